#!/usr/bin/env bash
# Writes the generated pages of docs/ from the code that they describe.
#
#     scripts/docs.sh [ROOT]     into ROOT/docs, by default the repository's
. "$(dirname "$0")/lib.sh"

into=${1:-.}
for generator in RulesManual; do
  swift run -c release --package-path Core $generator "$into" >&2
done
