#!/usr/bin/env bash
# Runs every test and ends with one line, `N passed, N failed`, over all.
#
#     scripts/test.sh              everything: installs, builds, tests
#     scripts/test.sh lint docs    only these steps, on what is built
#
# A step is a script test-NAME.sh that closes with its own `N passed, N failed`.
# A step that fails doesn't stop the others. Output is kept in var/tests.
#
# The browser mostly waits, and the tests on PostgreSQL run one after the other: these two go
# side by side; what the browser's say is shown when both are through.
. "$(dirname "$0")/lib.sh"

main() {
  local steps=(lint docs core server postgres acceptance verify-py office browser)
  if (($#)); then
    steps=("$@")
  else
    { scripts/bootstrap.sh test && scripts/build.sh test; } || {
      echo "0 passed, 1 failed"
      exit 1
    }
  fi

  mkdir -p var/tests
  rm -f var/tests/*.counts
  local beside=
  for step in "${steps[@]}"; do
    if [ "$step" = postgres ] && [[ " ${steps[*]} " == *" browser "* ]]; then
      run browser >/dev/null 2>&1 &
      beside=$!
    fi
    [ "$step" = browser ] || run "$step"
  done
  if [ -n "$beside" ]; then
    wait "$beside"
    say "Testing: browser, beside the others"
    cat var/tests/browser.log
  elif [[ " ${steps[*]} " == *" browser "* ]]; then
    run browser
  fi
  report "${steps[@]}"
}

# Runs one step; leaves its output in NAME.log, what it counted in NAME.counts.
run() {
  local step=$1 log=var/tests/$1.log began=$SECONDS status=0 counts good bad
  say "Testing: $step"
  "scripts/test-$step.sh" 2>&1 | tee "$log" || status=$?
  counts=$(grep -E '^[0-9]+ passed, [0-9]+ failed$' "$log" | tail -1 || true)
  read -r good _ bad _ <<< "${counts:-0 passed, 0 failed}"
  # A step that ends badly without saying why has failed once.
  if [ -z "$counts" ] || { [ "$status" != 0 ] && [ "$bad" = 0 ]; }; then bad=$((bad + 1)); fi
  echo "$good $bad $((SECONDS - began))" > "var/tests/$step.counts"
}

report() {
  local passed=0 failed=0 good bad seconds
  echo
  for step in "$@"; do
    # One that left nothing was ended from outside.
    read -r good bad seconds < "var/tests/$step.counts" || { good=0 bad=1 seconds=0; }
    printf '%-12s %5d passed %4d failed %5d s\n' "$step" "$good" "$bad" "$seconds"
    passed=$((passed + good))
    failed=$((failed + bad))
  done
  printf '\n%d passed, %d failed\n' "$passed" "$failed"
  ((failed == 0))
}

main "$@"
