public import Access
internal import Policy
public import Staffing
public import Store
public import Timetabling
internal import Wording

/// Asks a colleague to swap a lesson, or to give it in one's place, so that one can go to an open
/// lesson, a training session or a visit (S000-012).
public struct AskForSwap: Action {
  public static let longestWords = 200

  public let swap: LessonSwap

  /// Key of the book.
  public let reason: String
  public let words: String

  /// The page of the open lesson, course or session that it's for; may be empty.
  public let link: String

  /// The school's teachers, by number.
  public let names: [Teacher.ID: String]

  public init(
    _ swap: LessonSwap, because reason: String, words: String, for link: String,
    names: [Teacher.ID: String]
  ) {
    self.swap = swap
    self.reason = reason
    self.words = words
    self.link = link
    self.names = names
  }

  public var permission: Permission { .swapLessons }
  public func place(in connection: any Connection) throws -> Place {
    .teacher(swap.teacher, at: [])
  }

  /// - Returns: The swap's id; that of the one that waits already when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedSwap.ID {
    let (terms, _) = try work.timetableTerms(on: swap.slot.day)
    let own = try work.connection.lessonSwaps(of: swap.teacher, from: work.today)
    if let same = own.first(where: { $0.swap == swap && $0.state.isRunning }) { return same.id }
    var reasons = try work.faults(of: swap, besides: nil).map { Phrase.swapFault($0, names) }
    if names[swap.partner] == nil { reasons.append(.noTeacher(swap.partner.rawValue)) }
    if terms[reason: reason] == nil { reasons.append(.noSwapReason(reason)) }
    if words.count > Self.longestWords {
      reasons.append(.tooLong(words.count, allowed: Self.longestWords))
    }
    if !Self.isKnown(link) { reasons.append(.swapLinkUnknown) }
    try Refused.unless(reasons)
    let event = try work.record(
      "ask-for-swap", of: swap.teacher.rawValue, "partner \(swap.partner) day \(swap.slot.day)")
    let id = "SW-\(event.sequence)"
    try work.connection.insertSwap(
      id, swap, reason: reason, words: words.trimmed, link: link, account: work.actor.account,
      person: work.actor.name, on: work.today, event: event)
    return id
  }

  /// Whether a link leads to an event of this site, or to none.
  static func isKnown(_ link: String) -> Bool {
    link.isEmpty
      || (link.count <= 120 && !link.contains("..")
        && ["/lessons/", "/training/courses/", "/training/sessions/"].contains {
          link.hasPrefix($0)
        })
  }
}
