import PlanFormat
import Policy
import Wording

/// Prints why no plan exists: each set of what can't be kept together, with how
/// each member gives way, its source, and the least change.
func printDoctor(_ clashes: [Clash], _ language: Language) {
  for group in clashes.groups {
    if let number = group.number {
      print(Phrase.clashSet(number, of: group.members.count)[language])
    }
    for clash in group.members {
      print("· \(clash.text(in: language))")
      if let source = clash.source(in: language) { print("    \(Phrase.basis(source)[language])") }
      if let advice = clash.advice(in: language) { print("    \(advice)") }
    }
    guard !group.leastChange.isEmpty else { continue }
    print("  \(Phrase.leastChange[language])")
    for clash in group.leastChange {
      let line = clash.change(in: language).map {
        Phrase.changes(clash.title(in: language), $0)[language]
      }
      print("  → \(line ?? clash.title(in: language))")
    }
  }
}
