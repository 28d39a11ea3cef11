# For test scripts: counts checks and closes with the line that test.sh sums.
#
#     . "$(dirname "$0")/counting.sh"
#     check "the plan is the same twice" cmp a.json b.json
#     finish
. "$(dirname "${BASH_SOURCE[0]}")/lib.sh"

passed=0
failed=0

# Runs a command; it counts as passed when it succeeds. Its output is shown
# only when it fails.
check() {
  local name=$1 output
  shift
  if output=$("$@" 2>&1); then
    passed=$((passed + 1))
    printf 'ok      %s\n' "$name"
  else
    failed=$((failed + 1))
    printf 'FAILED  %s\n' "$name"
    printf '%s\n' "$output" | sed 's/^/        /'
  fi
}

# Runs a command that must end with the given exit status.
check_exit() {
  local name=$1 status=$2
  shift 2
  check "$name" exits_with "$status" "$@"
}

exits_with() {
  local wanted=$1 status=0
  shift
  "$@" || status=$?
  [ "$status" = "$wanted" ] || {
    echo "exit status $status, expected $wanted: $*"
    return 1
  }
}

finish() {
  echo "$passed passed, $failed failed"
  ((failed == 0))
}
