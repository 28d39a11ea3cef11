public import Access
public import Mentoring
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Asks that a master and an apprentice go to an event together, such as a well-known teacher's
/// lesson (听名师课, S000-008).
public struct AskForOuting: Action {
  public static let longestTitle = 80
  public static let longestWords = 300

  public let bond: Mentorship.ID
  public let title: String
  public let day: Day
  public let words: String

  /// The master or the apprentice, who asks.
  public let teacher: Teacher.ID

  public init(
    _ title: String, on day: Day, _ words: String, for bond: Mentorship.ID,
    by teacher: Teacher.ID
  ) {
    self.bond = bond
    self.title = title
    self.day = day
    self.words = words
    self.teacher = teacher
  }

  public var permission: Permission { .keepOwnMentorship }
  public func place(in connection: any Connection) throws -> Place { .teacher(teacher, at: []) }

  /// - Returns: Its number; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> PairOuting.ID {
    let known = try work.connection.pairOutings()
    if let same = known.first(where: {
      $0.bond == bond.rawValue && $0.title == title.trimmed && $0.day == day
    }) {
      return same.id
    }
    var reasons =
      work.reasons(for: title, longest: Self.longestTitle)
      + work.reasons(for: words, longest: Self.longestWords)
    if try !work.runs(bond, of: teacher) { reasons.append(.bondNotYours) }
    if day < work.today { reasons.append(.dayGone(day, today: work.today)) }
    try Refused.unless(reasons)
    let event = try work.record("ask-for-outing", of: bond.rawValue, "day \(day)")
    let id = "O-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO pair_outing
        (event_sequence, id, bond_id, title, held_on, words, account, person, day)
      VALUES
        (\(event.sequence), \(id), \(bond.rawValue), \(title.trimmed), \(day),
         \(words.trimmed), \(work.saying))
      """)
    return id
  }
}

/// Grants a pair's application or not, with a reason: by either school or the office.
public struct AnswerOuting: Action {
  public let id: PairOuting.ID
  public let isGranted: Bool
  public let reason: String

  public init(_ id: PairOuting.ID, granted isGranted: Bool, because reason: String) {
    self.id = id
    self.isGranted = isGranted
    self.reason = reason
  }

  public var permission: Permission { .keepMentorship }

  public func place(in connection: any Connection) throws -> Place {
    guard let outing = try connection.pairOutings().first(where: { $0.id == id }) else {
      return .county
    }
    return try connection.mentorship(Mentorship.ID(outing.bond))?.bond.place ?? .county
  }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.pairOutings().first(where: { $0.id == id }) else {
      throw Refused(.noOuting(id))
    }
    if let answer = known.answer {
      if answer.isGranted == isGranted { return }
      throw Refused(.noOuting(id))
    }
    var reasons = work.reasons(for: reason)
    if known.hand.account == work.actor.account { reasons.append(.ownTrainer) }
    try Refused.unless(reasons)
    let event = try work.record("answer-outing", of: id, "granted \(isGranted)")
    try work.connection.execute(
      """
      INSERT INTO pair_outing_answer
        (event_sequence, outing_id, granted, reason, account, person, day)
      VALUES (\(event.sequence), \(id), \(isGranted), \(reason.trimmed), \(work.saying))
      """)
  }
}

extension Work {
  /// Whether a bond runs today and somebody is one of its two.
  func runs(_ bond: Mentorship.ID, of teacher: Teacher.ID) throws -> Bool {
    guard let known = try connection.mentorship(bond)?.bond else { return false }
    return known.days.contains(today) && MentorSide.own(teacher).concerns(known)
  }
}
