#!/usr/bin/env bash
# What a bureau's officer does with the command line, from a generated county
# to an explained plan, with the exit status of each step.
. "$(dirname "$0")/counting.sh"

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
book=policy-books/miyun.yaml
county=$work/county.xlsx
plan=$work/plan.json
small=$work/small.xlsx

json() { "$junheng" "$@" --json | python3 -m json.tool >/dev/null; }
same() { cmp "$1" "$2"; }
field() { python3 -c 'import json, sys; print(eval(sys.argv[2], {"plan": json.load(open(sys.argv[1]))}))' "$1" "$2"; }
is() { [ "$(field "$1" "$2")" = "$3" ] || { echo "$2 is $(field "$1" "$2"), expected $3"; return 1; }; }

refuses() {
  python3 scripts/falsify-plan.py "$plan" "$work/false.json" "$1"
  exits_with 1 "$junheng" verify "$county" --book $book "$work/false.json"
}

# The 52 schools of the miyun county.
check "generate writes a county" "$junheng" generate --profile miyun --seed 7 --out "$county"
check "check accepts it" "$junheng" check "$county" --book $book
check "staffing" "$junheng" staffing "$county" --book $book
check "staffing --json" json staffing "$county" --book $book
check "eligible" "$junheng" eligible "$county" --book $book --year 2026
check "eligible --json" json eligible "$county" --book $book --year 2026
began=$SECONDS
check "plan within a minute" "$junheng" plan "$county" --book $book --year 2026 --seed 7 \
  --time-limit 60 --out "$plan" --xlsx "$work/plan.xlsx"
echo "        planned in $((SECONDS - began)) s: $(field "$plan" '[plan["status"], plan["gap"], plan["stopped_by"], len(plan["moves"])]')"
check "the plan workbook is written" test -s "$work/plan.xlsx"
check "verify accepts the plan" "$junheng" verify "$county" --book $book "$plan"
teacher=$(field "$plan" 'plan["moves"][0]["teacher"]')
post=$(field "$plan" '"/".join([plan["moves"][0][key] for key in ("to", "stage", "subject")])')
check "explain a teacher" "$junheng" explain "$plan" --teacher "$teacher"
check "explain a post" "$junheng" explain "$plan" --post "$post"
check "indicators before" "$junheng" indicators "$county" --book $book
check "indicators before and after" json indicators "$county" --book $book --plan "$plan"

# The checker refuses what isn't so, even with a right seal.
check "a plan sealed again without a change is the same" eval \
  'python3 scripts/falsify-plan.py "$plan" "$work/false.json" pass && same "$plan" "$work/false.json"'
check "verify refuses a plan with a move removed" refuses 'plan["moves"].pop()'
check "verify refuses a plan with a move added twice" refuses 'plan["moves"].append(plan["moves"][0])'
check "verify refuses a plan with a move re-aimed" refuses \
  'plan["moves"][0]["to"] = plan["moves"][0]["from"]'
check "verify refuses a falsified value" refuses 'plan["levels"][-1]["value"] -= 1'
check "verify refuses a falsified bound" refuses 'plan["levels"][-1]["bound"] += 1'

# The same question has the same answer, to the byte.
check "the sample county is the same twice" eval \
  '"$junheng" generate --profile sample --seed 7 --out "$small" &&
   "$junheng" generate --profile sample --seed 7 --out "$work/again.xlsx" && same "$small" "$work/again.xlsx"'
check "the sample county is planned" "$junheng" plan "$small" --book $book --year 2026 --seed 7 --out "$work/one.json"
check "its plan is proven" is "$work/one.json" 'plan["status"]' proven
check "its plan is the same twice, on one thread or two" eval \
  '"$junheng" plan "$small" --book $book --year 2026 --seed 7 --threads 1 --out "$work/two.json" && same "$work/one.json" "$work/two.json"'

# Three years, and the principals before them.
check "outlook plans three years" "$junheng" outlook "$small" --book $book --year 2026 --years 3 \
  --effort low --out "$work/outlook.json" --xlsx "$work/outlook.xlsx" --plan-out "$work/first.json"
check "the outlook workbook is written" test -s "$work/outlook.xlsx"
check "outlook --verify accepts it" "$junheng" outlook "$small" --book $book --year 2026 --verify "$work/outlook.json"
check "its first year is an ordinary plan" "$junheng" verify "$small" --book $book "$work/first.json"
python3 - "$work/outlook.json" "$work/false-outlook.json" <<'PY'
import json, sys
outlook = json.load(open(sys.argv[1]))
outlook["years"][1]["moves"].append(outlook["years"][0]["moves"][0])
json.dump(outlook, open(sys.argv[2], "w"))
PY
check_exit "outlook --verify refuses somebody moved twice" 1 "$junheng" outlook "$small" --book $book \
  --year 2026 --verify "$work/false-outlook.json"
printf 'school,stage,year,classes\nnowhere,primary,2027,6\n' > "$work/classes.csv"
check_exit "a forecast of an unknown school is refused with 2" 2 "$junheng" outlook "$small" --book $book \
  --year 2026 --classes "$work/classes.csv"
check "principals rotate" "$junheng" principals "$county" --book $book --year 2026 \
  --out "$work/principals.json" --pins-out "$work/pins.csv"
check "principals --json" json principals "$county" --book $book --year 2026
check "plan takes their pins" "$junheng" plan "$county" --book $book --year 2026 --effort low \
  --pins "$work/pins.csv" --out "$work/pinned.json"
# A week of itinerant teaching, the same twice.
alliance=$("$junheng" itinerary "$small" --list --json | python3 -c 'import json, sys; print(json.load(sys.stdin)[0]["alliance"])')
check "an itinerant week is written, the same twice" eval \
  '"$junheng" itinerary "$small" --alliance "$alliance" --out "$work/week.xlsx" --json > "$work/week.json" &&
   "$junheng" itinerary "$small" --alliance "$alliance" --out "$work/week.xlsx" --json > "$work/again.json" &&
   test -s "$work/week.xlsx" && same "$work/week.json" "$work/again.json"'
check_exit "an unknown alliance is refused with 2" 2 \
  "$junheng" itinerary "$small" --alliance nobody --out "$work/none.xlsx"

# The record: imported, verified, moved to another database, falsified.
record=sqlite:$work/record.db
scribble() { python3 -c 'import sqlite3, sys; d = sqlite3.connect(sys.argv[1]); d.execute(sys.argv[2]); d.commit()' "$@"; }
check "migrate names what it did" eval '"$junheng" migrate --database "$record" | grep facts > /dev/null'
check "import tells what it learned" eval \
  '"$junheng" import "$small" --book $book --name 示例县 --sample --database "$record" --lang en 2>&1 | grep " added, 0 changed" > /dev/null'
check "importing again changes nothing" eval \
  '"$junheng" import "$small" --book $book --name 示例县 --sample --database "$record" --lang en 2>&1 | grep "Facts: 0 added, 0 changed" > /dev/null'
check "audit verify finds the record whole" "$junheng" audit verify --database "$record"
check "audit verify --json" json audit verify --database "$record"
check "backup writes a file" "$junheng" backup "$work/record.jsonl" --database "$record"
check_exit "backup overwrites nothing" 2 "$junheng" backup "$work/record.jsonl" --database "$record"
check "restore fills a new database" "$junheng" restore "$work/record.jsonl" --database "sqlite:$work/other.db"
check_exit "restore overwrites nothing" 2 "$junheng" restore "$work/record.jsonl" --database "sqlite:$work/other.db"
sed 's/示例县/别的县/' "$work/record.jsonl" > "$work/false.jsonl"
check_exit "restore refuses a changed backup" 2 "$junheng" restore "$work/false.jsonl" --database "sqlite:$work/third.db"
scribble "$work/other.db" "UPDATE audit_event SET who = 'nobody'"
check_exit "audit verify finds a changed event" 1 "$junheng" audit verify --database "sqlite:$work/other.db"
# With a key the files lie sealed: nothing of the workbook can be read in the database.
"$junheng" keys new "$work/one.key" --quiet && "$junheng" keys new "$work/two.key" --quiet
sealed=sqlite:$work/sealed.db
sealer() { python3 -c 'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute("SELECT content FROM county_workbook").fetchone()[0][:15].decode(errors="replace"))' "$@"; }
earlier="sqlite:$work/earlier.db"
since() { python3 -c 'import sqlite3, sys; print(sqlite3.connect(sys.argv[1]).execute("SELECT SUM(valid_from = 20513) > 100 FROM fact").fetchone())' "$work/earlier.db"; }
import_as_of() { "$junheng" import "$small" --book $book --name 示例县 --sample --database "$earlier" --as-of "$1"; }
check "import refuses a day that isn't one, or is to come" eval \
  '! import_as_of 2026-02-30 2> /dev/null && ! import_as_of 2999-01-01 2> /dev/null'
check "the first workbook holds since the day that's given" eval \
  'import_as_of 2026-03-01 2> /dev/null && since | grep "(1,)" > /dev/null'
check "a later workbook holds from its import on" eval '! import_as_of 2026-04-01 2> /dev/null'
check "import with a key seals the workbook" eval \
  '"$junheng" import "$small" --book $book --name 示例县 --sample --database "$sealed" --key-file "$work/one.key" 2> /dev/null &&
   test "$(sealer "$work/sealed.db")" = junheng-sealed-'
check "audit verify opens sealed files" "$junheng" audit verify --database "$sealed" --key-file "$work/one.key"
check_exit "without the key it asks for it" 2 "$junheng" audit verify --database "$sealed"
check_exit "another key is refused" 2 "$junheng" audit verify --database "$sealed" --key-file "$work/two.key"
check "a key is changed, files and all" "$junheng" keys rotate --from "$work/one.key" --to "$work/two.key" --database "$sealed"
check "the new key opens them" "$junheng" audit verify --database "$sealed" --key-file "$work/two.key"
check "files that lie open are sealed afterwards" "$junheng" keys seal --key-file "$work/one.key" --database "$record"
check_exit "and are sealed from then on" 2 "$junheng" audit verify --database "$record"
check_exit "a database address of another kind is refused with 2" 2 "$junheng" migrate --database mysql://x
check_exit "a PostgreSQL server that isn't there is told of" 2 "$junheng" migrate --database postgres://nobody@127.0.0.1:1/x
# The operator's way to the accounts: a one-time password is printed, and no two roles that
# exclude each other are held by one person.
record=sqlite:$work/accounts.db
password=$("$junheng" user add zhang --person 张三 --quiet --database "$record")
check "user add prints a one-time password of nineteen signs" test ${#password} = 19
check_exit "a name that's taken is refused with 2" 2 "$junheng" user add zhang --person 李四 --database "$record"
check "user grant gives a role" "$junheng" user grant zhang system-administrator --to 2027-08-31 --database "$record"
check_exit "a second administrator's role is refused with 2" 2 \
  "$junheng" user grant zhang audit-administrator --to 2027-08-31 --database "$record"
check "user reset prints another" eval '[ "$("$junheng" user reset zhang --quiet --database "$record")" != "$password" ]'
check "user lock closes the account" "$junheng" user lock zhang --database "$record"
check "user list shows it closed" eval '"$junheng" user list --json --database "$record" | grep "\"locked\" : true" > /dev/null'
check_exit "sample accounts are refused in a real county with 2" 2 "$junheng" user sample --database "$record"

# Bad use and bad input end with 2 and say so.
printf 'not a workbook\n' > "$work/broken.xlsx"
check_exit "a broken workbook is refused with 2" 2 "$junheng" check "$work/broken.xlsx"
check_exit "a missing workbook is refused with 2" 2 "$junheng" check "$work/missing.xlsx"
check_exit "an unknown option is refused with 2" 2 "$junheng" plan --no-such-option
check_exit "a missing book is refused with 2" 2 "$junheng" staffing "$county" --book "$work/missing.yaml"
for command in generate check eligible staffing plan verify explain compare merge swap itinerary \
  compete indicators ledger outlook principals import migrate audit 'audit verify' backup restore serve \
  worker user; do
  check "$command --help shows an example" eval "'$junheng' $command --help | grep 'junheng $command ' > /dev/null"
done
finish
