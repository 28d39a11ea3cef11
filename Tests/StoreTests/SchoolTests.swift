import Access
import Actions
import Chronicle
import Sampling
import Staffing
import Store
import Testing

@Suite struct `Reorganising schools` {
  private let roster = sampleCounty(.sample, seed: 7)
  private let day = Day(2026, 9, 1)

  @Test func `closes one into another and carries people and periods along`() async throws {
    let database = try await begin()
    let (closed, successor) = (roster.schools[0].id, roster.schools[1].id)
    let employed = roster.teachers.filter { $0.establishment.school == closed }
    let teaching = roster.teachers.filter { $0.teaching.school == closed }
    let people = try await database.perform(
      MergeSchools([closed], into: successor, on: day, document: "县府办发〔2026〕1号"),
      by: .system, on: occasion(2))
    #expect(people == Set((employed + teaching).map(\.id)).count && people > 0)

    for kind in [FactKind.employment, .teaching] {
      let left = try await database.read { try $0.facts(kind, at: closed, on: day) }
      #expect(left.isEmpty)
      let everyone = try await database.read { try $0.facts(kind, on: day) }
      #expect(everyone.count == roster.teachers.count)
    }
    let moved = try await database.read { try $0.timeline(.teaching(of: teaching[0].id)) }
    #expect(moved.fact(on: day)?.value.post?.school == successor)
    #expect(moved.fact(on: day)?.value.post?.subject == teaching[0].subject)
    #expect(moved.fact(on: day.advanced(by: -1))?.value.school == closed)

    let open = try await database.read { connection in
      (
        try connection.timeline(.existence(of: closed)),
        try connection.facts(.pairing, on: day).map(\.fact)
      )
    }
    #expect(open.0.fact(on: day) == nil && open.0.fact(on: day.advanced(by: -1)) != nil)
    #expect(open.1.allSatisfy { $0.line.subject != closed.rawValue && $0.school != closed })
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is taken back while nothing rests on it, and not after`() async throws {
    let database = try await begin()
    let (closed, successor) = (roster.schools[0].id, roster.schools[1].id)
    let before = try await database.read { try $0.timelines() }
    let workbook = try #require(try await database.read { try $0.latestCounty() }).workbook
    let merge = MergeSchools([closed], into: successor, on: day, document: "文")
    for (today, moment) in [(day, 2), (Day(2026, 6, 1), 4)] {
      _ = try await database.perform(merge, by: .system, on: occasion(moment, today))
      let event = try #require(try await database.read { try $0.events() }.last)
      await #expect(throws: SchoolRefusal([.isNotLatest])) {
        try await database.perform(
          UndoSchoolChange(event.sequence - 1), by: .system, on: occasion(moment + 1, today))
      }
      try await database.perform(
        UndoSchoolChange(event.sequence), by: .system, on: occasion(moment + 1, today))
      #expect(try await database.read { try $0.timelines() } == before)
      let now = try #require(try await database.read { try $0.latestCounty() }).workbook
      #expect(now.content == workbook.content)
      #expect(
        try CountyContent(
          try #require(try await database.read { try $0.latestCounty() })
        ).roster[closed] != nil)
      await #expect(throws: SchoolRefusal([.isBuiltUpon])) {
        try await database.perform(
          UndoSchoolChange(event.sequence), by: .system, on: occasion(moment + 1, today))
      }
    }
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `carries what is planned for later, too`() async throws {
    let database = try await begin()
    let (closed, successor) = (roster.schools[0].id, roster.schools[1].id)
    let guest = roster.teachers.first { $0.teaching.school == roster.schools[2].id }!
    let later = Period(from: Day(2027, 9, 1), until: Day(2029, 9, 1))
    let post = Post(school: closed, stage: guest.stage, subject: guest.subject)
    try await database.write { connection in
      let change = try connection.timeline(.teaching(of: guest.id)).stating(
        .teaching(post), during: later)
      _ = try connection.record(
        "order", of: "x", details: "", by: "test", at: Moment(milliseconds: 2), changing: change)
    }
    _ = try await database.perform(
      MergeSchools([closed], into: successor, on: day, document: "文"), by: .system,
      on: occasion(3))
    let line = try await database.read { try $0.timeline(.teaching(of: guest.id)) }
    #expect(line.fact(on: later.first)?.value.school == successor)
    #expect(line.fact(on: later.first)?.period == later)
    #expect(line.fact(on: later.end)?.value.school == roster.schools[2].id)
  }

  @Test func `opens a school and splits one`() async throws {
    let database = try await begin()
    let origin = roster.schools[0]
    let going = roster.teachers.filter { $0.teaching.school == origin.id }.prefix(2).map(\.id)
    let new = School(id: "2199999999", name: "新校", area: origin.area, kind: origin.kind)
    let moved = try await database.perform(
      SplitSchool(origin.id, opening: new, with: Set(going), on: day, document: "文"),
      by: .system, on: occasion(2))
    let there = try await database.read { try $0.facts(.teaching, at: new.id, on: day) }
    #expect(moved == 2)
    #expect(there.map(\.fact.line.subject) == going.map(\.rawValue).sorted())
    let name = try await database.read { try $0.timeline(.attribute("name", of: new.id)) }
    #expect(name.fact(on: day)?.value["is"] == "新校")

    let again = await #expect(throws: SchoolRefusal.self) {
      try await database.perform(
        OpenSchool(new, on: day.advanced(by: 9), document: ""), by: .system, on: occasion(3))
    }
    #expect(again?.reasons == [.noDocument, .isOpen(new.id, day.advanced(by: 9))])
  }

  @Test func `adds pupils, classes and people to the successor in the workbook`() async throws {
    let database = try await begin()
    let (closed, successor) = (roster.schools[0], roster.schools[1])
    let outline = try await database.read {
      try MergeSchools([closed.id], into: successor.id, on: day, document: "文").outline(in: $0)
    }
    #expect(try await database.read { try $0.events() }.count == 1)
    let people = try await database.perform(
      MergeSchools([closed.id], into: successor.id, on: day, document: "文"), by: .system,
      on: occasion(2))
    #expect(outline.people == people)
    let county = try #require(try await database.read { try $0.latestCounty() })
    let merged = try CountyContent(county).roster
    #expect(merged[closed.id] == nil && merged.teachers.count == roster.teachers.count)
    #expect(merged[successor.id]?.pupils == closed.pupils + successor.pupils)
    #expect(merged[successor.id]?.classes == closed.classes + successor.classes)
    #expect(
      merged.schools.reduce(0) { $0 + $1.pupils } == roster.schools.reduce(0) { $0 + $1.pupils })
    #expect(merged.teachers.allSatisfy { $0.teaching.school != closed.id })
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `on a later day reaches the workbook when its year is opened`() async throws {
    let database = try await begin()
    let (closed, successor) = (roster.schools[0], roster.schools[1])
    let later = Day(2027, 9, 1)
    _ = try await database.perform(
      MergeSchools([closed.id], into: successor.id, on: later, document: "文"), by: .system,
      on: occasion(2))
    #expect(try await database.read { try $0.currentWorkbook() } == "W-1")
    let early = try await database.perform(TakeFactsOver(), by: .system, on: occasion(3))
    #expect(early == 0)
    let taken = try await database.perform(
      TakeFactsOver(), by: .system, on: occasion(4, later))
    #expect(taken > 1)
    let county = try #require(try await database.read { try $0.latestCounty() })
    #expect(try CountyContent(county).roster[closed.id] == nil)
    let again = try await database.perform(
      TakeFactsOver(), by: .system, on: occasion(5, later))
    #expect(again == 0)
    let clerk = Actor(
      account: "c", name: "c",
      grants: [Grant(role: "clerk", reach: .schools([closed.id]), days: 0..<99_999)],
      roles: .standard)
    await #expect(throws: Forbidden.self) {
      try await database.perform(TakeFactsOver(), by: clerk, on: occasion(6, later))
    }
  }

  @Test func `keeps its day when another workbook is taken over before it`() async throws {
    let database = try await begin()
    let (closed, successor) = (roster.schools[0].id, roster.schools[1].id)
    _ = try await database.perform(
      MergeSchools([closed], into: successor, on: day, document: "文"), by: .system,
      on: occasion(2))
    let county = try #require(try await database.read { try $0.latestCounty() })
    let merged = try CountyContent(county).roster
    var promoted = merged.teachers[5]
    promoted.title = promoted.title == .senior ? .first : .senior
    let upload = try await database.perform(
      UploadWorkbook(
        fileName: "x.xlsx",
        content: try sampleWorkbook(
          Roster(county: merged.county, schools: merged.schools, teachers: [promoted]))),
      by: .system, on: occasion(3))
    let preview = try #require(try await UploadPreview(upload, in: database))
    try await database.perform(AcceptUpload(preview), by: .system, on: occasion(3))
    let title = FactLine(.title, of: promoted.id.rawValue)
    let (lines, titles) = try await database.read { connection in
      (
        try [
          FactLine.existence(of: closed),
          .attribute(FactLine.enrolmentSlot(.primary), of: successor),
        ].map { try connection.timeline($0).facts.map(\.period.first) },
        try connection.timeline(title)
      )
    }
    #expect(lines == [[Day(2026, 7, 1)], [Day(2026, 7, 1), day]])
    #expect(titles.fact(on: day)?.value == .title(promoted.title))
  }

  @Test func `isn't entered for days before the record`() async throws {
    let database = try await begin()
    let early = Day(2026, 1, 1)
    let error = await #expect(throws: SchoolRefusal.self) {
      try await database.perform(
        MergeSchools(
          [roster.schools[0].id], into: roster.schools[1].id, on: early, document: "文"),
        by: .system, on: occasion(2))
    }
    #expect(error?.reasons == [.beforeRecord(early, begins: Day(2026, 7, 1))])
  }

  @Test func `takes a new school's pupils out of the one that is split`() async throws {
    let database = try await begin()
    let origin = try #require(roster.schools.first { $0.enrolment[.primary] != nil })
    let there = try #require(origin.enrolment[.primary])
    let going = roster.teachers.filter { $0.teaching.school == origin.id }.prefix(1).map(\.id)
    func split(_ pupils: Int) -> SplitSchool {
      SplitSchool(
        origin.id,
        opening: School(
          id: "2111009999", name: "新校", area: origin.area, kind: origin.kind,
          enrolment: [.primary: Enrolment(pupils: pupils, classes: 1)]),
        with: Set(going), on: day, document: "文")
    }
    let error = await #expect(throws: SchoolRefusal.self) {
      try await database.perform(split(there.pupils + 1), by: .system, on: occasion(2))
    }
    #expect(error?.reasons == [.tooFewPupils(origin.id, .primary)])
    _ = try await database.perform(split(20), by: .system, on: occasion(3))
    let county = try #require(try await database.read { try $0.latestCounty() })
    let after = try CountyContent(county).roster
    #expect(
      after[origin.id]?.enrolment[.primary]
        == Enrolment(pupils: there.pupils - 20, classes: there.classes - 1))
    #expect(after["2111009999"]?.enrolment[.primary] == Enrolment(pupils: 20, classes: 1))
    #expect(after[going[0]]?.teaching.school == "2111009999")
  }

  @Test func `names everything that stands against it, and writes nothing`() async throws {
    let database = try await begin()
    let school = roster.schools[0].id
    let error = await #expect(throws: SchoolRefusal.self) {
      try await database.perform(
        MergeSchools([school, "0000000001"], into: school, on: day, document: " "), by: .system,
        on: occasion(2))
    }
    #expect(
      error?.reasons == [.noDocument, .intoItself(school), .isNotOpen("0000000001", day)])
    let stranger = roster.teachers.first {
      $0.teaching.school != school && $0.establishment.school != school
    }!
    let split = await #expect(throws: SchoolRefusal.self) {
      try await database.perform(
        SplitSchool(
          school, opening: roster.schools[1], with: [stranger.id], on: day, document: "文"),
        by: .system, on: occasion(2))
    }
    #expect(
      split?.reasons == [
        .isOpen(roster.schools[1].id, day), .notThere(stranger.id, school),
      ])
    let principal = Actor(
      account: "p", name: "p",
      grants: [Grant(role: "principal", reach: .schools([school]), days: 0..<99_999)],
      roles: .standard)
    await #expect(throws: Forbidden.self) {
      try await database.perform(
        MergeSchools([school], into: roster.schools[1].id, on: day, document: "文"),
        by: principal, on: occasion(2))
    }
    #expect(try await database.read { try $0.events() }.count == 1)
  }

  private func begin() async throws -> any Database {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    return database
  }
}
