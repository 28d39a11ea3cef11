/// The generator of Steele, Lea and Flood (OOPSLA 2014, doi:10.1145/2660193.2660195).
struct Draw {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func within(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(next() % UInt64(range.count))
  }

  mutating func shuffle(_ numbers: inout [Int]) {
    for place in stride(from: numbers.count - 1, to: 0, by: -1) {
      numbers.swapAt(place, within(0...place))
    }
  }

  /// Parts, each at least 1, that add up to `total`.
  mutating func parts(of total: Int, count: Int) -> [Int] {
    var parts = Array(repeating: 1, count: count)
    let cuts = (0..<count - 1).map { _ in within(0...(total - count)) }.sorted()
    var last = 0
    for (part, cut) in cuts.enumerated() {
      parts[part] += cut - last
      last = cut
    }
    parts[count - 1] += total - count - last
    return parts
  }
}
