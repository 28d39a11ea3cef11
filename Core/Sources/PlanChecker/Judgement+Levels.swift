import PlanFormat
import Policy

extension Judgement {
  /// Names, values, tolerances, gaps and proofs of all levels, in their order.
  mutating func judgeLevels() {
    let inUse = county.terms.levels(repairing: plan.previous != nil)
    let names = inUse.map(\.level.rawValue)
    comparison.compare(.levels, plan.levels.map(\.name), names)
    comparison.compare(.proofs, plan.certificate.proofs.map(\.level), names)
    let fixed = fixedMoves(market: moves(.market))
    var earlier: [(level: PlanLevel, value: Wide)] = []
    for (position, terms) in inUse.enumerated() {
      let name = terms.level.rawValue
      let value = instance.value(of: terms.level, moves(), counts, published)
      defer { earlier.append((terms.level, value)) }
      guard position < plan.levels.count, plan.levels[position].name == name else { continue }
      let level = plan.levels[position]
      comparison.compare(.value, of: name, level.value, value)
      comparison.compare(.tolerance, of: name, level.tolerance, terms.tolerance)
      comparison.compare(.gap, of: name, level.gap, gap(from: Wide(level.bound), to: value))
      guard let proof = plan.certificate.proofs.first(where: { $0.level == name }) else { continue }
      let context = ProofContext(
        level: terms.level, earlier: earlier, fixed: fixed, published: published)
      judge(proof, of: level, context)
    }
  }

  /// Those without a choice: pinned to move or to stay, or moved by the market.
  private func fixedMoves(market: [PossibleMove]) -> [Int: PossibleMove?] {
    var fixed: [Int: PossibleMove?] = [:]
    for move in moves(.pinned) + market { fixed[move.teacher] = .some(move) }
    for teacher in stays { fixed[teacher] = .some(nil) }
    return fixed
  }

  private mutating func judge(_ proof: LevelProof, of level: Level, _ context: ProofContext) {
    guard numbersAreSound(proof, context) else { return }
    let bound = Wide(level.bound)
    if context.level.isSpread {
      guard !instance.provesSpread(proof, context, bound: bound) else { return }
      defects.append(.boundNotProven(level: level.name, claimed: level.bound, proven: nil))
    } else {
      let proven = instance.provenBound(proof, context)
      if let proven, bound <= proven { return }
      defects.append(
        .boundNotProven(
          level: level.name, claimed: level.bound, proven: proven.map { Int(clamping: $0) }))
    }
  }

  /// Whether a proof can be evaluated; says everything that hinders it.
  private mutating func numbersAreSound(_ proof: LevelProof, _ context: ProofContext) -> Bool {
    let before = defects.count
    let name = proof.level
    let fitting: LevelProof.Kind = context.level.isSpread ? .conflict : .lagrangian
    let isEmpty = proof.multipliers.isEmpty && proof.budgets.isEmpty
    if proof.kind != fitting && (proof.kind != .trivial || !isEmpty) {
      defects.append(.unfitProof(level: name, proof.kind))
    }
    if proof.scale < 1 { defects.append(.scaleNotPositive(level: name, proof.scale)) }
    let numbers =
      [("scale", proof.scale)] + sorted(proof.multipliers) + sorted(proof.budgets)
    for (key, number) in numbers where number.magnitude > Judgement.greatest {
      defects.append(.tooLarge(key, level: name, number))
    }
    for (key, _) in sorted(proof.multipliers) where instance.rowPositions[key] == nil {
      defects.append(.unknownRow(key, level: name))
    }
    let sums = context.earlier.map(\.level).filter { !$0.isSpread }.map(\.rawValue)
    for (key, number) in sorted(proof.budgets) {
      if !sums.contains(key) { defects.append(.unknownBudget(key, level: name)) }
      if number < 0 { defects.append(.negativeBudget(key, level: name, number)) }
    }
    return defects.count == before
  }

  /// With numbers up to this no sum of a county of millions overflows `Wide`.
  private static let greatest: UInt = 1 << 60

  private func sorted(_ numbers: [String: Int]) -> [(String, Int)] {
    numbers.sorted { $0.key < $1.key }
  }

  /// The plan's gap, and the status and reason of stopping that follow from it.
  mutating func judgeStatus() {
    let inUse = county.terms.levels(repairing: plan.previous != nil)
    let gaps = zip(plan.levels, inUse).map { level, terms in
      gap(from: Wide(level.bound), to: Wide(level.value)) - Wide(terms.tolerance)
    }
    let worst = gaps.reduce(0, max)
    comparison.compare(.planGap, plan.gap, worst)
    if plan.gapAsked < 0 { comparison.compare(.gapAsked, plan.gapAsked, "0…") }
    let status: PlanFile.Status = worst <= Wide(plan.gapAsked) ? .proven : .feasible
    comparison.compare(.status, plan.status.rawValue, status.rawValue)
    if status == .feasible && plan.stoppedBy == .gap {
      comparison.compare(.stoppedBy, plan.stoppedBy.rawValue, "effort, time")
    }
    if plan.doctor != nil { defects.append(.doctorUnfit) }
  }

  /// A claim that no plan exists can't be proven by the file, which then holds
  /// neither moves nor pins; but it must name rules that can clash: pins, rows
  /// that pins leave out of range, or shares that the book makes binding.
  mutating func judgeInfeasible() {
    let isEmpty =
      plan.moves.isEmpty && plan.levels.isEmpty && plan.certificate.proofs.isEmpty
      && plan.unfilled.isEmpty && plan.unmoved.isEmpty
    if !isEmpty { defects.append(.infeasibleWithPlan) }
    if plan.doctor?.isEmpty ?? true { defects.append(.doctorUnfit) }
    for clash in plan.doctor ?? [] where !isPlausible(clash) {
      defects.append(.implausible(clash.rule, subject: clash.subject))
    }
  }

  /// Settings of the book that may refuse a move, and whether this book's do.
  private var settings: [String: Bool] {
    [
      "commute-limit": true, "lateral-moves": county.terms.lateralMoves != .everyone,
      "upward-moves": county.terms.upwardMoves != .everyone,
      "pairing-required": county.terms.pairingRequired,
    ]
  }

  private func isPlausible(_ clash: Clash) -> Bool {
    guard clash.missing > 0 else { return false }
    if clash.rule == "pin" { return true }
    if clash.rule == "market" { return county.terms.market != .off }
    if let refuses = settings[clash.rule] { return refuses && clash.subject == "county" }
    guard let row = instance.rowPositions[clash.subject].map({ instance.rows[$0] }) else {
      return false
    }
    return row.costs.allSatisfy { $0.level != .breaches } || isBinding(row)
  }
}
