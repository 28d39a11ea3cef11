"""Times the flow kernel against LEMON and OR-Tools on the same networks.

    python3 Benchmarks/flow.py OUT_FOLDER [--quick | --full] [--rounds N]

Solvers take turns, each in a process of its own; CPU seconds from the network in
memory to the flow; medians of three rounds, of one with --quick, which leaves large
networks out; --full adds bigger ones. `ours` is the method that the kernel chooses
for the shape of a network; both methods are timed beside it. Writes flow.md and flow.json. Exit status 1 when a target of T1 to T3 is
missed; fails if two solvers differ in an objective. Needs g++, liblemon-dev and a
Python with ortools and numpy.
"""

import math
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from common import Targets, command_line, kernels, peers_python, publish
from common import table as markdown

HERE = pathlib.Path(__file__).resolve().parent
OURS = {"ours": "chosen", "our-simplex": "simplex", "our-scaling": "scaling"}
SOLVERS = [*OURS, "lemon-simplex", "lemon-scaling", "or-tools"]
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
    def __init__(self, folder, options):
        self.folder, self.rounds = folder, options.rounds
        self.lemon = folder / "flow_lemon"
        subprocess.run(["g++", "-O3", "-DNDEBUG", "-std=c++14", "-w", HERE / "flow_lemon.cpp",
                        "-o", self.lemon], check=True)
        self.kernels = kernels(options)
        self.python = peers_python("ortools", "numpy")

    def command(self, solver, path):
        if solver in OURS:
            return [self.kernels / "FlowSolve", OURS[solver], path]
        if solver == "or-tools":
            return [self.python, __file__, "--or-tools", path]
        return [self.lemon, solver.split("-")[1], path]

    def cold(self, path):
        """By solver: the objective and the median of its seconds; and the method chosen."""
        seen = {solver: [] for solver in SOLVERS}
        costs, method = {}, None
        for _ in range(self.rounds):
            for solver in SOLVERS:
                words = subprocess.run(self.command(solver, path), check=True,
                                       capture_output=True, text=True).stdout.split()
                assert words[2] == "optimal", f"{solver} finds {path.name} {words[2]}"
                seen[solver].append(float(words[1]))
                costs[solver] = int(words[0])
                method = words[3] if solver == "ours" else method
        if len(set(costs.values())) != 1:
            sys.exit(f"{path.name}: the objectives differ: {costs}")
        return {"cost": costs["ours"], "method": method, **{s: statistics.median(seen[s]) for s in SOLVERS}}

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


def aims(rows, warm):
    """T1 to T3 beside what was measured."""
    targets = Targets()
    to_lemon = [row["ours"] / row["lemon-simplex"] for row in rows.values()]
    to_tools = [row["or-tools"] / row["ours"] for row in rows.values()]
    targets.add("T1", "at most 1.0x LEMON simplex, geometric mean; no network above 2x",
                f"{mean(to_lemon):.2f}x, worst {max(to_lemon):.2f}x",
                mean(to_lemon) <= 1 and max(to_lemon) <= 2)
    targets.add("T2", "at least 2x faster than OR-Tools, geometric mean; never slower than 1.1x",
                f"{mean(to_tools):.2f}x faster, worst {1 / min(to_tools):.2f}x its time",
                mean(to_tools) >= 2 and min(to_tools) >= 1 / 1.1)
    to_better = {name: row["ours"] / min(row["our-simplex"], row["our-scaling"])
                 for name, row in rows.items()}
    worst = max(to_better, key=to_better.get)
    targets.add("choice", "at most 1.1x the better of our two methods, on any network",
                f"worst {to_better[worst]:.2f}x ({worst})", to_better[worst] <= 1.1)
    for name, row in warm.items():
        peer = min(row["cold"][s] for s in SOLVERS if s not in OURS)
        best = min(row["cold"][s] for s in SOLVERS)
        targets.add(
            f"T3 {name}", "restart at least 20x faster than the best cold solve",
            f"{1000 * row['median']:.2f} ms, median of {row['steps']} steps: "
            f"{peer / row['median']:.0f}x the best peer ({1000 * peer:.1f} ms), "
            f"{row['cold']['ours'] / row['median']:.0f}x our own cold solve "
            f"({1000 * row['cold']['ours']:.1f} ms); first tenth "
            f"{1000 * row['first tenth']:.2f} ms, mean {1000 * row['mean']:.2f} ms",
            best / row["median"] >= 20)
    return targets


def networks(rows):
    return markdown(
        ["network", "nodes", "arcs", "chosen", "ours s", "our simplex s", "our scaling s",
         "LEMON simplex s", "LEMON scaling s", "OR-Tools s", "ours / LEMON simplex",
         "OR-Tools / ours"],
        [[name, row["nodes"], row["arcs"], row["method"], *(row[s] for s in SOLVERS),
          row["ours"] / row["lemon-simplex"], row["or-tools"] / row["ours"]]
         for name, row in rows.items()])


def main():
    if sys.argv[1:2] == ["--or-tools"]:
        return or_tools(sys.argv[2])
    parser = command_line(__doc__)
    parser.add_argument("--rounds", type=int)
    options = parser.parse_args()
    options.rounds = options.rounds or (1 if options.quick else 3)
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(pathlib.Path(folder), options)
        subprocess.run([bench.kernels / "FlowInstances", folder,
                        *(["--full"] if options.full else []),
                        *(["--quick"] if options.quick else [])], check=True)
        rows = {}
        for path in sorted(pathlib.Path(folder).glob("*.min")):
            with path.open() as file:
                nodes, arcs = map(int, file.readline().split()[2:])
            rows[path.stem] = {"nodes": nodes, "arcs": arcs, **bench.cold(path)}
            print(path.stem, rows[path.stem], file=sys.stderr)
        warm = {name: bench.warm(name) for name in CORES}
    targets = aims(rows, warm)
    publish(options, "flow", f"# Flow\n\n{targets}\n{networks(rows)}",
            {"cold": rows, "warm": warm})
    return targets.missed


if __name__ == "__main__":
    sys.exit(main())
