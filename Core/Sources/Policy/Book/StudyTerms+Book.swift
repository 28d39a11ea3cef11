extension StudyTerms {
  /// Reads the section `studies`; notes empty lists, kinds without steps, steps that make one
  /// thing twice, and topics without a problem before them.
  init(_ studies: BookSection) {
    self.init(
      kinds: studies.entries("kinds") { Kind($0, $1) }, forms: studies.words("forms"),
      levels: studies.words("levels"), absences: studies.words("absences"),
      nextWithin: studies.limit("next-within", .days),
      attendance: studies.limit("attendance", .percent, .permille),
      mostMembers: studies.limit("members-at-most", .people),
      group: studies.section("group") { GroupQuota($0) } ?? .none,
      library: studies.section("library") { Library($0) }
        ?? Library(kinds: [], licences: [], citation: .unknown),
      selections: studies.section("selections") { SelectionTerms($0) } ?? .none,
      visits: studies.section("visits") { ResearchVisitTerms($0) } ?? .none)
    for (name, words) in [("forms", forms), ("levels", levels), ("absences", absences)]
    where words.isEmpty {
      studies.fault(name, nil, found: "no word", allowed: "one or more")
    }
  }
}

extension BookSection {
  fileprivate func words(_ name: String) -> [StudyTerms.Word] {
    entries(name) { key, entry in
      StudyTerms.Word(key: key, name: entry.localizedText("name"), citation: entry.citation)
    }
  }
}

extension StudyTerms.Library {
  fileprivate init(_ library: BookSection) {
    self.init(
      kinds: library.words("kinds"),
      licences: library.entries("licences") { key, entry in
        StudyTerms.Licence(
          key: key, name: entry.localizedText("name"),
          isForCounty: entry.flag("county", default: false))
      }, citation: library.citation)
    for (name, isEmpty) in [("kinds", kinds.isEmpty), ("licences", licences.isEmpty)] where isEmpty
    {
      library.fault(name, nil, found: "nothing", allowed: "one or more")
    }
  }
}

extension StudyTerms.GroupQuota {
  fileprivate static let none = StudyTerms.GroupQuota(
    activities: Cadence(0, per: .term), activityCitation: .unknown,
    openLessons: Cadence(0, per: .term), lessonCitation: .unknown, citation: .unknown)

  fileprivate init(_ group: BookSection) {
    let activities = group.cadence("activities")
    let lessons = group.cadence("open-lessons")
    self.init(
      activities: activities?.cadence ?? Cadence(0, per: .term),
      activityCitation: activities?.citation ?? .unknown,
      openLessons: lessons?.cadence ?? Cadence(0, per: .term),
      lessonCitation: lessons?.citation ?? .unknown, citation: group.citation)
  }
}

extension StudyTerms.Kind {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, name: section.localizedText("name"),
      steps: section.entries("steps") { StudyTerms.Step($0, $1) },
      isAcross: section.flag("across", default: false), citation: section.citation)
    if steps.isEmpty {
      section.fault("steps", nil, found: "no step", allowed: "one or more")
    }
    let problem = steps.firstIndex { $0.makes.contains(.problem) } ?? steps.endIndex
    if let topic = steps.firstIndex(where: { $0.makes.contains(.topic) }), problem > topic {
      section.fault(
        "steps", nil, found: "a topic before any problem",
        allowed: "a step that makes a problem first, or in the same step")
    }
  }
}

extension StudyTerms.Step {
  fileprivate init(_ key: String, _ section: BookSection) {
    // Without it anybody would do the step.
    if !section.has("by") {
      section.fault(
        "by", nil, found: "nothing",
        allowed: StudyTerms.Role.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self.init(
      key: key, name: section.localizedText("name"),
      by: section.choice("by", default: StudyTerms.Role.leader),
      makes: section.choices("makes", of: StudyTerms.Product.self) ?? [],
      meets: section.flag("meets", default: false))
    if Set(makes).count != makes.count || (makes.contains(.lesson) && makes.contains(.lessons)) {
      section.fault(
        "makes", nil, found: makes.map(\.rawValue).joined(separator: ", "),
        allowed: "each once, and either one lesson or several")
    }
  }
}
