import Staffing

extension PolicyBook {
  /// A finding in the words of the book.
  ///
  /// A sensitive reason (health, sanction) is named only when `revealing`.
  public func sentence(
    for finding: Finding, in language: Language, revealing: Bool = false
  ) -> String {
    guard let terms = edition.rules.lazy.map(\.terms).first(where: { $0.id == finding.rule })
    else { return finding.rule.rawValue }
    if finding.isSensitive && !revealing {
      return (terms.discreet ?? LocalizedText(zh: "符合免于交流的情形", en: "An exemption applies"))[
        language]
    }
    return filled(
      terms.sentence[language],
      [
        "measured": finding.measured == .none ? nil : finding.measured.words(in: language),
        "allowed": finding.allowed == .none ? nil : finding.allowed.words(in: language),
        "directions": finding.directions.words(in: language),
        "lifts": finding.liftsIn?.description,
      ])
  }
}

extension Set<Direction> {
  /// The directions by name; nil when it is all of them.
  func words(in language: Language) -> String? {
    guard count < Direction.allCases.count else { return nil }
    return Direction.allCases.filter(contains).map { $0.words[language] }
      .joined(separator: language == .zh ? "、" : ", ")
  }
}

/// What may stand in braces in a sentence of a book.
let placeholderNames = ["measured", "allowed", "directions", "lifts"]

/// The names in braces in `template`.
func placeholders(in template: String) -> [String] {
  template.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map { part in
    String(part.prefix { $0 != "}" })
  }
}

/// `template` with its placeholders replaced.
///
/// A part in square brackets is dropped when a value in it is nil; what follows
/// a `|` in the brackets stands in its place.
func filled(_ template: String, _ values: [String: String?]) -> String {
  var sentence = ""
  var rest = template[...]
  while let open = rest.firstIndex(of: "[") {
    sentence += replaced(rest[..<open], values) ?? ""
    let close = rest[open...].firstIndex(of: "]") ?? rest.endIndex
    let parts = rest[open..<close].dropFirst()
      .split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
    sentence += parts.lazy.compactMap { replaced($0, values) }.first ?? ""
    rest = rest[close...].dropFirst()
  }
  return sentence + (replaced(rest, values) ?? "")
}

/// `part` with its placeholders replaced, or nil when a value is missing.
private func replaced(_ part: Substring, _ values: [String: String?]) -> String? {
  var text = String(part)
  for (name, value) in values where text.contains("{\(name)}") {
    guard let value else { return nil }
    text = text.split(separator: "{\(name)}", omittingEmptySubsequences: false)
      .joined(separator: value)
  }
  return text
}
