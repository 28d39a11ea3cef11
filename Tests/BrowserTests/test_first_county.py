"""A bureau that begins: an empty record, one account, and its own workbook."""

import base64
import hashlib
import hmac
import struct
import time
import unittest

from selenium.webdriver.common.by import By

from harness import PASSWORD, ROOT, Changing, PageTest


def code_of(secret, moment):
    """The six digits that an authenticator app shows (RFC 6238)."""
    key = base64.b32decode(secret + "=" * (-len(secret) % 8))
    digest = hmac.new(key, struct.pack(">Q", int(moment) // 30), hashlib.sha1).digest()
    start = digest[-1] & 15
    return f"{(struct.unpack('>I', digest[start:start + 4])[0] & 0x7fffffff) % 10**6:06d}"


class FirstCounty(Changing):
    county = False

    def setUp(self):
        """Nobody has an account yet, so nobody signs in."""

    def fill(self, page, **fields):
        for name, value in fields.items():
            field = page.driver.find_element(By.ID, f"field-{name}")
            field.clear()
            field.send_keys(value)

    def test_from_an_empty_record_to_the_first_plan(self):
        page = self.come_in(self.one_time_password())
        self.hand_the_workbook_in()
        page = self.open("/", name="first-county")
        self.assertIn("启明县", page.text("body"))
        self.assertGreater(len(self.open("/schools", name="first-schools").all("#schools tbody tr")), 10)
        page = self.open("/plan/runs", name="first-plan")
        self.fill(page, name="第一份方案")
        page.press("form[method=post][action='/plan/runs'] button")
        self.wait_until_planned(page)
        verdict = self.server.verify_audit()
        self.assertEqual(verdict.returncode, 0, verdict.stderr)

    def one_time_password(self):
        record = ("--database", self.server.database)
        password = self.server.junheng("user", "add", "chen", "--person", "陈一", *record).strip()
        self.server.junheng("user", "grant", "chen", "personnel", "--to", "2099-08-31", *record)
        return password

    def come_in(self, password):
        """The one-time password, an own one, the second factor and its recovery codes."""
        page = self.open("/sign-in", name="first-sign-in")
        self.assertNotIn(PASSWORD, page.text("body"), "only the sample county tells a password")
        self.fill(page, name="chen", password=password)
        page.press("main button[type=submit]")
        self.fill(page, current=password, new="Qiming-county-2026", again="Qiming-county-2026")
        page.press("main button[type=submit]")
        page = self.open("/account/second-factor", name="second-factor-due")
        self.assertTrue(page.all("svg.qr path"))
        self.fill(page, code=code_of(page.text("#secret").replace(" ", ""), time.time()))
        page.press("main button[type=submit]")
        self.assertEqual(10, len(page.all("#recovery-codes li")))
        PageTest.signed_in = "chen"
        return page

    def hand_the_workbook_in(self):
        path = f"{self.server.folder}/own.xlsx"
        self.server.junheng("generate", "--profile", "sample", "--seed", "3", "--out", path)
        page = self.open("/imports", name="first-imports")
        page.driver.find_element(By.ID, "workbook").send_keys(path)
        page.press("form.form button")
        page = self.open(page.driver.current_url.removeprefix(self.server.address),
                         name="first-import-preview")
        self.fill(page, county="启明县")
        page.driver.find_element(By.ID, "book").send_keys(str(ROOT / "policy-books/miyun.yaml"))
        page.press("form[action$='/accept'] button")
        self.assertIn("已写入", page.text("main"))


if __name__ == "__main__":
    unittest.main()
