public import Staffing

/// The year's milestones and clocks, read from the section `season` of a policy
/// book (catalogue A, c).
public struct SeasonTerms: Equatable, Sendable {
  /// In the order of their days.
  public var milestones: [MilestoneTerms]

  /// For how many whole working days a notice stands (S001-102).
  public var noticeDays: Int

  /// Within how many working days a contest or an objection is answered.
  public var answerDays: Int

  /// For how many working days a frozen list can be contested.
  public var contestDays: Int

  /// From how many minutes without service on the last day wishes may be handed
  /// in for a day longer.
  public var outageMinutes: Int

  /// The most schools that a list of wishes may name.
  public var wishLimit: Int

  /// What the working days rest on.
  public var noticeCitation: Citation

  /// Nil where the book doesn't say: then nobody is reminded of these.
  public var reminders: Reminders?

  /// For how many days before, or after, something is on the list of what waits.
  public struct Reminders: Equatable, Sendable {
    /// Before a milestone's day.
    public var milestones: CitedLimit

    /// Before a placement's last day.
    public var ends: CitedLimit

    /// After the second year's first day, in which to choose for it.
    public var secondYear: CitedLimit
  }

  public subscript(key: String) -> MilestoneTerms? { milestones.first { $0.key == key } }
}

/// One milestone as a book describes it.
public struct MilestoneTerms: Equatable, Sendable {
  /// The book's name for it, such as `eligibility`.
  public var key: String
  public var name: LocalizedText

  /// Month and day, such as `07-31`.
  public var due: String

  /// Whether the day falls in the calendar year in which the school year closes.
  public var isAtClose: Bool

  /// The role of `roles.yaml` that answers for it.
  public var owner: String
  public var citation: Citation

  /// The day on which it is due in a school year.
  public func day(in year: SchoolYear) -> Day {
    // The book's reader has checked the month and day.
    Day("\(isAtClose ? year.start + 1 : year.start)-\(due)") ?? year.days.lowerBound
  }
}
