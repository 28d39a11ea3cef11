#!/usr/bin/env bash
# The pure core's tests. In release: the planner is compared with brute force.
. "$(dirname "$0")/lib.sh"

exec scripts/swift-tests.sh --package-path Core -c release "$@"
