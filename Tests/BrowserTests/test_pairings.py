"""Pairs of schools in a browser: the personnel section chooses what is expected, a head
notes on a phone what was done, and the supervision office sees what looks odd."""

from harness import Page, PageTest, Server


class Pairs(PageTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # A county of its own, in its spring.
        cls.server = Server()
        cls.addClassCleanup(cls.server.stop)
        cls.addClassCleanup(setattr, PageTest, "signed_in", None)
        PageTest.signed_in = None

    def go(self, path):
        self.browser.driver.get(self.server.address + path)
        return Page(self.browser.driver)

    def fill(self, selector, value):
        self.browser.driver.execute_script(
            "const field = document.querySelector(arguments[0]); field.value = arguments[1]",
            selector, value)

    def today(self, day):
        self.sign_in("personnel")
        page = self.go("/today")
        self.fill("#field-day", day)
        page.press("main form[action='/today'] button[type=submit]")

    def test_what_pairs_owe_and_did(self):
        self.today("2026-05-08")
        page = self.open("/pairings", name="pairings")
        self.assertIn("逾期", page.text("#pairs"))
        page.press("#pairs tbody th a")
        page = self.open(self.browser.driver.current_url.replace(self.server.address, ""),
                         name="pair")
        self.assertIn("每周 2 次", page.text("#expected"))
        self.assertIn("没有发现疑点", page.text("#signs"))
        self.open("/pairings/proposals", name="pair-proposals")
        page = self.go("/pairings?sort=-signs")
        page.press("#pairs tbody th a")
        page = self.open(self.browser.driver.current_url.replace(self.server.address, ""),
                         name="pair-on-paper")
        self.assertIn("雷同", page.text("#signs"))
        self.assertIn("只有一方在动", page.text("#signs"))

        # A head notes an activity on a phone.
        self.sign_in("principal-2")
        page = self.go("/pairings")
        page.press("#pairs tbody th a")
        address = self.browser.driver.current_url.replace(self.server.address, "")
        self.open(address, name="pair-phone")
        page = self.go(address)
        self.fill("#field-teachers", "5")
        self.fill("#field-note", "互相听课一节，议了板书")
        page.press("#record button[type=submit]")
        page = self.open(address, name="pair-noted")
        self.assertIn("互相听课一节", page.text("#activities"))
