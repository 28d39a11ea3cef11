public import Policy
public import Wording

/// One column of a list that comes in as a workbook: its headings, what its cells hold and how
/// they're explained to whoever fills them in.
public struct IntakeColumn: Sendable {
  /// What cells hold; the reader understands nothing else there.
  public enum Kind: Sendable {
    case text
    case day

    /// A whole number within a range.
    case number(ClosedRange<Int>)

    /// A number with at most two decimals, kept in hundredths within a range of them.
    case amount(ClosedRange<Int>)

    /// A teacher by number, by name, or by name and school.
    case person

    /// A school by code or name.
    case school

    /// One of some words, of the policy book or our own.
    case choice([Choice])
  }

  /// A word that may stand in a cell, and the key that the record keeps.
  public struct Choice: Hashable, Sendable {
    public let key: String
    public let name: Phrase

    public init(_ key: String, _ name: Phrase) {
      self.key = key
      self.name = name
    }

    public init(_ key: String, _ name: LocalizedText) {
      self.init(key, Phrase(zh: name.zh, en: name.en))
    }
  }

  public let key: String
  public let heading: Phrase
  public let kind: Kind
  public let isRequired: Bool

  /// How it's filled in, where kind and heading don't say it all.
  public let hint: Phrase?

  /// What could stand there.
  public let example: String

  public init(
    _ key: String, _ heading: Phrase, _ kind: Kind, isRequired: Bool = true,
    hint: Phrase? = nil, example: String = ""
  ) {
    self.key = key
    self.heading = heading
    self.kind = kind
    self.isRequired = isRequired
    self.hint = hint
    self.example = example
  }

  /// The words that may stand there, when they are listed.
  public var choices: [Choice] {
    if case .choice(let choices) = kind { return choices }
    return []
  }

  /// Everything that the head of the column may say, normalised.
  var accepted: [String] {
    [heading.zh, heading.en].map(ColumnHeading.normalised)
  }
}
