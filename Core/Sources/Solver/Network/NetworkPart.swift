/// The rows of a count model that together form a network, and how each agent
/// and option runs through it.
///
/// A choice of options is a flow: an agent takes a unit from the *source* row
/// that all its options count down, through its *gate* (a row that counts all
/// who leave that source, say), to the *target* row that the option counts up.
/// A *parent* counts exactly what a group of sources and targets counts
/// together (a school and its posts). What a node gains over its base flows to
/// its parent, and from there to the ground. All other rows are *side* rows:
/// a relaxation prices them.
///
/// The parts are found in the numbers alone, rows in order, so the same model
/// always gives the same network. Every model has one, perhaps without nodes.
package struct NetworkPart {
  /// By row.
  package enum Role: Equatable {
    case node
    case parent
    case gate
    case side
  }

  package private(set) var roles: [Role]

  /// By row: the parent of a node, or -1.
  package private(set) var parents: [Int32]

  /// By agent: the node it leaves, or -1 for the ground.
  package private(set) var sources: [Int32]

  /// By agent: the gate it passes, or -1.
  package private(set) var gates: [Int32]

  /// By option: the node it enters, or -1 for the ground.
  package private(set) var targets: [Int32]

  /// - Complexity: O(entries × rows with the same agents), in practice a few
  ///   passes over the entries.
  package init(_ model: CountModel) {
    roles = Array(repeating: .side, count: model.rows.count)
    parents = Array(repeating: -1, count: model.rows.count)
    sources = Array(repeating: -1, count: model.agentCount)
    gates = Array(repeating: -1, count: model.agentCount)
    targets = Array(repeating: -1, count: model.optionCount)
    let incidence = RowIncidence(model)
    for row in model.rows.indices { adoptNode(row, incidence) }
    for row in model.rows.indices where roles[row] == .side { adoptGate(row, incidence) }
    for row in model.rows.indices where roles[row] == .side { adoptParent(row, incidence) }
  }

  /// A node: counted up by options that have no target yet, counted down by
  /// whole agents that have no source yet; or touched by nobody.
  private mutating func adoptNode(_ row: Int, _ incidence: RowIncidence) {
    for (option, coefficient) in incidence.entries(of: row) {
      switch coefficient {
      case 1: guard targets[option] < 0 else { return }
      case -1:
        let agent = incidence.model.agent(of: option)
        guard sources[agent] < 0, incidence.isCommon(row, -1, to: agent) else { return }
      default: return
      }
    }
    roles[row] = .node
    for (option, coefficient) in incidence.entries(of: row) {
      if coefficient == 1 {
        targets[option] = Int32(row)
      } else {
        sources[incidence.model.agent(of: option)] = Int32(row)
      }
    }
  }

  /// A gate: counts whole agents of one source that have no gate yet.
  private mutating func adoptGate(_ row: Int, _ incidence: RowIncidence) {
    var agents: [Int] = []
    for (option, coefficient) in incidence.entries(of: row) {
      let agent = incidence.model.agent(of: option)
      guard agents.last != agent else { continue }
      guard coefficient == 1, gates[agent] < 0, incidence.isCommon(row, 1, to: agent),
        agents.isEmpty || sources[agent] == sources[agents[0]]
      else { return }
      agents.append(agent)
    }
    roles[row] = .gate
    for agent in agents { gates[agent] = Int32(row) }
  }

  /// A parent: its count is the sum of its children's.
  private mutating func adoptParent(_ row: Int, _ incidence: RowIncidence) {
    var children: Set<Int> = []
    for (option, coefficient) in incidence.entries(of: row) {
      let node =
        coefficient == 1
        ? targets[option]
        : coefficient == -1 ? sources[incidence.model.agent(of: option)] : -1
      guard node >= 0, parents[Int(node)] < 0 else { return }
      children.insert(Int(node))
    }
    for child in children {
      for (option, _) in incidence.entries(of: child) {
        let agent = incidence.model.agent(of: option)
        let gained = children.contains(Int(targets[option])) ? 1 : 0
        let lost = children.contains(Int(sources[agent])) ? 1 : 0
        guard incidence.coefficient(of: option, in: row) == gained - lost else { return }
      }
    }
    roles[row] = .parent
    for child in children { parents[child] = Int32(row) }
  }
}

/// Entries by row.
private struct RowIncidence {
  let model: CountModel
  private var starts: [Int]
  private var options: [Int32]
  private var coefficients: [Int32]

  init(_ model: CountModel) {
    self.model = model
    starts = Array(repeating: 0, count: model.rows.count + 1)
    for row in model.entryRows { starts[Int(row) + 1] += 1 }
    for row in model.rows.indices { starts[row + 1] += starts[row] }
    options = Array(repeating: 0, count: model.entryRows.count)
    coefficients = options
    var next = starts
    for option in 0..<model.optionCount {
      for entry in model.entryRange(of: option) {
        let row = Int(model.entryRows[entry])
        options[next[row]] = Int32(option)
        coefficients[next[row]] = model.coefficients[entry]
        next[row] += 1
      }
    }
  }

  /// In ascending order of options.
  func entries(of row: Int) -> some Sequence<(option: Int, coefficient: Int)> {
    (starts[row]..<starts[row + 1]).lazy.map { (Int(options[$0]), Int(coefficients[$0])) }
  }

  func coefficient(of option: Int, in row: Int) -> Int {
    for entry in model.entryRange(of: option) where Int(model.entryRows[entry]) == row {
      return Int(model.coefficients[entry])
    }
    return 0
  }

  /// Whether all options of the agent have this coefficient in the row.
  func isCommon(_ row: Int, _ coefficient: Int, to agent: Int) -> Bool {
    model.options(of: agent).allSatisfy { self.coefficient(of: $0, in: row) == coefficient }
  }
}
