#!/usr/bin/env bash
# Links, stray paths and file sizes. That generated pages are up to date is tested
# in Swift, beside what generates them (PolicyTests, EquityTests).
. "$(dirname "$0")/lib.sh"

exec python3 scripts/check-files.py
