"""Where the product does what each ID of docs/catalogue.tsv asks for.

Writes docs/coverage.md; check-files.py checks it. An ID counts where it's cited as S001-043, S000-042..045 or S000-042 to S000-045

- in a Swift doc comment, for the declaration below it, or in a `source:` or `citation:`
  string of code; not in Sampling, which cites the figures that it invents counties from
- in a `source:` of a policy book, for the rules and settings that cite it
- in a test's doc comment that begins `Scenario S001-043`

unless docs/coverage-notes.tsv says that it's cited only. An ID anywhere in these files
that the catalogue lacks is a fault.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]

CITED = re.compile(r"(S00\d)-(\d+)(?:(?:\.\.| to )(?:S00\d-)?(\d+))?")
DECLARED = re.compile(
    r"^\s*(?:@\w+(?:\(.*?\))?\s+)*(?:(?:public|package|internal|private|fileprivate|static|final|mutating"
    r"|nonisolated|indirect|consuming|borrowing|lazy|override)(?:\(set\))?\s+)*"
    r"(?:struct|enum|class|actor|protocol|extension|func|var|let|case|typealias)\s+(`[^`]+`|[\w.]+)")
FIELD = re.compile(r"\b(?:source|citation): \"([^\"]*)\"")
SCENARIO = re.compile(r"^\s*/// Scenario ")


class Catalogue:
    """The areas and rows of catalogue.tsv, and the notes on what is cited only."""

    def __init__(self, docs):
        self.areas, self.finished, self.rows, self.notes = {}, set(), {}, {}
        for first, *cells in table(docs / "catalogue.tsv"):
            if "-" in first:
                self.rows[first] = cells
            else:
                self.areas[first] = cells[:2]
                if cells[2:] == ["finished"]:
                    self.finished.add(first)
        self.notes = dict(table(docs / "coverage-notes.tsv"))

    def of(self, area):
        return [id for id, cells in self.rows.items() if cells[0] == area]

    def nearest(self, id):
        document, number = id.split("-")
        near = [known for known in self.rows if known.startswith(document)] or self.rows
        return min(near, key=lambda known: abs(int(known.split("-")[1]) - int(number)))


def table(file):
    return [line.split("\t") for line in file.read_text().splitlines() if line and line[0] != "#"]


def ids(text):
    """The IDs that a text cites, ranges written out."""
    for document, first, last in CITED.findall(text):
        for number in range(int(first), int(last or first) + 1):
            yield f"{document}-{number:0{len(first)}}"


def in_swift(lines):
    """(ID, declaration) of doc comments and citation strings."""
    waiting, name = [], None
    for line in lines:
        if line.lstrip().startswith("///"):
            waiting += ids(line)
        elif declared := DECLARED.match(line):
            name = declared[1].strip("`")
            yield from ((id, name) for id in waiting)
            waiting = []
        for field in FIELD.findall(line):
            yield from ((id, name) for id in ids(field))


def in_book(lines):
    """(ID, rule or setting) of the sources that a line of the book cites."""
    sources, path = {}, {}
    for line in lines:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        key = re.match(r"\s*([^\s{}:]+):(?!\S)", line)
        path = {depth: name for depth, name in path.items() if depth < indent}
        if key and not key[1] in ("citation", "source"):
            path[indent] = key[1]
        names = list(path.values())
        if names[:1] == ["sources"]:
            if key and key[1] == "source":
                sources[names[1]] = list(ids(line))
            continue
        for source in re.findall(r"\bcitation: ([\w-]+)", line):
            place = names[1] if names[0] == "rules" else " ".join(dict.fromkeys([names[0], names[-1]]))
            yield from ((id, place) for id in sources.get(source, ()))


def places(root, catalogue):
    """For each mapped ID the names of its places, by file; and what is cited wrongly."""
    found = {}
    faults = [f"docs/coverage-notes.tsv: {id} isn't in docs/catalogue.tsv; maybe {catalogue.nearest(id)}"
              for id in catalogue.notes if id not in catalogue.rows]
    files = [file for folder in ("Core/Sources", "Sources", "policy-books", "Core/Tests", "Tests")
             for pattern in ("*.swift", "*.yaml") for file in sorted((root / folder).rglob(pattern))]
    for file in files:
        short = file.relative_to(root)
        lines = file.read_text().splitlines()
        for number, line in enumerate(lines, 1):
            for id in ids(line):
                if id not in catalogue.rows:
                    faults.append(f"{short}:{number}: {id} isn't in docs/catalogue.tsv;"
                                  f" maybe {catalogue.nearest(id)}")
        if "Sampling" in short.parts:
            continue
        if "Tests" in short.parts:
            lines = [line for line in lines if SCENARIO.match(line) or not CITED.search(line)]
        for id, name in in_book(lines) if file.suffix == ".yaml" else in_swift(lines):
            if id in catalogue.rows and id not in catalogue.notes:
                found.setdefault(id, {}).setdefault(str(short), {})[name] = None
    return found, faults


def where(files):
    """The files of an ID, linked from docs/; those with the same names share them."""
    alike = {}
    for file, names in files.items():
        stem = pathlib.Path(file).stem
        inside = ", ".join(f"`{name}`" for name in names if name and name != stem)
        alike.setdefault(inside or file, []).append(f"[{stem}](../{file})")
    return "; ".join(", ".join(links) + (" " + names if "`" in names else "")
                     for names, links in alike.items())


def page(catalogue, found):
    """The text of docs/coverage.md."""
    return "\n".join(page_lines(catalogue, found)) + "\n"


def page_lines(catalogue, found):
    yield "# Coverage of the programme catalogue"
    yield ""
    yield "Where the product does what urban-rural exchange and school pairing consist of. Written by"
    yield "`scripts/coverage.py` (`make docs`) from the IDs in doc comments and policy books;"
    yield "names and areas are in [catalogue.tsv](catalogue.tsv). A row without a place isn't done yet;"
    yield "where a row is only cited so far, [coverage-notes.tsv](coverage-notes.tsv) says why."
    yield ""
    yield f"**{sum(id in found for id in catalogue.rows)} of {len(catalogue.rows)} mapped.**"
    yield ""
    yield "| Area | | 领域 | Mapped | Of | |"
    yield "|---|---|---|--:|--:|---|"
    for area, (english, chinese) in catalogue.areas.items():
        rows = catalogue.of(area)
        mapped = sum(id in found for id in rows)
        finished = "finished" if area in catalogue.finished else ""
        yield f"| {area} | [{english}](#{area.lower()}) | {chinese} | {mapped} | {len(rows)} | {finished} |"
    for area, (english, chinese) in catalogue.areas.items():
        rows = catalogue.of(area)
        yield ""
        yield f"## {area}"
        yield ""
        yield f"{english} {chinese}: {sum(id in found for id in rows)} of {len(rows)}."
        yield ""
        yield "| ID | What | 名称 | Where |"
        yield "|---|---|---|---|"
        for id in rows:
            _, name, translation = catalogue.rows[id]
            said = f"*cited only: {catalogue.notes[id]}*" if id in catalogue.notes else ""
            said = where(found[id]) if id in found else said
            yield f"| {id} | {name} | {translation} | {said} |"


def checks(root):
    """What is wrong, by the name of the check."""
    catalogue = Catalogue(root / "docs")
    found, unknown = places(root, catalogue)
    written = root / "docs/coverage.md"
    stale = not written.exists() or written.read_text() != page(catalogue, found)
    return {
        "every ID cited is in docs/catalogue.tsv": unknown,
        "docs/coverage.md is what the code says": [
            "docs/coverage.md is stale: run scripts/coverage.py and read what it changes"] * stale,
        "finished areas are mapped to the last ID": [
            f"docs/catalogue.tsv: area {area} is finished, but {id} has no place"
            for area in catalogue.areas if area in catalogue.finished
            for id in catalogue.of(area) if id not in found],
    }


if __name__ == "__main__":
    catalogue = Catalogue(ROOT / "docs")
    found, unknown = places(ROOT, catalogue)
    (ROOT / "docs/coverage.md").write_text(page(catalogue, found))
    sys.exit("\n".join(unknown) or None)
