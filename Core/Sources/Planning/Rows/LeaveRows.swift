/// Only a share of a team and of a school's staff leaves in one year, but always
/// at least one may.
struct LeaveRows: RowRule {
  let rows: [PlanRow]
  private let homePosts: [Int?]
  private let teamRows: [Int?]
  private let firstSchool: Int

  init(_ county: County) {
    var rows: [PlanRow] = []
    homePosts = county.homePosts
    teamRows = county.posts.indices.map { post in
      let strength = county.strengths[post]
      guard strength > 0 else { return nil }
      let most = max(1, strength * county.terms.teamLeaveShare / 1000)
      rows.append(PlanRow(kind: .teamLeave(post: post), base: 0, range: 0...most))
      return rows.count - 1
    }
    firstSchool = rows.count
    for school in county.roster.schools.indices {
      let most = max(1, county.schoolStrengths[school] * county.terms.schoolLeaveShare / 1000)
      rows.append(PlanRow(kind: .schoolLeave(school), base: 0, range: 0...most))
    }
    self.rows = rows
  }

  func count(_ move: PossibleMove, _ add: (Int, Int) -> Void) {
    if let row = homePosts[move.teacher].flatMap({ teamRows[$0] }) { add(row, 1) }
    add(firstSchool + move.from, 1)
  }
}
