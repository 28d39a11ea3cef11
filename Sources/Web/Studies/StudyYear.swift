internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Studying

/// Every study as it stands on a day, and what the school year of that day has come to: who
/// came, what each subject group did.
struct StudyYear: Sendable {
  let day: Day

  /// What the book says on the day; nil where it has no section `studies`.
  let terms: StudyTerms?

  /// The latest first.
  let sights: [StudySight]
  let groups: [StudyGroupSight]

  /// By where people teach; researchers are of no school (S001-069).
  let attendance: StudyAttendance<School.ID>

  /// - Complexity: O(studies · members + groups · quotas).
  init(_ county: County, on day: Day, _ connection: any Connection) throws {
    let year = SchoolYear(containing: day)
    let book = county.book.inForce(in: year)
    var known: [SchoolYear: StudyTerms?] = [year: book.studyTerms]
    func terms(on day: Day) -> StudyTerms? {
      let year = SchoolYear(containing: day)
      if let terms = known[year] { return terms }
      let terms = county.book.inForce(in: year).studyTerms
      known[year] = terms
      return terms
    }
    self.day = day
    self.terms = book.studyTerms
    sights = try connection.studies().map { StudySight($0, terms(on: $0.start), on: day) }
    let schoolDays = SchoolDays(year.days, of: book)
    let byGroup = Dictionary(grouping: sights, by: \.study.group)
    groups = try connection.studyGroups().map { group in
      StudyGroupSight(group, byGroup[group.id] ?? [], book.studyTerms, in: schoolDays, on: day)
    }
    var attendance = StudyAttendance<School.ID>()
    for met in sights.compactMap(\.part).flatMap({ $0.meetings(in: year.days) }) {
      let schools = met.members.compactMap { member in member.school.map { (member.person, $0) } }
      attendance.add(Dictionary(schools, uniquingKeysWith: { $1 }), absent: met.entry.absent)
    }
    self.attendance = attendance
  }

  subscript(group id: RecordedStudyGroup.ID) -> StudyGroupSight? {
    groups.first { $0.group.id == id }
  }
}

/// A subject group with what it did in the terms of a school year (S001-067).
struct StudyGroupSight: Sendable {
  let group: RecordedStudyGroup

  /// The latest first.
  let sights: [StudySight]

  struct Term: Sendable {
    let days: ClosedRange<Day>
    let report: GroupReport
    let attendance: StudyAttendance<Int>.Line
    let missingActivities: Int
    let missingLessons: Int
  }

  let terms: [Term]

  /// The one that runs; else the last one that has begun, else the first.
  let current: Term?

  init(
    _ group: RecordedStudyGroup, _ sights: [StudySight], _ terms: StudyTerms?,
    in schoolDays: SchoolDays, on day: Day
  ) {
    self.group = group
    self.sights = sights
    let parts = sights.compactMap(\.part)
    let slots = terms?.group.activities.slots(over: schoolDays) ?? []
    self.terms = slots.map { slot in
      let report = GroupReport(parts, in: slot.days)
      var attendance = StudyAttendance<Int>()
      for met in parts.flatMap({ $0.meetings(in: slot.days) }) {
        attendance.add(
          Dictionary(met.members.map { ($0.person, 0) }, uniquingKeysWith: { $1 }),
          absent: met.entry.absent)
      }
      let counts = terms.map { report.counts($0.group, in: schoolDays) }
      func missing(_ count: CadenceCount?) -> Int {
        count?.entries.first { $0.slot.days.overlaps(slot.days) }?.missing ?? 0
      }
      return Term(
        days: slot.days, report: report, attendance: attendance.total,
        missingActivities: missing(counts?.activities), missingLessons: missing(counts?.lessons))
    }
    current = self.terms.last { $0.days.lowerBound <= day } ?? self.terms.first
  }

  var address: String { "/studies/groups/\(Address.encoded(group.id))" }
}

extension YearDesk {
  /// Studies as of the day that's asked for.
  func studyYear(_ county: County, _ context: WebContext) async throws -> StudyYear {
    try await database.read(for: context) { connection in
      try shelf.studies(
        of: county, on: context.dayShown, isPresent: context.isPresent, connection)
    }
  }
}
