internal import Staffing

extension NetworkTerms {
  /// Nil when how often it's owed can't be read, which is noted.
  init?(_ section: BookSection, kinds: [PairActivityKind]) {
    let counts = section.kinds("counts", among: kinds)
    guard let owed = section.cadence("owes") else { return nil }
    self.init(
      cadence: owed.cadence, cadenceCitation: owed.citation, counts: counts,
      citation: section.citation)
  }
}

extension BatchTerms {
  init(_ section: BookSection) {
    // Times are read in tenths.
    let batches = section.limit("batches", .times)
    self.init(
      months: section.limit("years", .years, .months),
      batches: CitedLimit(max(1, batches.value / 10), batches.citation),
      stay: section.limit("stay", .people),
      lowest: section.choice("lowest-backbone", default: BackboneLevel.none),
      citation: section.citation)
    if batches.value < 10 || batches.value % 10 != 0 {
      section.fault(
        "batches", nil, found: "\(batches.value) tenths", allowed: "1 time or more, and whole")
    }
    if months.value < self.batches.value {
      section.fault(
        "years", nil, found: "\(months.value) months", allowed: "a month or more for each batch")
    }
  }
}

extension PairEvidenceTerms {
  /// Nil when it names a kind of activity that the book doesn't have, which is noted.
  init?(_ section: BookSection, kinds: [PairActivityKind]) {
    let seminar = section.kinds("seminar", among: kinds).first
    let lessons = section.section("lessons") { part in
      ["routine", "demonstration", "open", "drop-in", "away", "guidance", "delivered"]
        .compactMap { word -> (String, PairActivityKind)? in
          guard part.has(word) else { return nil }
          return part.kinds(word, among: kinds).first.map { (word, $0) }
        }
    }
    guard let seminar else { return nil }
    self.init(
      seminar: seminar,
      lessons: Dictionary(lessons ?? []) { first, _ in first }, citation: section.citation)
  }
}

extension BookSection {
  fileprivate func kinds(_ name: String, among kinds: [PairActivityKind]) -> [PairActivityKind] {
    parsed(name, allowed: kinds.map(\.rawValue).joined(separator: ", ")) { word in
      kinds.first { $0.rawValue == word }
    }
  }
}
