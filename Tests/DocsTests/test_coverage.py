"""scripts/coverage.py, with small made-up trees."""

import pathlib
import sys
import tempfile
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))
import coverage

CATALOGUE = """# Areas, then rows.
A\tNotices\t公示{finished}
B\tOther things\t其他
S001-101\tA\tA vote\t表决
S001-102\tA\tA notice\t公示
S001-103\tB\tAn appeal\t申诉
S004-08\tB\tAn alliance\t联盟
"""


class CoverageTests(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = pathlib.Path(folder.name)
        self.write("docs/catalogue.tsv", CATALOGUE.format(finished=""))
        self.write("docs/coverage-notes.tsv", "# None yet.\n")

    def write(self, file, text):
        (self.root / file).parent.mkdir(parents=True, exist_ok=True)
        (self.root / file).write_text(text)

    def found(self):
        return coverage.places(self.root, coverage.Catalogue(self.root / "docs"))[0]

    def faults(self):
        return [fault for faults in coverage.checks(self.root).values() for fault in faults]

    def keep_page(self):
        catalogue = coverage.Catalogue(self.root / "docs")
        self.write("docs/coverage.md", coverage.page(catalogue, self.found()))

    def test_a_doc_comment_maps_its_ids_to_the_declaration_below(self):
        self.write("Sources/Web/Notice.swift", """\
            import Staffing

            /// A notice (S001-102).
            @available(*, deprecated)
            public struct Notice {
              /// Whether the congress voted (S001-101).
              private(set) var isPassed = false
              // An aside (S001-103).
              let source = words(source: "S004-08")
            }
            """)
        self.assertEqual(self.found(), {
            "S001-102": {"Sources/Web/Notice.swift": {"Notice": None}},
            "S001-101": {"Sources/Web/Notice.swift": {"isPassed": None}},
            "S004-08": {"Sources/Web/Notice.swift": {"source": None}}})

    def test_ranges_are_written_out_as_wide_as_they_begin(self):
        for text in ("S001-101..103", "S001-101 to S001-103", "S001-101, S001-102, S001-103"):
            self.assertEqual(list(coverage.ids(text)), ["S001-101", "S001-102", "S001-103"])
        self.assertEqual(list(coverage.ids("S004-08..10")), ["S004-08", "S004-09", "S004-10"])

    def test_a_books_sources_map_to_what_cites_them(self):
        self.write("policy-books/here.yaml", """\
sources:
  notices:
    document: five days (S001-103)
    source: policy reference 2; S001-102
  nobody-cites-it:
    source: S001-101
rules:
  tenure:
    severity: block
    citation: notices
season:
  milestones:
    notice: {due: 08-10, citation: notices}
""")
        self.assertEqual(self.found(), {
            "S001-102": {"policy-books/here.yaml": {"tenure": None, "season notice": None}}})

    def test_tests_count_as_scenarios_and_invented_counties_dont(self):
        self.write("Core/Tests/NoticeTests.swift",
                   "/// Scenario S001-102: five days.\nstruct A {}\n/// As in S001-101.\nstruct B {}\n")
        self.write("Core/Sources/Sampling/Shape.swift", "/// Like S001-103.\nstruct Shape {}\n")
        self.assertEqual(self.found(), {"S001-102": {"Core/Tests/NoticeTests.swift": {"A": None}}})

    def test_what_a_note_says_is_cited_only_isnt_mapped(self):
        self.write("Sources/Notice.swift", "/// A notice (S001-102).\nstruct Notice {}\n")
        self.write("docs/coverage-notes.tsv", "S001-102\tthere are no notices yet\n")
        self.keep_page()
        self.assertEqual(self.found(), {})
        self.assertIn("*cited only: there are no notices yet*", (self.root / "docs/coverage.md").read_text())

    def test_an_unknown_id_is_named_with_its_line_and_the_nearest(self):
        self.write("Sources/Notice.swift", "import Staffing\n// S001-0109\nstruct Notice {}\n")
        self.keep_page()
        self.assertEqual(
            self.faults(), ["Sources/Notice.swift:2: S001-0109 isn't in docs/catalogue.tsv; maybe S001-103"])

    def test_a_finished_area_misses_nothing(self):
        self.write("docs/catalogue.tsv", CATALOGUE.format(finished="\tfinished"))
        self.write("Sources/Notice.swift", "/// A notice (S001-102).\nstruct Notice {}\n")
        self.keep_page()
        self.assertEqual(
            self.faults(), ["docs/catalogue.tsv: area A is finished, but S001-101 has no place"])

    def test_a_page_that_says_something_else_is_stale(self):
        self.write("Sources/Notice.swift", "/// A notice (S001-102).\nstruct Notice {}\n")
        self.keep_page()
        self.assertEqual(self.faults(), [])
        self.write("Sources/Notice.swift", "/// A notice.\nstruct Notice {}\n")
        self.assertEqual(len(self.faults()), 1)

    def test_the_page_links_places_once_and_names_what_is_in_them(self):
        self.write("Sources/Notice.swift",
                   "/// S001-102\nstruct Notice {\n  /// S001-102\n  var days = 5\n}\n")
        self.keep_page()
        self.assertIn("| S001-102 | A notice | 公示 | [Notice](../Sources/Notice.swift) `days` |",
                      (self.root / "docs/coverage.md").read_text())


if __name__ == "__main__":
    unittest.main()
