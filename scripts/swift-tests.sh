#!/usr/bin/env bash
# Runs `swift test` with the given options and closes with `N passed, N failed`.
#
# Counts what Swift Testing says it ran. A run that ends early, by a trap or a
# build error, counts as one more failure.
. "$(dirname "$0")/lib.sh"

log=$(mktemp)
trap 'rm -f "$log"' EXIT
# Not shown: each test's beginning and the build's progress.
set +e
swift test --disable-xctest "$@" 2>&1 | tee "$log" | grep -v -e '^◇' -e '^\[[0-9]*/[0-9]*\]'
status=${PIPESTATUS[0]}
set -e

ran=$(sed -n 's/.*Test run with \([0-9]*\) tests\{0,1\} .*\(passed\|failed\) after.*/\1/p' "$log" | awk '{ n += $1 } END { print n + 0 }')
failed=$(grep -c '^✘ Test .* failed after .* with [0-9]* issue' "$log" || true)
failed=$((failed - $(grep -c '^✘ Test run with' "$log" || true)))
passed=$((ran - failed))
if [ "$status" != 0 ] && [ "$failed" = 0 ]; then failed=1; fi
echo "$passed passed, $failed failed"
[ "$status" = 0 ] && [ "$ran" -gt 0 ]
