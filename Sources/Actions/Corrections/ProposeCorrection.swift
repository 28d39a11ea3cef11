public import Access
public import Chronicle
internal import Sealing
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

  /// That document as a file.
  public let file: EvidenceFile?

  public init(
    _ line: FactLine, value: FactValue?, during period: Period, reason: String, evidence: String,
    file: EvidenceFile? = nil
  ) {
    self.file = file
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
    let reasons = try reasons(in: connection)
    guard reasons.isEmpty else { throw CorrectionRefusal(reasons) }
    let event = try work.record(
      "propose-correction", of: line.subject,
      "line \(line.kind.rawValue) slot \(line.slot)"
        + (file.map { " file \(sha256($0.content))" } ?? ""))
    let id = try connection.insertCorrection(
      line, value: value, during: period, reason: reason, evidence: evidence,
      by: work.actor.account, event: event)
    if let file {
      try connection.insertEvidence(
        file.content, named: file.name, ofCorrection: id, event: event)
    }
    return id
  }

  /// Everything that stands against it; none when it can be proposed.
  public func reasons(in connection: any Connection) throws -> [CorrectionRefusal.Reason] {
    var reasons: [CorrectionRefusal.Reason] = []
    if try connection.facts(about: line.subject).isEmpty {
      reasons.append(.unknownSubject(line.subject))
    }
    if reason.allSatisfy(\.isWhitespace) { reasons.append(.noReason) }
    if evidence.allSatisfy(\.isWhitespace) { reasons.append(.noEvidence) }
    if let value, !value.fits(line) { reasons.append(.unfitValue) }
    if value == nil, !line.mayEnd { reasons.append(.mustHold) }
    if let school = value?.school, try !connection.exists(school, on: period.first) {
      reasons.append(.unknownSchool(school.rawValue))
    }
    if try change(in: connection).isEmpty { reasons.append(.changesNothing) }
    return reasons
  }

  /// The facts that it would end and record.
  public func change(in connection: any Connection) throws -> FactChange {
    try connection.timeline(line).stating(value, during: period)
  }
}

/// A scan or photograph that shows why a fact is wrong.
public struct EvidenceFile: Equatable, Sendable {
  public let name: String
  public let content: [UInt8]

  public init(name: String, content: [UInt8]) {
    self.name = name
    self.content = content
  }
}

extension FactLine {
  /// Whether it may say nothing for a while: a school can be without a group, but
  /// nobody without a name. Schools end by being closed, not by a correction.
  fileprivate var mayEnd: Bool {
    switch kind {
    case .pairing, .backbone: true
    case .teaching: !slot.isEmpty
    case .school:
      ["township", "district", "group", "alliance", "establishment"].contains(slot)
        || slot.hasPrefix("enrolment-")
    case .person, .employment, .title: false
    }
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
    case .school: line.slot != "open" && line.slot != "successor" && fits(schoolSlot: line.slot)
    }
  }
}

extension Connection {
  /// Whom a line is about, for permission.
  public func place(of line: FactLine) throws -> Place {
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
