import Staffing

extension SchoolTrainingTerms {
  /// Reads the part `schools` of the section `training`.
  init(_ schools: BookSection) {
    let unread = CitedLimit(0, .unknown)
    let quota = schools.section("quota") { ($0.limit("lift", .percent, .permille), $0.citation) }
    let answers = schools.section("answers") { ($0.limit("within", .days), $0.citation) }
    self.init(
      plan: schools.section("plan") { Plan($0) }
        ?? Plan(
          due: unread, least: unread, kinds: [], checks: [], grades: [], citation: .unknown),
      gates: schools.entries("gates") { key, section in
        Gate(
          word: TrainingTerms.Word(key, section),
          span: section.limit("span", .years, .months),
          hours: section.limit("hours", .classHours),
          asksModules: section.flag("modules", default: false),
          asksProjects: section.flag("projects", default: false))
      },
      pool: schools.section("pool") { Pool($0) }
        ?? Pool(
          fewest: unread, window: unread, leaveBelow: unread, idle: unread, enterFrom: .nation,
          criteria: [], citation: .unknown),
      retention: schools.section("retention") { section in
        Retention(
          from: section.choice("from", default: .county),
          span: section.limit("years", .years, .months), citation: section.citation)
      } ?? Retention(from: .county, span: unread, citation: .unknown),
      work: schools.entries("work") { TrainingTerms.Word($0, $1) },
      network: schools.section("network") { $0.citation } ?? .unknown,
      quotaLift: quota?.0 ?? unread, quota: quota?.1 ?? .unknown,
      resources: schools.entries("resources") { TrainingTerms.Word($0, $1) },
      standards: schools.entries("standards") { TrainingTerms.Word($0, $1) },
      answerWithin: answers?.0 ?? unread, suggestions: answers?.1 ?? .unknown,
      readings: schools.entries("readings") { TrainingTerms.Word($0, $1) })
  }
}

extension SchoolTrainingTerms.Plan {
  fileprivate init(_ section: BookSection) {
    self.init(
      due: section.limit("due", .days), least: section.limit("least", .classHours),
      kinds: section.entries("kinds") { TrainingTerms.Word($0, $1) },
      checks: section.entries("checks") { TrainingTerms.Word($0, $1) },
      grades: section.entries("grades") { TrainingTerms.Word($0, $1) },
      citation: section.citation)
  }
}

extension SchoolTrainingTerms.Pool {
  fileprivate init(_ section: BookSection) {
    self.init(
      fewest: section.limit("fewest", .people), window: section.limit("window", .days),
      leaveBelow: section.limit("leave-below", .points),
      idle: section.limit("idle", .years, .months),
      enterFrom: section.choice("enter-from", default: .city),
      criteria: section.entries("criteria") { TrainingTerms.Word($0, $1) },
      citation: section.citation)
    if fewest.value < 3 {
      section.fault(
        "fewest", nil, found: "\(fewest.value) people",
        allowed: "3 people or more: of two, each would know the other's mark")
    }
  }
}
