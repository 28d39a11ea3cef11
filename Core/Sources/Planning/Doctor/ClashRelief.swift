import PlanFormat
import Policy
import Solver

/// How a member of a clash gives way: what is changed, from which value to which.
struct ClashRelief {
  var words: LocalizedText

  /// The keys of the policy book that say it, from the section on.
  var setting: String?
  var from: String?
  var to: String?

  /// How many more teachers the looser setting lets go somewhere.
  var admits: Int?
}

extension ClashRelief {
  /// A pin or the market, given up.
  static func givingUp(isMarket: Bool) -> ClashRelief {
    ClashRelief(
      words: isMarket
        ? LocalizedText(zh: "放弃志愿阶段的安排", en: "give up the voluntary market's moves")
        : LocalizedText(zh: "取消这一指定", en: "give up this pin"))
  }

  /// A share that asks for less; in thousandths of a person where the share is one
  /// of those who move.
  static func lowering(_ row: PlanRow, from least: Int, by amount: Int, isRatio: Bool)
    -> ClashRelief
  {
    let isShare = row.code.hasSuffix("share")
    let setting = isShare ? "rules/\(row.code)" : nil
    guard !isRatio else {
      let people = (amount + 999) / 1000
      return ClashRelief(
        words: LocalizedText(
          zh: "少算骨干教师\(people)人", en: "ask for \(people) backbone teachers less"),
        setting: setting)
    }
    return ClashRelief(
      words: LocalizedText(
        zh: "由\(least)人降到\(least - amount)人", en: "from \(least) down to \(least - amount)"),
      setting: setting, from: "\(least)", to: "\(least - amount)")
  }

  /// A row of the plan that may leave its range by so much.
  static func widening(_ row: PlanRow, by amount: Int) -> ClashRelief {
    let (low, high) = (row.range.lowerBound, row.range.upperBound)
    let span = low == high ? "\(low)" : "\(low)–\(high)"
    switch row.kind {
    case .teamLeave, .schoolLeave:
      return ClashRelief(
        words: LocalizedText(
          zh: "由至多\(high)人提高到至多\(high + amount)人",
          en: "from at most \(high) to at most \(high + amount)"),
        setting: "plan/\(row.code)-share", from: "\(high)", to: "\(high + amount)")
    case .couple:
      return ClashRelief(
        words: LocalizedText(zh: "允许夫妻二人不同去一处", en: "let the spouses go to different places"))
    case .pair:
      return ClashRelief(
        words: LocalizedText(
          zh: "允许两个方向相差\(amount)人", en: "let the two directions differ by \(amount)"),
        setting: "plan/one-for-one-pairs")
    case .filter:
      return ClashRelief(
        words: LocalizedText(zh: "允许\(amount)人例外", en: "make an exception for \(amount)"))
    case .establishment:
      return ClashRelief(
        words: LocalizedText(zh: "增加编制\(amount)名", en: "\(amount) more in the establishment"),
        setting: "plan/transfers-allowed")
    case .post, .school, .balance, .quota, .backboneQuota:
      return ClashRelief(
        words: LocalizedText(
          zh: "允许超出\(span)的范围\(amount)人", en: "let it leave \(span) by \(amount)"))
    }
  }

  /// A setting opened from its present value.
  static func opening(_ filter: MoveFilter, _ openings: FilterOpenings, to opening: FilterOpening)
    -> ClashRelief
  {
    let people = openings.people(filter, opening)
    let present = openings.present(filter)
    let step: LocalizedText
    switch (present, opening) {
    case (.metres(let now), .metres(let then)):
      let need = tenths((then + 99) / 100 * 100)
      step = LocalizedText(
        zh: "由\(tenths(now))公里放宽到\(need)公里", en: "from \(tenths(now)) km to \(need) km")
    case (.permission(let now), .permission(let then)):
      step = LocalizedText(
        zh: "由“\(now.words.zh)”改为“\(then.words.zh)”",
        en: "from “\(now.words.en)” to “\(then.words.en)”")
    default: step = LocalizedText(zh: "不再要求结对", en: "no pairing asked for any more")
    }
    return ClashRelief(
      words: LocalizedText(
        zh: "\(step.zh)，另有\(people)名教师因此多了可去的岗位",
        en: "\(step.en), which opens further posts to \(people) teachers"),
      setting: filter.setting.map { "plan/\($0)" }, from: present?.text ?? "true",
      to: opening.text, admits: people)
  }
}

extension PolicyBook {
  /// Which document says what the keys set; nil where the book doesn't have them.
  func source(of setting: String) -> LocalizedText? {
    let path = setting.split(separator: "/").map(String.init)
    let citation =
      bookRules.first { path == ["rules", $0.id.rawValue] }?.citation
      ?? entries.first { $0.path.starts(with: path) }?.citation
    return citation.map { LocalizedText(zh: $0.words(in: .zh), en: $0.words(in: .en)) }
  }
}
