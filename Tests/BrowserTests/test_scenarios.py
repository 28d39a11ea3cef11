"""Scenarios on the planning board: dragging, a merge of two officers', a plan of it."""

import unittest

from selenium.webdriver.support.ui import WebDriverWait

from harness import Changing, Page

# A drag as the browser itself tells the page of it: picked up, held over, let go.
DRAG = """
const [person, target, event] = arguments;
window.carried = window.carried || new DataTransfer();
(event === "dragstart" ? person : target).dispatchEvent(
  new DragEvent(event, {bubbles: true, cancelable: true, dataTransfer: window.carried}));
"""


class Scenarios(Changing):
    account = "personnel"

    def begin(self, name):
        page = self.open("/plan/scenarios", name="scenarios")
        page.driver.find_element("id", "field-name").send_keys(name)
        page.press("form[action='/plan/scenarios'] button")
        self.assertIn("计划本身没有改动", page.text("main"))
        return page.driver.current_url.removeprefix(self.server.address)

    def drag(self, page, person, target, event):
        page.driver.execute_script(DRAG, person, target, event)

    def test_what_a_drag_would_do_shows_before_the_drop_and_can_be_taken_back(self):
        board = self.begin("拖动")
        page = self.open(board, name="scenario")
        self.assertIn("和计划完全一样", page.text("main"))
        person = page.all("[data-teacher]")[0]
        target = page.all("[data-target='stay']")[0]
        self.drag(page, person, target, "dragstart")
        WebDriverWait(page.driver, 10).until(lambda _: page.all(".card.closed"))
        self.drag(page, person, target, "dragover")
        self.assertIn("留在原校", page.text("#drag-effect"))
        self.browser.save_screenshot("scenario-dragging")
        before = page.driver.find_element("css selector", "html")
        self.drag(page, person, target, "drop")
        WebDriverWait(page.driver, 10).until(
            lambda driver: driver.find_element("css selector", "html") != before)
        page = self.open(board, name="scenario-changed")
        self.assertIn("改动 1 人", page.text("main"))
        page.press("form[action$='/undo'] button")
        self.assertIn("改动 0 人", page.text("main"))

    def test_without_a_mouse_a_name_leads_to_the_same_moves(self):
        board = self.begin("键盘")
        page = self.open_without_scripts(board + "?show=moves")
        page.press("[data-teacher] a")
        chosen = page.driver.current_url.removeprefix(self.server.address)
        self.browser.scripts(True)
        page = self.open(chosen, name="scenario-chosen")
        self.assertIn("可以怎样安排", page.text("main"))
        page.all("main details")[0].click()
        page.press("main details form button")
        self.assertIn("改动 1 人", page.text("main"))

    def test_two_officers_scenarios_are_merged_and_become_a_plan(self):
        boards = []
        for name, account in (("甲案", "personnel"), ("乙案", "personnel")):
            self.sign_in(account)
            board = self.begin(name)
            page = Page(self.browser.driver)
            people = page.all("[data-teacher] a")
            self.assertGreater(len(people), 1)
            # The same person, sent to different places: a conflict.
            page.driver.get(people[0].get_attribute("href"))
            options = page.all("main details")
            self.assertGreater(len(options), 1)
            page.driver.execute_script(
                "arguments[0].querySelector('form').requestSubmit()", options[len(boards)])
            WebDriverWait(page.driver, 10).until(lambda _: "改动 1 人" in page.text("main"))
            boards.append(board.rsplit("/", 1)[1])
        page = self.open(
            f"/plan/scenarios/merge?mine={boards[0]}&theirs={boards[1]}", name="scenario-merge")
        self.assertIn("双方改得不同", page.text("main"))
        page.all("main input[type=radio][value=theirs]")[0].click()
        page.press("main form[action='/plan/scenarios/merge'] button")
        self.assertIn("已合并", page.text("main"))
        self.assertIn("改动 1 人", page.text("main"))
        page.press("form[action$='/plan'] button")
        run = self.wait_until_planned(page)
        self.assertIn("指定 1 人", self.open(run, name="scenario-plan").text("main"))


if __name__ == "__main__":
    unittest.main()
