#!/usr/bin/env bash
# Links, stray paths and generated pages.
. "$(dirname "$0")/lib.sh"

exec python3 scripts/check-files.py
