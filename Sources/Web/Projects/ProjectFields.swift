internal import Actions
internal import Projects
internal import Staffing
internal import Wording

extension FormFields {
  /// What a form of `ProjectPage` notes; its fields begin with a letter of their own.
  ///
  /// - Throws: `WebProblem` naming a field that can't be read.
  func projectEntry() throws -> ProjectEntry {
    switch text("what") {
    case "activity":
      return .activity(
        ProjectActivity(
          on: try day("a-day"), form: text("a-form"),
          schools: Set(all("a-school").map { School.ID($0) }),
          people: try whole("a-people", allowed: "1, 2, 3, …"), note: text("a-note")))
    case "output":
      return .output(
        ProjectOutput(
          on: try day("o-day"), kind: text("o-kind"), of: text("o-stage"),
          title: text("o-title"), author: text("o-author"), place: text("o-place")))
    case "problem": return .problem(text("q-words"))
    case "series":
      return .series(
        ProjectSeries(
          text("s-name"), unit: text("s-unit"), rises: text("s-rises") == "yes",
          aim: try hundredths("s-aim")))
    case "reading":
      return .reading(
        ProjectReading(
          on: try day("m-day"), value: try hundredths("m-value"),
          people: try whole("m-people", allowed: "1, 2, 3, …"), note: text("m-note")),
        of: text("m-series"))
    case "target":
      return .target(
        ProjectTarget(
          text("t-target"), try whole("t-number", allowed: "1, 2, 3, …"), by: try day("t-due")))
    case "progress":
      return .progress(
        ProjectProgress(
          on: try day("g-day"), try whole("g-number", allowed: "1, 2, 3, …"),
          note: text("g-note")), of: text("g-target"))
    case "fund":
      return .fund(
        ProjectFund(
          try projectWord("f-kind"), Money(fen: try hundredths("f-amount")),
          on: try day("f-day"), due: text("f-due").isEmpty ? nil : try day("f-due"),
          document: text("f-document"), note: text("f-note")))
    default:
      throw WebProblem.badParameter(
        "what", found: text("what"),
        allowed: "activity, output, problem, series, reading, target, progress, fund")
    }
  }

  /// One of an enum's own words.
  func projectWord<Word: RawRepresentable & CaseIterable>(_ name: String) throws -> Word
  where Word.RawValue == String {
    guard let word = Word(rawValue: text(name)) else {
      throw WebProblem.badParameter(
        name, found: text(name), allowed: Word.allCases.map(\.rawValue).joined(separator: ", "))
    }
    return word
  }

  /// A number with two decimals at most, in hundredths.
  private func hundredths(_ name: String) throws -> Int {
    guard let number = Figures.hundredths(of: text(name)) else {
      throw WebProblem.badParameter(name, found: text(name), allowed: "12, 12.5, 12.05")
    }
    return number
  }
}

extension County {
  /// The schools of some lines, each a name or a code; every line that is neither is told.
  func schools(ofLines text: String) -> (schools: Set<School.ID>, problems: [Phrase]) {
    var schools: Set<School.ID> = []
    var problems: [Phrase] = []
    let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }
    for (place, line) in lines.enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      guard !words.isEmpty else { continue }
      let found =
        roster[School.ID(words)]?.id ?? roster.schools.first { $0.name == words }?.id
      if let found {
        schools.insert(found)
      } else {
        problems.append(.projectSchoolLine(place + 1, words))
      }
    }
    return (schools, problems)
  }
}
