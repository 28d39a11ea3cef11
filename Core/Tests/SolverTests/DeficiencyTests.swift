import CoreTestSupport
import Solver
import Testing

@Suite struct `Deficient sets` {
  @Test func `a subject with too few teachers is named alone`() {
    let found = deficiencies(supplies: [3, 2], demands: [5, 1], serves: [[0], [1]])
    #expect(found == [Deficiency(kinds: [0], supply: 3, demand: 5), nil])
  }

  @Test func `subjects that share their teachers are short together`() {
    let found = deficiencies(supplies: [4], demands: [3, 3], serves: [[0, 1]])
    let both = Deficiency(kinds: [0, 1], supply: 4, demand: 6)
    #expect(found == [both, both])
  }

  @Test func `a set is short exactly where trying all sets finds one`() {
    for seed in every(500) {
      let (supplies, demands, serves) = drawn(seed)
      let found = deficiencies(supplies: supplies, demands: demands, serves: serves)
      var isShort = false
      for set in 1..<(1 << demands.count) {
        let demand = demands.indices.filter { set >> $0 & 1 == 1 }.reduce(0) { $0 + demands[$1] }
        let supply = supplies.indices.filter { group in
          serves[group].contains { set >> $0 & 1 == 1 }
        }.reduce(0) { $0 + supplies[$1] }
        if demand > supply { isShort = true }
      }
      #expect(found.contains { $0 != nil } == isShort, "seed \(seed)")
      for deficiency in found.compactMap(\.self) {
        #expect(deficiency.demand > deficiency.supply, "seed \(seed)")
      }
    }
  }

  private func drawn(_ seed: UInt64) -> ([Int], [Int], [[Int]]) {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
    func below(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let kinds = 1 + below(5)
    let groups = 1 + below(5)
    let serves = (0..<groups).map { _ in (0..<kinds).filter { _ in below(2) == 0 } }
    return ((0..<groups).map { _ in below(5) }, (0..<kinds).map { _ in below(5) }, serves)
  }
}
