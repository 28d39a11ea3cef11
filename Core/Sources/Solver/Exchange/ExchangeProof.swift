/// Prices of chairs which prove that no exchange moves more people, and none
/// that moves as many has a smaller sum of ranks.
///
/// A price is a pair: people first, then ranks, compared in that order. Somebody's
/// value is the least of cost plus price over the chairs open to them, where
/// staying costs (1, 0), a wish (0, rank), and all else nothing. In every
/// exchange all kinds of chairs are full, so people who stay and ranks together
/// are at least the sum of all values less the sum of all prices (linear
/// programming duality in an ordered group).
public struct ExchangeProof: Equatable, Sendable {
  /// Like chairs.
  public enum Kind: Hashable, Sendable {
    /// Chairs held now, by the grade they ask for (0 where all may take them).
    case chairs(place: Int, grade: Int)
    case vacancies(place: Int)

    /// Where fillers of vacancies and emptiers of chairs are without work.
    case rest
  }

  public struct Price: Hashable, Sendable, Comparable {
    public var people: Int
    public var ranks: Int

    public init(people: Int, ranks: Int) {
      self.people = people
      self.ranks = ranks
    }

    public static func < (left: Price, right: Price) -> Bool {
      left.people == right.people ? left.ranks < right.ranks : left.people < right.people
    }
  }

  /// Each kind once.
  public let prices: [(kind: Kind, price: Price)]

  public static func == (left: ExchangeProof, right: ExchangeProof) -> Bool {
    left.prices.elementsEqual(right.prices) { $0.kind == $1.kind && $0.price == $1.price }
  }
}
