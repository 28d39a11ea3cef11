#!/usr/bin/env bash
# Every page in a real browser; screenshots go to var/screenshots.
#
#     scripts/test-browser.sh                all
#     scripts/test-browser.sh -k names       tests whose name has `names`
. "$(dirname "$0")/lib.sh"

exec .deps/venv/bin/python scripts/python-tests.py Tests/BrowserTests "$@"
