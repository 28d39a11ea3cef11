#!/usr/bin/env bash
# samples/verify.py judges a real plan as `junheng verify` does.
. "$(dirname "$0")/counting.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
book=policy-books/miyun.yaml
county=$work/county.xlsx
plan=$work/plan.json
instance=$work/instance.json

verify_py() { python3 samples/verify.py "$1" "$instance"; }

refuses() {
  python3 scripts/falsify-plan.py "$plan" "$work/false.json" "$1"
  exits_with 1 verify_py "$work/false.json"
}

"$junheng" generate --profile sample --seed 7 --out "$county"
"$junheng" plan "$county" --book $book --year 2026 --seed 7 --out "$plan"
check "verify writes what was possible" \
  "$junheng" verify "$county" --book $book "$plan" --instance "$instance"
check "verify.py accepts the plan" verify_py "$plan"
check "verify.py refuses a move removed" refuses 'plan["moves"].pop()'
check "verify.py refuses a move re-aimed" refuses 'plan["moves"][0]["to"] = plan["moves"][-1]["from"]'
check "verify.py refuses a falsified value" refuses 'plan["levels"][-1]["value"] -= 1'
check "verify.py refuses a falsified bound" refuses 'plan["levels"][1]["bound"] += 1'
check "verify.py refuses an unproven gap" refuses 'plan["gap"] = 0; plan["levels"][-1]["gap"] += 1'
check "verify.py refuses a missing certificate" refuses 'plan["certificate"]["proofs"].pop()'

finish
