import PlanFormat
import Policy
import Staffing
import Wording

/// What `outlook` prints for people.
struct OutlookTables {
  private let file: OutlookFile
  private let roster: Roster
  private let language: Language

  init(_ file: OutlookFile, _ roster: Roster, _ language: Language) {
    self.file = file
    self.roster = roster
    self.language = language
  }

  func show() {
    showYears()
    print("\n\(Phrase.bySubjectAndYear[language])")
    showSubjects()
    print(
      "\n"
        + Phrase.horizonBounds(
          years: file.years.count, breaches: Figures.thousandths(file.breaches.value),
          breachBound: Figures.thousandths(file.breaches.bound), missing: file.shortage.value,
          missingBound: file.shortage.bound)[language])
    for course in file.courses {
      print(Phrase.line(course, isTaken: course.course == file.course)[language])
    }
    if !file.held.isEmpty { print(Phrase.heldTurns(file.held.count)[language]) }
    showQuotas()
    showStock()
    for overdue in file.overdue.prefix(20) { print("· \(Phrase.overdue(overdue)[language])") }
  }

  private func showYears() {
    var table = TextTable(
      [
        .schoolYear, .need, .strength, .returns, .retirements, .missingStill, .moves,
        .missingThen, .sharesMissed, .status,
      ], in: language, numeric: [1, 2, 3, 4, 5, 6, 7, 8])
    for year in file.years {
      let breaches = year.levels.first { $0.name == PlanLevel.breaches.rawValue }?.value
      table.add([
        SchoolYear(year.year).description,
        Figures.count(year.posts.reduce(0) { $0 + $1.need }),
        Figures.count(year.posts.reduce(0) { $0 + $1.before }),
        Figures.count(year.returns.count), Figures.count(year.retirements.count),
        Figures.count(year.missingStill), Figures.count(year.moves.count),
        Figures.count(year.missing), breaches.map(Figures.thousandths) ?? "–",
        year.status.name(in: language),
      ])
    }
    print(table.text)
  }

  /// Subjects that lack somebody in some year, a column a year.
  private func showSubjects() {
    let tables = file.years.map { year in
      Dictionary(grouping: year.posts) { SubjectKey(stage: $0.stage, subject: $0.subject) }
        .mapValues { $0.reduce(0) { $0 + max(0, $1.need - $1.after) } }
    }
    let keys = Set(tables.flatMap(\.keys)).filter { key in
      tables.contains { ($0[key] ?? 0) > 0 }
    }.sorted()
    for stage in Stage.allCases {
      let parts = keys.filter { $0.stage == stage }.map { key in
        "\(key.subject.name(in: language)) "
          + tables.map { Figures.count($0[key] ?? 0) }.joined(separator: "/")
      }
      guard !parts.isEmpty else { continue }
      let separator = language == .zh ? "，" : ", "
      print("· \(stage.name(in: language))  \(parts.joined(separator: separator))")
    }
  }

  /// Where and when the plan runs out.
  private func showQuotas() {
    for year in file.years {
      for line in year.stock where line.counted < line.due {
        print(
          "· "
            + Phrase.quotaMissed(
              year: year.year, school: name(of: line), due: line.due, sent: line.counted)[
              language])
      }
    }
  }

  private func name(of line: StockLine) -> String {
    line.school.flatMap { roster[$0]?.name } ?? ColumnHead.county.name(in: language)
  }

  private func showStock() {
    let short = file.years.flatMap { year in
      year.stock.filter { !$0.holds }.map { (year.year, $0) }
    }
    guard !short.isEmpty else { return print(Phrase.stockHolds[language]) }
    for (year, line) in short.prefix(20) {
      print(
        "· "
          + Phrase.stockFails(
            year: year, school: name(of: line), stock: line.stock, remaining: line.remaining)[
            language])
    }
  }
}

private struct SubjectKey: Hashable, Comparable {
  let stage: Stage
  let subject: Subject

  static func < (left: SubjectKey, right: SubjectKey) -> Bool {
    (left.stage, left.subject) < (right.stage, right.subject)
  }
}
