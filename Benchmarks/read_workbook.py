"""Times `junheng check` on a big workbook against python-calamine.

    python3 Benchmarks/read_workbook.py OUT_FOLDER [--quick] [--teachers 100000]

calamine (written in Rust) reads every cell into Python lists; ours reads them,
makes a county of them and checks it. Asked for: at most 1.5 times its time, in
under 600 MB, for 100,000 teachers. The best of three runs, with --quick of one.
Writes read_workbook.md and read_workbook.json. Exit status 1 when a target is
missed. Peer: python-calamine.
"""

import sys
import tempfile

from common import ROOT, Targets, command_line, peers_python, publish, run, table

MOST_TIMES, MOST_MEGABYTES = 1.5, 600

CALAMINE = """
import sys
from python_calamine import CalamineWorkbook
book = CalamineWorkbook.from_path(sys.argv[1])
for name in book.sheet_names:
    book.get_sheet_by_name(name).to_python()
"""


def best(runs, *command):
    """The run with the least processor time; a county with findings ends with 1."""
    return min((run(*command, good=(0, 1)) for _ in range(runs)), key=lambda found: found.cpu)


def main():
    parser = command_line(__doc__)
    parser.add_argument("--teachers", type=int, default=100_000)
    options = parser.parse_args()
    python, runs = peers_python("python_calamine"), 1 if options.quick else 3
    targets, rows = Targets(), []
    with tempfile.TemporaryDirectory() as folder:
        for strings in ("shared", "inline"):
            big = f"{folder}/{strings}.xlsx"
            run(sys.executable, ROOT / "Benchmarks/big_workbook.py", options.teachers, strings, big)
            theirs = best(runs, python, "-c", CALAMINE, big)
            ours = best(runs, options.junheng, "check", big, "--quiet")
            times = ours.cpu / theirs.cpu
            targets.add(
                f"{strings} strings", f"≤ {MOST_TIMES}x calamine, ≤ {MOST_MEGABYTES} MB",
                f"{times:.2f}x, {ours.megabytes:.0f} MB",
                times <= MOST_TIMES and ours.megabytes <= MOST_MEGABYTES)
            rows += [[f"{name}, {strings} strings", found.cpu, found.wall, round(found.megabytes)]
                     for name, found in (("python-calamine into lists", theirs),
                                         ("`junheng check`", ours))]
    text = table([f"{options.teachers:,} teachers", "CPU s", "wall s", "peak MB"], rows)
    publish(options, "read_workbook", f"# Reading a workbook\n\n{targets}\n{text}", rows)
    return targets.missed


if __name__ == "__main__":
    sys.exit(main())
