public import Partnership
public import Policy
public import Staffing

/// What stands against schemes of pairs, and how that is put right.
extension Phrase {
  public static let needsScheme = Phrase(
    zh: "规则手册的 pairing（结对）一节没有 scheme（方案），请先补上",
    en: "the book's section 'pairing' has no 'scheme'; add one first")
  public static let needsObjective = Phrase(
    zh: "没有选目标，请至少选一项", en: "no objective was chosen; choose one or more")
  public static let needsStatement = Phrase(
    zh: "还没有填写方案的指导思想和目标，请先填写", en: "the scheme has no aims yet; write them first")
  public static let schemeChanged = Phrase(
    zh: "方案刚刚改过，请看过新内容再签", en: "the scheme was changed meanwhile; read it again, then sign")
  public static let commitmentDropped = Phrase(
    zh: "这项承诺已经撤下", en: "this commitment was dropped")
  public static let needsShortReason = Phrase(
    zh: "没有写未完成的原因，请写明", en: "no reason was given for what isn't done; give one")
  public static let needsSupervisor = Phrase(
    zh: "没有填写督促人，请填写（最多 50 字）", en: "nobody looks after the task; name someone (50 characters)")
  public static let needsOutcome = Phrase(
    zh: "这种活动要写明形成了什么（如修订后的办学目标）", en: "say what came of it, such as goals set anew")
  public static let needsPairs = Phrase(
    zh: "没有选结对学校，请至少选一对", en: "no pair was chosen; choose one or more")

  public static let needsThemeHolder = Phrase(
    zh: "没有填写由谁承担，请填写（最多 50 字）", en: "say whose theme it is (50 characters)")

  public static func noThemeBelow(_ id: String) -> Phrase {
    Phrase(
      zh: "主题 \(id) 下面不能再分：没有这个主题，或已经分到个人",
      en: "nothing can stand below theme \(id): there's none, or it's a person's")
  }

  public static func noTheme(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的主题", en: "there's no theme \(id)")
  }

  public static func noObjective(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这项目标，请从列出的选", en: "the book has no objective '\(key)'; choose a listed one"
    )
  }

  public static func objectiveOutside(_ key: String) -> Phrase {
    Phrase(
      zh: "“\(key)”不是这学期方案里的目标，请改选或先改方案",
      en: "'\(key)' isn't an objective of the term's scheme; choose another or change the scheme")
  }

  public static func noCommitmentKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这类承诺，请从列出的选",
      en: "the book has no kind of commitment '\(key)'; choose a listed one")
  }

  public static func noOutsideKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这类伙伴，请从列出的选",
      en: "the book has no kind of partner '\(key)'; choose a listed one")
  }

  public static func noCommitment(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的承诺", en: "there's no commitment \(id)")
  }

  public static func noPairTask(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的任务", en: "there's no task \(id)")
  }

  public static func noLargeActivity(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的大型活动", en: "there's no large activity \(id)")
  }

  public static func noOutsidePartner(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的伙伴", en: "there's no partner \(id)")
  }

  public static func commitmentAmount(_ amount: Int) -> Phrase {
    Phrase(
      zh: "数量 \(amount) 不对，承诺填 1 到 10000000，进度从 0 起",
      en: "\(amount) can't be; a commitment has 1 to 10,000,000, what was done begins with 0")
  }

  public static func notThisTerm(_ day: Day) -> Phrase {
    Phrase(zh: "日期 \(day) 不在本学期，请改", en: "\(day) isn't in the running term; change it")
  }

  public static func termIsOver(_ term: Term) -> Phrase {
    Phrase(
      zh: "\(Figures.term(term, in: .zh))的方案不能再改",
      en: "the scheme of \(Figures.term(term, in: .en)) can't be changed any more")
  }

  public static func reviewOutside(_ day: Day) -> Phrase {
    Phrase(
      zh: "检查日期 \(day) 要在今天以后、本学期以内", en: "\(day) must be from today on, within the running term")
  }

  public static func notOfThisSide(_ teacher: String) -> Phrase {
    Phrase(
      zh: "\(teacher) 现在不在本校任教，请从本校教师中选",
      en: "\(teacher) isn't of this school now; choose one of its teachers")
  }

  public static func occasionPast(_ day: Day, today: Day) -> Phrase {
    Phrase(
      zh: "\(day) 已经过去（今天是 \(today)），大型活动要提前预告",
      en: "\(day) has passed (today is \(today)); large activities are announced ahead")
  }

  public static func occasionFar(_ day: Day) -> Phrase {
    Phrase(zh: "\(day) 太远，请填一年以内的日期", en: "\(day) is too far off; within a year, please")
  }

  public static func schemeLacks(_ lack: SchemeLack) -> Phrase {
    switch lack {
    case .talks(let noted, let expected):
      Phrase(
        zh: "本学期应商谈 \(expected) 次，登记了 \(noted) 次，请先登记",
        en: "\(expected) talks are expected this term, \(noted) noted; note them first")
    case .headsApart:
      Phrase(
        zh: "还没有一次商谈是两校校长都在场的", en: "at no talk were the heads of both schools there")
    case .objective: Phrase(zh: "方案还没有目标", en: "the scheme has no objective yet")
    case .commitment:
      Phrase(zh: "支援学校还没有一项具体承诺", en: "the helping school promised nothing yet")
    }
  }

  public static func sheetFault(_ fault: SheetFault, _ names: [String: LocalizedText]) -> Phrase {
    func name(_ key: String) -> LocalizedText { names[key] ?? LocalizedText(zh: key, en: key) }
    return switch fault {
    case .unknown(let key): Phrase(zh: "表里没有“\(key)”这一项", en: "the form has no '\(key)'")
    case .notANumber(let key, let found):
      Phrase(
        zh: "“\(name(key).zh)”填了“\(found)”，请填 0 以上的整数",
        en: "'\(name(key).en)' says '\(found)'; give a whole number from 0")
    case .tooLong(let key, let count):
      Phrase(
        zh: "“\(name(key).zh)”写了 \(count) 字，最多 \(SheetFault.longest) 字",
        en: "'\(name(key).en)' has \(count) characters, \(SheetFault.longest) at most")
    case .empty: Phrase(zh: "一项都没有填，请至少填一项", en: "nothing was filled in; fill in one thing")
    }
  }
}
