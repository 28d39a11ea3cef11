internal import Season
internal import Staffing
internal import Store

/// An entry of the turnover pool that is to be written.
struct PoolLine {
  let kind: PoolLedger.Entry.Kind
  let posts: Int
  var school: (id: School.ID, name: String)?
  var due: Day?
  var loan: Int?
  let words: String
}

extension Work {
  /// Writes the next entry of the pool with an event of its own. The database takes
  /// it only if it continues the ledger and leaves the balance at zero or above.
  func addPoolEntry(_ line: PoolLine) throws {
    let last = try connection.poolRecords().last
    let isMore = line.kind == .fund || line.kind == .giveBack
    let event = try record(
      "pool-\(line.kind.rawValue)", of: line.school?.id.rawValue ?? "county",
      "posts \(line.posts)")
    func value(_ text: String?) -> SQLValue { text.map { .text($0) } ?? .null }
    func value(_ number: Int?) -> SQLValue { number.map { .integer($0) } ?? .null }
    try connection.execute(
      """
      INSERT INTO pool_entry
        (position, kind, posts, balance, school_id, school_name, due, loan, words, account,
         person, day, event_sequence)
      VALUES
        (\((last?.position ?? 0) + 1), \(line.kind.rawValue), \(line.posts),
         \((last?.balance ?? 0) + (isMore ? line.posts : -line.posts)),
         \(value(line.school?.id.rawValue)), \(value(line.school?.name)),
         \(value(line.due?.ordinal)), \(value(line.loan)), \(line.words), \(actor.account),
         \(actor.name), \(today), \(event.sequence))
      """)
  }
}
