public import Access
internal import Season
public import Staffing
internal import Store
internal import Wording

/// Puts posts into the turnover pool or takes them out, with the document that allows
/// it: what a city or province adds during the year (S001-071).
public struct FundPool: Action {
  /// More than zero puts in, less takes out.
  public let posts: Int
  public let document: String

  /// How many entries the ledger had when the form was written, so that a second
  /// click doesn't count twice.
  public let after: Int

  public init(posts: Int, document: String, after: Int) {
    self.posts = posts
    self.document = document
    self.after = after
  }

  public var permission: Permission { .approveEstablishment }

  public func perform(in work: Work) throws {
    let records = try work.connection.poolRecords()
    var reasons = records.reasons(after)
    if posts == 0 || abs(posts) > 100_000 { reasons.append(.postsOutside(posts, 1...100_000)) }
    if document.trimmed.isEmpty { reasons.append(.needsDocument) }
    let balance = records.ledger.balance
    if balance + posts < 0 { reasons.append(.poolTooSmall(balance: balance, asked: -posts)) }
    if posts > 0, let total = try work.connection.establishmentTotal() {
      let schools =
        try work.connection.approvedEstablishment(on: work.today).values.reduce(0, +)
      let size = records.ledger.size
      if schools + size + posts > total.total {
        reasons.append(
          .totalExceeded(schools: schools, reserve: size + posts, total: total.total))
      }
    }
    try Refused.unless(reasons)
    try work.addPoolEntry(
      PoolLine(kind: posts > 0 ? .fund : .withdraw, posts: abs(posts), words: document.trimmed))
  }
}

/// Lends posts of the pool to a school until a day.
public struct BorrowPosts: Action {
  public let school: School.ID
  public let posts: Int
  public let due: Day
  public let reason: String
  public let after: Int

  public init(school: School.ID, posts: Int, due: Day, reason: String, after: Int) {
    self.school = school
    self.posts = posts
    self.due = due
    self.reason = reason
    self.after = after
  }

  public var permission: Permission { .proposeEstablishment }

  public func perform(in work: Work) throws {
    guard let stored = try work.connection.latestCounty() else { throw Refused(.needsCounty) }
    let roster = try CountyContent(stored).roster
    let records = try work.connection.poolRecords()
    var reasons = records.reasons(after)
    if roster[school] == nil { reasons.append(.noSuchSchool(school)) }
    if posts < 1 { reasons.append(.postsOutside(posts, 1...100_000)) }
    if due <= work.today { reasons.append(.dueNotLater(due, today: work.today)) }
    if reason.trimmed.isEmpty { reasons.append(.needsWords) }
    let balance = records.ledger.balance
    if posts > balance { reasons.append(.poolTooSmall(balance: balance, asked: posts)) }
    try Refused.unless(reasons)
    try work.addPoolEntry(
      PoolLine(
        kind: .borrow, posts: posts, school: (school, roster[school]?.name ?? school.rawValue),
        due: due, words: reason.trimmed))
  }
}

/// Gives posts of a loan back to the pool, all of them or some.
public struct ReturnPosts: Action {
  /// The position of the loan in the ledger.
  public let loan: Int
  public let posts: Int
  public let words: String
  public let after: Int

  public init(loan: Int, posts: Int, words: String, after: Int) {
    self.loan = loan
    self.posts = posts
    self.words = words
    self.after = after
  }

  public var permission: Permission { .proposeEstablishment }

  public func perform(in work: Work) throws {
    let records = try work.connection.poolRecords()
    guard let lent = records.first(where: { $0.position == loan && $0.kind == "borrow" }),
      let school = lent.school,
      let state = records.ledger.loans.first(where: { $0.entry.position == loan })
    else { throw Refused(.noLoan(loan)) }
    var reasons = records.reasons(after)
    if !(1...max(1, state.outstanding)).contains(posts) || state.outstanding == 0 {
      reasons.append(.returnOutside(posts, outstanding: state.outstanding))
    }
    if words.trimmed.isEmpty { reasons.append(.needsWords) }
    try Refused.unless(reasons)
    try work.addPoolEntry(
      PoolLine(
        kind: .giveBack, posts: posts, school: (school, lent.schoolName ?? school.rawValue),
        loan: loan, words: words.trimmed))
  }
}

extension [PoolRecord] {
  /// Why nothing is added to the ledger: it has moved on since the form was written.
  fileprivate func reasons(_ after: Int) -> [Phrase] {
    count == after ? [] : [.poolMovedOn(seen: after, now: count)]
  }
}

extension Connection {
  /// Each school's approved number that holds on a day.
  fileprivate func approvedEstablishment(on day: Day) throws -> [School.ID: Int] {
    let facts = try facts(.school, on: day).map(\.fact).filter {
      $0.line.slot == "establishment"
    }
    return Dictionary(
      facts.map { (School.ID($0.line.subject), $0.value.number("is") ?? 0) }
    ) { first, _ in first }
  }
}
