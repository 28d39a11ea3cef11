"""Times replanning after a veto and drags on the board against target T9.

    python3 Benchmarks/repair.py FOLDER [PROFILE...]

Builds the driver in Benchmarks/Kernels, replans 50 vetoes of each profile (miyun and
city) from its published plan, drags 500 teachers, and writes FOLDER/repair.md and
FOLDER/repair.json. Times are of the processor, without reading the workbook. A
published plan FOLDER/PROFILE.json is used if it is there, else made first.
Exit status 1 when a target is missed.
"""

import json
import pathlib
import statistics
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
KERNELS = ROOT / "Benchmarks/Kernels"
TARGETS = {"miyun": 0.3, "city": 2.0}
BOOKS = {"miyun": "miyun", "city": "national-default"}
PLAN_SECONDS = {"miyun": 600, "city": 120}
VETOES, DRAGS, MOST_BEYOND, MOST_DRAG = 50, 500, 3, 0.005


def measure(profile, folder):
    command = [
        KERNELS / ".build/release/RepairFigures", profile, "1",
        ROOT / f"policy-books/{BOOKS[profile]}.yaml", folder / f"{profile}.json", str(VETOES),
        str(DRAGS), str(PLAN_SECONDS[profile])]
    return json.loads(subprocess.run(command, check=True, capture_output=True).stdout)


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
    text = (
        f"| {profile} | {figures['teachers']:,} | {figures['published']} | {figures['open']:.2f} "
        f"| {median:.3f} / {max(replans):.3f} (≤ {TARGETS[profile]}) "
        f"| {statistics.median(wholes):.2f} "
        f"| {statistics.median(beyond):g} / {max(beyond)} (≤ {MOST_BEYOND}) "
        f"| {duties} / {len(vetoes)} | {proven} / {len(vetoes)} "
        f"| {1000 * statistics.median(figures['looks']):.2f} / "
        f"{1000 * share(figures['looks'], 0.99):.2f} "
        f"| {1000 * drag:.2f} (≤ {1000 * MOST_DRAG:g}) |")
    return text, holds


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["swift", "build", "--package-path", KERNELS, "-c", "release", "--product",
         "RepairFigures"], check=True, stdout=sys.stderr)
    results, lines, missed = {}, [], False
    for profile in sys.argv[2:] or TARGETS:
        results[profile] = measure(profile, folder)
        text, holds = row(profile, results[profile])
        lines.append(text)
        missed |= not holds
    table = "\n".join([
        "| county | teachers | moves | opening s | replan s, median / worst | whole file s "
        "| people beyond the one who vetoes, median / most | duties as before "
        "| fewest changes proven | look ms, median / 99 % | drag and undo ms |",
        "|---|---|---|---|---|---|---|---|---|---|---|"] + lines)
    print(table)
    (folder / "repair.md").write_text(table + "\n", encoding="utf-8")
    (folder / "repair.json").write_text(json.dumps(results, indent=2), encoding="utf-8")
    sys.exit(missed)


main()
