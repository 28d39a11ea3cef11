#!/usr/bin/env bash
# Swift files are formatted as .swift-format says; shell scripts parse.
. "$(dirname "$0")/counting.sh"

check "Swift files are formatted (make format)" \
  swift format lint --strict --parallel --recursive Package.swift Sources Tests \
  Core/Package.swift Core/Sources Core/Tests Benchmarks/Kernels/Package.swift \
  Benchmarks/Kernels/Sources
check "shell scripts parse" bash -n scripts/*.sh .ci/run
check "Python files compile" python3 -m compileall -q Benchmarks samples Tests scripts
finish
