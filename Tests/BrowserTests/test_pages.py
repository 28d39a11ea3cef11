"""What a reader sees on each page of the sample county."""

from harness import PageTest


class Pages(PageTest):
    def test_overview_shows_the_county_and_its_plan(self):
        page = self.open("/", name="overview")
        self.assertIn("示例县 · 数据虚构", page.text())
        self.assertIn("学年教师交流轮岗", page.text("h1"))
        self.assertEqual(len(page.all("svg.map .dot")), 20)
        self.assertTrue(page.all("svg.map .flow"))
        self.assertTrue(page.all(".status .tag"))

    def test_overview_in_english(self):
        self.addCleanup(self.browser.driver.get, self.server.address + "/?lang=zh")
        page = self.open("/?lang=en", name="overview-en")
        self.assertIn("all data are invented", page.text(".strip"))

    def test_schools_are_found_by_name(self):
        page = self.open("/schools", name="schools")
        self.assertEqual(len(page.all("#schools tbody tr")), 20)
        name = page.text("#schools tbody th")
        page.all("#filter-q")[0].send_keys(name)
        page.press("form.filters button")
        self.assertEqual([name], [row.text for row in page.all("#schools tbody th")])
        self.assertIn("导出这 1 条", page.text("main"))

    def test_school(self):
        page = self.open("/schools?sort=-leave", name="schools-by-leavers")
        page.all("#schools tbody th a")[0].click()
        path = page.driver.current_url.split("/", 3)[3]
        page = self.open("/" + path, name="school")
        self.assertIn("派出的教师", page.text())
        self.assertIn("教师结构", page.text())

    def test_teachers_are_found_by_initials(self):
        page = self.open("/teachers", name="teachers")
        full = page.text("#teachers tbody th")
        for typed in (full, *self.typed(full)):
            page = self.open("/teachers?q=" + typed, name="teachers-found")
            self.assertIn(full, [row.text for row in page.all("#teachers tbody th")], typed)

    def typed(self, name):
        """How two of the sample's commonest surnames may be typed."""
        return {"王": ("wang", "w"), "李": ("li", "l")}.get(name[0], ())

    def test_teachers_fifty_a_page(self):
        page = self.open("/teachers", name="teachers")
        self.assertEqual(len(page.all("#teachers tbody tr")), 50)

    def test_eligible_list(self):
        page = self.open("/teachers?eligible=yes", name="eligible")
        self.assertIn("名单", page.text("h1"))

    def test_teacher_who_moves(self):
        page = self.open("/plan", name="plan")
        page.all("#moves tbody th a")[0].click()
        path = page.driver.current_url.split("/", 3)[3]
        page = self.open("/" + path, name="teacher-moved")
        self.assertIn("规则与依据", page.text())
        self.assertTrue(page.all(".findings li"))

    def test_teacher_who_stays(self):
        page = self.open("/teachers?moved=no", name="teachers-stay")
        page.all("#teachers tbody th a")[0].click()
        path = page.driver.current_url.split("/", 3)[3]
        self.open("/" + path, name="teacher-stays")

    def test_plan_sorts_and_filters_without_scripts(self):
        page = self.open_without_scripts("/plan?direction=down&sort=-subject")
        self.assertTrue(page.all("#moves tbody tr"))
        self.assertTrue(page.all("th[aria-sort=descending]"))

    def test_staffing(self):
        page = self.open("/staffing", name="staffing")
        self.assertTrue(page.all("table.heat td"))
        self.open("/staffing?view=now&stage=junior", name="staffing-now")

    def test_indicators(self):
        page = self.open("/indicators", name="indicators")
        self.assertIn("差异系数", page.text())
        self.assertTrue(page.all(".limit"))

    def test_rules(self):
        page = self.open("/rules", name="rules")
        self.assertIn("待核实", page.text())


class Doors(PageTest):
    def test_sign_in_names_the_sample_accounts(self):
        self.browser.driver.delete_all_cookies()
        PageTest.signed_in = None
        page = self.open("/sign-in", name="sign-in")
        self.assertIn("personnel", page.text("#sample-accounts"))
        self.assertIn("Lantian-2026", page.text(".strip"))

    def test_sign_in_without_scripts_leads_to_the_page_asked_for(self):
        self.browser.driver.delete_all_cookies()
        PageTest.signed_in = None
        page = self.open_without_scripts("/staffing")
        self.assertIn("登录", page.text("h1"))
        page.all("#field-name")[0].send_keys("finance")
        page.all("#field-password")[0].send_keys("Lantian-2026")
        page.press("main button[type=submit]")
        self.assertTrue(page.driver.current_url.endswith("/staffing"))

    def test_my_account(self):
        page = self.open("/account", name="account")
        self.assertIn("本设备", page.text("#sessions"))
        self.open("/account/password", name="password")

    def test_second_factor(self):
        self.open("/account/second-factor", name="second-factor")

    def test_sensitive_facts_need_a_reason(self):
        page = self.open("/teachers", name="teachers")
        page.all("#teachers tbody th a")[0].click()
        path = page.driver.current_url.split("/", 3)[3]
        page = self.open(f"/{path}/sensitive", name="sensitive")
        page.all("#field-reason")[0].send_keys("核对病假材料")
        page.press("main button[type=submit]")
        self.assertIn("审计日志", page.text("main"))

    def test_today_can_be_another_day(self):
        page = self.open("/today", name="today")
        page.driver.execute_script("document.getElementById('field-day').value = '2026-08-01'")
        page.press("main button[type=submit]")
        self.assertIn("模拟日期 2026-08-01", page.text(".top"))
        page = self.open("/today", name="today-set")
        page.driver.execute_script("document.getElementById('field-day').value = ''")
        page.press("main button[type=submit]")
        self.assertNotIn("模拟日期", page.text(".top"))


class SystemAdministrator(PageTest):
    account = "system-administrator"

    def test_accounts(self):
        page = self.open("/accounts", name="accounts")
        self.assertIn("principal-1", page.text("#accounts"))
        self.open("/accounts/principal-1", name="account-detail")
        self.assertNotIn("教师", page.text(".rail"))


class SecurityAdministrator(PageTest):
    account = "security-administrator"

    def test_grants(self):
        self.open("/grants", name="grants")
        page = self.open("/grants/principal-1", name="grant-detail")
        self.assertIn("校长", page.text("main"))


class AuditAdministrator(PageTest):
    account = "audit-administrator"

    def test_log_is_whole(self):
        page = self.open("/audit", name="audit")
        page.press("main button[type=submit]")
        self.assertIn("完整无误", page.text("main"))


class Principal(PageTest):
    account = "principal-2"

    def test_home_and_own_school_only(self):
        page = self.open("/", name="home-principal")
        self.assertEqual(len(page.all("main a[href^='/schools/']")), 1)
        self.assertEqual(len(self.open("/schools", name="own-schools").all("#schools tbody tr")), 1)


class TeacherAtHome(PageTest):
    account = "teacher-1"

    def test_own_file(self):
        page = self.open("/", name="home-teacher")
        page.all("main a[href^='/teachers/']")[0].click()
        path = page.driver.current_url.split("/", 3)[3]
        self.assertIn("规则与依据", self.open("/" + path, name="own-file").text())
