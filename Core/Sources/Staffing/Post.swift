/// A team of like posts: one subject of one stage at one school.
///
/// A bureau plans heads per school and subject, not single chairs, so a post
/// here stands for all chairs of its kind. It isn't anybody's: whoever leaves, the post
/// stays and is short of somebody (人走岗位留, S000-090).
public struct Post: Hashable, Sendable, Comparable, LosslessStringConvertible {
  public let school: School.ID
  public let stage: Stage
  public let subject: Subject

  public init(school: School.ID, stage: Stage, subject: Subject) {
    self.school = school
    self.stage = stage
    self.subject = subject
  }

  /// Reads `SCHOOL/STAGE/SUBJECT`, as commands and certificates write it.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, let stage = Stage(rawValue: String(parts[1])), !parts[0].isEmpty,
      !parts[2].isEmpty
    else { return nil }
    self.init(school: .init(String(parts[0])), stage: stage, subject: Subject(String(parts[2])))
  }

  public var description: String { "\(school)/\(stage.rawValue)/\(subject)" }

  public static func < (left: Post, right: Post) -> Bool {
    if left.school != right.school { return left.school < right.school }
    if left.stage != right.stage { return left.stage < right.stage }
    return left.subject < right.subject
  }
}

/// How many teachers a post needs.
public struct PostNeed: Hashable, Sendable {
  public let post: Post
  public let need: Int

  public init(post: Post, need: Int) {
    self.post = post
    self.need = need
  }
}
