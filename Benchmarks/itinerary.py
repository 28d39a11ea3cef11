"""Itinerant teaching: our pattern model against one variable a teacher.

    python3 Benchmarks/itinerary.py OUT_FOLDER [--quick] [--seconds 60] [--seeds 3]

Draws alliances of 3, 4, 6 and 8 schools and solves each three times in turn: by
the pattern model over identical teachers (ours), and by the model with a variable
for each teacher, day and route, with CP-SAT (two workers) and with HiGHS (one
thread), which get the same seconds of processor time, so that a busy machine
favours nobody. All minimise subjects without any lesson, then uncovered lessons, then
minutes on the road. Ours goes on to fairness,
days, classes and periods, which is in its time.

Writes itinerary.md and itinerary.json. --quick takes under three minutes. Exit status
1 when a peer's timetable is better than ours. Peers: ortools and highspy.
"""

import json
import math
import pathlib
import random
import statistics
import sys
import threading
import time

from common import command_line, kernels, peers_python, publish, run

ABSENT, UNCOVERED = 10_000_000, 20_000
NODES, ITERATIONS = 5_000, 200_000


def alliance(schools, seed):
    """An alliance in the hills: five subjects that small schools lack, a teacher of
    each for two schools or so, some of them in identical pairs."""
    draw = random.Random(1000 * schools + seed)
    periods = [20, 35, 17, 17, 7]
    places = [(draw.uniform(0, 14), draw.uniform(0, 14)) for _ in range(schools)]
    minutes = [
        [math.ceil(math.dist(a, b) * 1.4 * 60 / 30) if a != b else 0 for b in places]
        for a in places
    ]
    classes = [draw.choice([1, 2, 3, 6]) for _ in range(schools)]
    lessons = {
        (school, kind): max(1, (periods[kind] * classes[school] + 5) // 10)
        for school in range(schools)
        for kind in range(5)
    }
    teachers = []
    for kind in range(5):
        need = sum(lessons[school, kind] for school in range(schools))
        while 16 * sum(t["main"] == kind for t in teachers) < need * draw.uniform(0.95, 1.2):
            twin = [t for t in teachers if t["main"] == kind]
            if twin and draw.random() < 0.4:
                teachers.append(dict(twin[-1]))
                continue
            kinds = sorted({kind, draw.randrange(5)}) if draw.random() < 0.2 else [kind]
            teachers.append(
                {"base": draw.randrange(schools), "main": kind, "kinds": kinds,
                 "load": 16, "travels": True})
    posts = []
    for (school, kind), count in lessons.items():
        own = sum(t["load"] for t in teachers if t["base"] == school and t["main"] == kind)
        posts.append(
            {"school": school, "kind": kind, "classGroup": school, "lessons": count,
             "ownLessons": min(count, own)})
    return {
        "schools": schools, "classes": classes, "posts": posts, "teachers": teachers,
        "minutes": minutes,
        "limits": {
            "days": 5, "morningPeriods": 4, "afternoonPeriods": 3, "lessonsPerVisit": 3,
            "lessonsPerWeek": 18, "daysPerWeek": 3, "routeMinutes": 100, "noonMinutes": 60,
            "visitorsPerHalfDay": 2, "lessonsPerClassAndDay": 2},
    }


def by_teacher(problem, model):
    """Writes the model with a variable for each teacher, day and route.

    `model` has `integer(upper)` and `row(terms, lower, upper)`; returns the
    objective's terms."""
    limits, minutes, posts = problem["limits"], problem["minutes"], problem["posts"]
    halves = (limits["morningPeriods"], limits["afternoonPeriods"])
    days = range(limits["days"])
    week = limits["days"] * sum(halves)
    given = [[] for _ in posts]
    own = [[] for _ in posts]
    away_of_post_day, in_half, at_school, objective = {}, {}, {}, []
    for teacher in problem["teachers"]:
        base = teacher["base"]
        served = [
            number for number, post in enumerate(posts)
            if post["school"] != base and post["kind"] in teacher["kinds"]
            and post["lessons"] > post["ownLessons"] and teacher["travels"]]
        places = sorted({posts[number]["school"] for number in served})
        drives, gone, away = [], [], []
        for day in days:
            visits, today = {}, []
            for morning in [None, *places]:
                for afternoon in [None, *places]:
                    if morning is None and afternoon is None:
                        continue
                    a = base if morning is None else morning
                    b = base if afternoon is None else afternoon
                    total = minutes[base][a] + minutes[a][b] + minutes[b][base]
                    if total > limits["routeMinutes"] or minutes[a][b] > limits["noonMinutes"]:
                        continue
                    column = model.integer(1)
                    today.append((column, 1))
                    objective.append((column, total))
                    out = sum(halves[h] for h, p in enumerate((morning, afternoon)) if p is not None)
                    gone.append((column, out))
                    for half, place in enumerate((morning, afternoon)):
                        if place is not None:
                            visits.setdefault((half, place), []).append(column)
                            at_school.setdefault((day, half, place), []).append((column, 1))
            model.row(today, None, 1)
            drives += today
            for (half, place), columns in sorted(visits.items()):
                most = min(limits["lessonsPerVisit"], halves[half])
                here = []
                for number in served:
                    post = posts[number]
                    if post["school"] != place:
                        continue
                    column = model.integer(min(most, post["lessons"] - post["ownLessons"]))
                    here.append((column, 1))
                    given[number].append((column, 1))
                    away_of_post_day.setdefault((number, day), []).append((column, 1))
                    in_half.setdefault((post["classGroup"], day, half), []).append((column, 1))
                model.row(here + [(column, -most) for column in columns], None, 0)
                model.row(here + [(column, -1) for column in columns], 0, None)
                away += here
        home = []
        for number, post in enumerate(posts):
            if post["school"] == base and post["kind"] in teacher["kinds"]:
                column = model.integer(min(post["lessons"], teacher["load"]))
                home.append((column, 1))
                given[number].append((column, 1))
                if post["kind"] == teacher["main"]:
                    own[number].append((column, 1))
        model.row(drives, None, limits["daysPerWeek"])
        model.row(home + gone, None, week)
        model.row(home + away, None, teacher["load"])
        model.row(away, None, limits["lessonsPerWeek"])
    for number, post in enumerate(posts):
        missing, absent = model.integer(post["lessons"]), model.integer(1)
        objective += [(missing, UNCOVERED), (absent, ABSENT)]
        model.row(given[number] + [(missing, 1)], post["lessons"], post["lessons"])
        model.row([(missing, 1), (absent, -1)], None, post["lessons"] - 1)
        if post["ownLessons"]:
            model.row(own[number], post["ownLessons"], None)
    for terms in at_school.values():
        model.row(terms, None, limits["visitorsPerHalfDay"])
    for (group, _, half), terms in in_half.items():
        model.row(terms, None, problem["classes"][group] * halves[half])
    for (number, _), terms in away_of_post_day.items():
        classes = problem["classes"][posts[number]["classGroup"]]
        model.row(terms, None, classes * limits["lessonsPerClassAndDay"])
    return objective


def stop_after(seconds, stop):
    """Calls `stop` once this process has used so many processor seconds."""
    began = time.process_time()

    def watch():
        while time.process_time() - began < seconds:
            time.sleep(0.05)
        stop()

    threading.Thread(target=watch, daemon=True).start()


class CPSAT:
    def __init__(self):
        from ortools.sat.python import cp_model

        self.cp, self.model, self.columns = cp_model, cp_model.CpModel(), []

    def integer(self, upper):
        self.columns.append(self.model.new_int_var(0, upper, ""))
        return len(self.columns) - 1

    def row(self, terms, lower, upper):
        if terms:
            self.model.add_linear_constraint(
                self.total(terms), -(10**9) if lower is None else lower,
                10**9 if upper is None else upper)

    def total(self, terms):
        return sum(factor * self.columns[column] for column, factor in terms)

    def solve(self, objective, seconds):
        self.model.minimize(self.total(objective))
        solver = self.cp.CpSolver()
        solver.parameters.num_workers = 2
        solver.parameters.random_seed = 1
        stop_after(seconds, solver.stop_search)
        status = solver.solve(self.model)
        if status not in (self.cp.OPTIMAL, self.cp.FEASIBLE):
            return None, None
        return round(solver.objective_value), math.ceil(solver.best_objective_bound - 1e-6)


class HiGHS:
    def __init__(self):
        import highspy

        self.highspy, self.model, self.count = highspy, highspy.Highs(), 0
        self.model.setOptionValue("output_flag", False)
        self.model.setOptionValue("threads", 1)

    def integer(self, upper):
        self.model.addVar(0, upper)
        self.model.changeColIntegrality(self.count, self.highspy.HighsVarType.kInteger)
        self.count += 1
        return self.count - 1

    def row(self, terms, lower, upper):
        if terms:
            infinity = self.highspy.kHighsInf
            self.model.addRow(
                -infinity if lower is None else lower, infinity if upper is None else upper,
                len(terms), [column for column, _ in terms], [factor for _, factor in terms])

    def solve(self, objective, seconds):
        costs = {}
        for column, factor in objective:
            costs[column] = costs.get(column, 0) + factor
        for column, cost in costs.items():
            self.model.changeColCost(column, cost)
        self.model.HandleUserInterrupt = True
        stop_after(seconds, self.model.cancelSolve)
        self.model.setOptionValue("mip_rel_gap", 0.0)
        self.model.run()
        info = self.model.getInfo()
        if info.primal_solution_status != 2:
            return None, None
        return round(info.objective_function_value), math.ceil(info.mip_dual_bound - 1e-4)


def peer(name, path, seconds):
    """Runs in a process of its own: the two libraries clash in one."""
    problem = json.loads(pathlib.Path(path).read_text())
    model = {"CP-SAT": CPSAT, "HiGHS": HiGHS}[name]()
    value, bound = model.solve(by_teacher(problem, model), seconds)
    print(json.dumps({"value": value, "bound": bound}))


def parts(value):
    """Subjects without lesson, uncovered lessons and minutes of an objective."""
    if value is None:
        return None
    return [value // ABSENT, value % ABSENT // UNCOVERED, value % UNCOVERED]


def row_of(name, value, bound, solved, unavoidable):
    """`unavoidable` is what no timetable can do without: the gap is taken of the rest."""
    gap = None
    if value is not None:
        gap = (value - max(bound, unavoidable)) / max(1, value - unavoidable)
    return {
        "solver": name, "objective": value, "bound": bound, "parts": parts(value), "gap": gap,
        "cpu_seconds": round(solved.cpu, 2), "wall_seconds": round(solved.wall, 2)}


def compare(problem, path, program, python, seconds):
    path.write_text(json.dumps(problem))
    solved = run(program, path, NODES, ITERATIONS)
    ours = solved.lines[-1]
    weigh = lambda levels: ABSENT * levels[0] + UNCOVERED * levels[1] + levels[2]
    unavoidable = weigh([*ours["bounds"][:2], 0])
    rows = [
        row_of("pattern (ours)", weigh(ours["values"]), weigh(ours["bounds"]), solved,
               unavoidable)]
    rows[0]["levels"] = ours
    for name in ("CP-SAT", "HiGHS"):
        solved = run(python, __file__, "--peer", name, path, seconds)
        found = solved.lines[-1]
        rows.append(row_of(name, found["value"], found["bound"], solved, unavoidable))
    return rows


def table(results, seconds):
    lines = [
        "# Itinerant teaching", "",
        f"Itinerant teaching; peers stopped after {seconds:g} s of processor time. A cell under"
        " “best” is subjects without lesson / uncovered lessons / minutes on the road; gaps are"
        " of what is above the unavoidable subjects and lessons.",
        "",
        "| schools | seed | teachers | lessons | solver | best | gap | CPU s |",
        "|---:|---:|---:|---:|---|---|---:|---:|"]
    for result in results:
        for row in result["rows"]:
            best = "none" if row["parts"] is None else " / ".join(map(str, row["parts"]))
            gap = "–" if row["gap"] is None else f"{100 * row['gap']:.2f} %"
            lines.append(
                f"| {result['schools']} | {result['seed']} | {result['teachers']} |"
                f" {result['lessons']} | {row['solver']} | {best} | {gap} |"
                f" {row['cpu_seconds']:.2f} |")
    lines.append("")
    for number, name in enumerate(("CP-SAT", "HiGHS"), start=1):
        ratios = [r["rows"][number]["cpu_seconds"] / max(0.01, r["rows"][0]["cpu_seconds"])
                  for r in results]
        better = sum(
            r["rows"][number]["objective"] is None
            or r["rows"][0]["objective"] < r["rows"][number]["objective"] for r in results)
        worse = sum(
            r["rows"][number]["objective"] is not None
            and r["rows"][0]["objective"] > r["rows"][number]["objective"] for r in results)
        lines.append(
            f"- {name}: {statistics.median(ratios):.1f} times our processor time (median);"
            f" ours is better on {better}, worse on {worse} of {len(results)}.")
    return "\n".join(lines) + "\n"


def worse(results):
    """Alliances for which a peer found a better timetable than ours."""
    return sum(
        row["objective"] is not None and row["objective"] < result["rows"][0]["objective"]
        for result in results for row in result["rows"][1:])


def main():
    if sys.argv[1:2] == ["--peer"]:
        name, path, seconds = sys.argv[2:]
        return peer(name, path, float(seconds))
    parser = command_line(__doc__)
    parser.add_argument("--seconds", type=float)
    parser.add_argument("--seeds", type=int)
    options = parser.parse_args()
    seconds = options.seconds or (8 if options.quick else 60)
    options.folder.mkdir(parents=True, exist_ok=True)
    program = kernels(options, "ItineraryFigures") / "ItineraryFigures"
    python = peers_python("ortools", "highspy")
    path = options.folder / "problem.json"
    results = []
    for schools in (3, 4, 6, 8):
        for seed in range(1, (options.seeds or (1 if options.quick else 3)) + 1):
            problem = alliance(schools, seed)
            rows = compare(problem, path, program, python, seconds)
            results.append(
                {"schools": schools, "seed": seed, "teachers": len(problem["teachers"]),
                 "lessons": sum(post["lessons"] for post in problem["posts"]), "rows": rows})
            for row in rows:
                print(schools, seed, row["solver"], row["parts"], row["gap"],
                      row["cpu_seconds"], file=sys.stderr, flush=True)
    path.unlink()
    publish(options, "itinerary", table(results, seconds), results)
    return worse(results) > 0


if __name__ == "__main__":
    sys.exit(main())
