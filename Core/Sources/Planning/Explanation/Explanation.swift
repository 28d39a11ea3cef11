import PlanFormat
import Policy
import Solver
import Staffing

/// Why the plan is what it is: for every move, every teacher who isn't moved and
/// every post that stays short.
struct Explanation {
  let draft: ProblemDraft
  let state: CountState
  let words: PlanWords
  private let phases: [Move.Phase?]
  private let market: Market
  private let rowWords: RowWords

  /// - Parameter state: The plan's choice; evaluated, and left as it was.
  init(_ draft: ProblemDraft, _ state: CountState, phases: [Move.Phase?], seed: UInt64) {
    self.draft = draft
    self.state = state
    self.phases = phases
    words = PlanWords(draft.county.book)
    market = Market(draft, seed: seed)
    rowWords = RowWords(draft.county)
  }

  /// Why a moved teacher goes to this post.
  func reasons(for teacher: Int) -> [Reason] {
    guard let option = state.choice(of: teacher) else { return [] }
    let move = draft.moves[option]
    let (person, post) = (draft.county.roster.teachers[teacher], draft.county.posts[move.post])
    // Findings that block close other directions than this move's.
    var reasons = draft.county.eligibility[teacher].findings.filter { $0.severity != .block }
      .map(PlanReason.finding)
    reasons.append(
      .fits(
        isOwnSubject: post.subject == person.subject, isOwnStage: post.stage == person.stage,
        metres: move.distance, wishRank: move.wishRank))
    switch phases[teacher] {
    case .market: reasons.append(.chosen(points: market.points(of: teacher)))
    case .pinned: reasons.append(.pinned)
    default: break
    }
    let effect = state.effect(of: nil, for: teacher)
    if effect.broken.isEmpty {
      reasons.append(.staying(changes(effect.change)))
    } else {
      reasons.append(.stayingBreaks(named(effect.broken, without: option)))
    }
    return reasons.map(words.entry(for:))
  }

  /// Why the others stay, by identifier.
  func unmoved(without stays: Set<Teacher.ID>) -> [Unmoved] {
    draft.county.roster.teachers.enumerated().compactMap { position, teacher in
      guard draft.county.homePosts[position] != nil, state.choice(of: position) == nil,
        !stays.contains(teacher.id)
      else { return nil }
      return Unmoved(
        teacher: teacher.id, school: teacher.teaching.school,
        reasons: reasonsToStay(position).map(words.entry(for:)))
    }
  }

  private func reasonsToStay(_ teacher: Int) -> [PlanReason] {
    let eligibility = draft.county.eligibility[teacher]
    guard eligibility.isEligible else {
      return eligibility.findings.filter { $0.severity == .block }.map(PlanReason.finding)
    }
    let options = draft.model.options(of: teacher)
    guard !options.isEmpty else {
      let (counts, posts) = draft.filters.refusals(of: teacher)
      return [.noPost(counts.map(count(of:)), posts: posts)]
    }
    var broken: [String: Int] = [:]
    var best: (change: [Int], option: Int)?
    for option in options {
      let effect = state.effect(of: option, for: teacher)
      if effect.broken.isEmpty {
        if best.map({ effect.change.lexicographicallyPrecedes($0.change) }) ?? true {
          best = (effect.change, option)
        }
      } else {
        for code in Set(effect.broken.map { draft.rows[$0].code }) { broken[code, default: 0] += 1 }
      }
    }
    guard let best else { return [.blocked(counts(broken), moves: options.count)] }
    let place = rowWords.team(draft.moves[best.option].post)
    let changes = changes(best.change)
    return [changes.isEmpty ? .nothingGained(to: place) : .moving(to: place, changes)]
  }

  func changes(_ change: [Int]) -> [PlanReason.LevelChange] {
    zip(draft.levels, change).filter { $1 != 0 }.map { .init(level: $0, by: $1) }
  }

  func counts(_ broken: [String: Int]) -> [PlanReason.Count] {
    broken.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
      .init(code: $0.key, words: PlanRow.words(forCode: $0.key), number: $0.value)
    }
  }

  func count(of entry: (filter: MoveFilter, posts: Int)) -> PlanReason.Count {
    let named = MoveFilter.codes.first { $0.filter == entry.filter }
    return .init(
      code: named?.code ?? "", words: named?.words ?? LocalizedText(zh: "", en: ""),
      number: entry.posts)
  }

  /// The rows that break when `option` is taken back, three at most.
  private func named(_ rows: [Int], without option: Int) -> [PlanReason.NamedRow] {
    rows.prefix(3).map { row in
      let lost = draft.model.entries(of: option).first { $0.row == row }?.coefficient ?? 0
      return .init(
        code: draft.rows[row].code, name: rowWords.name(of: draft.rows[row]),
        count: state.count(of: row) - lost, range: draft.rows[row].range)
    }
  }
}
