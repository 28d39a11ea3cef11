#!/usr/bin/env bash
# Makes the sample county in a folder, unless it is there: the workbook, its
# plan and a database that holds both.
#
#     scripts/sample-county.sh FOLDER [DATABASE]     (sqlite:FOLDER/junheng.db)
. "$(dirname "$0")/lib.sh"

folder=$1
database=${2:-sqlite:$folder/junheng.db}
book=policy-books/miyun.yaml
mkdir -p "$folder"
# The key that single fields are encrypted with; nobody else may read it.
[ -e "$folder/field.key" ] || (umask 077 && od -An -tx1 -N32 /dev/urandom | tr -d " \n" > "$folder/field.key")
[ -e "$folder/junheng.db" ] && exit

say "Making the sample county: 20 schools, invented people"
"$junheng" generate --profile sample --seed 7 --out "$folder/county.xlsx"
say "Planning its year"
"$junheng" plan "$folder/county.xlsx" --book $book --year 2026 --seed 7 --out "$folder/plan.json"
"$junheng" import "$folder/county.xlsx" --book $book --plan "$folder/plan.json" --name 示例县 --sample \
  --as-of 2026-03-01 \
  --key-file "$folder/field.key" --database "$database" || {
  rm -f "$folder"/junheng.db*
  fail "the sample county could not be put into the database of $folder: read the message above."
}
"$junheng" user sample --quiet --key-file "$folder/field.key" --database "$database" >/dev/null || {
  rm -f "$folder"/junheng.db*
  fail "the sample accounts could not be made: read the message above."
}
