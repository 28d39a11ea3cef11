internal import Policy
internal import Staffing
internal import Wording

/// Which teachers a list shows.
struct TeacherFilter: Sendable {
  let county: County
  let scope: Scope
  let address: Address

  /// Words that the name or number must contain, in small letters.
  let words: [String]
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
    self.address = address
    self.words = (address["q"] ?? "").lowercased().split(separator: " ").map(String.init)
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
    guard scope.holds(teacher), school == nil || teacher.teaching.school == school,
      subject == nil || teacher.subject == subject,
      isVolunteer == nil || teacher.isVolunteer == isVolunteer,
      isEligible == nil || county.eligibility[position].isEligible == isEligible,
      isMoved == nil || (county.moveOfTeacher[position] != nil) == isMoved
    else { return false }
    guard !words.isEmpty else { return true }
    let text = "\(teacher.name) \(teacher.id.rawValue)".lowercased()
    return words.allSatisfy(text.contains)
  }

  private var isSet: Bool {
    !words.isEmpty || school != nil || subject != nil || isEligible != nil || isMoved != nil
      || isVolunteer != nil
  }

  func form(in language: Language) -> FilterForm {
    FilterForm(address: address, clears: isSet) { html in
      html.element("div") { html in
        html.element("label", Attribute("for", "filter-q"), text: Phrase.searchHint[language])
        html.void(
          "input", .id("filter-q"), Attribute("type", "search"), Attribute("name", "q"),
          Attribute("value", address["q"] ?? ""))
      }
      html.choice(
        "school", .school,
        county.roster.schools.filter { scope.holds($0.id) }.map { ($0.id.rawValue, $0.name) },
        chosen: school?.rawValue, in: language)
      html.choice(
        "subject", .subject, county.subjects.map { ($0.rawValue, $0.name(in: language)) },
        chosen: subject?.rawValue, in: language)
      html.yesOrNo("eligible", .eligibility, chosen: isEligible, in: language)
      if county.plan != nil { html.yesOrNo("moved", .moved, chosen: isMoved, in: language) }
      html.yesOrNo("volunteer", .volunteer, chosen: isVolunteer, in: language)
    }
  }
}
