package import PlanFormat
import Staffing

/// Where the published plan moved those who teach now.
package struct Published {
  /// Names of posts by teacher position: of all moves, and of the market's.
  private let posts: [Int: String]
  let marketPosts: [Int: String]

  package init(_ previous: PreviousPlan, in county: County) {
    var posts: [Int: String] = [:]
    var marketPosts: [Int: String] = [:]
    for move in previous.moves {
      guard let teacher = county.roster.position(of: move.teacher),
        isSame(county.roster.teachers[teacher].id.rawValue, move.teacher.rawValue),
        county.roster.teachers[teacher].position.teaches
      else { continue }
      posts[teacher] = move.post.description
      if move.phase == .market { marketPosts[teacher] = move.post.description }
    }
    self.posts = posts
    self.marketPosts = marketPosts
  }

  /// How many people the published plan moves.
  var moved: Wide { Wide(posts.count) }

  /// Whether the published plan moves the teacher at this position.
  func moves(_ teacher: Int) -> Bool { posts[teacher] != nil }

  /// What a move adds to the number of people whose place has changed, counting
  /// everybody whom the published plan moves as changed at first.
  func change(by move: PossibleMove, in county: County) -> Wide {
    guard let post = posts[move.teacher] else { return 1 }
    return isSame(post, county.posts[move.post].description) ? -1 : 0
  }
}
