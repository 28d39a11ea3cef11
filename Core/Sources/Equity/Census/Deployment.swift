public import Staffing

/// Where every teacher teaches: as the workbook has it, or under a plan.
///
/// Indicators are computed from a deployment and from nothing else, so the
/// numbers before and after a plan come from the same code.
///
///     var after = Deployment(of: roster)
///     after.move(17, to: Post("2111000003/primary/音乐")!, in: roster)
public struct Deployment: Sendable {
  struct Seat: Sendable {
    /// The position of the school in the roster.
    let school: Int
    let stage: Stage

    /// The position of the subject in `subjects`.
    let subject: Int

    /// The position of the school whose establishment the teacher is on.
    let home: Int
  }

  /// By teacher position; nil for those who teach nowhere in the county, such
  /// as support staff.
  private(set) var seats: [Seat?]

  /// Subjects in the order in which they were met. Comparing Chinese names is
  /// slow, so seats hold positions instead.
  private(set) var subjects: [Subject] = []
  private var subjectPositions: [Subject: Int] = [:]

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
      guard let post = seatedAt(position) else { continue }
      move(position, to: post, in: roster)
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
    _ position: Int, to post: Post, transfers: Bool = false, in roster: Roster
  ) {
    let teacher = roster.teachers[position]
    guard teacher.position.teaches, let school = roster.position(of: post.school) else {
      seats[position] = nil
      return
    }
    let isGuest = !transfers && teacher.establishment.school != post.school
    let home = isGuest ? roster.position(of: teacher.establishment.school) : nil
    seats[position] = Seat(
      school: school, stage: post.stage, subject: number(post.subject), home: home ?? school)
  }

  private mutating func number(_ subject: Subject) -> Int {
    if let known = subjectPositions[subject] { return known }
    subjects.append(subject)
    subjectPositions[subject] = subjects.count - 1
    return subjects.count - 1
  }
}
