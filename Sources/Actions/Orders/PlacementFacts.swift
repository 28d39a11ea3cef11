public import Chronicle
public import Staffing
public import Store

/// What an order makes of the dated facts.
///
/// From the day on which somebody has arrived, or the order's first if that is later,
/// until its last, they teach at the receiving school; on every other day the record says
/// what it said before, so that the return is known from the beginning. A transfer has no
/// last day and takes the employment along. Whoever comes for a part of the week (走教)
/// has a second place of teaching with its share, and the rest at the first.
///
/// Places are followed through mergers that are known: who is sent to a school that
/// closes during the period goes on at the one that follows it.
struct PlacementFacts {
  private let order: PlacementOrder
  private var relation: Placement.Relation
  private var draft: FactDraft

  init(_ order: PlacementOrder, in connection: any Connection) {
    self.order = order
    self.relation = order.relation
    self.draft = FactDraft(connection)
  }

  var change: FactChange { draft.change }

  private var main: FactLine { .teaching(of: order.teacher) }

  /// The part of the order's days from a day on; nil when there's none.
  private func stay(from day: Day) -> Period? {
    Period(
      checking: max(day, order.days.lowerBound),
      until: relation == .moves ? nil : order.situation.last.advanced(by: 1))
  }

  /// The shares of full time that somebody may spend at the receiving school so that
  /// something is left at the first; empty when nothing can be.
  func shares(from day: Day) throws -> Range<Int> {
    let known = try stay(from: day).flatMap { try draft.timeline(main).fact(on: $0.first)?.value }
    return 1..<max(1, known?.number("fte") ?? 100)
  }

  /// - Parameter share: Of full time, in hundredths; only asked of itinerant teachers.
  mutating func arrive(on day: Day, share: Int?) throws {
    guard let stay = stay(from: day), let post = order.line.post else { return }
    switch relation {
    case .itinerant:
      guard let share else { return }
      for (school, days) in try places(of: post.school, during: stay) {
        try draft.state(
          .teaching(of: order.teacher, alsoAt: school),
          .teaching(post.at(school), share: share), during: days)
      }
      try leave(share, during: stay)
    case .stays, .heldByCentre, .moves:
      try state(main, .teaching(post), during: stay)
      guard relation == .moves else { return }
      try state(
        .employment(of: order.teacher), .employment(at: post.school), during: stay)
    }
  }

  /// What was agreed goes on until a later day.
  mutating func renew(until day: Day) throws {
    let last = order.situation.last
    guard let more = Period(checking: last.advanced(by: 1), until: day.advanced(by: 1)) else {
      return
    }
    for line in try lines(on: last) {
      guard let known = try draft.timeline(line).fact(on: last) else { continue }
      // A second place is named by its school, so it can't be followed to another.
      if line == main {
        try state(line, known.value, during: more)
      } else {
        try draft.state(line, known.value, during: more)
      }
    }
  }

  /// They're at the first school again from a day on.
  mutating func end(from day: Day) throws {
    guard let rest = stay(from: day) else { return }
    for line in try lines(on: rest.first) where line != main && line.kind == .teaching {
      try draft.state(line, nil, during: rest)
    }
    try restore(main, during: rest)
    if relation == .moves { try restore(.employment(of: order.teacher), during: rest) }
  }

  /// Another relation from a day on.
  mutating func set(_ relation: Placement.Relation, share: Int?, from day: Day) throws {
    guard (relation == .itinerant) != (self.relation == .itinerant) else { return }
    try end(from: day)
    self.relation = relation
    try arrive(on: day, share: share)
  }

  /// The lines on which the order stands on a day.
  private func lines(on day: Day) throws -> [FactLine] {
    guard relation == .itinerant else { return [main] }
    let there = try places(of: order.line.to, during: Period(from: day)).map {
      FactLine.teaching(of: order.teacher, alsoAt: $0.school)
    }
    return [main] + there
  }

  /// What the record says after the order, or else said before it.
  private mutating func restore(_ line: FactLine, during rest: Period) throws {
    let known = try draft.timeline(line)
    let before = order.days.lowerBound.advanced(by: -1)
    guard let home = known.fact(on: rest.end) ?? known.fact(on: before) else { return }
    try state(line, home.value, during: rest)
  }

  /// The first school keeps what the second doesn't take.
  private mutating func leave(_ share: Int, during stay: Period) throws {
    for fact in try draft.timeline(main).facts where fact.period.overlaps(stay) {
      guard let post = fact.value.post, let whole = fact.value.number("fte"), whole > share,
        let days = Period(
          checking: max(stay.first, fact.period.first), until: min(stay.end, fact.period.end))
      else { continue }
      try draft.state(main, .teaching(post, share: whole - share), during: days)
    }
  }

  private mutating func state(
    _ line: FactLine, _ value: FactValue, during period: Period
  ) throws {
    guard let school = value.school else { return }
    for (place, days) in try places(of: school, during: period) {
      try draft.state(line, value.at(place), during: days)
    }
  }

  /// A school and those that follow it, each with its part of a period.
  private func places(of school: School.ID, during period: Period) throws
    -> [(school: School.ID, days: Period)]
  {
    var places: [(school: School.ID, days: Period)] = []
    var (school, rest) = (school, period)
    var seen: Set<School.ID> = []
    while seen.insert(school).inserted {
      guard let end = try draft.timeline(.existence(of: school)).facts.last?.period.end,
        end < rest.end
      else { return places + [(school, rest)] }
      if let open = Period(checking: rest.first, until: end) { places.append((school, open)) }
      guard
        let next = try draft.timeline(.attribute("successor", of: school)).fact(on: end)?
          .value["is"], let left = Period(checking: max(rest.first, end), until: rest.end)
      else { break }
      (school, rest) = (School.ID(next), left)
    }
    return places
  }
}

extension Connection {
  /// What the arrival of somebody who was released would make known on a day; nothing of
  /// those who come for a part of the week before it's known for which.
  public func factsExpected(ofArrival order: PlacementOrder, on day: Day) throws -> [Fact] {
    var facts = PlacementFacts(order, in: self)
    try facts.arrive(on: day, share: nil)
    return facts.change.recorded.sorted {
      ($0.line, $0.period.first.ordinal) < ($1.line, $1.period.first.ordinal)
    }
  }
}

extension FactValue {
  /// The same at another school.
  func at(_ school: School.ID) -> FactValue {
    var fields = fields
    fields["school"] = .text(school.rawValue)
    return FactValue(fields)
  }
}

extension Post {
  fileprivate func at(_ school: School.ID) -> Post {
    Post(school: school, stage: stage, subject: subject)
  }
}
