"""Pairs of schools in a browser: the personnel section chooses what is expected, a head
notes on a phone what was done, and the supervision office sees what looks odd."""

from harness import Changing, Page


class Pairs(Changing):
    def open_here(self, name):
        return self.open(self.browser.driver.current_url.replace(self.server.address, ""), name)

    def note(self, day, words):
        """Notes an activity on the page of the pair that is open."""
        self.fill("#field-day", day)
        self.fill("#field-teachers", "5")
        self.fill("#field-note", words)
        Page(self.browser.driver).press("#record button[type=submit]")

    def test_what_pairs_owe_and_did(self):
        # Nothing is expected before the personnel section chooses a profile.
        self.today("2026-03-02")
        page = self.open("/pairings", name="pairings-unheld")
        self.assertIn("还没有选定常规", page.text("#unheld"))
        self.open("/pairings/proposals", name="pair-proposals")
        page = self.go("/pairings")
        page.press("form[action='/pairings/profile'] button")
        self.today("2026-05-08")

        # A head notes what was done, on a phone or at a desk.
        self.sign_in("principal-2")
        self.assertIn("逾期", self.open("/due", name="due-pairs").text("#due"))
        self.go("/pairings").press("#pairs tbody th a")
        page = self.open_here("pair")
        self.assertIn("每周 2 次", page.text("#expected"))
        address = self.browser.driver.current_url
        self.note("2026-05-20", "还没有做的事")
        self.expect_refusal()
        self.assertIn("还没有到", Page(self.browser.driver).text("main"))
        for day in range(24, 30):
            self.browser.driver.get(address)
            self.note(f"2026-04-{day}", "两校教师围绕课堂教学进行了深入交流研讨，达到了预期效果，受到一致好评")
        page = self.open_here("pair-noted")
        self.assertIn("深入交流研讨", page.text("#activities"))
        self.assertNotIn("像不像", page.text("main"))

        # Both schools plan the term.
        path = address.replace(self.server.address, "")
        page = self.open(f"{path}/scheme", name="pair-scheme-empty")
        self.assertIn("还没有方案", page.text("#standing"))
        self.browser.driver.execute_script(
            "document.querySelector(\"input[name='objective'][value='teaching']\").checked = true")
        page.press("#aims button[type=submit]")
        page = self.open(f"{path}/scheme", name="pair-scheme")
        self.assertIn("提高课堂教学质量", page.text("#aims"))
        self.open(f"{path}/sheets", name="pair-sheets")

        # The supervision office sees what looks odd.
        self.sign_in("supervision")
        page = self.go("/pairings?sort=-signs")
        page.press("#pairs tbody th a")
        page = self.open_here("pair-on-paper")
        for words in ("雷同", "都是支援校到受援校", "挤在"):
            self.assertIn(words, page.text("#signs"))
        self.open("/pairings", name="pairings")
        self.open("/pairings/network", name="pair-network")
        self.open("/pairings/commitments", name="pair-commitments")
