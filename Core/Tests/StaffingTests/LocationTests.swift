import Foundation
import Sampling
import Staffing
import Testing

@Suite struct `Distances` {
  /// The great-circle distance on a sphere of 6,371,008.8 m.
  private func haversine(_ a: Location, _ b: Location) -> Double {
    let (north, south) = (a.latitude * .pi / 180, b.latitude * .pi / 180)
    let turn = (a.longitude - b.longitude) * .pi / 180
    let h =
      pow(sin((north - south) / 2), 2) + cos(north) * cos(south) * pow(sin(turn / 2), 2)
    return 2 * 6_371_008.8 * asin(h.squareRoot())
  }

  @Test func `are symmetric and within one percent of the great circle in any county`() {
    for seed in 1...5000 as ClosedRange<UInt64> {
      var random = SplitMix64(seed: seed)
      let longitude = Double.random(in: 74...134, using: &random)
      let latitude = Double.random(in: 18...53, using: &random)
      let here = Location(longitude: longitude, latitude: latitude)
      let there = Location(
        longitude: longitude + Double.random(in: -0.8...0.8, using: &random),
        latitude: latitude + Double.random(in: -0.8...0.8, using: &random))
      let metres = here.metres(to: there)
      let exact = haversine(here, there)
      #expect(metres == there.metres(to: here), "seed \(seed)")
      #expect(abs(Double(metres) - exact) <= max(2, exact / 100), "seed \(seed)")
      #expect(here.metres(to: here) == 0)
    }
  }

  @Test func `come from exact square roots`() {
    for root in [0, 1, 2, 3, 10, 65_535, 65_536, 1_000_003, 3_000_000_000] {
      #expect(integerSquareRoot(root * root) == root)
      #expect(root == 0 || integerSquareRoot(root * root + 1) == max(root, 1))
      #expect(root < 2 || integerSquareRoot(root * root - 1) == root - 1)
    }
    #expect(integerSquareRoot(Int.max) == 3_037_000_499)
  }
}
