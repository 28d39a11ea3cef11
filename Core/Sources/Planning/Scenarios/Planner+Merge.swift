public import PlanFormat
import Solver
public import Staffing

/// A merged plan judged anew.
public struct MergedPlan: Sendable {
  /// The plan, as a repair of the base with just the merged changes; nil when it
  /// can't be carried out.
  public var plan: PlanFile?

  /// People whose merged place isn't a possible move in this county and year.
  public var impossible: [Teacher.ID]

  /// Rows that the merged changes take out of their range.
  public var broken: [PlanReason.NamedRow]

  /// Pins and binding shares that can't be kept.
  public var clashes: [Clash]
}

extension Planner {
  /// Judges merged places in the request's county: every row, every level and
  /// bounds by the base's multipliers. Nothing is improved: the plan is what the
  /// two sides agreed on, or none.
  ///
  /// - Throws: What encoding the plan throws.
  public func judge(_ merge: PlanMerge, base: PublishedPlan) throws -> MergedPlan {
    var request = request
    request.previous = base
    request.pins = merge.pins
    let draft = ProblemDraft(
      County(roster: request.roster, book: request.book, year: request.year, terms: terms),
      previous: PreviousPlan(base.file, sha256: base.sha256))
    var impossible: [Teacher.ID] = []
    var choice = [Int?](repeating: nil, count: request.roster.teachers.count)
    for (teacher, post) in merge.places.sorted(by: { $0.key < $1.key }) {
      guard let position = request.roster.position(of: teacher),
        let option = draft.option(position, post)
      else {
        impossible.append(teacher)
        continue
      }
      choice[position] = option
    }
    let decisions = Decisions(draft, pins: merge.pins, seed: request.seed)
    let state = CountState(draft.model)
    for (teacher, option) in choice.enumerated() { state.take(option, for: teacher) }
    let words = RowWords(draft.county)
    let broken = state.brokenRows.map { row in
      PlanReason.NamedRow(
        code: draft.rows[row].code, name: words.name(of: draft.rows[row]),
        count: state.count(of: row), range: draft.rows[row].range)
    }
    var merged = MergedPlan(
      plan: nil, impossible: impossible, broken: broken, clashes: decisions.clashes)
    guard impossible.isEmpty, broken.isEmpty, decisions.clashes.isEmpty else { return merged }
    let result = Repair(
      decisions.model, from: draft.publishedChoice,
      disruption: draft.levels.firstIndex(of: .disruption) ?? 0,
      proofs: draft.multipliers(of: base.file.certificate), effort: 0
    ).judge(choice)
    let file = try PlanAssembly(request, draft, decisions).plan(result)
    merged.clashes = file.doctor ?? []
    if file.status != .infeasible { merged.plan = file }
    return merged
  }
}
