/// One of some rules, limits and pins that can't be kept together, and the least
/// loosening.
///
/// Clashes of one `set` can't all be kept, and any one of them can be left out to
/// keep the rest.
public struct Clash: Codable, Equatable, Sendable {
  public var rule: String
  public var subject: String
  public var sentence: String

  /// The sentence in English, for the English interface.
  public var english: String?

  /// By how much the rule is missed, in units of what it counts; 1 for a pin.
  public var missing: Int

  /// Which set the clash belongs to, from 1; nil where it stands by itself.
  public var set: Int?

  /// By how much it must give way for the set to be kept if nothing else does;
  /// nil when that alone doesn't help.
  public var alone: Int?

  /// By how much it gives way where all sets together give way least; nil when
  /// it stands firm there.
  public var together: Int?

  /// What the bureau can do, in both languages.
  public var advice: String?
  public var adviceEnglish: String?

  enum CodingKeys: String, CodingKey {
    case rule, subject, sentence, english, missing, set, alone, together, advice
    case adviceEnglish = "advice_english"
  }

  public init(
    rule: String, subject: String, sentence: String, english: String? = nil, missing: Int,
    set: Int? = nil, alone: Int? = nil, together: Int? = nil, advice: String? = nil,
    adviceEnglish: String? = nil
  ) {
    self.rule = rule
    self.subject = subject
    self.sentence = sentence
    self.english = english
    self.missing = missing
    self.set = set
    self.alone = alone
    self.together = together
    self.advice = advice
    self.adviceEnglish = adviceEnglish
  }
}
