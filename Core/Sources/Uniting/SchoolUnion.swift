public import Staffing

/// Schools that work together for a time under one name: an education group, an alliance of
/// small schools, an area that does research together (S004-02, S004-08, S000-140).
public struct SchoolUnion: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<SchoolUnion>

  /// A school's time in a union.
  public struct Membership: Hashable, Sendable {
    public let school: School.ID
    public let joined: Day

    /// The last day; nil while nobody has said that it left.
    public let last: Day?

    public init(_ school: School.ID, from joined: Day, to last: Day? = nil) {
      self.school = school
      self.joined = joined
      self.last = last
    }

    public func holds(_ day: Day) -> Bool { joined <= day && (last.map { day <= $0 } ?? true) }
  }

  /// From when on a school leads; until the next one does.
  public struct Lead: Hashable, Sendable {
    public let school: School.ID
    public let since: Day

    public init(_ school: School.ID, since: Day) {
      self.school = school
      self.since = since
    }
  }

  public enum State: String, Hashable, Sendable, CaseIterable {
    case comes, runs, dissolved
  }

  public let id: ID

  /// Key of the book.
  public let kind: String
  public let name: String

  /// The first day, and the last one if it was dissolved.
  public let founded: Day
  public let dissolved: Day?

  /// In the order in which they were said; of two from the same day on, the later holds.
  public let leads: [Lead]

  /// By school, then by day.
  public let memberships: [Membership]

  public init(
    id: ID, kind: String, name: String, founded: Day, dissolved: Day? = nil, leads: [Lead] = [],
    memberships: [Membership]
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.founded = founded
    self.dissolved = dissolved
    self.leads = leads
    self.memberships = memberships.sorted { ($0.school, $0.joined) < ($1.school, $1.joined) }
  }

  public func state(on day: Day) -> State {
    if let dissolved, dissolved < day { return .dissolved }
    return day < founded ? .comes : .runs
  }

  public func runs(on day: Day) -> Bool { state(on: day) == .runs }

  /// The members on a day, ascending; none while it doesn't run.
  public func members(on day: Day) -> [School.ID] {
    guard runs(on: day) else { return [] }
    return Set(memberships.filter { $0.holds(day) }.map(\.school)).sorted()
  }

  /// Who leads on a day; nil when nobody does, or who did has left.
  public func lead(on day: Day) -> School.ID? {
    let said = leads.enumerated().filter { $0.element.since <= day }
      .max { ($0.element.since, $0.offset) < ($1.element.since, $1.offset) }?.element.school
    return said.flatMap { members(on: day).contains($0) ? $0 : nil }
  }

  /// Every school that was ever a member.
  public var schools: Set<School.ID> { Set(memberships.map(\.school)) }

  /// When a membership ends: nil as long as nobody has said.
  func end(of membership: Membership) -> Day? {
    [membership.last, dissolved].compactMap(\.self).min()
  }
}
