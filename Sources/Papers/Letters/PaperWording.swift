internal import Policy
public import Wording

/// The wording of a paper with its fields still open: data that a bureau replaces.
public struct PaperWording: Equatable, Sendable {
  public let words: String

  /// - Throws: `PaperWordingError` with everything that is wrong.
  public init(_ words: String) throws(PaperWordingError) {
    var problems: [Phrase] = []
    for (number, line) in PaperWording.lines(words) {
      for name in PaperWording.names(in: line) where PaperField(rawValue: name) == nil {
        problems.append(.unknownPaperField(name, line: number))
      }
      if line.filter({ $0 == "{" }).count != line.filter({ $0 == "}" }).count {
        problems.append(.openPaperField(line: number))
      }
    }
    if PaperSheet(words).title.isEmpty { problems.append(.paperNeedsTitle) }
    if words.count > 8_000 { problems.append(.tooLong(words.count, allowed: 8_000)) }
    guard problems.isEmpty else { throw PaperWordingError(reasons: problems) }
    self.words = words
  }

  /// The fields that the wording uses, in the order of their list.
  public var fields: [PaperField] {
    let named = Set(PaperWording.lines(words).flatMap { PaperWording.names(in: $0.line) })
    return PaperField.allCases.filter { named.contains($0.rawValue) }
  }

  /// The words with every field filled in. What a value says can't open a field or
  /// begin a block of its own.
  public func filled(_ value: (PaperField) -> String) -> String {
    var result = ""
    var rest = words[...]
    while let open = rest.firstIndex(of: "{") {
      result += rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { break }
      if let field = PaperField(rawValue: String(rest[..<close])) {
        result += value(field).map { $0.isNewline || $0 == "|" ? " " : $0 }
      }
      rest = rest[rest.index(after: close)...]
    }
    return result + rest
  }

  private static func lines(_ words: String) -> [(number: Int, line: Substring)] {
    words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
      .map { ($0.offset + 1, $0.element) }
  }

  /// What stands in braces on a line.
  private static func names(in line: Substring) -> [String] {
    line.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      part.firstIndex(of: "}").map { String(part[..<$0]) }
    }
  }
}

/// What is wrong with a wording, all of it.
public struct PaperWordingError: Error, Equatable, Sendable {
  public let reasons: [Phrase]
}
