public import Staffing

/// What somebody tries out on the board: a plan, and for some people another place.
///
/// Somebody dragged back to where the plan has them isn't changed any more.
public struct Scenario: Equatable, Sendable {
  /// Whom the scenario sends elsewhere than its plan does, by teacher.
  public let changes: [Pin]

  /// - Parameters:
  ///   - drags: In the order in which they were made; the last of a person holds.
  ///   - base: Where the plan moves people.
  /// - Complexity: O(*n* log *n*) in drags.
  public init(_ drags: [Pin], on base: [Teacher.ID: Post]) {
    var last: [Teacher.ID: Pin] = [:]
    for drag in drags { last[drag.teacher] = drag }
    changes = last.values.filter { $0.post != base[$0.teacher] }
      .sorted { $0.teacher < $1.teacher }
  }
}

/// The scenarios of two people on one plan, brought together person by person.
///
/// Whom only one of them changed goes where that one says. Whom both changed
/// differently is a conflict, left out until somebody decides it; nothing is
/// decided by who was later.
public struct ScenarioMerge: Equatable, Sendable {
  public enum Side: String, Sendable, CaseIterable { case mine, theirs, plan }

  public struct Conflict: Equatable, Sendable {
    public var mine: Pin
    public var theirs: Pin
    public var teacher: Teacher.ID { mine.teacher }
  }

  /// By teacher.
  public private(set) var changes: [Pin] = []

  /// Those that `decisions` doesn't decide, by teacher.
  public private(set) var open: [Conflict] = []

  /// All, decided or not, by teacher.
  public private(set) var conflicts: [Conflict] = []

  /// - Parameter decisions: Whose place a conflict takes; `plan` leaves the
  ///   person where the plan has them.
  /// - Complexity: O(*n* log *n*) in changes.
  public init(
    mine: Scenario, theirs: Scenario, deciding decisions: [Teacher.ID: Side] = [:]
  ) {
    let others = Dictionary(
      theirs.changes.map { ($0.teacher, $0) }, uniquingKeysWith: { first, _ in first })
    let mineToo = Set(mine.changes.map(\.teacher))
    changes = theirs.changes.filter { !mineToo.contains($0.teacher) }
    for pin in mine.changes {
      guard let other = others[pin.teacher], other != pin else {
        changes.append(pin)
        continue
      }
      let conflict = Conflict(mine: pin, theirs: other)
      conflicts.append(conflict)
      switch decisions[pin.teacher] {
      case .mine: changes.append(pin)
      case .theirs: changes.append(other)
      case .plan: break
      case nil: open.append(conflict)
      }
    }
    changes.sort { $0.teacher < $1.teacher }
  }
}

extension Pin {
  /// The place; nil is the present one.
  public var post: Post? {
    switch self {
    case .stays: nil
    case .takes(_, let post): post
    }
  }

  public init(_ teacher: Teacher.ID, at post: Post?) {
    self = post.map { .takes(teacher, $0) } ?? .stays(teacher)
  }
}
