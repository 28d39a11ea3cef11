#!/usr/bin/env bash
# The server's tests, in the same build as the server itself: all of them on SQLite,
# and those that keep a record on PostgreSQL as well.
#
# JUNHENG_TEST_POSTGRES names the server; when it doesn't, one is started and
# stopped here.
. "$(dirname "$0")/lib.sh"

log=$(mktemp)
trap 'rm -f "$log"' EXIT

on_postgres=(scripts/postgres.sh run)
[ -z "${JUNHENG_TEST_POSTGRES:-}" ] || on_postgres=(env)

status=0
say "On SQLite"
env -u JUNHENG_TEST_POSTGRES scripts/swift-tests.sh -c release --skip-build "$@" | tee "$log" || status=1
say "On PostgreSQL"
"${on_postgres[@]}" scripts/swift-tests.sh -c release --skip-build --no-parallel --filter 'StoreTests|ActionsTests|WebTests' "$@" |
  tee -a "$log" || status=1

awk '/^[0-9]+ passed, [0-9]+ failed$/ { passed += $1; failed += $3 }
  END { print passed + 0 " passed, " failed + 0 " failed" }' "$log"
exit $status
