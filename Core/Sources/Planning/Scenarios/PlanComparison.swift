public import PlanFormat
public import Staffing

/// Two plans side by side: who goes elsewhere, and what each is worth.
///
/// Compared are what the files say; two plans need not be of one book, but their
/// levels are only comparable where both have them.
public struct PlanComparison: Equatable, Sendable {
  /// Somebody whose place differs; nil is the present place.
  public struct Person: Equatable, Sendable {
    public var teacher: Teacher.ID
    public var first: Post?
    public var second: Post?
  }

  /// A number in both plans; nil where one doesn't have it.
  public struct Figure: Equatable, Sendable {
    public var name: String
    public var first: Int?
    public var second: Int?
  }

  /// By teacher.
  public var people: [Person]

  /// In the order of the first plan, then those of the second alone.
  public var levels: [Figure]

  /// Indicators after each plan that differ, by name, in millionths.
  public var indicators: [Figure]

  /// Posts of which another number is missing, by post.
  public var unfilled: [Figure]

  public var isSame: Bool {
    people.isEmpty && unfilled.isEmpty && levels.allSatisfy { $0.first == $0.second }
  }

  /// - Complexity: O(*n* log *n*) in moves, posts and indicators.
  public init(_ first: PlanFile, _ second: PlanFile) {
    let (one, other) = (first.places, second.places)
    people = Set(one.keys).union(other.keys).sorted()
      .filter { one[$0] != other[$0] }
      .map { Person(teacher: $0, first: one[$0], second: other[$0]) }
    levels = PlanComparison.figures(
      first.levels.map { ($0.name, $0.value) }, second.levels.map { ($0.name, $0.value) })
    indicators = PlanComparison.figures(
      first.indicators.after.sorted { $0.key < $1.key }.map { ($0.key, $0.value.millionths) },
      second.indicators.after.sorted { $0.key < $1.key }.map { ($0.key, $0.value.millionths) }
    )
    .filter { $0.first != $0.second }
    unfilled = PlanComparison.figures(
      first.unfilled.map { ($0.post.description, $0.missing) },
      second.unfilled.map { ($0.post.description, $0.missing) }
    )
    .map { Figure(name: $0.name, first: $0.first ?? 0, second: $0.second ?? 0) }
    .filter { $0.first != $0.second }
    .sorted { $0.name < $1.name }
  }

  private static func figures(_ first: [(String, Int?)], _ second: [(String, Int?)]) -> [Figure] {
    let one = Dictionary(first, uniquingKeysWith: { first, _ in first })
    let other = Dictionary(second, uniquingKeysWith: { first, _ in first })
    let names = first.map(\.0) + second.map(\.0).filter { one[$0] == nil }
    return names.map { Figure(name: $0, first: one[$0] ?? nil, second: other[$0] ?? nil) }
  }
}

extension PlanFile {
  /// Where the plan moves people.
  public var places: [Teacher.ID: Post] {
    Dictionary(moves.map { ($0.teacher, $0.post) }, uniquingKeysWith: { first, _ in first })
  }
}
