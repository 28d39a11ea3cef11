internal import Chronicle
internal import Staffing

/// What a workbook's statements change of the dated facts.
///
/// What the workbook before said in the same words isn't learned again: the record may
/// know better meanwhile. Nor is a place of work that both have while the record knows
/// another: the person was moved, and the row still says from where.
struct FactLesson {
  private(set) var change = FactChange()
  private(set) var outcome = ImportOutcome()

  /// - Parameters:
  ///   - before: What the workbook before said; nil for the first.
  ///   - known: Every line of the record.
  /// - Complexity: O(*n* log *n*) in the statements.
  init(
    _ statements: [Statement], after before: Roster? = nil, known: [FactLine: Timeline],
    on today: Day
  ) {
    let old = Dictionary(grouping: before?.statements ?? [], by: \.line)
    // A workbook may speak of a line twice, of a pairing in two periods.
    let lines = Dictionary(grouping: statements, by: \.line).sorted { $0.key < $1.key }
    for (line, said) in lines {
      let before = known[line] ?? Timeline(line)
      let news = said.filter {
        $0.isNews(after: old[line] ?? [], known: before.fact(on: today))
      }
      let after = news.reduce(before) { $0.learning($1, asOf: today) }
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

extension Statement {
  fileprivate func isNews(after old: [Statement], known: Fact?) -> Bool {
    if old.contains(self) { return false }
    guard line.kind == .employment || line.kind == .teaching, let school = value.school,
      old.contains(where: { $0.value.school == school }), let now = known?.value.school
    else { return true }
    return now == school
  }
}
