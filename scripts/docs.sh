#!/usr/bin/env bash
# Writes the generated pages of docs/ anew: rules.md, equity-indicators.md and coverage.md.
. "$(dirname "$0")/lib.sh"

core=(--package-path Core -c release)
{
  swift run "${core[@]}" RulesManual
  JUNHENG_WRITE_DOCS=1 swift test "${core[@]}" --disable-xctest --filter 'page of indicators'
} >&2 || fail "the pages could not be generated: read the first 'error:' above."
python3 scripts/coverage.py
git --no-pager diff --stat -- docs
