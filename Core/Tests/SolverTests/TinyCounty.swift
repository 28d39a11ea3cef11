import Solver

extension TinyModel {
  /// A random count model built like a county's: posts of schools, teams and
  /// schools that only some may leave, a quota, and schools to be balanced.
  init(county seed: UInt64) {
    var random = Stream(seed: seed)
    var model = CountModel()
    let (schools, subjects) = (random.within(2...3), random.within(1...2))
    let posts = schools * subjects
    var needs: [Int] = []
    for _ in 0..<posts {
      let (staff, need) = (random.within(1...3), random.within(1...3))
      needs.append(need)
      _ = model.addRow(base: staff, range: min(staff, need)...max(staff, need))
    }
    for school in 0..<schools {
      let own = (0..<subjects).map { school * subjects + $0 }
      let staff = own.reduce(0) { $0 + model.rows[$1].base }
      let need = own.reduce(0) { $0 + needs[$1] }
      _ = model.addRow(base: staff, range: min(staff, need)...max(staff, need))
    }
    for _ in 0..<posts { _ = model.addRow(base: 0, range: 0...random.within(1...2)) }
    let firstLeave = model.rows.count
    for _ in 0..<schools { _ = model.addRow(base: 0, range: 0...random.within(1...3)) }
    let quota = model.addRow(base: 0, range: 0...10)
    let firstBalance = model.rows.count
    for _ in 0..<schools {
      let base = random.within(0...2)
      _ = model.addRow(base: base, range: 0...(base + 3))
    }
    for _ in 0..<random.within(3...6) {
      let home = random.within(0...(posts - 1))
      let isSenior = random.within(0...1) == 1
      var options: [[CountModel.Entry]] = []
      for post in 0..<posts where post != home && random.within(0...2) > 0 {
        let (from, to) = (home / subjects, post / subjects)
        var entries: [CountModel.Entry] = [
          .init(row: home, coefficient: -1), .init(row: post, coefficient: 1),
          .init(row: posts + from, coefficient: -1), .init(row: posts + to, coefficient: 1),
          .init(row: posts + schools + home, coefficient: 1),
          .init(row: firstLeave + from, coefficient: 1),
        ]
        if to > from { entries.append(.init(row: quota, coefficient: 1)) }
        if isSenior {
          entries.append(.init(row: firstBalance + from, coefficient: -1))
          entries.append(.init(row: firstBalance + to, coefficient: 1))
        }
        options.append(entries)
      }
      model.addAgent(options: options)
    }
    let due = random.within(0...2)
    let targets = (0..<schools).map { _ in random.within(0...3_000) }
    var costs = (0..<posts).map {
      SumObjective.RowCost(row: $0, cost: .shortfall(below: needs[$0], weight: 400))
    }
    costs.append(.init(row: quota, cost: .shortfall(below: due, weight: 900)))
    costs += targets.enumerated().map {
      .init(row: firstBalance + $0, cost: .deviation(from: $1, weight: 1))
    }
    let burdens = (0..<model.optionCount).map { _ in random.within(1...90) }
    switch seed % 3 {
    case 0: model.levels = [CountLevel(.sum(.init(rowCosts: costs, optionCosts: burdens)))]
    default:
      let spread = SpreadObjective(
        members: targets.enumerated().map {
          .init(row: firstBalance + $0, target: $1, divisor: 2)
        })
      model.levels = [
        CountLevel(.sum(.init(rowCosts: costs))), CountLevel(.spread(spread)),
        CountLevel(.sum(.init(optionCosts: burdens)), tolerance: seed % 3 == 1 ? 0 : 20_000),
      ]
    }
    self.init(model)
  }
}
