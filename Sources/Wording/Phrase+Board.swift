/// The planning board.
extension Phrase {
  public static let boardTitle = Phrase(zh: "计划板", en: "Planning board")
  public static let boardLead = Phrase(
    zh: "先看后定：每一种安排会让哪些目标和指标变好变坏，先算给您看；固定要写理由，下一个方案会照办。",
    en:
      "See first, then decide: what each move would do to every aim and indicator. A pin needs a reason, and the next plan keeps it."
  )
  public static let openBoard = Phrase(zh: "打开计划板", en: "Open the board")
  public static let findTeacher = Phrase(zh: "找人", en: "Find somebody")
  public static let nameOrNumber = Phrase(zh: "姓名或编号末尾", en: "Name, or the end of the number")
  public static let find = Phrase(zh: "查找", en: "Find")
  public static let noShortPosts = Phrase(zh: "没有缺人的岗位。", en: "No post is short.")
  public static let aimsNow = Phrase(zh: "目标", en: "Aims")
  public static let pinsAreTaken = Phrase(
    zh: "新建方案时自动带上。", en: "They are filled in for the next plan.")
  public static let unpin = Phrase(zh: "取消固定", en: "Unpin")
  public static let pinHere = Phrase(zh: "固定到这里", en: "Pin here")
  public static let pinStay = Phrase(zh: "固定为留任", en: "Pin where they are")
  public static let pinReason = Phrase(zh: "固定的理由", en: "Reason of the pin")
  public static let noPossibleMove = Phrase(
    zh: "没有规则允许的安排。为什么不行，见教师页“本次不动的原因”。",
    en: "The rules allow no move; the teacher's page says why.")
  public static let effectNote = Phrase(
    zh: "按影响从好到坏排列，最多 60 种。正数为变差，负数为变好；点开看全部影响。",
    en: "Best first, at most 60. Positive is worse, negative is better; open one to see all of it.")
  public static let changesNothing = Phrase(zh: "各项目标不变", en: "changes no aim")
  public static let breaks = Phrase(zh: "超出限制", en: "breaks")

  public static func nobodyFound(_ text: String) -> Phrase {
    Phrase(zh: "没有找到“\(text)”。", en: "Nobody is called '\(text)'.")
  }

  public static func shortPosts(_ count: Int) -> Phrase {
    Phrase(zh: "仍缺人的岗位 (\(count))", en: "Posts still short (\(count))")
  }

  public static func missingPeople(_ count: Int) -> Phrase {
    Phrase(zh: "缺 \(count) 人", en: "\(count) missing")
  }

  public static func pinsNow(_ count: Int) -> Phrase {
    Phrase(zh: "已固定 (\(count))", en: "Pinned (\(count))")
  }

  public static func boardHas(_ place: String) -> Phrase {
    Phrase(zh: "本方案的安排：\(place)", en: "This plan has them at: \(place)")
  }

  public static func movesOf(_ who: String) -> Phrase {
    Phrase(zh: "\(who) 可以怎样安排", en: "Where \(who) could go")
  }

  public static func candidatesFor(_ post: String) -> Phrase {
    Phrase(zh: "\(post) 的人选", en: "Candidates for \(post)")
  }

  public static func breaksRules(_ count: Int) -> Phrase {
    Phrase(zh: "超出 \(count) 项限制", en: "breaks \(count) limits")
  }

  public static func countsButMay(_ count: Int, _ range: ClosedRange<Int>) -> Phrase {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Phrase(
      zh: "：为 \(count)，允许 \(low) 至 \(high)", en: ": \(count), allowed \(low) to \(high)")
  }

  public static func pinned(_ who: String) -> Phrase {
    Phrase(zh: "\(who) 已固定。", en: "\(who) is pinned.")
  }

  public static func unpinned(_ who: String) -> Phrase {
    Phrase(zh: "\(who) 不再固定。", en: "\(who) isn't pinned any more.")
  }
}
