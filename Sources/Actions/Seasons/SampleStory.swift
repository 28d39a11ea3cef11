internal import Access
public import Policy
public import Sealing
internal import Season
public import Staffing
public import Store

/// The sample county's year so far, so that no page is empty: a spring of two pairs, of which one
/// exists on paper only; a summer with establishment, pool, competition and orders; and an autumn
/// of every programme, until `today`. Some of it is done well, some late, some badly, so that
/// whoever looks sees what the pages warn of.
///
/// Told through the same actions as on the pages, each by the sample account it belongs
/// to; the same county gives the same story.
public struct SampleStory: Sendable {
  /// How far it's told.
  public enum Part: Sendable, Comparable {
    case summer, autumn
  }

  public let roster: Roster
  public let book: PolicyBook
  public let year: SchoolYear

  /// What talks are sealed with; without one none is told.
  public let key: FieldKey?

  /// Who was ordered elsewhere this year; known once the summer is told.
  private(set) var movers: Set<Teacher.ID> = []

  public init(roster: Roster, book: PolicyBook, year: SchoolYear, key: FieldKey? = nil) {
    self.roster = roster
    self.key = key
    self.book = book.inForce(in: year)
    self.year = year
  }

  /// The day on which the told county lives: a Friday after the autumn's mid-terms.
  public var today: Day { on(11, 27) }

  /// Nothing happens where the year is open already.
  ///
  /// - Throws: What the actions throw, in words; what came before stays.
  public func tell(in database: any Database, through part: Part = .autumn) async throws {
    guard try await !database.read({ try $0.isOpened(year) }) else { return }
    let teller = try await Teller(database, roster: roster, in: year)
    try await pairs(teller)
    try await teller.act(OpenSchoolYear(year: year), "personnel", 5, 6)
    try await establishment(teller)
    try await pool(teller)
    try await competition(teller)
    guard part == .autumn else { return }
    try await season(teller)
    let orders = try await placements(teller)
    var story = self
    story.movers = Set(orders.map(\.teacher))
    try await story.autumn(orders, teller)
    try await teller.act(SetToday(day: today), as: .office("personnel"), on: today)
  }

  private func autumn(_ orders: [PlacementOrder], _ teller: Teller) async throws {
    try await service(orders, teller)
    try await care(orders, teller)
    try await mentoring(teller)
    try await observations(teller)
    try await pairSchemes(teller)
    try await unions(teller)
    try await leading(teller)
    try await projects(teller)
    try await studies(teller)
    try await library(teller)
    try await selections(teller)
    try await training(teller)
    try await inspections(teller)
    try await exams(teller)
    try await surveys(orders, teller)
    try await pupils(teller)
    try await learning(orders, teller)
    try await trainingMeans(teller)
    try await networkClasses(orders, teller)
    try await schoolPlans(teller)
    try await researchNetwork(teller)
    try await trainerMarks(teller)
    try await suggestions(teller)
    try await checks(orders, teller)
    try await bank(teller)
    try await results(orders, teller)
    try await serviceChecks(orders, teller)
    try await guests(orders, teller)
    try await links(teller)
    try await timetables(orders, teller)
    try await unionWeeks(teller)
    try await rooms(teller)
  }

  /// A day of the calendar year in which the school year begins.
  func on(_ month: Int, _ day: Int) -> Day { Day(year.start, month, day) }

  private func establishment(_ teller: Teller) async throws {
    let draft = book.establishmentDraft(of: roster)
    try await teller.act(
      StateTotal(total: draft.computed + 12, document: "示例县编委〔\(year.start)〕2号"),
      "establishment-office", 5, 20)
    let largest = draft.lines.max { ($0.computed, $1.school) < ($1.computed, $0.school) }
    var adjustments: [School.ID: ProposeEstablishment.Adjustment] = [:]
    if let largest {
      adjustments[largest.school] = .init(number: largest.computed - 2, reason: "学生逐年减少，分两年调减")
    }
    try await teller.act(
      ProposeEstablishment(
        year: year, after: 0, reserve: 8, validFrom: Day(year.start, 9, 1),
        adjustments: adjustments), "personnel", 6, 3)
    try await teller.act(
      DecideEstablishment(
        year: year, version: 1, isApproved: true, words: "示例县编办〔\(year.start)〕9号"),
      "establishment-office", 6, 12)
  }

  private func pool(_ teller: Teller) async throws {
    let villages = roster.schools.filter { $0.zone == .village }.prefix(2)
    for (number, school) in villages.enumerated() {
      try await teller.act(
        BorrowPosts(
          school: school.id, posts: 2 - number,
          due: number == 0 ? Day(year.start + 1, 7, 31) : Day(year.start, 8, 31),
          reason: number == 0 ? "音体美教师缺编" : "教师产假期间补充", after: number + 1),
        "personnel", 6, 16)
    }
    if !villages.isEmpty {
      try await teller.act(
        ReturnPosts(loan: 2, posts: 1, words: "新教师到岗", after: villages.count + 1), "personnel", 6,
        26)
    }
  }

  private func competition(_ teller: Teller) async throws {
    let schools = [
      roster.schools.first { $0.zone == .city }, roster.schools.first { $0.zone == .village },
    ].compactMap { $0?.id }
    try await teller.act(
      OpenCompetition(year: year, schools: schools, wantsOwnPost: true), "personnel", 6, 17)
    for school in schools {
      try await teller.act(
        RecordVote(
          year: year, school: school,
          vote: CongressVote(members: 24, present: 21, inFavour: 18, against: 2, abstaining: 1),
          day: Day(year.start, 6, 22), document: "教代会决议〔\(year.start)〕3号"), "personnel", 6, 22)
    }
    try await teller.act(
      OpenRound(year: year, number: 1, closes: Day(year.start, 6, 26)), "personnel", 6, 22)
    for school in schools {
      let people = try await teller.database.read { connection in
        try connection.competition(of: year).map { try connection.applicants(in: $0.id) } ?? []
      }.filter { $0.school == school }
      let scores = people.enumerated().map { ($1.id, "\(68 + ($0 * 7) % 31).\($0 % 2 * 5)") }
      try await teller.act(
        SetScores(
          year: year, school: school, scores: Dictionary(scores) { first, _ in first }),
        "personnel", 6, 25)
    }
    try await teller.act(DecideRound(year: year, number: 1), "personnel", 6, 29)
    try await teller.act(
      SignRound(year: year, number: 1, version: 1, isSigned: true, words: ""), "leader", 6, 30)
  }
}
