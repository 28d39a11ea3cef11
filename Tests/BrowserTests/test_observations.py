"""Lessons heard, in a browser: a lesson is written down on a phone whose network is cut, and
sent when it is back; what was changed in two places asks; its teacher answers."""

import struct
import subprocess
import time
import zlib

from harness import ROOT, Changing, Page
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import Select, WebDriverWait

CHEAP = (360, 640)  # of a cheap phone's screen


def picture(path, width=2400, height=600):
    """A photograph as a phone's camera gives it: larger than what is sent."""
    rows = b"".join(
        b"\0" + bytes(value for x in range(width) for value in (x % 256, y % 256, x * y % 251))
        for y in range(height))

    def chunk(kind, body):
        return struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))

    path.write_bytes(
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(rows, 1)) + chunk(b"IEND", b""))
    return str(path)


class Observations(Changing):
    """The research office's phone; the county lives in October."""

    def cut(self):
        """No network: the server is gone, and the phone knows it."""
        server = type(self).server
        server.process.terminate()
        server.process.wait(timeout=10)
        self.connection(offline=True)

    def restore(self):
        server = type(self).server
        server.process = subprocess.Popen(
            [ROOT / ".build/release/junheng", "serve", "--port", str(server.port),
             "--database", server.database, "--key-file", f"{server.folder}/field.key"])
        server.wait_until_healthy()
        self.connection(offline=False)

    def connection(self, offline):
        self.browser.driver.execute_cdp_cmd("Network.enable", {})
        self.browser.driver.execute_cdp_cmd("Network.emulateNetworkConditions", {
            "offline": offline, "latency": 0, "downloadThroughput": -1, "uploadThroughput": -1})

    def forget_troubles(self):
        """What a cut network says of itself."""
        for trouble in self.browser.troubles(self.server.address):
            self.assertRegex(trouble, "INTERNET_DISCONNECTED|CONNECTION|failed|Failed", trouble)

    def wait(self, condition, words="it didn't happen"):
        WebDriverWait(self.browser.driver, 30).until(condition, words)

    def ready(self):
        self.wait(lambda driver: driver.execute_script(
            "return document.body.dataset.observe === 'ready'"), "the script isn't ready")
        return Page(self.browser.driver)

    def tap(self, selector):
        """Touches something, clear of the bar at the foot."""
        place = self.browser.driver.find_element(By.CSS_SELECTOR, selector)
        self.browser.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", place)
        place.click()

    def step(self):
        self.tap(".steps .main")

    def observe(self):
        self.go("/observe")
        return self.ready()

    def shot(self, name):
        self.browser.size(CHEAP)
        self.browser.driver.execute_script("scrollTo(0, 0)")
        self.browser.save_screenshot(name)

    def write(self, topic, advice, teacher=1, level="good", shots=None):
        """Fills the steps in as a thumb does; returns how many times it touched the screen."""
        driver = self.browser.driver
        taps = 2
        Select(driver.find_element(By.ID, "field-teacher")).select_by_index(teacher)
        driver.find_element(By.ID, "field-topic").send_keys(topic)
        if shots:
            self.shot(f"{shots}-1-lesson")
        self.step()
        for key in ("aims", "process", "pupils", "teacher", "effect"):
            self.tap(f"input[name='mark.{key}'][value='{level}']")
            taps += 1
        if shots:
            self.shot(f"{shots}-2-levels")
        self.step()
        driver.find_element(By.ID, "field-strengths").send_keys("板书清楚，学生先说后写")
        driver.find_element(By.ID, "field-advice").send_keys(advice)
        taps += 2
        if shots:
            self.shot(f"{shots}-3-words")
        self.step()
        return taps + 3

    def submit(self):
        self.tap("#main form button[type=submit]")

    def draft(self, state):
        return lambda driver: driver.find_elements(By.CSS_SELECTOR, f"#draft-list .draft-{state}")

    def test_a_lesson_is_written_down_without_a_network(self):
        self.today("2026-10-12")
        self.sign_in("research")
        self.open("/observations", name="observations-empty")
        self.open("/observe", name="observe")
        self.browser.size(CHEAP)
        self.observe()
        # The device has the page once its worker is there.
        self.wait(lambda driver: driver.execute_script(
            "return !!navigator.serviceWorker.controller"), "no worker")
        self.wait(lambda driver: driver.execute_async_script(
            "const done = arguments[0]; caches.match('/observe/offline').then((p) => done(!!p))"))

        self.cut()
        self.browser.driver.get(self.server.address + "/observe")
        page = self.ready()
        self.assertIn("没有网络", page.text("#network"))
        self.assertEqual([], self.browser.axe())
        begun = time.monotonic()
        taps = self.write("分数的意义", "多给学生说的机会", shots="observe-offline")
        photo = picture(ROOT / "var/photo.png")
        self.browser.driver.find_element(By.ID, "field-photo").send_keys(photo)
        self.wait(lambda driver: driver.find_elements(By.CSS_SELECTOR, "#photos canvas"))
        self.assertEqual([], [button for button in page.all(".steps .main") if button.is_displayed()])
        self.shot("observe-offline-4-proof")
        self.submit()
        self.wait(self.draft("queued"), "nothing waits")
        self.shot("observe-offline-5-kept")
        # A person reads between taps: three seconds for each, and two short sentences to type.
        self.assertLess(taps * 3, 45)
        self.assertLess(time.monotonic() - begun, 60)
        self.assertEqual([], self.browser.axe())

        # What lies on the device can't be read there.
        kept = self.browser.driver.execute_async_script("""
            const done = arguments[0];
            const request = indexedDB.open("junheng-observe", 1);
            request.onsuccess = () => {
              const boxes = request.result.transaction("boxes").objectStore("boxes").getAll();
              boxes.onsuccess = () => done(boxes.result.map((kept) =>
                new TextDecoder().decode(kept.box)).join());
            };""")
        self.assertTrue(kept)
        for words in ("分数", "板书", "teachers"):
            self.assertNotIn(words, kept)

        # It outlives the page, and is sent once when the network is back.
        self.browser.driver.get(self.server.address + "/observe")
        self.ready()
        self.assertIn("分数的意义", Page(self.browser.driver).text("#draft-list"))
        self.restore()
        self.wait(self.draft("sent"), "it wasn't sent")
        self.shot("observe-sent")
        self.forget_troubles()
        page = self.open("/observations", name="observations")
        self.assertEqual(1, len(page.all("#observations tbody tr")))
        page.press("#observations tbody th a, #observations tbody td a")
        self.address = self.browser.driver.current_url.replace(self.server.address, "")
        page = self.open(self.address, name="observation")
        self.assertIn("分数的意义", page.text("main"))
        size = self.browser.driver.execute_async_script("""
            const done = arguments[0];
            const picture = document.querySelector(".photos img");
            fetch(picture.src).then((answer) => answer.blob()).then((blob) =>
              createImageBitmap(blob).then((map) => done([map.width, blob.size, blob.type])));""")
        self.assertEqual((1280, "image/jpeg"), (size[0], size[2]))
        self.assertLess(size[1], 400_000)

        self.change_in_two_places()
        self.write_while_signed_out()

    def change_in_two_places(self):
        """On the phone without a network, and at a desk meanwhile: both are kept, and it asks."""
        driver = self.browser.driver
        self.observe()
        # The phone opens what it sent, and loses the network.
        self.wait(self.draft("sent"))
        self.tap("#draft-list .draft-sent button")
        phone = driver.current_window_handle
        driver.switch_to.new_window("tab")
        driver.get(self.server.address + f"/observe?edit={self.address.split('/')[-1]}")
        self.ready()
        for _ in range(2):
            self.step()
        self.fill("#field-advice", "在办公室改的建议")
        self.step()
        # The desk has no script of ours: it sends the form itself.
        driver.execute_script("""
            const form = document.getElementById("observation").closest("form");
            HTMLFormElement.prototype.submit.call(form)""")
        self.wait(lambda driver: "/observations/" in driver.current_url)
        self.assertIn("在办公室改的建议", Page(driver).text("#feedback"))
        driver.close()
        driver.switch_to.window(phone)
        self.assertEqual("1", driver.execute_script(
            "return document.querySelector('[name=base]').value"))
        for _ in range(2):
            self.step()
        self.fill("#field-advice", "在手机上改的建议")
        self.step()
        self.submit()
        self.wait(self.draft("conflict"), "no conflict")
        page = Page(driver)
        for words in ("在办公室改的建议", "在手机上改的建议", "两处都改过"):
            self.assertIn(words, page.text("#draft-list"))
        self.assertEqual([], self.browser.axe())
        self.shot("observe-conflict")
        self.tap(".draft-conflict .actions button:nth-child(1)")
        self.wait(self.draft("sent"), "mine wasn't sent")
        self.browser.troubles(self.server.address)
        page = self.go(self.address)
        self.assertIn("在手机上改的建议", page.text("#feedback"))
        self.assertIn("第 2 稿", page.text("#revisions"))

    def write_while_signed_out(self):
        """Whoever was signed out keeps what they wrote, and sends it when they come back."""
        driver = self.browser.driver
        self.observe()
        cookies = driver.get_cookies()
        driver.delete_all_cookies()
        self.write("圆的周长", "先估一估")
        self.submit()
        self.wait(lambda driver: "重新登录" in Page(driver).text("#network"))
        for cookie in cookies:
            driver.add_cookie(cookie)
        self.observe()
        self.wait(lambda driver: len(self.draft("sent")(driver)) == 2, "it wasn't sent")
        self.browser.troubles(self.server.address)
        self.assertEqual(2, len(self.go("/observations").all("#observations tbody tr")))

    def test_without_scripts_the_form_is_sent_like_any_other(self):
        self.today("2026-10-12")
        self.sign_in("research")
        page = self.open_without_scripts("/observe")
        Select(page.all("#field-teacher")[0]).select_by_index(2)
        page.all("#field-topic")[0].send_keys("观潮")
        for key in ("aims", "process", "pupils", "teacher", "effect"):
            page.all(f"input[name='mark.{key}'][value='fair']")[0].click()
        page.all("#field-strengths")[0].send_keys("朗读指导细")
        page.all("#field-advice")[0].send_keys("少讲")
        page.press("#main form button[type=submit]")
        self.assertIn("观潮", Page(self.browser.driver).text("h1"))

    def test_open_lessons_are_announced_and_booked(self):
        self.today("2026-10-12")
        self.sign_in("research")
        self.go("/lessons")
        self.fill("#field-topic", "秋天的雨")
        self.fill("#field-day", "2026-10-21")
        Page(self.browser.driver).press("#announce button[type=submit]")
        address = self.browser.driver.current_url.replace(self.server.address, "")
        page = self.open(address, name="open-lesson")
        self.assertIn("听课记录表", page.text("#sheet"))
        page.press("#seats button[type=submit]")
        self.assertIn("已约 1 / 20", Page(self.browser.driver).text("main"))
        self.open("/lessons", name="open-lessons")
        self.sign_in("teacher-1")
        self.open("/lessons", name="open-lessons-teacher")
        self.open("/due", name="due-teacher-lessons")
