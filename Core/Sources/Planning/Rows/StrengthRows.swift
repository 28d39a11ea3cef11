/// No post and no school drops below the smaller of strength and need, nor
/// rises above the larger.
struct StrengthRows: RowRule {
  let rows: [PlanRow]
  private let homePosts: [Int?]
  private let posts: Int

  init(_ county: County) {
    posts = county.posts.count
    homePosts = county.homePosts
    rows =
      county.posts.indices.map { post in
        StrengthRows.row(.post(post), county.strengths[post], county.needs[post])
      }
      + county.roster.schools.indices.map { school in
        StrengthRows.row(
          .school(school), county.schoolStrengths[school], county.schoolNeeds[school])
      }
  }

  private static func row(_ kind: PlanRow.Kind, _ strength: Int, _ need: Int) -> PlanRow {
    PlanRow(kind: kind, base: strength, range: min(strength, need)...max(strength, need))
  }

  func count(_ move: PossibleMove, _ add: (Int, Int) -> Void) {
    if let home = homePosts[move.teacher] { add(home, -1) }
    add(move.post, 1)
    add(posts + move.from, -1)
    add(posts + move.to, 1)
  }
}
