public import Policy
public import Staffing

/// What stands against posting somebody for a time.
public enum TemporaryPostFault: Hashable, Sendable {
  case unknownKind(String)

  /// The kind isn't for what they do.
  case position(Position?)

  /// Nothing that the kind asks for lies between the two schools.
  case notTied(Set<TemporaryPostTerms.Tie>)
  case sameSchool
  case tooShort(Int, least: Int)
  case tooLong(Int, most: Int)

  /// They're posted elsewhere on some of the days.
  case overlaps(ClosedRange<Day>)

  /// The host would have so many at the same time, or the school would send so many.
  case hostIsFull(Int, most: Int)
  case tooManyAway(Int, most: Int)

  case unknownTwin(String)

  /// The other one doesn't run from the host to this school.
  case notOpposite
  case twinApart(ClosedRange<Day>)
  case twinIsTaken
}

/// A temporary post that somebody means to arrange.
public struct TemporaryPostProposal: Equatable, Sendable {
  public let teacher: Teacher.ID
  public let kind: String
  public let from: School.ID
  public let host: School.ID?
  public let days: ClosedRange<Day>
  public let twin: TemporaryPost.ID?

  /// What they do at their school, and what lies between the two schools, as the county's
  /// roster says.
  public let position: Position?
  public let ties: Set<TemporaryPostTerms.Tie>

  public init(
    _ teacher: Teacher.ID, _ kind: String, from: School.ID, to host: School.ID?,
    _ days: ClosedRange<Day>, twin: TemporaryPost.ID? = nil, position: Position?,
    ties: Set<TemporaryPostTerms.Tie>
  ) {
    self.teacher = teacher
    self.kind = kind
    self.from = from
    self.host = host
    self.days = days
    self.twin = twin
    self.position = position
    self.ties = ties
  }

  /// Everything that stands against it.
  ///
  /// - Parameter posts: Of everybody; those that were called off left out.
  /// - Complexity: O(*n* log *n*) in posts.
  public func faults(
    among posts: [TemporaryPost], _ terms: TemporaryPostTerms
  ) -> [TemporaryPostFault] {
    var faults: [TemporaryPostFault] = []
    if let kind = terms[kind: kind] {
      if position.map({ !kind.positions.contains($0) }) ?? true {
        faults.append(.position(position))
      }
      if kind.between.isDisjoint(with: ties) { faults.append(.notTied(kind.between)) }
    } else {
      faults.append(.unknownKind(kind))
    }
    if host == from { faults.append(.sameSchool) }
    if days.count < terms.shortest.value {
      faults.append(.tooShort(days.count, least: terms.shortest.value))
    }
    if days.count > terms.longest.value {
      faults.append(.tooLong(days.count, most: terms.longest.value))
    }
    if let other = posts.first(where: { $0.teacher == teacher && $0.days.overlaps(days) }) {
      faults.append(.overlaps(other.days))
    }
    let hosted = host.map { host in most(posts.filter { $0.host == host }) + 1 } ?? 0
    if hosted > terms.hosted.value {
      faults.append(.hostIsFull(hosted, most: terms.hosted.value))
    }
    let away = most(posts.filter { $0.from == from }) + 1
    if away > terms.away.value { faults.append(.tooManyAway(away, most: terms.away.value)) }
    return faults + twinFaults(posts)
  }

  /// How many of some posts run on the busiest of the days.
  private func most(_ posts: [TemporaryPost]) -> Int {
    var changes: [(day: Int, by: Int)] = []
    for post in posts where post.days.overlaps(days) {
      let shared = post.days.clamped(to: days)
      changes.append((shared.lowerBound.ordinal, 1))
      changes.append((shared.upperBound.ordinal + 1, -1))
    }
    // Who leaves on the evening before makes room for who comes.
    var (running, most) = (0, 0)
    for change in changes.sorted(by: { ($0.day, $0.by) < ($1.day, $1.by) }) {
      running += change.by
      most = max(most, running)
    }
    return most
  }

  private func twinFaults(_ posts: [TemporaryPost]) -> [TemporaryPostFault] {
    guard let twin else { return [] }
    guard let other = posts.first(where: { $0.id == twin }) else {
      return [.unknownTwin(twin.rawValue)]
    }
    var faults: [TemporaryPostFault] = []
    if host == nil || other.from != host || other.host != from { faults.append(.notOpposite) }
    if !other.days.overlaps(days) { faults.append(.twinApart(other.days)) }
    if other.twin != nil || posts.contains(where: { $0.twin == twin }) {
      faults.append(.twinIsTaken)
    }
    return faults
  }
}
