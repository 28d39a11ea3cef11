public import Policy

/// One sheet of a school held against an earlier one: how each number changed, and which words
/// are other ones (S000-120: kept for comparison later).
public struct SheetComparison: Equatable, Sendable {
  public struct Line: Equatable, Sendable {
    public let key: String
    public let before: String
    public let now: String

    /// How much more; nil where one of them is no number.
    public let change: Int?
  }

  /// In the order in which the book asks; what neither holds is left out.
  public let lines: [Line]

  public init(
    _ asks: [PairSchemeTerms.Ask], from before: [String: String], to now: [String: String]
  ) {
    lines = asks.compactMap { ask in
      let (old, new) = (before[ask.key] ?? "", now[ask.key] ?? "")
      guard !old.isEmpty || !new.isEmpty else { return nil }
      let numbers = ask.unit == nil ? nil : Int(old).flatMap { old in Int(new).map { $0 - old } }
      return Line(key: ask.key, before: old, now: new, change: numbers)
    }
  }
}

/// What stands against a filled-in sheet.
public enum SheetFault: Hashable, Sendable {
  case unknown(String)
  case notANumber(String, found: String)
  case tooLong(String, count: Int)
  case empty

  /// The most characters of an answer, and the greatest number.
  public static let longest = 500
  public static let greatest = 10_000_000

  /// Everything that stands against the answers, in the order of the book.
  public static func faults(
    in answers: [String: String], of asks: [PairSchemeTerms.Ask]
  ) -> [SheetFault] {
    let known = Set(asks.map(\.key))
    var faults = answers.keys.filter { !known.contains($0) }.sorted().map(SheetFault.unknown)
    for ask in asks {
      guard let answer = answers[ask.key], !answer.isEmpty else { continue }
      if ask.unit != nil {
        if Int(answer).map({ (0...greatest).contains($0) }) != true {
          faults.append(.notANumber(ask.key, found: String(answer.prefix(20))))
        }
      } else if answer.count > longest {
        faults.append(.tooLong(ask.key, count: answer.count))
      }
    }
    if asks.allSatisfy({ answers[$0.key]?.isEmpty ?? true }) { faults.append(.empty) }
    return faults
  }
}
