import Staffing

extension Candidate {
  /// The teacher that a worked example describes; what it doesn't say is
  /// ordinary: a woman of forty at a city primary school since 2010.
  static func example(_ given: BookSection) -> Candidate {
    let year = given.month("year-opens") ?? Month(2026, 9)
    let home: School.ID = "2111000001"
    let teacher = Teacher(
      id: "T0001", name: "", sex: given.choice("sex", default: .female),
      born: given.month("born") ?? Month(1986, 9),
      establishment: Stay(
        school: home,
        since: given.flag("joining-unknown", default: false)
          ? nil : given.month("joined") ?? Month(2010, 9)),
      teaching: given.month("away-since").map { Stay(school: "2111000002", since: $0) },
      stage: given.choice("stage", default: .primary), subject: .chinese,
      title: given.choice("title", default: .first),
      backbone: given.choice("backbone", default: .none),
      position: given.choice("position", default: .teacher),
      ruralYears: given.quantity("rural", .years, default: 0).value / 12,
      lastRural: given.month("last-rural"), lastExchange: given.month("last-exchange"),
      circumstances: Set(given.choices("circumstances", of: Circumstance.self) ?? []),
      appraisal: given.choices("appraisal", of: AppraisalGrade.self)?.first,
      isVolunteer: given.flag("volunteer", default: false))
    return Candidate(
      teacher: teacher, zone: given.choice("zone", default: .city),
      isAtSendingSchool: given.flag("sends", default: true), opening: year)
  }
}

extension BookSection {
  /// A month such as 2026-09, or nil when the key isn't there.
  func month(_ name: String) -> Month? {
    parsed(name, required: false, allowed: "a month such as 2026-09") { Month($0) }.first
  }
}
