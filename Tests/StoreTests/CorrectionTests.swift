import Access
import Actions
import Chronicle
import Sampling
import Staffing
import Store
import Testing

@Suite struct `Correcting a fact` {
  private let day = Day(2026, 7, 1)
  private let teacher = sampleCounty(.sample, seed: 7).teachers[0]
  private let officer = Correctors.actor("officer")
  private let chief = Correctors.actor("chief")

  private var proposal: ProposeCorrection {
    ProposeCorrection(
      FactLine(.title, of: teacher.id.rawValue), value: .title(.fullSenior),
      during: Period(from: Day(2025, 1, 1)), reason: "证书登记有误", evidence: "职称证书 2025-018")
  }

  @Test func `changes nothing until a second person confirms it`() async throws {
    let database = try await begin()
    let before = try await titles(database)
    let id = try await database.perform(proposal, by: officer, on: occasion(2))
    #expect(try await titles(database) == before)

    let preview = try await database.read { try $0.preview(ofCorrection: id) }
    #expect(preview.correction.state == .proposed && preview.correction.proposedBy == "officer")
    #expect(preview.change.superseded.count == 1 && preview.change.recorded.count == 1)
    try await database.perform(
      ConfirmCorrection(id, shown: preview.change), by: chief, on: occasion(3))

    let now = try await titles(database)
    #expect(now.map(\.fact.value) == [.title(.fullSenior)])
    #expect(now.first?.fact.period.first == Day(2025, 1, 1))
    let earlier = try await database.read {
      try $0.facts(.title, on: day, asKnownAt: .at(Moment(milliseconds: 2)))
    }
    #expect(earlier.first?.fact.value == .title(teacher.title))
    let events = try await database.read { try $0.events() }
    #expect(events.suffix(2).map(\.what) == ["propose-correction", "confirm-correction"])
    #expect(events.allSatisfy { !$0.details.contains("证书") })
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is never confirmed by whoever proposed it`() async throws {
    let database = try await begin()
    let id = try await database.perform(proposal, by: officer, on: occasion(2))
    let shown = try await database.read { try $0.preview(ofCorrection: id).change }
    let deputy = Correctors.actor("deputy", onBehalfOf: "officer")
    for actor in [officer, deputy] {
      let error = await #expect(throws: CorrectionRefusal.self) {
        try await database.perform(ConfirmCorrection(id, shown: shown), by: actor, on: occasion(3))
      }
      #expect(error?.reasons == [.isOwnProposal(by: "officer")])
    }
    #expect(try await titles(database).map(\.fact.value) == [.title(teacher.title)])
    #expect(try await database.read { try $0.events() }.count == 2)
  }

  @Test func `names everything that stands against a proposal, and writes nothing`() async throws {
    let database = try await begin()
    let poor = ProposeCorrection(
      .employment(of: teacher.id), value: .employment(at: "9999999999"),
      during: Period(from: day), reason: " ", evidence: "")
    let error = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(poor, by: officer, on: occasion(2))
    }
    #expect(error?.reasons == [.noReason, .noEvidence, .unknownSchool("9999999999")])
    let known = ProposeCorrection(
      FactLine(.title, of: teacher.id.rawValue), value: .title(teacher.title),
      during: Period(from: day), reason: "x", evidence: "x")
    let second = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(known, by: officer, on: occasion(2))
    }
    #expect(second?.reasons == [.changesNothing])
    let unfit = ProposeCorrection(
      FactLine(.title, of: "nobody"), value: .word("professor"), during: Period(from: day),
      reason: "x", evidence: "x")
    let third = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(unfit, by: officer, on: occasion(2))
    }
    #expect(third?.reasons == [.unknownSubject("nobody"), .unfitValue])
    #expect(try await database.read { try $0.events() }.count == 1)
    #expect(try await database.read { try $0.corrections(.proposed) }.isEmpty)
  }

  @Test func `isn't confirmed when the record changed since its effects were shown`() async throws {
    let database = try await begin()
    let id = try await database.perform(proposal, by: officer, on: occasion(2))
    let shown = try await database.read { try $0.preview(ofCorrection: id).change }
    try await database.write { connection in
      let change = try connection.timeline(FactLine(.title, of: teacher.id.rawValue)).stating(
        .title(.third), during: Period(from: Day(2026, 9, 1)))
      _ = try connection.record(
        "test", of: "x", details: "", by: "test", at: Moment(milliseconds: 3), changing: change)
    }
    let error = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(ConfirmCorrection(id, shown: shown), by: chief, on: occasion(4))
    }
    #expect(error?.reasons == [.recordChanged])
  }

  @Test func `can be sent back, once`() async throws {
    let database = try await begin()
    let id = try await database.perform(proposal, by: officer, on: occasion(2))
    let refusal = RefuseCorrection(id, reason: "证书看不清")
    try await database.perform(refusal, by: chief, on: occasion(3))
    let error = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(refusal, by: chief, on: occasion(4))
    }
    #expect(error?.reasons == [.isDecided(.refused)])
    let stored = try await database.read { try $0.correction(id) }
    #expect(stored?.decision == "证书看不清" && stored?.decidedBy == "chief")
  }

  @Test func `is taken back by another one that a second person confirms`() async throws {
    let database = try await begin()
    let before = try await titles(database).map(\.fact)
    let id = try await confirm(in: database)
    let undo = ProposeUndo(id, reason: "证书属他人", evidence: "原件")
    let back = try await database.perform(undo, by: officer, on: occasion(4))
    #expect(try await titles(database).map(\.fact) != before)
    let twice = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(undo, by: chief, on: occasion(5))
    }
    #expect(twice?.reasons == [.isBeingUndone(by: back)])
    let own = await #expect(throws: CorrectionRefusal.self) {
      try await approve(back, by: officer, in: database)
    }
    #expect(own?.reasons == [.isOwnProposal(by: "officer")])
    try await approve(back, by: chief, in: database)
    #expect(try await titles(database).map(\.fact) == before)
    let history = try await database.read {
      try $0.history(of: FactLine(.title, of: teacher.id.rawValue))
    }
    #expect(history.count == 3)
    let states = try await database.read { connection in
      try [id, back].map { try connection.correction($0) }
    }
    #expect(states.map { $0?.state } == [.undone, .confirmed])
    #expect(states[1]?.undoes == id && states[0]?.decision == "证书属他人")
    let error = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(
        ProposeUndo(id, reason: "", evidence: ""), by: chief, on: occasion(6))
    }
    #expect(error?.reasons == [.noReason, .noEvidence, .isNotInForce])
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `can't be taken back when something rests on it`() async throws {
    let database = try await begin()
    let id = try await confirm(in: database)
    let undo = ProposeUndo(id, reason: "x", evidence: "x")
    let waiting = try await database.perform(undo, by: chief, on: occasion(4))
    try await database.write { connection in
      let change = try connection.timeline(FactLine(.title, of: teacher.id.rawValue)).stating(
        .title(.first), during: Period(from: Day(2027, 1, 1)))
      _ = try connection.record(
        "test", of: "x", details: "", by: "test", at: Moment(milliseconds: 4), changing: change)
    }
    let error = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(undo, by: officer, on: occasion(5))
    }
    #expect(error?.reasons == [.isBeingUndone(by: waiting), .builtUpon])
    let late = await #expect(throws: CorrectionRefusal.self) {
      try await database.perform(
        ConfirmCorrection(waiting, shown: .init()), by: officer, on: occasion(5))
    }
    #expect(late?.reasons == [.builtUpon])
  }

  @Test func `reaches the workbook that is planned from, and back`() async throws {
    let database = try await begin()
    let imported = try await database.read { try $0.latestCounty() }
    let id = try await confirm(in: database)
    let corrected = try #require(try await database.read { try $0.latestCounty() })
    #expect(corrected.workbook.id != imported?.workbook.id)
    let roster = try CountyContent(corrected).roster
    var expected = teacher
    expected.title = .fullSenior
    #expect(roster[teacher.id] == expected)
    let known = try CountyContent(try #require(imported)).roster
    #expect(roster.teachers.filter { $0 != known[$0.id] }.map(\.id) == [teacher.id])
    #expect(roster.schools == known.schools && roster.statedNeeds == known.statedNeeds)
    #expect(roster.swapWishes == known.swapWishes && roster.pairings == known.pairings)

    let back = try await database.perform(
      ProposeUndo(id, reason: "x", evidence: "x"), by: officer, on: occasion(4))
    try await approve(back, by: chief, in: database)
    let restored = try #require(try await database.read { try $0.latestCounty() })
    #expect(try CountyContent(restored).roster == known)
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `of the past leaves the workbook alone`() async throws {
    let database = try await begin()
    let past = ProposeCorrection(
      FactLine(.title, of: teacher.id.rawValue), value: .title(.third),
      during: Period(from: Day(2001, 1, 1), until: Day(2004, 1, 1)), reason: "x", evidence: "x")
    let id = try await database.perform(past, by: officer, on: occasion(2))
    try await approve(id, by: chief, in: database)
    #expect(try await database.read { try $0.currentWorkbook() } == "W-1")
  }

  @Test func `leaves the plan in force, which then is of an earlier workbook`() async throws {
    let database = try await begin()
    try await database.write { connection in
      let event = try connection.record(
        "adopt-plan", of: "x", details: digest("plan"), by: "test", at: Moment(milliseconds: 2))
      try connection.insertPlan(
        workbook: "W-1", schoolYear: 2026, content: Array("plan".utf8), event: event)
    }
    _ = try await confirm(in: database)
    let county = try #require(try await database.read { try $0.latestCounty() })
    #expect(county.plan?.file.id == "P-2" && county.plan?.workbook == "W-1")
    #expect(county.workbook.id != "W-1")
    let (current, version) = try await database.read {
      (try $0.currentPlanID(), try $0.countyVersion())
    }
    #expect(current == "P-2" && version?.plan == 2)
  }

  @Test func `keeps its evidence as a file, sealed by the event`() async throws {
    let database = try await begin()
    let content = Array("%PDF-1.7 certificate".utf8)
    let id = try await database.perform(
      ProposeCorrection(
        FactLine(.title, of: teacher.id.rawValue), value: .title(.fullSenior),
        during: Period(from: Day(2025, 1, 1)), reason: "x", evidence: "x",
        file: EvidenceFile(name: "证书.pdf", content: content)),
      by: officer, on: occasion(2))
    let file = try await database.read { try $0.evidence(ofCorrection: id) }
    #expect(file?.name == "证书.pdf" && file?.content == content)
    #expect(try await database.read { try $0.correction(id) }?.evidenceFile == "证书.pdf")
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
    try await database.write {
      try $0.execute("UPDATE correction_evidence SET content = \(Array("other".utf8))")
    }
    #expect(
      try await database.read { try $0.auditDefects() } == [.contentChanged(id: id)])
  }

  @Test func `doesn't empty what must hold, nor close a school`() async throws {
    let database = try await begin()
    let school = teacher.establishment.school.rawValue
    func reasons(_ line: FactLine, _ value: FactValue?) async throws
      -> [CorrectionRefusal.Reason]
    {
      let proposal = ProposeCorrection(
        line, value: value, during: Period(from: day), reason: "x", evidence: "x")
      return try await database.read { try proposal.reasons(in: $0) }
    }
    #expect(try await reasons(FactLine(.title, of: teacher.id.rawValue), nil) == [.mustHold])
    #expect(try await reasons(FactLine(.school, of: school, slot: "open"), nil) == [.mustHold])
    #expect(
      try await reasons(FactLine(.school, of: school, slot: "area"), .word("999"))
        == [.unfitValue])
    #expect(
      try await reasons(FactLine(.school, of: school, slot: "hardship"), .count(4)) == [])
  }

  @Test func `of another school's teacher isn't a clerk's to propose`() async throws {
    let database = try await begin()
    let own = Correctors.clerk(at: teacher.establishment.school)
    let other = Correctors.clerk(at: "0000000000")
    await #expect(throws: Forbidden.self) {
      try await database.perform(proposal, by: other, on: occasion(2))
    }
    let id = try await database.perform(proposal, by: own, on: occasion(3))
    await #expect(throws: Forbidden.self) {
      try await database.perform(ConfirmCorrection(id, shown: .init()), by: own, on: occasion(4))
    }
  }

  private func begin() async throws -> any Database {
    let database = try await emptyDatabase()
    try await sampleImport().perform(in: database, by: .system, on: occasion(1))
    return database
  }

  private func approve(_ id: String, by actor: Actor, in database: any Database) async throws {
    let shown = try await database.read { try $0.preview(ofCorrection: id).change }
    try await database.perform(ConfirmCorrection(id, shown: shown), by: actor, on: occasion(5))
  }

  private func confirm(in database: any Database) async throws -> String {
    let id = try await database.perform(proposal, by: officer, on: occasion(2))
    let shown = try await database.read { try $0.preview(ofCorrection: id).change }
    try await database.perform(ConfirmCorrection(id, shown: shown), by: chief, on: occasion(3))
    return id
  }

  private func titles(_ database: any Database) async throws -> [RecordedFact] {
    try await database.read { try $0.facts(about: teacher.id.rawValue) }
      .filter { $0.fact.line.kind == .title }
  }
}

private enum Correctors {
  static func actor(_ account: String, onBehalfOf: String? = nil) -> Actor {
    Actor(
      account: account, name: account, onBehalfOf: onBehalfOf,
      grants: [Grant(role: "personnel", reach: .county, days: 0..<99_999)], roles: .standard)
  }

  static func clerk(at school: School.ID) -> Actor {
    Actor(
      account: "clerk", name: "clerk",
      grants: [Grant(role: "clerk", reach: .schools([school]), days: 0..<99_999)],
      roles: .standard)
  }
}
