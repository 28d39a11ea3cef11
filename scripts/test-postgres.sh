#!/usr/bin/env bash
# Those of the server's tests that keep a record, on PostgreSQL.
#
# JUNHENG_TEST_POSTGRES names the server; when it doesn't, one is started and stopped here.
. "$(dirname "$0")/lib.sh"

on_postgres=(scripts/postgres.sh run)
[ -z "${JUNHENG_TEST_POSTGRES:-}" ] || on_postgres=(env)

exec "${on_postgres[@]}" scripts/swift-tests.sh -c release --skip-build --no-parallel \
  --filter 'StoreTests|ActionsTests|WebTests' "$@"
