/// One teacher serving at one school for a run of terms.
///
/// A placement records who serves where and for how long. It doesn't say
/// whether the bureau may make it: the rules in `Policy` judge that, and a
/// placement that breaks one can still be built, shown and explained.
///
///     let placement = Placement(
///       id: "P-41", teacher: "T0007", post: Post("2111000003/primary/音乐")!,
///       terms: Term(2026, .autumn)...Term(2028, .spring))
///     placement.terms.count                      // 6
///     placement.covers(Term(2027, .autumn))      // true
public struct Placement: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<Placement>

  public let id: ID
  public let teacher: Teacher.ID
  public let post: Post

  /// The terms served, first and last included.
  public let terms: ClosedRange<Term>

  /// Which relations move with the person (catalogue a9-6).
  public let relation: Relation

  public init(
    id: ID, teacher: Teacher.ID, post: Post, terms: ClosedRange<Term>,
    relation: Relation = .stays
  ) {
    self.id = id
    self.teacher = teacher
    self.post = post
    self.terms = terms
    self.relation = relation
  }

  public var school: School.ID { post.school }

  public func covers(_ term: Term) -> Bool { terms.contains(term) }

  /// What happens to the employment relation during the placement.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// Contract, pay and welfare stay at the home school (关系不动).
    case stays
    /// The relation moves with the person: a transfer (人走关系动).
    case moves
    /// A county centre holds it (“系统人”).
    case heldByCentre
    /// The person teaches at several schools in a week (走教).
    case itinerant
  }
}
