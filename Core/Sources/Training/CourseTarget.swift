public import Policy
public import Staffing

/// For whom a course is: by category, level and post (分类、分层、分岗, S002-42; S002-04).
public struct CourseTarget: Hashable, Sendable {
  /// Empty for every stage and every subject.
  public var stages: Set<Stage>
  public var subjects: Set<Subject>

  /// The least level of backbone teachers.
  public var backbone: BackboneLevel
  public var isForNewcomers: Bool
  public var isForVillages: Bool

  public init(
    stages: Set<Stage> = [], subjects: Set<Subject> = [], backbone: BackboneLevel = .none,
    isForNewcomers: Bool = false, isForVillages: Bool = false
  ) {
    self.stages = stages
    self.subjects = subjects
    self.backbone = backbone
    self.isForNewcomers = isForNewcomers
    self.isForVillages = isForVillages
  }

  /// Why somebody isn't of the group; all of it.
  public enum Misfit: Hashable, Sendable {
    case stage(Stage)
    case subject(Subject)
    case backbone(BackboneLevel, least: BackboneLevel)

    /// Months at work, if known, and those until which somebody is new.
    case notNew(Int?, most: Int)
    case notInVillage(Zone)
  }

  public func misfits(_ trainee: Trainee, _ terms: TrainingTerms) -> [Misfit] {
    var misfits: [Misfit] = []
    if !stages.isEmpty, !stages.contains(trainee.stage) { misfits.append(.stage(trainee.stage)) }
    if !subjects.isEmpty, !subjects.contains(trainee.subject) {
      misfits.append(.subject(trainee.subject))
    }
    if trainee.backbone < backbone {
      misfits.append(.backbone(trainee.backbone, least: backbone))
    }
    if isForNewcomers, !trainee.isNewcomer(terms) {
      misfits.append(.notNew(trainee.monthsAtWork, most: terms.newcomer.value))
    }
    if isForVillages, trainee.zone != .village { misfits.append(.notInVillage(trainee.zone)) }
    return misfits
  }
}

extension Trainee {
  /// Whether the teacher began to work so lately that induction is due (S002-34).
  public func isNewcomer(_ terms: TrainingTerms) -> Bool {
    monthsAtWork.map { $0 < terms.newcomer.value } ?? false
  }
}
