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

  /// What it is, in words, in both languages: a pin, a team's leave cap.
  public var name: String?
  public var nameEnglish: String?

  /// How it gives way in the cheapest way out, or alone where it stands firm there.
  public var change: String?
  public var changeEnglish: String?

  /// The keys of the policy book that set it, such as `plan/commute-limit`, its
  /// value now, the value that the change needs, and how many more teachers a
  /// looser filter would let go somewhere.
  public var setting: String?
  public var from: String?
  public var to: String?
  public var admits: Int?

  /// The document behind the setting.
  public var citation: String?
  public var citationEnglish: String?

  enum CodingKeys: String, CodingKey {
    case rule, subject, sentence, english, missing, set, alone, together, advice
    case name, change, setting, from, to, admits, citation
    case adviceEnglish = "advice_english"
    case nameEnglish = "name_english"
    case changeEnglish = "change_english"
    case citationEnglish = "citation_english"
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

/// The clashes of one set, or one that stands by itself.
public struct ClashGroup: Equatable, Sendable {
  /// From 1; nil for one that stands by itself.
  public var number: Int?
  public var members: [Clash]

  /// Those that give way in the cheapest way out of all sets.
  public var leastChange: [Clash] { members.filter { ($0.together ?? 0) > 0 } }
}

extension [Clash] {
  /// In the report's order, one set after the other.
  public var groups: [ClashGroup] {
    var groups: [ClashGroup] = []
    for clash in self {
      if let number = clash.set, groups.last?.number == number {
        groups[groups.count - 1].members.append(clash)
      } else {
        groups.append(ClashGroup(number: clash.set, members: [clash]))
      }
    }
    return groups
  }
}
