extension SurveyTerms {
  /// Reads the section `surveys`; notes surveys without questions and questions without two
  /// choices.
  init(_ surveys: BookSection) {
    self.init(
      smallest: surveys.limit("smallest", .people), shortest: surveys.limit("shortest", .days),
      longest: surveys.limit("longest", .days),
      kinds: surveys.entries("kinds") { Kind($0, $1) })
    if smallest.value < 3 {
      surveys.fault(
        "smallest", nil, found: "\(smallest.value) people",
        allowed: "3 people or more: of two, each would know the other's answer")
    }
  }
}

extension SurveyTerms.Kind {
  fileprivate init(_ key: String, _ section: BookSection) {
    if !section.has("audience") {
      section.fault(
        "audience", nil, found: "nothing",
        allowed: SurveyTerms.Audience.allCases.map(\.rawValue).joined(separator: ", "))
    }
    self.init(
      key: key, name: section.localizedText("name"), aim: section.localizedText("aim"),
      audience: section.choice("audience", default: .teachers),
      questions: section.entries("questions") { SurveyTerms.Question($0, $1) },
      citation: section.citation)
    if questions.isEmpty {
      section.fault("questions", nil, found: "no question", allowed: "one or more")
    }
  }
}

extension SurveyTerms.Question {
  fileprivate init(_ key: String, _ section: BookSection) {
    self.init(
      key: key, asks: section.localizedText("asks"),
      isMany: section.flag("several", default: false),
      choices: section.entries("choices") { key, entry in
        SurveyTerms.Choice(
          key: key, name: entry.localizedText("name"),
          remedy: entry.has("remedy") ? entry.localizedText("remedy") : nil)
      })
    if choices.count < 2 {
      section.fault(
        "choices", nil, found: "\(choices.count) choices", allowed: "two or more")
    }
  }
}
