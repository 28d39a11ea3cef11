public import PlanFormat
public import Staffing

/// Two sets of changes to one plan, brought together person by person.
///
/// Whoever only one side has moved elsewhere goes where that side says; whoever
/// both moved differently is a conflict and keeps the place of the base, or of
/// the side that is preferred. Without a preference the merge is symmetric, and
/// merging a plan with itself gives that plan.
public struct PlanMerge: Equatable, Sendable {
  public enum Side: String, Sendable, CaseIterable { case base, mine, theirs }

  /// Somebody whom both sides sent to different places; nil is the present place.
  public struct Conflict: Equatable, Sendable {
    public var teacher: Teacher.ID
    public var base: Post?
    public var mine: Post?
    public var theirs: Post?
  }

  /// Where the merged plan moves people.
  public private(set) var places: [Teacher.ID: Post] = [:]

  /// By teacher.
  public private(set) var conflicts: [Conflict] = []

  /// The pins of the merged plan, by teacher: what the base pins and neither side
  /// changed, what either side pinned anew, and changes of what the base's market
  /// had settled.
  public private(set) var pins: [Pin] = []

  /// - Complexity: O(*n* log *n*) in moves.
  public init(base: PlanFile, mine: PlanFile, theirs: PlanFile, preferring side: Side = .base) {
    let files = [base, mine, theirs]
    let places = files.map(\.places)
    let pinned = files.map(\.pinned)
    let phases = Dictionary(
      base.moves.map { ($0.teacher, $0.phase) }, uniquingKeysWith: { first, _ in first })
    let teachers = Set(places.flatMap(\.keys)).union(pinned.flatMap(\.self)).sorted()
    for teacher in teachers {
      let (before, ours, others) = (
        places[0][teacher], places[1][teacher], places[2][teacher]
      )
      var place = before
      if ours == others || others == before {
        place = ours
      } else if ours == before {
        place = others
      } else {
        conflicts.append(
          Conflict(teacher: teacher, base: before, mine: ours, theirs: others))
        switch side {
        case .base: break
        case .mine: place = ours
        case .theirs: place = others
        }
      }
      if let place { self.places[teacher] = place }
      let wasPinned = pinned[0].contains(teacher)
      let isPinned =
        wasPinned
        ? pinned[1].contains(teacher) && pinned[2].contains(teacher)
        : pinned[1].contains(teacher) || pinned[2].contains(teacher)
      if isPinned || (phases[teacher] == .market && place != before) {
        pins.append(place.map { .takes(teacher, $0) } ?? .stays(teacher))
      }
    }
  }
}

extension PlanFile {
  /// Everybody pinned, to a post or to stay.
  fileprivate var pinned: Set<Teacher.ID> {
    Set(moves.filter { $0.phase == .pinned }.map(\.teacher)).union(stays)
  }
}
