"""A principal and the personnel section over one school's workbook, and the first page."""

import re
import tempfile
import unittest
import urllib.request

import openpyxl
from selenium.webdriver.common.by import By

from harness import Page, PageTest
from test_imports_and_plans import Changing


class SchoolWorkbooks(Changing):
    account = "principal-1"

    def download(self, path):
        driver = self.browser.driver
        cookies = "; ".join(f"{c['name']}={c['value']}" for c in driver.get_cookies())
        request = urllib.request.Request(
            self.server.address + path, headers={"Cookie": cookies})
        file = tempfile.mktemp(suffix=".xlsx")
        with urllib.request.urlopen(request) as answer, open(file, "wb") as out:
            out.write(answer.read())
        return file

    def changed(self, file, name):
        book = openpyxl.load_workbook(file)
        book["教师"].cell(2, 3).value = name
        book.save(file)
        return file

    def hand_in(self, address, file):
        self.browser.driver.get(self.server.address + address)
        page = Page(self.browser.driver)
        page.driver.find_element(By.ID, "workbook").send_keys(file)
        page.press("form.form button")
        return page.driver.current_url.removeprefix(self.server.address)

    def test_both_change_a_name_and_a_person_decides(self):
        self.browser.driver.get(self.server.address + "/workbooks")
        address = self.browser.driver.current_url.removeprefix(self.server.address)
        self.assertRegex(address, "^/workbooks/[0-9]+$")
        self.open(address, name="school-workbook")
        file = self.download(address + "/workbook.xlsx")
        number = openpyxl.load_workbook(file)["教师"].cell(2, 1).value
        first = self.hand_in(address, self.changed(file, "改名甲"))
        page = self.open(first, name="school-upload-principal")
        self.assertIn("待人事科核对", page.text("main"))
        self.assertEqual([], page.all("form[action$='/accept']"))

        self.sign_in("personnel")
        page = self.open("/", name="home-personnel")
        self.assertIn("1 所学校的表待核对", page.text("#due"))
        page = self.open("/workbooks", name="school-workbooks")
        self.assertIn("待核对", page.text("#workbooks tbody tr"))
        page = self.open(first, name="school-upload-clean")
        self.assertIn("改名甲", page.text("#taken"))
        page.press("form[action$='/accept'] button")
        self.assertIn("已写入县数据", page.text("main"))

        # The school goes on in its old file; the county has the first name by now.
        self.sign_in("principal-1")
        second = self.hand_in(address, self.changed(file, "改名乙"))
        self.sign_in("personnel")
        page = self.open(second, name="school-upload-conflict")
        self.assertIn("改名甲", page.text("#conflicts"))
        self.assertIn("改名乙", page.text("#conflicts"))
        page.driver.find_element(
            By.CSS_SELECTOR, "#conflicts input[value=theirs]").click()
        page.press("form[action$='/accept'] > .actions button")
        page = self.open("/teachers/" + number, name="teacher-renamed")
        self.assertEqual("改名乙", page.text("h1"))
        page = self.open(second, name="school-upload-accepted")
        page.press("form[action$='/undo'] button")
        page = self.open("/teachers/" + number, name="teacher-renamed")
        self.assertEqual("改名甲", page.text("h1"))


class FirstPages(PageTest):
    def test_each_role_is_told_what_is_due_or_what_will_come(self):
        for account in ("leader", "principal-1", "clerk-2", "teacher-1", "group-lead-1",
                        "security-administrator"):
            self.sign_in(account)
            page = self.open("/", name=f"home-{account}")
            self.assertTrue(page.all("#due"), account)
            self.assertTrue(page.text("#due").strip(), account)


class Undoing(Changing):
    account = "personnel"

    def test_a_pin_is_undone_on_the_page_that_follows(self):
        page = self.open("/plan", name="plan")
        teacher = re.search(
            "/teachers/(T[0-9]+)", page.driver.page_source)[1]
        page = self.open("/plan/board?teacher=" + teacher, name="board-teacher")
        forms = page.all("form[action='/plan/board/pins']")
        self.assertTrue(forms)
        reason = forms[0].find_element(By.NAME, "reason")
        reason.send_keys("本校唯一的教师")
        page.press("form[action='/plan/board/pins'] button")
        self.assertIn("撤销", page.text(".message"))
        page.press(".message form button")
        page = self.open("/plan/board", name="board")
        self.assertNotIn("本校唯一的教师", page.text("main"))


if __name__ == "__main__":
    unittest.main()
