public import Policy
public import Staffing

/// One milestone of a school year: who answers for it, by when, and whether it
/// is done.
///
/// The book gives owner and day; a bureau may set others for one year (时间表, S000-096;
/// 动员、总结表彰, S001-024).
public struct Milestone: Identifiable, Equatable, Sendable {
  public let id: String
  public let name: LocalizedText
  public let owner: String
  public let due: Day
  public let done: Day?
  public let citation: Citation

  public init(
    id: String, name: LocalizedText, owner: String, due: Day, done: Day? = nil,
    citation: Citation
  ) {
    self.id = id
    self.name = name
    self.owner = owner
    self.due = due
    self.done = done
    self.citation = citation
  }

  /// How it stands on a day, with the days that are left (S001-080, S001-081).
  public enum State: Hashable, Sendable {
    case done
    /// Done, but so many days after it was due.
    case doneLate(days: Int)
    case dueToday
    case ahead(days: Int)
    case overdue(days: Int)
  }

  public func state(on today: Day) -> State {
    if let done { return done <= due ? .done : .doneLate(days: due.distance(to: done)) }
    let left = today.distance(to: due)
    return left > 0 ? .ahead(days: left) : left == 0 ? .dueToday : .overdue(days: -left)
  }

  public var isDone: Bool { done != nil }
}

extension SeasonTerms {
  /// The year's milestones as the book dates them, with what the year sets
  /// otherwise, by the day on which they're due.
  ///
  /// - Parameters:
  ///   - settings: Owner and day by key, where the year has its own.
  ///   - done: The day each was done, by key.
  public func milestones(
    of year: SchoolYear, settings: [String: (owner: String, due: Day)] = [:],
    done: [String: Day] = [:]
  ) -> [Milestone] {
    let dated = milestones.map { terms in
      Milestone(
        id: terms.key, name: terms.name, owner: settings[terms.key]?.owner ?? terms.owner,
        due: settings[terms.key]?.due ?? terms.day(in: year), done: done[terms.key],
        citation: terms.citation)
    }
    return dated.enumerated().sorted {
      ($0.element.due.ordinal, $0.offset) < ($1.element.due.ordinal, $1.offset)
    }.map(\.element)
  }
}
