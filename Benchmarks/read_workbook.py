"""Times `junheng check` on a big workbook against python-calamine.

    .deps/venv/bin/python Benchmarks/read_workbook.py [TEACHERS]

calamine (written in Rust) reads every cell into Python lists; ours reads them,
makes a county of them and checks it. Asked for: at most 1.5 times its time, in
under 600 MB, for 100,000 teachers. Exit status 1 when that isn't so.
"""

import os
import pathlib
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[1]
JUNHENG = ROOT / ".build/release/junheng"
RUNS = 3
MOST_TIMES, MOST_MEGABYTES = 1.5, 600

CALAMINE = """
import sys
from python_calamine import CalamineWorkbook
book = CalamineWorkbook.from_path(sys.argv[1])
for name in book.sheet_names:
    book.get_sheet_by_name(name).to_python()
"""


def measure(*command):
    """Wall seconds, processor seconds and megabytes of a command; the best of some runs."""
    runs = []
    for _ in range(RUNS):
        began = time.monotonic()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.monotonic() - began
        if os.waitstatus_to_exitcode(status) > 1:
            sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
        runs.append((usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024))
    return min(runs)


def main():
    teachers = sys.argv[1] if len(sys.argv) > 1 else "100000"
    with tempfile.TemporaryDirectory() as folder:
        missed = False
        for strings in ("shared", "inline"):
            big = f"{folder}/{strings}.xlsx"
            subprocess.run([sys.executable, ROOT / "Benchmarks/big_workbook.py", teachers, strings, big],
                           check=True)
            theirs = measure(sys.executable, "-c", CALAMINE, big)
            ours = measure(JUNHENG, "check", big, "--quiet")
            times = ours[0] / theirs[0]
            missed |= times > MOST_TIMES or ours[2] > MOST_MEGABYTES
            print(f"{teachers} teachers, {strings} strings")
            for name, (processor, wall, memory) in (("calamine", theirs), ("junheng check", ours)):
                print(f"  {name:14} {processor:6.2f} s processor {wall:6.2f} s wall {memory:6.0f} MB")
            print(f"  ratio {times:.2f} (asked: at most {MOST_TIMES})")
    sys.exit(missed)


main()
