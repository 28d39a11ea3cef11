internal import Chronicle
internal import Staffing

/// What a workbook's statements change of the dated facts.
struct FactLesson {
  private(set) var change = FactChange()
  private(set) var outcome = ImportOutcome()

  /// - Parameter known: Every line of the record.
  init(_ statements: [Statement], known: [FactLine: Timeline], on today: Day) {
    // A workbook may speak of a line twice, of a pairing in two periods.
    let lines = Dictionary(grouping: statements, by: \.line).sorted { $0.key < $1.key }
    for (line, said) in lines {
      let before = known[line] ?? Timeline(line)
      let after = said.reduce(before) { $0.learning($1, asOf: today) }
      let difference = before.change(to: after)
      change += difference
      if difference.isEmpty {
        outcome.unchanged += 1
      } else if before.facts.isEmpty {
        outcome.added += 1
      } else {
        outcome.changed += 1
      }
    }
    let named = Set(lines.lazy.map(\.key).filter { $0.kind == .employment }.map(\.subject))
    outcome.unnamed =
      known.values.filter {
        $0.line.kind == .employment && $0.fact(on: today) != nil
          && !named.contains($0.line.subject)
      }.count
  }
}
