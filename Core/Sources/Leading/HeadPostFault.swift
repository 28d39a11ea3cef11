public import Staffing

/// What stands against recording a post.
public enum HeadPostFault: Hashable, Sendable {
  /// The school has a head by the record, since a day.
  case schoolIsLed(Teacher.ID, since: Day)

  /// They have a post there already.
  case holdsIt(since: Day)

  /// Their present post began on that day or later.
  case beforeItsBegin(School.ID, Day)

  /// They rotated from a school that isn't known, or from the same.
  case unknownOrigin
  case sameSchool

  /// More than so many months ahead.
  case tooFarAhead(Day, latest: Day)
}

/// A post that somebody means to record.
public struct HeadPostProposal: Equatable, Sendable {
  public let teacher: Teacher.ID
  public let school: School.ID
  public let role: HeadPost.Role
  public let way: HeadPost.Way
  public let first: Day

  public init(
    _ teacher: Teacher.ID, at school: School.ID, as role: HeadPost.Role, _ way: HeadPost.Way,
    from first: Day
  ) {
    self.teacher = teacher
    self.school = school
    self.role = role
    self.way = way
    self.first = first
  }

  /// Posts of the same person that end with the day before: nobody leads two schools.
  public func ended(among posts: [HeadPost]) -> [HeadPost] {
    posts.filter { $0.teacher == teacher && ($0.last.map { $0 >= first } ?? true) }
      .sorted { ($0.first, $0.id) < ($1.first, $1.id) }
  }

  /// The school that's left: of a post that ends, else where the facts employ them.
  public func origin(among posts: [HeadPost], employed: School.ID?) -> School.ID? {
    let before = posts.filter { $0.teacher == teacher && $0.first < first }
      .max { ($0.first, $0.id) < ($1.first, $1.id) }
    return before?.school ?? employed
  }

  /// Everything that stands against it.
  ///
  /// - Parameters:
  ///   - posts: Of everybody.
  ///   - employed: Where the facts employ them the day before.
  ///   - latest: The last day that may be recorded today.
  /// - Complexity: O(*n* log *n*) in posts.
  public func faults(
    among posts: [HeadPost], employed: School.ID?, latest: Day
  ) -> [HeadPostFault] {
    var faults: [HeadPostFault] = []
    let own = ended(among: posts)
    // A head recorded for later stands against it, too: the days would overlap.
    if role == .head,
      let other = posts.filter({
        $0.role == .head && $0.school == school && $0.teacher != teacher
          && ($0.last.map { first <= $0 } ?? true)
      }).min(by: { ($0.first, $0.id) < ($1.first, $1.id) })
    {
      faults.append(.schoolIsLed(other.teacher, since: other.first))
    }
    for post in own {
      if post.first >= first {
        faults.append(.beforeItsBegin(post.school, post.first))
      } else if post.school == school, post.role == role {
        faults.append(.holdsIt(since: post.first))
      }
    }
    if way == .rotated {
      switch origin(among: posts, employed: employed) {
      case nil: faults.append(.unknownOrigin)
      case school: faults.append(.sameSchool)
      default: break
      }
    }
    if first > latest { faults.append(.tooFarAhead(first, latest: latest)) }
    return faults
  }
}
