# What every script here begins with. Source it first:
#
#     . "$(dirname "$0")/lib.sh"
#
# It goes to the repository's root, finds what bootstrap.sh put into .deps and
# gives three words to speak with. They speak on standard error.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
root=$PWD
junheng=$root/.build/release/junheng

# Without root the solver lives in .deps (see install-highs.sh).
if [ -e .deps/lib/pkgconfig/highs.pc ]; then
  export PKG_CONFIG_PATH="$root/.deps/lib/pkgconfig${PKG_CONFIG_PATH:+:$PKG_CONFIG_PATH}"
  export LD_LIBRARY_PATH="$root/.deps/lib${LD_LIBRARY_PATH:+:$LD_LIBRARY_PATH}"
fi

# Progress: what is being done now.
say() { printf '==> %s\n' "$*" >&2; }

# What went wrong and what to do next, in one sentence; ends the script.
fail() {
  printf 'junheng: %s\n' "$*" >&2
  exit 1
}

# Succeeds when all the commands named are there.
have() {
  local command
  for command in "$@"; do command -v "$command" >/dev/null || return 1; done
}
