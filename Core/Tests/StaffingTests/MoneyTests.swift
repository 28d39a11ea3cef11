import Sampling
import Staffing
import Testing

@Suite struct `An amount of money` {
  @Test(arguments: [
    (Money(yuan: 210), 1, 3, Money(yuan: 70)), (Money(fen: 100), 1, 3, Money(fen: 33)),
    (Money(fen: 100), 2, 3, Money(fen: 67)), (Money(fen: 1), 1, 2, Money(fen: 1)),
    (Money(fen: -1), 1, 2, Money(fen: -1)), (Money(fen: -100), 2, 3, Money(fen: -67)),
    (Money(yuan: 360), 11, 22, Money(yuan: 180)), (Money.zero, 5, 7, .zero),
  ])
  func `is shared to the fen, halves away from zero`(
    whole: Money, part: Int, of: Int, share: Money
  ) {
    #expect(whole.share(part, of: of) == share)
  }

  @Test func `shares are within half a fen of the exact part`() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<2000 {
      let fen = Int.random(in: -1_000_000...1_000_000, using: &random)
      let whole = Int.random(in: 1...400, using: &random)
      let part = Int.random(in: 0...whole, using: &random)
      let share = Money(fen: fen).share(part, of: whole).fen
      #expect(abs(2 * (share * whole - fen * part)) <= whole, "\(part)/\(whole) of \(fen)")
    }
  }

  @Test func `is written with two decimals`() {
    let amounts = [Money(fen: 123_450), Money(fen: 5), Money(fen: -5), Money(fen: -12_300)]
    #expect(amounts.map(\.description) == ["1234.50", "0.05", "-0.05", "-123.00"])
    #expect(Money(yuan: 210) + Money(fen: 50) - Money(yuan: 10) == Money(fen: 20_050))
    #expect(Money(yuan: 70) * 3 == Money(yuan: 210))
  }
}
