#!/usr/bin/env bash
# Runs every test and ends with one line, `N passed, N failed`, over all.
#
#     scripts/test.sh              everything: installs, builds, tests
#     scripts/test.sh lint docs    only these steps, on what is built
#
# A step is a script test-NAME.sh that closes with its own `N passed, N failed`.
# A step that fails doesn't stop the others. Output is kept in var/tests.
. "$(dirname "$0")/lib.sh"

steps=(lint docs core server acceptance verify-py office browser)
if (($#)); then
  steps=("$@")
else
  { scripts/bootstrap.sh test && scripts/build.sh test; } || {
    echo "0 passed, 1 failed"
    exit 1
  }
fi

mkdir -p var/tests
passed=0
failed=0
for step in "${steps[@]}"; do
  say "Testing: $step"
  log=var/tests/$step.log
  began=$SECONDS
  status=0
  "scripts/test-$step.sh" 2>&1 | tee "$log" || status=$?
  counts=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -1 || true)
  read -r good _ bad _ <<< "${counts:-0 passed, 0 failed}"
  # A step that ends badly without saying why has failed once.
  if [ -z "$counts" ] || { [ "$status" != 0 ] && [ "$bad" = 0 ]; }; then bad=$((bad + 1)); fi
  passed=$((passed + good))
  failed=$((failed + bad))
  summary+=$(printf '%-12s %5d passed %4d failed %5d s' "$step" "$good" "$bad" $((SECONDS - began)))$'\n'
done

printf '\n%s\n%d passed, %d failed\n' "$summary" "$passed" "$failed"
((failed == 0))
