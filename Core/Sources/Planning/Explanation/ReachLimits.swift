import Policy
import Solver
import Staffing

/// Short posts that too few can reach, given who may move where, what each post
/// must keep and how many may leave a team.
struct ReachLimits {
  private let county: County
  private let limit: TransferLimit

  /// - Complexity: O(missing teachers × possible moves).
  init(_ draft: ProblemDraft, _ model: CountModel) {
    county = draft.county
    var caps = [Int](repeating: 0, count: county.posts.count)
    for row in draft.rows {
      if case .teamLeave(let post) = row.kind { caps[post] = row.range.upperBound }
    }
    var units: [(place: Int, targets: [Int])] = []
    for (teacher, freedom) in model.freedoms.enumerated() {
      guard let home = draft.county.homePosts[teacher] else { continue }
      switch freedom {
      case .stays: continue
      case .takes(let option): units.append((home, [draft.moves[option].post]))
      case .free:
        let targets = model.options(of: teacher).map { draft.moves[$0].post }
        if !targets.isEmpty { units.append((home, targets)) }
      }
    }
    limit = TransferLimit(
      spare: zip(county.strengths, county.needs).map { max(0, $0 - $1) },
      lacking: zip(county.strengths, county.needs).map { max(0, $1 - $0) }, caps: caps,
      units: units)
  }

  /// The posts that can't all be filled together with `post`; nil where they
  /// can, and where there are too many to name.
  func reach(of post: Int) -> PlanReason.Reach? {
    guard let found = limit.shortfall(of: post), found.places.count <= 8 else { return nil }
    var kinds: [LocalizedText] = []
    for place in found.places where !kinds.contains(county.posts[place].lesson) {
      kinds.append(county.posts[place].lesson)
    }
    let more = kinds.count > 3
    return .init(
      posts: found.places.map { county.posts[$0] },
      names: found.places.count == 1
        ? LocalizedText(zh: "此岗位", en: "this post")
        : LocalizedText(
          zh: kinds.prefix(3).map(\.zh).joined(separator: "、") + (more ? "等" : "")
            + "\(found.places.count)个岗位",
          en: "\(found.places.count) posts of " + kinds.prefix(3).map(\.en).joined(separator: ", ")
            + (more ? " and others" : "")),
      lacking: found.lacking, reachable: found.reachable, spare: found.spare,
      capped: found.capped, units: found.units)
  }
}
