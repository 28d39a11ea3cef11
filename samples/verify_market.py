"""The voluntary market of a year, held again: the part of verify.py that knows how
volunteers choose (docs/plan-model.md, section 5).
"""


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
