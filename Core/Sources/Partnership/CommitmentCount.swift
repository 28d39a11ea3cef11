public import Policy
public import Staffing

/// How much of what both sides promised their noted activities keep.
///
/// An activity counts for one commitment at most. What is done by its day is counted first,
/// so that no other way of counting keeps more in time; then what is left is counted late.
///
///     CommitmentCount(lines, activities: noted)["C-12"].count
public struct CommitmentCount: Equatable, Sendable {
  /// A commitment that is counted from activities.
  public struct Line: Equatable, Sendable {
    public let id: String
    public let side: PairSide
    public let kinds: Set<PairActivityKind>
    public let amount: Int
    public let due: Day

    public init(
      id: String, side: PairSide, kinds: Set<PairActivityKind>, amount: Int, due: Day
    ) {
      self.id = id
      self.side = side
      self.kinds = kinds
      self.amount = amount
      self.due = due
    }

    /// Whether an activity may count for it, in time or late.
    public func takes(_ activity: PairActivity) -> Bool {
      kinds.contains(activity.kind) && side.does(activity.direction)
    }
  }

  /// The days of what counts for each line, ascending; by the line's id.
  private let days: [String: [Day]]

  /// - Complexity: O(*a* · *e*) where *a* are activities and *e* what each might count for.
  public init(_ lines: [Line], activities: [PairActivity]) {
    let ordered = activities.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    var matching = Matching(room: lines.map(\.amount), activities: ordered.count)
    matching.fill { activity in
      lines.indices.filter {
        lines[$0].takes(ordered[activity]) && ordered[activity].day <= lines[$0].due
      }
    }
    matching.keep()
    matching.fill { activity in lines.indices.filter { lines[$0].takes(ordered[activity]) } }
    var days: [String: [Day]] = [:]
    for (position, line) in lines.enumerated() {
      days[line.id] = matching.held[position].map { ordered[$0].day }.sorted()
    }
    self.days = days
  }

  /// The days of what counts for a commitment, ascending.
  public subscript(id: String) -> [Day] { days[id] ?? [] }
}

/// Gives each activity a line while lines have room, moving others along where that makes room
/// for one more (augmenting paths: D. König 1931, L. R. Ford and D. R. Fulkerson 1956,
/// doi:10.4153/CJM-1956-045-5).
private struct Matching {
  private let room: [Int]
  private(set) var held: [[Int]]
  private var isGiven: [Bool]

  /// Those that aren't moved any more.
  private var isKept: Set<Int> = []
  private var fits: [[Int]] = []

  init(room: [Int], activities: Int) {
    self.room = room
    held = room.map { _ in [] }
    isGiven = Array(repeating: false, count: activities)
  }

  mutating func keep() { isKept = Set(isGiven.indices.filter { isGiven[$0] }) }

  mutating func fill(_ lines: (Int) -> [Int]) {
    fits = isGiven.indices.map { isKept.contains($0) ? [] : lines($0) }
    for activity in isGiven.indices where !isGiven[activity] {
      var seen: Set<Int> = []
      if place(activity, &seen) { isGiven[activity] = true }
    }
  }

  private mutating func place(_ activity: Int, _ seen: inout Set<Int>) -> Bool {
    for line in fits[activity] where seen.insert(line).inserted {
      if held[line].count < room[line] {
        held[line].append(activity)
        return true
      }
      for position in held[line].indices where !isKept.contains(held[line][position]) {
        if place(held[line][position], &seen) {
          held[line][position] = activity
          return true
        }
      }
    }
    return false
  }
}
