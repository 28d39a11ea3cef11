#!/usr/bin/env python3
"""Judges a year's exchange plan again, in plain Python.

    verify.py plan.json instance.json

`plan.json` is the plan; `instance.json` says what was possible in that county
and year: who could move where, what every move counts in, and what it costs
(docs/plan-model.md explains every number). This program needs nothing but
verify_market.py beside it and shares nothing with the software that made the plan. It

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

from verify_market import Market


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
