extension SelectionTerms {
  static let none = SelectionTerms(
    kinds: [], leastJudges: CitedLimit(1, .unknown), trimsFrom: CitedLimit(1, .unknown),
    shownWithin: CitedLimit(0, .unknown))

  /// Reads the part `selections`; notes criteria that don't come to 100 points.
  init(_ selections: BookSection) {
    self.init(
      kinds: selections.entries("kinds") { Kind($0, $1) },
      leastJudges: selections.limit("judges-at-least", .people),
      trimsFrom: selections.limit("trims-from", .people),
      shownWithin: selections.limit("shown-within", .days))
    if leastJudges.value < 1 {
      selections.fault(
        "judges-at-least", nil, found: "\(leastJudges.value) people", allowed: "1 or more")
    }
    // Of fewer, nothing would be left.
    if trimsFrom.value < 3 {
      selections.fault(
        "trims-from", nil, found: "\(trimsFrom.value) people", allowed: "3 people or more")
    }
  }
}

extension SelectionTerms.Kind {
  fileprivate init(_ key: String, _ section: BookSection) {
    func words(_ name: String) -> [StudyTerms.Word] {
      section.entries(name, required: false) { key, entry in
        StudyTerms.Word(key: key, name: entry.localizedText("name"), citation: entry.citation)
      }
    }
    self.init(
      key: key, name: section.localizedText("name"), stages: words("stages"),
      criteria: section.entries("criteria") { key, entry in
        SelectionTerms.Criterion(
          key: key, name: entry.localizedText("name"),
          points: entry.quantity("points", .points).value)
      }, problems: words("problems"), citation: section.citation)
    let points = criteria.reduce(0) { $0 + $1.points }
    if points != 100 || criteria.contains(where: { $0.points < 1 }) {
      section.fault(
        "criteria", nil, found: "\(points) points in all",
        allowed: "100 points, at least one each")
    }
  }
}

extension ResearchVisitTerms {
  static let none = ResearchVisitTerms(
    schools: CitedLimit(0, .unknown), round: CitedLimit(1, .unknown))

  init(_ visits: BookSection) {
    self.init(
      schools: visits.limit("schools", .activities), round: visits.limit("round", .days))
  }
}
