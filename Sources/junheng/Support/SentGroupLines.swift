import Planning
import Policy
import Staffing
import Wording

/// Prints what the guard finds in the groups that a plan sends: a line for each
/// school and trait in which they are weaker, and how many were compared.
func printSentGroups(
  _ groups: SentGroups, _ roster: Roster, _ book: PolicyBook, _ language: Language
) {
  guard !groups.comparisons.isEmpty else { return }
  for finding in groups.findings {
    print("· \(finding.school(in: roster))：\(book.sentence(for: finding, in: language))")
  }
  let verdicts = groups.comparisons.map(book.verdict(on:))
  print(
    Phrase.sentGroupsChecked(
      weaker: verdicts.count { $0 == .weaker }, tooSmall: verdicts.count { $0 == .tooSmall },
      of: verdicts.count)[language])
}

extension Finding {
  /// The name of the school it is about; empty for other subjects.
  func school(in roster: Roster) -> String {
    guard case .school(let id) = subject else { return "" }
    return roster[id]?.name ?? id.rawValue
  }
}
