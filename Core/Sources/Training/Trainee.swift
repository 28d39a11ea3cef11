public import Staffing

/// A teacher as courses look at one.
public struct Trainee: Identifiable, Hashable, Sendable {
  public let id: Teacher.ID
  public let stage: Stage
  public let subject: Subject
  public let backbone: BackboneLevel
  public let zone: Zone

  /// Months since the teacher began to work; nil where nobody knows.
  public let monthsAtWork: Int?

  public init(
    id: Teacher.ID, stage: Stage, subject: Subject, backbone: BackboneLevel, zone: Zone,
    monthsAtWork: Int?
  ) {
    self.id = id
    self.stage = stage
    self.subject = subject
    self.backbone = backbone
    self.zone = zone
    self.monthsAtWork = monthsAtWork
  }

  /// - Parameter month: In which the course is looked at.
  public init(_ teacher: Teacher, zone: Zone, in month: Month) {
    self.init(
      id: teacher.id, stage: teacher.stage, subject: teacher.subject,
      backbone: teacher.backbone, zone: zone,
      monthsAtWork: teacher.startedWork.map { max(0, $0.distance(to: month)) })
  }
}
