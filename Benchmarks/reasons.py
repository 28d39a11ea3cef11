"""Times reasons and checks of a plan against targets T12 and T13.

    python3 Benchmarks/reasons.py FOLDER [PROFILE...]

Builds the driver in Benchmarks/Kernels, plans each profile (miyun and city) unless
FOLDER/PROFILE.json is there, counts its reasons, judges it again, and judges it with
samples/verify.py from an instance that `junheng verify` writes. Writes FOLDER/reasons.md
and FOLDER/reasons.json. Times are of the processor. Exit status 1 when a target is missed.
"""

import json
import os
import pathlib
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
KERNELS = ROOT / "Benchmarks/Kernels"
JUNHENG = ROOT / ".build/release/junheng"
BOOK = ROOT / "policy-books/miyun.yaml"
PLAN_SECONDS = {"sample": 60, "miyun": 60, "city": 240}
MOST_JUDGING, MOST_PYTHON, MOST_EXPLAINING = 0.05, 5, 3


def processor_seconds(*command):
    """Processor seconds of a command that must end well."""
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status):
        sys.exit(f"{command[0]} ended with {os.waitstatus_to_exitcode(status)}")
    return usage.ru_utime + usage.ru_stime


def measure(profile, folder):
    plan = folder / f"{profile}.json"
    command = [KERNELS / ".build/release/ReasonFigures", profile, "1", BOOK, plan,
               str(PLAN_SECONDS[profile])]
    figures = json.loads(subprocess.run(command, check=True, capture_output=True).stdout)
    if JUNHENG.exists():
        county, ours, instance = (folder / f"{profile}{end}" for end in
                                  (".xlsx", "-cli.json", "-instance.json"))
        subprocess.run([JUNHENG, "generate", "--profile", profile, "--seed", "1", "--out",
                        county, "--quiet"], check=True)
        if not ours.exists():
            subprocess.run([JUNHENG, "plan", county, "--book", BOOK, "--year", "2026", "--out",
                            ours, "--effort", "low", "--time-limit",
                            str(PLAN_SECONDS[profile]), "--quiet"], check=True,
                           stdout=subprocess.DEVNULL)
        figures["verify"] = processor_seconds(JUNHENG, "verify", county, "--book", BOOK, ours)
        processor_seconds(JUNHENG, "verify", county, "--book", BOOK, ours, "--instance", instance)
        figures["python"] = processor_seconds(
            sys.executable, ROOT / "samples/verify.py", ours, instance)
    return figures


def row(profile, figures):
    """A line of the table, and whether the targets hold."""
    checked = figures["checked"]
    explaining, verify, python = (figures.get(key) for key in ("explaining", "verify", "python"))
    unexplained = figures["movesWithout"] + figures["unfilledWithout"]
    holds = (checked["judgement"] <= MOST_JUDGING and checked["defects"] == 0
             and unexplained == 0 and (python is None or python <= MOST_PYTHON)
             and (explaining is None or profile == "city" or explaining <= MOST_EXPLAINING))

    def seconds(value, digits=2):
        return "–" if value is None else f"{value:.{digits}f}"

    return (
        f"| {profile} | {figures['teachers']:,} | {checked['possibleMoves']:,} "
        f"| {figures['moves']} / {figures['unfilled']} / {unexplained} "
        f"| {sum(figures['reasons'].values()):,} | {seconds(explaining)} (≤ {MOST_EXPLAINING}) "
        f"| {1000 * checked['county']:.0f} "
        f"| {1000 * checked['judgement']:.1f} (≤ {1000 * MOST_JUDGING:.0f}) "
        f"| {seconds(verify)} | {seconds(python)} (≤ {MOST_PYTHON}) |"), holds


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    subprocess.run(
        ["swift", "build", "--package-path", KERNELS, "-c", "release", "--product",
         "ReasonFigures"], check=True, stdout=sys.stderr)
    results, lines, missed = {}, [], False
    for profile in sys.argv[2:] or ("miyun", "city"):
        results[profile] = measure(profile, folder)
        text, holds = row(profile, results[profile])
        lines.append(text)
        missed |= not holds
    table = "\n".join([
        "| county | teachers | possible moves | moves / short posts / without a reason | reasons "
        "| reasons, s | possible moves and rows, ms "
        "| moves, levels, bounds, ms | `junheng verify`, s | `verify.py`, s |",
        "|---|---|---|---|---|---|---|---|---|---|", *lines, ""])
    (folder / "reasons.md").write_text(table)
    (folder / "reasons.json").write_text(json.dumps(results, indent=1, sort_keys=True))
    print(table)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
