import CoreTestSupport
import Paying
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Steps of an amount` {
  @Test(arguments: [
    (PayStep.Growth.additive, 5, 315_00), (.compound, 5, 338_21), (.additive, 0, 210_00),
    (.compound, 1, 231_00), (.additive, 1, 231_00),
  ])
  func `of a tenth make 315.00 or 338.21 of 210 at 20 years`(
    growth: PayStep.Growth, times: Int, fen: Int
  ) {
    #expect(PayStep.tenth(growth).raise(Money(yuan: 210), times: times) == Money(fen: fen))
  }

  @Test func `are none until 5 years and one for every 3 full years after`() {
    let seniority = PaySeniority.sample(.additive)
    let grades = [0, 5 * 12, 8 * 12 - 1, 8 * 12, 20 * 12 - 1, 20 * 12, -7]
    #expect(grades.map(seniority.grade(after:)) == [0, 0, 0, 1, 4, 5, 0])
  }

  @Test(arguments: [
    (PayStep.Growth.additive, 1, 252_00), (.additive, 2, 294_00), (.compound, 2, 302_40),
  ])
  func `of a fifth are for each harder tier`(growth: PayStep.Growth, times: Int, fen: Int) {
    #expect(PayStep.fifth(growth).raise(Money(yuan: 210), times: times) == Money(fen: fen))
  }

  /// Long multiplication on paper: dividing by 1000ⁿ drops 3·n digits.
  @Test func `are exact to the fen, however many`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let fen = stream.below(stream.pick([100, 100_000, 100_000_000]))
      let step = stream.below(1_001)
      let times = stream.below(stream.pick([4, 20, 60]))
      let growth = PayStep(step: CitedLimit(step, cited), growth: .compound)
      var digits = onPaper(fen)
      for _ in 0..<times { digits = product(digits, 1_000 + step) }
      let kept = digits.dropFirst(3 * times)
      let isUp = times > 0 && digits.count >= 3 * times && digits[3 * times - 1] >= 5
      // Least digit first; beyond 12 digits the amount is cut off.
      let value = kept.count > 14 ? Int.max : kept.reversed().reduce(0) { $0 * 10 + $1 }
      let expected = min(value == .max ? value : value + (isUp ? 1 : 0), Money.payLimit.fen)
      #expect(growth.raise(Money(fen: fen), times: times).fen == expected, "seed \(seed)")

      let additive = PayStep(step: CitedLimit(step, cited), growth: .additive)
      let exact = fen * (1_000 + step * times)
      let rounded = exact % 1_000 >= 500 ? exact / 1_000 + 1 : exact / 1_000
      #expect(additive.raise(Money(fen: fen), times: times).fen == rounded, "seed \(seed)")
    }
  }

  @Test func `stay within bounds, whatever comes in`() {
    for growth in PayStep.Growth.allCases {
      let step = PayStep(step: CitedLimit(.max, cited), growth: growth)
      #expect(step.raise(Money(fen: .max), times: .max) == .payLimit)
      #expect(step.raise(Money(fen: .min), times: 3) == .zero)
      #expect(step.raise(Money(yuan: 1), times: .min) == Money(yuan: 1))
    }
  }

  private func onPaper(_ number: Int) -> [Int] {
    String(number).reversed().compactMap { Int(String($0)) }
  }

  private func product(_ digits: [Int], _ factor: Int) -> [Int] {
    var (result, carry): ([Int], Int) = ([], 0)
    for digit in digits {
      result.append((digit * factor + carry) % 10)
      carry = (digit * factor + carry) / 10
    }
    while carry > 0 {
      result.append(carry % 10)
      carry /= 10
    }
    return result
  }
}
