public import Leading
public import Policy
public import Staffing

/// What stands against something of temporary posts, and what to do.
extension Phrase {
  public static func noTemporaryPost(_ id: String) -> Phrase {
    Phrase(zh: "没有挂职 \(id)。", en: "There's no temporary post \(id).")
  }
  public static let temporaryPostCancelled = Phrase(
    zh: "这次挂职已取消，不能再改。", en: "This post was called off; nothing can be added.")
  public static func temporaryPostBackwards(_ first: Day, _ last: Day) -> Phrase {
    Phrase(
      zh: "结束日 \(last) 在开始日 \(first) 之前，请改正。",
      en: "It would end on \(last), before it begins on \(first): correct the days.")
  }
  public static let needsHostName = Phrase(
    zh: "没有选挂职学校；县外学校请写校名。", en: "Choose the school, or write the name of one outside the county.")
  public static let needsPostTitle = Phrase(
    zh: "没有填写挂职职务，请填写。", en: "Say what they're called there.")
  public static let needsPostAims = Phrase(
    zh: "没有填写挂职目标，请写明学什么、做什么。", en: "Say what the post is for.")
  public static let needsPostMentor = Phrase(
    zh: "没有填写指导人，请填写对方学校的指导人。", en: "Name who looks after them there.")

  public static func temporaryPostFault(
    _ fault: TemporaryPostFault, kind: LocalizedText?
  ) -> Phrase {
    let name = kind ?? LocalizedText(zh: "", en: "")
    switch fault {
    case .unknownKind(let key):
      return Phrase(
        zh: "规则手册没有“\(key)”这种挂职，请从列表里选。",
        en: "The book has no kind '\(key)': choose one of the list.")
    case .position(let position):
      let (zh, en) = (position?.name(in: .zh) ?? "不明", position?.name(in: .en) ?? "unknown")
      return Phrase(
        zh: "本人岗位是\(zh)，不属于“\(name[.zh])”的人选，请换一种或换人。",
        en: "They are \(en), which '\(name[.en])' isn't for: choose another kind or person.")
    case .notTied(let between):
      return Phrase(
        zh: "两校之间没有\(ties(between, .zh))，“\(name[.zh])”只在其间办理。",
        en:
          "Between the two schools there's no \(ties(between, .en)), which '\(name[.en])' asks for."
      )
    case .sameSchool:
      return Phrase(zh: "挂职学校就是本人所在学校，请改正。", en: "That's their own school: choose another.")
    case .tooShort(let days, let least):
      return Phrase(
        zh: "一共 \(days) 天，至少 \(least) 天。", en: "\(days) days; \(least) at least.")
    case .tooLong(let days, let most):
      return Phrase(zh: "一共 \(days) 天，最多 \(most) 天。", en: "\(days) days; \(most) at most.")
    case .overlaps(let days):
      return Phrase(
        zh: "本人 \(days.lowerBound) 至 \(days.upperBound) 已在别处挂职，请错开。",
        en:
          "They are posted elsewhere from \(days.lowerBound) to \(days.upperBound): choose other days."
      )
    case .hostIsFull(let people, let most):
      return Phrase(
        zh: "挂职学校同时会有 \(people) 人，最多 \(most) 人。",
        en: "The host would have \(people) at the same time; \(most) at most.")
    case .tooManyAway(let people, let most):
      return Phrase(
        zh: "本校同时会派出 \(people) 人，最多 \(most) 人。",
        en: "The school would have \(people) away at the same time; \(most) at most.")
    case .unknownTwin(let id):
      return Phrase(
        zh: "没有可以关联的挂职 \(id)。", en: "There's no post \(id) to be linked with.")
    case .notOpposite:
      return Phrase(
        zh: "要关联的挂职不是从对方学校到本校，不能算互派。",
        en: "The other post doesn't run from that school to this one, so they aren't mutual.")
    case .twinApart(let days):
      return Phrase(
        zh: "要关联的挂职是 \(days.lowerBound) 至 \(days.upperBound)，时间不重合。",
        en:
          "The other post runs from \(days.lowerBound) to \(days.upperBound): the days don't meet.")
    case .twinIsTaken:
      return Phrase(zh: "要关联的挂职已与别的互派关联。", en: "The other post is linked already.")
    }
  }

  private static func ties(
    _ ties: Set<TemporaryPostTerms.Tie>, _ language: Language
  ) -> String {
    TemporaryPostTerms.Tie.allCases.filter(ties.contains).map { Phrase($0)[language] }
      .joined(separator: language == .zh ? "、" : " or ")
  }

  public static func temporaryPostEnded(_ last: Day) -> Phrase {
    Phrase(zh: "这次挂职已在 \(last) 结束。", en: "The post has ended already, on \(last).")
  }
  public static func temporaryPostEnds(_ last: Day, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "提前结束日 \(last) 须在 \(days.lowerBound) 至 \(days.upperBound.advanced(by: -1)) 之间。",
      en:
        "\(last) has to lie between \(days.lowerBound) and \(days.upperBound.advanced(by: -1)).")
  }
  public static func temporaryPostNoteLater(_ month: Month) -> Phrase {
    Phrase(
      zh: "\(month) 已填月记，结束日不能早于这个月。",
      en: "There's a note of \(month): it can't end before that month.")
  }
  public static func temporaryPostBegan(_ first: Day) -> Phrase {
    Phrase(
      zh: "挂职 \(first) 已经开始，不能取消，请填提前结束日。",
      en: "It began on \(first) and can't be called off: give the day on which it ends.")
  }
  public static func temporaryPostMonth(_ month: Month, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "\(month) 不在挂职期内（\(days.lowerBound) 至 \(days.upperBound)）。",
      en: "\(month) isn't within the post, \(days.lowerBound) to \(days.upperBound).")
  }
  public static func temporaryPostMonthAhead(_ month: Month, today: Day) -> Phrase {
    Phrase(
      zh: "\(month) 还没有到（今天是 \(today)），到时再填。",
      en: "\(month) hasn't come (today is \(today)); note it then.")
  }
  public static func temporaryPostReported(_ day: Day) -> Phrase {
    Phrase(zh: "总结已在 \(day) 提交，不能再改。", en: "The report is in since \(day) and stays.")
  }
  public static func temporaryPostRuns(_ last: Day) -> Phrase {
    Phrase(
      zh: "挂职到 \(last) 才结束，结束后再写总结。", en: "The post runs until \(last); report after that.")
  }
  public static func postIdeas(_ number: Int, most: Int) -> Phrase {
    Phrase(zh: "写了 \(number) 条打算，最多 \(most) 条。", en: "\(number) ideas; \(most) at most.")
  }
  public static func postIdeaLong(line: Int, _ count: Int, most: Int) -> Phrase {
    Phrase(
      zh: "第 \(line) 条打算 \(count) 字，最多 \(most) 字，请缩短。",
      en: "Idea \(line) has \(count) characters, \(most) at most; make it shorter.")
  }
  public static func noPostIdea(_ id: String) -> Phrase {
    Phrase(zh: "没有打算 \(id)。", en: "There's no idea \(id).")
  }
  public static func postIdeaStep(_ from: PostIdeaState, to: PostIdeaState) -> Phrase {
    Phrase(
      zh: "这条打算现在是“\(Phrase(from)[.zh])”，不能改为“\(Phrase(to)[.zh])”。",
      en: "It's '\(Phrase(from)[.en])' and can't become '\(Phrase(to)[.en])'.")
  }
}
