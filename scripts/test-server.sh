#!/usr/bin/env bash
# The server's tests on SQLite, in the same build as the server itself.
. "$(dirname "$0")/lib.sh"

exec env -u JUNHENG_TEST_POSTGRES scripts/swift-tests.sh -c release --skip-build "$@"
