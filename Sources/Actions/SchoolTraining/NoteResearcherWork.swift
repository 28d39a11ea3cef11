public import Access
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Notes work of one's own that no other programme records, such as lessons heard for the
/// qualification of teachers (S001-117).
public struct NoteResearcherWork: Action {
  public static let most = 1_000

  /// A key of the book.
  public let kind: String
  public let day: Day
  public let number: Int
  public let words: String

  public init(_ kind: String, on day: Day, _ number: Int, _ words: String) {
    self.kind = kind
    self.day = day
    self.number = number
    self.words = words
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    let (_, schools) = try work.schoolTrainingTerms()
    let isThere = try work.connection.researcherNotes(in: day...day).contains {
      $0.withdrawal == nil && $0.hand.account == work.actor.account && $0.kind == kind
        && $0.number == number && $0.words == words.trimmed
    }
    if isThere { return }
    var reasons = work.reasons(for: words)
    if !schools.work.contains(where: { $0.key == kind }) { reasons.append(.noTrainingWord(kind)) }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    if !(1...Self.most).contains(number) {
      reasons.append(.numberOutside(number, 1...Self.most))
    }
    try Refused.unless(reasons)
    let event = try work.record(
      "note-researcher-work", of: work.actor.account, "kind \(kind) number \(number)")
    try work.connection.execute(
      """
      INSERT INTO researcher_note
        (event_sequence, kind, done_on, number, words, account, person, day)
      VALUES
        (\(event.sequence), \(kind), \(day), \(number), \(words.trimmed), \(work.saying))
      """)
  }
}

/// Takes back what one noted of one's work; the reason stays on record.
public struct WithdrawResearcherNote: Action {
  public let id: ResearcherNote.ID
  public let reason: String

  public init(_ id: ResearcherNote.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let note = try work.connection.researcherNote(id),
      note.hand.account == work.actor.account
    else { throw Refused(.noResearcherNote(id)) }
    if note.withdrawal != nil { return }
    try Refused.unless(work.reasons(for: reason))
    let event = try work.record("withdraw-researcher-note", of: "\(id)")
    try work.connection.execute(
      """
      INSERT INTO researcher_note_withdrawal
        (event_sequence, note_event, reason, account, person, day)
      VALUES (\(event.sequence), \(id), \(reason.trimmed), \(work.saying))
      """)
  }
}
