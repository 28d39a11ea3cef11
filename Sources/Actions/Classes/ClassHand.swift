internal import Access
internal import Classes
internal import Policy
public import Staffing
public import Store
internal import Training
internal import Wording

/// As whom somebody works for a class: for the bureau, or as the manager or tutor whom the
/// class names (S002-60).
public enum ClassHand: Hashable, Sendable {
  case office
  case teacher(Teacher.ID)

  var permission: Permission { self == .office ? .runTraining : .train }

  var place: Place {
    switch self {
    case .office: .county
    case .teacher(let teacher): .teacher(teacher, at: [])
    }
  }

  var teacher: Teacher.ID? {
    if case .teacher(let teacher) = self { teacher } else { nil }
  }
}

extension Occasion {
  /// The instant with the county's day: the sample county can live on another than the clock's.
  public var countyMoment: Moment {
    Moment(
      milliseconds: moment.milliseconds + (today.ordinal - moment.day.ordinal) * 86_400_000)
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no such section.
  func classTerms() throws -> ClassTerms {
    guard let stored = try connection.latestCounty(),
      let terms = try PolicyBook(
        yaml: String(decoding: stored.policyBook.content, as: UTF8.self)
      ).inForce(in: SchoolYear(containing: today)).classTerms
    else { throw Refused(.needsClasses) }
    return terms
  }

  /// A class that's on, which a hand works for.
  ///
  /// - Throws: `Refused` when there's none, or it's somebody else's.
  func networkClass(_ id: RecordedClass.ID, by hand: ClassHand = .office) throws -> RecordedClass {
    guard let found = try connection.networkClass(id), found.offBecause == nil else {
      throw Refused(.noClass(id))
    }
    if let teacher = hand.teacher, !found.content.isRun(by: teacher) {
      throw Refused(.classOfOthers(found.content.name))
    }
    return found
  }

  /// A course that's on.
  func runningCourse(_ id: RecordedCourse.ID) throws -> RecordedCourse {
    let course = try trainingCourse(id)
    if let why = course.offBecause { throw Refused(.courseOff(course.course.title, why)) }
    return course
  }

  /// Who holds a place in a course.
  func trainees(of course: RecordedCourse.ID) throws -> Set<Teacher.ID> {
    Set(
      try connection.coursePlaces(.course(course)).filter { $0.outBecause == nil }.map(\.teacher))
  }

  func isOpen(_ school: School.ID, on day: Day) throws -> Bool {
    try connection.facts(about: school.rawValue).contains {
      $0.fact.line == .existence(of: school) && $0.fact.period.contains(day)
    }
  }
}

extension [Teacher.ID: String] {
  /// What somebody is called; the number where nobody says.
  func name(_ id: Teacher.ID) -> String { self[id] ?? id.rawValue }
}
