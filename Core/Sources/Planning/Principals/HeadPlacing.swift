import Policy
import Staffing

/// Whether a head may go to a school, what it costs, and every reason against.
struct HeadPlacing {
  let request: PrincipalRequest
  let terms: PrincipalTerms

  enum Refusal: String, CaseIterable {
    case formerSchool = "former-school"
    case stage, direction, commute

    var words: LocalizedText {
      switch self {
      case .formerSchool: LocalizedText(zh: "曾任职的学校不回任", en: "a school left before")
      case .stage: LocalizedText(zh: "学段不符", en: "another stage")
      case .direction: LocalizedText(zh: "方向不在规定之内", en: "not in an allowed direction")
      case .commute: LocalizedText(zh: "超出通勤距离", en: "too far from home")
      }
    }
  }

  func refusals(_ head: Teacher, to school: School) -> [Refusal] {
    var refusals: [Refusal] = []
    if school.id == head.establishment.school
      || request.formerSchools[head.id]?.contains(school.id) == true
    {
      refusals.append(.formerSchool)
    }
    let stages = Set([head.stage] + head.qualifications.stages)
    if stages.isDisjoint(with: school.stages) { refusals.append(.stage) }
    if !terms.directions.contains(direction(head, to: school)) { refusals.append(.direction) }
    if let metres = metres(head, to: school), metres > terms.commuteLimit,
      !head.wishes.contains(school.id)
    {
      refusals.append(.commute)
    }
    return refusals
  }

  func direction(_ head: Teacher, to school: School) -> Direction {
    request.roster[head.establishment.school].map {
      request.book.direction(from: $0, to: school)
    } ?? .lateral
  }

  func metres(_ head: Teacher, to school: School) -> Int? {
    head.home.flatMap { home in school.location.map { home.metres(to: $0) } }
  }

  /// In the book's points; may be negative.
  func burden(_ head: Teacher, to school: School) -> Int {
    let present = request.roster[head.establishment.school]
    var points = 0
    if let new = metres(head, to: school), let old = present.flatMap({ metres(head, to: $0) }) {
      points += terms.perKilometre * max(0, new / 1000 - old / 1000)
    }
    if !school.stages.contains(head.stage) { points += terms.otherStage }
    if let township = school.township, township == present?.township {
      points += terms.sameTownship
    }
    if direction(head, to: school) == .down && head.ruralYears == 0 && head.lastRural == nil {
      points -= terms.neverRural
    }
    return points
  }

  /// What it costs to leave the school without a head.
  func vacancy(_ school: School) -> Int {
    terms.vacantSchool + terms.perHardship * school.hardship
  }
}
