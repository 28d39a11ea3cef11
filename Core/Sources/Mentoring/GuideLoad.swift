public import Policy

/// What one who guides others carries in a week: lessons, apprentices, events with other schools,
/// and serving away from one's own (指导教师…疲于应付, S003-11).
public struct GuideLoad: Equatable, Sendable {
  /// Tenths of a period a week; nil where nobody has said.
  public var lessons: Int?
  public var apprentices: Int

  /// Events of the term with another school: lessons given or studies guided there.
  public var events: Int

  /// Whether they serve at another school.
  public var isAway: Bool

  public init(lessons: Int? = nil, apprentices: Int = 0, events: Int = 0, isAway: Bool = false) {
    self.lessons = lessons
    self.apprentices = apprentices
    self.events = events
    self.isAway = isAway
  }

  /// Tenths of a period a week, as the book counts them; where lessons aren't known, without.
  ///
  /// - Parameter weeks: Of the term so far, over which its events are spread; at least 1.
  public func total(_ terms: MentorshipTerms.Load, weeks: Int) -> Int {
    (lessons ?? 0) + apprentices * terms.apprentice.value
      + events * terms.event.value / max(1, weeks) + (isAway ? terms.away.value : 0)
  }

  /// Whether it's more than the book allows: more than somebody can do well.
  public func isOver(_ terms: MentorshipTerms.Load, weeks: Int) -> Bool {
    total(terms, weeks: weeks) > terms.most.value
  }
}
