extension ServiceTerms {
  /// Reads the section `service`.
  init(_ service: BookSection) {
    let plan = service.section("plan") { section in
      (section.citation, section.localizedText("aim"), section.localizedText("scheme"))
    }
    self.init(
      planCitation: plan?.0 ?? .unknown, aim: plan?.1 ?? LocalizedText(zh: "", en: ""),
      scheme: plan?.2 ?? LocalizedText(zh: "", en: ""),
      duties: service.entries("duties") { Duty($0, $1) }.compactMap { $0 },
      confirmedWithin: service.limit("confirmed-within", .workingDays),
      workToStudy: service.limit("work-to-study", .times),
      guidance: service.limit("guidance", .periods),
      heaviest: service.limit("heaviest", .percent, .permille),
      coverCitation: service.section("cover") { $0.citation } ?? .unknown,
      startingGrade: service.has("starting-grade")
        ? service.limit("starting-grade", .percent) : nil,
      swapCitation: service.section("swap", required: false) { $0.citation } ?? .unknown,
      check: service.section("check", required: false) { CheckTerms($0) },
      points: service.section("points", required: false) { SupportTerms($0) })
  }
}

extension ServiceTerms.Duty {
  /// Nil when how often it's owed can't be read, which is noted.
  fileprivate init?(_ key: String, _ section: BookSection) {
    let word = section.text("party")
    let name = section.localizedText("name")
    let owed = section.cadence("owes")
    guard let party = ServiceTerms.Party(rawValue: word) else {
      section.fault(
        "party", nil, found: "'\(word)'",
        allowed: ServiceTerms.Party.allCases.map(\.rawValue).joined(separator: ", "))
      return nil
    }
    guard let owed else { return nil }
    self.init(
      key: key, party: party, name: name, cadence: owed.cadence, citation: owed.citation)
  }
}
