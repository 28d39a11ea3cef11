public import Policy
public import Staffing

/// How many trainees the tutors of a class have.
public struct TutorLoad: Equatable, Sendable {
  public let trainees: [Teacher.ID: Int]

  /// - Parameters:
  ///   - tutors: Those without trainees too.
  ///   - seats: The tutor of each trainee.
  /// - Complexity: O(tutors + seats).
  public init(_ tutors: Set<Teacher.ID>, seats: [Teacher.ID: Teacher.ID]) {
    trainees = seats.values.reduce(into: Dictionary(uniqueKeysWithValues: tutors.map { ($0, 0) })) {
      $0[$1, default: 0] += 1
    }
  }

  /// Everything against putting more trainees under a tutor of a class.
  ///
  /// - Parameters:
  ///   - seats: The tutor of each trainee of the class, as it stands.
  ///   - places: Who holds a place in the course.
  public static func faults(
    _ more: Set<Teacher.ID>, under tutor: Teacher.ID, in content: NetworkClass,
    seats: [Teacher.ID: Teacher.ID], places: Set<Teacher.ID>, _ terms: ClassTerms
  ) -> [ClassSeatFault] {
    var faults: [ClassSeatFault] = more.subtracting(places).sorted().map { .noPlace($0) }
    if !content.tutors.contains(tutor) { faults.append(.noTutor(tutor)) }
    let after = seats.merging(more.map { ($0, tutor) }) { $1 }
    if after.count > terms.size.value {
      faults.append(.full(after.count, most: terms.size.value))
    }
    let load = TutorLoad(content.tutors, seats: after).trainees[tutor] ?? 0
    if load > terms.load.value {
      faults.append(.overloaded(tutor, load, most: terms.load.value))
    }
    return faults
  }
}
