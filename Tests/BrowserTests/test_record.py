"""Correcting the record with two people, changing schools, and looking back."""

import datetime
import tempfile
import unittest

from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select

from test_imports_and_plans import Changing


class Corrections(Changing):
    account = "personnel"

    def fill(self, page, **fields):
        for name, value in fields.items():
            element = page.driver.find_element(By.ID, f"field-{name}")
            if element.tag_name == "select":
                Select(element).select_by_value(value)
            else:
                page.driver.execute_script("arguments[0].value = arguments[1]", element, value)

    def test_a_title_is_corrected_by_two_people_and_reaches_the_teachers_page(self):
        page = self.open("/teachers?q=T000001", name="teachers")
        page.press("main tbody th a")
        teacher = page.driver.current_url.removeprefix(self.server.address)
        page.press("main a[href*='/corrections/new']")
        page = self.open(
            page.driver.current_url.removeprefix(self.server.address), name="correction-record")
        link = next(link for link in page.all("#record a")
                    if "kind=title" in link.get_attribute("href"))
        page = self.open(
            link.get_attribute("href").removeprefix(self.server.address), name="correction-form")
        self.fill(page, level="fullSenior", reason="证书登记有误", evidence="职称证书 2025-018")
        page.press("form[action='/corrections/check'] button")
        self.assertEqual([], self.findings("desk"))
        self.browser.save_screenshot("correction-preview-desk")
        for words in ("正高级教师", "交流资格", "岗位需求与在岗", "均衡指标", "独立核验"):
            self.assertIn(words, page.text("main"))
        with tempfile.NamedTemporaryFile(suffix=".pdf") as file:
            file.write(b"%PDF-1.7 certificate")
            file.flush()
            page.driver.find_element(By.ID, "file").send_keys(file.name)
            page.press("form[action='/corrections'] button")
        address = page.driver.current_url.removeprefix(self.server.address)
        self.assertIn("须由另一人确认", page.text("main"))
        self.sign_in("leader")
        page = self.open(address, name="correction-leader")
        page.press("form[action$='/confirm'] button")
        self.assertIn("已确认", page.text("main"))
        page.driver.get(self.server.address + teacher)
        self.assertIn("正高级教师", page.text("main"))
        self.sign_in("personnel")
        page = self.open("/corrections", name="corrections")
        self.assertIn("已确认", page.text("#corrections"))
        today = datetime.datetime.now(datetime.timezone(datetime.timedelta(hours=8))).date()
        page.driver.get(f"{self.server.address}{teacher}?known={today}")
        self.assertIn(f"档案截至 {today} 的记载", page.text("#known"))
        page.press("#known a")
        self.assertEqual([], page.all("#known"))
        page.driver.get(f"{self.server.address}/teachers?known=2190-01-01")
        self.assertIn("还没有到", page.text("main"))
        self.expect_refusal()

    def test_a_school_is_merged_into_another_after_a_look_at_who_goes_along(self):
        self.sign_in("personnel")
        page = self.open("/reorganisations", name="reorganisations")
        page = self.open("/reorganisations/new?what=merge", name="reorganisation-merge")
        schools = page.all("input[name=school]")
        closed = page.all("label.check")[1].text
        schools[1].click()
        first = schools[0].get_attribute("value")
        self.fill(page, other=first, document="县府办发〔2026〕12号")
        page.press("form[action='/reorganisations/check'] button")
        self.assertEqual([], self.findings("desk"))
        self.browser.save_screenshot("reorganisation-preview-desk")
        self.assertIn("随之转移的人员", page.text("#people"))
        page.press("form[action='/reorganisations'] button")
        self.assertIn("县府办发〔2026〕12号", page.text("#changes"))
        page.driver.get(self.server.address + "/schools")
        self.assertNotIn(closed, page.text("main"))
        page = self.open("/reorganisations/new?what=split", name="reorganisation-split")
        page.press("form[action='/reorganisations/new'] button")
        page = self.open(
            page.driver.current_url.removeprefix(self.server.address),
            name="reorganisation-split-teachers")
        self.assertTrue(page.all("input[name=teacher]"))


if __name__ == "__main__":
    unittest.main()
