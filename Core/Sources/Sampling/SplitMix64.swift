/// A small, fast stream of pseudo-random integers, the same on every machine.
///
/// SplitMix64 (Steele, Lea and Flood, OOPSLA 2014, doi:10.1145/2660193.2660195).
/// Everything drawn from it is an integer, so no sample ever depends on how a
/// machine rounds.
///
///     var stream = SplitMix64(seed: 7)
///     stream.below(6) + 1                      // a die
package struct SplitMix64: RandomNumberGenerator, Sendable {
  private var state: UInt64

  package init(seed: UInt64) { self.state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A stream for one part of a sample, so that a change to one part leaves
  /// the others as they were.
  package func branch(_ key: UInt64) -> SplitMix64 {
    var stream = SplitMix64(seed: state ^ (key &* 0xD6E8_FEB8_6659_FD93))
    return SplitMix64(seed: stream.next())
  }

  /// An integer in `0..<bound`; the bias is below `bound` / 2⁶⁴.
  package mutating func below(_ bound: Int) -> Int {
    precondition(bound > 0, "nothing can be drawn below \(bound)")
    return Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }

  /// An integer in `range`, ends included.
  package mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + below(range.upperBound - range.lowerBound + 1)
  }

  /// True in `permille` of 1,000 draws.
  package mutating func chance(_ permille: Int) -> Bool { below(1000) < permille }

  package mutating func pick<Element>(_ elements: [Element]) -> Element {
    elements[below(elements.count)]
  }

  /// A position drawn in proportion to its weight.
  package mutating func position(weights: [Int]) -> Int {
    var left = below(weights.reduce(0, +))
    for (position, weight) in weights.enumerated() {
      if left < weight { return position }
      left -= weight
    }
    preconditionFailure("the weights \(weights) changed while one was drawn")
  }

  /// The elements in a random order (Fisher and Yates), independent of how the
  /// standard library shuffles.
  package mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for last in stride(from: elements.count - 1, to: 0, by: -1) {
      elements.swapAt(last, below(last + 1))
    }
    return elements
  }
}
