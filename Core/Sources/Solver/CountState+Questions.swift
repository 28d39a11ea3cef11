/// What a caller may ask of a choice, and change in it.
extension CountState {
  public var isWithinRanges: Bool { violations == 0 }

  /// The option that `agent` has chosen.
  public func choice(of agent: Int) -> Int? {
    choices[agent] < 0 ? nil : Int(choices[agent])
  }

  public func count(of row: Int) -> Int { counts[row] }

  /// Makes `option` the choice of `agent`, whatever ranges that breaks.
  public func take(_ option: Int?, for agent: Int) { choose(option ?? -1, for: agent) }

  /// The rows outside their range, ascending.
  ///
  /// - Complexity: O(rows).
  public var brokenRows: [Int] { model.rows.indices.filter { !isWithin($0) } }

  /// What happens if `agent` chooses `option` and everybody else stays with
  /// their choice: the rows that break, and the change of every level.
  ///
  /// - Complexity: O(entries of the two options + spread members).
  public func effect(of option: Int?, for agent: Int) -> (broken: [Int], change: [Int]) {
    let before = levelValues
    let old = choice(of: agent)
    take(option, for: agent)
    var broken: [Int] = []
    for changed in [old, option].compactMap(\.self) {
      for entry in entries(of: changed) where !isWithin(Int(entryRows[entry])) {
        broken.append(Int(entryRows[entry]))
      }
    }
    let change = zip(levelValues, before).map { $0 - $1 }
    take(old, for: agent)
    return (Array(Set(broken)).sorted(), change)
  }
}
