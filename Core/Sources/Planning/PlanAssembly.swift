import PlanFormat
import Policy
import Sealing
import Solver
import Staffing

/// Writes what was decided and proven into a plan file.
struct PlanAssembly {
  private let request: PlanRequest
  private let draft: ProblemDraft
  private let decisions: Decisions

  init(_ request: PlanRequest, _ draft: ProblemDraft, _ decisions: Decisions) {
    self.request = request
    self.draft = draft
    self.decisions = decisions
  }

  func plan(_ result: LevelSolver.Result) throws -> PlanFile {
    let state = decisions.state
    state.adopt(result.choice)
    let levels = levels(result)
    let gap = levels.map { max(0, $0.gap - $0.tolerance) }.max() ?? 0
    let missed = Doctor(draft).missedQuotas(state, isProven: isBreachProven(levels))
    guard missed.isEmpty else { return try infeasible(missed, effort: result.work) }

    var file = empty(status: gap <= request.gap ? .proven : .feasible)
    file.levels = levels
    file.gap = gap
    let explanation = Explanation(
      draft, state, phases: decisions.phases, seed: request.seed, proofs: result.proofs)
    file.moves = draft.county.roster.teachers.indices.compactMap { move($0, state, explanation) }
    file.unfilled = explanation.unfilled()
    file.unmoved = explanation.unmoved(without: Set(decisions.stays))
    file.indicators = Indicators(
      request.roster, request.book.inForce(in: request.year), request.year, moves: file.moves)
    file.certificate = certificate(result)
    file.effort = result.work
    file.stoppedBy = result.isStopped ? .time : gap <= request.gap ? .gap : .effort
    return try sealed(file)
  }

  func infeasible(_ clashes: [Clash], effort: Int = 0) throws -> PlanFile {
    var file = empty(status: .infeasible)
    file.doctor = clashes
    file.effort = effort
    return try sealed(file)
  }

  private func empty(status: PlanFile.Status) -> PlanFile {
    var file = PlanFile(
      year: request.year.start,
      book: .init(
        id: request.book.id, version: request.book.version, sha256: request.bookSHA256),
      workbookSHA256: request.workbookSHA256, seed: request.seed, engine: "junheng 1",
      status: status, levels: [], gap: 0, gapAsked: request.gap, moves: [],
      stays: decisions.stays, unfilled: [], indicators: Indicators(before: [:], after: [:]),
      certificate: Certificate(proofs: []), effort: 0, stoppedBy: .effort)
    file.previous = draft.published?.file
    return file
  }

  private func levels(_ result: LevelSolver.Result) -> [Level] {
    draft.levelTerms.indices.map { index in
      let terms = draft.levelTerms[index]
      let (value, bound) = (result.values[index], result.proofs[index].bound)
      let size = max(1, abs(value))
      return Level(
        name: terms.level.rawValue, value: value, bound: bound,
        gap: ((value - bound) * 1_000_000 + size - 1) / size, tolerance: terms.tolerance)
    }
  }

  private func isBreachProven(_ levels: [Level]) -> Bool {
    levels.first { $0.name == PlanLevel.breaches.rawValue }.map { $0.value == $0.bound } ?? false
  }

  private func move(_ teacher: Int, _ state: CountState, _ explanation: Explanation) -> Move? {
    guard let option = state.choice(of: teacher) else { return nil }
    let move = draft.moves[option]
    let (county, post) = (draft.county, draft.county.posts[move.post])
    let first = Term(request.year.start, .autumn)
    return Move(
      teacher: county.roster.teachers[teacher].id, from: county.roster.schools[move.from].id,
      to: post.school, stage: post.stage, subject: post.subject,
      phase: decisions.phases[teacher] ?? .directed, direction: move.direction.inFile,
      kind: move.isTransfer ? .transfer : .exchange, start: first.description,
      end: first.advanced(by: 2 * county.terms.termYears - 1).description,
      reasons: explanation.reasons(for: teacher))
  }

  private func certificate(_ result: LevelSolver.Result) -> Certificate {
    let names = draft.rows.map { $0.name(in: draft.county) }
    return Certificate(
      proofs: zip(draft.levels, result.proofs).map { level, proof in
        let rows = zip(names, proof.multipliers.rows).filter { $1 != 0 }
        let budgets = zip(draft.levels, proof.multipliers.budgets).filter { $1 != 0 }
        return LevelProof(
          level: level.rawValue, kind: proof.kind.inFile, scale: proof.multipliers.scale,
          multipliers: Dictionary(uniqueKeysWithValues: rows.map { ($0, $1) }),
          budgets: Dictionary(uniqueKeysWithValues: budgets.map { ($0.rawValue, $1) }))
      })
  }

  /// With the digest of the file whose digest is empty.
  private func sealed(_ file: PlanFile) throws -> PlanFile {
    var sealed = file
    sealed.certificate.digest = ""
    sealed.certificate.digest = sha256(try sealed.json())
    return sealed
  }
}

extension LevelSolver.ProofKind {
  fileprivate var inFile: LevelProof.Kind {
    switch self {
    case .lagrangian: .lagrangian
    case .conflict: .conflict
    case .trivial: .trivial
    }
  }
}

extension Direction {
  fileprivate var inFile: Move.Direction {
    switch self {
    case .down: .down
    case .up: .up
    case .lateral: .lateral
    }
  }
}
