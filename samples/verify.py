#!/usr/bin/env python3
"""Judges a year's exchange plan again, in plain Python.

    verify.py plan.json instance.json

`plan.json` is the plan; `instance.json` says what was possible in that county
and year: who could move where, what every move counts in, and what it costs
(docs/plan-model.md explains every number). This program needs nothing else and
shares nothing with the software that made the plan. It

  1. checks that the plan file is sealed: nobody changed it by accident;
  2. holds the voluntary market again;
  3. adds the moves up and checks that every limit ("row") is kept;
  4. works out what the plan is worth, level by level;
  5. works out, from the multipliers in the plan's certificate, a number that
     no other plan can fall below, and compares it with the claimed bound.

It prints `accepted` or `rejected` with every reason; Python's integers are exact.

THE INSTANCE. `levels`: what is minimised, most important first; a level is a
`sum` of costs or a `spread` (the worst school's deviation). `rows`: limits.
A row counts `constant` plus what the chosen moves add to it; the count must lie
in `range`; at a level it costs the greatest of some straight lines
`slope * count + intercept`. A `binding` row may cost nothing. `teachers`: who
teaches, each with the possible `moves`; a move lists `[row, what it adds]`.
`pinned` is the move (-1: staying) of a teacher whose place is decided beforehand.
`market` says how volunteers choose (`serial`, `trading` or `off`) and lists them
in their order, with the moves they wish for, best first, and spouses who choose
too. `disruption` is `constant` plus each `change`: people not where a published
plan has them.
"""

import hashlib
import json
import sys


def ceil_div(number, divisor):
    """The quotient rounded up, for a positive divisor."""
    return -(-number // divisor)


def cost(row, level, count):
    """What a row's count costs at a level."""
    lines = row["costs"].get(level)
    return max(slope * count + intercept for slope, intercept in lines) if lines else 0


def spread(row, count):
    """How far a school is from its target, in thousandths per thousand of need."""
    target = row["spread"]["target"]
    return ceil_div(1000 * abs(1000 * count - target), row["spread"]["need"])


def spread_range(row, limit):
    """The counts whose spread is at most `limit`."""
    target, allowed = row["spread"]["target"], limit * row["spread"]["need"] // 1000
    return ceil_div(target - allowed, 1000), (target + allowed) // 1000


class Market:
    """The voluntary market of the year: docs/plan-model.md, sections 5 and 8."""

    def __init__(self, instance, counts):
        self.rows, self.counts = instance["rows"], counts
        self.kind = instance["market"]["kind"]
        named = {entry["teacher"]: index for index, entry in enumerate(instance["teachers"])}
        self.people = []
        for volunteer in instance["market"]["volunteers"]:
            index = named[volunteer["teacher"]]
            moves = instance["teachers"][index]["moves"]
            self.people.append({
                "index": index, "wishes": [moves[wish] for wish in volunteer["wishes"]],
                "spouses": {named[name] for name in volunteer["spouses"]}})
        self.promised = None
        if instance.get("previous"):
            self.promised = {
                named[move["teacher"]]: f"{move['to']}/{move['stage']}/{move['subject']}"
                for move in instance["previous"]["moves"]
                if move["phase"] == "market" and move["teacher"] in named}

    def moves(self):
        """What the market gives: teacher's index -> move."""
        self.made = {}
        if self.promised is not None:
            for person in self.people:
                post = self.promised.get(person["index"])
                person["wishes"] = [move for move in person["wishes"] if move["post"] == post]
            if self.kind == "trading":
                self.keep_together()
        elif self.kind == "trading":
            self.trade()
            return self.made
        for person in self.people:
            if person["index"] not in self.made:
                for move in person["wishes"]:
                    if self.take([(person["index"], move)]):
                        break
        return self.made

    def add(self, move, sign=1):
        for row, amount in move["rows"]:
            self.counts[row] += sign * amount

    def is_broken(self, row):
        low, high = self.rows[row]["range"]
        return not low <= self.counts[row] <= high

    def take(self, chosen):
        """Makes moves together if every row stays within its range."""
        for _, move in chosen:
            self.add(move)
        if any(self.is_broken(row) for _, move in chosen for row, _ in move["rows"]):
            for _, move in chosen:
                self.add(move, -1)
            return False
        self.made.update(chosen)
        return True

    def keep_together(self):
        """All published moves at first; the last who pushes a row out gives way."""
        kept = [person for person in self.people if person["wishes"]]
        for person in kept:
            self.add(person["wishes"][0])

        def pushes(person):
            for row, amount in person["wishes"][0]["rows"]:
                low, high = self.rows[row]["range"]
                if self.counts[row] > high if amount > 0 else self.counts[row] < low:
                    return True
            return False

        while any(map(pushes, kept)):
            last = [person for person in kept if pushes(person)][-1]
            self.add(last["wishes"][0], -1)
            kept.remove(last)
        self.made = {person["index"]: person["wishes"][0] for person in kept}

    def trade(self):
        waiting = self.people
        while True:
            group, left = [], []
            for person in waiting:
                # A move counts once in the leave row of the school that is left.
                row = self.touched(person["wishes"][0], "school-leave/", 1)
                leaving = self.counts[row] + sum(
                    self.touched(other["wishes"][0], "school-leave/", 1) == row
                    for other in group)
                married = any(other["index"] in person["spouses"] for other in group)
                joins = leaving < self.rows[row]["range"][1] and not married
                (group if joins else left).append(person)
            if not group:
                return
            waiting = left
            for person in group:
                person["home"] = self.ends(person["wishes"][0], -1)
                person["team"] = self.touched(person["wishes"][0], "team-leave/", 1)
                person["wishes"] = [move for move in person["wishes"] if self.keeps_couple(move)]
            self.hold_round(group)

    def hold_round(self, group):
        path = []
        while group:
            path = path or [group[0]]
            owner = self.owner_of_best(path[-1], group)
            if owner is None:
                group.remove(path.pop())
            elif owner not in path:
                path.append(owner)
            else:
                ring = path[path.index(owner):]
                chosen = [(person["index"], person["wishes"][0]) for person in ring]
                if self.take(chosen):
                    group = [person for person in group if person not in ring]
                    path = path[:path.index(owner)]
                else:
                    self.strike(ring, group)
                    path = []

    def strike(self, ring, group):
        """Of those who touch a row that would break, the last loses the wish."""
        for person in ring:
            self.add(person["wishes"][0])
        touching = [person for person in group if person in ring and any(
            self.is_broken(row) for row, _ in person["wishes"][0]["rows"])]
        for person in ring:
            self.add(person["wishes"][0], -1)
        touching[-1]["wishes"].pop(0)

    def owner_of_best(self, person, group):
        """Who makes room at the first wish that isn't closed; closed ones go."""
        while person["wishes"]:
            target = self.ends(person["wishes"][0], 1)
            for other in group:
                if self.makes_room(other, target):
                    return other
            person["wishes"].pop(0)
        return None

    def makes_room(self, other, target):
        """One comes to the target, the other leaves home: team, post and school."""
        return self.allows(other["team"], 1) and all(
            home == there or (self.allows(home, -1) and self.allows(there, 1))
            for home, there in zip(other["home"], target))

    def allows(self, row, amount):
        low, high = self.rows[row]["range"]
        return low <= self.counts[row] + amount <= high

    def keeps_couple(self, move):
        return all(self.allows(row, amount) for row, amount in move["rows"]
                   if self.rows[row]["name"].startswith("couple/"))

    def touched(self, move, prefix, amount):
        """The row of this kind to which a move adds the amount."""
        return next(row for row, number in move["rows"]
                    if number == amount and self.rows[row]["name"].startswith(prefix))

    def ends(self, move, amount):
        """The rows of the post and of the school that a move enters or leaves."""
        return [self.touched(move, prefix, amount) for prefix in ("post/", "school/")]


class Verifier:
    def __init__(self, plan, instance):
        self.plan, self.instance, self.levels = plan, instance, instance["levels"]
        self.constant = {level["name"]: level.get("constant", 0) for level in self.levels}
        self.rows, self.teachers = instance["rows"], instance["teachers"]
        self.row_named = {row["name"]: index for index, row in enumerate(self.rows)}
        self.reasons = []

    def expect(self, what, found, expected):
        if found != expected:
            self.reasons.append(f"{what} is {found!r}, must be {expected!r}")

    # 1 to 3: moves, market and limits

    def hold_market(self):
        """Fixes the pins, and then what the market gives."""
        pinned = []
        for entry in self.teachers:
            entry["fixed"], entry["phase"] = entry.get("pinned"), None
            if entry["fixed"] not in (None, -1):
                entry["phase"] = "pinned"
                pinned.append(entry["moves"][entry["fixed"]])
        for index, move in Market(self.instance, self.counts(pinned)).moves().items():
            entry = self.teachers[index]
            entry["fixed"], entry["phase"] = entry["moves"].index(move), "market"

    def read_moves(self):
        """Finds every move of the plan among the possible ones, and adds them up."""
        self.chosen = {}  # teacher's index -> move
        index_of = {entry["teacher"]: index for index, entry in enumerate(self.teachers)}
        for move in self.plan["moves"]:
            name = move["teacher"]
            post = f"{move['to']}/{move['stage']}/{move['subject']}"
            if name not in index_of:
                self.reasons.append(f"teacher {name} isn't known")
                continue
            index = index_of[name]
            possible = [m for m in self.teachers[index]["moves"] if m["post"] == post]
            if not possible:
                self.reasons.append(f"{name} can't move to {post}")
            elif index in self.chosen:
                self.reasons.append(f"{name} moves twice")
            else:
                self.chosen[index] = possible[0]
                self.expect(f"direction of {name}", move["direction"], possible[0]["direction"])
                self.expect(f"kind of {name}", move["kind"], possible[0]["kind"])
                phase = self.teachers[index].get("phase") or "directed"
                self.expect(f"phase of {name}", move["phase"], phase)
        for index, entry in enumerate(self.teachers):
            fixed = entry["fixed"]
            kept = None if fixed in (None, -1) else entry["moves"][fixed]
            if fixed is not None and self.chosen.get(index) != kept:
                self.reasons.append(f"{entry['teacher']} doesn't keep the fixed move")

    def counts(self, moves):
        counts = [row["constant"] for row in self.rows]
        for move in moves:
            for row, amount in move["rows"]:
                counts[row] += amount
        return counts

    def check_rows(self):
        self.count = self.counts(self.chosen.values())
        pinned = [self.chosen[index] for index, entry in enumerate(self.teachers)
                  if entry.get("phase") == "pinned" and index in self.chosen]
        for which, counts in [("", self.count), ("with the pins alone, ", self.counts(pinned))]:
            for row, count in zip(self.rows, counts):
                low, high = row["range"]
                if not low <= count <= high:
                    self.reasons.append(f"{which}{row['name']} is {count}, not in {low}...{high}")
        for row, count in zip(self.rows, self.count):
            if row["binding"] and cost(row, "breaches", count) > 0:
                self.reasons.append(f"{row['name']} misses a binding share")

    def check_unfilled(self):
        short = [(row["name"][len("post/"):], row["need"] - count)
                 for row, count in zip(self.rows, self.count) if row.get("need", count) > count]
        claimed = [(f"{post['school']}/{post['stage']}/{post['subject']}", post["missing"])
                   for post in self.plan["unfilled"]]
        self.expect("list of unfilled posts", claimed, short)

    # 4: worth

    def value(self, level):
        if level == "moves":
            return len(self.chosen)
        key = {"burden": "burden", "disruption": "change"}.get(level)
        if key:
            return self.constant[level] + sum(move[key] for move in self.chosen.values())
        if level.endswith("-spread"):
            return max((spread(row, count) for row, count in zip(self.rows, self.count)
                        if row.get("spread", {}).get("level") == level), default=0)
        return sum(cost(row, level, count) for row, count in zip(self.rows, self.count))

    def check_levels(self):
        names = [level["name"] for level in self.levels]
        self.expect("list of levels", [level["name"] for level in self.plan["levels"]], names)
        proofs = self.plan["certificate"]["proofs"]
        self.expect("list of proofs", [proof["level"] for proof in proofs], names)
        if self.reasons:
            return
        values, worst = [self.value(name) for name in names], 0
        for index, (claim, level) in enumerate(zip(self.plan["levels"], self.levels)):
            name, value = level["name"], values[index]
            gap = ceil_div((value - claim["bound"]) * 10**6, max(1, abs(value)))
            worst = max(worst, gap - level["tolerance"])
            self.expect(f"value of {name}", claim["value"], value)
            self.expect(f"tolerance of {name}", claim["tolerance"], level["tolerance"])
            self.expect(f"gap of {name}", claim["gap"], gap)
            self.check_bound(level, claim["bound"], proofs[index], self.levels[:index], values)
        self.expect("gap of the plan", self.plan["gap"], worst)
        status = "proven" if worst <= self.plan["gap_asked"] else "feasible"
        self.expect("status", self.plan["status"], status)

    # 5: bounds

    def check_bound(self, level, bound, proof, earlier, values):
        """Whether the certificate proves that no plan is below `bound`."""
        name, kind, scale = level["name"], proof["kind"], proof["scale"]
        fitting = "conflict" if level["kind"] == "spread" else "lagrangian"
        empty = not proof["multipliers"] and not proof["budgets"]
        sums = [item["name"] for item in earlier if item["kind"] == "sum"]
        faults = [
            (kind == fitting or (kind == "trivial" and empty), f"{kind} can't prove {name}"),
            (scale >= 1, f"scale {scale} of {name} isn't positive"),
            (all(row in self.row_named for row in proof["multipliers"]),
             f"the proof of {name} names an unknown row"),
            (all(key in sums and price >= 0 for key, price in proof["budgets"].items()),
             f"the proof of {name} has an unfit budget"),
        ]
        bad = [text for good, text in faults if not good]
        self.reasons += bad
        if bad:
            return
        if level["kind"] == "spread":
            # With the spread below the bound there must be no plan: an empty
            # range, or a total above nothing for what costs nothing.
            least = self.least(level, 0, bound - 1, proof, earlier, values)
            proven = bound <= 0 or least is None or (kind == "conflict" and least > 0)
        else:
            least = self.least(level, scale, None, proof, earlier, values)
            proven = least is not None and bound <= ceil_div(least, scale)
        if not proven:
            shown = "" if least is None else f" (the multipliers give {least}/{scale})"
            self.reasons.append(f"bound {bound} of {name} isn't proven{shown}")

    def least(self, level, own_price, own_limit, proof, earlier, values):
        """A total that no plan falls below; None if a row can't hold at all.

        Each row and each teacher is looked at alone. A row takes the count that
        suits it best, a teacher the move that suits them best; `multipliers`
        are the prices at which they trade. A plan pays every row and teacher at
        least that, and the prices cancel out in it, because its counts are what
        its moves add up to. So the total is at most what any plan pays.
        """
        prices, total = {level["name"]: own_price}, 0
        limits = {} if own_limit is None else {level["name"]: own_limit}
        for item, value in zip(earlier, values):
            if item["kind"] == "spread":
                limits[item["name"]] = value
            else:
                prices[item["name"]] = proof["budgets"].get(item["name"], 0)
                total -= prices[item["name"]] * value
        total += sum(price * self.constant[name] for name, price in prices.items())
        multiplier = [0] * len(self.rows)
        for name, number in proof["multipliers"].items():
            multiplier[self.row_named[name]] = number

        for row, price in zip(self.rows, multiplier):
            best = self.least_of_row(row, price, prices, limits)
            if best is None:
                return None
            total += best + price * row["constant"]
        for entry in self.teachers:
            brackets = [
                prices.get("burden", 0) * move["burden"] + prices.get("moves", 0)
                + prices.get("disruption", 0) * move.get("change", 0)
                + sum(multiplier[row] * amount for row, amount in move["rows"])
                for move in entry["moves"]]
            if entry["fixed"] is None:
                total += min(brackets + [0])
            elif entry["fixed"] != -1:
                total += brackets[entry["fixed"]]
        return total

    def least_of_row(self, row, multiplier, prices, limits):
        """The least of a row's priced costs less `multiplier` for each counted."""
        low, high = row["range"]
        if "spread" in row and row["spread"]["level"] in limits:
            limit = limits[row["spread"]["level"]]
            if limit < 0:
                return None
            closest = spread_range(row, limit)
            low, high = max(low, closest[0]), min(high, closest[1])
        if low > high:
            return None
        # Costs are straight between the points where their lines cross.
        counts = {low, high}
        for level, lines in row["costs"].items():
            if prices.get(level, 0) == 0:
                continue
            for slope, intercept in lines:
                for other_slope, other_intercept in lines:
                    if slope > other_slope:
                        crossing = (other_intercept - intercept) // (slope - other_slope)
                        counts |= {c for c in (crossing, crossing + 1) if low <= c <= high}
        return min(
            sum(price * cost(row, level, count) for level, price in prices.items() if price)
            - multiplier * count
            for count in counts)


def check_seal(data, plan):
    """The digest is that of the file's own bytes without the digest."""
    digest = plan["certificate"]["digest"]
    mark = b'"digest" : "' + digest.encode() + b'"'
    if data.count(mark) != 1:
        return ["the digest isn't where it must be"]
    found = hashlib.sha256(data.replace(mark, b'"digest" : ""')).hexdigest()
    return [] if found == digest else [f"the digest is {digest}, must be {found}"]


def refuse(number):
    raise ValueError(f"{number} isn't an integer")


def main(plan_path, instance_path):
    with open(plan_path, "rb") as file, open(instance_path, "rb") as other:
        data, instance = file.read(), json.load(other)
    plan = json.loads(data, parse_float=refuse, parse_constant=refuse)
    verifier = Verifier(plan, instance)
    verifier.reasons += check_seal(data, plan)
    verifier.expect("format", plan["format"], "junheng-plan/1")
    verifier.expect("format of the instance", instance["format"], "junheng-instance/1")
    verifier.expect("published plan", plan.get("previous"), instance.get("previous"))
    if plan["status"] == "infeasible":
        verifier.reasons.append("the file holds no plan")
    verifier.hold_market()
    verifier.read_moves()
    verifier.check_rows()
    verifier.check_unfilled()
    verifier.check_levels()
    for reason in verifier.reasons:
        print(f"- {reason}")
    print("rejected" if verifier.reasons else "accepted")
    return 1 if verifier.reasons else 0


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit("usage: verify.py plan.json instance.json")
    try:
        sys.exit(main(sys.argv[1], sys.argv[2]))
    except (OSError, ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        print(f"- the files can't be read as a plan and its instance: {error!r}")
        print("rejected")
        sys.exit(1)
