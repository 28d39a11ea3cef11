import Access
import Actions
import Chronicle
import Foundation
import Papers
import Sampling
import Staffing
import Store
import Testing

@Suite struct `Handing a workbook in` {
  private let county = sampleCounty(.sample, seed: 7)

  private func begin() async throws -> any Database {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    return database
  }

  private func upload(_ roster: Roster, to database: any Database) async throws -> String {
    let content = try workbookContent { try CountyWorkbook.write(roster, to: $0) }
    return try await database.perform(
      UploadWorkbook(fileName: "改.xlsx", content: content), by: .system, on: day)
  }

  private let day = occasion(2)

  private func accept(_ id: String, in database: any Database) async throws {
    let preview = try #require(try await UploadPreview(id, in: database))
    try await database.perform(AcceptUpload(preview), by: .system, on: day)
  }

  private func roster(in database: any Database) async throws -> Roster {
    try CountyContent(try #require(try await database.read { try $0.latestCounty() })).roster
  }

  private func corrected(_ count: Int) throws -> Roster {
    var teachers = Array(county.teachers.prefix(count))
    teachers[0].name = "改名"
    return try Roster(county: county.county, schools: county.schools, teachers: teachers)
  }

  @Test func `changes nothing until it is accepted, then only what it says`() async throws {
    let database = try await begin()
    let before = try await roster(in: database)
    let id = try await upload(try corrected(30), to: database)
    let preview = try #require(try await UploadPreview(id, in: database))
    #expect(preview.update?.teachers.changed == [county.teachers[0].id])
    #expect(preview.update?.teachers.unmentioned.count == county.teachers.count - 30)
    #expect(try await roster(in: database) == before)

    try await accept(id, in: database)
    let after = try await roster(in: database)
    #expect(after[county.teachers[0].id]?.name == "改名")
    #expect(after.teachers.count == before.teachers.count)
    #expect(try await database.read { try $0.upload(id)?.decision } == .accepted)
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `can be accepted once, and the same again changes nothing`() async throws {
    let database = try await begin()
    let roster = try corrected(30)
    let id = try await upload(roster, to: database)
    try await accept(id, in: database)
    await #expect(throws: UploadRefusal.alreadyDecided) { try await accept(id, in: database) }
    let again = try await upload(roster, to: database)
    #expect(again != id)
    await #expect(throws: UploadRefusal.nothingToTake) { try await accept(again, in: database) }
  }

  @Test func `keeps one copy of what is waiting`() async throws {
    let database = try await begin()
    let ids = [
      try await upload(try corrected(5), to: database),
      try await upload(try corrected(5), to: database),
    ]
    #expect(ids[0] == ids[1])
    #expect(try await database.read { try $0.uploads() }.count == 1)
  }

  @Test func `is refused when the county changed since it was looked at`() async throws {
    let database = try await begin()
    let first = try await upload(try corrected(5), to: database)
    let preview = try #require(try await UploadPreview(first, in: database))
    var other = county.teachers[9]
    other.name = "别人"
    let second = try await upload(
      try Roster(county: "县", schools: county.schools, teachers: [other]), to: database)
    try await accept(second, in: database)
    await #expect(throws: UploadRefusal.countyChanged) {
      try await database.perform(AcceptUpload(preview), by: .system, on: day)
    }
    #expect(try await roster(in: database)[county.teachers[0].id]?.name != "改名")
  }

  @Test func `can be taken back while nothing is built on it`() async throws {
    let database = try await begin()
    let before = try await roster(in: database)
    let facts = try await database.read { try $0.timelines() }
    let id = try await upload(try corrected(5), to: database)
    try await accept(id, in: database)
    let name = FactLine(.person, of: county.teachers[0].id.rawValue)
    let named = try await database.read { try $0.timeline(name) }
    #expect(named.fact(on: day.today)?.value["name"] == "改名")
    try await database.perform(UndoUpload(id), by: .system, on: day)
    #expect(try await roster(in: database) == before)
    #expect(try await database.read { try $0.timelines() } == facts)
    await #expect(throws: UploadRefusal.notAccepted) {
      try await database.perform(UndoUpload(id), by: .system, on: day)
    }
  }

  @Test func `gives the plan back with the workbook it was made for`() async throws {
    let database = try await begin()
    _ = try await database.perform(
      AskForPlan(name: "方案", settings: .init(schoolYear: 2026, seed: 7, effort: "low")),
      by: .system, on: day)
    let worker = PlanWorker(
      over: database, named: "w", clock: { Moment(milliseconds: 3) })
    #expect(try await worker.workOnce())
    let run = try #require(
      try await database.read { connection in
        try connection.currentWorkbook().flatMap { try connection.planRuns(ofWorkbook: $0).first }
      })
    try await database.perform(
      try await AdoptPlanRun(run.id, in: database), by: .system, on: day)
    let plan = try await database.read { try $0.latestCounty()?.plan?.file.content }

    let id = try await upload(try corrected(5), to: database)
    try await accept(id, in: database)
    #expect(try await database.read { try $0.latestCounty()?.plan } == nil)
    try await database.perform(UndoUpload(id), by: .system, on: day)
    #expect(plan != nil)
    #expect(try await database.read { try $0.latestCounty()?.plan?.file.content } == plan)
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `takes the good rows and leaves the others as they were`() async throws {
    let database = try await begin()
    var teachers = Array(county.teachers.prefix(3))
    teachers[0].name = "改名"
    teachers[1].name = ""
    let id = try await upload(
      try Roster(county: "县", schools: county.schools, teachers: teachers), to: database)
    let preview = try #require(try await UploadPreview(id, in: database))
    #expect(preview.isPartial && preview.isAcceptable)
    try await accept(id, in: database)
    let after = try await roster(in: database)
    #expect(after[teachers[0].id]?.name == "改名")
    #expect(after[teachers[1].id] == county.teachers[1])
  }

  @Test func `begins an empty record with a name and a policy book`() async throws {
    let database = try await emptyDatabase()
    let id = try await upload(county, to: database)
    let preview = try #require(try await UploadPreview(id, in: database))
    #expect(preview.isFirst && preview.isAcceptable)
    await #expect(throws: UploadRefusal.noCounty) { try await accept(id, in: database) }
    let book = try sampleImport().policyBook
    await #expect(throws: CountyContentError.self) {
      try await database.perform(
        AcceptUpload(preview, beginning: .init(county: "新县", policyBook: "no: book")),
        by: .system, on: day)
    }
    #expect(try await database.read { try $0.latestCounty() } == nil)
    try await database.perform(
      AcceptUpload(preview, beginning: .init(county: "新县", policyBook: book)), by: .system,
      on: day)
    let after = try await roster(in: database)
    #expect(after.county == "新县" && after.teachers == county.teachers)
    let facts = try await database.read { try $0.facts(.employment, on: Day(2026, 9, 1)) }
    #expect(facts.count == county.teachers.count)
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `needs the permission`() async throws {
    let database = try await begin()
    let teacher = Actor(
      account: "t", name: "师",
      grants: [Grant(role: "teacher", reach: .own("T1"), days: 0..<100_000)], roles: .standard)
    await #expect(throws: Forbidden.self) {
      try await database.perform(
        UploadWorkbook(fileName: "x", content: [1]), by: teacher, on: day)
    }
    #expect(try await database.read { try $0.uploads() }.isEmpty)
  }

  @Test func `learns what the bureau calls a column`() async throws {
    let database = try await begin()
    let mapping = StoredColumnMapping(sheet: "teachers", heading: "任课科目", column: "学科")
    for _ in 1...2 {
      try await database.perform(NameColumns([mapping]), by: .system, on: day)
    }
    #expect(try await database.read { try $0.columnMappings() } == [mapping])
    #expect(try await database.read { try $0.events() }.count { $0.what == "name-columns" } == 1)
  }
}

private func workbookContent(_ write: (String) throws -> Void) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-upload-\(UUID().uuidString).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  try write(file.path)
  return Array(try Data(contentsOf: file))
}
