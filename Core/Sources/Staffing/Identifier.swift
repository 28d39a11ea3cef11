/// A name for one school, teacher or other `Owner`, as the bureau writes it.
///
/// Two identifiers of different owners never compare, so a school code can't
/// be taken for a teacher number.
///
///     let school: School.ID = "2111000001"
public struct Identifier<Owner>: RawRepresentable, Hashable, Sendable,
  ExpressibleByStringLiteral, CustomStringConvertible, Comparable
{
  public let rawValue: String

  public init(rawValue: String) { self.rawValue = rawValue }
  public init(_ rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }

  public var description: String { rawValue }

  /// Orders by Unicode scalar, the same on every machine and in every language.
  public static func < (left: Self, right: Self) -> Bool {
    left.rawValue.utf8.lexicographicallyPrecedes(right.rawValue.utf8)
  }
}
