import Staffing

extension YearsTerms {
  /// Reads the section `years`.
  init(_ years: BookSection) {
    var grades: [Stage: Int] = [:]
    _ = years.section("grades") { part in
      for stage in Stage.allCases {
        grades[stage] = part.quantity(bookWord(stage), .years).value / 12
      }
    }
    for stage in Stage.allCases where grades[stage] == 0 {
      years.fault("grades", nil, found: "0 grades of \(bookWord(stage))", allowed: "at least 1")
    }
    var intake: [Zone: Int] = [:]
    _ = years.section("intake") { part in
      for zone in Zone.allCases {
        intake[zone] = part.quantity(bookWord(zone), .percent, .permille).value
      }
    }
    var transition: [Stage: Int] = [:]
    _ = years.section("transition", required: false) { part in
      for stage in [Stage.junior, .senior] where part.has(bookWord(stage)) {
        transition[stage] = part.quantity(bookWord(stage), .percent, .permille).value
      }
      for stage in [Stage.junior, .senior] { _ = part.node(bookWord(stage), required: false) }
    }
    self.init(
      horizon: years.quantity("horizon", .years).value / 12, grades: grades, intake: intake,
      transition: transition,
      circumstanceYears: years.quantity("circumstances-last", .years).value / 12)
    if !(1...YearsTerms.longestHorizon).contains(horizon) {
      years.fault(
        "horizon", nil, found: "\(horizon) years",
        allowed: "1 to \(YearsTerms.longestHorizon) years")
    }
  }

  /// Beyond it a forecast of classes says nothing any more.
  public static let longestHorizon = 6
}

extension PrincipalTerms {
  /// Reads the section `principals`.
  init(_ part: BookSection) {
    let due = part.quantity("due-after", .years, .months)
    let longest = part.quantity("longest", .years, .months)
    let retirement = part.quantity("retirement-within", .years, .months)
    let commute = part.quantity("commute-limit", .km, .metres)
    let points = { (name: String) in part.quantity(name, .points).value }
    self.init(
      due: due.value, dueCitation: due.citation, longest: longest.value,
      longestCitation: longest.citation,
      swapFrom: part.quantity("swap-from", .years, .months).value,
      retirementWithin: retirement.value, retirementCitation: retirement.citation,
      exempt: Set(part.choices("exempt", of: Circumstance.self) ?? []),
      directions: Set(part.choices("directions", of: Direction.self) ?? Direction.allCases),
      commuteLimit: commute.value, commuteCitation: commute.citation,
      perKilometre: points("per-kilometre"), otherStage: points("other-stage"),
      sameTownship: points("same-township"), neverRural: points("never-rural"),
      vacantSchool: points("vacant-school"), perHardship: points("per-hardship"),
      citation: part.citation)
    if longest.value < due.value {
      part.fault(
        "longest", nil, found: "\(longest.value) months", allowed: "at least due-after")
    }
  }
}
