"""The papers of the orders, as LibreOffice opens and prints them.

The year of the sample county is driven over HTTP as its officers would; what they
download is turned into PDF, and read.
"""

import html.parser
import http.cookiejar
import io
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.error
import urllib.parse
import urllib.request
import zipfile

ROOT = pathlib.Path(__file__).resolve().parents[2]
JUNHENG = ROOT / ".build/release/junheng"
SCREENSHOTS = ROOT / "var/screenshots"


class Papers(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="junheng-papers-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.site = Site(cls.folder)
        cls.addClassCleanup(cls.site.stop)
        site = cls.site
        site.sign_in("personnel")
        for day, page, action, fields in (
            ("2026-06-22", "/year", "/year/open", {}),
            ("2026-07-01", "/eligibility", "/eligibility/freeze", {}),
            ("2026-08-03", "/notices", "/notices/publish",
             {"office": "人事科", "contact": "010-69040000"}),
            ("2026-08-11", "/orders", "/orders/issue", {}),
        ):
            site.submit("/today", "/today", {"day": day})
            site.submit(page, action, fields)
        for kind in ("letter", "dispatch", "agreement"):
            site.submit("/papers", "/papers/number", {"kind": kind})
        cls.orders = [re.sub("<.*?>", "", name) for name in re.findall(
            r'href="/orders/D-[^"]*">2026-\d+</a></th><td[^>]*>(.*?)</td>', site.text("/orders"))]

    def test_letters_are_one_page_each_and_name_everybody(self):
        letters = self.download("/papers/letter/all.docx", "letters.docx")
        text, pages = self.printed(letters)
        self.assertGreaterEqual(len(self.orders), 1)
        for name in self.orders:
            self.assertIn(f"{name}老师", text)
        self.assertIn("教师交流轮岗通知书", text)
        self.assertIn("示例县·数据虚构", text)
        numbered = len(re.findall(r"教人派〔2026〕\d+号", text))
        self.assertEqual(pages, numbered)

    def test_a_dispatch_note_has_its_three_parts_on_one_page(self):
        bundle = zipfile.ZipFile(io.BytesIO(self.site.get("/papers/dispatch/all.zip")))
        first = bundle.namelist()[0]
        self.assertEqual(first, "dispatch-2026-0001.docx")
        (self.folder / first).write_bytes(bundle.read(first))
        text, pages = self.printed(self.folder / first)
        self.assertEqual(pages, 1)
        for part in ("第一联", "第二联", "第三联", "存根"):
            self.assertIn(part, text)

    def test_an_agreement_numbers_its_pages_and_names_three_parties(self):
        bundle = zipfile.ZipFile(io.BytesIO(self.site.get("/papers/agreement/all.zip")))
        first = bundle.namelist()[0]
        (self.folder / first).write_bytes(bundle.read(first))
        text, pages = self.printed(self.folder / first)
        for part in ("甲方（派出学校）", "乙方（接收学校）", "丙方（交流教师）", "—1—", "—2—"):
            self.assertIn(part, text)
        self.assertGreaterEqual(pages, 2)

    def test_typefaces_are_named_as_the_standard_names_them(self):
        letters = zipfile.ZipFile(self.download("/papers/letter/all.docx", "fonts.docx"))
        styles = letters.read("word/styles.xml").decode()
        for font in ("方正小标宋简体", "仿宋_GB2312", "黑体"):
            self.assertIn(f'w:eastAsia="{font}"', styles)

    def test_a_notice_is_checked_without_the_record(self):
        notice = re.search(r'href="(/notices/N-\d+)"', self.site.text("/notices")).group(1)
        root = re.search(r'root">([0-9a-f]{64})<', self.site.text(notice)).group(1)
        proof = self.download(f"{notice}/proof.json", "proof.json")
        plan = self.folder / "county/plan.json"
        right = self.audit(proof, "--root", root, "--plan", plan)
        self.assertEqual(right.returncode, 0, right.stderr)
        self.assertIn(root, right.stdout)
        self.assertEqual(self.audit(proof, "--root", "0" * 64).returncode, 1)
        changed = self.folder / "changed.json"
        changed.write_text(proof.read_text().replace("2026-autumn", "2027-autumn", 1))
        self.assertEqual(self.audit(changed).returncode, 1)

    def audit(self, *arguments):
        return subprocess.run([JUNHENG, "audit", "notice", *arguments], capture_output=True,
                              text=True)

    def download(self, path, name):
        (self.folder / name).write_bytes(self.site.get(path))
        return self.folder / name

    def printed(self, document):
        """The text and the number of pages after LibreOffice printed the document."""
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={(self.folder / 'office').as_uri()}",
             "--convert-to", "pdf", "--outdir", self.folder, document],
            check=True, capture_output=True, timeout=300)
        pdf = document.with_suffix(".pdf")
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        subprocess.run(["pdftoppm", "-png", "-r", "60", "-l", "2", pdf,
                        SCREENSHOTS / f"docx-{document.stem}"], check=True)
        text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True,
                              capture_output=True, text=True).stdout
        facts = subprocess.run(["pdfinfo", pdf], check=True, capture_output=True, text=True).stdout
        pages = int(re.search(r"Pages:\s+(\d+)", facts).group(1))
        # The grid of the page puts spaces between the characters.
        return re.sub(r"(?<=[^\x00-\x7f]) +| +(?=[^\x00-\x7f])", "", text), pages


class Site:
    """`junheng serve` with a planned sample county, and somebody who fills in its forms."""

    def __init__(self, folder):
        county = folder / "county"
        subprocess.run([ROOT / "scripts/sample-county.sh", county], check=True,
                       capture_output=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            port = probe.getsockname()[1]
        self.address = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [JUNHENG, "serve", "--port", str(port), "--database", f"sqlite:{county}/junheng.db",
             "--key-file", f"{county}/field.key"])
        self.browser = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        for _ in range(300):
            try:
                self.get("/health")
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError(f"{self.address}/health did not answer")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)

    def get(self, path, data=None):
        with self.browser.open(self.address + path, data, timeout=120) as answer:
            return answer.read()

    def text(self, path):
        return self.get(path).decode()

    def sign_in(self, name):
        self.submit("/sign-in", "/sign-in", {"name": name, "password": "Lantian-2026"})

    def submit(self, page, action, fields):
        """Sends a form of a page with what stands in it already."""
        forms = Forms()
        forms.feed(self.text(page))
        form = next(form for form in forms.found if form["action"] == action)
        try:
            self.get(action, urllib.parse.urlencode({**form["fields"], **fields}).encode())
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{action}: {error.code} {error.read().decode()[:4000]}") from error


class Forms(html.parser.HTMLParser):
    """The posted forms of a page with the values that their fields have."""

    def __init__(self):
        super().__init__()
        self.found = []

    def handle_starttag(self, tag, attributes):
        attributes = dict(attributes)
        if tag == "form":
            self.found.append({"action": attributes.get("action"), "fields": {}})
        elif tag == "input" and self.found and attributes.get("name"):
            self.found[-1]["fields"][attributes["name"]] = attributes.get("value") or ""


if __name__ == "__main__":
    unittest.main()
