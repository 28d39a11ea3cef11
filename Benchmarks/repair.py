"""Times replanning after a veto and drags on the board against target T9.

    python3 Benchmarks/repair.py OUT_FOLDER [--quick] [--profiles miyun city]

Replans 50 vetoes of each profile (with --quick miyun alone) from its published plan
and drags 500 teachers. Times are of the processor, without reading the workbook. A
published plan OUT_FOLDER/repair-PROFILE-plan.json is used if it is there, else made
first. Writes repair.md and repair.json. Exit status 1 when a target is missed.
"""

import json
import statistics
import sys

from common import BOOKS as BOOK_FOLDER
from common import command_line, kernels, publish, run, table

TARGETS = {"miyun": 0.3, "city": 2.0}
BOOKS = {"miyun": "miyun", "city": "national-default"}
PLAN_SECONDS = {"miyun": 600, "city": 120}
VETOES, DRAGS, MOST_BEYOND, MOST_DRAG = 50, 500, 3, 0.005


def measure(profile, program, folder):
    return json.loads(run(
        program, profile, 1, BOOK_FOLDER / f"{BOOKS[profile]}.yaml",
        folder / f"repair-{profile}-plan.json", VETOES, DRAGS, PLAN_SECONDS[profile]).text)


def share(times, quantile):
    """The value below which that share of the times lies."""
    return sorted(times)[min(len(times) - 1, int(quantile * len(times)))]


def row(profile, figures):
    """A line of the table, and whether the targets hold."""
    vetoes = figures["vetoes"]
    replans = [veto["replan"] for veto in vetoes]
    wholes = [veto["whole"] for veto in vetoes if veto.get("whole") is not None]
    beyond = [veto["changed"] - 1 for veto in vetoes]
    proven = sum(
        all(line["value"] == line["bound"] for line in veto["levels"]
            if line["name"] in ("breaches", "shortage", "disruption"))
        for veto in vetoes)
    duties = sum(
        all(line["value"] <= line["before"] for line in veto["levels"]
            if line["name"] in ("breaches", "shortage"))
        for veto in vetoes)
    median = statistics.median(replans)
    drag = statistics.median(figures["kept"])
    holds = (median <= TARGETS[profile] and max(beyond) <= MOST_BEYOND and drag <= MOST_DRAG)
    return [
        profile, figures["teachers"], figures["published"], figures["open"],
        f"{median:.3f} / {max(replans):.3f} (≤ {TARGETS[profile]})",
        statistics.median(wholes) if wholes else None,
        f"{statistics.median(beyond):g} / {max(beyond)} (≤ {MOST_BEYOND})",
        f"{duties} / {len(vetoes)}", f"{proven} / {len(vetoes)}",
        f"{1000 * statistics.median(figures['looks']):.2f} / "
        f"{1000 * share(figures['looks'], 0.99):.2f}",
        f"{1000 * drag:.2f} (≤ {1000 * MOST_DRAG:g})", "met" if holds else "**missed**"], holds


HEADS = ["county", "teachers", "moves", "opening s", "replan s, median / worst", "whole file s",
         "people beyond the one who vetoes, median / most", "duties as before",
         "fewest changes proven", "look ms, median / 99 %", "drag and undo ms", "T9"]


def main():
    parser = command_line(__doc__)
    parser.add_argument("--profiles", nargs="+", choices=TARGETS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    program = kernels(options, "RepairFigures") / "RepairFigures"
    profiles = options.profiles or (["miyun"] if options.quick else list(TARGETS))
    results = {profile: measure(profile, program, options.folder) for profile in profiles}
    rows = [row(profile, figures) for profile, figures in results.items()]
    publish(options, "repair", "# Repair\n\n" + table(HEADS, [cells for cells, _ in rows]), results)
    return not all(holds for _, holds in rows)


if __name__ == "__main__":
    sys.exit(main())
