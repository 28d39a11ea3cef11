import Staffing

extension MentorshipTerms {
  /// Reads the section `mentorship`; notes quotas of forms that the book doesn't have.
  init(_ mentorship: BookSection) {
    let kinds = mentorship.section("kinds") { section in
      Kind.allCases.compactMap { kind in
        section.section(kind.rawValue) { Slot(kind, $0) }
      }
    }
    let plan = mentorship.section("plan") { section in
      (section.flag("before-activities", default: true), section.citation)
    }
    let forms = mentorship.entries("forms") { Form($0, $1) }.compactMap { $0 }
    self.init(
      slots: kinds ?? [],
      newFor: mentorship.limit("new-for", .years, .months),
      apprentices: mentorship.limit("apprentices-at-most", .people),
      longest: mentorship.limit("longest", .years, .months),
      wantsPlanFirst: plan?.0 ?? true, planCitation: plan?.1 ?? .unknown,
      insideFor: mentorship.limit("inside-for", .years, .months),
      remindsFor: mentorship.limit("reminds-for", .days),
      forms: forms, areas: mentorship.words("areas"), channels: mentorship.words("channels"),
      coaching: mentorship.words("coaching"),
      quotas: mentorship.entries("quotas") { Quota($0, $1, forms: forms) }.compactMap { $0 },
      load: mentorship.section("load", required: false) { section in
        Load(
          most: section.limit("at-most", .periods),
          apprentice: section.limit("apprentice", .periods),
          event: section.limit("event", .periods), away: section.limit("away", .periods),
          citation: section.citation)
      })
  }
}

extension BookSection {
  /// A list of words with their names.
  fileprivate func words(_ name: String) -> MentorshipTerms.Words {
    section(name) { section in
      MentorshipTerms.Words(
        entries: section.entries("list") { key, entry in
          .init(key: key, name: LocalizedText(zh: entry.text("zh"), en: entry.text("en")))
        }, citation: section.citation)
    } ?? MentorshipTerms.Words(entries: [], citation: .unknown)
  }

  /// One of an enum's own words; nil when it's another, which is noted.
  fileprivate func word<Word: RawRepresentable & CaseIterable>(_ name: String) -> Word?
  where Word.RawValue == String {
    let found = text(name)
    if let word = Word(rawValue: found) { return word }
    fault(
      name, nil, found: "'\(found)'",
      allowed: Word.allCases.map(\.rawValue).joined(separator: ", "))
    return nil
  }
}

extension MentorshipTerms.Slot {
  fileprivate init(_ kind: MentorshipTerms.Kind, _ section: BookSection) {
    // Without them anybody would do.
    for name in ["lowest-title", "lowest-backbone"] where !section.has(name) {
      section.fault(name, nil, found: "nothing", allowed: "a level, or 'none' for anybody")
    }
    self.init(
      kind: kind, name: section.localizedText("name"),
      isOfSameSubject: section.flag("same-subject", default: false),
      lowestTitle: section.choice("lowest-title", default: Title.none),
      lowestBackbone: section.choice("lowest-backbone", default: BackboneLevel.none),
      citation: section.citation)
  }
}

extension MentorshipTerms.Form {
  fileprivate init?(_ key: String, _ section: BookSection) {
    let name = section.localizedText("name")
    guard let role: Role = section.word("role") else { return nil }
    self.init(key: key, name: name, role: role)
  }
}

extension MentorshipTerms.Quota {
  fileprivate init?(_ key: String, _ section: BookSection, forms: [MentorshipTerms.Form]) {
    let name = section.localizedText("name")
    let side: Side? = section.word("each")
    let owed = section.cadence("owes")
    let counted = section.parsed(
      "forms", allowed: forms.map(\.key).joined(separator: ", ")
    ) { word in forms.first { $0.key == word }?.key }
    guard let side, let owed else { return nil }
    self.init(
      key: key, name: name, side: side, forms: counted, cadence: owed.cadence,
      citation: owed.citation)
  }
}
