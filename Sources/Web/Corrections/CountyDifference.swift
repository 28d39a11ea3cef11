internal import Equity
internal import Policy
internal import Staffing

/// How a county differs from the same county after a change of the record: what
/// rules, staffing and indicators say of both.
struct CountyDifference: Sendable {
  let before: County
  let after: County

  /// One teacher of whom the rules say something else.
  struct Line: Sendable {
    let teacher: Teacher
    let before: TeacherEligibility?
    let after: TeacherEligibility?
  }

  let eligibility: [Line]
  let posts: [Comparison<PostStaffing>]
  let indicators: [IndicatorRow]

  /// - Complexity: O(*n*) in teachers, posts and readings.
  init(before: County, after: County) {
    self.before = before
    self.after = after
    func lines(_ county: County) -> [Teacher.ID: TeacherEligibility] {
      Dictionary(county.eligibility.map { ($0.teacher, $0) }) { first, _ in first }
    }
    let (old, new) = (lines(before), lines(after))
    eligibility = Set(old.keys).union(new.keys).sorted().compactMap { id in
      guard old[id] != new[id], let teacher = after.roster[id] ?? before.roster[id] else {
        return nil
      }
      return Line(teacher: teacher, before: old[id], after: new[id])
    }
    posts = CountyDifference.posts(before, after)
    if let old = before.equity?.before, let new = after.equity?.before {
      indicators = new.changes(since: old).filter { $0.before != $0.after }
        .compactMap { IndicatorRow($0) }
    } else {
      indicators = []
    }
  }

  private static func posts(_ before: County, _ after: County) -> [Comparison<PostStaffing>] {
    func byPost(_ county: County) -> [Post: PostStaffing] {
      Dictionary(county.posts.map { ($0.post, $0) }) { first, _ in first }
    }
    func nobody(_ post: Post) -> PostStaffing {
      PostStaffing(post: post, need: 0, have: Comparison(before: 0, after: 0))
    }
    let (old, new) = (byPost(before), byPost(after))
    return Set(old.keys).union(new.keys).sorted().compactMap { post in
      let pair = Comparison(before: old[post] ?? nobody(post), after: new[post] ?? nobody(post))
      return pair.before.need == pair.after.need
        && pair.before.have.before == pair.after.have.before ? nil : pair
    }
  }
}
