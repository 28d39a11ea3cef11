internal import Access
internal import Actions
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// What is known of pupils in the term and school year of a day, within somebody's reach.
struct PupilYear: Sendable {
  let terms: PupilTerms?
  let day: Day

  /// The schools whose numbers are seen, in the roster's order.
  let schools: [School]
  let dropouts: [DropoutSight]
  let groups: [School.ID?: RecordedPupilCounts]
  let letters: [School.ID?: RecordedPupilCounts]
  let targets: [School.ID?: RecordedPupilCounts]
  let enrolled: [School.ID?: RecordedPupilCounts]
  let hands: [HandSight]

  /// - Complexity: O(cases + ties + activities + schools).
  init(_ county: County, on day: Day, for context: WebContext, _ connection: any Connection)
    throws
  {
    self.day = day
    let terms = county.book.inForce(in: SchoolYear(containing: day)).pupilTerms
    self.terms = terms
    let scope = Scope(context.reaches(of: .seePupils) + context.reaches(of: .keepPupils))
    schools = county.roster.schools.filter { scope.holds($0.id) }
    dropouts = try connection.dropouts().filter { scope.holds($0.dropout.school) }.map {
      DropoutSight(recorded: $0, every: terms?.persuasion.value ?? 1, day: day)
    }
    func counts(_ matter: PupilMatter) throws -> [School.ID?: RecordedPupilCounts] {
      try connection.pupilCounts(matter, in: matter.period(of: day)).filter { school, _ in
        school.map(scope.holds) ?? true
      }
    }
    groups = try counts(.group)
    letters = try counts(.letter)
    targets = try counts(.target)
    enrolled = try counts(.enrolled)
    let activities = Dictionary(grouping: try connection.pupilActivities(), by: \.tie)
    hands = try connection.classTies().filter {
      scope.holds($0.helper) || scope.holds($0.helped)
    }.map { tie in
      HandSight(
        tie: tie, activities: activities[tie.id] ?? [], expected: terms?.eachTerm.value ?? 0,
        day: day)
    }
  }
}

/// Pupils who stay away, as they stand on a day.
struct DropoutSight: Sendable {
  enum State: String, CaseIterable {
    case late, open, closed

    var name: Phrase {
      switch self {
      case .late: .dropoutLate
      case .open: .dropoutOpenOnly
      case .closed: .dropoutClosed
      }
    }
  }

  let recorded: RecordedDropout
  let standing: DropoutCase.Standing
  let state: State

  init(recorded: RecordedDropout, every: Int, day: Day) {
    self.recorded = recorded
    standing = recorded.standing(every: every)
    state = standing.isLate(on: day) ? .late : standing.isOpen ? .open : .closed
  }

  var address: String { "/pupils/cases/\(Address.encoded(recorded.id))" }
}

/// Two classes that go hand in hand, with what they did.
struct HandSight: Sendable {
  let tie: RecordedClassTie

  /// The latest day first.
  let activities: [RecordedPupilActivity]

  /// What the book expects in a term.
  let expected: Int
  let day: Day

  var address: String { "/pupils/hands/\(Address.encoded(tie.id))" }
  var classes: String { "\(tie.helperClass) — \(tie.helpedClass)" }
  var isRunning: Bool { tie.end == nil }

  /// Those that count: held by now and not called off.
  var held: [RecordedPupilActivity] {
    activities.filter { $0.activity.day <= day && $0.end?.isHeld != false }
  }

  var thisTerm: Int {
    let term = Term(containing: day)
    return held.count { Term(containing: $0.activity.day) == term }
  }

  var isShort: Bool { isRunning && thisTerm < expected }

  /// Visits whose day has passed without a word of what came of them.
  func untold(_ terms: PupilTerms?) -> [RecordedPupilActivity] {
    activities.filter {
      $0.end == nil && $0.activity.day < day
        && terms?[activity: $0.activity.kind]?.travels == true
    }
  }
}

extension YearShelf {
  /// What waits for whoever keeps a school's pupils: talks with families, results of visits,
  /// and numbers not entered yet around the day they're due.
  func pupilLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard !context.reaches(of: .keepPupils).isEmpty else { return [] }
    let today = context.occasion.today
    let year = try PupilYear(county, on: today, for: context, connection)
    guard let terms = year.terms else { return [] }
    var lines = year.dropouts.compactMap { sight -> DueLine? in
      guard let next = sight.standing.nextTalk, today.distance(to: next) <= 3,
        context.may(.keepPupils, at: .school(sight.recorded.dropout.school))
      else { return nil }
      return DueLine(
        words: .dueDropout(
          county.name(of: sight.recorded.dropout.school), sight.standing.out),
        address: sight.address, due: next, why: .dropouts)
    }
    for hand in year.hands where context.may(.keepPupils, at: hand.tie.place) {
      guard let first = hand.untold(terms).last else { continue }
      lines.append(
        DueLine(
          words: .dueHand(hand.classes), address: hand.address, due: first.activity.day,
          why: .hands))
    }
    // Before then schools still enrol; afterwards the list of the office says who is missing.
    if let counts = terms.counts {
      let due = Term(containing: today).days.lowerBound.advanced(by: counts.within.value)
      guard counts.remind(daysLeft: today.distance(to: due)) else { return lines }
      for school in year.schools where year.groups[school.id] == nil {
        guard context.may(.keepPupils, at: .school(school.id)) else { continue }
        lines.append(
          DueLine(
            words: .duePupilCounts(school.name), address: school.id.pupilAddress, due: due,
            why: .pupilGroups))
      }
    }
    return lines
  }
}

extension School.ID {
  var pupilAddress: String { "/pupils/schools/\(Address.encoded(rawValue))" }
}
