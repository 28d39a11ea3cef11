public import PlanFormat
public import Policy

extension CompetitionFile.RoundKind {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .kept: Phrase(zh: "继续聘用", en: "Employment goes on")
      case .school: Phrase(zh: "校内竞聘", en: "In the school")
      case .district: Phrase(zh: "学区内竞聘", en: "In the district")
      case .county: Phrase(zh: "县内跨校竞聘", en: "In the county")
      case .assigned: Phrase(zh: "县内统筹调剂", en: "Assigned by the bureau")
      case .joint: Phrase(zh: "统一竞聘", en: "All at once")
      }
    return phrase[language]
  }
}
