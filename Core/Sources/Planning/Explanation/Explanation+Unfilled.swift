import PlanFormat
import Policy
import Solver
import Staffing

extension Explanation {
  /// Why posts stay short, by post.
  ///
  /// Where the county has too few who may teach a subject, or several subjects
  /// together, that is the reason; else what became of those who could.
  func unfilled() -> [Unfilled] {
    let county = draft.county
    let shortages = CountyShortage(county)
    let loosenings = LooseningSearch(draft, state)
    let byPost = optionsByPost()
    return county.posts.indices.compactMap { post in
      let missing = county.needs[post] - state.count(of: post)
      guard missing > 0 else { return nil }
      var reasons: [PlanReason] = []
      if let shortage = shortages.deficiency(of: county.posts[post]) { reasons.append(shortage) }
      if let reach = reach.reach(of: post) { reasons.append(.outOfReach(reach)) }
      if let (level, least) = prices.tradeOff(of: post) {
        reasons.append(.tradeOff(level, atLeast: least))
      }
      let people = candidates.people(for: post)
      if let (loosening, change) = loosenings.answer(
        for: post, people: people, options: byPost[post])
      {
        reasons.append(.wouldFill(loosening, changes(change)))
      }
      reasons.append(outlook(for: post, people: people, options: byPost[post]))
      let place = county.posts[post]
      return Unfilled(
        school: place.school, stage: place.stage, subject: place.subject, missing: missing,
        reasons: reasons.map(words.entry(for:)))
    }
  }

  private func optionsByPost() -> [[Int: Int]] {
    var byPost = [[Int: Int]](repeating: [:], count: draft.county.posts.count)
    for (option, move) in draft.moves.enumerated() { byPost[move.post][move.teacher] = option }
    return byPost
  }

  private func outlook(for post: Int, people: [Int], options: [Int: Int]) -> PlanReason {
    var filters = [Int](repeating: 0, count: MoveFilter.codes.count)
    var broken: [String: Int] = [:]
    var (elsewhere, kept, worse, open) = (0, 0, 0, 0)
    for position in people {
      guard let option = options[position] else {
        let refused = draft.filters.refusals(teacher: position, post: post)
        for (index, entry) in MoveFilter.codes.enumerated() where refused.contains(entry.filter) {
          filters[index] += 1
        }
        continue
      }
      if state.choice(of: position) != nil {
        elsewhere += 1
        continue
      }
      if state.model.freedoms[position] == .stays {
        kept += 1
        continue
      }
      let effect = state.effect(of: option, for: position)
      if effect.broken.isEmpty {
        let isWorse = effect.change.first { $0 != 0 }.map { $0 > 0 } ?? false
        if isWorse { worse += 1 } else { open += 1 }
      }
      for code in Set(effect.broken.map { draft.rows[$0].code }) { broken[code, default: 0] += 1 }
    }
    var found = zip(MoveFilter.codes, filters).filter { $1 > 0 }.map {
      PlanReason.Count(code: $0.code, words: $0.words, number: $1)
    }
    found += counts(broken)
    for (code, words, number) in [
      ("elsewhere", LocalizedText(zh: "已安排调动", en: "moved already"), elsewhere),
      ("stays", LocalizedText(zh: "指定留任", en: "pinned to stay"), kept),
      ("worse", LocalizedText(zh: "调入会使更优先的目标变差", en: "would worsen a level"), worse),
      ("open", LocalizedText(zh: "可调入，差别在容差之内", en: "could come, within tolerances"), open),
    ] where number > 0 {
      found.append(.init(code: code, words: words, number: number))
    }
    return .candidates(found, people: people.count)
  }
}
