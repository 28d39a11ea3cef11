public import Policy
public import Staffing
internal import Surveying

/// Surveys (问卷调查).
extension Phrase {
  public static let surveys = Phrase(zh: "问卷调查", en: "Surveys")
  public static let surveysLead = Phrase(
    zh: "答案不记名：系统只记谁答过，不记谁答了什么；结束以后才显示结果，人数少的组不显示。",
    en:
      "Answers have no name: who has answered is kept, what they answered is only counted. Results are shown when a survey is over, and not of small groups."
  )
  public static let noSurveys = Phrase(
    zh: "还没有问卷调查。", en: "There are no surveys yet.")
  public static let surveyKind = Phrase(zh: "问卷", en: "Survey")
  public static let surveyAudience = Phrase(zh: "调查对象", en: "Who is asked")
  public static let surveyDays = Phrase(zh: "填写时间", en: "Open")
  public static let surveyFirst = Phrase(zh: "开始日", en: "First day")
  public static let surveyLast = Phrase(zh: "截止日", en: "Last day")
  public static let surveyAnswered = Phrase(zh: "已答", en: "Answered")
  public static let surveyOpenTitle = Phrase(zh: "发起问卷", en: "Open a survey")
  public static let surveyOpenDo = Phrase(zh: "发起", en: "Open")
  public static let surveyOpened = Phrase(zh: "问卷已发起。", en: "The survey is open.")
  public static let surveyComes = Phrase(zh: "未开始", en: "To begin")
  public static let surveyRuns = Phrase(zh: "填写中", en: "Open")
  public static let surveyOver = Phrase(zh: "已结束", en: "Over")
  public static let surveyOff = Phrase(zh: "已取消", en: "Called off")
  public static let surveyCancel = Phrase(zh: "取消这次问卷", en: "Call it off")
  public static let surveyCancelled = Phrase(zh: "问卷已取消。", en: "It was called off.")
  public static let surveyAnonymous = Phrase(
    zh: "不记名。系统只记录您已经答过，答案只加进所在区域（城区、镇区、乡村）的合计，任何人都查不到您选了什么。提交后不能修改。",
    en:
      "Without your name: that you have answered is on record; what you choose is only added to the counts of city, town or village, and nobody can look it up. It can't be changed afterwards."
  )
  public static let surveyAnswerDo = Phrase(zh: "提交", en: "Hand in")
  public static let surveySaid = Phrase(zh: "已提交，谢谢。", en: "Handed in. Thank you.")
  public static let surveyDone = Phrase(zh: "您已经答过这份问卷。", en: "You have answered this survey.")
  public static let surveyNotYours = Phrase(
    zh: "这份问卷不是发给您的。", en: "This survey doesn't ask you.")
  public static let surveyNotYet = Phrase(
    zh: "结束以后显示结果。", en: "Results are shown when it's over.")
  public static let surveyTooFew = Phrase(
    zh: "答的人太少，不显示结果。", en: "Too few have answered: nothing is shown.")
  public static let surveyResults = Phrase(zh: "结果", en: "Results")
  public static let surveyChoice = Phrase(zh: "选项", en: "Choice")
  public static let surveyNumber = Phrase(zh: "人数", en: "People")
  public static let surveyShare = Phrase(zh: "占比", en: "Share")
  public static func surveyZone(_ zone: Zone) -> Phrase {
    switch zone {
    case .city: Phrase(zh: "城区", en: "City")
    case .town: Phrase(zh: "镇区", en: "Town")
    case .village: Phrase(zh: "乡村", en: "Village")
    }
  }
  public static func surveyRate(_ answered: Int, of asked: Int) -> Phrase {
    Phrase(
      zh: "应调查 \(asked) 人，已答 \(answered) 人。", en: "\(answered) of \(asked) have answered.")
  }
  public static func paperRate(_ returned: Int, of handed: Int) -> Phrase {
    Phrase(
      zh: "发放 \(handed) 份，收回 \(returned) 份。", en: "\(returned) of \(handed) forms came back.")
  }
  public static func surveyHidden(_ smallest: Int) -> Phrase {
    Phrase(
      zh: "不足 \(smallest) 人的组不显示；为防止从合计倒推，相邻的小组也一并不显示。",
      en:
        "Groups of fewer than \(smallest) aren't shown, nor one more where it would give them away."
    )
  }
  public static let surveySeveral = Phrase(
    zh: "可多选，占比按人数算。", en: "Several could be named; shares are of the people.")
  public static let surveyReasons = Phrase(
    zh: "提得最多的原因和对应的办法", en: "Reasons named most, and what answers them")
  public static let surveyReason = Phrase(zh: "原因", en: "Reason")
  public static let surveyRemedy = Phrase(zh: "对应的办法", en: "What answers it")
  public static let surveyForPlans = Phrase(
    zh: "定名额、修改激励办法和规则时参考；志愿见“志愿填报”。",
    en: "For quotas, incentives and rules; the wishes of the year stand under “Wishes”.")

  public static let paperTitle = Phrase(zh: "纸质问卷汇总", en: "Forms on paper")
  public static let paperLead = Phrase(
    zh: "学校发纸质问卷给家长，收回后按选项填份数，没有的不填；不登记家长和学生姓名。",
    en: "The school hands forms to parents and enters how many chose what; no names.")
  public static let paperHanded = Phrase(zh: "发放份数", en: "Handed out")
  public static let paperReturned = Phrase(zh: "收回份数", en: "Returned")
  public static let paperMoved = Phrase(zh: "本学期转出学生数", en: "Pupils who left this term")
  public static let paperDo = Phrase(zh: "保存汇总", en: "Keep the counts")
  public static let paperSaid = Phrase(zh: "汇总已保存。", en: "The counts are kept.")
  public static let paperSchools = Phrase(zh: "已填报学校", en: "Schools that entered")
  public static let paperTrend = Phrase(zh: "历次转出学生数", en: "Pupils who left, by survey")

  public static let quoteTitle = Phrase(zh: "留一句话（可不填）", en: "Words to be quoted (if you like)")
  public static let quoteLead = Phrase(
    zh: "这句话和答案分开保存，会记下是谁写的；只有同意引用才保存，随时可以撤回。",
    en:
      "These words are kept apart from the answers, with who wrote them; only if you agree that they're quoted, and you can take them back at any time."
  )
  public static let quoteWords = Phrase(zh: "想说的话", en: "Your words")
  public static let quoteConsent = Phrase(
    zh: "同意在总结、宣传中引用", en: "They may be quoted in summaries and publicity")
  public static let quoteNamed = Phrase(zh: "可以写我的姓名", en: "With my name")
  public static let quoteDo = Phrase(zh: "留言", en: "Leave these words")
  public static let quoteSaid = Phrase(zh: "留言已保存。", en: "Your words are kept.")
  public static let quotesTitle = Phrase(zh: "可以引用的话", en: "Words that may be quoted")
  public static let quoteUnnamed = Phrase(zh: "不署名", en: "without a name")
  public static let quoteBack = Phrase(zh: "撤回", en: "Take back")
  public static let quoteTaken = Phrase(zh: "留言已撤回。", en: "Your words were taken back.")

  public static func dueSurvey(_ name: String) -> Phrase {
    Phrase(zh: "填写问卷：\(name)", en: "Answer the survey: \(name)")
  }
  public static func duePaper(_ name: String) -> Phrase {
    Phrase(zh: "填报纸质问卷汇总：\(name)", en: "Enter the forms on paper: \(name)")
  }

  public init(_ audience: SurveyTerms.Audience) {
    self =
      switch audience {
      case .teachers: Phrase(zh: "全体教师", en: "All teachers")
      case .serving: Phrase(zh: "在岗交流教师", en: "Teachers who serve elsewhere")
      case .principals: Phrase(zh: "校长", en: "Principals")
      case .parents: Phrase(zh: "家长（纸质）", en: "Parents (on paper)")
      }
  }
}
