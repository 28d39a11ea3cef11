"""Checks what is committed, without building anything; closes with `N passed, N failed`.

- every relative link in a Markdown page leads to a file, and its #part to a heading
- every path of ours that docs/README.md names is there
- every role has its service rules, in Chinese and in English
- no file names a folder of one machine or the host of a package index
- nothing is committed that is built, fetched or resolved
- no code file is longer than 600 lines
- the page of coverage and the IDs it maps (see coverage.py)
"""

import pathlib
import re
import subprocess
import sys

import coverage

ROOT = pathlib.Path(__file__).resolve().parents[1]
HERE = pathlib.Path(__file__).relative_to(ROOT)
COMMITTED = subprocess.run(
    ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT, check=True,
    capture_output=True, text=True).stdout.split("\0")
FILES = [pathlib.Path(name) for name in sorted(set(COMMITTED)) if name and (ROOT / name).is_file()]

MACHINE = re.compile(r"(?<![\w.$}])/(?:work|home|root|opt|Users)/\w|pypi\.org|pythonhosted|deb\.debian|npmjs")
BUILT = re.compile(r"(^|/)(\.build|\.deps|var|node_modules|__pycache__)/|Package\.resolved$|\.min\.(js|css)$")
LONGEST = 600


def links(pages):
    """Links of Markdown pages that lead nowhere."""
    for page in pages:
        text = without_code((ROOT / page).read_text())
        for target in re.findall(r"\]\(([^)\s]+)\)", text):
            if re.match(r"[a-z]+:", target):
                continue
            path, _, part = target.partition("#")
            place = (ROOT / page.parent / path).resolve() if path else ROOT / page
            if not place.exists():
                yield f"{page}: {target} leads nowhere"
            elif part and place.suffix == ".md" and part not in anchors(place.read_text()):
                yield f"{page}: {target} names a heading that isn't there"


def anchors(text):
    headings = re.findall(r"^#+ (.*)$", without_code(text), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


def without_code(text):
    text = re.sub(r"^```.*?^```", "", text, flags=re.MULTILINE | re.DOTALL)
    return re.sub(r"`[^`\n]*`", lambda code: code[0].strip("`").replace("](", "] ("), text)


def paths(page):
    """Paths in code spans that don't exist; `<place>` and `NAME` stand for any."""
    for path in re.findall(r"`((?:Core|Sources|Tests|scripts|docs|samples|policy-books)/[^`\s]*)`",
                           (ROOT / page).read_text()):
        if not list(ROOT.glob(re.sub(r"<\w+>|NAME", "*", path.rstrip("/")))):
            yield f"{page}: {path} isn't there"


def service_rules():
    """Roles whose page is missing, or tells it in one language only."""
    roles = re.findall(r"^([a-z-]+):$", (ROOT / "Core/Sources/Access/roles.yaml").read_text(), re.MULTILINE)
    for role in roles:
        page = ROOT / f"docs/service-rules/{role}.md"
        if not page.exists() or len(re.findall(r"^# ", page.read_text(), re.MULTILINE)) != 2:
            yield f"{page.relative_to(ROOT)}: tell the role {role} what it can do and why, in both languages"


def machine(files):
    """Lines that name a machine's folder or a package index's host."""
    for file in files:
        if file == HERE:
            continue
        for number, line in enumerate(lines(file), 1):
            if MACHINE.search(line):
                yield f"{file}:{number}: names a machine or a package index: {line.strip()[:80]}"


def built(files):
    """Files that don't belong into the repository."""
    return (f"{file}: is built or fetched, not written" for file in files if BUILT.search(str(file)))


def long(files):
    """Code files that hold more than one idea."""
    for file in files:
        if file.suffix in (".swift", ".py", ".sh", ".js", ".css"):
            count = len(lines(file))
            if count > LONGEST:
                yield f"{file}: {count} lines, more than {LONGEST}; look for a second idea in it"


def lines(file):
    try:
        return (ROOT / file).read_text().splitlines()
    except UnicodeDecodeError:
        return []


def main():
    pages = [file for file in FILES if file.suffix == ".md"]
    checks = {
        "links lead somewhere": links(pages),
        "paths in docs/README.md exist": paths("docs/README.md"),
        "every role has its service rules": service_rules(),
        "no file names one machine": machine(FILES),
        "nothing built is committed": built(FILES),
        f"no code file is longer than {LONGEST} lines": long(FILES),
        **coverage.checks(ROOT),
    }
    failed = 0
    for name, findings in checks.items():
        findings = list(findings)
        failed += bool(findings)
        print("FAILED " if findings else "ok     ", name)
        for finding in findings:
            print("       ", finding)
    print(f"{len(checks) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


main()
