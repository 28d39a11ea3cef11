"""Joins the reports of the benchmarks into OUT_FOLDER/figures.md.

    python3 Benchmarks/join.py OUT_FOLDER
"""

import os
import pathlib
import platform
import sys
from datetime import date

ORDER = ["read_workbook", "flow", "exchange", "itinerary", "repair", "reasons", "planner"]


def processor():
    for line in pathlib.Path("/proc/cpuinfo").read_text().splitlines():
        if line.startswith("model name"):
            return line.split(":", 1)[1].strip()
    return platform.machine()


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    parts = [f"Measured on {date.today()}: {os.cpu_count()} cores, {processor()}."]
    for name in ORDER:
        report = folder / f"{name}.md"
        parts.append(report.read_text(encoding="utf-8").strip() if report.exists()
                     else f"# {name}\n\nNot measured.")
    (folder / "figures.md").write_text("\n\n".join(parts) + "\n", encoding="utf-8")
    print(folder / "figures.md")


main()
