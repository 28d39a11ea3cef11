#!/usr/bin/env bash
# The server's tests, in the same build as the server itself.
. "$(dirname "$0")/lib.sh"

exec scripts/swift-tests.sh -c release --skip-build "$@"
