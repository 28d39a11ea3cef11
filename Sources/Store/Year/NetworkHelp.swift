public import Partnership
public import Staffing

/// One school's help for another on the network (S002-68).
public struct NetworkHelp: Identifiable, Equatable, Sendable {
  public let id: String
  public let pair: PairGraph.Pair

  /// Over what they meet, such as a platform's name.
  public let platform: String
  public let aim: String
  public let since: Day
  public let person: String

  /// Nil while it goes on.
  public let end: End?

  public struct End: Equatable, Sendable {
    public let last: Day
    public let reason: String
  }

  public func runs(on day: Day) -> Bool { since <= day && (end.map { day <= $0.last } ?? true) }

  /// As the graph of pairs knows it.
  public var tie: HelpTie {
    HelpTie(
      helper: pair.helper, helped: pair.helped, kind: .network, start: since.month,
      end: end?.last.month)
  }
}
