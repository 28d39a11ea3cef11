import Staffing

extension AttachmentTerms {
  /// Reads the section `attachments`.
  ///
  /// - Parameter sources: What the section `training` recognises hours from; nil where the book
  ///   has none.
  init(_ attachments: BookSection, sources: [String]?) {
    let groups = attachments.section("groups") {
      (
        least: $0.limit("members-at-least", .people), topics: $0.attachmentWords("topics"),
        citation: $0.citation
      )
    }
    let visits = attachments.section("visits") { section in
      (
        answer: section.limit("answer-within", .days),
        report: section.limit("report-within", .days),
        kinds: section.attachmentWords("kinds")
      )
    }
    let none = CitedLimit(0, .unknown)
    self.init(
      remindsFor: attachments.limit("reminds-for", .days),
      shadows: attachments.limit("shadows-at-most", .people),
      claimsAs: attachments.text("claims-as"),
      kinds: attachments.entries("kinds") { Kind($0, $1) },
      replacement: attachments.section("replacement") { section in
        Replacement(
          guided: section.limit("guided-at-most", .people),
          isOfSameSubject: section.flag("same-subject", default: true),
          citation: section.citation)
      } ?? Replacement(guided: none, isOfSameSubject: true, citation: .unknown),
      weeks: attachments.section("weeks") { Weeks($0) }
        ?? Weeks(days: none, months: none, awayAtOnce: none, citation: .unknown),
      groupMembers: groups?.least ?? none, groupTopics: groups?.topics ?? [],
      groupCitation: groups?.citation ?? .unknown,
      tripCitation: attachments.section("trips") { $0.citation } ?? .unknown,
      answerWithin: visits?.answer ?? none, reportWithin: visits?.report ?? none,
      visits: visits?.kinds ?? [])
    if let sources, !sources.contains(claimsAs) {
      attachments.fault(
        "claims-as", nil, found: "'\(claimsAs)'",
        allowed: "a source of the section 'training': \(sources.joined(separator: ", "))")
    }
  }
}

extension AttachmentTerms.Kind {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, name: section.localizedText("name"), longest: section.limit("longest", .days),
      hoursADay: section.limit("hours-a-day", .classHours),
      mostHours: section.limit("hours-at-most", .classHours), citation: section.citation)
  }
}

extension AttachmentTerms.Weeks {
  fileprivate init(_ section: BookSection) {
    self.init(
      days: section.limit("days", .workingDays), months: section.limit("months-at-most", .months),
      awayAtOnce: section.limit("away-at-once", .people), citation: section.citation)
    if !(1...5).contains(days.value) {
      section.fault(
        "days", nil, found: "\(days.value) working days", allowed: "1 to 5: a week or less")
    }
  }
}

extension BookSection {
  /// A list of words, each with its own citation or that of the section.
  fileprivate func attachmentWords(_ name: String) -> [AttachmentTerms.Word] {
    entries(name) { key, entry in
      AttachmentTerms.Word(key: key, name: entry.localizedText("name"), citation: entry.citation)
    }
  }
}
