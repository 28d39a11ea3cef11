"""Workbooks we write are opened by LibreOffice and by openpyxl, and say the same there."""

import csv
import json
import pathlib
import shutil
import subprocess
import tempfile
import unittest

import openpyxl

ROOT = pathlib.Path(__file__).resolve().parents[2]
JUNHENG = ROOT / ".build/release/junheng"


class Workbooks(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = pathlib.Path(tempfile.mkdtemp(prefix="junheng-office-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder)
        cls.county, cls.plan = cls.folder / "county.xlsx", cls.folder / "plan.xlsx"
        junheng("generate", "--profile", "sample", "--seed", "7", "--out", cls.county)
        junheng("plan", cls.county, "--book", "miyun", "--year", "2026", "--effort", "low",
                "--out", cls.folder / "plan.json", "--xlsx", cls.plan)
        cls.moves = json.loads((cls.folder / "plan.json").read_text())["moves"]

    def test_libreoffice_reads_every_cell_of_the_county_as_openpyxl_does(self):
        for title, rows in sheets(self.county).items():
            self.assertEqual(self.through_libreoffice(self.county, title), rows, title)

    def test_libreoffice_reads_every_cell_of_the_plan_as_openpyxl_does(self):
        for title, rows in sheets(self.plan).items():
            self.assertEqual(self.through_libreoffice(self.plan, title), rows, title)

    def test_the_plan_workbook_names_everybody_who_moves(self):
        cells = {cell for rows in sheets(self.plan).values() for row in rows for cell in row}
        self.assertEqual([move["teacher"] for move in self.moves if move["teacher"] not in cells], [])

    def test_no_cell_is_a_formula(self):
        for path in (self.county, self.plan):
            for sheet in openpyxl.load_workbook(path):
                formulas = [cell.coordinate for row in sheet for cell in row if cell.data_type == "f"]
                self.assertEqual(formulas, [], f"{path.name} {sheet.title}")

    def through_libreoffice(self, path, title):
        """A sheet's rows after LibreOffice opened the workbook and wrote it as CSV."""
        out = self.folder / f"csv-{path.stem}"
        if not out.exists():
            # 44,34,76,1,,0,false,true,false,false,false,-1: comma, quotes, UTF-8, all sheets.
            subprocess.run(
                ["soffice", "--headless", f"-env:UserInstallation={(self.folder / 'office').as_uri()}",
                 "--convert-to", "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1",
                 "--outdir", out, path], check=True, capture_output=True, timeout=300)
        with open(out / f"{path.stem}-{title}.csv", newline="", encoding="utf-8") as file:
            return trimmed(csv.reader(file))


def junheng(*arguments):
    subprocess.run([JUNHENG, *arguments, "--quiet"], check=True)


def sheets(path):
    """The text of every cell, by sheet."""
    book = openpyxl.load_workbook(path)
    return {sheet.title: trimmed([[text(value) for value in row] for row in sheet.values])
            for sheet in book}


def text(value):
    return "" if value is None else str(value)


def trimmed(rows):
    """Rows without the empty cells and rows at their ends, figures without needless zeros."""
    rows = [[plain(cell) for cell in row] for row in rows]
    rows = [row[:max((n for n, cell in enumerate(row, 1) if cell), default=0)] for row in rows]
    while rows and not rows[-1]:
        rows.pop()
    return rows


def plain(cell):
    try:
        return f"{float(cell):.6g}"
    except ValueError:
        return cell
