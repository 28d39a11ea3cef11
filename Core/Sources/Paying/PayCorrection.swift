public import Staffing

/// What is paid or taken back for a month whose roll is closed, because something about that month
/// is known otherwise now.
///
/// A separate line of the next open roll; it names the month it's for (`key.month`) and why.
public struct PayCorrection: Equatable, Sendable {
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// 补发
    case backPay
    /// 扣回
    case clawBack
  }

  public let key: PayKey

  /// What stood until now; nil when there was no such line.
  public let was: PayLine?

  /// What is due by what is known now; nil when nothing is.
  public let now: PayLine?

  public init(key: PayKey, was: PayLine?, now: PayLine?) {
    self.key = key
    self.was = was
    self.now = now
  }

  public var kind: Kind { difference > .zero ? .backPay : .clawBack }

  /// What is paid now; below zero for a claw-back, never zero.
  public var difference: Money { (now?.amount ?? .zero) - (was?.amount ?? .zero) }

  /// Why, in the order of `PayCause`.
  public var causes: [PayCause] {
    guard let was else { return [.begun] }
    guard let now else { return [.ended] }
    let (before, after) = (was.parts.map(\.standard), now.parts.map(\.standard))
    let causes = PayCause.allCases.filter { cause in
      switch cause {
      case .begun, .ended, .rounding: false
      case .rate: before.map(\.rate) != after.map(\.rate)
      case .tier: before.map(\.tier) != after.map(\.tier)
      case .service: before.map(\.grade) != after.map(\.grade)
      case .measure: was.parts.map(\.measure) != now.parts.map(\.measure)
      case .cap: was.cut != now.cut
      case .step: isStep(before, after)
      }
    }
    return causes.isEmpty ? [.rounding] : causes
  }

  /// Whether the same amounts, tiers and grades came to something else: the steps' size changed.
  private func isStep(_ before: [PayStandard], _ after: [PayStandard]) -> Bool {
    before.count == after.count
      && zip(before, after).contains {
        $0.rate == $1.rate && $0.tierSteps == $1.tierSteps && $0.grade == $1.grade
          && $0.amount != $1.amount
      }
  }
}

/// Why a line comes to something else than before.
public enum PayCause: String, CaseIterable, Hashable, Sendable {
  /// There was no such line: another place, another payer, a new item.
  case begun
  /// There's no such line any more.
  case ended
  /// The book's amount changed, or another one holds.
  case rate
  /// The school belongs to another tier.
  case tier
  /// The years of service make another grade.
  case service
  /// Other days, shares, periods or journeys.
  case measure
  /// A cap left more or less.
  case cap
  /// The book's steps grew or shrank.
  case step
  /// The book rounds otherwise, or an earlier part of the month changed: its parts are rounded
  /// together, so that a fen may move.
  case rounding
}
