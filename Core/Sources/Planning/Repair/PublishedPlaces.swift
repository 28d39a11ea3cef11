import PlanFormat
import Staffing

/// Where a published plan moves those who teach now, by teacher position.
struct PublishedPlaces {
  let file: PreviousPlan

  /// The post of the published move, whether or not it exists still.
  let posts: [Post?]
  let phases: [Move.Phase?]

  /// How many teachers of today it moves.
  let moved: Int

  init(_ file: PreviousPlan, in county: County) {
    var posts = [Post?](repeating: nil, count: county.roster.teachers.count)
    var phases = [Move.Phase?](repeating: nil, count: county.roster.teachers.count)
    for move in file.moves {
      guard let teacher = county.roster.position(of: move.teacher),
        county.homePosts[teacher] != nil
      else { continue }
      posts[teacher] = move.post
      phases[teacher] = move.phase
    }
    self.file = file
    self.posts = posts
    self.phases = phases
    moved = posts.count { $0 != nil }
  }

  /// What a move to `post` adds to the number of changed places, counting
  /// everybody whom the published plan moves as changed at first.
  func change(of teacher: Int, to post: Post) -> Int {
    guard let published = posts[teacher] else { return 1 }
    return published == post ? -1 : 0
  }
}
