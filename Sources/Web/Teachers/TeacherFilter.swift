internal import Policy
internal import Staffing
internal import Wording

/// Which teachers a list shows.
struct TeacherFilter: Sendable {
  let county: County
  let scope: Scope
  let school: School.ID?
  let subject: Subject?
  let isEligible: Bool?
  let isMoved: Bool?
  let isVolunteer: Bool?

  /// - Throws: `WebProblem` naming a value that isn't known.
  init(county: County, scope: Scope, address: Address) throws {
    let query = ListQuery(address: address)
    self.county = county
    self.scope = scope
    self.school = try address["school"].map { code in
      guard county.roster[School.ID(code)] != nil, scope.holds(School.ID(code)) else {
        throw WebProblem.badParameter(
          "school", found: code,
          allowed: county.roster.schools.first { scope.holds($0.id) }?.id.rawValue ?? "")
      }
      return School.ID(code)
    }
    self.subject = try query.choice("subject", of: county.subjects, word: \.rawValue)
    self.isEligible = try query.flag("eligible")
    self.isMoved = try query.flag("moved")
    self.isVolunteer = try query.flag("volunteer")
  }

  func includes(_ position: Int) -> Bool {
    let teacher = county.roster.teachers[position]
    return scope.holds(teacher) && (school == nil || teacher.teaching.school == school)
      && (subject == nil || teacher.subject == subject)
      && (isVolunteer == nil || teacher.isVolunteer == isVolunteer)
      && (isEligible == nil || county.eligibility[position].isEligible == isEligible)
      && (isMoved == nil || (county.moveOfTeacher[position] != nil) == isMoved)
  }

  /// As the list shows them.
  var fields: [ListFilter] {
    var fields: [ListFilter] = [
      .choice(
        "school", .school,
        county.roster.schools.filter { scope.holds($0.id) }.map {
          ($0.id.rawValue, .name($0.name))
        }, chosen: school?.rawValue),
      .choice(
        "subject", .subject,
        county.subjects.map { subject in
          (subject.rawValue, Phrase { subject.name(in: $0) })
        }, chosen: subject?.rawValue),
      .yesOrNo("eligible", .eligibility, chosen: isEligible),
    ]
    if county.plan != nil { fields.append(.yesOrNo("moved", .moved, chosen: isMoved)) }
    return fields + [.yesOrNo("volunteer", .volunteer, chosen: isVolunteer)]
  }
}
