public import Staffing

/// What a dated fact is about.
public enum FactKind: String, CaseIterable, Hashable, Sendable {
  /// A teacher's name, sex and month of birth.
  case person
  /// Where the establishment and pay are (编制所在).
  case employment
  /// Where the person teaches, what, and for which share of full time (任教).
  case teaching
  case title
  case backbone
  /// What a school is: one slot for each attribute, and `open` while it exists.
  case school
  /// One school helps another in one respect.
  case pairing
}

/// The line that a fact stands on: on any day, at most one fact of a line holds.
public struct FactLine: Hashable, Sendable, Comparable {
  public let kind: FactKind

  /// The teacher or school that it's about.
  public let subject: String

  /// Tells apart several lines of one kind about one subject, such as a school's
  /// attributes; empty when there can be only one.
  public let slot: String

  public init(_ kind: FactKind, of subject: String, slot: String = "") {
    self.kind = kind
    self.subject = subject
    self.slot = slot
  }

  public static func < (left: FactLine, right: FactLine) -> Bool {
    if left.kind != right.kind { return left.kind.rawValue < right.kind.rawValue }
    if left.subject != right.subject { return left.subject < right.subject }
    return left.slot < right.slot
  }
}

/// Something that is so for a run of days, as far as is known.
public struct Fact: Hashable, Sendable {
  public let line: FactLine
  public let value: FactValue
  public let period: Period

  public init(_ line: FactLine, _ value: FactValue, during period: Period) {
    self.line = line
    self.value = value
    self.period = period
  }

  /// The school that the fact ties its subject to, so that a list of one school
  /// finds it: the place of work, the school itself, or the school helped.
  public var school: School.ID? {
    switch line.kind {
    case .employment, .teaching, .pairing: value["school"].map { School.ID($0) }
    case .school: School.ID(line.subject)
    case .person, .title, .backbone: nil
    }
  }
}
