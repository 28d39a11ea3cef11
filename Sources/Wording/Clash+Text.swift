public import PlanFormat
public import Policy

extension Clash {
  /// The sentence in `language`; the Chinese one where there is no English.
  public func text(in language: Language) -> String {
    language == .en ? english ?? sentence : sentence
  }

  /// What the bureau can do.
  public func advice(in language: Language) -> String? {
    language == .en ? adviceEnglish ?? advice : advice
  }
}
