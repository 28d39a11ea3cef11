import PlanFormat
import Policy
import Solver
import Staffing

/// Says why no plan exists: which rules clash and how much is missing.
struct Doctor {
  private let draft: ProblemDraft

  init(_ draft: ProblemDraft) { self.draft = draft }

  /// Quotas whose breach the book doesn't allow and that the plan misses.
  ///
  /// - Parameter isProven: Whether no plan can do better.
  func missedQuotas(_ state: CountState, isProven: Bool) -> [Clash] {
    let terms = draft.county.terms
    let words = RowWords(draft.county)
    return draft.quotas.rows.indices.compactMap { index in
      let row = draft.quotas.rows[index]
      let isBackbone = row.isBackboneQuota
      guard isBackbone ? terms.backboneShareBlocks : terms.exchangeShareBlocks else { return nil }
      let count = state.count(of: draft.firstQuotaRow + index)
      let short = draft.quotas.dues[index] - count
      guard short > 0 else { return nil }
      let isRatio = isBackbone && terms.backboneDenominator == .exchanged
      let missing = isRatio ? (short + 999) / 1000 : short
      let name = words.name(of: row)
      return Clash(
        rule: row.code, subject: row.name(in: draft.county),
        sentence: "\(name.zh)还差\(missing)人"
          + (isProven ? "，且已证明无法补足。" : "，在给定的工作量内未能补足。"),
        english: "\(name.en): \(missing) missing"
          + (isProven ? ", proven to be so in any plan." : ", not found with the given work."),
        missing: missing)
    }
  }

  /// A pin onto a post that filters refuse.
  func refusal(of id: Teacher.ID, _ teacher: Int, _ post: Post) -> Clash {
    guard let position = draft.county.postPositions[post] else {
      return Clash(
        rule: "pin", subject: "\(id)", sentence: "没有岗位\(post)，无法指定\(id)去该岗位。",
        english: "There is no post \(post), so \(id) can't be pinned to it.", missing: 1)
    }
    let refused = draft.filters.refusals(teacher: teacher, post: position)
    let words = MoveFilter.codes.filter { refused.contains($0.filter) }
    return Clash(
      rule: "pin", subject: "\(id)",
      sentence: "不能指定\(id)去\(post)：\(words.map(\.words.zh).joined(separator: "；"))。",
      english: "\(id) can't be pinned to \(post): "
        + "\(words.map(\.words.en).joined(separator: "; ")).",
      missing: words.count)
  }

  static func unknown(_ id: Teacher.ID) -> Clash {
    Clash(
      rule: "pin", subject: "\(id)", sentence: "名册中没有在岗任教的教师\(id)。",
      english: "Nobody called \(id) teaches in this county.", missing: 1)
  }

  static func pinnedTwice(_ id: Teacher.ID) -> Clash {
    Clash(
      rule: "pin", subject: "\(id)", sentence: "教师\(id)被指定了两次。",
      english: "\(id) is pinned twice.", missing: 1)
  }
}
