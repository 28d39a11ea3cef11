import Staffing
import Yams

/// The values of a policy book that are in force in a run of school years.
struct Edition: Sendable {
  var period: Period
  var id: String
  var version: String
  var title: LocalizedText
  var citations: [Citation]

  /// In the order of `RuleList`.
  var rules: [any Rule]
  var examples: [WorkedExample]

  /// Zones whose ordinary schools send teachers.
  var sendingZones: Set<Zone>
  var planTerms: PlanTerms
  var needs: NeedTables
  var equity: EquityStandards
  var calendar: WorkingCalendar

  func rule<Kind: Rule>(_ type: Kind.Type) -> Kind? {
    rules.lazy.compactMap { $0 as? Kind }.first
  }

  /// Reads a whole book for one period, noting every fault in `problems`.
  init(_ root: Node, period: Period, problems: ProblemList) {
    let context = BookContext(
      problems: problems, year: period.sample, isLatest: period.to == nil)
    self = BookSection.read(root, path: "", context: context, inherited: nil) { book in
      Edition(book, period: period)
    }
  }

  private init(_ book: BookSection, period: Period) {
    self.period = period
    self.id = book.text("book")
    self.version = book.text("version")
    self.title = book.localizedText("title")
    let sources = book.entries("sources") { name, source in
      (
        name,
        Citation(
          document: source.text("document"), source: source.text("source"),
          isConfirmed: source.flag("confirmed", default: true))
      )
    }
    book.context.sources = Dictionary(sources) { first, _ in first }
    self.citations = sources.map(\.1)

    let read = book.section("rules") { $0.rules() } ?? []
    self.rules = read.map(\.rule)
    self.examples = read.flatMap(\.examples)
    self.sendingZones = Set(
      book.section("sending") { $0.choices("zones", of: Zone.self) ?? [] } ?? [])
    let rules = self.rules
    self.planTerms =
      book.section("plan") { PlanTerms($0, rules: rules) } ?? PlanTerms.empty
    self.needs = book.section("needs") { NeedTables($0) } ?? NeedTables()
    self.equity = book.section("equity") { EquityStandards($0) } ?? .empty
    self.calendar =
      book.section("calendar") { $0.calendar() }
      ?? WorkingCalendar(holidays: [], workedWeekendDays: [], years: [])
  }
}

/// A worked example of a rule: what was given, what the book says the rule
/// finds, and what it does find.
package struct WorkedExample: Sendable {
  package let rule: RuleID
  package let line: Int?

  /// `key: value` for each thing given, in the order of the book.
  package let given: [String]

  /// Chinese sentences, as the book expects them.
  package let expected: [String]
  package let found: [Finding]
}

extension BookSection {
  /// The rules of the section `rules` that are in force in the year being read.
  fileprivate func rules() -> [(rule: any Rule, examples: [WorkedExample])] {
    var read: [(rule: any Rule, examples: [WorkedExample])] = []
    for type in RuleList.all {
      let name = type.id.rawValue
      let result = section(name, required: false) { part -> (any Rule, [WorkedExample])? in
        let period = part.period()
        let rule = type.init(part, terms: part.terms(of: type.id))
        let examples = part.examples(of: rule)
        return period.covers(context.year) ? (rule, examples.compactMap { $0 }) : nil
      }
      if let result, let (rule, examples) = result { read.append((rule, examples)) }
    }
    return read
  }

  private func terms(of rule: RuleID) -> RuleTerms {
    RuleTerms(
      id: rule, severity: choice("severity", default: .block), citation: citation,
      scope: section("applies", required: false) { $0.scope() } ?? Scope(),
      sentence: template("sentence"),
      discreet: has("discreet") ? template("discreet") : withoutDiscreet())
  }

  /// A sentence whose placeholders are all known.
  private func template(_ name: String) -> LocalizedText {
    let sentence = localizedText(name)
    for language in Language.allCases {
      for placeholder in placeholders(in: sentence[language])
      where !placeholderNames.contains(placeholder) {
        fault(
          "\(name)/\(language.rawValue)", node(name), found: "{\(placeholder)}",
          allowed: advice(for: placeholder, among: placeholderNames))
      }
    }
    return sentence
  }

  private func withoutDiscreet() -> LocalizedText? {
    _ = node("discreet", required: false)
    return nil
  }

  /// The worked examples; nil for those of another period.
  private func examples(of rule: any Rule) -> [WorkedExample?] {
    sections("examples", required: false) { example in
      let year = example.schoolYear("year")
      let found = example.section("given") { rule.findings(in: $0) } ?? []
      let worked = WorkedExample(
        rule: rule.terms.id, line: example.line, given: example.pairs("given"),
        expected: example.parsed("finds", required: false, allowed: "a sentence") { $0 },
        found: found)
      return (year.map { $0 == context.year } ?? context.isLatest) ? worked : nil
    }
  }

  /// `key: value` for each scalar of the mapping under `name`.
  private func pairs(_ name: String) -> [String] {
    guard case .mapping(let mapping)? = node(name, required: false) else { return [] }
    return mapping.map { key, value in
      let words =
        value.scalar?.string
        ?? value.sequence.map { $0.compactMap(\.scalar?.string).joined(separator: ", ") } ?? ""
      return "\(key.scalar?.string ?? ""): \(words)"
    }
  }

  /// Holidays and worked weekend days, by calendar year.
  fileprivate func calendar() -> WorkingCalendar {
    var holidays: Set<Day> = []
    var worked: Set<Day> = []
    let years = entries("years") { name, year -> Int? in
      let form = "a day or two days joined by '/', such as 2026-10-01/2026-10-07"
      holidays.formUnion(year.parsed("holidays", allowed: form, days).joined())
      worked.formUnion(year.parsed("worked", required: false, allowed: form, days).joined())
      if let number = Int(name) { return number }
      year.fault("holidays", nil, found: "year '\(name)'", allowed: "a year such as 2026")
      return nil
    }
    return WorkingCalendar(
      holidays: holidays, workedWeekendDays: worked, years: Set(years.compactMap { $0 }))
  }
}

/// Reads `2026-10-01` or `2026-10-01/2026-10-07`.
private func days(_ text: String) -> ClosedRange<Day>? {
  let parts = text.split(separator: "/").map { Day(String($0)) }
  guard let first = parts.first ?? nil, let last = parts.last ?? nil, parts.count <= 2,
    first <= last
  else { return nil }
  return first...last
}
