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
      persuasion: limit("persuasion", .days), eachTerm: limit("each-term", .activities),
      counts: pupils.section("counts", required: false) { Counts($0) })
  }
}

extension PupilTerms.Counts {
  fileprivate init(_ section: BookSection) {
    func days(_ name: String) -> CitedLimit {
      let limit = section.limit(name, .days)
      if limit.value < 0 {
        section.fault(name, nil, found: "\(limit.value) days", allowed: "0 days or more")
      }
      return CitedLimit(max(0, limit.value), limit.citation)
    }
    self.init(within: days("within"), early: days("early"), late: days("late"))
  }
}

extension PupilTerms.Item {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(key: key, name: section.localizedText("name"), citation: section.citation)
  }
}
