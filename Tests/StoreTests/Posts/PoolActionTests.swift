import Access
import Actions
import Staffing
import Store
import StoreTestSupport
import Testing

private let july = Day(2026, 7, 1)
private let due = Day(2027, 7, 1)
private let office = YearCounty.person("office", "establishment-office", .county)

@Suite struct `The turnover pool's ledger` {
  private func funded() async throws -> (YearCounty, [School.ID]) {
    let county = try await YearCounty()
    try await county.act(
      FundPool(posts: 5, document: "市编办〔2026〕3号", after: 0), by: office, on: july)
    return (county, county.roster.schools.map(\.id))
  }

  @Test func `lends and takes back, each with its school, day and reason`() async throws {
    let (county, schools) = try await funded()
    try await county.act(
      BorrowPosts(school: schools[1], posts: 3, due: due, reason: "音乐缺编", after: 1), on: july)
    try await county.act(
      ReturnPosts(loan: 2, posts: 1, words: "新教师到岗", after: 2), on: july.advanced(by: 30))
    let records = try await county.read { try $0.poolRecords() }
    #expect(records.map(\.balance) == [5, 2, 3])
    #expect(records[1].schoolName == county.roster.schools[1].name)
    #expect(records.ledger.held(by: schools[1]) == 2)
    #expect(records.ledger.overdue(on: due.advanced(by: 2)).map(\.outstanding) == [2])
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `refuses more than it has, with every reason`() async throws {
    let (county, schools) = try await funded()
    try await county.refuses(
      BorrowPosts(school: "X", posts: 6, due: july, reason: "", after: 0), on: july, "余额 5",
      "X", "晚于今天", "理由", "1 条记录")
    try await county.act(
      BorrowPosts(school: schools[0], posts: 5, due: due, reason: "缺编", after: 1), on: july)
    try await county.refuses(
      ReturnPosts(loan: 2, posts: 6, words: "还", after: 2), on: july, "未还的是 5")
    try await county.refuses(
      ReturnPosts(loan: 1, posts: 1, words: "还", after: 2), on: july, "没有第 1 号")
    try await county.refuses(
      FundPool(posts: -1, document: "文", after: 2), by: office, on: july, "余额 0")
    try await county.forbids(
      FundPool(posts: 1, document: "文", after: 2), by: YearCounty.personnel, on: july)
    try await county.forbids(
      BorrowPosts(school: schools[0], posts: 1, due: due, reason: "缺编", after: 2), by: office,
      on: july)
    try await county.forbids(
      ReturnPosts(loan: 2, posts: 1, words: "还", after: 2),
      by: YearCounty.principal(schools[0]), on: july)
  }

  @Test(arguments: [
    // Below zero; a balance that isn't the sum; a gap; more back than lent; another's loan.
    "3, 'borrow', 9, -6, 'A', 30000, NULL", "3, 'borrow', 1, 9, 'A', 30000, NULL",
    "5, 'fund', 1, 4, NULL, NULL, NULL", "3, 'return', 3, 6, 'A', NULL, 2",
    "3, 'return', 1, 4, 'B', NULL, 2", "3, 'borrow', 1, 2, 'A', 10, NULL",
  ])
  func `is guarded by the database itself`(values: String) async throws {
    let database = try await emptyDatabase()
    func insert(_ values: String) async throws {
      try await database.write { connection in
        let event = try connection.record(
          "pool", of: "test", details: "", by: "test", at: Moment(milliseconds: 1))
        let entry = SQL(stringLiteral: values)
        try connection.execute(
          """
          INSERT INTO pool_entry
            (position, kind, posts, balance, school_id, due, loan, words, account, person, day,
             event_sequence)
          VALUES (\(entry), 'w', 'a', 'p', 20000, \(event.sequence))
          """)
      }
    }
    try await insert("1, 'fund', 5, 5, NULL, NULL, NULL")
    try await insert("2, 'borrow', 2, 3, 'A', 30000, NULL")
    await #expect(throws: ConstraintViolation.self) { try await insert(values) }
    try await insert("3, 'return', 2, 5, 'A', NULL, 2")
    await #expect(throws: ConstraintViolation.self) {
      try await database.write { try $0.execute("UPDATE pool_entry SET posts = 1") }
    }
    await #expect(throws: ConstraintViolation.self) {
      try await database.write { try $0.execute("DELETE FROM pool_entry") }
    }
  }
}
