public import Staffing

/// One school's posts and who holds them (实名制, S001-073): the employed with a number
/// each, what is vacant or over, and people on loan with where they are employed and
/// where they teach.
///
///     let roster = book.realNameRoster(of: 3, in: roster, borrowed: 2)
///     roster.vacant        // posts without a holder
public struct RealNameRoster: Equatable, Sendable {
  public let school: School.ID

  /// The school's establishment: approved, or computed where nobody approved one.
  public let approved: Int

  /// What it holds of the turnover pool.
  public let borrowed: Int

  /// Everybody whom the school employs, wherever they teach; by stage, subject and
  /// number.
  public let holders: [Teacher]

  /// Who teaches here and is employed elsewhere.
  public let guests: [Teacher]

  /// By post: what is needed and who teaches there.
  public let posts: [StaffingReport.PostRow]

  public var allowed: Int { approved + borrowed }
  public var vacant: Int { max(0, allowed - holders.count) }
  public var over: Int { max(0, holders.count - allowed) }

  /// Those of the holders who teach elsewhere.
  public var away: [Teacher] { holders.filter(\.isAway) }
}

extension PolicyBook {
  /// The roster of every school, by school.
  ///
  /// - Parameter borrowed: Posts of the turnover pool, by school.
  /// - Complexity: O(*n* log *n*) in teachers.
  public func realNameRosters(
    of roster: Roster, borrowed: [School.ID: Int] = [:]
  ) -> [RealNameRoster] {
    let approved = Dictionary(
      establishments(of: roster).map { ($0.school, $0.approved) }, uniquingKeysWith: +)
    let posts = Dictionary(grouping: staffing(of: roster).posts, by: \.post.school)
    return roster.schools.enumerated().map { position, school in
      RealNameRoster(
        school: school.id, approved: school.establishment ?? approved[school.id] ?? 0,
        borrowed: borrowed[school.id] ?? 0,
        holders: roster.employees(at: position).map { roster.teachers[$0] }.inRosterOrder,
        guests: roster.staff(at: position).map { roster.teachers[$0] }.filter(\.isAway)
          .inRosterOrder,
        posts: posts[school.id] ?? [])
    }
  }
}

extension [Teacher] {
  fileprivate var inRosterOrder: [Teacher] {
    sorted { left, right in
      if left.stage != right.stage { return left.stage < right.stage }
      if left.subject != right.subject { return left.subject < right.subject }
      return left.id < right.id
    }
  }
}
