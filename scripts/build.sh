#!/usr/bin/env bash
# Builds .build/release/junheng; with `test`, the tests beside it.
#
# One configuration for everything: the server is compiled once, not twice.
. "$(dirname "$0")/lib.sh"

case ${1:-run} in
run) what=(--product junheng) ;;
test) what=(--build-tests) ;;
esac
[ -e "$junheng" ] || say "Building for the first time; this takes several minutes"
swift build -c release "${what[@]}" >&2 ||
  fail "the build failed: read the first 'error:' above; 'make clean' helps after a change of toolchain."

# Beside the executable it is found wherever the pair is copied to.
if [ -e .deps/lib/libhighs.so ]; then cp -u .deps/lib/libhighs.so .build/release/; fi
