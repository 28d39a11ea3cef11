"""Joins the reports of the benchmarks into the page docs/performance.md.

    python3 Benchmarks/join.py OUT_FOLDER [PAGE]

What stands between the page's two marks is replaced by the reports in OUT_FOLDER, and
the drawings are copied into images/ beside it; what people wrote around the marks
stays. A report that isn't there is named as not measured.
"""

import os
import pathlib
import platform
import shutil
import sys
from datetime import date

ORDER = ["read_workbook", "flow", "exchange", "market", "itinerary", "repair", "reasons", "pages",
         "planner"]
DRAWINGS = {"planner-gap.svg": "Gap over time, a county's weighted form",
            "planner-growth.svg": "Growth with the number of teachers"}
BEGIN, END = "<!-- measured: begin -->", "<!-- measured: end -->"
PAGE = pathlib.Path(__file__).resolve().parents[1] / "docs/performance.md"


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def report(folder, name):
    """The report, its heading two levels down."""
    file = folder / f"{name}.md"
    if not file.exists():
        return f"### {name}\n\nNot measured."
    text = file.read_text(encoding="utf-8").strip()
    return f"##{text}" if text.startswith("# ") else f"### {name}\n\n{text}"


def drawings(folder, images):
    for name, words in DRAWINGS.items():
        if (folder / name).exists():
            images.mkdir(exist_ok=True)
            shutil.copyfile(folder / name, images / name)
            yield f"![{words}](images/{name})"


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    page = pathlib.Path(sys.argv[2]) if len(sys.argv) == 3 else PAGE
    text = page.read_text(encoding="utf-8")
    if text.count(BEGIN) != 1 or text.count(END) != 1 or text.index(BEGIN) > text.index(END):
        sys.exit(f"{page} must have the lines '{BEGIN}' and '{END}' once each, in this order")
    parts = [f"Measured on {date.today()}: {os.cpu_count()} cores, {processor()}.",
             *(report(folder, name) for name in ORDER),
             *drawings(folder, page.parent / "images")]
    before, after = text.split(BEGIN)[0], text.split(END)[1]
    page.write_text(before + "\n\n".join([BEGIN, *parts, END]) + after, encoding="utf-8")
    print(page)


main()
