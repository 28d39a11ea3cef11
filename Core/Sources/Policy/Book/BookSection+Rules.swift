import Staffing
import Yams

extension BookSection {
  /// The rules of the section `rules` that are in force in the year being read.
  func rules() -> [(rule: any Rule, examples: [WorkedExample])] {
    var read: [(rule: any Rule, examples: [WorkedExample])] = []
    for type in RuleList.all {
      let name = type.id.rawValue
      let result = section(name, required: false) { part -> (any Rule, [WorkedExample])? in
        let period = part.period()
        let rule = type.init(part, terms: part.terms(of: type.id))
        let examples = part.examples(of: rule)
        return period.covers(context.year) ? (rule, examples.compactMap { $0 }) : nil
      }
      if let result, let (rule, examples) = result { read.append((rule, examples)) }
    }
    return read
  }

  private func terms(of rule: RuleID) -> RuleTerms {
    RuleTerms(
      id: rule, severity: choice("severity", default: .block), citation: citation,
      scope: section("applies", required: false) { $0.scope() } ?? Scope(),
      sentence: sentence("sentence"), discreet: discreetSentence())
  }

  /// A sentence whose placeholders are all known.
  private func sentence(_ name: String) -> LocalizedSentence {
    let sentence = LocalizedSentence(localizedText(name))
    let names = SentenceTemplate.Placeholder.allCases.map(\.rawValue)
    for language in Language.allCases {
      for unknown in sentence[language].unknown {
        fault(
          "\(name)/\(language.rawValue)", node(name), found: "{\(unknown)}",
          allowed: advice(for: unknown, among: names))
      }
    }
    return sentence
  }

  /// What is said where a sensitive reason must not be named.
  private func discreetSentence() -> LocalizedSentence {
    if has("discreet") { return sentence("discreet") }
    _ = node("discreet", required: false)
    return LocalizedSentence(LocalizedText(zh: "符合免于交流的情形", en: "An exemption applies"))
  }

  /// The worked examples; nil for those of another period.
  private func examples(of rule: any Rule) -> [WorkedExample?] {
    sections("examples", required: false) { example in
      let year = example.schoolYear("year")
      let found = example.section("given") { rule.findings(in: $0) } ?? []
      let worked = WorkedExample(
        rule: rule.terms.id, line: example.line, given: example.pairs("given"),
        expected: example.parsed("finds", required: false, allowed: "a sentence") { $0 },
        found: found)
      return (year.map { $0 == context.year } ?? context.isLatest) ? worked : nil
    }
  }

  /// `key: value` for each scalar of the mapping under `name`.
  private func pairs(_ name: String) -> [String] {
    guard case .mapping(let mapping)? = node(name, required: false) else { return [] }
    return mapping.map { key, value in
      let words =
        value.scalar?.string
        ?? value.sequence.map { $0.compactMap(\.scalar?.string).joined(separator: ", ") } ?? ""
      return "\(key.scalar?.string ?? ""): \(words)"
    }
  }
}
