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
        self.care()
        self.act_as("supervision")
        self.open("/service?late=sender", name="service-late")

    def care(self):
        """A need on its way, lessons left behind, a school that couldn't take, the send-off."""
        self.act_as("principal-2")
        self.open("/care", name="care-none")
        self.fill("#raise [name=kind]", "lodging")
        self.fill("#raise [name=words]", "开学前装好热水器")
        Page(self.browser.driver).press("#raise button[type=submit]")
        need = self.path()
        self.fill("#next [name=words]", "已经装好")
        Page(self.browser.driver).press("#next button[type=submit]")
        page = self.open(need, name="care-need")
        self.assertIn("已答复，待确认", page.text("main"))
        self.go("/care/refusals")
        self.fill("#note [name=side]", "take")
        self.fill("#note [name=asked]", "3")
        self.fill("#note [name=given]", "2")
        self.fill("#note [name=words]", "宿舍只剩两间")
        Page(self.browser.driver).press("#note button[type=submit]")
        self.act_as("principal-1")
        self.go("/care/cover")
        self.fill("#cover [name=taught]", "14")
        self.fill("#cover [name='periods.1']", "12")
        self.fill("#cover [name='words.1']", "王老师、李老师")
        Page(self.browser.driver).press("#cover button[type=submit]")
        page = self.open("/care/cover", name="care-cover")
        self.assertIn("还有课没人上", page.text("main"))
        self.act_as("personnel")
        self.go("/care/send-off")
        self.fill("#arrange [name=day]", "2026-08-30")
        self.fill("#arrange [name=place]", "县教育局")
        self.fill("#arrange [name=transport]", "1 号车走东线，2 号车走西线")
        Page(self.browser.driver).press("#arrange button[type=submit]")
        self.open("/care/send-off", name="care-send-off")
        self.open("/care/refusals", name="care-refusals")
        self.open("/care", name="care")
