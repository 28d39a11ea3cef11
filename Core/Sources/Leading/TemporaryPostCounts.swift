public import Staffing

/// How many were posted, by school and kind: sent and hosted (下派挂职副校长xx名, S004-04).
public struct TemporaryPostCounts: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public var sent: [String: Int] = [:]
    public var hosted: [String: Int] = [:]

    public init() {}
  }

  /// By school that sent or hosted somebody.
  public let schools: [School.ID: Line]

  /// Of all, each once.
  public let total: [String: Int]

  /// Pairs of posts that run both ways.
  public let mutual: Int

  /// - Complexity: O(*n*) in posts.
  public init(_ posts: [TemporaryPost]) {
    var schools: [School.ID: Line] = [:]
    var total: [String: Int] = [:]
    for post in posts {
      total[post.kind, default: 0] += 1
      schools[post.from, default: Line()].sent[post.kind, default: 0] += 1
      if let host = post.host {
        schools[host, default: Line()].hosted[post.kind, default: 0] += 1
      }
    }
    self.schools = schools
    self.total = total
    let known = Set(posts.map(\.id))
    mutual = posts.count { $0.twin.map { known.contains($0) } ?? false }
  }
}
