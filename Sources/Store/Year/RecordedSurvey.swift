public import Staffing
public import Surveying

/// A survey that is held for some days.
public struct RecordedSurvey: Identifiable, Equatable, Sendable {
  public let id: String

  /// Key of the book.
  public let kind: String
  public let days: ClosedRange<Day>
  public let person: String

  /// Why it was called off; nil while it counts.
  public let cancellation: String?

  /// Whether answers are taken on a day.
  public func isOpen(on day: Day) -> Bool { cancellation == nil && days.contains(day) }

  /// Whether results are shown: while answers come in, two looks would tell one answer.
  public func isOver(on day: Day) -> Bool { cancellation == nil && day > days.upperBound }
}

/// What a school entered last of its forms on paper.
public struct RecordedPaperForms: Equatable, Sendable {
  public let school: School.ID
  public let forms: PaperForms
  public let person: String
  public let day: Day
}

/// Words that somebody lets be quoted, with or without their name (S001-030).
public struct SurveyQuote: Identifiable, Equatable, Sendable {
  public let id: String
  public let survey: RecordedSurvey.ID
  public let words: String
  public let isNamed: Bool
  public let account: String
  public let person: String
  public let day: Day
}
