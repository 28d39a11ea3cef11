import Access
import Actions
import Chronicle
import Foundation
import Papers
import Staffing
import Store
import Testing

@Suite struct `A school's workbook` {
  private let july = Day(2026, 7, 1)

  /// The county, one of its schools, and the people who act.
  private struct Scene {
    let county: YearCounty
    let school: School.ID
    let principal: Actor
    let origin: SchoolWorkbookOrigin

    /// The people of the school as they were given out.
    var people: [Teacher] {
      county.roster.teachers.filter { $0.establishment.school == school }
    }
  }

  private func begin() async throws -> Scene {
    let county = try await YearCounty(opened: false)
    let school = try #require(county.roster.schools.first).id
    let stored = try #require(try await county.read { try $0.latestCounty() })
    let principal = YearCounty.principal(school)
    try await county.act(
      GiveOutWorkbooks(of: [school], madeFrom: stored.workbook.id), by: principal, on: july)
    return Scene(
      county: county, school: school, principal: principal,
      origin: SchoolWorkbookOrigin(
        school: school, workbook: stored.workbook.id, sha256: stored.workbook.sha256))
  }

  /// The school's file after somebody there has worked on it.
  private func file(_ scene: Scene, _ teachers: [Teacher]) throws -> [UInt8] {
    let others = scene.county.roster.teachers.filter { $0.establishment.school != scene.school }
    let roster = try Roster(
      county: "县", schools: scene.county.roster.schools, teachers: others + teachers,
      statedNeeds: scene.county.roster.statedNeeds)
    return try bytes { try SchoolWorkbook.write(roster, origin: scene.origin, to: $0) }
  }

  private func handIn(_ scene: Scene, _ teachers: [Teacher]) async throws -> String {
    try await scene.county.act(
      HandInWorkbook(
        of: scene.school, fileName: "改.xlsx", content: try file(scene, teachers)),
      by: scene.principal, on: july)
  }

  private func preview(_ id: String, _ scene: Scene) async throws -> SchoolUploadPreview {
    try #require(try await SchoolUploadPreview(id, in: scene.county.database))
  }

  /// The county changes a teacher in the meantime, by an import of its own.
  private func countyChanges(_ teacher: Teacher, in scene: Scene) async throws {
    let content = try bytes {
      try CountyWorkbook.write(
        try Roster(county: "县", schools: scene.county.roster.schools, teachers: [teacher]),
        to: $0)
    }
    let id = try await scene.county.act(
      UploadWorkbook(fileName: "县.xlsx", content: content), on: july)
    let preview = try #require(try await UploadPreview(id, in: scene.county.database))
    try await scene.county.act(AcceptUpload(preview), on: july)
  }

  private func roster(_ scene: Scene) async throws -> Roster {
    try CountyContent(
      try #require(try await scene.county.read { try $0.latestCounty() })
    ).roster
  }

  @Test func `changes nothing until it's accepted, then what the school changed`() async throws {
    let scene = try await begin()
    var people = scene.people
    people[0].name = "改名"
    people[1].title = people[1].title == .first ? .senior : .first
    let id = try await handIn(scene, people)
    let preview = try await preview(id, scene)
    #expect(preview.reading.errorCount == 0)
    #expect(preview.merge.merges[.teachers]?.taken.count == 2)
    #expect(preview.merge.merges[.teachers]?.conflicts.isEmpty == true)
    #expect(try await roster(scene) == scene.county.roster)

    try await scene.county.act(
      AcceptSchoolWorkbook(preview, answers: [:], seen: preview.seen), on: july)
    let after = try await roster(scene)
    #expect(after[people[0].id]?.name == "改名")
    #expect(after[people[1].id] == people[1])
    #expect(after.teachers.count == scene.county.roster.teachers.count)
    #expect(after[people[2].id] == people[2])
    #expect(try await scene.county.read { try $0.auditDefects() }.isEmpty)

    try await scene.county.act(UndoUpload(id), on: july)
    #expect(try await roster(scene) == scene.county.roster)
  }

  @Test func `keeps what it doesn't hold: health, homes, wishes`() async throws {
    let scene = try await begin()
    let kept = try #require(
      scene.people.first { !$0.wishes.isEmpty || !$0.circumstances.isEmpty || $0.home != nil })
    let people = scene.people.map { teacher in
      var teacher = teacher
      (teacher.wishes, teacher.circumstances, teacher.home) = ([], [], nil)
      if teacher.id == kept.id { teacher.name = "改名" }
      return teacher
    }
    let preview = try await preview(try await handIn(scene, people), scene)
    try await scene.county.act(
      AcceptSchoolWorkbook(preview, answers: [:], seen: preview.seen), on: july)
    var expected = kept
    expected.name = "改名"
    #expect(try await roster(scene)[kept.id] == expected)
  }

  @Test func `asks where both changed a cell, and is refused until answered`() async throws {
    let scene = try await begin()
    var people = scene.people
    people[0].name = "学校改的"
    let id = try await handIn(scene, people)
    var known = scene.people[0]
    known.name = "县里改的"
    known.ruralYears += 1
    try await countyChanges(known, in: scene)

    let preview = try await preview(id, scene)
    let merge = try #require(preview.merge.merges[.teachers])
    let conflict = try #require(merge.conflicts.first)
    #expect(merge.conflicts.count == 1 && merge.taken.isEmpty)
    #expect(conflict.theirs.text == "学校改的" && conflict.ours.text == "县里改的")
    try await scene.county.refuses(
      AcceptSchoolWorkbook(preview, answers: [:], seen: preview.seen), on: july, "1 处")
    try await scene.county.act(
      AcceptSchoolWorkbook(
        preview, answers: [.teachers: .init(takes: [conflict.place: true])], seen: preview.seen),
      on: july)
    let after = try #require(try await roster(scene)[known.id])
    #expect(after.name == "学校改的" && after.ruralYears == known.ruralYears)
    let event = try #require(
      try await scene.county.read { try $0.events() }.last { $0.what == "accept-workbook" })
    #expect(event.details.contains("teachers/\(known.id)/1=theirs"))
    #expect(!event.details.contains("学校改的"))
  }

  @Test func `lists who came and who left; leaving ends what the record holds`() async throws {
    let scene = try await begin()
    let left = try #require(scene.people.last)
    let new = Teacher(
      id: "T999999", name: "新来的", sex: .female, born: Month(2000, 5),
      establishment: Stay(school: scene.school, since: Month(2026, 8)), stage: left.stage,
      subject: left.subject)
    let id = try await handIn(scene, Array(scene.people.dropLast()) + [new])
    let preview = try await preview(id, scene)
    let merge = try #require(preview.merge.merges[.teachers])
    #expect(merge.added == ["T999999"])
    #expect(merge.removed == [left.id.rawValue])
    let facts = try await scene.county.read { try $0.timelines() }
    try await scene.county.act(
      AcceptSchoolWorkbook(
        preview,
        answers: [
          .teachers: .init(adds: ["T999999": true], removes: [left.id.rawValue: true])
        ], seen: preview.seen), on: july)
    let after = try await roster(scene)
    #expect(after[new.id]?.name == "新来的")
    #expect(after[left.id] == nil)
    let employment = try await scene.county.read {
      try $0.timeline(.employment(of: left.id))
    }
    #expect(employment.fact(on: july) == nil)
    #expect(employment.fact(on: july.advanced(by: -1)) != nil)
    try await scene.county.act(UndoUpload(id), on: july)
    #expect(try await roster(scene) == scene.county.roster)
    #expect(try await scene.county.read { try $0.timelines() } == facts)
    #expect(try await scene.county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `that was left out is kept when it's decided so`() async throws {
    let scene = try await begin()
    var people = Array(scene.people.dropLast())
    people[0].name = "改名"
    let preview = try await preview(try await handIn(scene, people), scene)
    let left = try #require(scene.people.last)
    try await scene.county.act(
      AcceptSchoolWorkbook(
        preview, answers: [.teachers: .init(removes: [left.id.rawValue: false])],
        seen: preview.seen), on: july)
    #expect(try await roster(scene)[left.id] == left)
  }

  @Test func `isn't taken over when the county changed since it was looked at`() async throws {
    let scene = try await begin()
    var people = scene.people
    people[0].name = "改名"
    let id = try await handIn(scene, people)
    let seen = try await preview(id, scene)
    var other = scene.people[1]
    other.name = "别人"
    try await countyChanges(other, in: scene)
    await #expect(throws: UploadRefusal.countyChanged) {
      try await scene.county.act(
        AcceptSchoolWorkbook(seen, answers: [:], seen: seen.seen), on: july)
    }
    // A form of an old page, carried out on a new preview.
    let fresh = try await preview(id, scene)
    await #expect(throws: UploadRefusal.countyChanged) {
      try await scene.county.act(
        AcceptSchoolWorkbook(fresh, answers: [:], seen: seen.seen), on: july)
    }
  }

  @Test func `with nothing new, or decided already, isn't taken over`() async throws {
    let scene = try await begin()
    let same = try await preview(try await handIn(scene, scene.people), scene)
    #expect(same.merge.isEmpty)
    await #expect(throws: UploadRefusal.nothingToTake) {
      try await scene.county.act(
        AcceptSchoolWorkbook(same, answers: [:], seen: same.seen), on: july)
    }
    try await scene.county.act(
      WithdrawWorkbook(same.upload.id, of: scene.school), by: scene.principal, on: july)
    await #expect(throws: UploadRefusal.alreadyDecided) {
      try await scene.county.act(
        WithdrawWorkbook(same.upload.id, of: scene.school), by: scene.principal, on: july)
    }
  }

  @Test func `is handed in by its own school or the bureau, and accepted by the bureau`()
    async throws
  {
    let scene = try await begin()
    let stranger = YearCounty.principal(
      try #require(scene.county.roster.schools.last).id)
    let content = try file(scene, scene.people)
    try await scene.county.forbids(
      HandInWorkbook(of: scene.school, fileName: "x.xlsx", content: content), by: stranger,
      on: july)
    try await scene.county.forbids(
      GiveOutWorkbooks(of: [scene.school], madeFrom: scene.origin.workbook), by: stranger,
      on: july)
    try await scene.county.forbids(
      GiveOutWorkbooks(
        of: scene.county.roster.schools.map(\.id), madeFrom: scene.origin.workbook),
      by: scene.principal, on: july)
    let id = try await scene.county.act(
      HandInWorkbook(of: scene.school, fileName: "x.xlsx", content: content), on: july)
    let preview = try await preview(id, scene)
    try await scene.county.forbids(
      AcceptSchoolWorkbook(preview, answers: [:], seen: preview.seen), by: scene.principal,
      on: july)
    // It's no county workbook: the page of those doesn't take it over.
    #expect(try await UploadPreview(id, in: scene.county.database) == nil)
    #expect(try await scene.county.read { try $0.uploads() }.isEmpty)
  }

  @Test func `of another school or another record is refused in words`() async throws {
    let scene = try await begin()
    let other = try #require(scene.county.roster.schools.last).id
    let content = try file(scene, scene.people)
    try await scene.county.refuses(
      HandInWorkbook(of: other, fileName: "x.xlsx", content: content), on: july,
      scene.school.rawValue)
    let foreign = SchoolWorkbookOrigin(
      school: scene.school, workbook: scene.origin.workbook,
      sha256: String(repeating: "0", count: 64))
    let strange = try bytes {
      try SchoolWorkbook.write(scene.county.roster, origin: foreign, to: $0)
    }
    try await scene.county.refuses(
      HandInWorkbook(of: scene.school, fileName: "x.xlsx", content: strange), on: july, "不是从这里下载")
  }

  @Test func `goes out to every school at once, each with its own people`() async throws {
    let county = try await YearCounty(opened: false)
    let files = try #require(try await SchoolWorkbookFiles(of: nil, in: county.database))
    #expect(files.schools == county.roster.schools.map(\.id))
    try await county.act(
      GiveOutWorkbooks(of: files.schools, madeFrom: files.workbook), on: july)
    let given = try await county.read { try $0.latestHandouts() }
    #expect(Set(given.map(\.school)) == Set(files.schools))
    #expect(try files.bundled().starts(with: [0x50, 0x4B, 3, 4]))
  }
}

private func bytes(_ write: (String) throws -> Void) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-school-\(UUID().uuidString).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  try write(file.path)
  return Array(try Data(contentsOf: file))
}
