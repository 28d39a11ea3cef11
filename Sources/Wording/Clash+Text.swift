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

  /// A value that plan files write (`5000 metres`, `everyone`), in words; nil as nil.
  public func value(_ written: String?, in language: Language) -> String? {
    guard let written else { return nil }
    if written.hasSuffix(" metres"), let metres = Int(written.dropLast(7)) {
      let tenths = (metres + 50) / 100
      return Phrase(zh: "\(tenths / 10).\(tenths % 10)公里", en: "\(tenths / 10).\(tenths % 10) km")[
        language]
    }
    return Clash.settings[written]?[language] ?? written
  }

  private static let settings = [
    "never": Phrase(zh: "不允许", en: "never"),
    "volunteers": Phrase(zh: "仅本人志愿", en: "volunteers"),
    "everyone": Phrase(zh: "人人可以", en: "everyone"),
    "true": Phrase(zh: "须结对", en: "pairing required"),
    "false": Phrase(zh: "不要求结对", en: "no pairing required"),
  ]
}
