/// Who teaches the lessons of somebody who is sent away or studies elsewhere (S003-09, S003-33).
public struct CoverPlan: Equatable, Sendable {
  /// One way in which some of the lessons are covered.
  public struct Part: Equatable, Sendable {
    /// The book's key, such as colleagues who share them.
    public var way: String

    /// In tenths of a period a week.
    public var periods: Int
    public var words: String

    public init(way: String, periods: Int, words: String) {
      self.way = way
      self.periods = periods
      self.words = words
    }
  }

  /// What they taught, in tenths of a period a week.
  public var taught: Int
  public var parts: [Part]

  public init(taught: Int, parts: [Part]) {
    self.taught = taught
    self.parts = parts
  }

  /// Lessons that nobody gives.
  public var missing: Int { max(0, taught - parts.reduce(0) { $0 + $1.periods }) }

  public enum Fault: Hashable, Sendable {
    case taughtOutside(Int)
    case unknownWay(String)
    case periodsOutside(Int)
    case moreThanTaught(Int, taught: Int)
    case noWords
    case noParts
  }

  /// Every fault; lessons that are missing aren't one, but are shown.
  ///
  /// - Parameter ways: The book's keys.
  public func faults(ways: Set<String>) -> [Fault] {
    var faults: [Fault] = []
    let week = 1...400
    if !week.contains(taught) { faults.append(.taughtOutside(taught)) }
    if parts.isEmpty { faults.append(.noParts) }
    for part in parts {
      if !ways.contains(part.way) { faults.append(.unknownWay(part.way)) }
      if !week.contains(part.periods) { faults.append(.periodsOutside(part.periods)) }
      if part.words.allSatisfy(\.isWhitespace) { faults.append(.noWords) }
    }
    let covered = parts.reduce(0) { $0 + $1.periods }
    if faults.isEmpty, covered > taught { faults.append(.moreThanTaught(covered, taught: taught)) }
    return faults
  }
}
