public import Staffing

/// Chains of help, as a page shows them.
public struct HelpChains: Equatable, Sendable {
  /// Each from a school to one it helps, and so on as far as it goes.
  public let chains: [[School.ID]]

  /// False when there were more than asked for.
  public let isComplete: Bool
}

extension PairGraph {
  /// The chains from `school`: the helper, whom it helps, whom that one helps …
  /// (S003-26), by code.
  ///
  /// No school comes twice in a chain, and none can be made longer at its end.
  /// A school that helps nobody has no chain.
  ///
  /// - Parameter most: A graph in which everybody helps everybody has more
  ///   chains than anybody could read.
  /// - Complexity: O(*most* · *s* · *d*) in schools and the most that one helps.
  public func chains(from school: School.ID, most: Int = 200) -> HelpChains {
    var (chains, isComplete): ([[School.ID]], Bool) = ([], true)
    extend([school], most: most, &chains, &isComplete)
    return HelpChains(chains: chains, isComplete: isComplete)
  }

  /// The chains from each school that nobody helps, by code.
  ///
  /// Rings that nobody outside helps have no such school; `rings` shows them.
  public func chains(most: Int = 200) -> HelpChains {
    let helpedByAny = Set(helped.values.joined())
    var (chains, isComplete): ([[School.ID]], Bool) = ([], true)
    for school in helped.keys.sorted() where !helpedByAny.contains(school) {
      extend([school], most: most, &chains, &isComplete)
    }
    return HelpChains(chains: chains, isComplete: isComplete)
  }

  private func extend(
    _ chain: [School.ID], most: Int, _ chains: inout [[School.ID]], _ isComplete: inout Bool
  ) {
    guard isComplete, let last = chain.last else { return }
    let next = helped(by: last).filter { !chain.contains($0) }
    for school in next { extend(chain + [school], most: most, &chains, &isComplete) }
    guard next.isEmpty, chain.count > 1 else { return }
    if chains.count < most { chains.append(chain) } else { isComplete = false }
  }
}
