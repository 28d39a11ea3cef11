"""Counts whom the voluntary market serves, one after the other and by trading.

    python3 Benchmarks/market.py OUT_FOLDER [--quick] [--book miyun]

Plans invented counties (profile miyun, seeds 1 to 5; with --quick seed 1) with the book as
it is, with `market: serial` and with `market: trading`, judges every plan, and writes
market.md and market.json: volunteers moved, first wishes, levels of the whole plan and the
processor's seconds. There is no target: what is gained and what is lost is the bureau's to
weigh.
"""

import json
import sys

from common import BOOKS, command_line, publish, run, table

KINDS = ["off", "serial", "trading"]
SHOWN = ["breaches", "shortage", "backbone-spread", "senior-spread", "imbalance", "burden"]


def measure(seed, kind, options):
    folder, junheng = options.folder, options.junheng
    county, book, plan = (folder / f"market-{name}" for name in (
        f"{seed}.xlsx", f"{options.book}-{kind}.yaml", f"{seed}-{kind}.json"))
    text = (BOOKS / f"{options.book}.yaml").read_text(encoding="utf-8")
    book.write_text(text.replace("  market: serial\n", f"  market: {kind}\n"), encoding="utf-8")
    if not county.exists():
        run(junheng, "generate", "--profile", "miyun", "--seed", seed, "--out", county, "--quiet")
    took = run(junheng, "plan", county, "--book", book, "--year", 2026, "--seed", seed, "--effort",
               "low", "--out", plan, "--quiet").cpu
    run(junheng, "verify", county, "--book", book, plan, "--quiet")
    file = json.loads(plan.read_text(encoding="utf-8"))
    served = [move for move in file["moves"] if move["phase"] == "market"]
    first = [move for move in served if any(
        reason["rule"] == "fits" and reason["measured"].endswith("wish 1")
        for reason in move["reasons"])]
    return {"seed": seed, "kind": kind, "served": len(served), "first": len(first),
            "moves": len(file["moves"]), "cpu": took,
            "levels": {level["name"]: level["value"] for level in file["levels"]}}


def main():
    parser = command_line(__doc__)
    parser.add_argument("--book", default="miyun")
    options = parser.parse_args()
    options.folder.mkdir(parents=True, exist_ok=True)
    figures = [measure(seed, kind, options)
               for seed in ([1] if options.quick else range(1, 6)) for kind in KINDS]
    rows = [[item["seed"], item["kind"], item["served"], item["first"], item["moves"],
             *(item["levels"].get(name, "–") for name in SHOWN), f"{item['cpu']:.1f}"]
            for item in figures]
    heads = ["seed", "market", "served", "first wish", "moves", *SHOWN, "CPU s"]
    publish(options, "market", "# The voluntary market\n\n" + table(heads, rows), figures)
    return 0


if __name__ == "__main__":
    sys.exit(main())
