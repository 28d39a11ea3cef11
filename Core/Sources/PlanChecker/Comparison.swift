import PlanFormat
import Staffing

/// Collects defects, comparing texts byte by byte: two spellings that Unicode
/// calls equivalent aren't the same identifier.
struct Comparison {
  var defects: [PlanDefect] = []

  mutating func compare(
    _ field: PlanDefect.Field, of subject: String = "plan", _ found: some CustomStringConvertible,
    _ expected: some CustomStringConvertible
  ) {
    let (found, expected) = (found.description, expected.description)
    guard !isSame(found, expected) else { return }
    defects.append(.wrong(field, of: subject, found: found, expected: expected))
  }

  /// Compares two lists of names with a value each, name by name.
  mutating func compare(
    _ field: PlanDefect.Field, found: [(name: String, value: String)],
    _ expected: [(name: String, value: String)]
  ) {
    let isEqual = found.elementsEqual(expected) {
      isSame($0.name, $1.name) && isSame($0.value, $1.value)
    }
    guard !isEqual else { return }
    let names = Set((found + expected).map(\.name)).sorted()
    let before = defects.count
    let foundValues = Dictionary(grouping: found, by: \.name)
    let expectedValues = Dictionary(grouping: expected, by: \.name)
    for name in names {
      let texts = [foundValues, expectedValues].map { values in
        (values[name] ?? []).map(\.value).joined(separator: ", ")
      }
      compare(field, of: name, texts[0], texts[1])
    }
    if defects.count == before {
      defects.append(.wrong(field, of: "plan", found: "another order", expected: "by name"))
    }
  }
}

func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }
