public import Access
internal import Policy
public import Staffing
public import Store
public import Uniting
internal import Wording

/// Notes what exchange in one of the book's modes cost, for so many activities (S001-052).
public struct NoteWalkCost: Action {
  /// The most that one entry may say: ten million yuan, ten thousand activities.
  public static let most = Money(yuan: 10_000_000)
  public static let mostActivities = 10_000

  public let union: SchoolUnion.ID
  public let day: Day
  public let cost: WalkCost
  public let what: String
  public let side: UnionSide

  public init(
    _ cost: WalkCost, of union: SchoolUnion.ID, on day: Day, _ what: String, by side: UnionSide
  ) {
    self.union = union
    self.day = day
    self.cost = cost
    self.what = what.trimmed
    self.side = side
  }

  public var permission: Permission { side.permission }
  public func place(in connection: any Connection) throws -> Place { side.place }

  /// - Returns: The entry's id; that of the same one when it was sent twice.
  @discardableResult
  public func perform(in work: Work) throws -> RecordedWalkCost.ID {
    let found = try work.openUnion(union, as: side).union
    let same = try work.connection.walkCosts(in: day...day).first {
      $0.withdrawal == nil && $0.union == union && $0.cost == cost && $0.what == what
    }
    if let same { return same.id }
    var reasons: [Phrase] = []
    if try work.unionTerms(on: day).walking[mode: cost.mode] == nil {
      reasons.append(.noWalkMode(cost.mode))
    }
    if day > work.today {
      reasons.append(.dayAhead(day, today: work.today))
    } else if day < found.founded {
      reasons.append(.unionBeforeFounding(day, found.founded))
    }
    if !(1...Self.mostActivities).contains(cost.activities) {
      reasons.append(.walkCostActivities(cost.activities, most: Self.mostActivities))
    }
    if !(Money.zero...Self.most).contains(cost.money) {
      reasons.append(.walkCostMoney(cost.money, most: Self.most))
    }
    reasons += work.reasons(against: what, longest: 200)
    try Refused.unless(reasons)
    let event = try work.record(
      "note-walk-cost", of: union.rawValue,
      "mode \(cost.mode) activities \(cost.activities) fen \(cost.money.fen)")
    let id = "WC-\(event.sequence)"
    try work.connection.execute(
      """
      INSERT INTO walk_cost
        (id, union_id, mode, spent_on, activities, fen, what, noted_by, account, person, day,
         event_sequence)
      VALUES
        (\(id), \(union.rawValue), \(cost.mode), \(day), \(cost.activities), \(cost.money.fen),
         \(what), \(side.word), \(work.byHand), \(event.sequence))
      """)
    return id
  }
}
