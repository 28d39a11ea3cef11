public import Policy
public import Staffing

/// Who walks to which school of a union from when to when, as a meeting decided (S001-046).
public struct WalkDecision: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<WalkDecision>

  public let id: ID
  public let union: SchoolUnion.ID
  public let teacher: Teacher.ID

  /// The school that employs the teacher, and the one they walk to.
  public let home: School.ID
  public let host: School.ID
  public let days: ClosedRange<Day>

  public init(
    id: ID, union: SchoolUnion.ID, teacher: Teacher.ID, home: School.ID, host: School.ID,
    days: ClosedRange<Day>
  ) {
    self.id = id
    self.union = union
    self.teacher = teacher
    self.home = home
    self.host = host
    self.days = days
  }
}

/// What somebody who walks did on a day, by form and level (S001-040).
public struct Walk: Identifiable, Equatable, Sendable {
  public typealias ID = Identifier<Walk>

  public let id: ID
  public let decision: WalkDecision.ID
  public let day: Day

  /// Keys of the book.
  public let form: String
  public let level: String

  /// The day on which a report of it was handed in; nil while there's none.
  public let reported: Day?

  public init(
    id: ID, decision: WalkDecision.ID, day: Day, form: String, level: String,
    reported: Day? = nil
  ) {
    self.id = id
    self.decision = decision
    self.day = day
    self.form = form
    self.level = level
    self.reported = reported
  }

  /// By when a report is owed; nil where the form owes none.
  public func due(_ terms: WalkTerms) -> Day? {
    guard terms[form: form]?.owesReport == true else { return nil }
    return day.advanced(by: terms.reportWithin.value)
  }

  /// Where its report stands (S001-047).
  public enum Report: String, Hashable, Sendable, CaseIterable {
    case none, handedIn, late, due, overdue
  }

  /// - Returns: `none` where the form owes no report.
  public func report(on today: Day, _ terms: WalkTerms) -> Report {
    guard let due = due(terms) else { return .none }
    if let reported { return reported <= due ? .handedIn : .late }
    return today <= due ? .due : .overdue
  }
}

/// Walks counted by form and level (S001-040).
public struct WalkGrid: Equatable, Sendable {
  public struct Cell: Hashable, Sendable {
    public let form: String
    public let level: String

    public init(_ form: String, _ level: String) {
      self.form = form
      self.level = level
    }
  }

  public private(set) var counts: [Cell: Int] = [:]

  public init(_ walks: [Walk]) {
    for walk in walks { counts[Cell(walk.form, walk.level), default: 0] += 1 }
  }

  public func number(_ form: String, _ level: String) -> Int { counts[Cell(form, level)] ?? 0 }
}
