import Planning
import Policy
import Staffing

/// What the guard finds in the groups that a plan sends, for programs: every
/// comparison with its numbers, and the findings in both languages.
struct SentGroupsOutput: Encodable {
  let compared: Int
  let weaker: Int
  let tooSmall: Int
  let comparisons: [Comparison]
  let findings: [Line]

  enum CodingKeys: String, CodingKey {
    case compared, weaker, comparisons, findings
    case tooSmall = "too_small"
  }

  struct Comparison: Encodable {
    let school: String
    let trait: String
    let verdict: String?
    let sent: Int
    let sentSum: Int
    let all: Int
    let allSum: Int

    /// The chance of so low a group by lot, in millionths.
    let probability: Int

    enum CodingKeys: String, CodingKey {
      case school, trait, verdict, sent, all, probability
      case sentSum = "sent_sum"
      case allSum = "all_sum"
    }
  }

  struct Line: Encodable {
    let rule: String
    let school: String
    let name: String
    let sentence: String
    let english: String
  }

  init(_ groups: SentGroups, _ roster: Roster, _ book: PolicyBook) {
    let verdicts = groups.comparisons.map(book.verdict(on:))
    compared = verdicts.count
    weaker = verdicts.count { $0 == .weaker }
    tooSmall = verdicts.count { $0 == .tooSmall }
    comparisons = zip(groups.comparisons, verdicts).map { group, verdict in
      Comparison(
        school: group.subject.school?.rawValue ?? "", trait: group.trait.rawValue,
        verdict: verdict?.rawValue, sent: group.sent, sentSum: group.sentSum, all: group.all,
        allSum: group.allSum, probability: group.probability)
    }
    findings = groups.findings.map { finding in
      Line(
        rule: finding.rule.rawValue, school: finding.subject.school?.rawValue ?? "",
        name: finding.school(in: roster), sentence: book.sentence(for: finding, in: .zh),
        english: book.sentence(for: finding, in: .en))
    }
  }
}

extension FindingSubject {
  fileprivate var school: School.ID? {
    if case .school(let id) = self { return id }
    return nil
  }
}
