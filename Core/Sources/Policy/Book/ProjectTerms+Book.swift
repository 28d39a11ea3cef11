import Staffing

extension ProjectTerms {
  /// Reads the section `projects`; notes kinds without stages and stages that are due before
  /// the one they follow.
  init(_ projects: BookSection) {
    self.init(
      remindsFor: projects.limit("reminds-for", .days),
      answeredWithin: projects.limit("answered-within", .days),
      smallest: projects.limit("smallest", .people),
      trendFrom: projects.limit("trend-from", .points),
      activities: projects.words("activities"), outputs: projects.words("outputs"),
      kinds: projects.entries("kinds") { Kind($0, $1) })
    if trendFrom.value < 3 {
      projects.fault(
        "trend-from", nil, found: "\(trendFrom.value) points",
        allowed: "3 points or more: two always lie on a line")
    }
    if kinds.isEmpty {
      projects.fault("kinds", nil, found: "no kind", allowed: "one or more")
    }
  }
}

extension BookSection {
  fileprivate func words(_ name: String) -> ProjectWords {
    section(name) { section in
      ProjectWords(
        entries: section.entries("list") { key, entry in
          .init(key: key, name: LocalizedText(zh: entry.text("zh"), en: entry.text("en")))
        }, citation: section.citation)
    } ?? ProjectWords(entries: [], citation: .unknown)
  }
}

extension ProjectTerms.Kind {
  fileprivate init(_ key: String, _ section: BookSection) {
    let measured = section.cadence("measured")
    self.init(
      key: key, name: section.localizedText("name"), aim: section.localizedText("aim"),
      isOfCounty: section.flag("of-county", default: false),
      hasFunds: section.flag("funds", default: false),
      longest: section.limit("longest", .years, .months),
      measured: measured?.cadence ?? Cadence(0, per: .month),
      measuredCitation: measured?.citation ?? .unknown,
      stages: section.entries("stages") { ProjectTerms.Stage($0, $1) },
      targets: section.entries("targets", required: false) { ProjectTerms.Target($0, $1) },
      citation: section.citation)
    if stages.isEmpty {
      section.fault("stages", nil, found: "no stage", allowed: "one or more")
    }
    for (earlier, later) in zip(stages, stages.dropFirst())
    where later.share.value < earlier.share.value {
      section.fault(
        "stages/\(later.key)", nil, found: "due before '\(earlier.key)'",
        allowed: "a share of \(earlier.share.value / 10) percent or more")
    }
  }
}

extension ProjectTerms.Stage {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, name: section.localizedText("name"), share: section.limit("due", .percent),
      isApproved: section.flag("approved", default: false),
      needs: section.has("needs")
        ? section.parsed(
          "needs", allowed: ProjectTerms.Need.allCases.map(\.rawValue).joined(separator: ", ")
        ) { ProjectTerms.Need(rawValue: $0) } : [])
    if share.value > 1_000 {
      section.fault(
        "due", nil, found: "\(share.value / 10) percent",
        allowed: "at most 100 percent of the project's time")
    }
  }
}

extension ProjectTerms.Target {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, name: section.localizedText("name"), unit: section.localizedText("unit"),
      usual: section.has("usual")
        ? section.limit("usual", .people, .classes, .times, .schools, .pupils) : nil)
  }
}
