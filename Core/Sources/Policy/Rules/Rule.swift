package import Staffing

/// A rule of a policy book: what it is called, what the book says of it, and
/// how its worked examples are judged.
///
/// Each rule is a file of its own in this folder. A rule judges and returns
/// findings; it holds no number that a bureau might change.
package protocol Rule: Sendable {
  static var id: RuleID { get }
  var terms: RuleTerms { get }

  /// Reads the rule's own keys; the common ones are in `terms` already.
  init(_ section: BookSection, terms: RuleTerms)

  /// What the rule finds in a worked example of the book.
  func findings(in given: BookSection) -> [Finding]
}

/// A rule about one teacher at the opening of a school year.
package protocol TeacherRule: Rule {
  /// Everything that speaks against, or is to be known about, the teacher's moving.
  func findings(about candidate: Candidate) -> [Finding]
}

extension TeacherRule {
  package func findings(in given: BookSection) -> [Finding] {
    let candidate = Candidate.example(given)
    return terms.scope.covers(candidate) ? findings(about: candidate) : []
  }
}

/// A teacher with what rules ask about their place and time.
package struct Candidate: Sendable {
  package let teacher: Teacher

  /// Where the teacher works now.
  package let zone: Zone

  /// Whether that school sends teachers out (`PolicyBook.sends(_:)`).
  package let isAtSendingSchool: Bool

  /// The month at which ages and years are taken.
  package let opening: Month

  package init(teacher: Teacher, zone: Zone, isAtSendingSchool: Bool, opening: Month) {
    self.teacher = teacher
    self.zone = zone
    self.isAtSendingSchool = isAtSendingSchool
    self.opening = opening
  }
}

/// Whom a rule or a limit is about; a part that isn't given covers everyone.
package struct Scope: Equatable, Sendable {
  package var directions = Set(Direction.allCases)
  package var sexes: Set<Sex>?
  package var stages: Set<Stage>?
  package var zones: Set<Zone>?
  package var volunteers: Bool?

  package func covers(_ candidate: Candidate) -> Bool {
    (sexes?.contains(candidate.teacher.sex) ?? true)
      && (stages?.contains(candidate.teacher.stage) ?? true)
      && (zones?.contains(candidate.zone) ?? true)
      && (volunteers.map { $0 == candidate.teacher.isVolunteer } ?? true)
  }
}

/// What a book says of every rule.
package struct RuleTerms: Sendable {
  package var id: RuleID
  package var severity: Severity
  package var citation: Citation
  package var scope: Scope

  package var sentence: LocalizedSentence

  /// What is said instead where a sensitive reason must not be named.
  package var discreet: LocalizedSentence

  package func finding(
    about subject: FindingSubject, measured: Measure, allowed: Measure,
    severity: Severity? = nil, citation: Citation? = nil, liftsIn: Month? = nil,
    isSensitive: Bool = false, directions: Set<Direction>? = nil
  ) -> Finding {
    Finding(
      rule: id, severity: severity ?? self.severity, subject: subject, measured: measured,
      allowed: allowed, citation: citation ?? self.citation, liftsIn: liftsIn,
      isSensitive: isSensitive,
      directions: directions.map(scope.directions.intersection) ?? scope.directions)
  }
}
