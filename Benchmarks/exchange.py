#!/usr/bin/env python3
"""Exchange kernels: how many move by each mechanism and how long it takes, and
rings of at most three against HiGHS on the plain cycle formulation.

    python3 Benchmarks/exchange.py OUT_FOLDER [--quick]

Markets and pools are drawn by the benchmark's own generators. Times are CPU
seconds of one thread, medians over repeats; ours and HiGHS's are taken in turn
in the same run. Writes exchange.md and exchange.json. Exit status 1 when target
T10 or T11 is missed. Peer: highspy.
"""

import json
import statistics
import subprocess
import sys
import time

from common import Targets, command_line, kernels, peers_python, publish, run, table


def lines(driver, *arguments):
    return run(driver, *arguments).lines


def mechanisms(driver, sizes, seeds, repeats):
    rows = []
    for size in sizes:
        runs = [run for seed in seeds for run in lines(driver, "market", size, seed, repeats)]
        for name in dict.fromkeys(run["mechanism"] for run in runs):
            own = [run for run in runs if run["mechanism"] == name]
            rows.append({
                "applicants": size, "mechanism": name,
                "moved": statistics.median(run["moved"] for run in own),
                "ranks": statistics.median(run["ranks"] for run in own),
                "cpu": statistics.median(run["cpu"] for run in own)})
    return rows


def cycles(arcs):
    """Every ring of two or three, each from its lowest pair."""
    found = []
    for a, nexts in enumerate(arcs):
        for b in nexts:
            if b > a and a in arcs[b]:
                found.append((a, b))
            if b > a:
                found += [(a, b, c) for c in arcs[b] if c > a and c != b and a in arcs[c]]
    return found


def plain(driver, pairs, seed, limit):
    """HiGHS on one column for each ring; CPU seconds include the listing."""
    import highspy

    text = run(driver, "arcs", pairs, seed).text
    arcs = [set(map(int, line.split()[1:])) for line in text.splitlines()]
    start = time.process_time()
    columns = cycles(arcs)
    solver = highspy.Highs()
    solver.silent()
    solver.setOptionValue("threads", 1)
    # HiGHS limits wall time; what counts here is CPU time.
    solver.setOptionValue("time_limit", 30.0 * limit)
    for event in (solver.cbMipInterrupt, solver.cbSimplexInterrupt):
        event.subscribe(
            lambda event: event.interrupt() if time.process_time() - start > limit else None)
    solver.setOptionValue("mip_rel_gap", 0.0)
    program = highspy.HighsLp()
    program.num_col_, program.num_row_ = len(columns), pairs
    program.col_cost_ = [-float(len(ring)) for ring in columns]
    program.col_lower_, program.col_upper_ = [0.0] * len(columns), [1.0] * len(columns)
    program.row_lower_, program.row_upper_ = [-highspy.kHighsInf] * pairs, [1.0] * pairs
    program.integrality_ = [highspy.HighsVarType.kInteger] * len(columns)
    program.a_matrix_.format_ = highspy.MatrixFormat.kColwise
    starts = [0]
    for ring in columns:
        starts.append(starts[-1] + len(ring))
    program.a_matrix_.start_ = starts
    program.a_matrix_.index_ = [pair for ring in columns for pair in ring]
    program.a_matrix_.value_ = [1.0] * starts[-1]
    solver.passModel(program)
    solver.run()
    info = solver.getInfo()
    feasible = info.primal_solution_status == 2
    return {"rings": len(columns),
            "moved": round(-info.objective_function_value) if feasible else None,
            "bound": int(-info.mip_dual_bound + 1e-6) if abs(info.mip_dual_bound) < 1e9 else None,
            "cpu": time.process_time() - start}


def pools(driver, sizes, seeds, limit, largest):
    rows = []
    for size in sizes:
        for seed in seeds:
            ours = lines(driver, "pool", size, seed, 3)[0]
            theirs = plain(driver, size, seed, limit) if size <= largest else None
            rows.append({"pairs": size, "seed": seed, "ours": ours, "highs": theirs})
    return rows


def aims(market, pool):
    """T10 and T11 beside what was measured."""
    targets = Targets()
    times = {row["mechanism"]: row["cpu"] for row in market if row["applicants"] == 30_000}
    improving = times.pop("block-exchange")
    slowest = max(times, key=times.get)
    targets.add("T10", "30,000 applicants, no limit: each mechanism ≤ 0.5 s",
                f"slowest {slowest}, {times[slowest]:.2f} s", times[slowest] <= 0.5)
    targets.add("T10", "30,000 applicants, block exchange (TO-BE): ≤ 1 s",
                f"{improving:.2f} s", improving <= 1)
    for size, most in ((256, 10), (512, 60)):
        runs = [row["ours"] for row in pool if row["pairs"] == size]
        optimal = sum(found["moved"] == found["bound"] for found in runs)
        worst = max(found["cpu"] for found in runs)
        targets.add(f"T11, {size} pairs", f"optimal in ≤ {most} s",
                    f"{optimal} of {len(runs)} optimal, worst {worst:.1f} s",
                    optimal == len(runs) and worst <= most)
    runs = [row["ours"] for row in pool if row["pairs"] == 1024]
    worst = max((found["bound"] - found["moved"]) / max(1, found["bound"]) for found in runs)
    targets.add("T11, 1,024 pairs", "gap ≤ 1 %", f"{100 * worst:.2f} %", worst <= 0.01)
    return targets


def told(result):
    if result is None:
        return ["not run", None, None]
    return [result["moved"], result["bound"], result["cpu"]]


def main():
    options = command_line(__doc__).parse_args()
    if sys.executable != (python := peers_python("highspy")):
        return subprocess.run([python, *sys.argv]).returncode
    driver = kernels(options, "ExchangeBenchmark") / "ExchangeBenchmark"
    seeds, repeats = ([1], 3) if options.quick else ([1, 2, 3], 5)
    market = mechanisms(driver, [828, 7_604, 30_000], seeds, repeats)
    pool = pools(driver, [64, 128, 256, 512, 1024], seeds, 10 if options.quick else 90,
                 256 if options.quick else 512)
    targets = aims(market, pool)
    text = "\n".join([
        "# Exchange\n", str(targets), "Mechanisms without limit.\n",
        table(["applicants", "mechanism", "moved", "sum of ranks", "CPU s"],
              [[row["applicants"], row["mechanism"], round(row["moved"]), round(row["ranks"]),
                row["cpu"]] for row in market]),
        "Rings of at most three.\n",
        table(["pairs", "seed", "moved", "bound", "CPU s", "HiGHS moved", "HiGHS bound",
               "HiGHS CPU s", "ratio"],
              [[row["pairs"], row["seed"], *told(row["ours"]), *told(row["highs"]),
                row["highs"]["cpu"] / row["ours"]["cpu"] if row["highs"] else None]
               for row in pool])])
    publish(options, "exchange", text, {"mechanisms": market, "pools": pool})
    return targets.missed


if __name__ == "__main__":
    sys.exit(main())
