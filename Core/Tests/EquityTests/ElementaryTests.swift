import Equity
import Foundation
import Sampling
import Testing

@Suite struct `Elementary functions` {
  @Test func `agree with the system's to the last digits`() {
    var stream = SplitMix64(seed: 41)
    for _ in 0..<20_000 {
      let number = Double(stream.below(1_000_000_000) + 1) / Double(stream.below(1_000_000) + 1)
      let (own, system) = (Elementary.logarithm(number), log(number))
      #expect(abs(own - system) <= 4e-16 * max(1, abs(system)), "ln \(number)")
      let power = Double(stream.within(-700_000...700_000)) / 1000
      let (ownPower, systemPower) = (Elementary.exponential(power), exp(power))
      #expect(abs(ownPower - systemPower) <= 1e-15 * systemPower, "exp \(power)")
    }
  }

  @Test(arguments: [
    1.0, 2, 0.5, 1.414213562373095, 1.4142135623730951, 0.7071067811865476, 1e-308,
    .leastNonzeroMagnitude,
    1.7976931348623157e308, 1.0000000000000002, 0.9999999999999999,
  ])
  func `the logarithm of a hard number`(number: Double) {
    #expect(abs(Elementary.logarithm(number) - log(number)) <= 4e-16 * max(1, abs(log(number))))
  }

  @Test(arguments: [0.0, 1, -1, 709.7, -745.2, -744, -1000, 710, 1e-20])
  func `the exponential of a hard number`(number: Double) {
    let (own, system) = (Elementary.exponential(number), exp(number))
    #expect(own == system || abs(own - system) <= max(1e-15 * system, .leastNonzeroMagnitude))
  }
}
