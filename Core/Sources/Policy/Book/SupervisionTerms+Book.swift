extension SupervisionTerms {
  /// Reads the section `supervision`; notes occasions whose template isn't there.
  init(_ supervision: BookSection) {
    let templates = supervision.entries("templates") { Template($0, $1) }
    let meeting = supervision.cadence("meeting")
    self.init(
      templates: templates,
      occasions: supervision.entries("calendar") { key, section in
        Occasion(key, section, templates: templates.map(\.key))
      },
      kinds: supervision.entries("problems") { key, section in
        ProblemKind(key: key, name: section.localizedText("name"), citation: section.citation)
      },
      remarkBelow: supervision.limit("remark-below", .percent, .permille),
      mendWithin: supervision.limit("mend-within", .workingDays),
      mendAtMost: supervision.limit("mend-at-most", .workingDays),
      recheckWithin: supervision.limit("recheck-within", .workingDays),
      committedFor: supervision.limit("committed-for", .workingDays),
      reportWithin: supervision.limit("report-within", .workingDays),
      meeting: meeting?.cadence ?? Cadence(1, per: .week),
      meetingCitation: meeting?.citation ?? .unknown,
      closingCitation: supervision.section("closing") { $0.citation } ?? .unknown,
      ledgerCitation: supervision.section("ledger") { $0.citation } ?? .unknown,
      teacherCheck: supervision.section("teacher-check", required: false) {
        Template("teacher-check", $0, hears: CitedLimit(0, $0.citation))
      })
    if mendAtMost.value < mendWithin.value {
      supervision.fault(
        "mend-at-most", nil, found: "\(mendAtMost.value) working days",
        allowed: "at least mend-within (\(mendWithin.value) working days)")
    }
  }
}

extension SupervisionTerms.Template {
  /// - Parameter hears: The lessons to hear, where the section doesn't say it itself.
  fileprivate init(_ key: String, _ section: BookSection, hears: CitedLimit? = nil) {
    let items = section.entries("items") { key, item in
      SupervisionTerms.Item(
        key: key, name: item.localizedText("name"), look: item.localizedText("look"),
        points: item.limit("points", .points))
    }
    for item in items where item.points.value == 0 {
      section.fault("items", nil, found: "\(item.key): 0 points", allowed: "more than 0")
    }
    if items.isEmpty {
      section.fault("items", nil, found: "nothing", allowed: "what is looked at")
    }
    self.init(
      key: key, name: section.localizedText("name"), citation: section.citation,
      hears: hears ?? section.limit("hears", .activities), items: items)
  }
}

extension SupervisionTerms.Occasion {
  fileprivate init(_ key: String, _ section: BookSection, templates: [String]) {
    let template = section.text("template")
    if !templates.contains(template) {
      section.fault(
        "template", nil, found: "'\(template)'", allowed: templates.joined(separator: ", "))
    }
    self.init(
      key: key, name: section.localizedText("name"), citation: section.citation,
      template: template,
      days: section.parsed(
        "days", allowed: "two days joined by '/', such as 09-01/09-30"
      ) { YearlyDays($0) },
      isSample: section.flag("sample", default: false))
  }
}
