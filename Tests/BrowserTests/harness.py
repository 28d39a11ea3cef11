"""Opens our pages in a real browser.

A test file `test_*.py` beside this one says which page and what a reader sees
on it, signed in as one of the sample accounts; everything that must hold for every page is checked by `PageTest.open`:
no error in the console, no request to another host, axe finds nothing, one
`h1`, a `lang`, no sideways scrolling on a phone. Screenshots for a desk
(1366x768), a phone (360x800) and paper (A4) go to var/screenshots.

    class CountyPage(PageTest):
        def test_names_every_school(self):
            page = self.open("/", name="county")
            self.assertIn("学校", page.text("main"))
"""

import atexit
import base64
import json
import os
import pathlib
import shutil
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.request

import openpyxl
from selenium import webdriver
from selenium.common.exceptions import StaleElementReferenceException, WebDriverException
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.common.by import By
from selenium.webdriver.support.ui import WebDriverWait

ROOT = pathlib.Path(__file__).resolve().parents[2]
AXE = (ROOT / ".deps/axe.min.js").read_text()
SCREENSHOTS = ROOT / "var/screenshots"
PASSWORD = "Lantian-2026"  # of every sample account; the sign-in page says so
DESK, PHONE = (1366, 768), (360, 800)


class Server:
    """`junheng serve` on a free port, with a planned sample county of its own,
    in a file or in a PostgreSQL server of its own; with a year of it told, or with an empty
    record."""

    def __init__(self, postgres=False, county=True, told=False):
        self.folder = tempfile.mkdtemp(prefix="junheng-browser-")
        self.postgres = None
        self.database = f"sqlite:{self.folder}/junheng.db"
        if postgres:
            self.postgres = {**os.environ, "JUNHENG_POSTGRES_DIR": f"{self.folder}/postgres"}
            self.database = self.postgres_server("start").strip()
        if county:
            subprocess.run(
                [ROOT / "scripts/sample-county.sh", self.folder, self.database], check=True)
        else:
            self.junheng("keys", "new", f"{self.folder}/field.key")
        if told:
            self.junheng("user", "sample", "--story", "--database", self.database,
                         "--key-file", f"{self.folder}/field.key")
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{self.port}"
        self.process = subprocess.Popen(
            [ROOT / ".build/release/junheng", "serve", "--port", str(self.port),
             "--database", self.database,
             "--key-file", f"{self.folder}/field.key"])
        self.wait_until_healthy()

    def postgres_server(self, what):
        return subprocess.run([ROOT / "scripts/postgres.sh", what], env=self.postgres, check=True,
                              capture_output=True, text=True).stdout

    def wait_until_healthy(self, seconds=30):
        for _ in range(seconds * 10):
            if self.process.poll() is not None:
                raise RuntimeError(f"junheng serve ended with {self.process.returncode}")
            try:
                with urllib.request.urlopen(self.address + "/health", timeout=5) as answer:
                    if answer.status == 200:
                        return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"{self.address}/health did not answer within {seconds} s")

    def junheng(self, *words):
        """A command on this machine, as its operator gives it; what it prints."""
        return subprocess.run([ROOT / ".build/release/junheng", *words], check=True,
                              capture_output=True, text=True).stdout

    def verify_audit(self):
        """What `junheng audit verify` says of this server's record, as a finished process."""
        return subprocess.run(
            [ROOT / ".build/release/junheng", "audit", "verify", "--database", self.database,
             "--key-file", f"{self.folder}/field.key"], capture_output=True, text=True)

    def stop(self):
        self.process.terminate()
        try:
            self.process.wait(timeout=10)
        except subprocess.TimeoutExpired:
            self.process.kill()
        if self.postgres:
            self.postgres_server("stop")
        shutil.rmtree(self.folder, ignore_errors=True)


class Browser:
    """Chromium without a window, and what it noticed."""

    def __init__(self):
        options = webdriver.ChromeOptions()
        options.binary_location = shutil.which("chromium") or shutil.which("chromium-browser")
        options.add_argument("--headless=new")
        options.add_argument("--disable-gpu")
        options.add_argument("--disable-dev-shm-usage")
        options.add_argument("--lang=zh-CN")
        if os.geteuid() == 0:
            options.add_argument("--no-sandbox")  # Chromium refuses to run as root with it.
        options.set_capability("goog:loggingPrefs", {"browser": "ALL", "performance": "ALL"})
        self.driver = webdriver.Chrome(options=options, service=Service(shutil.which("chromedriver")))
        self.driver.set_page_load_timeout(120)
        self.driver.set_script_timeout(120)

    def size(self, size):
        width, height = size
        self.driver.execute_cdp_cmd("Emulation.setDeviceMetricsOverride", {
            "width": width, "height": height, "deviceScaleFactor": 1, "mobile": size == PHONE})

    def scripts(self, run):
        self.driver.execute_cdp_cmd("Emulation.setScriptExecutionDisabled", {"value": not run})

    def troubles(self, address):
        """Console errors, and requests that failed or went to another host."""
        found = [f"console: {entry['message']}" for entry in self.driver.get_log("browser")
                 if entry["level"] == "SEVERE"]
        for entry in self.driver.get_log("performance"):
            event = json.loads(entry["message"])["message"]
            details = event["params"]
            if event["method"] == "Network.requestWillBeSent":
                url = details["request"]["url"]
                if not url.startswith((address, "data:", "blob:", "about:", "chrome")):
                    found.append(f"request to another host: {url}")
            elif event["method"] == "Network.loadingFailed" and not details.get("canceled"):
                found.append(f"request failed: {details['errorText']}")
        return found

    def axe(self):
        """What axe finds, one line for each element."""
        self.driver.execute_script(AXE)
        violations = self.driver.execute_async_script(
            "const done = arguments[0]; axe.run(document).then(found => done(found.violations))")
        return [f"axe {rule['impact']} {rule['id']}: {rule['help']}: {node['html'][:200]}"
                for rule in violations for node in rule["nodes"]]

    def save_screenshot(self, name):
        height = self.driver.execute_script("return document.documentElement.scrollHeight")
        width = self.driver.execute_script("return window.innerWidth")
        self.save(f"{name}.png", self.driver.execute_cdp_cmd("Page.captureScreenshot", {
            "captureBeyondViewport": True,
            "clip": {"x": 0, "y": 0, "width": width, "height": min(height, 3000), "scale": 1}}))

    def save_paper(self, name):
        """The page printed on A4, and its first sheet as a picture."""
        self.save(f"{name}.pdf", self.driver.execute_cdp_cmd("Page.printToPDF", {
            "paperWidth": 8.27, "paperHeight": 11.69, "printBackground": False}))
        subprocess.run(["pdftoppm", "-png", "-r", "80", "-l", "1", "-singlefile",
                        SCREENSHOTS / f"{name}.pdf", SCREENSHOTS / name], check=True)

    def save(self, file, answer):
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        (SCREENSHOTS / file).write_bytes(base64.b64decode(answer["data"]))


class Page:
    """The page now in the browser, on a desk's screen."""

    def __init__(self, driver):
        self.driver = driver

    def text(self, selector="body"):
        return self.driver.find_element(By.CSS_SELECTOR, selector).text

    def all(self, selector):
        return self.driver.find_elements(By.CSS_SELECTOR, selector)

    def press(self, selector):
        """Presses a button and waits for the page that it leads to."""
        before = self.driver.find_element(By.CSS_SELECTOR, "html")
        button = self.driver.find_element(By.CSS_SELECTOR, selector)
        # On a phone the bar at the foot would take the click.
        self.driver.execute_script("arguments[0].scrollIntoView({block: 'center'})", button)
        button.click()
        WebDriverWait(self.driver, 20).until(lambda driver: gone(before))


def gone(element):
    """Whether the page that an element stood on has been replaced.

    Chromium says so in two ways; selenium's staleness_of knows one (2026-11-24).
    """
    try:
        element.is_enabled()
        return False
    except StaleElementReferenceException:
        return True
    except WebDriverException as error:
        return "does not belong to the document" in str(error)


class PageTest(unittest.TestCase):
    """A test of a page; the server and the browser start once for all tests."""

    maxDiff = None
    server = None
    browser = None

    # Who looks, unless a test signs in as somebody else.
    account = "personnel"
    signed_in = None

    @classmethod
    def setUpClass(cls):
        if PageTest.server is None:
            PageTest.server = Server()
            atexit.register(PageTest.server.stop)
            PageTest.browser = Browser()
            atexit.register(PageTest.browser.driver.quit)

    def setUp(self):
        if PageTest.signed_in != self.account:
            self.sign_in(self.account)

    # The cookies of whoever has signed in, by server and account.
    visitors = {}

    def sign_in(self, account, password=PASSWORD):
        """Fills in the page at /sign-in, as a person would; whoever did before comes
        back to their own browser, for nobody may try the door thirty times."""
        driver = self.browser.driver
        driver.get(self.server.address + "/")
        self.leave()
        kept = PageTest.visitors.pop((self.server.address, account), [])
        for cookie in kept:
            driver.add_cookie(cookie)
        driver.get(self.server.address + ("/account" if kept else "/sign-in"))
        if "/sign-in" not in driver.current_url:
            PageTest.signed_in = account
            return
        driver.find_element(By.ID, "field-name").send_keys(account)
        driver.find_element(By.ID, "field-password").send_keys(password)
        Page(driver).press("main button[type=submit]")
        PageTest.signed_in = account

    def leave(self):
        """Puts this person's browser aside; the next one begins with nothing."""
        driver = self.browser.driver
        if PageTest.signed_in:
            PageTest.visitors[self.server.address, PageTest.signed_in] = driver.get_cookies()
        driver.delete_all_cookies()
        PageTest.signed_in = None

    def open(self, path, name):
        """Opens a page on a phone, on paper and on a desk; fails on anything unsound.

        Returns the page as it is on the desk.
        """
        unsound = []
        for medium, size in (("phone", PHONE), ("desk", DESK)):
            self.browser.size(size)
            self.browser.driver.get(self.server.address + path)
            unsound += [f"{medium}: {finding}" for finding in self.findings(medium)]
            self.browser.save_screenshot(f"{name}-{medium}")
        self.browser.save_paper(f"{name}-paper")
        self.assertEqual(unsound, [], f"{path} isn't sound")
        return Page(self.browser.driver)

    def expect_refusal(self):
        """The page before was meant to be refused: the browser's line about it is no trouble."""
        troubles = self.browser.troubles(self.server.address)
        self.assertEqual(1, len(troubles), troubles)
        self.assertIn("status of 4", troubles[0])

    def findings(self, medium):
        driver = self.browser.driver
        found = self.browser.troubles(self.server.address) + self.browser.axe()
        headings = len(driver.find_elements(By.CSS_SELECTOR, "h1"))
        if headings != 1:
            found.append(f"{headings} h1, expected 1")
        if driver.find_element(By.CSS_SELECTOR, "html").get_attribute("lang") not in ("zh-CN", "en"):
            found.append("html has no lang of zh-CN or en")
        width = driver.execute_script("return document.documentElement.scrollWidth")
        if medium == "phone" and width > PHONE[0]:
            found.append(f"scrolls sideways: {width} px wide on a screen of {PHONE[0]} px")
        return found

    def open_without_scripts(self, path):
        """The page as a reader without JavaScript gets it."""
        self.browser.size(DESK)
        self.browser.scripts(False)
        self.addCleanup(self.browser.scripts, True)
        self.browser.driver.get(self.server.address + path)
        self.assertEqual(self.browser.troubles(self.server.address), [])
        return Page(self.browser.driver)


class Changing(PageTest):
    """On a county of its own, since other tests look at the sample as it is made."""

    postgres = False
    county = True
    told = False

    @classmethod
    def setUpClass(cls):
        super().setUpClass()
        cls.settle()
        cls.server = Server(cls.postgres, cls.county, cls.told)
        PageTest.signed_in = None

    @classmethod
    def tearDownClass(cls):
        cls.settle()
        cls.server.stop()
        PageTest.signed_in = None

    @classmethod
    def settle(cls):
        """A page still arriving would be told of later, as one of a host unknown to the next test."""
        cls.browser.driver.get("about:blank")
        cls.browser.troubles(cls.server.address)

    def go(self, path):
        self.browser.driver.get(self.server.address + path)
        return Page(self.browser.driver)

    def fill(self, selector, value):
        """A field's value, dates included, as if it had been typed."""
        self.browser.driver.execute_script(
            "const field = document.querySelector(arguments[0]); field.value = arguments[1]",
            selector, value)

    def today(self, day):
        """The sample county lives on another day."""
        if PageTest.signed_in != "personnel":
            self.sign_in("personnel")
        page = self.go("/today")
        self.fill("#field-day", day)
        page.press("main form[action='/today'] button[type=submit]")

    def county_workbook(self, change):
        """The county's present workbook as a person gets it, changed and saved."""
        cookies = "; ".join(
            f"{cookie['name']}={cookie['value']}" for cookie in self.browser.driver.get_cookies())
        request = urllib.request.Request(
            self.server.address + "/county.xlsx", headers={"Cookie": cookies})
        path = f"{self.server.folder}/handed-in-{time.monotonic_ns()}.xlsx"
        with urllib.request.urlopen(request) as answer, open(path, "wb") as file:
            file.write(answer.read())
        book = openpyxl.load_workbook(path)
        change(book)
        book.save(path)
        return path

    def wait_until_planned(self, page):
        """The address of the run's page, once its plan is there."""
        address = page.driver.current_url
        for _ in range(240):
            if "采用" in page.text("main"):
                return address.removeprefix(self.server.address)
            time.sleep(0.5)
            page.driver.get(address)
        self.fail("the plan was not made within two minutes")
