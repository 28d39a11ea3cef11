internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training

/// What everybody, or one teacher, has of training: outcomes, claims, accounts.
struct TrainingPeople: Sendable {
  let outcomes: [Teacher.ID: [RecordedCourse.ID: CourseOutcome]]
  let claims: [Teacher.ID: [TrainingClaim]]

  /// By teacher; nothing where the book says nothing of training.
  let accounts: [Teacher.ID: TrainingAccount]

  /// What each was given, of whatever year.
  let entries: [Teacher.ID: [TrainingEntry]]

  /// How often each took part in something this school year: courses, and what was recognised.
  let times: [Teacher.ID: Int]

  /// How many completed each course.
  let completed: [RecordedCourse.ID: Int]

  /// - Complexity: O(teachers + places + attendance + claims).
  init(
    _ county: County, _ catalogue: TrainingCatalogue, of teacher: Teacher.ID? = nil,
    _ connection: any Connection
  ) throws {
    claims = Dictionary(grouping: try connection.trainingClaims(of: teacher), by: \.teacher)
    guard let terms = catalogue.terms else {
      (outcomes, accounts, entries, times, completed) = ([:], [:], [:], [:], [:])
      return
    }
    let courses = Dictionary(catalogue.courses.map { ($0.id, $0) }) { first, _ in first }
    let scope = teacher.map { TrainingScope.teacher($0) } ?? .everybody
    outcomes = try connection.courseOutcomes(scope, among: courses, terms)
    var accounts: [Teacher.ID: TrainingAccount] = [:]
    var given: [Teacher.ID: [TrainingEntry]] = [:]
    var times: [Teacher.ID: Int] = [:]
    var completed: [RecordedCourse.ID: Int] = [:]
    for one in county.roster.teachers where teacher == nil || one.id == teacher {
      let own = outcomes[one.id] ?? [:]
      var entries: [TrainingEntry] = []
      for (id, outcome) in own {
        guard let course = courses[id]?.course else { continue }
        if outcome.hours > 0, course.year == catalogue.year { times[one.id, default: 0] += 1 }
        guard outcome.standing == .completed else { continue }
        completed[id, default: 0] += 1
        entries.append(
          TrainingEntry(
            .course(id), in: course.year, hours: outcome.counted, module: course.module,
            project: course.project))
      }
      for claim in claims[one.id] ?? [] where claim.decision?.verdict == .recognised {
        let year = SchoolYear(containing: claim.content.days.lowerBound)
        if year == catalogue.year { times[one.id, default: 0] += 1 }
        entries.append(
          TrainingEntry(
            .recognised(claim.id, source: claim.content.source), in: year,
            hours: claim.content.hours, module: claim.content.module))
      }
      given[one.id] = entries
      accounts[one.id] = TrainingAccount(
        entries, isNew: county.trainee(one, on: catalogue.day).isNewcomer(terms),
        started: one.startedWork.map { Day($0.year, $0.month, 1) }, on: catalogue.day, terms)
    }
    entries = given
    (self.accounts, self.times, self.completed) = (accounts, times, completed)
  }

  /// How a teacher stands before a gate of the book on the catalogue's day (S002-77).
  func standing(
    of teacher: Teacher, before gate: SchoolTrainingTerms.Gate, _ county: County,
    _ catalogue: TrainingCatalogue, _ terms: TrainingTerms
  ) -> TrainingGate {
    TrainingGate(
      gate, entries[teacher.id] ?? [],
      isNew: county.trainee(teacher, on: catalogue.day).isNewcomer(terms),
      started: teacher.startedWork?.firstDay, on: catalogue.day, terms)
  }

  /// How training reaches the areas this school year.
  func reach(_ county: County, in year: SchoolYear) -> TrainingReach {
    TrainingReach(
      county.roster.teachers.filter(\.position.teaches).compactMap { teacher in
        guard let zone = county.roster[teacher.teaching.school]?.zone else { return nil }
        return (
          zone: zone, hours: accounts[teacher.id]?.byYear[year] ?? 0,
          times: times[teacher.id] ?? 0
        )
      })
  }
}

extension YearDesk {
  func trainingCatalogue(
    _ county: County, _ context: WebContext
  ) async throws -> TrainingCatalogue {
    try await database.read(for: context) {
      try TrainingCatalogue(county, on: context.dayShown, $0)
    }
  }

  /// The catalogue and what everybody has of it.
  func training(
    _ county: County, _ context: WebContext
  ) async throws -> (catalogue: TrainingCatalogue, people: TrainingPeople) {
    try await database.read(for: context) { connection in
      try shelf.training(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
  }

  /// The catalogue and what one teacher has of it.
  func training(
    _ county: County, of teacher: Teacher.ID, _ context: WebContext
  ) async throws -> (catalogue: TrainingCatalogue, people: TrainingPeople) {
    try await database.read(for: context) { connection in
      let catalogue = try TrainingCatalogue(county, on: context.dayShown, connection)
      return (catalogue, try TrainingPeople(county, catalogue, of: teacher, connection))
    }
  }
}
