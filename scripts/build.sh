#!/usr/bin/env bash
# Builds .build/release/junheng; with `test`, the tests beside it.
#
# One configuration for everything, so that the server is compiled once.
. "$(dirname "$0")/lib.sh"

main() {
  if [ -e "$junheng" ]; then
    unchanged && [ "${1:-}" != test ] && exit
  else
    say "Building for the first time; on two cores this takes a quarter of an hour"
  fi
  build junheng
  touch "$junheng.built"
  if [ "${1:-}" = test ]; then build junhengPackageTests; fi

  # Beside the executable the solver is found wherever the two are copied to.
  if [ -e .deps/lib/libhighs.so ]; then cp -u .deps/lib/libhighs.so .build/release/; fi
}

# Asking find takes milliseconds, asking `swift build` takes seconds.
unchanged() {
  [ -e "$junheng.built" ] && [ -e Package.resolved ] &&
    [ -z "$(find Package.swift Sources Core/Package.swift Core/Sources -newer "$junheng.built" -print -quit)" ]
}

build() {
  swift build -c release --product "$1" >&2 ||
    fail "the build failed: read the first 'error:' above; 'make clean' helps after a change of toolchain."
}

main "$@"
