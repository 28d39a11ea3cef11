internal import Chronicle
public import Policy
public import Staffing
public import Store
public import Training
internal import Wording

extension Connection {
  /// What the county's book says of training in a school year; nil when it says nothing, or
  /// there's no county.
  func trainingTerms(in year: SchoolYear) throws -> TrainingTerms? {
    guard let book = try book(in: year) else { return nil }
    return book.trainingTerms
  }

  /// What somebody has of the courses that they hold or held a place in.
  public func courseOutcomes(
    _ scope: TrainingScope, among courses: [RecordedCourse.ID: RecordedCourse],
    _ terms: TrainingTerms
  ) throws -> [Teacher.ID: [RecordedCourse.ID: CourseOutcome]] {
    var marks: [Teacher.ID: [RecordedCourse.ID: [String: Int]]] = [:]
    for mark in try courseMarks(scope) {
      marks[mark.teacher, default: [:]][mark.course, default: [:]][mark.aspect] = mark.points
    }
    var hours: [Teacher.ID: [RecordedCourse.ID: Int]] = [:]
    for attended in try courseAttendance(scope) {
      hours[attended.teacher, default: [:]][attended.course] = attended.hours
    }
    var outcomes: [Teacher.ID: [RecordedCourse.ID: CourseOutcome]] = [:]
    for place in try coursePlaces(scope) where place.outBecause == nil {
      guard let course = courses[place.course]?.course else { continue }
      let points = marks[place.teacher]?[place.course] ?? [:]
      outcomes[place.teacher, default: [:]][place.course] = CourseOutcome(
        course, hours: hours[place.teacher]?[place.course] ?? 0,
        process: points.filter { !$0.key.isEmpty }, examination: points[""], terms)
    }
    return outcomes
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func trainingTerms(in year: SchoolYear? = nil) throws -> TrainingTerms {
    guard
      let terms = try connection.trainingTerms(in: year ?? SchoolYear(containing: today))
    else { throw Refused(.needsTraining) }
    return terms
  }

  func trainingCourse(_ id: RecordedCourse.ID) throws -> RecordedCourse {
    guard let course = try connection.trainingCourse(id) else { throw Refused(.noCourse(id)) }
    return course
  }

  /// Why a text can't be kept, if it can't.
  func reasons(for text: String, longest: Int = 200) -> [Phrase] {
    if text.trimmed.isEmpty { return [.needsWords] }
    return text.count > longest ? [.tooLong(text.count, allowed: longest)] : []
  }
}
