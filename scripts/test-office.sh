#!/usr/bin/env bash
# LibreOffice opens the workbooks and papers we write and finds in them what was put in.
. "$(dirname "$0")/lib.sh"

exec .deps/venv/bin/python scripts/python-tests.py Tests/OfficeTests "$@"
