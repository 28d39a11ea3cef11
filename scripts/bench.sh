#!/usr/bin/env bash
# Measures what we promise beside its peers, into docs/performance.md.
#
#     scripts/bench.sh [NAME...]         the quick forms, all or those named
#     FULL=1 scripts/bench.sh [NAME...]  the long forms, which take hours
#
# The names are those of the scripts in Benchmarks/. A missed target, or a
# measurement that fails, doesn't stop the others. Exit status: 0 when all hold.
. "$(dirname "$0")/lib.sh"

out=var/bench
((${#@})) || set -- read_workbook flow exchange market itinerary repair reasons pages planner
form=--quick
[ -z "${FULL:-}" ] || form=--full

scripts/bootstrap.sh bench
scripts/build.sh
say "Building the programs that are timed"
swift build -c release --package-path Benchmarks/Kernels >&2
swift build -c release --product HelloYardstick >&2
mkdir -p $out
rm -f $out/*-plan.json

missed=()
for name in "$@"; do
  say "Measuring: $name"
  rm -f "$out/$name.md"
  .deps/bench/bin/python "Benchmarks/$name.py" $out $form \
    --kernels Benchmarks/Kernels/.build/release --junheng "$junheng" || missed+=("$name")
done
.deps/bench/bin/python Benchmarks/join.py $out
((${#missed[@]})) || exit 0
say "A target is missed, or a measurement failed, in: ${missed[*]}"
exit 1
