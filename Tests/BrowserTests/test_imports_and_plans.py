"""From a workbook handed in to a plan adopted, as the people do it."""

import tempfile
import unittest

from selenium.webdriver.common.by import By

from harness import Changing


class HandingIn(Changing):
    account = "personnel"

    def hand_in(self, path):
        page = self.open("/imports", name="imports")
        page.driver.find_element(By.ID, "workbook").send_keys(path)
        page.press("form.form button")
        return page

    def test_a_corrected_row_is_looked_through_and_taken_over_and_back(self):
        def rename(book):
            sheet = book["教师"]
            sheet.cell(2, 2).value = "改名甲"
            sheet.cell(3, 3).value = "不详"

        page = self.hand_in(self.county_workbook(rename))
        address = page.driver.current_url.removeprefix(self.server.address)
        page = self.open(address, name="import-preview")
        self.assertIn("待核对", page.text("main"))
        self.assertIn("改变的教师 (1)", page.text("main"))
        self.assertIn("不是规定的代码或名称", page.text("main"))
        page.press("form[action$='/accept'] button")
        page = self.open(address, name="import-accepted")
        self.assertIn("已写入", page.text("main"))
        page.driver.get(self.server.address + "/teachers?q=改名甲")
        self.assertIn("改名甲", page.text("main"))
        page.driver.get(self.server.address + address)
        page.press("form[action$='/undo'] button")
        self.assertIn("已撤回", page.text("main"))
        page.driver.get(self.server.address + "/teachers?q=改名甲")
        self.assertEqual([], page.all("main tbody tr"))

    def test_a_column_of_the_bureaus_own_name_is_learned(self):
        def rename(book):
            sheet = book["教师"]
            for cell in sheet[1]:
                if cell.value and "学科" in cell.value and "兼" not in cell.value:
                    cell.value = "任课科目"

        path = self.county_workbook(rename)
        page = self.hand_in(path)
        self.assertIn("没有可以写入的行", page.text("main"))
        chooser = next(select for select in page.all("select[name=column]")
                       if any("学科" == option.text for option in
                              select.find_elements(By.TAG_NAME, "option")))
        next(option for option in chooser.find_elements(By.TAG_NAME, "option")
             if option.text == "学科").click()
        page.press("form[action$='/columns'] button")
        self.assertNotIn("没有可以写入的行", page.text("main"))
        page.press("form[action$='/discard'] button")
        self.assertIn("已放弃", page.text("main"))

    def test_what_is_no_workbook_is_refused_in_words(self):
        path = tempfile.mktemp(suffix=".xlsx")
        with open(path, "w", encoding="utf-8") as file:
            file.write("no workbook")
        page = self.hand_in(path)
        self.assertIn("不是 .xlsx 工作簿", page.text("main"))
        self.expect_refusal()


class DraftPlans(Changing):
    account = "personnel"

    def ask(self, name, pins=""):
        page = self.open("/plan/runs", name="plan-runs")
        for field, value in (("field-name", name), ("field-seed", "8")):
            element = page.driver.find_element(By.ID, field)
            element.clear()
            element.send_keys(value)
        page.driver.find_element(By.ID, "pins").send_keys(pins)
        page.press("form[method=post][action='/plan/runs'] button")
        return page

    def test_a_plan_is_asked_for_made_compared_and_adopted_by_a_leader(self):
        page = self.ask("浏览器方案")
        address = self.wait_until_planned(page)
        page = self.open(address, name="plan-run")
        self.assertIn("目标", page.text("main"))
        self.assertIn("采用由局领导决定", page.text("main"))
        self.assertEqual([], page.all("form[action$='/adopt']"))
        self.sign_in("leader")
        page = self.open(address, name="plan-run-leader")
        page.press("form[action$='/adopt'] button")
        self.assertIn("县里现行的计划", page.text("main"))

    def test_pins_that_cannot_be_read_are_all_named(self):
        self.sign_in("personnel")
        page = self.ask("错", pins="nobody stay\nT9 x\n")
        self.assertIn("第 1 行", page.text("main"))
        self.assertIn("第 2 行", page.text("main"))
        self.expect_refusal()


class Board(Changing):
    account = "personnel"

    def test_a_short_post_shows_its_candidates_and_a_pin_reaches_the_next_plan(self):
        page = self.open("/plan/board", name="board")
        post = next(link for link in page.all("main a") if "post=" in link.get_attribute("href"))
        page = self.open(
            post.get_attribute("href").removeprefix(self.server.address), name="board-post")
        self.assertIn("的人选", page.text("main"))

    def test_a_teacher_is_found_looked_at_and_pinned_with_a_reason(self):
        page = self.open("/plan", name="plan")
        teacher = next(link.get_attribute("href").rsplit("/", 1)[1] for link in page.all("main a")
                       if "/teachers/T" in link.get_attribute("href"))
        page = self.open(f"/plan/board?q={teacher}", name="board-search")
        page.press("main li a[href*='teacher=']")
        address = page.driver.current_url.removeprefix(self.server.address)
        page = self.open(address, name="board-teacher")
        self.assertIn("可以怎样安排", page.text("main"))
        page.driver.find_element(By.CSS_SELECTOR, "main input[name=reason]").send_keys("孩子中考")
        page.press("form[action='/plan/board/pins'] button")
        self.assertIn("孩子中考", page.text("main"))
        page.driver.get(self.server.address + "/plan/runs")
        self.assertIn(teacher, page.driver.find_element(By.ID, "pins").get_attribute("value"))
        page.driver.get(self.server.address + "/plan/board")
        page.press("form[action='/plan/board/unpin'] button")
        self.assertIn("不再固定", page.text("main"))


if __name__ == "__main__":
    unittest.main()
