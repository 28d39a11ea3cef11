import Staffing

extension SeasonTerms {
  /// Reads the section `season`.
  init(_ season: BookSection) {
    let notice = season.quantity("notice", .workingDays)
    if notice.value < 5 {
      season.fault(
        "notice", nil, found: "\(notice.value) working-days",
        allowed: "at least 5 working-days (S001-102)")
    }
    let milestones = season.entries("milestones") { MilestoneTerms($0, $1) }
    self.init(
      milestones: milestones.enumerated().sorted {
        ($0.element.order, $0.offset) < ($1.element.order, $1.offset)
      }.map(\.element),
      noticeDays: notice.value,
      answerDays: season.quantity("answer", .workingDays).value,
      contestDays: season.quantity("contest", .workingDays).value,
      outageMinutes: season.quantity("outage", .minutes).value,
      wishLimit: season.quantity("wishes", .schools).value,
      noticeCitation: notice.citation,
      reminders: season.section("reminds", required: false) { section in
        Reminders(
          milestones: section.limit("milestones", .days), ends: section.limit("ends", .days),
          secondYear: section.limit("second-year", .days))
      })
  }
}

extension MilestoneTerms {
  fileprivate init(_ key: String, _ section: BookSection) {
    let due =
      section.parsed("due", allowed: "a month and day such as 07-31") { text in
        Day("2025-\(text)").map { _ in text }
      }.first ?? "09-01"
    self.init(
      key: key, name: section.localizedText("name"), due: due,
      isAtClose: section.flag("at-close", default: false), owner: section.text("owner"),
      citation: section.citation)
  }

  /// Closing comes after opening, then by month and day.
  fileprivate var order: String { (isAtClose ? "1" : "0") + due }
}
