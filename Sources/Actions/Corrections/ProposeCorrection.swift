public import Access
public import Chronicle
internal import Staffing
public import Store

/// Proposes that a line of the record should have said something else for a run
/// of days. Nothing changes until somebody else confirms it.
public struct ProposeCorrection: Action {
  public let line: FactLine

  /// What the line should say; nil when nothing held.
  public let value: FactValue?
  public let period: Period

  /// Why, in words. Never in an event's details: it may be sensitive.
  public let reason: String

  /// The document or material that shows it.
  public let evidence: String

  public init(
    _ line: FactLine, value: FactValue?, during period: Period, reason: String, evidence: String
  ) {
    self.line = line
    self.value = value
    self.period = period
    self.reason = reason
    self.evidence = evidence
  }

  public var permission: Permission { .proposeCorrection }

  public func place(in connection: any Connection) throws -> Place {
    try connection.place(of: line)
  }

  /// - Returns: The correction's id.
  public func perform(in work: Work) throws -> String {
    let connection = work.connection
    var reasons: [CorrectionRefusal.Reason] = []
    if try connection.facts(about: line.subject).isEmpty {
      reasons.append(.unknownSubject(line.subject))
    }
    if reason.allSatisfy(\.isWhitespace) { reasons.append(.noReason) }
    if evidence.allSatisfy(\.isWhitespace) { reasons.append(.noEvidence) }
    if let value, !value.fits(line) { reasons.append(.unfitValue) }
    if let school = value?.school, try !connection.exists(school, on: period.first) {
      reasons.append(.unknownSchool(school.rawValue))
    }
    if try connection.timeline(line).stating(value, during: period).isEmpty {
      reasons.append(.changesNothing)
    }
    guard reasons.isEmpty else { throw CorrectionRefusal(reasons) }
    let event = try work.record(
      "propose-correction", of: line.subject, "line \(line.kind.rawValue) slot \(line.slot)")
    return try connection.insertCorrection(
      line, value: value, during: period, reason: reason, evidence: evidence,
      by: work.actor.account, event: event)
  }
}

extension FactValue {
  /// Whether it has the fields of the line's kind, and levels that exist.
  fileprivate func fits(_ line: FactLine) -> Bool {
    switch line.kind {
    case .person: self["name"]?.isEmpty == false && self["born"].flatMap { Month($0) } != nil
    case .employment: school != nil
    case .teaching: post != nil && number("fte").map { (1...100).contains($0) } == true
    case .title: Title.allCases.contains { .title($0) == self }
    case .backbone: BackboneLevel.allCases.contains { .backbone($0) == self }
    case .pairing: school != nil && self["kind"].flatMap { Pairing.Kind(rawValue: $0) } != nil
    case .school: !fields.isEmpty
    }
  }
}

extension Connection {
  /// Whom a line is about, for permission.
  func place(of line: FactLine) throws -> Place {
    switch line.kind {
    case .school, .pairing: return .school(School.ID(line.subject))
    case .person, .employment, .teaching, .title, .backbone:
      let schools = try facts(about: line.subject).compactMap { recorded in
        recorded.fact.line.kind == .employment || recorded.fact.line.kind == .teaching
          ? recorded.fact.school : nil
      }
      return .teacher(Teacher.ID(line.subject), at: Set(schools))
    }
  }

  /// Whether a school is open on a day.
  func exists(_ school: School.ID, on day: Day) throws -> Bool {
    let line = FactLine.existence(of: school)
    // Before the record began nothing is known of any school's opening.
    let known = try timeline(line).facts
    guard let first = known.first else { return false }
    return day < first.period.first || known.contains { $0.period.contains(day) }
  }
}
