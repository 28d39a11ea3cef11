internal import Policy
internal import Staffing

/// One post with its need and its people, now and with the plan.
struct PostStaffing: Sendable {
  let post: Post
  let need: Int
  let have: Comparison<Int>

  /// Missing teachers; a surplus is none.
  var missing: Comparison<Int> { have.map { max(0, need - $0) } }
  var spare: Comparison<Int> { have.map { max(0, $0 - need) } }

  /// Both reports merged by post.
  static func joined(_ reports: Comparison<StaffingReport>) -> [PostStaffing] {
    var before = reports.before.posts[...]
    var after = reports.after.posts[...]
    var rows: [PostStaffing] = []
    while let post = [before.first?.post, after.first?.post].compactMap({ $0 }).min() {
      let old = before.first?.post == post ? before.removeFirst() : nil
      let new = after.first?.post == post ? after.removeFirst() : nil
      rows.append(
        PostStaffing(
          post: post, need: old?.need ?? new?.need ?? 0,
          have: Comparison(before: old?.have ?? 0, after: new?.have ?? 0)))
    }
    return rows
  }
}

extension Collection<PostStaffing> {
  var need: Int { reduce(0) { $0 + $1.need } }

  var have: Comparison<Int> {
    Comparison(
      before: reduce(0) { $0 + $1.have.before }, after: reduce(0) { $0 + $1.have.after })
  }

  /// A surplus in one post never fills another's gap.
  var missing: Comparison<Int> {
    Comparison(
      before: reduce(0) { $0 + $1.missing.before }, after: reduce(0) { $0 + $1.missing.after })
  }
}
