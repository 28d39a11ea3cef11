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

  /// What it is, in a few words; its rule and subject in older plan files.
  public func title(in language: Language) -> String {
    (language == .en ? nameEnglish ?? name : name) ?? "\(rule) \(subject)"
  }

  /// How it gives way; nil where it can't, and in older plan files.
  public func change(in language: Language) -> String? {
    language == .en ? changeEnglish ?? change : change
  }

  /// The document behind the rule.
  public func source(in language: Language) -> String? {
    language == .en ? citationEnglish ?? citation : citation
  }
}
