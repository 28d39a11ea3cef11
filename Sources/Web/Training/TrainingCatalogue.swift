internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The courses of the county with their sessions and trainers, and what teachers ask for.
struct TrainingCatalogue: Sendable {
  let day: Day

  /// Nil where the book has no section `training`.
  let terms: TrainingTerms?

  /// The latest first; those that were called off too.
  let courses: [RecordedCourse]

  /// By course, by day and time; those that were called off too.
  let sessions: [RecordedCourse.ID: [RecordedSession]]
  let taken: [RecordedCourse.ID: Int]
  let trainers: [RecordedTrainer]
  let noted: Set<RecordedSession.ID>
  let needs: [TrainingNeed]

  /// What courses follow and are made of (S002-73).
  let standards: [RecordedCourse.ID: CourseStandard]

  init(_ county: County, on day: Day, _ connection: any Connection) throws {
    let year = SchoolYear(containing: day)
    self.day = day
    terms = county.book.inForce(in: year).trainingTerms
    courses = try connection.trainingCourses()
    sessions = Dictionary(grouping: try connection.trainingSessions(), by: \.course)
    taken = try connection.placesTaken()
    trainers = try connection.trainers()
    noted = try connection.sessionsNoted()
    needs = try connection.trainingNeeds(in: year)
    standards = try connection.courseStandards()
  }

  var year: SchoolYear { SchoolYear(containing: day) }

  subscript(course: RecordedCourse.ID) -> RecordedCourse? { courses.first { $0.id == course } }

  /// The courses of this school year and later ones that are on.
  var current: [RecordedCourse] {
    courses.filter { $0.course.year >= year && $0.offBecause == nil }
  }

  /// The sessions of a course that are on.
  func running(_ course: RecordedCourse.ID) -> [RecordedSession] {
    (sessions[course] ?? []).filter { $0.offBecause == nil }
  }

  /// The pool as it stands.
  var pool: [RecordedTrainer] { trainers.filter { $0.outBecause == nil } }

  /// Whose attendance waits to be noted: sessions that were held.
  var unnoted: [RecordedSession] {
    courses.filter { $0.offBecause == nil && (taken[$0.id] ?? 0) > 0 }
      .flatMap { running($0.id) }.filter { $0.session.day < day && !noted.contains($0.id) }
      .sorted { $0.session.day < $1.session.day }
  }

  /// How many teachers asked for each topic.
  var asked: [String: Int] {
    Dictionary(grouping: needs, by: \.topic).mapValues(\.count)
  }

  var findings: [CoursePlanFinding] {
    guard let terms else { return [] }
    return CoursePlan.findings(
      current.map(\.course), trainers: pool.map { $0.trainer.kind == .frontLine },
      needs: asked, terms)
  }

  func offer(_ course: RecordedCourse) -> OfferedCourse {
    OfferedCourse(
      id: course.id, course: course.course, isCalledOff: course.offBecause != nil,
      sessions: running(course.id).map(\.session), joined: taken[course.id] ?? 0)
  }

  /// What somebody has done and joined, by what they have of each course.
  func learning(_ outcomes: [RecordedCourse.ID: CourseOutcome]) -> Learning {
    Learning(
      completed: Set(outcomes.filter { $0.value.standing == .completed }.keys),
      sessions: outcomes.keys.reduce(into: [:]) {
        $0[$1] = running($1).map(\.session)
      })
  }

  func title(of course: RecordedCourse.ID) -> String { self[course]?.course.title ?? course }
}

extension RecordedCourse {
  var address: String { "/training/courses/\(Address.encoded(id))" }
}

extension RecordedSession {
  var address: String { "/training/sessions/\(Address.encoded(id))" }
}

extension Teacher {
  static func trainingAddress(of teacher: ID) -> String {
    "/training/hours/\(Address.encoded(teacher.rawValue))"
  }
}

extension School {
  static func trainingAddress(of school: ID) -> String {
    "/training/schools/\(Address.encoded(school.rawValue))"
  }
}

extension County {
  /// A teacher as courses look at one on a day.
  func trainee(_ teacher: Teacher, on day: Day) -> Trainee {
    Trainee(
      teacher, zone: roster[teacher.teaching.school]?.zone ?? .village, in: day.month)
  }
}

extension [TrainingTerms.Word] {
  /// A key's name; the key itself where the book has it no more.
  func name(of key: String, in language: Language) -> String {
    first { $0.key == key }?.name[language] ?? key
  }
}
