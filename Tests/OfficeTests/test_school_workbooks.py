"""A school's workbook goes out, through LibreOffice, and comes back: its rows are known again.

Also looks at a workbook handed in with errors, as LibreOffice shows the marks.
"""

import html
import http.cookiejar
import pathlib
import re
import shutil
import socket
import subprocess
import tempfile
import time
import unittest
import urllib.parse
import urllib.request
import uuid

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
JUNHENG = ROOT / ".build/release/junheng"
PASSWORD = "Lantian-2026"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


class Site:
    """The platform with a sample county, and a person at it."""

    def __init__(self, folder):
        subprocess.run([ROOT / "scripts/sample-county.sh", folder], check=True, capture_output=True)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.address = f"http://127.0.0.1:{probe.getsockname()[1]}"
        self.process = subprocess.Popen(
            [JUNHENG, "serve", "--port", self.address.rsplit(":", 1)[1],
             "--database", f"sqlite:{folder}/junheng.db", "--key-file", f"{folder}/field.key"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for _ in range(300):
            try:
                urllib.request.urlopen(self.address + "/health", timeout=5).close()
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the site did not start")

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=10)


class Person:
    def __init__(self, site, account):
        self.site = site
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.form("/sign-in", "/sign-in", name=account, password=PASSWORD)

    def get(self, path):
        with self.opener.open(self.site.address + path, timeout=60) as answer:
            return answer.read()

    def page(self, path):
        return html.unescape(self.get(path).decode())

    def token(self, path):
        return re.search(r'name="form-token" value="([0-9a-f]+)"', self.page(path))[1]

    def form(self, at, to, **fields):
        fields["form-token"] = self.token(at)
        return self.send(to, urllib.parse.urlencode(fields).encode(),
                         "application/x-www-form-urlencoded")

    def hand_in(self, at, path):
        mark = uuid.uuid4().hex
        body = b"".join([
            f'--{mark}\r\nContent-Disposition: form-data; name="form-token"\r\n\r\n'.encode(),
            self.token(at).encode(),
            f'\r\n--{mark}\r\nContent-Disposition: form-data; name="workbook"; '
            f'filename="{path.name}"\r\nContent-Type: {XLSX}\r\n\r\n'.encode(),
            path.read_bytes(), f"\r\n--{mark}--\r\n".encode()])
        return self.send(at, body, f"multipart/form-data; boundary={mark}")

    def send(self, path, body, kind):
        """The address that a form leads to."""
        request = urllib.request.Request(self.site.address + path, body, {"Content-Type": kind})
        with self.opener.open(request, timeout=60) as answer:
            return answer.geturl().removeprefix(self.site.address)


class SchoolWorkbooks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="junheng-schools-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.site = Site(cls.folder / "county")
        cls.addClassCleanup(cls.site.stop)
        cls.principal = Person(cls.site, "principal-1")
        cls.personnel = Person(cls.site, "personnel")

    def given_out(self, name):
        """The principal's workbook, opened and saved by LibreOffice; and its page's address."""
        page = self.principal.page("/workbooks")
        address = re.search(r'href="(/workbooks/[0-9]+)/workbook\.xlsx"', page)[1]
        path = self.folder / f"{name}.xlsx"
        path.write_bytes(self.principal.get(address + "/workbook.xlsx"))
        return address, path

    def through_libreoffice(self, path):
        out = self.folder / "saved"
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={(self.folder / 'office').as_uri()}",
             "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", out, path],
            check=True, capture_output=True, timeout=300)
        return out / path.name

    def test_hidden_keys_survive_libreoffice(self):
        _, path = self.given_out("keys")
        before, after = (openpyxl.load_workbook(file)
                         for file in (path, self.through_libreoffice(path)))
        self.assertEqual("veryHidden", before["junheng"].sheet_state)
        self.assertNotEqual("visible", after["junheng"].sheet_state)
        self.assertEqual([[cell.value for cell in row] for row in before["junheng"]],
                         [[cell.value for cell in row] for row in after["junheng"]])
        for name in ("学校", "教师", "岗位"):
            columns = [[cell.value for cell in book[name]["B"]] for book in (before, after)]
            self.assertEqual("行标识", columns[0][0])
            self.assertEqual(columns[0], columns[1], name)
            for book in (before, after):
                self.assertTrue(book[name].column_dimensions["B"].hidden, name)

    def test_rows_are_known_again_after_sorting_inserting_and_deleting(self):
        address, path = self.given_out("edited")
        path = self.through_libreoffice(path)
        book = openpyxl.load_workbook(path)
        sheet = book["教师"]
        head, *rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
        rows = [row for row in rows if row[0]]
        rows.sort(key=lambda row: row[2], reverse=True)
        changed, renamed, left, *others = rows
        changed[2] = "改名甲"
        number = renamed[0]
        renamed[0] = "T-NEW-1"
        copied = list(others[0])
        copied[0], copied[2] = "T-NEW-2", "新来的"
        for row in sheet.iter_rows(min_row=2):
            for cell in row:
                cell.value = None
        for at, row in enumerate([others[0], copied, changed, *others[1:], renamed], 2):
            for column, value in enumerate(row, 1):
                sheet.cell(at, column).value = value
        book.save(path)

        where = self.principal.hand_in(address, path)
        page = self.principal.page(where)
        self.assertIn("待人事科核对", page)
        self.assertIn("改名甲", page)
        self.assertIn(f"{number} → T-NEW-1", page)
        removed, added = (page.split(f'id="{part}"')[1].split("</section>")[0]
                          for part in ("removed", "added"))
        self.assertIn(left[0], removed)
        self.assertNotIn(number, removed)
        self.assertIn("T-NEW-2", added)

        seen = re.search(r'name="seen" value="([^"]+)"', self.personnel.page(where))[1]
        self.personnel.form(where, where + "/accept", **{
            "seen": seen, "teachers.row.T-NEW-2": "add", f"teachers.row.{left[0]}": "keep"})
        self.assertIn("改名甲", self.personnel.page("/teachers?q=" + urllib.parse.quote("改名甲")))
        self.assertIn("新来的", self.personnel.page("/teachers/T-NEW-2"))
        self.assertIn(left[2], self.personnel.page("/teachers/" + left[0]))
        self.personnel.form(where, where + "/undo")
        self.assertNotIn("改名甲</a>", self.personnel.page("/teachers?q=" + urllib.parse.quote("改名甲")))

    def test_all_schools_go_out_in_one_bundle_that_reads(self):
        path = self.folder / "all.zip"
        path.write_bytes(self.personnel.get("/workbooks/all.zip"))
        out = self.folder / "all"
        shutil.unpack_archive(path, out)
        files = sorted(out.iterdir())
        self.assertEqual(20, len(files))
        for file in files:
            book = openpyxl.load_workbook(file)
            self.assertEqual(book["junheng"]["B2"].value, book["学校"]["A2"].value)
            self.assertIn(book["学校"]["A2"].value, file.name)

    def test_a_list_goes_along_as_it_stands_on_the_screen(self):
        path = self.folder / "teachers.xlsx"
        path.write_bytes(self.personnel.get(
            "/teachers?" + urllib.parse.urlencode(
                {"q": "w", "subject": "数学", "sort": "-age", "as": "xlsx"})))
        sheet = openpyxl.load_workbook(self.through_libreoffice(path)).worksheets[0]
        rows = [[cell for cell in row if cell is not None] for row in sheet.values]
        head = next(at for at, row in enumerate(rows) if "姓名" in row)
        self.assertIn("教师", rows[0][0])
        self.assertTrue(any("学科：数学" in str(row[0]) for row in rows[:head]))
        self.assertTrue(any("w" in str(row[0]) for row in rows[:head]))
        ages = [row[rows[head].index("年龄")] for row in rows[head + 1:] if row]
        self.assertTrue(ages and ages == sorted(ages, reverse=True))
        self.assertTrue(all(isinstance(age, (int, float)) for age in ages))

    def test_marks_of_a_file_with_errors_are_seen_in_libreoffice(self):
        county = self.folder / "county.xlsx"
        county.write_bytes(self.personnel.get("/county.xlsx"))
        book = openpyxl.load_workbook(county)
        book["教师"].cell(3, 3).value = "不详"
        book.save(county)
        where = self.personnel.hand_in("/imports", county)
        marked = self.folder / "marked.xlsx"
        marked.write_bytes(self.personnel.get(where + "/marked.xlsx"))
        pictures = self.folder / "pictures"
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation={(self.folder / 'office').as_uri()}",
             "--convert-to", "pdf", "--outdir", pictures, marked],
            check=True, capture_output=True, timeout=300)
        self.assertGreater((pictures / "marked.pdf").stat().st_size, 1000)
        again = openpyxl.load_workbook(self.through_libreoffice(marked))
        cell = again["教师"].cell(3, 3)
        self.assertEqual("不详", cell.value)
        self.assertIn("不是规定的代码或名称", cell.comment.text)
        self.assertIn("C3", [row[0] for row in again["检查结果"].values])


if __name__ == "__main__":
    unittest.main()
