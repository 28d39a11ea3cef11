public import Access
public import Classes
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Sets up a project office of the county or a town, or describes one anew (S002-59).
public struct SetOffice: Action {
  public let content: ClassOffice

  /// Nil for a new one.
  public let id: RecordedOffice.ID?

  /// Those of the county.
  public let townships: Set<String>

  public init(
    _ content: ClassOffice, as id: RecordedOffice.ID? = nil, townships: Set<String>
  ) {
    self.content = content
    self.id = id
    self.townships = townships
  }

  public var permission: Permission { .runTraining }

  @discardableResult
  public func perform(in work: Work) throws -> RecordedOffice.ID {
    _ = try work.classTerms()
    let content = ClassOffice(
      township: content.township.trimmed, head: content.head.trimmed,
      members: content.members.trimmed)
    let known = try work.connection.classOffices().filter { $0.offBecause == nil }
    if let same = known.first(where: { $0.content == content && (id == nil || id == $0.id) }) {
      return same.id
    }
    var reasons: [Phrase] = []
    if let id, !known.contains(where: { $0.id == id }) { reasons.append(.noOffice(id)) }
    reasons += content.faults(
      townships: townships,
      others: Set(known.filter { $0.id != id }.map(\.content.township))
    ).map { .officeFault($0) }
    try Refused.unless(reasons)
    return try work.keep(content, as: id, offBecause: "", event: "set-office")
  }
}

/// Closes a project office; what it did stays on record.
public struct CloseOffice: Action {
  public let id: RecordedOffice.ID
  public let reason: String

  public init(_ id: RecordedOffice.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    guard let known = try work.connection.classOffices().first(where: { $0.id == id }) else {
      throw Refused(.noOffice(id))
    }
    if known.offBecause != nil { return }
    try Refused.unless(work.reasons(for: reason))
    _ = try work.keep(
      known.content, as: id, offBecause: reason.trimmed, event: "close-office")
  }
}

/// Ticks a duty of an office off: what was done, and on which day (S002-59).
public struct NoteDuty: Action {
  public let office: RecordedOffice.ID

  /// A key of the book.
  public let duty: String
  public let day: Day
  public let words: String

  public init(_ duty: String, of office: RecordedOffice.ID, on day: Day, _ words: String) {
    self.office = office
    self.duty = duty
    self.day = day
    self.words = words
  }

  public var permission: Permission { .runTraining }

  public func perform(in work: Work) throws {
    let terms = try work.classTerms()
    guard
      let known = try work.connection.classOffices().first(where: {
        $0.id == office && $0.offBecause == nil
      })
    else { throw Refused(.noOffice(office)) }
    var reasons = work.reasons(for: words)
    if !terms.duties.contains(where: { $0.key == duty }) { reasons.append(.noTrainingWord(duty)) }
    if day > work.today { reasons.append(.dayAhead(day, today: work.today)) }
    try Refused.unless(reasons)
    let isKnown = known.done.contains {
      $0.duty == duty && $0.doneOn == day && $0.words == words.trimmed
    }
    if isKnown { return }
    let event = try work.record("note-office-duty", of: office, "duty \(duty) day \(day)")
    try work.connection.execute(
      """
      INSERT INTO class_duty (event_sequence, office_id, duty, done_on, words, account, person)
      VALUES
        (\(event.sequence), \(office), \(duty), \(day), \(words.trimmed),
         \(work.actor.account), \(work.actor.name))
      """)
  }
}

extension Work {
  fileprivate func keep(
    _ content: ClassOffice, as id: RecordedOffice.ID?, offBecause reason: String,
    event name: String
  ) throws -> RecordedOffice.ID {
    let event = try record(name, of: id ?? "office")
    let id = id ?? "O-\(event.sequence)"
    try connection.execute(
      """
      INSERT INTO class_office
        (event_sequence, id, township, head, members, off_because, day, account, person)
      VALUES
        (\(event.sequence), \(id), \(content.township), \(content.head), \(content.members),
         \(reason), \(today), \(actor.account), \(actor.name))
      """)
    return id
  }
}
