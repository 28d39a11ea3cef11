internal import Mentoring
internal import Observing
internal import Partnership
internal import Policy
internal import Staffing
internal import Store

/// Every bond as it stands in the school year of a day, and what is to be said of how they are
/// arranged.
struct MentorYear: Sendable {
  let day: Day

  /// Nil where the book has no section `mentorship`.
  let terms: MentorshipTerms?

  /// The latest first.
  let sights: [MentorSight]
  let findings: [MentorFinding]

  /// Masters with somebody to teach on the day, those with the most first.
  let loads: [Load]

  struct Load: Sendable {
    let mentor: Mentor
    let name: String
    let school: School.ID?
    let bonds: [Mentorship]

    /// What the master owes as such: whoever the apprentices are.
    let tally: MentorTally
    let missing: Int
  }

  /// - Complexity: O(bonds · quotas · slots + activities + observations).
  ///
  /// - Parameter lessons: Those heard in the school year.
  init(
    _ county: County, heard lessons: [ObservationSight], on day: Day, _ connection: any Connection
  ) throws {
    let year = SchoolYear(containing: day)
    let book = county.book.inForce(in: year)
    let terms = book.mentorshipTerms
    let schoolDays = SchoolDays(year.days, of: book)
    let bonds = try connection.mentorships()
    let plans = try connection.mentorPlans()
    let activities = try connection.mentorActivities()
    let marks = try connection.mentorMarks()
    let heard = Self.heard(bonds.map(\.bond), terms, lessons)
    self.day = day
    self.terms = terms
    sights = bonds.map { recorded in
      let own = plans[recorded.id] ?? []
      let noted = activities[recorded.id] ?? []
      let lessons = heard[recorded.id] ?? []
      let agreed = own.compactMap(\.agreement?.day).min()
      let done = noted.filter { $0.withdrawal == nil }.map(\.activity).adding(heard: lessons)
      let counted =
        terms.map { done.counted($0, agreed: agreed.map { [recorded.id: $0] } ?? [:]) } ?? []
      let tally = terms.map {
        MentorTally(
          $0, .apprentice, days: recorded.bond.days, in: schoolDays, activities: counted)
      }
      let said = marks[recorded.id] ?? []
      return MentorSight(
        recorded: recorded, plans: own, activities: noted, heard: lessons, marks: said,
        counted: counted, tally: tally,
        coaching: terms.map { terms in
          CoachingList(
            items: terms.coaching.entries.map(\.key), marks: said.map(\.mark), seminars: counted)
        },
        isReached: county.hasReached(recorded.bond.goal, recorded.bond.apprentice)
          || terms.map { terms in
            recorded.bond.goal == .alone
              && counted.contains { terms[form: $0.form]?.role == .milestone }
          } == true,
        missing: terms.map { tally?.missing(on: day, within: $0.remindsFor.value) ?? 0 } ?? 0,
        day: day)
    }
    guard let terms else {
      (findings, loads) = ([], [])
      return
    }
    let all = bonds.map(\.bond)
    let graph = PairGraph(county.roster.pairings.map { HelpTie($0) }, in: day.month)
    findings = all.findings(
      on: day, terms,
      newcomers: county.roster.teachers.filter {
        $0.position.teaches && $0.isNew(on: day, months: terms.newFor.value)
      }.map(\.id),
      helpers: Set(graph.kinds.filter { $0.value.contains(.staff) }.keys.map(\.helper)),
      least: book.pairingTerms?.mentorsPerSchool.value)
    loads = Self.loads(sights, terms, in: schoolDays, on: day)
  }

  subscript(bond: Mentorship.ID) -> MentorSight? { sights.first { $0.id == bond } }

  /// What everything that was done this school year comes to, of some bonds.
  func report(of sights: [MentorSight]) -> MentorReport {
    let days = SchoolYear(containing: day).days
    return MentorReport(
      sights.flatMap(\.counted).filter { days.contains($0.day) },
      inside: Set(sights.filter(\.bond.isInside).map(\.id)))
  }

  /// Lessons of the year that a master wrote down as an observer, by bond.
  private static func heard(
    _ bonds: [Mentorship], _ terms: MentorshipTerms?, _ lessons: [ObservationSight]
  ) -> [Mentorship.ID: [MentorActivity]] {
    guard let form = terms?.forms.first(where: { $0.role == .heard }), !bonds.isEmpty else {
      return [:]
    }
    let byApprentice = Dictionary(grouping: bonds, by: \.apprentice)
    var heard: [Mentorship.ID: [MentorActivity]] = [:]
    for sight in lessons where sight.counts {
      let (observation, lesson) = (sight.observation, sight.observation.lesson)
      let observer =
        observation.observer.map { Mentor.teacher($0) }
        ?? .researcher(observation.account)
      for bond in byApprentice[lesson.teacher] ?? [] {
        if let activity = bond.heard(
          observer, of: lesson.teacher, at: lesson.school, on: lesson.day, as: form)
        {
          heard[bond.id, default: []].append(activity)
        }
      }
    }
    return heard
  }

  private static func loads(
    _ sights: [MentorSight], _ terms: MentorshipTerms, in schoolDays: SchoolDays, on day: Day
  ) -> [Load] {
    let running = sights.filter { $0.state == .runs }
    return Dictionary(grouping: running, by: \.bond.mentor).compactMap { mentor, own -> Load? in
      guard let first = own.map(\.bond.days.lowerBound).min(),
        let last = own.map(\.bond.days.upperBound).max(), let any = own.first
      else { return nil }
      let tally = MentorTally(
        terms, .mentor, days: first...last, in: schoolDays,
        activities: own.flatMap(\.counted))
      return Load(
        mentor: mentor, name: any.recorded.mentorName, school: any.bond.mentorSchool,
        bonds: own.map(\.bond), tally: tally,
        missing: tally.missing(on: day, within: terms.remindsFor.value))
    }.sorted {
      ($1.bonds.count, $0.name, $0.bonds[0].id) < ($0.bonds.count, $1.name, $1.bonds[0].id)
    }
  }
}

extension County {
  /// Whether an apprentice has the honour that a bond was to lead to.
  fileprivate func hasReached(_ goal: MentorGoal, _ apprentice: Teacher.ID) -> Bool {
    guard let honour = goal.backbone, let teacher = roster[apprentice] else { return false }
    return teacher.backbone >= honour
  }
}

extension Teacher {
  /// Whether they began to work fewer months ago than that; not when nobody noted it.
  fileprivate func isNew(on day: Day, months: Int) -> Bool {
    guard let startedWork else { return false }
    return startedWork <= day.month && day.month < startedWork.advanced(by: months)
  }
}

extension YearDesk {
  /// The bonds as of the day that's asked for.
  func mentorYear(_ county: County, _ context: WebContext) async throws -> MentorYear {
    try await database.read(for: context) { connection in
      try shelf.mentorship(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
  }
}
