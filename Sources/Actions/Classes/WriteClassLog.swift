public import Access
internal import Classes
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Writes a line of a class's log (S002-65): what the manager or a tutor did on a day, also
/// what was shared in a school's weekly meeting (S002-62).
public struct WriteClassLog: Action {
  public static let longestWords = 500

  public let inClass: RecordedClass.ID

  /// A key of the book.
  public let kind: String
  public let day: Day
  public let words: String
  public let hand: ClassHand

  public init(
    _ kind: String, on day: Day, _ words: String, in inClass: RecordedClass.ID, by hand: ClassHand
  ) {
    self.inClass = inClass
    self.kind = kind
    self.day = day
    self.words = words
    self.hand = hand
  }

  public var permission: Permission { hand.permission }
  public func place(in connection: any Connection) throws -> Place { hand.place }

  public func perform(in work: Work) throws {
    _ = try work.networkClass(inClass, by: hand)
    let terms = try work.classTerms()
    var reasons = work.reasons(for: words, longest: Self.longestWords)
    if !terms.entries.contains(where: { $0.key == kind }) {
      reasons.append(.noTrainingWord(kind))
    }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    try Refused.unless(reasons)
    let isKnown = try work.connection.classLog(of: inClass).contains {
      $0.kind == kind && $0.heldOn == day && $0.words == words.trimmed
        && $0.hand.account == work.actor.account
    }
    if isKnown { return }
    let event = try work.record("write-class-log", of: inClass, "kind \(kind) day \(day)")
    try work.connection.execute(
      """
      INSERT INTO class_log
        (event_sequence, class_id, kind, held_on, words, teacher_id, day, account, person)
      VALUES
        (\(event.sequence), \(inClass), \(kind), \(day), \(words.trimmed),
         \(hand.teacher?.rawValue ?? ""), \(work.today), \(work.actor.account),
         \(work.actor.name))
      """)
  }
}
