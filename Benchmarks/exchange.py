#!/usr/bin/env python3
"""Exchange kernels: how many move by each mechanism and how long it takes, and
rings of at most three against HiGHS on the plain cycle formulation.

    Benchmarks/exchange.py --out build/bench [--quick]

Markets and pools are drawn by the benchmark's own generators. Times are CPU
seconds of one thread, medians over repeats; ours and HiGHS's are taken in turn
in the same run. Prints Markdown and writes exchange.json. Needs Python with
highspy (`pip install highspy`); without it the comparison is left out.
"""
import argparse
import json
import pathlib
import statistics
import subprocess
import sys
import time

HERE = pathlib.Path(__file__).resolve().parent


def build():
    """Builds the driver and returns its path."""
    command = ["swift", "build", "-c", "release", "--package-path", str(HERE / "Kernels"),
               "--product", "ExchangeBenchmark"]
    subprocess.run(command, check=True, stdout=sys.stderr)
    return HERE / "Kernels" / ".build" / "release" / "ExchangeBenchmark"


def lines(driver, *arguments):
    text = subprocess.run([driver, *map(str, arguments)], check=True, capture_output=True,
                          text=True).stdout
    return [json.loads(line) for line in text.splitlines()]


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
    try:
        import highspy
    except ImportError:
        return None
    text = subprocess.run([driver, "arcs", str(pairs), str(seed)], check=True,
                          capture_output=True, text=True).stdout
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


def table(heads, rows):
    print("| " + " | ".join(heads) + " |")
    print("|" + "---|" * len(heads))
    for row in rows:
        print("| " + " | ".join(str(cell) for cell in row) + " |")
    print()


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", required=True, help="folder for exchange.json")
    parser.add_argument("--quick", action="store_true", help="under three minutes")
    parser.add_argument("--driver", help="a built ExchangeBenchmark; built if not given")
    options = parser.parse_args()
    driver = options.driver or build()
    sizes = [828, 7_604, 30_000]
    seeds, repeats = ([1], 3) if options.quick else ([1, 2, 3], 5)
    market = mechanisms(driver, sizes, seeds, repeats)
    print("## Mechanisms without limit\n")
    table(["applicants", "mechanism", "moved", "sum of ranks", "CPU s"],
          [[row["applicants"], row["mechanism"], f"{row['moved']:.0f}", f"{row['ranks']:.0f}",
            f"{row['cpu']:.4f}"] for row in market])
    pool = pools(driver, [64, 128, 256, 512, 1024], seeds[:1] if options.quick else seeds,
                 10 if options.quick else 90, 256 if options.quick else 512)
    print("## Rings of at most three\n")

    def told(result):
        if result is None:
            return ["not run", "", ""]
        return [result["moved"], result["bound"], f"{result['cpu']:.2f}"]

    table(["pairs", "seed", "moved", "bound", "CPU s", "HiGHS moved", "HiGHS bound",
           "HiGHS CPU s", "ratio"],
          [[row["pairs"], row["seed"], *told(row["ours"]), *told(row["highs"]),
            f"{row['highs']['cpu'] / row['ours']['cpu']:.1f}" if row["highs"] else ""]
           for row in pool])
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    (out / "exchange.json").write_text(
        json.dumps({"mechanisms": market, "pools": pool}, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
