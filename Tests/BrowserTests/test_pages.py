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
        page = self.open("/?lang=en", name="overview-en")
        self.assertIn("all data are invented", page.text(".strip"))
        self.open("/?lang=zh", name="overview")

    def test_schools_filter_while_typing(self):
        page = self.open("/schools", name="schools")
        rows = page.all("#schools tbody tr")
        self.assertEqual(len(rows), 20)
        name = page.text("#schools tbody th")
        page.all("#schools-filter")[0].send_keys(name)
        shown = [row for row in page.all("#schools tbody tr") if row.is_displayed()]
        self.assertEqual(len(shown), 1)

    def test_school(self):
        page = self.open("/schools?sort=-leave", name="schools-by-leavers")
        page.all("#schools tbody th a")[0].click()
        path = page.driver.current_url.split("/", 3)[3]
        page = self.open("/" + path, name="school")
        self.assertIn("派出的教师", page.text())
        self.assertIn("教师结构", page.text())

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
