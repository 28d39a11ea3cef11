#!/usr/bin/env bash
# Generated pages are those that the code gives; links lead somewhere; no file
# names one machine.
. "$(dirname "$0")/counting.sh"

fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
mkdir "$fresh/docs"
ln -s "$root/Core" "$root/policy-books" "$fresh/"

check "the generators run" scripts/docs.sh "$fresh"
for page in "$fresh"/docs/*.md; do
  name=docs/$(basename "$page")
  check "$name is up to date (make docs)" diff "$name" "$page"
done
check "links, paths and sizes" python3 scripts/check-files.py
finish
