import Access
import Actions
import Foundation
import Papers
import Partnership
import PlanFormat
import Policy
import Sampling
import Serving
import Staffing
import Store
import StoreTestSupport
import Testing

/// The sample county in its summer: imported, its year open, and people to act.
struct YearCounty {
  static let year = SchoolYear(2026)
  let database: any Database
  let roster: Roster
  let book: PolicyBook

  static let personnel = person("li", "personnel", .county)
  static let leader = person("zhao", "leader", .county)

  static func teacher(_ id: Teacher.ID) -> Actor {
    person("t-\(id)", "teacher", .own(id), teacher: id)
  }

  static func principal(_ school: School.ID) -> Actor {
    person("p-\(school)", "principal", .schools([school]))
  }

  static func person(
    _ account: String, _ role: String, _ reach: Reach, teacher: Teacher.ID? = nil
  ) -> Actor {
    Actor(
      account: account, name: "甲\(account)", teacher: teacher,
      grants: [Grant(role: role, reach: reach, days: 0..<60_000)], roles: .standard)
  }

  /// - Parameter opened: Whether the school year is open already.
  init(opened: Bool = true) async throws {
    database = try await emptyDatabase()
    let action = YearCounty.sample
    try await action.perform(
      in: database, by: .system,
      on: Occasion(moment: Moment(milliseconds: 1)))
    let content = try CountyContent(
      try #require(try await database.read { try $0.latestCounty() }))
    roster = content.roster
    book = content.book.inForce(in: YearCounty.year)
    if opened { try await act(OpenSchoolYear(year: YearCounty.year), on: Day(2026, 5, 6)) }
  }

  @discardableResult
  func act<Act: Action>(
    _ action: Act, by actor: Actor = personnel, on day: Day
  ) async throws -> Act.Outcome {
    let noon = day.ordinal * 86_400_000 + 4 * 3_600_000
    return try await database.perform(
      action, by: actor, on: Occasion(moment: Moment(milliseconds: noon), today: day))
  }

  func read<Value: Sendable>(
    _ body: @Sendable (any Connection) throws -> Value
  ) async throws -> Value { try await database.read(body) }

  /// Expects `Refused` with a reason that holds `words`, and an untouched record.
  func refuses<Act: Action>(
    _ action: Act, by actor: Actor = personnel, on day: Day, _ words: String...
  ) async throws {
    let before = try await read { try $0.events() }.count
    let error = await #expect(throws: Refused.self) { try await act(action, by: actor, on: day) }
    for word in words {
      #expect(
        error?.reasons.contains { $0.zh.contains(word) || $0.en.contains(word) } == true,
        "\(word) in \(String(describing: error))")
    }
    #expect(try await read { try $0.events() }.count == before)
    #expect(try await read { try $0.auditDefects() }.isEmpty)
  }

  func forbids<Act: Action>(_ action: Act, by actor: Actor, on day: Day) async throws {
    let before = try await read { try $0.events() }.count
    await #expect(throws: Forbidden.self) { try await act(action, by: actor, on: day) }
    #expect(try await read { try $0.events() }.count == before)
  }

  /// The first pair of schools of the roster that runs on a day.
  func runningPair(on day: Day) -> PairGraph.Pair? {
    PairGraph(roster.pairings.map { HelpTie($0) }, in: day.month).pairs.first
  }

  /// The first `count` teachers who may go down, each to a school of their stage.
  func moves(_ count: Int) -> [Move] {
    let eligibility = book.eligibility(of: roster, in: YearCounty.year)
    var moves: [Move] = []
    for (teacher, line) in zip(roster.teachers, eligibility) where line.isEligible {
      guard
        let school = roster.schools.first(where: {
          $0.id != teacher.teaching.school && $0.stages.contains(teacher.stage)
            && $0.hardship > 0
        })
      else { continue }
      moves.append(
        Move(
          teacher: teacher.id, from: teacher.teaching.school, to: school.id,
          stage: teacher.stage, subject: teacher.subject, phase: .directed, direction: .down,
          kind: moves.count == 1 ? .transfer : .exchange, start: "2026-autumn",
          end: "2028-spring", reasons: []))
      if moves.count == count { break }
    }
    return moves
  }

  /// Puts a plan with these moves into the record.
  func adopt(_ moves: [Move]) async throws {
    let plan = PlanFile(
      year: 2026, book: .init(id: book.id, version: book.version, sha256: digest("book")),
      workbookSHA256: digest("workbook"), seed: 7, engine: "test", status: .proven, levels: [],
      gap: 0, moves: moves, unfilled: [], indicators: Indicators(before: [:], after: [:]),
      certificate: Certificate(proofs: [], digest: digest("certificate")), effort: 1,
      stoppedBy: .gap)
    let bytes = Array(try plan.json())
    try await database.write { connection in
      let workbook = try #require(try connection.latestCounty()).workbook.id
      let event = try connection.record(
        "adopt-plan", of: "示例县", details: "plan \(digest(String(decoding: bytes, as: UTF8.self)))",
        by: "test", at: Moment(milliseconds: 5))
      try connection.insertPlan(
        workbook: workbook, schoolYear: 2026, content: bytes, event: event)
    }
  }

  /// Imports the county anew with one teacher changed, under the same book.
  func change(_ teacher: Teacher.ID, _ change: (inout Teacher) -> Void) async throws {
    let stored = try #require(try await database.read { try $0.latestCounty() })
    let roster = try CountyContent(stored).roster
    var teachers = roster.teachers
    let position = try #require(roster.position(of: teacher))
    change(&teachers[position])
    let changed = try Roster(
      county: roster.county, schools: roster.schools, teachers: teachers,
      statedNeeds: roster.statedNeeds, pairings: roster.pairings, swapWishes: roster.swapWishes)
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-change-\(UUID().uuidString).xlsx")
    defer { try? FileManager.default.removeItem(at: file) }
    try CountyWorkbook.write(changed, to: file.path)
    try await ImportCounty(
      county: stored.county, fileName: "county.xlsx", workbook: Array(try Data(contentsOf: file)),
      policyBook: String(decoding: stored.policyBook.content, as: UTF8.self), isSample: true
    ).perform(in: database, by: .system, on: Occasion(moment: Moment(milliseconds: 9)))
  }

  static let plan = ServicePlan(
    lessons: 120, guidance: 20, study: 0, aim: "带教研组", scheme: "按月考勤，学年末考核")

  /// The receiving schools state what comes of orders, before anybody may arrive.
  func state(_ orders: [PlacementOrder], on day: Day = Day(2026, 8, 11)) async throws {
    for order in orders {
      try await act(
        StateServicePlans(at: order.line.to, [order.id: YearCounty.plan]),
        by: YearCounty.principal(order.line.to), on: day)
    }
  }

  /// Frozen on 1 July, adopted and published on 3 August 2026 (a Monday): the
  /// notice stands until Monday the 10th.
  func published(_ moves: [Move]) async throws -> String {
    try await act(FreezeEligibility(year: YearCounty.year, after: 0), on: Day(2026, 7, 1))
    try await adopt(moves)
    return try await act(
      PublishNotice(year: YearCounty.year, office: "人事科", contact: "010-0000"),
      on: Day(2026, 8, 3))
  }

  /// The sample county of seed 7 as a workbook, with the Miyun book; made once.
  private static let sample: ImportCounty = {
    do {
      let file = FileManager.default.temporaryDirectory
        .appendingPathComponent("junheng-year-\(UUID().uuidString).xlsx")
      defer { try? FileManager.default.removeItem(at: file) }
      try CountyWorkbook.write(sampleCounty(.sample, seed: 7), to: file.path)
      let books = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("policy-books")
      return ImportCounty(
        county: "示例县", fileName: "county.xlsx", workbook: Array(try Data(contentsOf: file)),
        policyBook: try String(
          contentsOf: books.appendingPathComponent("miyun.yaml"), encoding: .utf8),
        isSample: true)
    } catch {
      preconditionFailure("\(error)")
    }
  }()
}
