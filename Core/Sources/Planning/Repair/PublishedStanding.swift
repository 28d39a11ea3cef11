public import PlanFormat
public import Policy
public import Staffing

/// How a published plan stands after a fact, a rule or a decision has changed:
/// whose published move can't be any more, which rows are out of range, and
/// which decisions it doesn't keep.
public struct PublishedStanding: Sendable {
  /// A published move that no longer is a possible one, with everything that
  /// forbids it.
  public struct Lost: Equatable, Sendable {
    public let teacher: Teacher.ID
    public let post: Post
    public let words: [LocalizedText]
  }

  /// By teacher.
  public let lost: [Lost]
  public let broken: [PlanReason.NamedRow]

  /// The request's pins that the published plan doesn't keep, by teacher.
  public let unkept: [Pin]

  public var isUntouched: Bool { lost.isEmpty && broken.isEmpty && unkept.isEmpty }

  /// - Parameter request: The county, book and decisions as they are now.
  /// - Complexity: O(teachers × posts).
  public init(_ published: PlanFile, for request: PlanRequest) {
    let board = PlanBoard(request, plan: published)
    lost = published.moves.compactMap { move in
      guard board.place(of: move.teacher) != move.post else { return nil }
      return Lost(
        teacher: move.teacher, post: move.post,
        words: board.weigh(move.teacher, at: move.post).refusals)
    }
    .sorted { $0.teacher < $1.teacher }
    broken = board.broken
    let places = published.places
    unkept = request.pins.filter { pin in
      switch pin {
      case .stays(let teacher): places[teacher] != nil
      case .takes(let teacher, let post): places[teacher] != post
      }
    }
    .sorted { $0.teacher < $1.teacher }
  }

  /// Everybody whom `plan` sends elsewhere than the published plan, with why.
  public func changes(from published: PlanFile, to plan: PlanFile) -> [PublishedChange] {
    let moves = Dictionary(plan.moves.map { ($0.teacher, $0) }) { first, _ in first }
    let unmoved = Dictionary(plan.unmoved.map { ($0.teacher, $0) }) { first, _ in first }
    let lost = Dictionary(lost.map { ($0.teacher, $0.words) }) { first, _ in first }
    let decided = Set(unkept.map(\.teacher))
    return PlanComparison(published, plan).people.map { person in
      PublishedChange(
        teacher: person.teacher, before: person.first, after: person.second,
        isDecided: decided.contains(person.teacher), lost: lost[person.teacher] ?? [],
        reasons: moves[person.teacher]?.reasons ?? unmoved[person.teacher]?.reasons ?? [])
    }
  }
}

/// Somebody whose place isn't the published one; nil is the present place.
public struct PublishedChange: Equatable, Sendable {
  public let teacher: Teacher.ID
  public let before: Post?
  public let after: Post?

  /// Whether a decision about this person says so.
  public let isDecided: Bool

  /// What forbids the published move now.
  public let lost: [LocalizedText]

  /// The new plan's own reasons for this person.
  public let reasons: [Reason]

  /// Whether nothing about this person has changed: others' changes reach here.
  public var follows: Bool { !isDecided && lost.isEmpty }
}
