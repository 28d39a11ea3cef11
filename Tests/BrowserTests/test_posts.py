"""Establishment and competition in a browser, each step by whoever it belongs to.

The establishment office states the total and approves; the personnel section proposes,
lends from the pool and runs the competition; two heads and their congresses set the posts;
a teacher applies; a leader signs; a passer-by reads the notice.
"""

import datetime
import json
import sqlite3
import subprocess

from harness import PHONE, ROOT, Page, PageTest, Server


class Posts(PageTest):
    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        # A county of its own: its workbook changes, and other tests plan from theirs.
        cls.server = Server()
        cls.addClassCleanup(cls.server.stop)
        cls.addClassCleanup(setattr, PageTest, "signed_in", None)
        PageTest.signed_in = None

    def go(self, path):
        self.browser.driver.get(self.server.address + path)
        return Page(self.browser.driver)

    def run_script(self, script, *arguments):
        return self.browser.driver.execute_script(script, *arguments)

    def fill(self, selector, value):
        self.run_script(
            "const field = document.querySelector(arguments[0]); field.value = arguments[1]",
            selector, value)

    def today(self, day):
        self.sign_in("personnel")
        page = self.go("/today")
        self.fill("#field-day", day)
        page.press("main form[action='/today'] button[type=submit]")

    def record(self, query, *values):
        record = sqlite3.connect(f"{self.server.folder}/junheng.db")
        try:
            return record.execute(query, values).fetchall()
        finally:
            record.close()

    def status(self, path):
        """What a download answers, and how many bytes."""
        return self.browser.driver.execute_async_script(
            "const done = arguments[1]; fetch(arguments[0]).then(async answer => "
            "done([answer.status, (await answer.arrayBuffer()).byteLength]))", path)

    def test_1_establishment_from_the_total_to_the_pool(self):
        self.today("2026-06-10")
        page = self.go("/year")
        page.press("form[action='/year/open'] button")
        self.assertIn("还没有登记编制总量", self.open("/establishment", name="establishment-empty")
                      .text("main"))
        self.sign_in("establishment-office")
        page = self.go("/establishment")
        self.fill("#field-total", "2000")
        self.fill("#field-document", "县编委〔2026〕3号")
        page.press("form[action='/establishment/total'] button")
        self.assertIn("编制总量已登记", page.text("main"))
        self.propose()
        self.approve()
        self.take_over()
        self.lend_and_return()
        self.roster()

    def propose(self):
        self.sign_in("personnel")
        page = self.open("/establishment", name="establishment-proposal")
        first = page.all("#draft tbody tr input[type=number]")[0].get_attribute("name")
        school = first.removeprefix("adjusted-")
        self.fill(f"[name='{first}']", "5000")
        self.fill("#field-reserve", "6")
        page.press("form[action='/establishment/propose'] button")
        self.assertIn("超过总量", page.text("main"))
        self.assertIn("请写明理由", page.text("main"))
        self.expect_refusal()
        self.assertEqual(page.all(f"[name='{first}']")[0].get_attribute("value"), "5000",
                         "what was typed is still there")
        self.fill(f"[name='{first}']", "40")
        self.fill(f"[name='reason-{school}']", "新增教学班三个")
        page.press("form[action='/establishment/propose'] button")
        self.assertIn("待编办批准", self.open("/establishment", name="establishment-waiting")
                      .text("#round"))
        self.school = school

    def approve(self):
        self.sign_in("establishment-office")
        self.assertIn("编制方案待批准", self.go("/due").text("main"))
        page = self.open("/establishment", name="establishment-office")
        self.assertIn("新增教学班三个", page.text("#lines"))
        self.fill("#field-words", "县编办〔2026〕11号")
        page.press("form[action='/establishment/decide'] button")
        self.assertIn("已批准", page.text("#round"))

    def take_over(self):
        self.sign_in("personnel")
        page = self.open("/establishment", name="establishment-approved")
        page.press("form[action='/establishment/take-over'] button")
        self.assertIn("已写入", page.text("main"))
        self.assertIn("县里核定", self.go("/staffing").text("main"))
        facts = self.record(
            "SELECT value, valid_from FROM fact WHERE kind = 'school' AND subject = ?"
            " AND slot = 'establishment' AND superseded_by IS NULL ORDER BY valid_from",
            self.school)
        self.assertEqual(json.loads(facts[-1][0])["is"], 40)
        first = datetime.date(1970, 1, 1) + datetime.timedelta(days=facts[-1][1])
        self.assertEqual(first, datetime.date(2026, 6, 30), "holds from the day of the round")

    def lend_and_return(self):
        page = self.open("/establishment/pool", name="pool-empty")
        self.run_script("document.querySelector('#field-school').selectedIndex = 1")
        self.fill("#field-posts", "9")
        self.fill("#field-due", "2026-07-01")
        self.fill("#field-reason", "音乐教师缺编")
        page.press("form[action='/establishment/pool/borrow'] button")
        self.assertIn("不够 9 名", page.text("main"))
        self.expect_refusal()
        self.run_script("document.querySelector('#field-school').selectedIndex = 1")
        self.fill("#field-posts", "2")
        self.fill("#field-due", "2026-07-01")
        self.fill("#field-reason", "音乐教师缺编")
        page.press("form[action='/establishment/pool/borrow'] button")
        self.assertIn("已记入台账", page.text("main"))
        self.today("2026-07-02")
        self.assertIn("逾期", self.open("/establishment/pool", name="pool-overdue").text("#overdue"))
        self.assertIn("逾期未还", self.go("/due").text("main"))
        page = self.go("/establishment/pool")
        self.fill("#loans [name=words]", "新教师到岗")
        page.press("#loans form button")
        page = self.open("/establishment/pool", name="pool")
        self.assertFalse(page.all("#overdue"))
        self.assertEqual(len(page.all("#ledger tbody tr")), 3)
        status, size = self.status("/establishment/pool.xlsx")
        self.assertEqual(status, 200)
        self.assertGreater(size, 4000)

    def roster(self):
        self.sign_in("principal-1")
        page = self.open("/establishment/roster", name="roster")
        self.assertEqual(len(page.all("#roster tbody tr")), 1, "one's own school only")
        page.press("#roster tbody a")
        path = "/" + self.browser.driver.current_url.split("/", 3)[3]
        page = self.open(path, name="roster-school")
        self.assertGreater(len(page.all("#holders tbody tr")), 5)
        status, size = self.status(path + "/roster.xlsx")
        self.assertEqual(status, 200)
        self.assertGreater(size, 4000)

    # The competition.

    def test_2_competition_from_the_posts_to_the_exchange(self):
        self.today("2026-07-02")
        schools = self.choose()
        self.set_posts(schools)
        self.open_round(1, "2026-07-06")
        self.apply()
        self.score(schools)
        day = datetime.date(2026, 7, 6)
        for number in range(1, 5):
            day += datetime.timedelta(days=1)
            self.decide_and_sign(number, day)
            if number == 1:
                self.object_and_decide_again()
            last = self.record(
                "SELECT MAX(last_day) FROM competition_verdict WHERE number = ?", number)[0][0]
            day = datetime.date(1970, 1, 1) + datetime.timedelta(days=last + 1)
            self.today(day.isoformat())
            if number < 4:
                self.open_round(number + 1, day.isoformat())
        self.own_result()
        self.carry()
        self.next_year()

    def choose(self):
        """The schools of both heads, and that of the teacher who applies."""
        heads = dict(self.record(
            "SELECT name, school_id FROM account JOIN role_grant ON account_id = account.id"
            " JOIN role_grant_school ON grant_id = role_grant.id WHERE role = 'principal'"))
        teacher = self.record("SELECT teacher_id FROM account WHERE name = 'teacher-1'")[0][0]
        value = self.record(
            "SELECT value FROM fact WHERE kind = 'employment' AND subject = ?"
            " AND superseded_by IS NULL", teacher)[0][0]
        schools = {"principal-1": heads["principal-1"], "principal-2": heads["principal-2"]}
        if json.loads(value)["school"] not in schools.values():
            schools["personnel"] = json.loads(value)["school"]
        page = self.open("/competition", name="competition-empty")
        self.run_script(
            "document.querySelectorAll('#open [name=school]').forEach("
            "box => box.checked = arguments[0].includes(box.value))", list(schools.values()))
        page.press("form[action='/competition/open'] button")
        page = self.open("/competition", name="competition-opened")
        self.assertEqual(len(page.all("#schools tbody tr")), len(schools))
        self.assertEqual(self.status("/competition/form.xlsx")[0], 200)
        return schools

    def set_posts(self, schools):
        for account, school in schools.items():
            self.sign_in(account)
            page = self.go(f"/competition/schools/{school}")
            if account == "principal-1":
                self.assertIn("教代会表决", self.go("/due").text("main"))
                page = self.open(f"/competition/schools/{school}", name="competition-school")
                # Two chairs less in the first post, so that somebody has to look further.
                self.run_script(
                    "const box = document.querySelector('#offers input[type=number]');"
                    "box.value = Math.max(1, box.value - 2)")
                page.press("#posts form button")
                self.assertIn("岗位已保存", page.text("main"))
            if account == "principal-1":
                self.vote(page, 20)
                self.assertIn("至少要有 27 人", page.text("main"))
                self.expect_refusal()
            self.vote(page, 32)
            self.assertIn("岗位通过", page.text("main"))

    def vote(self, page, present):
        for name, count in (("members", 40), ("present", present), ("for", present - 3),
                            ("against", 2), ("abstaining", 1)):
            self.fill(f"#vote [name={name}]", str(count))
        self.fill("#vote [name=document]", "教代会决议〔2026〕2号")
        page.press("#vote form button")

    def open_round(self, number, last):
        self.sign_in("personnel")
        page = self.go("/competition")
        self.fill("#rounds [name=closes]", last)
        page.press(f"form[action='/competition/rounds/{number}/open'] button")
        self.assertIn("填报已开始", page.text("main"))

    def apply(self):
        self.sign_in("teacher-1")
        self.assertIn("填报竞聘岗位", self.go("/due").text("main"))
        self.open("/competition/application", name="application-form")
        self.browser.size(PHONE)
        page = self.go("/competition/application")
        self.assertIn("视为申报", page.text("#mine"))
        self.run_script("document.querySelector('#post-0').selectedIndex = 1")
        page.press("#apply form button")
        self.assertIn("竞聘志愿已提交", page.text("main"))
        page = self.open("/competition/application", name="application")
        self.assertIn("确认编号", page.text("#mine"))

    def score(self, schools):
        for account, school in schools.items():
            self.sign_in(account)
            page = self.go(f"/competition/schools/{school}")
            self.run_script(
                "document.querySelectorAll('#people input').forEach("
                "(box, index) => box.value = (96 - index % 36) + '.5')")
            page.press("#scores form button")
            self.assertIn("成绩已保存", page.text("main"))
            self.open(f"/competition/schools/{school}", name=f"competition-scores-{account}")

    def decide_and_sign(self, number, day):
        self.today(day.isoformat())
        page = self.go("/competition")
        page.press(f"form[action='/competition/rounds/{number}/decide'] button")
        self.assertIn("等待局领导签批", page.text("main"))
        self.assertFalse(page.all("#sign"), "whoever decided doesn't sign")
        self.sign_in("leader")
        self.assertIn("待签批", self.go("/due").text("main"))
        page = self.open(f"/competition/rounds/{number}", name=f"competition-round-{number}")
        page.press("#sign form button")
        self.assertIn("公示至", page.text("main"))
        if number > 1:
            return
        self.assertEqual(self.status("/competition/rounds/1/result.xlsx")[0], 200)
        notice = page.all("a[href^='/notices/competition/']")[0].get_attribute("href")
        self.browser.driver.delete_all_cookies()
        PageTest.signed_in = None
        page = self.open("/" + notice.split("/", 3)[3], name="competition-notice")
        self.assertGreater(len(page.all("#hired tbody tr")), 5)
        self.assertNotIn("成绩", page.text("main"))

    def object_and_decide_again(self):
        self.sign_in("teacher-1")
        self.assertIn("公示中", self.go("/due").text("main"))
        page = self.go("/competition/application")
        page.press("#result-1 a[href*='/object?']")
        self.browser.size(PHONE)
        self.fill("#field-ground", "笔试成绩少算了一题，请复核。")
        page.press("form[action$='/object'] button")
        self.assertIn("异议已收到", page.text("main"))
        path = "/" + self.browser.driver.current_url.split("/", 3)[3]
        self.open(path, name="competition-objection-raised")
        self.assertIn("待答复", page.text("main"))
        self.sign_in("personnel")
        self.assertIn("答复对竞聘结果的异议", self.go("/due").text("main"))
        page = self.open(path, name="competition-objection-answer")
        self.run_script("document.querySelector('#answer [name=decision]').value = 'upheld'")
        self.fill("#answer [name=words]", "复核后成绩有误，更正后重新计算。")
        page.press("#answer form button")
        self.assertFalse(page.all("#sign"), "whoever answered doesn't sign")
        self.sign_in("leader")
        self.assertIn("签批竞聘异议答复", self.go("/due").text("main"))
        page = self.open(path, name="competition-objection-sign")
        page.press("#sign form button")
        self.assertIn("支持", page.text("main"))
        notice = "/notices/competition/" + self.record(
            "SELECT competition_id FROM competition_withdrawal")[0][0] + "/1"
        page = self.open(notice, name="competition-notice-withdrawn")
        self.assertIn("已于", page.text("main"))
        self.assertFalse(page.all("#hired"), "a withdrawn list isn't shown to everybody")
        self.sign_in("personnel")
        page = self.open("/competition/rounds/1", name="competition-round-withdrawn")
        self.assertIn("撤销", page.text("main"))
        page = self.go("/competition")
        page.press("form[action='/competition/rounds/1/decide'] button")
        self.sign_in("leader")
        page = self.go("/competition/rounds/1")
        page.press("#sign form button")
        self.assertIn("公示至", page.text("main"))

    def own_result(self):
        self.sign_in("teacher-1")
        page = self.open("/competition/application", name="application-result")
        self.assertIn("我的结果", page.text("main"))
        self.assertFalse(page.all("#hired"), "nobody else's line")

    def carry(self):
        self.sign_in("personnel")
        page = self.open("/competition", name="competition-ended")
        page.press("form[action='/competition/carry'] button")
        hired, left = self.record("SELECT hired, left_over FROM competition_carried")[0]
        self.assertIn(f"{left} 人转入交流", page.text("#carry"))
        self.assertGreater(left + hired, 0)
        verdict = self.server.verify_audit()
        self.assertEqual(verdict.returncode, 0, verdict.stderr)

    def next_year(self):
        page = self.go("/year")
        self.assertFalse(
            page.all("#years form"), "the next year is opened in January at the earliest")
        self.today("2027-01-04")
        page = self.open("/year", name="year-next")
        page.press("#years form button")
        self.assertIn("学年已开启", page.text("main"))
        self.assertIn("2027", page.text("h1"))
        page = self.open("/year?year=2026", name="year-earlier")
        self.assertIn("以前的学年", page.text("main"))
        self.assertFalse(page.all("main details form"))
