public func trialAscent(_ model: CountModel, steps: Int, clock: () -> Double) {
  let begin = clock()
  guard let relaxation = FlowRelaxation(model, ranges: model.rows.map(\.range)) else {
    print("infeasible")
    return
  }
  let roles = relaxation.part.roles
  print("built", clock() - begin, "nodes", roles.count { $0 == .node }, "parents", roles.count { $0 == .parent }, "gates", roles.count { $0 == .gate }, "side", relaxation.sideRows.count)
  var ascent = PriceAscent(relaxation, level: 0, budgets: [nil])
  let outcome = ascent.run(steps: steps, target: nil) { step, value, length in
    if step <= 5 || step % 20 == 0 { print(step, Int(value), length, clock() - begin) }
  }
  let dual = DualBound(model: model, ranges: model.rows.map(\.range), values: [0])
  print("bound", outcome.value, dual.bound(of: 0, with: outcome.multipliers) ?? -1, clock() - begin)
}
