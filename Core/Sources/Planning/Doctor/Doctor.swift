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
      var clash = Clash(
        rule: row.code, subject: row.name(in: draft.county),
        sentence: "\(name.zh)还差\(missing)人"
          + (isProven ? "，且已证明无法补足。" : "，在给定的工作量内未能补足。"),
        english: "\(name.en): \(missing) missing"
          + (isProven ? ", proven to be so in any plan." : ", not found with the given work."),
        missing: missing)
      let relief = ClashRelief.lowering(
        row, from: draft.quotas.dues[index], by: short, isRatio: isRatio)
      clash.describe(name: name, change: relief, in: draft.county.book)
      return clash
    }
  }

  /// A pin onto a post that filters refuse: a set for each setting of the book that
  /// could be loosened, where nothing else is in the way.
  ///
  /// - Parameter first: The number of the first set.
  func refusal(of id: Teacher.ID, _ teacher: Int, _ post: Post, first: Int) -> [Clash] {
    guard let position = draft.county.postPositions[post] else {
      return [
        Clash(
          rule: "pin", subject: "\(id)", sentence: "没有岗位\(post)，无法指定\(id)去该岗位。",
          english: "There is no post \(post), so \(id) can't be pinned to it.", missing: 1)
      ]
    }
    let refused = draft.filters.refusals(teacher: teacher, post: position)
    let words = MoveFilter.codes.filter { refused.contains($0.filter) }
    let name = ClashWords(draft).pin(teacher, takes: position)
    guard refused.isSubset(of: FilterRows.settings) else {
      var clash =
        Clash(
          rule: "pin", subject: "\(id)",
          sentence: "不能\(name.zh)：\(words.map(\.words.zh).joined(separator: "；"))。",
          english: "\(id) can't be pinned to \(post): "
            + "\(words.map(\.words.en).joined(separator: "; ")).",
          missing: words.count)
      clash.describe(name: name, change: .givingUp(isMarket: false), in: draft.county.book)
      return [clash]
    }
    return words.map(\.filter).enumerated().flatMap { index, filter in
      set(first + index, of: id, teacher, position, filter)
    }
  }

  /// A pin and the setting that refuses it.
  private func set(
    _ number: Int, of id: Teacher.ID, _ teacher: Int, _ post: Int, _ filter: MoveFilter
  ) -> [Clash] {
    let (words, openings) = (ClashWords(draft), FilterOpenings(draft))
    guard var move = draft.filters.move(of: teacher, to: post) else { return [] }
    move.refused = filter
    let opening = openings.ladder(filter, [move]).first { openings.admits(move, $0) }
    let row = PlanRow(kind: .filter(filter), base: 0, range: 0...0)
    let (name, demand) = (words.pin(teacher, takes: post), words.demand(of: filter))
    let relief =
      opening.map { ClashRelief.opening(filter, openings, to: $0) } ?? .widening(row, by: 1)
    let metres = filter == .commute ? move.distance : nil
    var pin = Clash(
      rule: "pin", subject: "\(id)",
      sentence: name.zh + (metres.map { "（离住址\(tenths($0))公里）" } ?? "") + "；只取消这一项即可。",
      english: name.en + (metres.map { " (\(tenths($0)) km from home)" } ?? "")
        + "; giving this up alone is enough.",
      missing: 1, set: number, alone: 1, together: 1, advice: ClashAdvice.words(for: "pin").zh,
      adviceEnglish: ClashAdvice.words(for: "pin").en)
    pin.describe(name: name, change: .givingUp(isMarket: false), in: draft.county.book)
    let advice = ClashAdvice.words(for: row.code)
    var setting = Clash(
      rule: row.code, subject: row.name(in: draft.county),
      sentence: "\(demand.zh)；只改这一项：\(relief.words.zh)。",
      english: "\(demand.en); changing this alone: \(relief.words.en).", missing: 1, set: number,
      alone: 1, advice: advice.zh, adviceEnglish: advice.en)
    setting.describe(
      name: RowWords(draft.county).name(of: row), change: relief, in: draft.county.book)
    return [pin, setting]
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
