public import Staffing

/// A value that holds from a day on, until the next one of its list.
public struct Since<Value: Hashable & Sendable>: Hashable, Sendable {
  public var from: Day
  public var value: Value

  public init(_ from: Day, _ value: Value) {
    self.from = from
    self.value = value
  }
}

extension Array {
  /// What holds on a day; nil before the first beginning. Of two from one day the later listed
  /// holds, whatever the order of the others.
  ///
  /// - Complexity: O(*n*); lists of one person or school are short.
  func value<Value>(on day: Day) -> Value? where Element == Since<Value> {
    var found: Since<Value>?
    for since in self where since.from <= day && since.from >= found?.from ?? since.from {
      found = since
    }
    return found?.value
  }
}
