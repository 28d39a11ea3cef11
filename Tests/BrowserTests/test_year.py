"""The year in a browser: from the workbook that is handed in to the arrival of every
moved teacher, on either database.

Nine people act, each in their own name: the personnel section, a bureau leader, the
security administrator, a teacher who moves, the principals of a school that sends and of
one that receives, two school clerks, and a passer-by without an account.
"""

import subprocess
import unittest

from selenium.webdriver.common.by import By

from harness import PHONE, ROOT, Changing, PageTest
from year_after_notice import AfterNotice
from year_in_service import InService


class Year(AfterNotice, InService):
    def act_as(self, account):
        if PageTest.signed_in != account:
            self.sign_in(account)

    def path(self):
        return "/" + self.browser.driver.current_url.split("/", 3)[3]

    def test_from_the_workbook_to_every_arrival(self):
        self.appoint_clerks()
        self.hand_in_the_workbook()
        self.open_year()
        self.freeze_and_contest()
        self.hand_in_wishes()
        self.plan_and_adopt()
        self.schools_see_nothing_yet()
        notice = self.publish()
        self.code_on_the_paper(notice)
        self.object_answer_sign(notice)
        self.mend_the_plan(notice)
        self.issue()
        self.papers_of_the_orders()
        self.release_and_arrive()

    def appoint_clerks(self):
        """Two clerks who may act for every school, so that two people can do the work of
        forty."""
        self.act_as("personnel")
        links = self.go("/schools").all("main tbody a[href^='/schools/']")
        codes = {link.get_attribute("href").rsplit("/", 1)[1] for link in links}
        self.assertEqual(20, len(codes))
        self.act_as("security-administrator")
        for account in ("group-lead-1", "group-lead-2"):
            page = self.go(f"/grants/{account}")
            self.fill("#field-role", "clerk")
            self.fill("#field-schools", " ".join(sorted(codes)))
            self.fill("#field-first", "2020-01-01")
            self.fill("#field-last", "2099-12-31")
            page.press("main section.narrow form button")
            self.assertIn("校务员", page.text("main"))

    def hand_in_the_workbook(self):
        """With a corrected row; the plan of the workbook before is none of this one."""
        self.today("2026-06-15")

        def correct(book):
            book["教师"].cell(2, 2).value = "改名甲"

        path = self.county_workbook(correct)
        page = self.open("/imports", name="year-imports")
        page.driver.find_element(By.ID, "workbook").send_keys(path)
        page.press("form.form button")
        self.assertIn("改变的教师 (1)", page.text("main"))
        page.press("form[action$='/accept'] button")
        self.assertIn("已写入", page.text("main"))

    def open_year(self):
        self.today("2026-06-22")
        page = self.open("/year", name="year-before")
        page.press("form[action='/year/open'] button")
        page = self.open("/year", name="year")
        self.assertIn("逾期", page.text("main"))
        self.assertEqual(len(page.all("#milestones tbody tr")), 13)
        self.act_as("leader")
        page = self.go("/year")
        self.browser.driver.execute_script(
            "document.querySelectorAll('details').forEach(it => it.open = true)")
        page.press("form[action='/year/milestones/mobilisation/letter'] button")
        self.assertIn("责任书已签订", page.text("main"))

    def freeze_and_contest(self):
        self.today("2026-07-01")
        page = self.open("/eligibility", name="list-before")
        page.press("form[action='/eligibility/freeze'] button")
        page = self.open("/eligibility", name="list")
        self.assertIn("第 1 版", page.text("main"))
        self.act_as("teacher-1")
        page = self.open("/due", name="due-teacher")
        page.press("main a[href^='/eligibility/']")
        line = self.path()
        page = self.open(line, name="own-line")
        self.fill("#field-claim", "我的来校年月应为2019年9月")
        page.press("form[action$='/contest'] button")
        self.assertIn("已收到核对申请", page.text("main"))
        # Back and a second click say the same thing once more, and record nothing.
        self.browser.driver.back()
        self.act_as("personnel")
        self.assertIn("答复名单核对申请 1 件", self.open("/due", name="due-personnel").text("main"))
        page = self.open("/eligibility", name="list-contested")
        self.fill("#contests textarea", "已核对人事档案，来校年月无误")
        page.press("#contests form button")
        self.act_as("teacher-1")
        self.assertIn("来校年月无误", self.go(line).text("main"))

    def hand_in_wishes(self):
        self.today("2026-07-10")
        page = self.open("/wishes", name="wishes-personnel")
        self.fill("#field-closes", "2026-07-24")
        page.press("form[action='/wishes/open'] button")
        self.act_as("teacher-1")
        for first, second in ((2, 3), (4, 2)):
            self.open("/wishes/form", name="wishes-form")
            self.browser.size(PHONE)
            page = self.go("/wishes/form")
            for position, option in enumerate((first, second)):
                self.browser.driver.execute_script(
                    "document.querySelector(arguments[0]).selectedIndex = arguments[1]",
                    f"#wish-{position}", option)
            page.press("form[action='/wishes/check'] button")
            self.browser.save_screenshot("wishes-check-phone")
            page.press("form[action='/wishes/submit'] button")
            self.assertIn("志愿已提交", page.text("main"))
        page = self.open("/wishes", name="wishes")
        self.assertIn("确认编号", page.text("#mine"))
        self.assertIn("以前提交过的", page.text("main"))

    def plan_and_adopt(self):
        """The final wishes go into the workbook, a plan is made from it and adopted."""
        self.today("2026-07-27")
        page = self.open("/wishes", name="wishes-closed")
        page.press("form[action='/wishes/take-over'] button")
        page = self.open("/plan/runs", name="year-plan-runs")
        self.fill("#field-name", "本年方案")
        page.press("form[method=post][action='/plan/runs'] button")
        run = self.wait_until_planned(page)
        self.act_as("leader")
        page = self.open(run, name="year-plan-run")
        page.press("form[action$='/adopt'] button")
        self.assertIn("县里现行的计划", page.text("main"))

    def publish(self):
        self.today("2026-08-03")
        page = self.open("/notices", name="notices-before")
        page.all("#field-office")[0].send_keys("县教育局人事科")
        page.all("#field-contact")[0].send_keys("010-69040000")
        page.press("form[action='/notices/publish'] button")
        page = self.open("/notices", name="notices")
        page.press("main .due a")
        notice = self.path()
        # A passer-by reads it without an account.
        self.browser.driver.delete_all_cookies()
        PageTest.signed_in = None
        page = self.open(notice, name="notice")
        self.assertIn("公示", page.text("h1"))
        self.assertEqual(len(page.text(".root")), 64)
        self.assertFalse(page.all("main form[method=post]"))
        return notice

    def object_answer_sign(self, notice):
        self.today("2026-08-05")
        self.act_as("principal-1")
        page = self.go(notice)
        page.press("main a[href^='/objections/new']")
        page = self.open(self.path(), name="objection-new")
        self.fill("#field-ground", "本校该学科本年另有一人退休，请求留任")
        page.press("form[action='/objections/new'] button")
        objection = self.path()
        self.act_as("personnel")
        page = self.go(objection + "?remedy=stays")
        self.assertTrue(page.all("#effect li"), "somebody's place changes")
        self.open(objection + "?remedy=stays", name="objection-effect")
        page = self.go(objection)
        self.fill("#field-words", "经核实，规则允许照顾，但本校缺编，不予支持")
        page.press("form[action$='/answer'] button")
        self.assertFalse(page.all("form[action$='/sign']"), "nobody signs their own answer")
        self.act_as("leader")
        page = self.open(objection, name="objection-sign")
        page.press("form[action$='/sign'] button")
        self.assertIn("已签批", page.text("main"))
        self.act_as("principal-1")
        self.assertIn("不予支持", self.open(objection, name="objection").text("main"))

    def issue(self):
        self.today("2026-08-13")
        self.assertIn("公示期到", self.open("/orders", name="orders-waiting").text("#waiting"))
        self.today("2026-08-14")
        page = self.open("/orders", name="orders-before")
        page.press("form[action='/orders/issue'] button")
        self.assertIn("派遣通知", page.text("main .status"))

    def expect_record(self):
        """What the arrival will say of where somebody works, and what it then says."""
        page = self.go("/arrivals?side=coming")
        page.press("#arrivals tbody th a")
        page = self.open(self.path(), name="order-expected")
        self.assertIn("未记", page.text("#facts"))
        page.press("form[action$='/steps'] button")
        self.assertIn("有效", page.text("#facts"))
        page = self.open(self.path(), name="order-recorded")
        self.assertNotIn("未记", page.text("#facts"))

    def release_and_arrive(self):
        """Each principal does a part of the own school's work, the clerks the rest."""
        done = {"leaving": 0, "coming": 0}
        for account, side, name in (
                ("principal-1", "leaving", "arrivals-principal"),
                ("group-lead-1", "leaving", "arrivals-leaving"),
                ("principal-2", "coming", "arrivals-host"),
                ("group-lead-2", "coming", "arrivals-coming")):
            self.act_as(account)
            step = {"leaving": "release", "coming": "arrive"}[side]
            button = f"#arrivals form:has([name=step][value={step}]) button"
            if side == "coming":
                self.state_plans(account)
            page = self.open(f"/arrivals?side={side}", name=name)
            self.assertTrue(page.all(button))
            if name == "arrivals-host":
                self.expect_record()
                done[side] += 1
                page = self.go(f"/arrivals?side={side}")
            while waiting := len(page.all(button)):
                page.press(button)
                # A page of fifty fills up again while more are waiting.
                self.assertIn(len(page.all(button)), (waiting - 1, 50))
                done[side] += 1
        self.assertEqual(done["leaving"], done["coming"], "who left has arrived")
        self.today("2026-09-01")
        self.open("/orders", name="orders")
        page = self.open("/year", name="year-arrived")
        self.assertIn("全部到岗", page.text("main"))
        self.renew_and_end_early()
        self.serve()
        verdict = self.server.verify_audit()
        self.assertEqual(verdict.returncode, 0, verdict.stderr)


class YearInAFile(Year, Changing):
    """On SQLite."""


class YearOnPostgres(Year, Changing):
    postgres = True


if __name__ == "__main__":
    unittest.main()
