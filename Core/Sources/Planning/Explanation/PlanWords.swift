import PlanFormat
public import Policy

/// Words reasons of a plan in the bureau's language.
public struct PlanWords {
  private let book: PolicyBook

  public init(_ book: PolicyBook) { self.book = book }

  /// The reason as one short sentence; health and sanctions are named generally.
  public func sentence(for reason: PlanReason, in language: Language) -> String {
    if case .finding(let finding) = reason { return book.sentence(for: finding, in: language) }
    return text(of: reason)[language]
  }

  /// The reason as plan files hold it.
  func entry(for reason: PlanReason) -> Reason {
    var (measured, allowed, citation) = ("", "", book.title.zh)
    switch reason {
    case .finding(let finding):
      if !finding.isSensitive {
        measured = finding.measured.words(in: .zh)
        allowed = finding.allowed.words(in: .zh)
      }
      citation = finding.citation.words(in: .zh)
    case .stayingBreaks(let rows):
      measured = rows.map { "\($0.count)" }.joined(separator: ";")
      allowed = rows.map { span($0.range) }.joined(separator: ";")
    case .staying(let changes), .moving(_, let changes): measured = figures(changes)
    case .tooFew(_, let kinds, let have, let need):
      (measured, allowed) = ("\(have);\(kinds.joined(separator: ","))", "\(need)")
    case .noPost(let counts, let posts): measured = figures(counts, of: "posts", posts)
    case .blocked(let counts, let moves): measured = figures(counts, of: "moves", moves)
    case .candidates(let counts, let people): measured = figures(counts, of: "people", people)
    case .chosen(let points): measured = "\(points)"
    case .ring(let people): measured = "people \(people)"
    case .fits(let isOwnSubject, let isOwnStage, let metres, let rank):
      let facts = [
        isOwnSubject ? "subject own" : "subject also", isOwnStage ? "stage own" : "stage also",
        metres.map { "metres \($0)" }, rank.map { "wish \($0)" },
      ]
      measured = facts.compactMap(\.self).joined(separator: ";")
    case .pinned, .nothingGained: break
    default:
      // What was worked out rests on no article of its own.
      (measured, allowed) = figures(of: reason)
      citation = ""
    }
    return Reason(
      rule: reason.code, sentence: sentence(for: reason, in: .zh),
      english: sentence(for: reason, in: .en), measured: measured, allowed: allowed,
      citation: citation)
  }

  private func text(of reason: PlanReason) -> LocalizedText {
    switch reason {
    case .finding: LocalizedText(zh: "", en: "")
    case .fits(let isOwnSubject, let isOwnStage, let metres, let rank):
      fits(isOwnSubject, isOwnStage, metres, rank)
    case .chosen(let points):
      LocalizedText(
        zh: "本人在自愿环节按积分（\(points)分）选定。",
        en: "Chosen by the teacher in the voluntary market with \(points) points.")
    case .ring(let people):
      LocalizedText(
        zh: "与另外\(people - 1)位志愿者同时换岗。",
        en: "Moves at once with \(people - 1) other volunteer\(people == 2 ? "" : "s"), in a ring.")
    case .pinned: LocalizedText(zh: "由教育局事先指定。", en: "Decided by the bureau beforehand.")
    case .staying(let changes): staying(changes)
    case .stayingBreaks(let rows): stayingBreaks(rows)
    case .noPost(let counts, let posts):
      LocalizedText(
        zh: "外校\(posts)个有需求的岗位都不可去：\(list(counts, "个").zh)。",
        en: "None of \(posts) posts elsewhere is open: \(list(counts, "").en).")
    case .blocked(let counts, let moves):
      LocalizedText(
        zh: "\(moves)个可去岗位都受限制：\(list(counts, "个").zh)。",
        en: "All \(moves) possible moves break a limit: \(list(counts, "").en).")
    case .moving(let place, let changes):
      LocalizedText(
        zh: "即使去最合适的\(place.zh)，也会使\(changed(changes).zh)。",
        en: "Even the best move, to the \(place.en), would change \(changed(changes).en).")
    case .nothingGained(let place):
      LocalizedText(
        zh: "去\(place.zh)对各项目标都没有改进。",
        en: "A move to the \(place.en) would improve nothing.")
    case .tooFew(let kinds, _, let have, let need):
      LocalizedText(
        zh: "全县可任教\(kinds.zh)的共\(have)人，需要\(need)人，缺\(need - have)人，无论如何调配都补不足。",
        en: "The county has \(have) who may teach \(kinds.en) and needs \(need): "
          + "no plan can fill the last \(need - have).")
    case .candidates(let counts, let people):
      LocalizedText(
        zh: "外校能胜任的\(people)人中：\(list(counts, "人").zh)。",
        en: "Of \(people) elsewhere who could: \(list(counts, "").en).")
    default: answer(of: reason)
    }
  }

  private func fits(_ isOwnSubject: Bool, _ isOwnStage: Bool, _ metres: Int?, _ rank: Int?)
    -> LocalizedText
  {
    var zh = isOwnSubject ? "任教学科一致" : "可兼任该学科"
    var en = isOwnSubject ? "The teacher's own subject" : "A subject also taught"
    zh += isOwnStage ? "、学段一致" : "、可任该学段"
    en += isOwnStage ? " and stage" : " at a further stage"
    if let metres {
      zh += "，距住址约\(tenths(metres))公里"
      en += ", about \(tenths(metres)) km from home"
    }
    if let rank {
      zh += "，是第\(rank)志愿"
      en += ", wish number \(rank)"
    }
    return LocalizedText(zh: zh + "。", en: en + ".")
  }

  private func staying(_ changes: [PlanReason.LevelChange]) -> LocalizedText {
    if changes.isEmpty {
      return LocalizedText(
        zh: "如不调动，各项目标不变。", en: "If the teacher stayed, nothing would change.")
    }
    return LocalizedText(
      zh: "如不调动而其他人不变，\(changed(changes).zh)。",
      en: "If only this teacher stayed: \(changed(changes).en).")
  }

  private func stayingBreaks(_ rows: [PlanReason.NamedRow]) -> LocalizedText {
    LocalizedText(
      zh: "如不调动而其他人不变，"
        + rows.map { "\($0.name.zh)为\($0.count)，超出\(span($0.range))" }.joined(separator: "；") + "。",
      en: "If only this teacher stayed, "
        + rows.map { "\($0.name.en) would be \($0.count), outside \(span($0.range))" }
        .joined(separator: "; ") + ".")
  }

  private func list(_ counts: [PlanReason.Count], _ unit: String) -> LocalizedText {
    LocalizedText(
      zh: counts.map { "\($0.words.zh)\($0.number)\(unit)" }.joined(separator: "，"),
      en: counts.map { "\($0.words.en) \($0.number)" }.joined(separator: ", "))
  }

  func changed(_ changes: [PlanReason.LevelChange]) -> LocalizedText {
    LocalizedText(
      zh: changes.map { change in
        "\(change.level.words.zh)\(change.by > 0 ? "增加" : "减少")"
          + change.level.amount(abs(change.by)).zh
      }.joined(separator: "，"),
      en: changes.map { change in
        "\(change.level.words.en) \(change.by > 0 ? "+" : "−")"
          + change.level.amount(abs(change.by)).en
      }.joined(separator: ", "))
  }

  func span(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// Changes of levels for programs: `shortage +100;moves -1`.
  func figures(_ changes: [PlanReason.LevelChange]) -> String {
    changes.map { "\($0.level.rawValue) \(signed($0.by))" }.joined(separator: ";")
  }

  /// Counts for programs: of how many, then how many each: `posts 9;commute 4`.
  private func figures(_ counts: [PlanReason.Count], of all: String, _ number: Int) -> String {
    (["\(all) \(number)"] + counts.map { "\($0.code) \($0.number)" }).joined(separator: ";")
  }

  private func signed(_ number: Int) -> String { number > 0 ? "+\(number)" : "\(number)" }
}

extension PlanLevel {
  public var words: LocalizedText {
    switch self {
    case .breaches: LocalizedText(zh: "交流任务缺口", en: "missing exchanges")
    case .shortage: LocalizedText(zh: "缺员（加权）", en: "weighted shortage")
    case .disruption: LocalizedText(zh: "变动人数", en: "people changed")
    case .backboneSpread: LocalizedText(zh: "骨干最大偏差", en: "largest backbone deviation")
    case .seniorSpread: LocalizedText(zh: "高级职称最大偏差", en: "largest senior deviation")
    case .imbalance: LocalizedText(zh: "结构失衡（加权）", en: "weighted imbalance")
    case .burden: LocalizedText(zh: "教师负担", en: "burden")
    case .moves: LocalizedText(zh: "调动人数", en: "moves")
    }
  }

  /// A value of the level with its unit.
  public func amount(_ value: Int) -> LocalizedText {
    switch self {
    case .breaches, .imbalance:
      LocalizedText(zh: "\(decimal(value))人", en: decimal(value))
    case .backboneSpread, .seniorSpread:
      LocalizedText(zh: "\(decimal(value))‰", en: "\(decimal(value))‰")
    case .shortage, .burden: LocalizedText(zh: "\(value)分", en: "\(value) points")
    case .moves, .disruption: LocalizedText(zh: "\(value)人", en: "\(value)")
    }
  }
}

/// Thousandths as a decimal number without trailing zeros.
private func decimal(_ thousandths: Int) -> String {
  let rest = thousandths % 1000
  guard rest != 0 else { return "\(thousandths / 1000)" }
  var digits = String(1000 + rest).dropFirst()
  while digits.last == "0" { digits.removeLast() }
  return "\(thousandths / 1000).\(digits)"
}

func tenths(_ metres: Int) -> String { "\(metres / 1000).\(metres % 1000 / 100)" }
