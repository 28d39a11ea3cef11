"""Checks of teachers, test items and one's own results in a browser, each as those who keep them
see it: a teacher checked at mid-term with something to mend; an item commented on and a unit's
paper made of it; a page of results that is one's own."""

from harness import Page
from programmes import Programmes


class Checks(Programmes):
    def test_a_teacher_checked_with_something_to_mend(self):
        self.today("2026-11-09")
        self.sign_in("principal-1")
        self.open("/checks", name="checks-none")
        self.enter("#begin", title="期中检查", first="2026-11-09", last="2026-11-20")
        self.go("/checks")
        check = self.follow("#checks tbody a")
        self.open(check, name="check")
        sheet = self.follow("#check-teachers tbody a")
        page = self.open(sheet, name="check-sheet")
        for field in page.all("#check input[type=number]"):
            field.send_keys(field.get_attribute("max"))
        self.enter("#check", problems="补两课教案", due="2026-11-24")
        page = self.open(sheet, name="check-sheet-kept")
        self.assertIn("补两课教案", page.text("#mending"))
        self.open("/due", name="due-checks")
        self.sign_in("supervision")
        self.open("/checks", name="checks")


class Bank(Programmes):
    def test_an_item_polished_and_a_paper_made_of_it(self):
        self.today("2026-11-09")
        self.sign_in("teacher-1")
        self.open("/bank", name="bank-none")
        self.open("/bank/new", name="bank-new")
        self.enter("main", kind="choice", subject="数学", grade="6", unit="圆",
                   text="半径是直径的几分之几？", answer="二分之一", points="3")
        self.go("/bank")
        item = self.follow("#test-items tbody a")
        self.sign_in("research")
        self.go(item)
        self.enter("#comment", words="要说明是同一个圆")
        page = self.open(item, name="bank-item")
        self.assertIn("同一个圆", page.text("#versions"))
        self.open("/bank", name="bank")
        self.open("/bank/papers/new?subject=%E6%95%B0%E5%AD%A6&grade=6", name="bank-paper-new")
        place = Page(self.browser.driver).all("#items input[name^='place.']")[0]
        place.send_keys("1")
        self.enter("#items", title="圆单元卷")
        self.go("/bank/papers")
        paper = self.follow("#unit-papers tbody a")
        page = self.open(paper, name="bank-paper")
        self.assertIn("半径是直径的几分之几", page.text("#paper"))
        self.open("/bank/papers", name="bank-papers")


class Results(Programmes):
    def test_results_that_are_ones_own(self):
        self.today("2026-11-09")
        self.sign_in("teacher-1")
        page = self.open("/results", name="results-teacher")
        self.assertIn("还没有登记任教班级的成绩", page.text("#own-classes"))
        self.sign_in("principal-1")
        self.open("/results", name="results-head")
