public import Staffing

/// How much schools rest on exchanged teachers, who will leave again.
///
/// In Miyun four schools had more than half of their staff on exchange and some
/// whole subjects were taught by guests only (S000-158, S000-159).
public struct GuestDependence: Equatable, Sendable {
  /// Posts in which everybody who teaches is a guest, by post.
  public let posts: [Post]

  /// Every school with staff, by school.
  public let schools: [SchoolRow]

  public struct SchoolRow: Equatable, Sendable {
    public let school: School.ID
    public let guests: Int
    public let staff: Int

    /// Whether the guests' share is at least `permille` / 1000.
    public func isAtLeast(permille: Int) -> Bool { guests * 1000 >= permille * staff }
  }

  /// - Complexity: O(*n* + *s*) in teachers and schools.
  init(_ census: Census, _ shortages: ShortageMatrix) {
    self.posts = shortages.rows.filter { $0.have > 0 && $0.guests == $0.have }.map(\.post)
    var rows: [SchoolRow] = []
    for (position, school) in census.roster.schools.enumerated() {
      let cells = census.cells[
        position * Stage.allCases.count..<(position + 1) * Stage.allCases.count]
      let staff = cells.reduce(0) { $0 + $1.staff.count }
      guard staff > 0 else { continue }
      let guests = cells.reduce(0) { $0 + census.members[$1.staff].count(where: \.isGuest) }
      rows.append(SchoolRow(school: school.id, guests: guests, staff: staff))
    }
    self.schools = rows
  }
}
