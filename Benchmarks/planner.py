"""The planner against its targets T4 to T8, beside HiGHS and CP-SAT.

    python3 Benchmarks/planner.py OUT_FOLDER [--quick | --full] [--seeds 1 2 3] [--only PART...]

Builds PlanFigures in Benchmarks/Kernels unless --kernels names its folder. Parts:

county    the weighted form of a county of 3,500 teachers (T4, T5): our bound and plan,
          then on the same program HiGHS's relaxation, HiGHS and CP-SAT with two workers,
          60 seconds of the processor each with --quick, else 573
levels    counties planned level by level, burden to 0.1 % (T6): 4 with --quick, else 50
city      the weighted form of 30,000 teachers (T4, T7), 300 seconds at most, and
          HiGHS's relaxation of it, 573 seconds at most; not with --quick
province  counties of a province of 400,000 teachers (T8): 4 with --quick, else all 100,
          two at once
growth    the weighted form by size, of counties joined: 500 to 30,000 teachers with
          --quick, else 60,000

Every solver runs in a process of its own, in turn; seconds are of the processor unless
they say wall. Writes planner.md, planner.json, planner-gap.svg and planner-growth.svg.
Exit status 1 when a target is missed. Peers: highspy and ortools.
"""

import concurrent.futures
import json
import pathlib
import statistics
import sys

from common import BOOKS, Targets, command_line, kernels, peers_python, publish, run, share, table
from drawing import chart

BOOK = BOOKS / "miyun.yaml"
BURDEN = "{level: burden, tolerance: 10000 millionths}"
STRICT = "{level: burden, tolerance: 1000 millionths}"
PARTS = ["county", "levels", "city", "province", "growth"]
CLOSED = ("breaches", "shortage", "backbone-spread", "senior-spread")
HIGHS, CPSAT = "HiGHS", "CP-SAT"


class Planner:
    def __init__(self, options):
        self.options, self.quick, self.folder = options, options.quick, options.folder
        self.program = kernels(options, "PlanFigures") / "PlanFigures"
        self.peers = peers_python("ortools", "highspy")
        self.results = {}

    def county(self):
        seconds = 60 if self.quick else 573
        rows = []
        for seed in self.options.seeds:
            file = self.folder / "county.mps"
            ours = run(self.program, "weighted", "miyun", seed, BOOK, file)
            row = {"seed": seed, "ours": {**ours.lines[0], "megabytes": ours.megabytes}}
            for name, mode in (("relaxation", "highs-lp"), (HIGHS, "highs-mip"),
                               (CPSAT, "cp-sat")):
                row[name] = self.peer(mode, file, seconds)
                print(seed, name, {k: v for k, v in row[name].items() if k != "moments"},
                      file=sys.stderr, flush=True)
            file.unlink()
            rows.append(row)
        self.results["county"] = {"peer_seconds": seconds, "runs": rows}

    def peer(self, mode, file, seconds):
        """What the peer found; one that doesn't stop in time is killed, its moments kept."""
        found = run(self.peers, pathlib.Path(__file__).with_name("program_peers.py"), mode, file,
                    seconds, cpu=1.5 * seconds + 30)
        if found.ended:
            *moments, last = found.lines
        else:
            moments = found.lines
            last = moments[-1] if moments else {"value": None, "bound": None}
            last = {**last, "status": "killed", "seconds": found.cpu}
        return {**last, "megabytes": found.megabytes,
                "moments": [*moments, {key: last.get(key) for key in ("seconds", "value", "bound")}]}

    def levels(self):
        book = self.folder / "strict.yaml"
        text = BOOK.read_text(encoding="utf-8")
        if BURDEN not in text:
            sys.exit(f"{BOOK} has no line '{BURDEN}' to make strict")
        book.write_text(text.replace(BURDEN, STRICT), encoding="utf-8")
        seeds = self.options.seeds if self.options.few else range(1, 5 if self.quick else 51)
        self.results["levels"] = [
            run(self.program, "levels", "miyun", book, seed, 1).lines[0] for seed in seeds]
        book.unlink()

    def city(self):
        if self.quick:
            return
        file = self.folder / "city.mps"
        found = run(self.program, "weighted", "city", 1, BOOK, file, cpu=300)
        self.results["city"] = {
            "ended": found.ended, "seconds": found.cpu, "megabytes": found.megabytes,
            "run": found.lines[0] if found.ended else None,
            "relaxation": self.peer("highs-lp", file, 573) if file.exists() else None}
        file.unlink(missing_ok=True)

    def province(self):
        counties = range(4 if self.quick else 100)
        with concurrent.futures.ThreadPoolExecutor(1 if self.quick else 2) as pool:
            runs = list(pool.map(
                lambda county: run(self.program, "province", 1, BOOK, county, 1), counties))
        self.results["province"] = [
            {**found.lines[0], "wall": found.wall, "megabytes": found.megabytes} for found in runs]

    def growth(self):
        sizes = [run(self.program, "weighted", "sample", 1, BOOK).lines[0]]
        counties = [1, 2, 4, 7] if self.quick else [1, 2, 4, 7, 15]
        sizes += [run(self.program, "joined", 1, BOOK, count).lines[0] for count in counties]
        self.results["growth"] = [
            {"teachers": size["teachers"], "moves": size["moves"], "seconds": size["seconds"],
             "boundSeconds": size["boundSeconds"], "gap": gap(size["value"], size["bound"])}
            for size in sizes]


def gap(value, bound, unavoidable=0):
    """The gap, of what lies above the unavoidable; none without a plan or a bound."""
    if value is None or bound is None:
        return None
    return (value - max(bound, unavoidable)) / max(1, value - unavoidable)


def first_as_good(moments, value):
    """Seconds until a plan was as good as that value."""
    return next((moment["seconds"] for moment in moments
                 if value is not None and moment["value"] is not None
                 and moment["value"] <= value), None)


def solver_rows(row):
    """By solver: seconds, value, bound, gaps and memory."""
    ours = row["ours"]
    lines = [["ours, plan", ours], ["HiGHS", row[HIGHS]], ["CP-SAT", row[CPSAT]]]
    for name, found in lines:
        value, bound = found["value"], found["bound"]
        yield [row["seed"], name, found["seconds"], number(value), number(bound),
               share(gap(value, bound), 3), share(gap(value, bound, ours["unavoidable"]), 2),
               found["megabytes"] and round(found["megabytes"])]


def number(value):
    return "none" if value is None else f"{value:,.0f}"


def county_text(county, targets):
    runs, seconds = county["runs"], county["peer_seconds"]
    times = [row["ours"]["boundSeconds"] / row["relaxation"]["seconds"] for row in runs]
    kept = [row["ours"]["bound"] / row["relaxation"]["value"] for row in runs
            if row["relaxation"]["value"]]
    whole = len(kept) == len(runs)
    targets.add(
        "T4 county", "bound ≥ 99.9 % of the relaxation with envelope, ≤ 0.5x HiGHS's time for it",
        f"{share(min(kept), 3) if whole else 'HiGHS did not end'}, "
        f"{statistics.median(times):.2f}x (median)",
        whole and min(kept) >= 0.999 and statistics.median(times) <= 0.5)
    totals = [gap(row["ours"]["value"], row["ours"]["bound"]) for row in runs]
    softs = [gap(row["ours"]["value"], row["ours"]["bound"], row["ours"]["unavoidable"])
             for row in runs]
    spent = [row["ours"]["seconds"] for row in runs]
    targets.add(
        "T5 gaps and time", "total ≤ 0.1 %, soft ≤ 1 %, ≤ 20 s",
        f"worst {share(max(totals), 3)}, {share(max(softs))}, {max(spent):.1f} s",
        max(totals) <= 0.001 and max(softs) <= 0.01 and max(spent) <= 20)
    rows, ratios = [], []
    for row in runs:
        for peer in (HIGHS, CPSAT):
            # Any plan of ours is better than none; the start is not counted as ours.
            start = row["ours"]["moments"][0]["value"]
            value = start - 1 if row[peer]["value"] is None else row[peer]["value"]
            ours = first_as_good(row["ours"]["moments"], value)
            ratio = row[peer]["seconds"] / ours if ours else 0
            if peer == HIGHS:
                ratios.append(ratio)
            rows.append([row["seed"], peer, number(row[peer]["value"]), row[peer]["seconds"], ours,
                         f"{ratio:,.0f}x"])
    targets.add(
        "T5 against HiGHS", f"≥ 20x faster to what HiGHS has when stopped after {seconds} s",
        f"at least {min(ratios):,.0f}x", min(ratios) >= 20)
    first = runs[0]["ours"]
    return "\n".join([
        f"County, weighted form: {first['teachers']:,} teachers, {first['moves']:,} possible moves,"
        f" {first['rows']:,} rows with seed {runs[0]['seed']}. Peers were told to stop after"
        f" {seconds} s of the processor; the soft gap is of what lies above the unavoidable"
        " shortage.", "",
        table(["seed", "solver", "CPU s", "plan", "bound", "total gap", "soft gap", "peak MB"],
              [line for row in runs for line in solver_rows(row)]),
        table(["seed", "our bound, CPU s", "HiGHS relaxation, CPU s", "ratio", "our bound",
               "relaxation"],
              [[row["seed"], row["ours"]["boundSeconds"], row["relaxation"]["seconds"],
                f"{time:.2f}x", number(row["ours"]["bound"]), number(row["relaxation"]["value"])]
               for row, time in zip(runs, times)]),
        "The time until our plan is as good as the peer's last one; the time to our first plan"
        " after the start, if the peer has none.\n",
        table(["seed", "peer", "its last plan", "its CPU s", "ours as good, CPU s", "ratio"],
              rows)])


def level(plan, name):
    return next((line for line in plan["levels"] if line["name"] == name), None)


def within(plan):
    """Whether L1 to L3 are proven, the imbalance is within 5 % and the burden within 0.1 %."""
    closed = all(line["value"] == line["bound"] for line in
                 (level(plan, name) for name in CLOSED) if line)
    return (closed, level_gap(plan, "imbalance") <= 0.05, level_gap(plan, "burden") <= 0.001)


def level_gap(plan, name):
    return gap(level(plan, name)["value"], level(plan, name)["bound"])


def levels_text(plans, targets):
    reached = [within(plan) for plan in plans]
    times = [plan["seconds"] for plan in plans]
    held = sum(all(row) and plan["seconds"] <= 60 for row, plan in zip(reached, plans))
    targets.add(
        "T6", "L1–L3 proven, imbalance ≤ 5 %, burden ≤ 0.1 %, ≤ 60 s on ≥ 95 % of the counties",
        f"{held} of {len(plans)}; CPU median {statistics.median(times):.1f} s, "
        f"worst {max(times):.1f} s", held >= 0.95 * len(plans))
    return f"County, level by level, {len(plans)} counties (burden tolerance 0.1 %).\n\n" + table(
        ["seed", "teachers", "status", "L1–L3 proven", "imbalance gap", "burden gap", "CPU s"],
        [[plan["seed"], plan["teachers"], plan["status"], "yes" if row[0] else "no",
          share(level_gap(plan, "imbalance")), share(level_gap(plan, "burden"), 3),
          plan["seconds"]] for plan, row in zip(plans, reached)])


CITY_BOUND = ["T4 city", "bound ≥ 99.9 % of the relaxation, ≤ 0.1x HiGHS's time for it"]
CITY_PLAN = ["T7 city", "total ≤ 0.5 %, soft ≤ 2 %, ≤ 180 s, ≤ 2 GiB"]


def city_text(city, targets):
    found, relaxation = city["run"], city["relaxation"]
    theirs = "was not tried" if not relaxation else f"took {relaxation['seconds']:.0f} s" + (
        "" if relaxation["value"] else " without ending")
    theirs = f"HiGHS's relaxation {theirs} of the processor."
    if not found:
        measured = f"neither bound nor plan after {city['seconds']:.0f} s"
        targets.add(*CITY_BOUND, measured, False)
        targets.add(*CITY_PLAN, measured, False)
        return f"City of 30,000 teachers: {measured} of the processor. {theirs}\n"
    times = found["boundSeconds"] / relaxation["seconds"]
    kept = found["bound"] / relaxation["value"] if relaxation["value"] else None
    targets.add(*CITY_BOUND, f"{share(kept, 3)}, {times:.2f}x",
                times <= 0.1 and (kept is None or kept >= 0.999))
    total = gap(found["value"], found["bound"])
    soft = gap(found["value"], found["bound"], found["unavoidable"])
    targets.add(
        *CITY_PLAN, f"{share(total)}, {share(soft)}, {found['seconds']:.0f} s, "
        f"{city['megabytes']:,.0f} MB",
        total <= 0.005 and soft <= 0.02 and found["seconds"] <= 180 and city["megabytes"] <= 2048)
    return (f"City of {found['teachers']:,} teachers: bound after {found['boundSeconds']:.1f} s, "
            f"plan after {found['seconds']:.1f} s of the processor. {theirs}\n")


def province_text(plans, targets):
    times = [plan["seconds"] for plan in plans]
    wall, note = 50 * statistics.mean(times) / 60, "extrapolated"
    if len(plans) == 100:
        wall, note = sum(plan["wall"] for plan in plans) / 2 / 60, "measured, two at once"
    proven = sum(within(plan)[0] for plan in plans)
    targets.add("T8 province", "100 counties in ≤ 15 min wall on 2 cores, each with a certificate",
                f"{wall:.1f} min ({note} from {len(plans)} counties)", wall <= 15)
    return f"Province, {len(plans)} of 100 counties; L1–L3 proven on {proven}.\n\n" + table(
        ["county", "teachers", "status", "imbalance gap", "CPU s", "wall s", "peak MB"],
        [[number + 1, plan["teachers"], plan["status"], share(level_gap(plan, "imbalance")),
          plan["seconds"], plan["wall"], round(plan["megabytes"])]
         for number, plan in enumerate(plans[:10])])


def growth_text(sizes):
    return "Growth of the weighted form, counties of a province joined.\n\n" + table(
        ["teachers", "possible moves", "bound, CPU s", "plan, CPU s", "total gap"],
        [[size["teachers"], size["moves"], size["boundSeconds"], size["seconds"],
          share(size["gap"], 3)] for size in sizes])


def draw(results, folder):
    if "county" in results:
        row = results["county"]["runs"][0]
        best = row["ours"]["bound"]
        lines = [
            (name, [(max(0.001, moment["seconds"]),
                     100 * max(0, moment["value"] - best) / moment["value"])
                    for moment in found if moment["value"] is not None])
            for name, found in (("ours", row["ours"]["moments"]), (HIGHS, row[HIGHS]["moments"]),
                                (CPSAT, row[CPSAT]["moments"]))]
        ours = row["ours"]
        (folder / "planner-gap.svg").write_text(chart(
            f"After {ours['seconds']:.0f} s our plan is within "
            f"{share(gap(ours['value'], ours['bound']), 3)} of the best possible",
            "CPU seconds", "% above our bound", lines), encoding="utf-8")
    if results.get("growth"):
        largest = results["growth"][-1]
        (folder / "planner-growth.svg").write_text(chart(
            f"{largest['teachers']:,} teachers are planned in {largest['seconds']:.0f} CPU seconds",
            "teachers", "CPU seconds",
            [(name, [(size["teachers"], size[key]) for size in results["growth"]])
             for name, key in (("plan", "seconds"), ("bound", "boundSeconds"))],
            steps=False), encoding="utf-8")


def main():
    parser = command_line(__doc__)
    parser.add_argument("--seeds", type=int, nargs="+", help="seeds of the counties")
    parser.add_argument("--only", nargs="+", choices=PARTS, default=PARTS, metavar="PART")
    options = parser.parse_args()
    options.few, options.seeds = bool(options.seeds), options.seeds or [1, 2, 3]
    options.folder.mkdir(parents=True, exist_ok=True)
    planner, targets = Planner(options), Targets()
    for part in options.only:
        getattr(planner, part)()
        (options.folder / "planner.json").write_text(json.dumps(planner.results))
    results, texts = planner.results, []
    for part, write in (("county", county_text), ("levels", levels_text), ("city", city_text),
                        ("province", province_text)):
        if part in results:
            texts.append(write(results[part], targets))
    if "city" in options.only and "city" not in results:
        targets.add(*CITY_BOUND, None, None)
        targets.add(*CITY_PLAN, None, None)
    if results.get("growth"):
        texts.append(growth_text(results["growth"]))
    draw(results, options.folder)
    publish(options, "planner", "# Planner\n\n" + "\n".join([str(targets), *texts]), results)
    return targets.missed


if __name__ == "__main__":
    sys.exit(main())
