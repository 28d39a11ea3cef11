import Staffing

/// What indicators ask about one person who teaches, at one place.
///
/// Flat values without references, so that counting a county again under
/// another plan costs little.
struct StaffMember: Sendable {
  let facts: Facts
  let stage: Stage

  /// The position of the subject in the deployment.
  let subject: Int
  let teachesArts: Bool

  /// Positions of the school where the person teaches and of the one on whose
  /// establishment they are.
  let school: Int
  let home: Int
  var isGuest: Bool { home != school }

  /// The zone and the pupils of the school where the person teaches.
  let zone: Zone
  let pupils: Int

  /// What stays the same wherever the person teaches; times are taken at the
  /// opening of the school year.
  struct Facts: Sendable {
    let sex: Sex
    let title: Title
    let backbone: BackboneLevel

    /// Nil when the workbook doesn't say.
    let appraisal: AppraisalGrade?

    /// Nil when the workbook doesn't say, which is not the same as none.
    let degree: Degree?

    /// Whole years.
    let age: Int

    /// Nil when unknown.
    let monthsOfService: Int?

    /// Negative when overdue.
    let monthsToRetirement: Int

    init(_ teacher: Teacher, in month: Month) {
      self.sex = teacher.sex
      self.title = teacher.title
      self.backbone = teacher.backbone
      self.appraisal = teacher.appraisal
      self.degree = teacher.degree
      self.age = teacher.age(at: month)
      self.monthsOfService = teacher.startedWork.map { max(0, $0.distance(to: month)) }
      self.monthsToRetirement = month.distance(to: RetirementAge.month(of: teacher))
    }
  }
}
