public import PlanFormat
public import Policy

extension Reason {
  /// The sentence in `language`; the Chinese one where there is no English.
  public func text(in language: Language) -> String {
    language == .en && !english.isEmpty ? english : sentence
  }
}
