internal import Policy
public import Wording

/// Why an action isn't done: every reason, each saying what was found, what is
/// allowed and what to do. Nothing was written.
public struct Refused: Error, Equatable, Sendable, CustomStringConvertible {
  public let reasons: [Phrase]

  public init(_ reasons: [Phrase]) { self.reasons = reasons }
  init(_ reason: Phrase) { self.init([reason]) }

  public var description: String {
    reasons.map(\.en).joined(separator: "; ")
  }

  /// Throws when there's any reason.
  static func unless(_ reasons: [Phrase]) throws {
    if !reasons.isEmpty { throw Refused(reasons) }
  }
}

extension String {
  /// Without spaces at either end; people's words as they're kept.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace == true { text.removeFirst() }
    while text.last?.isWhitespace == true { text.removeLast() }
    return String(text)
  }
}
