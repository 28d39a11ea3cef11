public import Staffing

/// What was expected in each slot, held against what happened.
///
///     let count = CadenceCount(slots: cadence.slots(over: year), happened: days)
///     count.overdue(on: today).map(\.missing)
public struct CadenceCount: Equatable, Sendable {
  /// One slot with what counts in it.
  public struct Entry: Equatable, Sendable {
    public let slot: CadenceSlot

    /// Ascending; as many as happened, which may be more than expected.
    public fileprivate(set) var happened: [Day] = []

    public var missing: Int { max(0, slot.expected - happened.count) }
    public var isMet: Bool { missing == 0 }

    /// Whether something is missing although the last day has passed.
    public func isOverdue(on today: Day) -> Bool { !isMet && slot.due < today }
  }

  /// By due day.
  public let entries: [Entry]

  /// What falls into no slot, ascending: in the holidays, or before the pair.
  public let outside: [Day]

  /// Counts each day in one slot at most: of those that hold it, in the one due
  /// first that still misses something, else in the one due first. No other way
  /// of counting meets more of what's expected, even where slots overlap.
  ///
  /// - Complexity: O(*d* log *d* + *s* log *s* + *d* · *s*) in days and slots.
  public init(slots: [CadenceSlot], happened: [Day]) {
    var entries = slots.sorted { ($0.due, $0.first) < ($1.due, $1.first) }
      .map { Entry(slot: $0) }
    var outside: [Day] = []
    for day in happened.sorted() {
      let holding = entries.indices.filter { entries[$0].slot.days.contains(day) }
      if let place = holding.first(where: { !entries[$0].isMet }) ?? holding.first {
        entries[place].happened.append(day)
      } else {
        outside.append(day)
      }
    }
    self.entries = entries
    self.outside = outside
  }

  public var expected: Int { entries.reduce(0) { $0 + $1.slot.expected } }

  /// How much of what's expected happened; more than expected in one slot
  /// doesn't make up for another.
  public var met: Int { entries.reduce(0) { $0 + $1.slot.expected - $1.missing } }
  public var missing: Int { expected - met }

  public func overdue(on today: Day) -> [Entry] { entries.filter { $0.isOverdue(on: today) } }

  /// The share met of what was due before `today`, in thousandths; nil before
  /// anything was due.
  public func compliance(on today: Day) -> Int? {
    let due = entries.filter { $0.slot.due < today }
    let expected = due.reduce(0) { $0 + $1.slot.expected }
    guard expected > 0 else { return nil }
    return due.reduce(0) { $0 + $1.slot.expected - $1.missing } * 1000 / expected
  }
}
