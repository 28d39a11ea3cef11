/// Why a text isn't a policy book: every reason, in the order of the file.
public struct PolicyBookError: Error, Equatable, Sendable, CustomStringConvertible {
  /// One thing that is wrong, where, and what would be right.
  public struct Problem: Hashable, Sendable, CustomStringConvertible {
    /// Counted from 1; nil when the fault belongs to no line.
    public let line: Int?

    /// The keys that lead to the place, such as `rules/age-limit/limits/2`.
    public let key: String
    public let found: String
    public let allowed: String

    /// `line 41, rules/age-limit/severity: found 'stop', allowed: block, warn, info`.
    public var description: String {
      let place = [line.map { "line \($0)" }, key.isEmpty ? nil : key].compactMap { $0 }
      return "\(place.joined(separator: ", ")): found \(found), allowed: \(allowed)"
    }
  }

  public let problems: [Problem]

  public var description: String { problems.map(\.description).joined(separator: "\n") }
}

/// The problems met so far while a book is read.
final class ProblemList {
  private(set) var problems: [PolicyBookError.Problem] = []

  /// Notes a problem once, even when several editions of the book meet it.
  func note(line: Int?, key: String, found: String, allowed: String) {
    let problem = PolicyBookError.Problem(line: line, key: key, found: found, allowed: allowed)
    if !problems.contains(problem) { problems.append(problem) }
  }

  var inOrder: [PolicyBookError.Problem] {
    problems.enumerated()
      .sorted { ($0.element.line ?? 0, $0.offset) < ($1.element.line ?? 0, $1.offset) }
      .map(\.element)
  }
}
