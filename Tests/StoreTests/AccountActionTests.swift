import Access
import Actions
import Sealing
import Staffing
import Store
import StoreTestSupport
import Testing

@Suite struct `Accounts and grants` {
  let occasion = Occasion(moment: Moment(milliseconds: 1_000), today: Day(2026, 8, 1))
  let kept = PasswordHash(of: "x", cost: PasswordHash.Cost(logN: 2, r: 1, p: 1))

  private func database(with names: String...) async throws -> any Database {
    let database = try await emptyDatabase()
    for name in names {
      _ = try await database.perform(
        AddAccount(name: name, person: name, password: kept), by: .system, on: occasion)
    }
    return database
  }

  @Test func `are refused to anybody without the permission, and nothing is written`() async throws
  {
    let database = try await database(with: "zhang")
    let nobody = Actor(account: "n", name: "n", grants: [], roles: .standard)
    let before = try await database.read { try $0.events() }
    await #expect(throws: Forbidden.self) {
      _ = try await database.perform(
        AddAccount(name: "liu", person: "Liu", password: kept), by: nobody, on: occasion)
    }
    await #expect(throws: Forbidden.self) {
      try await database.perform(
        GrantRole(
          account: "zhang", role: "leader", first: occasion.today, last: occasion.today),
        by: nobody, on: occasion)
    }
    await #expect(throws: Forbidden.self) {
      try await database.perform(
        ResetPassword(account: "zhang", password: kept), by: nobody, on: occasion)
    }
    #expect(try await database.read { try $0.events() } == before)
  }

  @Test func `keep a grant's places and days, and end it`() async throws {
    let database = try await database(with: "zhang")
    try await database.perform(
      GrantRole(
        account: "zhang", role: "principal", schools: ["S2", "S1"], first: occasion.today,
        last: occasion.today.advanced(by: 9)),
      by: .system, on: occasion)
    let account = try #require(try await database.read { try $0.account(named: "zhang") })
    let grant = try #require(try await database.read { try $0.grants(of: account) }.first)
    let start = occasion.today.ordinal
    #expect(
      grant.grant
        == Grant(role: "principal", reach: .schools(["S1", "S2"]), days: start..<(start + 10)))
    let later = Occasion(moment: occasion.moment, today: occasion.today.advanced(by: 3))
    try await database.perform(
      EndGrant(account: "zhang", grant: grant.id), by: .system, on: later)
    let ended = try await database.read { try $0.grants(of: account) }.first
    #expect(ended?.grant.days == start..<(start + 3))

    // What's over can't be ended again, by which it would have grown.
    let evenLater = Occasion(moment: occasion.moment, today: occasion.today.advanced(by: 5))
    await #expect(throws: AccountRefusal([.grantIsOver(occasion.today.advanced(by: 2))])) {
      try await database.perform(
        EndGrant(account: "zhang", grant: grant.id), by: .system, on: evenLater)
    }
    let known = try await database.read { connection in
      let given = try connection.lastEvent(until: occasion.moment.day)
      return try PastConnection(connection, after: given - 1).grants(of: account)
    }
    #expect(known.first?.grant.days == start..<(start + 10), "as known before it was ended")
  }

  @Test func `refuse a second administrator's role whatever the order`() async throws {
    let roles = [
      "system-administrator", "security-administrator", "audit-administrator",
    ]
    for first in roles {
      for second in roles where second != first {
        let database = try await database(with: "zhang")
        let grant = { role in
          try await database.perform(
            GrantRole(
              account: "zhang", role: role, first: occasion.today, last: occasion.today),
            by: .system, on: occasion)
        }
        try await grant(first)
        let refusal = await #expect(throws: AccountRefusal.self) { try await grant(second) }
        #expect(refusal?.found == [.conflict(first, second)])
        let account = try #require(try await database.read { try $0.account(named: "zhang") })
        #expect(try await database.read { try $0.grants(of: account) }.count == 1)
      }
    }
  }

  @Test func `of the sample county are refused to a real one`() async throws {
    let database = try await emptyDatabase()
    let roster = try Roster(county: "县", schools: [], teachers: [])
    await #expect(throws: AccountRefusal([.noSample])) {
      _ = try await database.perform(
        AddSampleAccounts(roster: roster, password: kept), by: .system, on: occasion)
    }
    await #expect(throws: AccountRefusal([.noSample])) {
      try await database.perform(SetToday(day: occasion.today), by: .system, on: occasion)
    }
    #expect(try await database.read { try $0.events() }.isEmpty)
  }

  @Test func `let a sample account in while the county is a sample, and no longer`() async throws {
    let database = try await emptyDatabase()
    try await database.insert()
    let roster = try Roster(county: "县", schools: [], teachers: [])
    let names = try await database.perform(
      AddSampleAccounts(roster: roster, password: kept), by: .system, on: occasion)
    #expect(names.contains("leader") && names.contains("audit-administrator"))
    let signIn = SignIn(name: "leader", password: "x", address: "", program: "")
    let opened = try await signIn.perform(in: database, on: occasion)
    #expect(try await visitor(opened, database) != nil)
    try await database.write { try $0.execute("UPDATE county_workbook SET is_sample = 0") }
    #expect(try await visitor(opened, database) == nil)
    await #expect(throws: DoorRefusal.sampleOnly) {
      _ = try await signIn.perform(in: database, on: occasion)
    }
  }

  private func visitor(_ opened: OpenedSession, _ database: any Database) async throws -> Visitor? {
    try await database.read {
      try $0.visitor(token: opened.token, roles: .standard, terms: .standard, on: occasion)
    }
  }

  @Test func `move the sample county to another day and back`() async throws {
    let database = try await emptyDatabase()
    try await database.insert()
    for day in [Day(2026, 7, 1), nil] {
      try await database.perform(SetToday(day: day), by: .system, on: occasion)
      #expect(try await database.read { try $0.simulatedToday() } == day)
    }
  }
}
