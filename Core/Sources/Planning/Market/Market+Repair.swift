import PlanFormat
import Solver

/// What becomes of a published plan's market moves (plan model, section 8).
extension Market {
  /// Those whom the published market moved and who keep that place; nobody else
  /// takes part.
  ///
  /// - Parameter state: The choices so far; what is kept is added.
  func keep(_ published: PublishedPlaces, on state: CountState) -> [(teacher: Int, option: Int)] {
    let promises = order().compactMap { teacher -> (teacher: Int, option: Int)? in
      guard published.phases[teacher] == .market, state.model.freedoms[teacher] == .free else {
        return nil
      }
      let promised = draft.model.options(of: teacher).first { option in
        let move = draft.moves[option]
        return move.wishRank != nil && draft.county.posts[move.post] == published.posts[teacher]
      }
      return promised.map { (teacher, $0) }
    }
    return switch draft.county.terms.market {
    case .off: []
    case .serial: keepInTurn(promises, on: state)
    case .trading: keepTogether(promises, on: state)
    }
  }

  /// Each in turn, if that breaks no range.
  private func keepInTurn(
    _ promises: [(teacher: Int, option: Int)], on state: CountState
  ) -> [(teacher: Int, option: Int)] {
    promises.filter { teacher, option in
      guard state.effect(of: option, for: teacher).broken.isEmpty else { return false }
      state.take(option, for: teacher)
      return true
    }
  }

  /// All at once, as rings have to be; while rows are out of their ranges, the
  /// last in order who pushes one of them out gives way. Then those who gave way are asked again
  /// in turn.
  ///
  /// - Complexity: O(promises² × rows each touches) in the worst case.
  private func keepTogether(
    _ promises: [(teacher: Int, option: Int)], on state: CountState
  ) -> [(teacher: Int, option: Int)] {
    var isKept = [Bool](repeating: true, count: promises.count)
    for (teacher, option) in promises { state.take(option, for: teacher) }
    while !state.isWithinRanges {
      let broken = Set(state.brokenRows)
      let last = promises.indices.last { place in
        isKept[place]
          && state.model.entries(of: promises[place].option).contains { entry in
            broken.contains(entry.row)
              && (entry.coefficient > 0)
                == (state.count(of: entry.row) > state.model.rows[entry.row].range.upperBound)
          }
      }
      // Without the market every row is within its range.
      guard let last else { break }
      state.take(nil, for: promises[last].teacher)
      isKept[last] = false
    }
    for (place, (teacher, option)) in promises.enumerated()
    where !isKept[place] && state.effect(of: option, for: teacher).broken.isEmpty {
      state.take(option, for: teacher)
      isKept[place] = true
    }
    return promises.indices.filter { isKept[$0] }.map { promises[$0] }
  }
}
