public import Staffing

/// What a group of people sent away is compared by with those it was chosen from.
public enum SentTrait: String, Hashable, Sendable, CaseIterable {
  case title, backbone, appraisal, yearsOfService

  /// Higher is stronger: the title 0 to 5, the backbone level 0 to 5, the
  /// appraisal 0 to 3, whole years of service; nil when the workbook doesn't say.
  public func value(of teacher: Teacher, at opening: Month) -> Int? {
    switch self {
    case .title: teacher.title.rawValue
    case .backbone: teacher.backbone.rawValue
    case .appraisal: teacher.appraisal.map(SentTrait.rank)
    case .yearsOfService: teacher.startedWork.map { min(60, $0.wholeYears(until: opening)) }
    }
  }

  private static func rank(_ grade: AppraisalGrade) -> Int {
    switch grade {
    case .unqualified: 0
    case .basicallyQualified: 1
    case .qualified: 2
    case .excellent: 3
    }
  }
}
