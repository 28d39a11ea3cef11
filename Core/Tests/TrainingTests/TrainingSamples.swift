import CoreTestSupport
import Policy
import Staffing
import Testing
import Training

/// What the national book says of training.
func trainingTerms() throws -> TrainingTerms {
  try #require(try shippedBook().inForce(in: SchoolYear(2026)).trainingTerms)
}

extension TrainingCourse {
  /// A county's course of 20 hours that anybody may join; say only what matters.
  static func sample(
    title: String = "新课标研读", year: Int = 2026, module: String = "", topic: String = "teaching",
    hours: Int = 20, isPractical: Bool = false, evaluation: Evaluation = .none,
    target: CourseTarget = CourseTarget(), places: Int = 40, joinBy: Day = Day(2026, 10, 1),
    prerequisites: Set<String> = [], fee: Int = 0
  ) -> TrainingCourse {
    TrainingCourse(
      title: title, year: SchoolYear(year), level: "county", mode: "released",
      platform: "on-site", topic: topic, module: module, hours: hours, isPractical: isPractical,
      evaluation: evaluation, target: target, places: places, joinBy: joinBy,
      prerequisites: prerequisites, fee: fee)
  }
}

extension TrainingSession {
  static func sample(
    _ day: Day = Day(2026, 10, 10), _ minutes: Range<Int> = 540..<690, hours: Int = 4,
    school: School.ID? = nil, trainers: Set<String> = ["L-1"]
  ) -> TrainingSession {
    TrainingSession(
      day: day, minutes: minutes, hours: hours, place: "进修学校", school: school,
      trainers: trainers)
  }
}

extension Trainee {
  static func sample(
    stage: Stage = .primary, subject: Subject = .chinese, backbone: BackboneLevel = .none,
    zone: Zone = .village, monthsAtWork: Int? = 120
  ) -> Trainee {
    Trainee(
      id: "T1", stage: stage, subject: subject, backbone: backbone, zone: zone,
      monthsAtWork: monthsAtWork)
  }
}
