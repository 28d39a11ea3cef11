public import Staffing

/// Who leads which school on a day: as the record of posts says, and where it says nothing of a
/// person, as the roster does.
///
/// The record speaks of somebody from the first day of their first post. It speaks of a school
/// while somebody leads it by the record: whom the roster names then is told apart, for the
/// roster's row waits to be corrected.
public struct Leadership: Equatable, Sendable {
  public struct Holder: Equatable, Sendable {
    public let teacher: Teacher.ID
    public let school: School.ID
    public let role: HeadPost.Role

    /// The month in which they began there; nil where nobody noted it.
    public let since: Month?

    /// Nil where only the roster says so.
    public let post: HeadPost?

    public init(
      teacher: Teacher.ID, school: School.ID, role: HeadPost.Role, since: Month?,
      post: HeadPost?
    ) {
      self.teacher = teacher
      self.school = school
      self.role = role
      self.since = since
      self.post = post
    }
  }

  /// By school, heads first, then by teacher.
  public let holders: [Holder]

  /// Heads of the roster whose school is led by somebody else by the record.
  public let contradicted: [Teacher.ID]

  /// - Complexity: O(*n* log *n*) in teachers and posts.
  public init(_ posts: [HeadPost], _ roster: Roster, on day: Day) {
    let begun = posts.filter { $0.first <= day }
    let spoken = Set(begun.map(\.teacher))
    let running = begun.filter { $0.covers(day) }
    let led = Set(running.filter { $0.role == .head }.map(\.school))
    var holders = running.map { post in
      Holder(
        teacher: post.teacher, school: post.school, role: post.role, since: post.first.month,
        post: post)
    }
    var contradicted: [Teacher.ID] = []
    for teacher in roster.teachers where !spoken.contains(teacher.id) {
      guard let role = HeadPost.Role.allCases.first(where: { $0.position == teacher.position })
      else { continue }
      let stay = teacher.establishment
      if role == .head, led.contains(stay.school) {
        contradicted.append(teacher.id)
      } else {
        holders.append(
          Holder(
            teacher: teacher.id, school: stay.school, role: role, since: stay.since, post: nil))
      }
    }
    self.holders = holders.sorted {
      ($0.school, $0.role, $0.teacher) < ($1.school, $1.role, $1.teacher)
    }
    self.contradicted = contradicted.sorted()
  }

  /// Heads who came from another school: whom the uniform appraisal is for (S001-010).
  public var rotated: [Holder] {
    holders.filter { $0.role == .head && $0.post?.way == .rotated }
  }

  /// Schools that nobody leads, teaching points left out.
  public func vacant(_ schools: [School]) -> [School.ID] {
    let led = Set(holders.filter { $0.role == .head }.map(\.school))
    return schools.filter { $0.kind != .teachingPoint && !led.contains($0.id) }.map(\.id).sorted()
  }

  /// The heads as the planner's rotation reads them: the same people, at the schools and since
  /// the months that the record knows.
  public func heads(of roster: Roster) -> [Teacher] {
    holders.filter { $0.role == .head }.compactMap { holder in
      guard var teacher = roster[holder.teacher] else { return nil }
      guard holder.post != nil else { return teacher }
      let isAway = teacher.isAway && teacher.establishment.school == holder.school
      teacher.position = .head
      teacher.establishment = Stay(school: holder.school, since: holder.since)
      // Somebody who was appointed elsewhere leads that school, whatever the roster says.
      if !isAway { teacher.teaching = teacher.establishment }
      return teacher
    }
  }
}
