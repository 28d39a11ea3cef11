import PlanFormat
import Solver

extension Planner {
  /// The published plan with the fewest changes, when the request repairs one;
  /// nil when there is none, or when no plan is found near it.
  func repaired(
    _ draft: ProblemDraft, _ decisions: Decisions, _ duties: BlockingShares
  ) -> LevelSolver.Result? {
    guard let published = request.previous else { return nil }
    let result = Repair(
      decisions.model, from: draft.publishedChoice,
      disruption: draft.levels.firstIndex(of: .disruption) ?? 0,
      proofs: draft.multipliers(of: published.file.certificate), effort: request.effort.repairSteps
    ).run()
    return duties.areMet(by: result.choice) ? result : nil
  }
}

extension ProblemDraft {
  /// By teacher: the option of the published move, where it still is one.
  var publishedChoice: [Int?] {
    county.roster.teachers.indices.map { teacher in
      guard let post = published?.posts[teacher] else { return nil }
      return model.options(of: teacher).first { county.posts[moves[$0].post] == post }
    }
  }

  /// By level: what a certificate's multipliers are in this model; rows that
  /// are no more are left out, which weakens a bound and never falsifies it.
  func multipliers(of certificate: Certificate) -> [Multipliers?] {
    let names = Dictionary(
      rows.enumerated().map { ($1.name(in: county), $0) }, uniquingKeysWith: { first, _ in first })
    let sums = Set(levels.filter { $0 != .backboneSpread && $0 != .seniorSpread })
    return levels.enumerated().map { index, level in
      guard let proof = certificate.proofs.first(where: { $0.level == level.rawValue }),
        proof.kind != .trivial, proof.scale >= 1
      else { return nil }
      var rowPrices = [Int](repeating: 0, count: rows.count)
      for (name, price) in proof.multipliers {
        if let row = names[name] { rowPrices[row] = price }
      }
      let budgets = levels.enumerated().map { earlier, level in
        earlier < index && sums.contains(level) ? max(0, proof.budgets[level.rawValue] ?? 0) : 0
      }
      return Multipliers(scale: proof.scale, rows: rowPrices, budgets: budgets)
    }
  }
}

extension PlanRequest.Effort {
  /// Trial changes that a repair may make at each stage.
  var repairSteps: Int {
    switch self {
    case .low: 40_000
    case .normal: 120_000
    case .high: 2_000_000
    }
  }
}
