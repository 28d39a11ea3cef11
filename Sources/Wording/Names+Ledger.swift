public import Planning
public import Policy

extension RuralStanding {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .never: Phrase(zh: "从未服务", en: "Never served")
      case .notLately: Phrase(zh: "近年没有", en: "Not lately")
      case .lately: Phrase(zh: "近年服务过", en: "Served lately")
      }
    return phrase[language]
  }
}

extension BurdenLedger.Group {
  public func name(in language: Language) -> String {
    switch self {
    case .sendingSchools: Phrase(zh: "派出学校任教教师", en: "At schools that send")[language]
    case .eligible: Phrase(zh: "符合下派条件的教师", en: "Who may be sent down")[language]
    }
  }
}
