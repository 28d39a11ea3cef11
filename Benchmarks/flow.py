"""Times the flow kernel against LEMON and OR-Tools on the same networks.

    python3 Benchmarks/flow.py FOLDER [--full] [--rounds N] [--kernels BUILD]

Needs g++, liblemon-dev and a Python with ortools and numpy. Builds
Benchmarks/Kernels unless BUILD names the folder of its programs. Solvers take
turns, each in a process of its own; CPU seconds from the network in memory to
the flow; medians of the rounds. Writes flow.md and flow.json into FOLDER, the
networks into a temporary one. Fails if two solvers differ in an objective.
"""

import argparse
import json
import math
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
SOLVERS = ["ours", "lemon-simplex", "lemon-scaling", "or-tools"]
CORES = {"core_county": (400, [20, 100, 400]), "core_city": (120, [20, 60, 120])}


def or_tools(path):
    import numpy
    from ortools.graph.python import min_cost_flow

    text = pathlib.Path(path).read_text()
    start = text.index("\na ") + 1
    head = text[:start].splitlines()
    numbers = text[start:].replace("a", " ")
    arcs = numpy.fromstring(numbers, sep=" ", dtype=numpy.int64).reshape(-1, 5)
    supplies = numpy.zeros(int(head[0].split()[2]), dtype=numpy.int64)
    for line in head[1:]:
        node, supply = line.split()[1:]
        supplies[int(node) - 1] = int(supply)
    sources, targets, lower = arcs[:, 0] - 1, arcs[:, 1] - 1, arcs[:, 2]
    numpy.subtract.at(supplies, sources, lower)
    numpy.add.at(supplies, targets, lower)
    solver = min_cost_flow.SimpleMinCostFlow()
    solver.add_arcs_with_capacity_and_unit_cost(
        sources.astype(numpy.int32), targets.astype(numpy.int32), arcs[:, 3] - lower, arcs[:, 4])
    solver.set_nodes_supplies(numpy.arange(len(supplies), dtype=numpy.int32), supplies)
    begin = time.process_time()
    status = solver.solve()
    seconds = time.process_time() - begin
    cost = solver.optimal_cost() + int((lower * arcs[:, 4]).sum())
    print(cost, seconds, "optimal" if status == solver.OPTIMAL else "not-optimal")


class Bench:
    def __init__(self, folder, kernels, rounds):
        self.folder, self.rounds = folder, rounds
        self.lemon = folder / "flow_lemon"
        subprocess.run(["g++", "-O3", "-DNDEBUG", "-std=c++14", "-w", HERE / "flow_lemon.cpp",
                        "-o", self.lemon], check=True)
        self.kernels = pathlib.Path(kernels) if kernels else self.build()

    def build(self):
        package = HERE / "Kernels"
        subprocess.run(["swift", "build", "-c", "release", "--package-path", package],
                       check=True, stdout=sys.stderr)
        return package / ".build" / "release"

    def command(self, solver, path):
        if solver == "ours":
            return [self.kernels / "FlowSolve", path]
        if solver == "or-tools":
            return [sys.executable, __file__, "--or-tools", path]
        return [self.lemon, solver.split("-")[1], path]

    def cold(self, path):
        """By solver: the objective and the median of its seconds."""
        seen = {solver: [] for solver in SOLVERS}
        costs = {}
        for _ in range(self.rounds):
            for solver in SOLVERS:
                words = subprocess.run(self.command(solver, path), check=True,
                                       capture_output=True, text=True).stdout.split()
                assert words[2] == "optimal", f"{solver} finds {path.name} {words[2]}"
                seen[solver].append(float(words[1]))
                costs[solver] = int(words[0])
        if len(set(costs.values())) != 1:
            sys.exit(f"{path.name}: the objectives differ: {costs}")
        return {"cost": costs["ours"], **{s: statistics.median(seen[s]) for s in SOLVERS}}

    def warm(self, name):
        """Restarts after multiplier steps, and cold solves of some of the steps."""
        count, written = CORES[name]
        out = subprocess.run(
            [self.kernels / "FlowRestart", self.folder / f"{name}.min", str(count), self.folder,
             *map(str, written)], check=True, capture_output=True, text=True).stdout
        steps = [line.split() for line in out.splitlines()]
        cold = []
        for step in written:
            row = self.cold(self.folder / f"step{step}.min")
            if row["cost"] != int(steps[step][1]):
                sys.exit(f"{name}, step {step}: warm {steps[step][1]}, cold {row['cost']}")
            cold.append(row)
        seconds = [float(step[2]) for step in steps[1:]]
        best = {s: statistics.median(row[s] for row in cold) for s in SOLVERS}
        return {
            "steps": count, "first tenth": statistics.median(seconds[:count // 10]),
            "median": statistics.median(seconds), "mean": statistics.mean(seconds),
            "arcs changed": statistics.median(int(step[4]) for step in steps[1:]),
            "telling": statistics.median(float(step[3]) for step in steps[1:]),
            "pivots": statistics.median(int(step[5]) for step in steps[1:]), "cold": best}


def mean(values):
    return math.exp(statistics.mean(map(math.log, values)))


def verdict(holds):
    return "holds" if holds else "missed"


def table(rows, warm):
    lines = ["| network | nodes | arcs | ours s | LEMON simplex s | LEMON scaling s | OR-Tools s "
             "| ours / LEMON simplex | OR-Tools / ours |", "|---|--:|--:|--:|--:|--:|--:|--:|--:|"]
    for name, row in rows.items():
        lines.append(
            f"| {name} | {row['nodes']:,} | {row['arcs']:,} | {row['ours']:.4f} "
            f"| {row['lemon-simplex']:.4f} | {row['lemon-scaling']:.4f} | {row['or-tools']:.4f} "
            f"| {row['ours'] / row['lemon-simplex']:.2f} | {row['or-tools'] / row['ours']:.2f} |")
    to_lemon = [row["ours"] / row["lemon-simplex"] for row in rows.values()]
    to_tools = [row["or-tools"] / row["ours"] for row in rows.values()]
    lines += ["", "| target | wanted | measured | |", "|---|---|---|---|",
              f"| T1 | ours at most 1.0x LEMON simplex, geometric mean; no network above 2x "
              f"| {mean(to_lemon):.2f}x, worst {max(to_lemon):.2f}x "
              f"| {verdict(mean(to_lemon) <= 1 and max(to_lemon) <= 2)} |",
              f"| T2 | at least 2x faster than OR-Tools, geometric mean; never slower than 1.1x "
              f"| {mean(to_tools):.2f}x faster, worst {1 / min(to_tools):.2f}x its time "
              f"| {verdict(mean(to_tools) >= 2 and min(to_tools) >= 1 / 1.1)} |"]
    for name, row in warm.items():
        peer = min(row["cold"][s] for s in SOLVERS if s != "ours")
        best = min(row["cold"].values())
        lines.append(
            f"| T3 {name} | restart at least 20x faster than the best cold solve "
            f"| {1000 * row['median']:.2f} ms, median of {row['steps']} steps: "
            f"{peer / row['median']:.0f}x the best peer ({1000 * peer:.1f} ms), "
            f"{row['cold']['ours'] / row['median']:.0f}x our own cold solve "
            f"({1000 * row['cold']['ours']:.1f} ms); first tenth "
            f"{1000 * row['first tenth']:.2f} ms, mean {1000 * row['mean']:.2f} ms "
            f"| {verdict(best / row['median'] >= 20)} |")
    return "\n".join(lines)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("out", nargs="?")
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--kernels")
    parser.add_argument("--or-tools", dest="tools")
    options = parser.parse_args()
    if options.tools:
        return or_tools(options.tools)
    if not options.out:
        parser.error("name the folder for flow.md and flow.json")
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(pathlib.Path(folder), options.kernels, options.rounds)
        subprocess.run([bench.kernels / "FlowInstances", folder,
                        *(["--full"] if options.full else [])], check=True)
        rows = {}
        for path in sorted(pathlib.Path(folder).glob("*.min")):
            with path.open() as file:
                nodes, arcs = map(int, file.readline().split()[2:])
            rows[path.stem] = {"nodes": nodes, "arcs": arcs, **bench.cold(path)}
            print(path.stem, rows[path.stem], file=sys.stderr)
        warm = {name: bench.warm(name) for name in CORES}
    text = table(rows, warm)
    print(text)
    (out / "flow.md").write_text(text + "\n")
    (out / "flow.json").write_text(json.dumps({"cold": rows, "warm": warm}, indent=1) + "\n")


if __name__ == "__main__":
    main()
