public import Access
internal import Partnership
internal import Policy
public import Staffing
public import Store
internal import Wording

/// Lets a class of each of two paired schools go hand in hand (手拉手, S000-143): classes are
/// named, pupils aren't.
public struct TieClasses: Action {
  public static let longestClass = 20
  public static let longestAim = 500

  public let helper: School.ID
  public let helped: School.ID
  public let helperClass: String
  public let helpedClass: String
  public let aim: String

  public init(
    _ helper: School.ID, _ helperClass: String, with helped: School.ID, _ helpedClass: String,
    aim: String
  ) {
    self.helper = helper
    self.helped = helped
    self.helperClass = helperClass
    self.helpedClass = helpedClass
    self.aim = aim
  }

  public var permission: Permission { .keepPupils }
  public func place(in connection: any Connection) throws -> Place { .schools([helper, helped]) }

  /// - Returns: The tie's id; that of the one that lasts between the same classes already.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedClassTie.ID {
    let same = try work.connection.classTies().first {
      $0.end == nil && $0.helper == helper && $0.helped == helped
        && $0.helperClass == helperClass.trimmed && $0.helpedClass == helpedClass.trimmed
    }
    if let same { return same.id }
    _ = try work.pupilTerms(on: work.today)
    let pair = PairGraph.Pair(helper: helper, helped: helped)
    var reasons: [Phrase] = []
    if try !work.connection.runs(pair, on: work.today) {
      reasons.append(.pairDoesNotRun(work.today))
    }
    for name in [helperClass, helpedClass] {
      reasons += work.reasons(against: name, longest: Self.longestClass)
    }
    reasons += work.reasons(against: aim, longest: Self.longestAim)
    try Refused.unless(reasons)
    let event = try work.record("tie-classes", of: "\(helper.rawValue)-\(helped.rawValue)")
    let id = "T-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO class_tie
        (id, helper, helped, helper_class, helped_class, aim, account, person, day,
         event_sequence)
      VALUES
        (\(id), \(helper.rawValue), \(helped.rawValue), \(helperClass.trimmed),
         \(helpedClass.trimmed), \(aim.trimmed), \(work.actor.account), \(work.actor.name),
         \(work.today), \(event.sequence))
      """)
    return id
  }
}

/// Ends a tie of two classes; what they did stays on record.
public struct EndClassTie: Action {
  public let id: RecordedClassTie.ID
  public let reason: String

  public init(_ id: RecordedClassTie.ID, because reason: String) {
    self.id = id
    self.reason = reason
  }

  public var permission: Permission { .keepPupils }

  public func place(in connection: any Connection) throws -> Place {
    try connection.classTie(id)?.place ?? .county
  }

  public func perform(in work: Work) throws {
    guard let tie = try work.connection.classTie(id) else { throw Refused(.noClassTie(id)) }
    if tie.end != nil { return }
    try Refused.unless(work.reasons(against: reason, longest: 200))
    let event = try work.record("end-class-tie", of: id)
    try work.connection.execute(
      """
      INSERT INTO class_tie_end (tie_id, reason, account, person, day, event_sequence)
      VALUES
        (\(id), \(reason.trimmed), \(work.actor.account), \(work.actor.name), \(work.today),
         \(event.sequence))
      """)
  }
}

extension RecordedClassTie {
  /// Both schools: whoever keeps either keeps the tie.
  public var place: Place { .schools([helper, helped]) }
}
