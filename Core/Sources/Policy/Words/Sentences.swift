import Staffing

extension PolicyBook {
  /// A finding in the words of the book.
  ///
  /// A sensitive reason (health, sanction) is named only when `revealing`.
  public func sentence(
    for finding: Finding, in language: Language, revealing: Bool = false
  ) -> String {
    guard let terms = edition.terms[finding.rule] else { return finding.rule.rawValue }
    if finding.isSensitive && !revealing { return terms.discreet[language].text }
    return terms.sentence[language].filled { placeholder in
      switch placeholder {
      case .measured: finding.measured.wordsIfAny(in: language)
      case .allowed: finding.allowed.wordsIfAny(in: language)
      case .directions: finding.directions.words(in: language)
      case .lifts: finding.liftsIn?.description
      }
    }
  }
}

extension Measure {
  fileprivate func wordsIfAny(in language: Language) -> String? {
    if case .none = self { return nil }
    return words(in: language)
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
