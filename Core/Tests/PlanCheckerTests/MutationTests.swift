import Foundation
import PlanChecker
import PlanFormat
import Staffing
import Testing

@Suite struct `A falsified plan` {
  @Test(arguments: Corruption.all)
  func `is rejected however it is sealed, and for the right reason`(corruption: Corruption) {
    var tried = 0
    for (seed, original, accepted) in Self.bases {
      var maker = original
      var file = accepted
      let digest = file.certificate.digest
      guard corruption.apply(&file, &maker) else { continue }
      tried += 1
      file.certificate.digest = digest
      let naive = defects(file, maker.instance).map(label)
      #expect(naive.contains("digest"), "seed \(seed)")
      reseal(&file)
      let labels = defects(file, maker.instance).map(label)
      #expect(labels.contains(corruption.defect), "seed \(seed): \(labels)")
    }
    #expect(tried > 0)
  }

  static let bases: [(seed: UInt64, maker: PlanMaker, file: PlanFile)] =
    (UInt64(0)..<140).compactMap { seed in
      var maker = PlanMaker(seed: seed, most: 30, teachers: 4...7)
      guard let plan = maker.feasiblePlan() else { return nil }
      let file = maker.file(plan, steps: 40)
      return (seed, maker, file)
    }

  @Test func `is accepted only if it is a plan of exactly the same worth`() {
    var mutants = 0
    var equals = 0
    for seed in UInt64(0)..<1200 {
      var maker = PlanMaker(seed: seed, most: 60, teachers: 4...8)
      guard let plan = maker.feasiblePlan() else { continue }
      let file = maker.file(plan, steps: 5)
      #expect(defects(file, maker.instance) == [], "seed \(seed)")
      for _ in 0..<3 {
        // Somebody moved elsewhere, moved for the first time, or not at all.
        var other = plan
        let position = maker.stream.below(plan.count)
        other[position] = maker.stream.chance(300) ? nil : maker.stream.pick(maker.oracle.posts)
        guard other != plan else { continue }
        var mutant = maker.file(other)
        mutant.levels = file.levels
        mutant.certificate = file.certificate
        mutant.gap = file.gap
        mutant.gapAsked = file.gapAsked
        mutant.status = file.status
        #expect(!defects(mutant, maker.instance).isEmpty, "seed \(seed), not sealed")
        reseal(&mutant)
        let isEqual =
          maker.allows(other)
          && maker.levels.allSatisfy { level in
            maker.oracle.value(level, other) == maker.oracle.value(level, plan)
          }
        let found = defects(mutant, maker.instance)
        #expect(found.isEmpty == isEqual, "seed \(seed), sealed: \(found)")
        mutants += 1
        if isEqual { equals += 1 }
      }
    }
    #expect(mutants > 2000 && equals > 0, "\(equals) of \(mutants)")
  }
}

extension PlanMaker {
  /// Whether a plan is feasible and makes the fixed moves.
  fileprivate func allows(_ plan: Oracle.Plan) -> Bool {
    zip(plan, options).allSatisfy { $1.contains($0) } && oracle.isWithinRanges(plan)
      && oracle.keepsBindingShares(plan)
  }
}
