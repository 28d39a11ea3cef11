#!/usr/bin/env bash
# The measurements that we promise: reading a big workbook, planning a county.
. "$(dirname "$0")/lib.sh"

say "Reading 100,000 teachers"
status=0
.deps/venv/bin/python Benchmarks/read_workbook.py || status=$?

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
for profile in sample miyun; do
  "$junheng" generate --profile $profile --seed 7 --out "$work/$profile.xlsx" --quiet
  say "Planning the $profile county"
  time "$junheng" plan "$work/$profile.xlsx" --book miyun --year 2026 --seed 7 --lang en \
    --out "$work/$profile.json" || status=$?
done
exit $status
