import CoreTestSupport
import Solver
import Testing

@Suite struct `Clashes of demands` {
  @Test func `a set can't be kept, and without any one of it can, as trying every choice shows`() {
    var (sets, kept) = (0, 0)
    for seed in every(1500) {
      let table = Demands(seed: seed)
      guard table.choices <= 1_000 else { continue }
      let finder = table.finder
      let (choice, _) = finder.choice(keeping: table.all)
      let isPossible = table.isKept(table.all + table.rows)
      #expect((choice != nil) == isPossible, "seed \(seed)")
      if let choice {
        kept += 1
        let isRight = table.keeps(choice, table.all + table.rows)
        #expect(isRight, "seed \(seed)")
        #expect(finder.clash(among: table.all).isEmpty, "seed \(seed)")
        continue
      }
      sets += 1
      let set = finder.clash(among: table.all)
      let isClash = !table.isKept(set)
      #expect(isClash, "seed \(seed): \(set)")
      for demand in set {
        let isNeeded = table.isKept(set.filter { $0 != demand })
        #expect(isNeeded, "seed \(seed): \(set), \(demand)")
      }
      #expect(finder.clash(among: table.all) == set, "seed \(seed)")
      #expect(finder.undecided == 0, "seed \(seed)")
    }
    #expect(sets > 100 && kept > 100, "\(sets), \(kept)")
  }

  @Test func `giving way is the least that helps`() {
    var tried = 0
    for seed in every(600) {
      let table = Demands(seed: seed)
      guard table.choices <= 1_000 else { continue }
      let finder = table.finder
      let set = finder.clash(among: table.all)
      for demand in set {
        guard case .requirement(let index) = demand else { continue }
        tried += 1
        let rest = set.filter { $0 != demand }
        let given = finder.loosening(of: [demand], keeping: rest)?[demand]
        let most = table.most(ofRow: table.requirements[index].row, keeping: rest + table.rows)
        #expect(given == most.map { table.requirements[index].least - $0 }, "seed \(seed)")
      }
    }
    #expect(tried > 40, "\(tried)")
  }
}

/// Demands on a tiny model: two rows required to be high, some agents decided.
private struct Demands {
  let model: CountModel
  var requirements: [(row: Int, least: Int)] = []
  var decisions: [ClashFinder.Decision] = []

  init(seed: UInt64) {
    model = TinyModel(seed: seed).model
    var random = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func below(_ bound: Int) -> Int {
      random ^= random << 13
      random ^= random >> 7
      random ^= random << 17
      return Int(random % UInt64(bound))
    }
    for row in 0..<min(2, model.rows.count) where below(4) > 0 {
      requirements.append((row, model.rows[row].base + below(4)))
    }
    for agent in 0..<model.agentCount where below(3) == 0 {
      let options = model.options(of: agent)
      let stays = options.isEmpty || below(2) == 0
      decisions.append(
        .init([
          (
            agent: agent,
            freedom: stays ? .stays : .takes(options.lowerBound + below(options.count))
          )
        ]))
    }
  }

  var finder: ClashFinder {
    ClashFinder(model, requirements: requirements, decisions: decisions)
  }

  var all: [ClashFinder.Demand] {
    decisions.indices.map(ClashFinder.Demand.decision)
      + requirements.indices.map(ClashFinder.Demand.requirement)
  }

  var rows: [ClashFinder.Demand] { model.rows.indices.map(ClashFinder.Demand.row) }

  var choices: Int {
    (0..<model.agentCount).reduce(1) { min(1_000_000, $0 * (model.options(of: $1).count + 1)) }
  }

  func keeps(_ choice: [Int?], _ demands: [ClashFinder.Demand]) -> Bool {
    let counts = counts(choice)
    return demands.allSatisfy { demand in
      switch demand {
      case .row(let row): model.rows[row].range.contains(counts[row])
      case .requirement(let index): counts[requirements[index].row] >= requirements[index].least
      case .decision(let index):
        decisions[index].freedoms.allSatisfy { agent, freedom in
          switch freedom {
          case .free: true
          case .stays: choice[agent] == nil
          case .takes(let option): choice[agent] == option
          }
        }
      }
    }
  }

  func isKept(_ demands: [ClashFinder.Demand]) -> Bool {
    var found = false
    forEachChoice { choice in
      if !found && keeps(choice, demands) { found = true }
    }
    return found
  }

  /// The greatest count of a row in choices that keep the demands.
  func most(ofRow row: Int, keeping demands: [ClashFinder.Demand]) -> Int? {
    var most: Int?
    forEachChoice { choice in
      if keeps(choice, demands) { most = max(most ?? Int.min, counts(choice)[row]) }
    }
    return most
  }

  private func counts(_ choice: [Int?]) -> [Int] {
    var counts = model.rows.map(\.base)
    for option in choice.compactMap(\.self) {
      for entry in model.entries(of: option) { counts[entry.row] += entry.coefficient }
    }
    return counts
  }

  private func forEachChoice(_ body: ([Int?]) -> Void) {
    var choice = [Int?](repeating: nil, count: model.agentCount)
    func extend(_ agent: Int) {
      guard agent < model.agentCount else { return body(choice) }
      choice[agent] = nil
      extend(agent + 1)
      for option in model.options(of: agent) {
        choice[agent] = option
        extend(agent + 1)
      }
      choice[agent] = nil
    }
    extend(0)
  }
}
