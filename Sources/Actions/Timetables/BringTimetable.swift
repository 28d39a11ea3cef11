public import Access
internal import Policy
public import Staffing
public import Store
public import Timetabling
internal import Wording

/// Brings in a school's timetable from a day to the end of its term: all of it or nothing, with
/// every fault named by line or cell.
///
/// Who works at the school comes from the county's roster.
public struct BringTimetable: Action {
  public static let mostRows = 4_000

  public let school: School.ID
  public let first: Day

  /// Lines such as `1 8:00-8:40`.
  public let bells: String
  public let rows: [TimetableRow]

  /// Who may be named, by number.
  public let names: [Teacher.ID: String]

  public init(
    _ rows: [TimetableRow], of school: School.ID, from first: Day, bells: String,
    names: [Teacher.ID: String]
  ) {
    self.rows = rows
    self.school = school
    self.first = first
    self.bells = bells
    self.names = names
  }

  public var permission: Permission { .keepTimetables }
  public func place(in connection: any Connection) throws -> Place { .school(school) }

  /// - Returns: The version's id; that of the one that says the same already when it was sent
  ///   twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedTimetable.ID {
    let (terms, calendar) = try work.timetableTerms(on: first)
    let days = first...Term(containing: first).days.upperBound
    let read = BellTimes.read(bells)
    var reasons = read.faults.map { Phrase.bellFault($0) }
    if read.bells.numbers.isEmpty { reasons.append(.bellsMissing) }
    if rows.count > Self.mostRows {
      throw Refused(.timetableTooLong(rows.count, allowed: Self.mostRows))
    }
    let sheet = TimetableSheet(rows, names: names, bells: read.bells, most: terms.most.value)
    reasons += sheet.faults.map { .sheetFault($0, names) }
    let versions = try work.connection.timetables(of: school).filter { $0.days.overlaps(days) }
    let timetable = Timetable(
      school: school, days: days, bells: read.bells, lessons: sheet.lessons)
    if let last = versions.last, last.days == days, last.bells == read.bells,
      Set(try work.connection.timetableLessons(of: last.id)) == Set(sheet.lessons)
    {
      return last.id
    }
    if first < work.today, versions.contains(where: { $0.days.contains(first) }) {
      reasons.append(.timetableInThePast(first, today: work.today))
    }
    reasons += try elsewhere(timetable, sheet, calendar, in: work)
    try Refused.unless(reasons)
    let event = try work.record("bring-timetable", of: school.rawValue, "from \(first)")
    let id = "TT-\(event.sequence)"
    try work.connection.insertTimetable(
      id, timetable, account: work.actor.account, person: work.actor.name, on: work.today,
      event: event)
    return id
  }

  /// Lessons that their teachers would have to give while they teach at another school.
  private func elsewhere(
    _ timetable: Timetable, _ sheet: TimetableSheet, _ calendar: WorkingCalendar, in work: Work
  ) throws -> [Phrase] {
    let from = max(first, work.today)
    guard from <= timetable.days.upperBound else { return [] }
    let schedule = try work.connection.schedule(
      of: [], Set(sheet.lessons.map(\.teacher)), in: from...timetable.days.upperBound, calendar)
    var reasons: [Phrase] = []
    let others = schedule.schools.filter { $0 != school }.compactMap {
      schedule.timetable(of: $0, on: from)
    }
    let held = others.flatMap { table in
      table.lessons.map { (table, $0) }
    }
    guard !held.isEmpty else { return [] }
    let byTeacher = Dictionary(grouping: held, by: \.1.teacher)
    for (lesson, place) in zip(sheet.lessons, sheet.places) {
      guard let minutes = timetable.bells[lesson.period] else { continue }
      let met = byTeacher[lesson.teacher]?.first { table, other in
        other.weekday == lesson.weekday
          && table.bells[other.period].map { $0.overlaps(minutes) } ?? false
      }
      if let met {
        reasons.append(
          .teachesElsewhere(
            names[lesson.teacher] ?? lesson.teacher.rawValue, at: place, met.0.school))
      }
    }
    return reasons
  }
}
