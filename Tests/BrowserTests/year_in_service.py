"""What both schools, the bureau and a teacher do while somebody serves elsewhere."""

from harness import PHONE, Page


class InService:
    """Steps of the year's test; whoever inherits has `act_as`, `go`, `fill`, `today`, `path`."""

    def own_schools(self):
        links = self.go("/service").all("#schools a[href^='/service/schools/']")
        return [link.get_attribute("href").replace(self.server.address, "") for link in links]

    def state_plans(self, account):
        """Nobody arrives before the receiving school has said for what."""
        host = account == "principal-2"
        if host:
            page = self.open("/arrivals?side=coming", name="arrivals-without-plans")
            self.assertIn("先填在岗计划", page.text("#arrivals"))
        stated = 0
        for address in self.own_schools():
            page = self.open(address, name="service-plans") if host else self.go(address)
            if not page.all("#plans form"):
                continue
            for field in page.all("#plans input[name^='lessons.']"):
                field.send_keys("12")
            page.press("#plans button[type=submit]")
            self.assertFalse(Page(self.browser.driver).all("#plans"))
            stated += 1
        self.assertGreater(stated, 0)

    def serve(self):
        """The first month, on a phone and at a desk, and what each side owes."""
        self.today("2026-10-12")
        self.act_as("principal-2")
        self.assertIn("出勤待确认", self.open("/due", name="due-service").text("#due"))
        address = next(
            address for address in self.own_schools() if self.go(address).all("#month"))
        page = self.open(address, name="service-school")
        field = page.all("#month input[name^='sick.']")[0]
        field.clear()
        field.send_keys("61")
        page.press("#month button[type=submit]")
        self.expect_refusal()
        page = Page(self.browser.driver)
        self.assertIn("请改正", page.text("main"))
        field = page.all("#month input[name^='sick.']")[0]
        field.clear()
        field.send_keys("2")
        page.press("#month button[type=submit]")
        self.assertFalse(Page(self.browser.driver).all("#month"))
        self.fill("#host-note", "和派出学校教务处通了电话，反馈两周的课堂情况")
        Page(self.browser.driver).press("#note-host button[type=submit]")
        page = self.go(address)
        page.press("#host-table tbody th a")
        placement = self.path()
        page = self.open(placement, name="service")
        checked = next(row for row in page.all("#sheet tbody tr") if "期中督促检查" in row.text)
        cells = checked.find_elements("css selector", "td.n")
        self.assertEqual(["0", "1", "0"], [cell.text for cell in cells])
        for words in ("按课表任教", "四个一样", "通了电话", "教育局"):
            self.assertIn(words, page.text("main"))

        self.act_as("supervision")
        page = self.go(address)
        self.fill("#bureau-note", "到校看了教案和课表，与教师座谈")
        page.press("#note-bureau button[type=submit]")
        self.open("/service", name="service-county")
        self.open("/service?late=sender", name="service-late")
