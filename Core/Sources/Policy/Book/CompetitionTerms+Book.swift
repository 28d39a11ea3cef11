import Staffing

extension CompetitionTerms {
  /// Reads the section `competition`.
  init(_ section: BookSection) {
    let rounds = section.sections("rounds") { round in
      Round(
        reach: round.choice("among", default: .county),
        isAssigned: round.flag("assigned", default: false),
        minimumScore: round.optional("minimum-score", .points).map { $0.value * 100 },
        citation: round.citation)
    }
    let protection = section.section("keeps") { keeps in
      (
        circumstances: keeps.choices("circumstances", of: Circumstance.self) ?? [],
        months: keeps.optional("near-retirement", .years, .months)?.value ?? 0,
        citation: keeps.citation
      )
    }
    self.init(
      form: section.choice("form", default: .rounds), rounds: rounds,
      protected: protection?.circumstances ?? [], nearRetirement: protection?.months ?? 0,
      protectionCitation: protection?.citation ?? .unknown,
      allowsLowerTitle: section.flag("lower-titles", default: false),
      ties: section.section("ties") { $0.choices("order", of: Tie.self) ?? [] } ?? [],
      disclosure: section.choice("told-of-others", default: .score),
      structure: section.sections("structure", required: false) { part in
        Structure(
          reach: part.choice("within", default: .school),
          grade: part.choice("grade", default: .senior),
          stage: part.choices("stage", of: Stage.self)?.first,
          share: part.quantity("maximum", .percent, .permille).value, citation: part.citation)
      },
      congress: section.section("congress", required: false) { CongressTerms($0) } ?? nil,
      noticeDays: section.optional("notice", .workingDays)?.value,
      wishLimit: section.optional("wishes", .posts)?.value, citation: section.citation)
  }

  /// Terms of a book that holds no competition.
  static let empty = CompetitionTerms(
    form: .rounds, rounds: [], protected: [], nearRetirement: 0, protectionCitation: .unknown,
    allowsLowerTitle: false, ties: [], disclosure: .count, structure: [], citation: .unknown)
}

extension BookSection {
  /// A quantity that may be missing.
  fileprivate func optional(_ name: String, _ units: Quantity.Unit...) -> Quantity? {
    guard has(name) else {
      _ = node(name, required: false)
      return nil
    }
    return quantity(name, among: units)
  }
}
