internal import Chronicle
internal import Policy
internal import Staffing
internal import Store
internal import Wording

extension Connection {
  /// What the county's book says of inspections in the school year of a day; nil when it says
  /// nothing, or there's no county.
  func supervisionBook(on day: Day) throws -> (book: PolicyBook, terms: SupervisionTerms)? {
    guard let book = try book(in: SchoolYear(containing: day)) else { return nil }
    return book.supervisionTerms.map { (book, $0) }
  }

  /// The names of the schools that are open on a day, by code.
  func openSchools(on day: Day) throws -> [School.ID: String] {
    // The sample county may live on a day before anything was known of it.
    let first = try rows(
      """
      SELECT COALESCE(MIN(valid_from), 0) AS first FROM fact
      WHERE kind = 'school' AND slot = 'open'
      """
    ) {
      try $0.day("first")
    }.first
    let facts = try facts(.school, on: max(day, first ?? day))
    let open = Set(facts.filter { $0.fact.line.slot == "open" }.map(\.fact.line.subject))
    return Dictionary(
      uniqueKeysWithValues: facts.filter {
        $0.fact.line.slot == "name" && open.contains($0.fact.line.subject)
      }.map { (School.ID($0.fact.line.subject), $0.fact.value["is"] ?? "") })
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func supervision() throws -> (book: PolicyBook, terms: SupervisionTerms) {
    guard let found = try connection.supervisionBook(on: today) else {
      throw Refused(.needsSupervision)
    }
    return found
  }

  /// A visit with the inspection that it's part of.
  func visit(_ id: RecordedVisit.ID) throws -> (RecordedInspection, RecordedVisit) {
    guard let round = try connection.inspection(ofVisit: id),
      let visit = round.visits.first(where: { $0.id == id })
    else { throw Refused(.noVisit(id)) }
    return (round, visit)
  }
}

/// A text that somebody wrote, with the name of its field.
struct WrittenText {
  /// The most characters of a text.
  static let longest = 1_000

  let name: Phrase
  let text: String

  init(_ name: Phrase, _ text: String) {
    self.name = name
    self.text = text.trimmed
  }

  func reasons(isNeeded: Bool = true) -> [Phrase] {
    if isNeeded, text.isEmpty { return [.emptyField(name)] }
    return text.count > Self.longest
      ? [.fieldTooLong(name, text.count, allowed: Self.longest)] : []
  }
}

extension Phrase {
  init(_ text: LocalizedText) { self.init(zh: text.zh, en: text.en) }
}
