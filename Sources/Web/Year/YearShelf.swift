internal import Actions
internal import Staffing
internal import Store

/// What many of the year's pages read whole and few events change: kept for as long as the
/// record says the same. The connection may be one to the past.
final class YearShelf: Sendable {
  private struct WorkbookQuestion: Equatable {
    let county: CountyVersion?
    let facts: FactVersion
    let day: Day
  }

  private struct PairQuestion: Equatable {
    let version: PairVersion
    let observations: ObservationVersion
    let studies: StudyVersion
    let years: [SchoolYear]
    let day: Day
  }

  private struct ServiceQuestion: Equatable {
    let county: CountyVersion?
    let service: ServiceVersion
    let orders: OrderVersion
    let facts: FactVersion
    let day: Day
  }

  private struct ObservationQuestion: Equatable {
    let county: CountyVersion?
    let observations: ObservationVersion
    let day: Day
  }

  private struct TrainingQuestion: Equatable {
    let county: CountyVersion?
    let training: TrainingVersion
    let day: Day
  }

  private struct MentorQuestion: Equatable {
    let county: CountyVersion?
    let mentors: MentorVersion
    let observations: ObservationVersion
    let day: Day
  }

  private struct ProjectQuestion: Equatable {
    let county: CountyVersion?
    let projects: Int
    let day: Day
  }

  private struct StudyQuestion: Equatable {
    let county: CountyVersion?
    let studies: StudyVersion
    let day: Day
  }

  private struct UnionQuestion: Equatable {
    let county: CountyVersion?
    let unions: Int
    let day: Day
  }

  private struct RoomQuestion: Equatable {
    let county: CountyVersion?
    let rooms: Int
    let day: Day
  }

  private let orders = Kept<OrderVersion, [PlacementOrder]>(limit: 4)
  private let lists = Kept<String, [EligibilityLine]>(limit: 4)
  private let pairYears = Kept<PairQuestion, PairYear>(limit: 3)
  private let services = Kept<ServiceQuestion, ServiceYear>(limit: 2)
  private let heard = Kept<ObservationQuestion, ObservationYear>(limit: 2)
  private let supervisions = Kept<Int, SupervisionRecord>(limit: 3)
  private let trainings = Kept<
    TrainingQuestion, (catalogue: TrainingCatalogue, people: TrainingPeople)
  >(limit: 2)
  private let mentorships = Kept<MentorQuestion, MentorYear>(limit: 2)
  private let projectYears = Kept<ProjectQuestion, ProjectYear>(limit: 2)
  private let studied = Kept<StudyQuestion, StudyYear>(limit: 2)
  private let unionYears = Kept<UnionQuestion, UnionYear>(limit: 2)
  private let roomYears = Kept<RoomQuestion, RoomYear>(limit: 2)
  private let overdueRows = Kept<WorkbookQuestion, Int>()

  /// Every order of whatever year by number, with its steps.
  func orders(_ connection: any Connection) throws -> [PlacementOrder] {
    try orders.value(for: try connection.orderVersion()) {
      try connection.ordersOfEveryYear()
    }
  }

  /// The lines of a frozen list, which never change.
  func lines(ofList list: String, _ connection: any Connection) throws -> [EligibilityLine] {
    try lists.value(for: list) { try connection.eligibilityLines(of: list) }
  }

  /// - Parameter isPresent: Whether the county is the one that this desk was made for.
  func pairs(
    of county: County, in years: [SchoolYear], on day: Day, isPresent: Bool,
    _ connection: any Connection
  ) throws -> PairYear {
    func made() throws -> PairYear {
      PairYear(
        county,
        activities: try connection.pairActivities(in: SchoolYear(containing: day).days),
        profiles: try connection.pairProfiles(), network: try connection.networkHelp(),
        events: try pairEvents(of: county, on: day, isPresent: isPresent, connection),
        years: years, on: day)
    }
    guard isPresent else { return try made() }
    return try pairYears.value(
      for: PairQuestion(
        version: try connection.pairVersion(),
        observations: try connection.observationVersion(),
        studies: try connection.studyVersion(), years: years, day: day), made)
  }

  /// - Parameter isPresent: Whether the county is the one that this desk was made for.
  func service(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> ServiceYear {
    func made() throws -> ServiceYear {
      ServiceYear(
        county, orders: try orders(connection), plans: try connection.servicePlans(),
        months: try connection.serviceMonths(), entries: try connection.serviceEntries(),
        links: try connection.swapLinks(),
        teaching: try connection.facts(.teaching, on: day), on: day)
    }
    guard isPresent else { return try made() }
    let question = ServiceQuestion(
      county: try connection.countyVersion(), service: try connection.serviceVersion(),
      orders: try connection.orderVersion(), facts: try connection.factVersion(), day: day)
    return try services.value(for: question, made)
  }

  /// - Parameter isPresent: Whether the county is the one that this desk was made for.
  func observations(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> ObservationYear {
    func made() throws -> ObservationYear {
      ObservationYear(
        county, observations: try connection.observations(in: SchoolYear(containing: day).days),
        on: day)
    }
    guard isPresent else { return try made() }
    let question = ObservationQuestion(
      county: try connection.countyVersion(), observations: try connection.observationVersion(),
      day: day)
    return try heard.value(for: question) {
      // One more lesson heard among thousands isn't worth reading them all again.
      guard
        let before = heard.last(where: {
          $0.county == question.county && $0.day == day
            && $0.observations < question.observations
        })
      else { return try made() }
      return before.value.after(
        try connection.observations(changedAfter: before.key.observations), in: county)
    }
  }

  /// Inspections, the ledger, meetings and months, whatever the county.
  func supervision(_ connection: any Connection) throws -> SupervisionRecord {
    try supervisions.value(for: try connection.inspectionVersion()) {
      try SupervisionRecord(connection)
    }
  }

  func training(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> (catalogue: TrainingCatalogue, people: TrainingPeople) {
    func made() throws -> (catalogue: TrainingCatalogue, people: TrainingPeople) {
      let catalogue = try TrainingCatalogue(county, on: day, connection)
      return (catalogue, try TrainingPeople(county, catalogue, connection))
    }
    guard isPresent else { return try made() }
    let question = TrainingQuestion(
      county: try connection.countyVersion(), training: try connection.trainingVersion(),
      day: day)
    return try trainings.value(for: question, made)
  }

  /// - Parameter isPresent: Whether the county is the one that this desk was made for.
  func mentorship(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> MentorYear {
    func made() throws -> MentorYear {
      let heard = try observations(of: county, on: day, isPresent: isPresent, connection)
      return try MentorYear(county, heard: heard.sights, on: day, connection)
    }
    guard isPresent else { return try made() }
    let question = MentorQuestion(
      county: try connection.countyVersion(), mentors: try connection.mentorVersion(),
      observations: try connection.observationVersion(), day: day)
    return try mentorships.value(for: question, made)
  }

  /// - Parameter isPresent: Whether the county is the one that this desk was made for.
  func projects(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> ProjectYear {
    func made() throws -> ProjectYear { try ProjectYear(county, on: day, connection) }
    guard isPresent else { return try made() }
    let question = ProjectQuestion(
      county: try connection.countyVersion(), projects: try connection.projectVersion(),
      day: day)
    return try projectYears.value(for: question, made)
  }

  /// Every study as it stands on a day.
  func studies(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> StudyYear {
    guard isPresent else { return try StudyYear(county, on: day, connection) }
    let question = StudyQuestion(
      county: try connection.countyVersion(), studies: try connection.studyVersion(), day: day)
    return try studied.value(for: question) { try StudyYear(county, on: day, connection) }
  }

  /// - Parameter isPresent: Whether the county is the one that this desk was made for.
  func unions(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> UnionYear {
    func made() throws -> UnionYear { try UnionYear(county, on: day, connection) }
    guard isPresent else { return try made() }
    let question = UnionQuestion(
      county: try connection.countyVersion(), unions: try connection.unionVersion(), day: day)
    return try unionYears.value(for: question, made)
  }

  /// - Parameter isPresent: Whether the county is the one that this desk was made for.
  func rooms(
    of county: County, on day: Day, isPresent: Bool, _ connection: any Connection
  ) throws -> RoomYear {
    func made() throws -> RoomYear { try RoomYear(county, on: day, connection) }
    guard isPresent else { return try made() }
    let question = RoomQuestion(
      county: try connection.countyVersion(), rooms: try connection.roomVersion(), day: day)
    return try roomYears.value(for: question, made)
  }

  /// How many schools and teachers the workbook doesn't have yet as the record does.
  func overdueRows(on today: Day, _ connection: any Connection) throws -> Int {
    let question = WorkbookQuestion(
      county: try connection.countyVersion(), facts: try connection.factVersion(),
      day: try connection.workbookDay(on: today))
    return try overdueRows.value(for: question) {
      try connection.overdueRevision(on: today)?.changedRows ?? 0
    }
  }
}
