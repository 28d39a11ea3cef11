extension PupilTerms {
  /// Reads the section `pupils`; notes limits below one, which nobody could keep.
  init(_ pupils: BookSection) {
    func limit(_ name: String, _ unit: Quantity.Unit) -> CitedLimit {
      let limit = pupils.limit(name, unit)
      if pupils.has(name), limit.value < 1 {
        pupils.fault(name, nil, found: "\(limit.value)", allowed: "1 or more")
      }
      return limit
    }
    self.init(
      groups: pupils.entries("groups") { Item($0, $1) },
      reasons: pupils.entries("reasons") { Item($0, $1) },
      letters: pupils.entries("letters") { Item($0, $1) },
      enrolments: pupils.entries("enrolments") { Item($0, $1) },
      activities: pupils.entries("activities") {
        Activity(Item($0, $1), travels: $1.flag("travels", default: false))
      },
      perAdult: limit("pupils-per-adult", .pupils), notice: limit("notice", .days),
      persuasion: limit("persuasion", .days), eachTerm: limit("each-term", .activities))
  }
}

extension PupilTerms.Item {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(key: key, name: section.localizedText("name"), citation: section.citation)
  }
}
