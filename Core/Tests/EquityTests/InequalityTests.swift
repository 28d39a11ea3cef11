import Equity
import Sampling
import Testing

@Suite struct `The inequality of values` {
  private static let seeds: Range<UInt64> = 0..<2000

  @Test func `agrees with the formulas written out`() {
    for seed in Self.seeds {
      let draw = Draw(seed: seed)
      let measures = Inequality(of: draw.values, weights: draw.weights)
      #expect(near(measures.mean, Formula.mean(draw)), "seed \(seed)")
      #expect(near(measures.variation, Formula.variation(draw)), "seed \(seed)")
      #expect(near(measures.gini, Formula.gini(draw)), "seed \(seed)")
      #expect(near(measures.theilT, Formula.theilT(draw)), "seed \(seed)")
      #expect(near(measures.theilL, Formula.theilL(draw)), "seed \(seed)")
      #expect(near(measures.atkinson(.half), Formula.atkinson(draw, 0.5)), "seed \(seed)")
      #expect(near(measures.atkinson(.one), Formula.atkinson(draw, 1)), "seed \(seed)")
    }
  }

  @Test func `stays the same when values or weights change their unit`() {
    for seed in Self.seeds {
      let draw = Draw(seed: seed)
      let measures = Inequality(of: draw.values, weights: draw.weights)
      let scaled = Inequality(
        of: draw.values.map { $0 * 3.7 }, weights: draw.weights.map { $0 * 0.3 })
      #expect(same(measures, scaled), "seed \(seed)")
    }
  }

  @Test func `stays the same in another order, doubled, or with weights counted out`() {
    for seed in Self.seeds {
      var draw = Draw(seed: seed)
      let measures = Inequality(of: draw.values, weights: draw.weights)
      let order = draw.stream.shuffled(Array(draw.values.indices))
      let shuffled = Inequality(
        of: order.map { draw.values[$0] }, weights: order.map { draw.weights[$0] })
      let doubled = Inequality(of: draw.values + draw.values, weights: draw.weights + draw.weights)
      let countedOut = Inequality(
        of: zip(draw.values, draw.weights).flatMap { Array(repeating: $0, count: Int($1)) })
      #expect(same(measures, shuffled), "seed \(seed)")
      #expect(same(measures, doubled), "seed \(seed)")
      #expect(same(measures, countedOut), "seed \(seed)")
    }
  }

  @Test func `stays within its bounds`() throws {
    for seed in Self.seeds {
      let draw = Draw(seed: seed)
      let measures = Inequality(of: draw.values, weights: draw.weights)
      guard let gini = measures.gini else { continue }
      let total = draw.weights.reduce(0, +)
      let smallest = draw.weights.filter { $0 > 0 }.min() ?? 0
      let room = 1e-12
      #expect((0...1 - smallest / total + room).contains(gini), "seed \(seed)")
      let theil = try #require(measures.theilT)
      let half = try #require(measures.atkinson(.half))
      #expect(theil >= 0 && theil <= ln(total / smallest) + room, "seed \(seed)")
      #expect((0...1).contains(half), "seed \(seed)")
      if let one = measures.atkinson(.one) {
        #expect(one >= half - room && one <= 1, "seed \(seed)")
      }
    }
  }

  @Test func `falls when the rich give to the poor`() {
    for seed in Self.seeds {
      let draw = Draw(seed: seed)
      guard let poor = draw.values.indices.min(by: { draw.values[$0] < draw.values[$1] }),
        let rich = draw.values.indices.max(by: { draw.values[$0] < draw.values[$1] }),
        draw.values[rich] - draw.values[poor] > 1
      else { continue }
      var values = draw.values
      values[rich] -= 0.5
      values[poor] += 0.5
      let (before, after) = (Inequality(of: draw.values), Inequality(of: values))
      #expect((after.variation ?? 0) < (before.variation ?? 0), "seed \(seed)")
      #expect((after.gini ?? 0) < (before.gini ?? 0), "seed \(seed)")
      #expect((after.theilT ?? 0) < (before.theilT ?? 0), "seed \(seed)")
      #expect((after.atkinson(.half) ?? 0) < (before.atkinson(.half) ?? 0), "seed \(seed)")
    }
  }

  @Test func `Theil's T is the sum of what lies between and within the groups`() {
    for seed in Self.seeds {
      var draw = Draw(seed: seed)
      let groups = draw.values.map { _ in draw.stream.pick(["城区", "镇区", "乡村"]) }
      let total = Inequality(of: draw.values, weights: draw.weights).theilT
      let parts = TheilDecomposition(of: draw.values, weights: draw.weights, groups: groups)
      #expect(near(parts?.total, total), "seed \(seed)")
      #expect((parts?.between ?? 0) >= 0 && (parts?.within ?? 0) >= 0, "seed \(seed)")
      let shares = parts?.groups.reduce(0) { $0 + $1.resourceShare }
      #expect(parts == nil || near(shares, 1), "seed \(seed)")
    }
  }

  @Test(
    arguments: [
      (values: [], weights: []),
      (values: [5, 7], weights: [0, 0]),
    ] as [(values: [Double], weights: [Double])])
  func `of nothing is undefined`(values: [Double], weights: [Double]) {
    let report = InequalityReport(values: values, weights: weights, groups: values.map { "\($0)" })
    #expect(report.rows.allSatisfy { $0.value == nil })
  }

  @Test func `of nothing but zeros is undefined, and not equality`() {
    let report = InequalityReport(values: [0, 0, 0], groups: ["a", "a", "b"])
    #expect(report.mean == 0)
    #expect(report.rows.dropFirst().allSatisfy { $0.value == nil })
  }

  @Test func `a single zero leaves Theil's L and Atkinson at 1 undefined, and no other`() {
    let report = InequalityReport(values: [0, 1, 2], groups: ["a", "b", "b"])
    let undefined = report.rows.filter { $0.value == nil }.map(\.name)
    #expect(undefined == ["theil_l", "atkinson_1"])
  }

  @Test func `a value below zero leaves only the mean and the coefficient`() {
    let defined = InequalityReport(values: [-1, 5]).rows.filter { $0.value != nil }.map(\.name)
    #expect(defined == ["mean", "cv"])
  }

  @Test func `of one unit, or of equal ones, is 0 in every measure`() {
    for values in [[7.3], [7.3, 7.3, 7.3]] {
      let report = InequalityReport(values: values, groups: values.map { _ in "a" })
      #expect(report.rows.dropFirst().allSatisfy { $0.value == 0 }, "\(report.rows)")
    }
  }

  @Test func `a unit of weight 0 has no part`() {
    let with = InequalityReport(values: [1, 2, 99], weights: [3, 4, 0], groups: ["a", "b", "c"])
    #expect(with == InequalityReport(values: [1, 2], weights: [3, 4], groups: ["a", "b"]))
  }
}
