"""Copies a plan with one thing changed by a line of Python, and seals it again.

falsify-plan.py PLAN FALSE 'plan["moves"].pop()'

The digest is made right, so that only judging the plan itself finds the change.
"""

import hashlib
import json
import re
import sys


def bytes_of(plan):
    """The plan as Foundation's encoder lays it out, empty objects with a blank line."""
    text = json.dumps(plan, ensure_ascii=False, sort_keys=True, indent=2, separators=(",", " : "))
    return re.sub(r"^( *)(.*)([{[])([]}])(,?)$", r"\1\2\3\n\n\1\4\5", text, flags=re.MULTILINE).encode()


original, false, change = sys.argv[1:]
with open(original, encoding="utf-8") as file:
    plan = json.load(file)
exec(change)
plan["certificate"]["digest"] = ""
plan["certificate"]["digest"] = hashlib.sha256(bytes_of(plan)).hexdigest()
with open(false, "wb") as file:
    file.write(bytes_of(plan))
