public import Access
public import Staffing
internal import Store
internal import Wording

/// Records a head's rank since a day, by which document (校长职级制, S001-089). The rank is the
/// person's: it goes along to the next school.
public struct RecordHeadRank: Action {
  public let teacher: Teacher.ID

  /// The book's key.
  public let rank: String
  public let since: Day
  public let document: String

  public init(_ rank: String, of teacher: Teacher.ID, since: Day, by document: String) {
    self.teacher = teacher
    self.rank = rank
    self.since = since
    self.document = document
  }

  public var permission: Permission { .keepHeads }

  public func perform(in work: Work) throws {
    let terms = try work.leadingTerms()
    var reasons: [Phrase] = []
    if try work.connection.mentorFile(of: teacher, on: work.today) == nil {
      reasons.append(.headUnknown(teacher))
    }
    if terms[rank: rank] == nil { reasons.append(.noHeadRank(rank)) }
    if since > work.today { reasons.append(.dayAhead(since, today: work.today)) }
    reasons += work.reasons(againstDocument: document)
    try Refused.unless(reasons)
    let known = try work.connection.headRanks()[teacher] ?? []
    if known.contains(where: {
      $0.rank == rank && $0.since == since && $0.document == document.trimmed
    }) {
      return
    }
    let event = try work.record(
      "record-head-rank", of: teacher.rawValue, "rank \(rank) since \(since)")
    try work.connection.execute(
      """
      INSERT INTO head_rank (event_sequence, teacher, rank, since, document, account, person, day)
      VALUES
        (\(event.sequence), \(teacher.rawValue), \(rank), \(since), \(document.trimmed),
         \(work.actor.account), \(work.actor.name), \(work.today))
      """)
  }
}
