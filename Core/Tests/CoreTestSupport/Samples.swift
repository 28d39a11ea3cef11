public import Staffing

extension School {
  /// A village primary school; say only what matters.
  public static func sample(
    _ id: School.ID = "2111000001", name: String? = nil, township: String? = nil,
    area: Area = .village, kind: SchoolKind = .primarySchool,
    enrolment: [Stage: Enrolment] = [.primary: Enrolment(pupils: 190, classes: 6)],
    establishment: Int? = nil, role: SchoolRole = .ordinary, location: Location? = nil
  ) -> School {
    School(
      id: id, name: name ?? "学校\(id)", township: township, area: area, kind: kind,
      enrolment: enrolment, establishment: establishment, role: role, location: location)
  }
}

extension Teacher {
  /// A forty-year-old woman who teaches Chinese at a primary school since
  /// 2010; say only what matters.
  public static func sample(
    _ id: Teacher.ID = "T0001", sex: Sex = .female, born: Month = Month(1986, 9),
    school: School.ID = "2111000001", teaching: School.ID? = nil,
    joined: Month? = Month(2010, 9), stage: Stage = .primary, subject: Subject = .chinese,
    qualifications: Qualifications = .none, title: Title = .first,
    backbone: BackboneLevel = .none, position: Position = .teacher, ruralYears: Int = 0,
    lastRural: Month? = nil, lastExchange: Month? = nil,
    circumstances: Set<Circumstance> = [], home: Location? = nil, spouse: Teacher.ID? = nil,
    isVolunteer: Bool = false, wishes: [School.ID] = []
  ) -> Teacher {
    Teacher(
      id: id, name: "教师\(id)", sex: sex, born: born,
      establishment: Stay(school: school, since: joined),
      teaching: teaching.map { Stay(school: $0) }, stage: stage, subject: subject,
      qualifications: qualifications, title: title, backbone: backbone, position: position,
      startedWork: joined, ruralYears: ruralYears, lastRural: lastRural,
      lastExchange: lastExchange, circumstances: circumstances, home: home, spouse: spouse,
      isVolunteer: isVolunteer, wishes: wishes)
  }
}
