public import Staffing

/// Where every teacher teaches: as the workbook has it, or under a plan.
///
/// Indicators are computed from a deployment and from nothing else, so the
/// numbers before and after a plan come from the same code.
///
///     var after = Deployment(of: roster)
///     after.move(17, to: Post("2111000003/primary/音乐")!, in: roster)
public struct Deployment: Equatable, Sendable {
  public struct Seat: Equatable, Sendable {
    /// The position of the school in the roster.
    public let school: Int
    public let stage: Stage
    public let subject: Subject

    /// Whether the teacher is on another school's establishment.
    public let isGuest: Bool
  }

  /// By teacher position; nil for those who teach nowhere in the county, such
  /// as support staff.
  public private(set) var seats: [Seat?]

  /// Everyone who teaches, where they teach now.
  ///
  /// - Complexity: O(*n*) in teachers, as for all initialisers.
  public init(of roster: Roster) {
    self.init(of: roster) { roster.teachers[$0].post }
  }

  /// Everyone in the post that `seatedAt` names by teacher position; nil means
  /// that the person teaches nowhere, as does a school that isn't there.
  public init(of roster: Roster, seatedAt: (Int) -> Post?) {
    seats = Array(repeating: nil, count: roster.teachers.count)
    for position in roster.teachers.indices {
      seats[position] = seatedAt(position).flatMap {
        Deployment.seat(of: position, at: $0, in: roster)
      }
    }
  }

  /// Everyone at the school that `placedAt` names by teacher position, in their
  /// own stage and subject; nil means that the person teaches nowhere.
  public init(of roster: Roster, placedAt: (Int) -> School.ID?) {
    self.init(of: roster) { position in
      let teacher = roster.teachers[position]
      return placedAt(position).map {
        Post(school: $0, stage: teacher.stage, subject: teacher.subject)
      }
    }
  }

  /// Seats one teacher in another post. With `transfers` the establishment moves
  /// too (人走关系动), so the teacher is no guest there.
  public mutating func move(
    _ teacher: Int, to post: Post, transfers: Bool = false, in roster: Roster
  ) {
    seats[teacher] = Deployment.seat(of: teacher, at: post, transfers: transfers, in: roster)
  }

  private static func seat(
    of position: Int, at post: Post, transfers: Bool = false, in roster: Roster
  ) -> Seat? {
    let teacher = roster.teachers[position]
    guard teacher.position.teaches, let school = roster.position(of: post.school) else {
      return nil
    }
    return Seat(
      school: school, stage: post.stage, subject: post.subject,
      isGuest: !transfers && teacher.establishment.school != post.school)
  }
}
