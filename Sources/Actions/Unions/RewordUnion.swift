public import Access
public import Staffing
internal import Store
public import Uniting
internal import Wording

/// Gives a union another name or other aims; what it was called before stays on record.
public struct RewordUnion: Action {
  public let union: SchoolUnion.ID
  public let name: String
  public let aims: String

  public init(_ union: SchoolUnion.ID, named name: String, aims: String) {
    self.union = union
    self.name = name.trimmed
    self.aims = aims.trimmed
  }

  public var permission: Permission { .arrangeUnions }

  public func perform(in work: Work) throws {
    let found = try work.openUnion(union, as: .office)
    if found.union.name == name, found.aims == aims { return }
    var reasons = work.reasons(against: name, longest: FoundUnion.longestName)
    let isTaken = try work.connection.unions().contains {
      $0.id != union && $0.union.name == name && $0.union.dissolved == nil
    }
    if isTaken { reasons.append(.unionNamed(name)) }
    if aims.isEmpty { reasons.append(.unionNeedsAims) }
    if aims.count > FoundUnion.longestText {
      reasons.append(.tooLong(aims.count, allowed: FoundUnion.longestText))
    }
    try Refused.unless(reasons)
    let event = try work.record("reword-union", of: union.rawValue, "name \(name)")
    try work.connection.execute(
      """
      INSERT INTO union_words (event_sequence, union_id, name, aims, account, person, day)
      VALUES (\(event.sequence), \(union.rawValue), \(name), \(aims), \(work.byHand))
      """)
  }
}
