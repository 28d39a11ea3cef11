"""What happens to the year's plan after its notice, and the papers of its orders."""

import time
import urllib.parse

from harness import PHONE
from selenium.webdriver.common.by import By


class AfterNotice:
    """Steps of the year's test; whoever inherits has `act_as`, `go`, `fill`, `today`, `path`."""

    def schools_see_nothing_yet(self):
        """Before the notice an adopted move is the bureau's."""
        self.act_as("teacher-1")
        page = self.go("/")
        page.press("main a[href^='/teachers/']")
        self.assertFalse(page.all(".arrow"), "a teacher sees no move before the notice")

    def code_on_the_paper(self, notice):
        """The square code says what the record says, and a changed one doesn't."""
        page = self.go(notice)
        self.assertTrue(page.all("svg.qr path"))
        query = urllib.parse.urlencode(
            {"plan": page.text(".digest"), "root": page.text(".root")})
        self.assertIn("核对一致", self.go(f"{notice}?{query}").text("#agrees"))
        wrong = urllib.parse.urlencode({"plan": "0" * 64, "root": "0" * 64})
        self.assertIn("核对不一致", self.go(f"{notice}?{wrong}").text("#agrees"))

    def mend_the_plan(self, notice):
        """An upheld objection, the mended plan, its adoption and a second notice."""
        self.act_as("principal-1")
        page = self.go(notice)
        page.press("main a[href^='/objections/new']")
        self.fill("#field-ground", "补充材料：另一人退休，本校该学科无人")
        page.press("form[action='/objections/new'] button")
        objection = self.path()
        self.act_as("personnel")
        page = self.open(objection + "?remedy=takes", name="objection-other-post")
        self.assertIn("没有选岗位", page.text("main"))
        options = page.all("#field-post option")
        self.assertGreater(len(options), 1)
        other = urllib.parse.quote(options[1].get_attribute("value"))
        page = self.go(f"{objection}?remedy=takes&post={other}")
        self.assertIn("改任", page.text("main"))
        page = self.go(objection + "?remedy=stays")
        self.fill("#field-words", "经核实属实，同意本年留任")
        self.browser.driver.execute_script(
            "document.querySelector('select[name=decision]').value = 'upheld'")
        page.press("form[action$='/answer'] button")
        self.act_as("leader")
        page = self.go(objection)
        page.press("form[action$='/sign'] button")
        self.act_as("personnel")
        page = self.open(objection, name="objection-upheld")
        page.press("form[action$='/mend'] button")
        run = self.path()
        self.wait_until_done(run)
        page = self.open(run, name="mended-plan")
        self.assertIn("已支持的异议另有决定", page.text("#changed"))
        self.assertGreater(len(page.all("#changed tbody tr")), 0)
        self.assertIn("没有变", self.open(notice + "/rerun", name="rerun").text("#changes"))
        self.act_as("leader")
        page = self.go(run)
        page.press("form[action$='/adopt'] button")
        self.today("2026-08-06")
        page = self.go("/notices")
        for field, words in (("office", "县教育局人事科"), ("contact", "010-69040000"),
                             ("because", "支持异议一件，作最小调整")):
            page.all(f"#field-{field}")[0].send_keys(words)
        page.press("form[action='/notices/publish'] button")
        page = self.open("/notices", name="notices-second")
        page.press("main .due a")
        page = self.open(self.path(), name="notice-second")
        self.assertIn("支持异议一件", page.text("main"))
        self.assertGreater(len(page.all("#changes tbody tr")), 0)
        self.assertIn("第 2 版", self.go(notice).text("main"))
        self.assertIn("已落实", self.go(objection).text("#mend"))

    def wait_until_done(self, run, seconds=240):
        for _ in range(seconds * 2):
            page = self.go(run)
            if page.all("#changed"):
                return
            self.assertFalse(page.all(".status.bad"), page.text("main"))
            time.sleep(0.5)
        self.fail(f"{run} isn't done within {seconds} s")

    def renew_and_end_early(self):
        """One placement goes on for a year, another ends; each with its paper."""
        self.act_as("personnel")
        page = self.go("/orders?state=serving")
        longer, ended = [link.get_attribute("href").removeprefix(self.server.address)
                         for link in page.all("#orders tbody a[href^='/orders/']")[:2]]
        page = self.go(longer)
        form = "form:has(input[value='renew'])"
        self.fill(f"{form} input[name=until]", "2030-08-31")
        page.press(f"{form} button")
        self.assertIn("2030", page.text("main .facts"))
        page = self.go(ended)
        form = "form:has(input[value='end-early'])"
        page.all(f"{form} input[name=note]")[0].send_keys("派出学校同学科教师病休")
        page.press(f"{form} button")
        self.assertIn("提前结束", page.text("main .status:has(dl)"))
        for order, kind, words in ((longer, "renewal", "2030年8月31日"), (ended, "early-end", "2026年9月1日起提前结束")):
            page = self.go("/papers")
            page.press(f"form:has(input[value='{kind}']) button")
            self.assertIn("已编号", page.text("main .status"))
            page = self.open(f"{order}/papers/{kind}", name=f"paper-{kind}")
            self.assertIn(words, page.text(".paper"))

    def papers_of_the_orders(self):
        self.act_as("personnel")
        page = self.open("/papers", name="papers-before")
        for kind in ("letter", "dispatch", "agreement"):
            page.press(f"form:has(input[value='{kind}']) button")
            self.assertIn("已编号", page.text("main .status"))
        self.open("/papers", name="papers")
        self.open("/papers/letter", name="paper-wording")
        self.assertTrue(self.browser.driver.find_elements(By.CSS_SELECTOR, "#numbered tbody tr"))
        page = self.go("/orders")
        page.press("#orders tbody a[href^='/orders/']")
        order = self.path()
        page = self.open(order, name="order")
        self.assertIn("聘用合同", page.text("#relation"))
        for kind, words in (("letter", "通知书"), ("dispatch", "第三联"), ("agreement", "丙方")):
            page = self.open(f"{order}/papers/{kind}", name=f"paper-{kind}")
            self.assertIn(words, page.text(".paper"))
        self.browser.size(PHONE)
