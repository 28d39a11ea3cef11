internal import Access
internal import Actions
internal import Classes
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The network classes of the county, or of one course, with everything that's kept of them.
struct NetworkClassBoard: Sendable {
  let county: County
  let catalogue: TrainingCatalogue

  /// Nil where the book has no section `classes`.
  let terms: ClassTerms?

  /// The moment that the board tells of.
  let now: Moment

  /// Those that are on, by number.
  let classes: [RecordedClass]
  let seats: [RecordedClass.ID: [ClassSeat]]

  /// Who holds a place in each course, and what they have of it.
  let outcomes: [RecordedCourse.ID: [Teacher.ID: CourseOutcome]]

  /// Of one course only: by trainee and Monday. Of all it would be more than a page reads.
  let weeks: [Teacher.ID: [Day: LearningWeek]]

  /// The oldest first.
  let pieces: [RecordedClass.ID: [ClassPiece]]

  /// The latest first.
  let log: [RecordedClass.ID: [ClassLogLine]]
  let help: [RecordedHelp]
  let stops: [RecordedStop]
  let aids: [StudyAid]

  /// - Parameter course: Nil for all, then without weeks.
  init(
    _ county: County, of course: RecordedCourse.ID? = nil, _ context: WebContext,
    _ connection: any Connection
  ) throws {
    self.county = county
    let day = context.dayShown
    catalogue = try TrainingCatalogue(county, on: day, connection)
    terms = county.book.inForce(in: SchoolYear(containing: day)).classTerms
    now = context.isPresent ? context.occasion.countyMoment : Moment(endOf: day)
    classes = try connection.networkClasses().filter {
      $0.offBecause == nil && (course == nil || $0.content.course == course)
    }
    seats = Dictionary(grouping: try connection.classSeats(), by: \.inClass)
    pieces = Dictionary(grouping: try connection.classPieces(), by: \.inClass)
    log = Dictionary(grouping: try connection.classLog(), by: \.inClass)
    help = try connection.classHelp()
    stops = try connection.tourStops()
    aids = try connection.studyAids()
    var outcomes: [RecordedCourse.ID: [Teacher.ID: CourseOutcome]] = [:]
    if let training = catalogue.terms {
      let courses = Dictionary(catalogue.courses.map { ($0.id, $0) }) { first, _ in first }
      let scope = course.map { TrainingScope.course($0) } ?? .everybody
      for (teacher, own) in try connection.courseOutcomes(scope, among: courses, training) {
        for (id, outcome) in own { outcomes[id, default: [:]][teacher] = outcome }
      }
    }
    self.outcomes = outcomes
    weeks =
      try course.map { try connection.classWeeks(of: $0) }?.reduce(into: [:]) {
        $0[$1.teacher, default: [:]][$1.week] = $1.content
      } ?? [:]
  }

  subscript(id: RecordedClass.ID) -> RecordedClass? { classes.first { $0.id == id } }

  /// Points from which the examination is passed; 0 without a section `training`.
  var pass: Int { catalogue.terms?.examinationPass.value ?? 0 }

  func examination(of teacher: Teacher.ID, in course: RecordedCourse.ID) -> Int? {
    outcomes[course]?[teacher]?.examination
  }

  /// Who sits in a class and still holds a place, by name.
  func trainees(of id: RecordedClass.ID) -> [ClassSeat] {
    (seats[id] ?? []).filter { outcomes[$0.course]?[$0.teacher] != nil }.map {
      (county.name(of: $0.teacher), $0)
    }.sorted { ($0.0, $0.1.teacher) < ($1.0, $1.1.teacher) }.map(\.1)
  }

  func school(of teacher: Teacher.ID) -> School.ID? { county.roster[teacher]?.teaching.school }

  /// Mondays of which anything was noted for any of some trainees.
  func mondays(of trainees: [Teacher.ID]) -> [Day] {
    trainees.reduce(into: Set<Day>()) { $0.formUnion((weeks[$1] ?? [:]).keys) }.sorted()
  }

  func record(
    of teacher: Teacher.ID, in course: RecordedCourse.ID, among mondays: [Day]
  ) -> LearningRecord {
    LearningRecord(
      weeks[teacher] ?? [:], ofWeeks: mondays.count,
      examination: examination(of: teacher, in: course))
  }

  func progress(
    of trainees: [Teacher.ID], in course: RecordedCourse.ID, week: Day, _ terms: ClassTerms
  ) -> ClassProgress {
    ClassProgress(
      trainees.map { teacher in
        let own = (weeks[teacher] ?? [:]).filter { $0.key <= week }
        return ClassProgress.Entry(
          week: own[week] ?? LearningWeek(), whole: own.values.reduce(LearningWeek(), +),
          examination: examination(of: teacher, in: course))
      }, passAt: pass, terms)
  }

  /// The times of a tutor's answers in a class (S002-66): pieces that the tutor answered, and
  /// those of the tutor's trainees that wait.
  func times(of tutor: Teacher.ID, in id: RecordedClass.ID, _ terms: ClassTerms) -> AnswerTimes {
    let own = Set((seats[id] ?? []).filter { $0.tutor == tutor }.map(\.teacher))
    return AnswerTimes(
      (pieces[id] ?? []).filter { piece in
        piece.answer.map { $0.tutor == tutor } ?? own.contains(piece.teacher)
      }.map { ($0.handedIn.minutes, $0.answer?.at.minutes) }, at: now.minutes, terms)
  }

  /// Where the schools lie.
  var places: [School.ID: Location] {
    Dictionary(
      county.roster.schools.compactMap { school in school.location.map { (school.id, $0) } }
    ) { first, _ in first }
  }
}

extension Moment {
  var minutes: Int { milliseconds / 60_000 }
}

extension RecordedClass {
  var address: String { "/training/classes/\(Address.encoded(id))" }
}

extension RecordedCourse {
  /// The page of its classes.
  var classAddress: String { "/training/classes/courses/\(Address.encoded(id))" }
}

extension WebContext {
  /// As whom they work for a class; nil for whoever only looks at it.
  func hand(for recorded: RecordedClass) -> ClassHand? {
    if may(.runTraining) { return .office }
    guard let own = trainee, recorded.content.isRun(by: own) else { return nil }
    return .teacher(own)
  }

  /// The teacher they are, if they take part in training.
  var trainee: Teacher.ID? {
    guard let own = actor?.teacher, may(.train, at: .teacher(own, at: [])) else { return nil }
    return own
  }
}
