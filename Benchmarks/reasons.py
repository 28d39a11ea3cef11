"""Times reasons and checks of a plan against targets T12 and T13.

    python3 Benchmarks/reasons.py OUT_FOLDER [--quick] [--profiles miyun city]

Plans each profile (with --quick miyun alone) unless OUT_FOLDER/reasons-PROFILE-plan.json
is there, counts its reasons, judges it again, and judges it with samples/verify.py from
an instance that `junheng verify` writes, if that program is built. Writes reasons.md and
reasons.json. Times are of the processor. Exit status 1 when a target is missed.
"""

import json
import sys

from common import BOOKS, ROOT, command_line, kernels, publish, run, table

BOOK = BOOKS / "miyun.yaml"
PLAN_SECONDS = {"sample": 60, "miyun": 60, "city": 240}
MOST_JUDGING, MOST_PYTHON, MOST_EXPLAINING = 0.05, 5, 3


def measure(profile, program, options):
    plan, county, ours, instance = (
        options.folder / f"reasons-{profile}{end}" for end in
        ("-plan.json", ".xlsx", "-cli-plan.json", "-instance.json"))
    figures = json.loads(
        run(program, profile, 1, BOOK, plan, PLAN_SECONDS[profile]).text)
    junheng = options.junheng
    if junheng.exists():
        run(junheng, "generate", "--profile", profile, "--seed", 1, "--out", county, "--quiet")
        if not ours.exists():
            run(junheng, "plan", county, "--book", BOOK, "--year", 2026, "--out", ours, "--effort",
                "low", "--time-limit", PLAN_SECONDS[profile], "--quiet")
        figures["verify"] = run(junheng, "verify", county, "--book", BOOK, ours).cpu
        run(junheng, "verify", county, "--book", BOOK, ours, "--instance", instance)
        figures["python"] = run(sys.executable, ROOT / "samples/verify.py", ours, instance).cpu
    return figures


def row(profile, figures):
    """A line of the table, and whether the targets hold."""
    checked = figures["checked"]
    explaining, verify, python = (figures.get(key) for key in ("explaining", "verify", "python"))
    unexplained = figures["movesWithout"] + figures["unfilledWithout"]
    holds = (checked["judgement"] <= MOST_JUDGING and checked["defects"] == 0
             and unexplained == 0 and (python is None or python <= MOST_PYTHON)
             and (explaining is None or profile == "city" or explaining <= MOST_EXPLAINING))

    def seconds(value):
        return "–" if value is None else f"{value:.2f}"

    return [
        profile, figures["teachers"], checked["possibleMoves"],
        f"{figures['moves']} / {figures['unfilled']} / {unexplained}",
        sum(figures["reasons"].values()), f"{seconds(explaining)} (≤ {MOST_EXPLAINING})",
        round(1000 * checked["county"]),
        f"{1000 * checked['judgement']:.1f} (≤ {1000 * MOST_JUDGING:.0f})", seconds(verify),
        f"{seconds(python)} (≤ {MOST_PYTHON})", "met" if holds else "**missed**"], holds


HEADS = ["county", "teachers", "possible moves", "moves / short posts / without a reason",
         "reasons", "reasons, s", "possible moves and rows, ms", "moves, levels, bounds, ms",
         "`junheng verify`, s", "`verify.py`, s", "T12, T13"]


def main():
    parser = command_line(__doc__)
    parser.add_argument("--profiles", nargs="+", choices=PLAN_SECONDS)
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    program = kernels(options, "ReasonFigures") / "ReasonFigures"
    profiles = options.profiles or (["miyun"] if options.quick else ["miyun", "city"])
    results = {profile: measure(profile, program, options) for profile in profiles}
    rows = [row(profile, figures) for profile, figures in results.items()]
    publish(options, "reasons", "# Reasons\n\n" + table(HEADS, [cells for cells, _ in rows]),
            results)
    return not all(holds for _, holds in rows)


if __name__ == "__main__":
    sys.exit(main())
