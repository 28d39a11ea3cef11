internal import Mentoring
internal import Partnership
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Studying

/// What is on record of the school year, by person, so that everybody's points for service are
/// counted without looking through everything for each (S000-139).
struct SupportBook: Sendable {
  private let days: ClosedRange<Day>
  private let bonds: [Teacher.ID: [Mentorship]]
  private let groups: [Teacher.ID: [RecordedStudyGroup]]
  private let studies: [Teacher.ID: [RecordedStudy]]
  private let lessons: [Teacher.ID: [Day]]
  private let heard: [Teacher.ID: [Day]]
  private let activities: [PairGraph.Pair: [Day]]

  /// - Complexity: O(bonds + studies · members + lessons + observations + activities).
  init(
    bonds: [MentorSight], studies: StudyYear, heard: [ObservationSight], open: [OpenLesson],
    activities: [RecordedPairActivity], on day: Day
  ) {
    days = SchoolYear(containing: day).days
    self.bonds = Dictionary(grouping: bonds.map(\.bond).filter { $0.mentor.teacher != nil }) {
      $0.mentor.teacher ?? ""
    }
    groups = Dictionary(grouping: studies.groups.map(\.group), by: \.leader)
    var guided: [Teacher.ID: [RecordedStudy]] = [:]
    for study in studies.sights.map(\.study) where study.cancellation == nil {
      let leaders = study.people.filter { $0.role != .member }.compactMap(\.person.teacher)
      for leader in Set(leaders) { guided[leader, default: []].append(study) }
    }
    self.studies = guided
    lessons = Dictionary(
      grouping: open.filter { $0.cancellation == nil && $0.lesson.day <= day }, by: \.lesson.teacher
    ).mapValues { $0.map(\.lesson.day) }
    var seen: [Teacher.ID: [Day]] = [:]
    for sight in heard where sight.observation.withdrawal == nil {
      if let observer = sight.observation.observer {
        seen[observer, default: []].append(sight.observation.lesson.day)
      }
    }
    self.heard = seen
    self.activities = Dictionary(grouping: activities.filter { $0.withdrawal == nil }, by: \.pair)
      .mapValues { $0.map(\.activity.day) }
  }

  /// What somebody's stay comes to, in the school year.
  func record(of sight: ServiceSight) -> [SupportTerms.Kind: Int] {
    guard let whole = sight.order.stay, whole.overlaps(days) else { return [:] }
    let stay = whole.clamped(to: days)
    let (teacher, host) = (sight.order.teacher, sight.order.line.to)
    let home = sight.order.line.from
    let pairs = [
      PairGraph.Pair(helper: home, helped: host), PairGraph.Pair(helper: host, helped: home),
    ]
    func count(_ days: [Day]?) -> Int { (days ?? []).count { stay.contains($0) } }
    return [
      .month: sight.months.count { days.contains($0.month.firstDay) },
      .lesson: count(lessons[teacher]), .heard: count(heard[teacher]),
      .apprentice: Set(
        (bonds[teacher] ?? []).filter { $0.apprenticeSchool == host && $0.days.overlaps(stay) }
          .map(\.apprentice)
      ).count,
      .guided: (groups[teacher] ?? []).count { $0.schools.contains(host) }
        + (studies[teacher] ?? []).count {
          $0.schools.contains(host) && stay.contains($0.start)
        },
      .activity: pairs.reduce(0) { $0 + count(activities[$1]) },
    ]
  }

  /// Nil before the arrival, or where the book says nothing of it.
  func points(
    of sight: ServiceSight, _ terms: SupportTerms?, in county: County
  ) -> SupportPoints? {
    guard let terms, sight.order.stay != nil, let host = county.roster[sight.order.line.to] else {
      return nil
    }
    return SupportPoints(record(of: sight), at: host.zone, hardship: host.hardship, terms)
  }
}

extension YearDesk {
  /// What is on record of the school year of the day that's asked for.
  func supportBook(_ county: County, _ context: WebContext) async throws -> SupportBook {
    let day = context.dayShown
    return try await database.read(for: context) { connection in
      let isPresent = context.isPresent
      let days = SchoolYear(containing: day).days
      return SupportBook(
        bonds: try shelf.mentorship(of: county, on: day, isPresent: isPresent, connection).sights,
        studies: try shelf.studies(of: county, on: day, isPresent: isPresent, connection),
        heard: try shelf.observations(of: county, on: day, isPresent: isPresent, connection)
          .sights,
        open: try connection.openLessons(from: days.lowerBound),
        activities: try connection.pairActivities(in: days), on: day)
    }
  }
}
