public import Policy

/// Something wrong with a file of changed places.
public struct SwapDefect: Equatable, Sendable {
  public enum Kind: String, Sendable, CaseIterable {
    case unreadable, reference, terms, list, wish, chair, strength, grade, length, total, bound
  }

  public let kind: Kind

  /// A teacher, a post, a round or a key of the file.
  public let subject: String
  public let found: String
  public let expected: String

  public func sentence(in language: Language) -> String {
    switch language {
    case .zh: "\(subject)（\(kind.rawValue)）：文件为 \(found)，应为 \(expected)"
    case .en: "\(subject) (\(kind.rawValue)): the file says \(found), expected \(expected)"
    }
  }
}
