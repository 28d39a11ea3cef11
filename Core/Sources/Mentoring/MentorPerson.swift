public import Policy
public import Staffing

/// A master or an apprentice as the record knows them on the first day of a bond.
public struct MentorPerson: Equatable, Sendable {
  public let mentor: Mentor
  public let name: String

  /// What they teach; nil when the record doesn't say.
  public let subject: Subject?
  public let title: Title
  public let backbone: BackboneLevel

  /// The runs of days in which some school employs them, ascending, apart from each other.
  public let employed: [ClosedRange<Day>]

  public init(
    _ mentor: Mentor, name: String, subject: Subject?, title: Title = .none,
    backbone: BackboneLevel = .none, employed: [ClosedRange<Day>] = []
  ) {
    self.mentor = mentor
    self.name = name
    self.subject = subject
    self.title = title
    self.backbone = backbone
    self.employed = employed
  }

  /// Whether some school employs them on every one of these days.
  public func isThere(_ days: ClosedRange<Day>) -> Bool {
    employed.contains { $0.lowerBound <= days.lowerBound && days.upperBound <= $0.upperBound }
  }

  /// Whether title or honour is enough for a kind of master. Who works in the research office
  /// is a master by office.
  public func isEligible(for slot: MentorshipTerms.Slot) -> Bool {
    if case .researcher = mentor { return true }
    return title >= slot.lowestTitle || backbone >= slot.lowestBackbone
  }
}

extension [ClosedRange<Day>] {
  /// The same days in as few runs as possible, ascending.
  ///
  /// - Complexity: O(*n* log *n*).
  public var merged: [ClosedRange<Day>] {
    var runs: [ClosedRange<Day>] = []
    for days in sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = runs.last, days.lowerBound <= last.upperBound.advanced(by: 1) {
        runs[runs.count - 1] = last.lowerBound...Swift.max(last.upperBound, days.upperBound)
      } else {
        runs.append(days)
      }
    }
    return runs
  }
}
