#!/usr/bin/env bash
# Fetches one package from PyPI, checks its SHA-256 and unpacks it into a
# folder, without installing anything.
#
#     scripts/fetch-wheel.sh REQUIREMENTS FOLDER
. "$(dirname "$0")/lib.sh"

wheels=$(mktemp -d)
trap 'rm -rf "$wheels"' EXIT
python3 -m pip download -q --disable-pip-version-check --no-deps --only-binary=:all: \
  --require-hashes -r "$1" -d "$wheels" >&2 ||
  fail "$(grep -o '^[^ ]*==[^ ]*' "$1") could not be fetched from PyPI: check the network and that python3 has pip, then try again."
mkdir -p "$2"
python3 -m zipfile -e "$wheels"/*.whl "$2"
