import Access
import Actions
import Sealing
import Staffing
import Store
import Testing

@Suite struct `Changing the field key` {
  private let old = FieldKey(master: [UInt8](repeating: 1, count: 32))
  private let new = FieldKey(master: [UInt8](repeating: 2, count: 32))
  private let number = "11010519491231002X"

  @Test func `seals every field and second factor anew, with one event`() async throws {
    let database = try await begin()
    let outcome = try await database.perform(
      RotateFieldKey(from: old, to: new), by: .system, on: occasion(9))
    #expect(outcome == .init(facts: 1, secondFactors: 1))
    let (fact, account, events) = try await database.read { connection in
      (
        try connection.sealedFact(kind: "id-number", blindIndex: new.blindIndex(number)),
        try connection.account(named: "zhang"), try connection.events()
      )
    }
    let kept = try #require(fact)
    #expect(kept.keyID == new.id && kept.owner == "T1")
    #expect(try new.open(kept.sealed, for: "id-number T1") == number)
    #expect(throws: FieldKeyError.otherKey(new.id)) {
      try old.open(kept.sealed, for: "id-number T1")
    }
    let zhang = try #require(account)
    #expect(
      try new.open(try #require(zhang.secondFactor), for: "second-factor \(zhang.id)") == "abcd")
    #expect(zhang.secondFactorStep == 7)
    #expect(events.last?.what == "rotate-field-key")
    #expect(events.last?.details.contains("facts 1 second-factors 1") == true)
    #expect(try await database.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `done twice changes nothing more`() async throws {
    let database = try await begin()
    let action = RotateFieldKey(from: old, to: new)
    _ = try await database.perform(action, by: .system, on: occasion(9))
    let events = try await database.read { try $0.events() }.count
    #expect(try await database.perform(action, by: .system, on: occasion(10)) == .init())
    #expect(try await database.read { try $0.events() }.count == events)
  }

  @Test func `is refused whole when something can't be opened, and to anybody else`()
    async throws
  {
    let database = try await begin()
    let other = FieldKey(master: [UInt8](repeating: 3, count: 32))
    let before = try await database.read { try $0.sealedFacts() }
    await #expect(throws: KeyRotationError.cannotOpen("id-number T1")) {
      try await database.perform(
        RotateFieldKey(from: other, to: new), by: .system, on: occasion(9))
    }
    await #expect(throws: KeyRotationError.sameKey) {
      try await database.perform(
        RotateFieldKey(from: old, to: old), by: .system, on: occasion(9))
    }
    let officer = Actor(
      account: "o", name: "o",
      grants: [Grant(role: "personnel", reach: .county, days: 0..<99_999)], roles: .standard)
    await #expect(throws: Forbidden.self) {
      try await database.perform(
        RotateFieldKey(from: old, to: new), by: officer, on: occasion(9))
    }
    #expect(try await database.read { try $0.sealedFacts() } == before)
  }

  private func begin() async throws -> any Database {
    let database = try await emptyDatabase()
    _ = try await database.perform(
      KeepIDNumber(teacher: "T1", schools: [], number: number, key: old), by: .system,
      on: occasion(1))
    _ = try await database.perform(
      AddAccount(
        name: "zhang", person: "张三", teacher: nil,
        password: PasswordHash(of: "Tea-and-7-rivers", cost: .init(logN: 4, r: 1, p: 1))),
      by: .system, on: occasion(2))
    let zhang = try #require(try await database.read { try $0.account(named: "zhang") })
    let sealed = old.seal("abcd", for: "second-factor \(zhang.id)")
    try await database.write {
      try $0.setSecondFactor(sealed, step: 7, recoveryCodes: [], of: zhang.id)
    }
    return database
  }
}
