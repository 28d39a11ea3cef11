import Foundation
import Solver

/// Times the mechanisms of exchange, a JSON line each:
///
///     ExchangeBenchmark market APPLICANTS SEED REPEATS
///     ExchangeBenchmark pool PAIRS SEED CAP
///     ExchangeBenchmark arcs PAIRS SEED          (the pool's arcs, for others)
@main struct ExchangeBenchmark {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst().map { $0 }
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    switch (arguments.first, numbers.count) {
    case ("market", 3): times(applicants: numbers[0], seed: UInt64(numbers[1]), numbers[2])
    case ("pool", 3): timesPool(pairs: numbers[0], seed: UInt64(numbers[1]), cap: numbers[2])
    case ("arcs", 2): printArcs(pairs: numbers[0], seed: UInt64(numbers[1]))
    default:
      print("usage: ExchangeBenchmark market|pool|arcs SIZE SEED [REPEATS|CAP]")
      exit(2)
    }
  }

  private static func times(applicants: Int, seed: UInt64, _ repeats: Int) {
    let market = teacherMarket(applicants: applicants, seed: seed)
    let mechanisms: [(String, Bool, (ExchangeMarket) -> ExchangeOutcome)] = [
      ("deferred-acceptance", false, { $0.deferredAcceptance() }),
      ("block-exchange", true, { $0.blockExchange() }),
      ("trading-cycles", false, { $0.topTradingCycles() }),
      ("maximum", false, { $0.maximumExchange().outcome }),
      ("maximum-protected", true, { $0.maximumExchange(protected: true).outcome }),
    ]
    for (name, protected, run) in mechanisms {
      for _ in 0..<repeats {
        let start = processorTime()
        let outcome = run(market)
        let time = processorTime() - start
        guard outcome.flaws(in: market, protected: protected).isEmpty else {
          fatalError("\(name) broke an invariant")
        }
        print(
          """
          {"applicants": \(applicants), "seed": \(seed), "mechanism": "\(name)", \
          "moved": \(outcome.moved), "ranks": \(outcome.rankSum(in: market)), "cpu": \(time)}
          """)
      }
    }
  }

  private static func timesPool(pairs: Int, seed: UInt64, cap: Int) {
    let market = kidneyPool(pairs: pairs, seed: seed)
    let start = processorTime()
    let found = market.cappedExchange(cap: cap)
    let time = processorTime() - start
    guard found.outcome.flaws(in: market, protected: false).isEmpty,
      found.outcome.rounds.allSatisfy({ $0.agents.count <= cap })
    else { fatalError("the capped exchange broke an invariant") }
    print(
      """
      {"pairs": \(pairs), "seed": \(seed), "cap": \(cap), "moved": \(found.outcome.moved), \
      "bound": \(found.movedBound), "cpu": \(time)}
      """)
  }

  private static func printArcs(pairs: Int, seed: UInt64) {
    let market = kidneyPool(pairs: pairs, seed: seed)
    for (agent, wishes) in market.wishes.enumerated() {
      print(([agent] + wishes.map(\.place)).map { "\($0)" }.joined(separator: " "))
    }
  }

  /// Seconds of processor time that this process has used.
  private static func processorTime() -> Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }
}
