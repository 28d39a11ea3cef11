public import Access
internal import Attaching
internal import Partnership
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Plans a teacher's weeks at a demonstration school, one a month, with who gives the lessons
/// that are left (每月一周, S003-19). All weeks or none, with every reason and the next free week.
public struct PlanAwayWeeks: Action {
  public static let mostLessons = 40

  public let teacher: Teacher.ID

  /// Where they go.
  public let school: School.ID

  /// A day of each week, one a line.
  public let weeks: String

  /// What they teach in a week.
  public let lessons: Int

  /// A teacher's number and lessons a line.
  public let cover: String
  public let side: LearningSide

  public init(
    _ teacher: Teacher.ID, to school: School.ID, weeks: String, lessons: Int, cover: String,
    by side: LearningSide
  ) {
    self.teacher = teacher
    self.school = school
    self.weeks = weeks
    self.lessons = lessons
    self.cover = cover
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: How many weeks were planned.
  @discardableResult
  public func perform(in work: Work) throws -> Int {
    let typed = DayLines(weeks)
    var reasons: [Phrase] = typed.faults.map { .learningLineFault($0) }
    let days = Set(typed.days.map { AwayWeek.days(around: $0) }).sorted {
      $0.lowerBound < $1.lowerBound
    }
    guard let first = days.first?.lowerBound, let last = days.last?.upperBound else {
      throw Refused(reasons.isEmpty ? [.awayNoWeeks] : reasons)
    }
    let (book, terms) = try work.attachmentBook(on: first)
    let learner = try work.connection.learner(teacher, on: first)
    guard let learner, let home = learner.school, let subject = learner.post?.subject else {
      throw Refused(reasons + [.noLearner(teacher, first)])
    }
    guard side.keeps([home]) else { throw Refused(.learningOfOthers) }
    let known = try work.connection.awayWeeks().filter { $0.withdrawal == nil }.map(\.week)
    let own = known.filter { $0.teacher == teacher && $0.school == school }.map(\.days)
    if Set(days).isSubset(of: own) { return 0 }
    if home == school { reasons.append(.awayAtHome) }
    if days.count > terms.weeks.months.value {
      reasons.append(.awayTooMany(days.count, most: terms.weeks.months.value))
    }
    reasons += work.reasons(againstPlanned: last)
    let calendar = AwayCalendar(
      known, SchoolDays(first...last.advanced(by: 300), of: book), terms.weeks)
    reasons += calendar.faults(adding: days, of: teacher, at: home, subject).map {
      .awayFault($0)
    }
    let learning = try work.connection.learningDays(of: teacher)
    reasons += days.compactMap { week in
      learning.first { $0.overlaps(week) }.map { .awayLearns(week.lowerBound, learner.name, $0) }
    }
    let covers = try self.covers(of: home, in: days, known, &reasons, work)
    try Refused.unless(reasons)
    try insert(days, learner.name, home, subject, covers, in: work)
    return days.count
  }

  /// Who covers what: colleagues of the school who aren't away or studying themselves, all
  /// lessons between them.
  private func covers(
    of home: School.ID, in days: [ClosedRange<Day>], _ known: [AwayWeek],
    _ reasons: inout [Phrase], _ work: Work
  ) throws -> [(CoverLines.Line, name: String)] {
    let typed = CoverLines(cover)
    reasons += typed.faults.map { .learningLineFault($0) }
    if !(1...Self.mostLessons).contains(lessons) {
      reasons.append(.awayLessons(lessons, most: Self.mostLessons))
    } else if typed.faults.isEmpty, typed.lessons != lessons {
      reasons.append(.awayUncovered(typed.lessons, of: lessons))
    }
    return try typed.lines.map { line in
      let colleague = try work.connection.learner(line.teacher, on: days[0].lowerBound)
      let isThere =
        line.teacher != teacher && [colleague?.school, colleague?.post?.school].contains(home)
      if !isThere { reasons.append(.awayNoColleague(line.number, line.teacher)) }
      let stays =
        try known.filter { $0.teacher == line.teacher }.map(\.days)
        + work.connection.learningDays(of: line.teacher)
      if let away = stays.first(where: { stay in days.contains { $0.overlaps(stay) } }) {
        reasons.append(.awayCoverAway(line.number, colleague?.name ?? "", away))
      }
      return (line, colleague?.name ?? "")
    }
  }

  private func insert(
    _ days: [ClosedRange<Day>], _ name: String, _ home: School.ID, _ subject: Subject,
    _ covers: [(CoverLines.Line, name: String)], in work: Work
  ) throws {
    let event = try work.record(
      "plan-away-weeks", of: teacher.rawValue, "school \(school) weeks \(days.count)")
    for (number, week) in days.enumerated() {
      try work.connection.execute(
        """
        INSERT INTO away_week
          (id, teacher_id, teacher_name, home_school, subject, host_school, first_day, last_day,
           lessons, account, person, day, event_sequence)
        VALUES
          (\("AW-\(event.sequence)-\(number + 1)"), \(teacher.rawValue), \(name),
           \(home.rawValue), \(subject.rawValue), \(school.rawValue), \(week.lowerBound),
           \(week.upperBound), \(lessons), \(work.byHand), \(event.sequence))
        """)
    }
    for (line, name) in covers {
      try work.connection.execute(
        """
        INSERT INTO away_cover (event_sequence, teacher_id, teacher_name, lessons)
        VALUES (\(event.sequence), \(line.teacher.rawValue), \(name), \(line.lessons))
        """)
    }
  }
}
