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
    if let known = language == .en ? nameEnglish ?? name : name { return known }
    guard rule == "pin" else { return "\(rule) \(subject)" }
    return Phrase(zh: "对\(subject)的指定", en: "the pin of \(subject)")[language]
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
