public import Access
public import Examining
internal import Policy
public import Staffing
public import Store
internal import Wording

/// As whom somebody words, comments on or chooses test items (S000-186).
public enum BankSide: Hashable, Sendable {
  /// For oneself, at the school where one teaches.
  case own(Teacher.ID)
  case school(School.ID)

  /// For the research office.
  case county

  var permission: Permission {
    switch self {
    case .own: .keepOwnStudies
    case .school, .county: .keepStudies
    }
  }

  var place: Place {
    switch self {
    case .own(let teacher): .teacher(teacher, at: [])
    case .school(let school): .school(school)
    case .county: .county
    }
  }

  /// Whether something of a school and an author may be changed so.
  public func keeps(school: School.ID?, teacher: Teacher.ID?) -> Bool {
    switch self {
    case .own(let own): teacher == own
    case .school(let own): school == own
    case .county: true
    }
  }
}

/// Adds an item to the shared bank: by a teacher, a school or the research office (S000-186).
public struct AddTestItem: Action {
  public let item: TestItem
  public let side: BankSide

  public init(_ item: TestItem, by side: BankSide) {
    self.item = item
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: Its id; that of the one that says the same when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedTestItem.ID {
    let bank = try work.bank()
    var item = item
    item.unit = item.unit.trimmed
    item.wording.text = item.wording.text.trimmed
    item.wording.answer = item.wording.answer.trimmed
    let same = try work.connection.testItems().first {
      $0.item == item && $0.standing.isUsable && side.keeps(school: $0.school, teacher: $0.teacher)
    }
    if let same { return same.id }
    let home = try work.home(of: side)
    try Refused.unless(item.faults(bank).map { .testItemFault($0) })
    let event = try work.record("add-test-item", of: item.subject.rawValue, item.kind)
    let id = "I-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO test_item
        (id, event_sequence, kind, subject, grade, unit, school_id, teacher, day, account, person)
      VALUES
        (\(id), \(event.sequence), \(item.kind), \(item.subject.rawValue), \(item.grade),
         \(item.unit), \(home.school?.rawValue ?? ""), \(home.teacher?.rawValue ?? ""),
         \(work.today), \(work.actor.account), \(work.actor.name))
      """)
    try work.keep(item.wording, as: 1, of: id, change: "", event)
    return id
  }
}

/// Words an item anew, saying what changed; comments and the settled state belong to the version
/// before (S000-186).
public struct ChangeTestItem: Action {
  public let item: RecordedTestItem.ID
  public let wording: TestItem.Wording
  public let change: String
  public let side: BankSide

  public init(
    _ item: RecordedTestItem.ID, to wording: TestItem.Wording, because change: String,
    by side: BankSide
  ) {
    self.item = item
    self.wording = wording
    self.change = change
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    let bank = try work.bank()
    let known = try work.usableItem(item, keptBy: side)
    let new = TestItem.Wording(
      wording.text.trimmed, answer: wording.answer.trimmed, points: wording.points)
    if known.item.wording == new { return }
    try Refused.unless(
      new.faults(bank).map { Phrase.testItemFault($0) }
        + work.reasons(against: change, longest: 300))
    let event = try work.record("change-test-item", of: item, "version \(known.version + 1)")
    try work.keep(new, as: known.version + 1, of: item, change: change.trimmed, event)
  }
}

/// Says something of an item's last version (S000-186).
public struct CommentTestItem: Action {
  public let item: RecordedTestItem.ID
  public let words: String
  public let side: BankSide

  public init(_ item: RecordedTestItem.ID, _ words: String, by side: BankSide) {
    self.item = item
    self.words = words
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    let known = try work.usableItem(item, keptBy: nil)
    let home = try work.home(of: side)
    try Refused.unless(work.reasons(against: words, longest: 1_000))
    let event = try work.record("comment-test-item", of: item, "version \(known.version)")
    try work.connection.execute(
      """
      INSERT INTO test_item_comment
        (event_sequence, item_id, number, school_id, words, day, account, person)
      VALUES
        (\(event.sequence), \(item), \(known.version), \(home.school?.rawValue ?? ""),
         \(words.trimmed), \(work.today), \(work.actor.account), \(work.actor.name))
      """)
  }
}

/// Settles an item's last version once another school has commented on it, or takes the item out
/// of use with a reason (S000-186).
public struct DecideTestItem: Action {
  public let item: RecordedTestItem.ID
  public let side: BankSide

  /// Why it's taken out of use; nil settles it.
  public let reason: String?

  public init(settling item: RecordedTestItem.ID, by side: BankSide) {
    self.item = item
    self.side = side
    self.reason = nil
  }

  public init(retiring item: RecordedTestItem.ID, because reason: String, by side: BankSide) {
    self.item = item
    self.side = side
    self.reason = reason
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  public func perform(in work: Work) throws {
    let known = try work.usableItem(item, keptBy: side)
    guard let reason else {
      if known.standing.state == .settled { return }
      if !known.standing.canSettle { throw Refused(.itemNeedsOtherSide) }
      let event = try work.record("settle-test-item", of: item, "version \(known.version)")
      return try work.connection.execute(
        """
        INSERT INTO test_item_settling
          (event_sequence, item_id, number, day, account, person)
        VALUES
          (\(event.sequence), \(item), \(known.version), \(work.today), \(work.actor.account),
           \(work.actor.name))
        """)
    }
    try Refused.unless(work.reasons(against: reason, longest: 300))
    let event = try work.record("retire-test-item", of: item)
    try work.connection.execute(
      """
      INSERT INTO test_item_retirement
        (item_id, event_sequence, reason, day, account, person)
      VALUES
        (\(item), \(event.sequence), \(reason.trimmed), \(work.today), \(work.actor.account),
         \(work.actor.name))
      """)
  }
}

extension Work {
  /// - Throws: `Refused` when the book has no bank.
  func bank() throws -> ExamTerms.Bank {
    guard let bank = try examTerms(on: today).bank else { throw Refused(.needsBank) }
    return bank
  }

  /// The school and the teacher that something is of.
  func home(of side: BankSide) throws -> (school: School.ID?, teacher: Teacher.ID?) {
    switch side {
    case .own(let teacher):
      guard let school = try studyTeacher(teacher, on: today)?.school else {
        throw Refused(.noColleague(teacher))
      }
      return (school, teacher)
    case .school(let school): return (school, nil)
    case .county: return (nil, nil)
    }
  }

  /// An item in use; for a side that changes it, one of its own.
  fileprivate func usableItem(
    _ id: RecordedTestItem.ID, keptBy side: BankSide?
  ) throws -> RecordedTestItem {
    guard let known = try connection.testItem(id) else { throw Refused(.noTestItem(id)) }
    if let side, !side.keeps(school: known.school, teacher: known.teacher) {
      throw Refused(.testItemOfOthers(id))
    }
    if !known.standing.isUsable { throw Refused(.testItemRetired(id)) }
    return known
  }

  fileprivate func keep(
    _ wording: TestItem.Wording, as number: Int, of item: RecordedTestItem.ID, change: String,
    _ event: AuditEvent
  ) throws {
    try connection.execute(
      """
      INSERT INTO test_item_version
        (event_sequence, item_id, number, text, answer, points, change, day, account, person)
      VALUES
        (\(event.sequence), \(item), \(number), \(wording.text), \(wording.answer),
         \(wording.points), \(change), \(today), \(actor.account), \(actor.name))
      """)
  }
}
