import Staffing

extension UnionTerms {
  /// Reads the section `unions`; notes what's owed of activities that the book doesn't have.
  init(_ unions: BookSection) {
    let activities = unions.unionEntries("activities")
    self.init(
      least: unions.limit("members-at-least", .schools),
      remindsFor: unions.limit("reminds-for", .days),
      kinds: unions.entries("kinds") { Kind($0, $1, activities: activities) },
      activities: activities, purposes: unions.unionEntries("purposes"),
      walking: unions.section("walking") { WalkTerms($0) }
        ?? WalkTerms(forms: [], levels: [], reportWithin: CitedLimit(0, .unknown), modes: []),
      honours: unions.has("honours") ? unions.unionEntries("honours") : [])
    if !unions.has("honours") { _ = unions.node("honours", required: false) }
    if least.value < 2 {
      unions.fault(
        "members-at-least", nil, found: "\(least.value) schools",
        allowed: "2 schools or more: one alone is no union")
    }
  }
}

extension WalkTerms {
  fileprivate init(_ walking: BookSection) {
    self.init(
      forms: walking.entries("forms") { key, entry in
        Form(
          key: key, name: entry.localizedText("name"),
          owesReport: entry.flag("report", default: false), citation: entry.citation)
      },
      levels: walking.unionEntries("levels"),
      reportWithin: walking.limit("report-within", .days),
      modes: walking.unionEntries("modes"))
  }
}

extension UnionTerms.Kind {
  fileprivate init(_ key: String, _ section: BookSection, activities: [UnionTerms.Entry]) {
    let size = section.has("pupils-at-most") ? section.quantity("pupils-at-most", .pupils) : nil
    self.init(
      key: key, name: section.localizedText("name"),
      needsLead: section.flag("lead", default: false),
      size: size.map { UnionTerms.Size($0.value, isInclusive: $0.isInclusive, $0.citation) },
      proposal: section.section("proposes", required: false) { UnionTerms.Proposal($0) },
      owes: section.entries("owes", required: false) {
        UnionTerms.Owed($0, $1, activities: activities)
      }.compactMap { $0 },
      citation: section.citation)
    if !section.has("pupils-at-most") { _ = section.node("pupils-at-most", required: false) }
  }
}

extension UnionTerms.Proposal {
  fileprivate init(_ section: BookSection) {
    self.init(
      reach: section.limit("reach", .km, .metres), most: section.limit("at-most", .schools))
    if most.value < 2 {
      section.fault(
        "at-most", nil, found: "\(most.value) schools", allowed: "2 schools or more")
    }
  }
}

extension UnionTerms.Owed {
  fileprivate init?(_ key: String, _ section: BookSection, activities: [UnionTerms.Entry]) {
    let name = section.localizedText("name")
    let counted = section.parsed(
      "activities", allowed: activities.map(\.key).joined(separator: ", ")
    ) { word in activities.first { $0.key == word }?.key }
    guard let owed = section.cadence("owes") else { return nil }
    self.init(
      key: key, name: name, activities: counted, cadence: owed.cadence, citation: owed.citation)
  }
}

extension BookSection {
  /// A list of words, each with its own citation or that of the section.
  fileprivate func unionEntries(_ name: String) -> [UnionTerms.Entry] {
    entries(name) { key, entry in
      UnionTerms.Entry(key: key, name: entry.localizedText("name"), citation: entry.citation)
    }
  }
}
