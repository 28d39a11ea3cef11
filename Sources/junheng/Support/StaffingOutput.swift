import Policy
import Staffing
import Wording

/// The staffing report as JSON.
struct StaffingOutput: Encodable {
  struct Total: Encodable {
    let stage: String?
    let pupils: Int
    let norm: Int
    let approved: Int
    let actual: Int
    let surplus: Int
  }

  struct School: Encodable {
    let school: String
    let name: String
    let stage: String
    let pupils: Int
    let classes: Int
    let basis: String
    let approved: Int
    let actual: Int
    let surplus: Int
  }

  struct Gap: Encodable {
    let school: String
    let stage: String
    let subject: String
    let need: Int
    let have: Int
    let gap: Int
  }

  let county: Total
  let stages: [Total]
  let schools: [School]
  let posts: [Gap]
  let findings: [FindingOutput]

  init(_ report: StaffingReport, _ roster: Roster, _ book: PolicyBook, _ language: Language) {
    county = Total(
      stage: nil, pupils: report.totals.reduce(0) { $0 + $1.pupils }, norm: report.norm,
      approved: report.approved, actual: report.actual, surplus: report.surplus)
    stages = report.totals.map {
      Total(
        stage: $0.stage.rawValue, pupils: $0.pupils, norm: $0.norm, approved: $0.approved,
        actual: $0.actual, surplus: $0.surplus)
    }
    schools = report.stages.map {
      School(
        school: $0.school.rawValue, name: roster[$0.school]?.name ?? "",
        stage: $0.stage.rawValue, pupils: $0.pupils, classes: $0.classes,
        basis: $0.establishment.basis.rawValue, approved: $0.approved, actual: $0.actual,
        surplus: $0.surplus)
    }
    posts = report.posts.map {
      Gap(
        school: $0.post.school.rawValue, stage: $0.post.stage.rawValue,
        subject: $0.post.subject.rawValue, need: $0.need, have: $0.have, gap: $0.gap)
    }
    findings = report.findings.map { FindingOutput($0, book, language) }
  }
}

/// A finding as JSON, with its sentence.
struct FindingOutput: Encodable {
  let rule: String
  let severity: String
  let sentence: String
  let measured: String
  let allowed: String
  let citation: String
  let source: String
  let confirmed: Bool
  let liftsIn: String?

  enum CodingKeys: String, CodingKey {
    case rule, severity, sentence, measured, allowed, citation, source, confirmed
    case liftsIn = "lifts_in"
  }

  init(_ finding: Finding, _ book: PolicyBook, _ language: Language) {
    rule = finding.rule.rawValue
    severity = finding.severity.rawValue
    sentence = book.sentence(for: finding, in: language)
    measured = finding.isSensitive ? "" : finding.measured.words(in: language)
    allowed = finding.isSensitive ? "" : finding.allowed.words(in: language)
    citation = finding.citation.document
    source = finding.citation.source
    confirmed = finding.citation.isConfirmed
    liftsIn = finding.isSensitive ? nil : finding.liftsIn?.description
  }
}
