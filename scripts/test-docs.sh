#!/usr/bin/env bash
# Links, stray paths, file sizes and the page of coverage, in plain Python. That the
# other generated pages are up to date is tested in Swift, beside what generates them
# (PolicyTests, EquityTests).
. "$(dirname "$0")/counting.sh"

# Each closes with its own `N passed, N failed`.
for script in "check-files.py" "python-tests.py Tests/DocsTests"; do
  output=$(python3 scripts/$script 2>&1) || true
  printf '%s\n' "$output"
  read -r good _ bad _ <<< "$(tail -n 1 <<< "$output")"
  if [[ ! $good$bad =~ ^[0-9]+$ ]]; then good=0 bad=1; fi
  passed=$((passed + good))
  failed=$((failed + bad))
done
finish
