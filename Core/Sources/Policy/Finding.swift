public import Staffing

/// What one rule found about one subject: what was measured, what is allowed,
/// and which words of which document say so.
///
/// A finding carries values, not text; `PolicyBook.sentence(for:in:)` words it.
public struct Finding: Equatable, Sendable {
  public let rule: RuleID
  public let severity: Severity
  public let subject: FindingSubject
  public let measured: Measure
  public let allowed: Measure
  public let citation: Citation

  /// The earliest month from which the finding would no longer hold if nothing
  /// else changes, when that can be known.
  public let liftsIn: Month?

  /// True for health and disciplinary facts: lists show only that an
  /// exemption applies.
  public let isSensitive: Bool

  /// The directions of move that the finding is about; all of them for
  /// findings that aren't about a move.
  public let directions: Set<Direction>

  public init(
    rule: RuleID, severity: Severity, subject: FindingSubject, measured: Measure,
    allowed: Measure, citation: Citation, liftsIn: Month? = nil, isSensitive: Bool = false,
    directions: Set<Direction> = Set(Direction.allCases)
  ) {
    self.rule = rule
    self.severity = severity
    self.subject = subject
    self.measured = measured
    self.allowed = allowed
    self.citation = citation
    self.liftsIn = liftsIn
    self.isSensitive = isSensitive
    self.directions = directions
  }
}

public enum RuleTag {}
/// The name of a rule, such as `age-limit`.
public typealias RuleID = Identifier<RuleTag>

public enum FindingSubject: Hashable, Sendable {
  case teacher(Teacher.ID)
  case school(School.ID)
  case post(Post)
  case county
}

/// How much a finding weighs.
public enum Severity: String, Hashable, Sendable, CaseIterable { case block, warn, info }

/// A measured or allowed value with its unit.
public enum Measure: Equatable, Sendable {
  case none
  /// Whole years of age (周岁).
  case age(Int)
  case years(Int)
  case months(Int)
  case terms(Int)
  case month(Month)
  case people(Int)
  case pupils(Int)
  /// A share with its numerator and denominator.
  case share(Int, of: Int)
  /// A threshold share in thousandths.
  case permille(Int)
  /// Pupils for each member of staff, in tenths: 1:13.5 is 135.
  case ratio(Int)
  case stage(Stage)
  case title(Title)
  case backbone(BackboneLevel)
  case position(Position)
  case circumstance(Circumstance)
  case grade(AppraisalGrade)
  case text(String)
  /// The mean of a trait over a group: the sum of its values by people; with the
  /// chance of so low a group by lot in millionths.
  case group(GroupComparison.Trait, sum: Int, of: Int, millionths: Int?)
  /// A measure of one stage.
  indirect case of(Stage, Measure)
  /// One of several.
  indirect case oneOf([Measure])
  /// At least / at most / more than / less than another measure.
  indirect case atLeast(Measure)
  indirect case atMost(Measure)
  indirect case moreThan(Measure)
  indirect case lessThan(Measure)
}

/// Where a rule or number comes from.
public struct Citation: Hashable, Sendable {
  /// Document and article in the words of the source, such as 教师〔2014〕4号.
  public let document: String

  /// Row of the programme catalogue or section of the policy reference.
  public let source: String

  /// False shows 待核实 beside the citation.
  public let isConfirmed: Bool

  public init(document: String, source: String, isConfirmed: Bool = true) {
    self.document = document
    self.source = source
    self.isConfirmed = isConfirmed
  }
}
