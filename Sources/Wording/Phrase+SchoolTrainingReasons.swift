public import Staffing
public import Training

/// What stands against something of schools' plans, trainers' marks, research and suggestions.
extension Phrase {
  public static let needsSchoolTraining = Phrase(
    zh: "规则手册 training 一节没有 schools 部分，请先补上。",
    en: "The book's section 'training' has no part 'schools': add it first.")

  public static func planFault(_ fault: SchoolPlan.Fault) -> Phrase {
    switch fault {
    case .noGoal: Phrase(zh: "没有填写目标，请填写。", en: "The goal is missing: say it.")
    case .longGoal(let count): .tooLong(count, allowed: SchoolPlan.longestText)
    case .noActivity:
      Phrase(zh: "一项活动也没有，请至少填一项。", en: "It has no activity: give one at least.")
    case .manyActivities(let count):
      Phrase(
        zh: "活动 \(count) 项，最多 \(SchoolPlan.mostActivities) 项，请合并。",
        en: "\(count) activities: \(SchoolPlan.mostActivities) at most; join some.")
    case .noTheme(let number):
      Phrase(zh: "第 \(number) 项没有主题，请填写。", en: "Activity \(number) has no theme: give one.")
    case .longText(let number, let count):
      Phrase(
        zh: "第 \(number) 项有 \(count) 个字，最多 \(SchoolPlan.longestTheme) 个，请缩短。",
        en:
          "Activity \(number) has a text of \(count) characters: \(SchoolPlan.longestTheme) at most."
      )
    case .unknown(let number, let key):
      Phrase(
        zh: "第 \(number) 项的“\(key)”不在规则手册里，请从列表里选。",
        en: "Activity \(number): the book has no '\(key)': choose one of the list.")
    case .outsideTerm(let number, let month):
      Phrase(
        zh: "第 \(number) 项的 \(month) 不在本学期，请改月份。",
        en: "Activity \(number): \(month) isn't of the term: choose another month.")
    case .hours(let number, let hours):
      Phrase(
        zh: "第 \(number) 项 \(hours) 学时不在 1 到 \(SchoolPlan.mostHours) 之间，请改正。",
        en: "Activity \(number): \(hours) class-hours are outside 1 to \(SchoolPlan.mostHours).")
    case .fewHours(let hours, let least):
      Phrase(
        zh: "计划共 \(hours) 学时，规则手册要求至少 \(least) 学时，请增加活动。",
        en: "\(hours) class-hours in all: the book asks for \(least) at least; plan more.")
    }
  }
  public static func planTermOver(_ term: Term) -> Phrase {
    Phrase(
      zh: "\(Figures.term(term, in: .zh))已经结束，不再受理计划。",
      en: "\(Figures.term(term, in: .en)) is over: no plan is taken.")
  }
  public static let planAcceptedAlready = Phrase(
    zh: "这学期的计划已经通过，不再更改。", en: "The term's plan is accepted and stays as it is.")
  public static func noSchoolPlan(_ id: Int) -> Phrase {
    Phrase(
      zh: "没有计划 \(id)，或者学校已经交了新的一版，请刷新后再试。",
      en: "There's no plan \(id), or the school handed in a newer one: load the page again.")
  }
  public static let ownSchoolPlan = Phrase(
    zh: "计划是您本人提交的，请由另一人审核。", en: "You handed the plan in: somebody else decides.")
  public static let planDecided = Phrase(
    zh: "这份计划已经审核过。", en: "The plan was decided on already.")
  public static let planNotAccepted = Phrase(
    zh: "计划还没有通过，通过以后再登记。", en: "The plan isn't accepted yet: note it afterwards.")
  public static func noPlanActivity(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      zh: "计划没有第 \(number) 项，共 \(count) 项。", en: "The plan has no activity \(number) of \(count).")
  }
  public static func dayOutsideTerm(_ day: Day, _ term: Term) -> Phrase {
    Phrase(
      zh: "\(day) 不在\(Figures.term(term, in: .zh))内，请改日期。",
      en: "\(day) isn't of \(Figures.term(term, in: .en)): give another day.")
  }
  public static func numberOutside(_ number: Int, _ allowed: ClosedRange<Int>) -> Phrase {
    Phrase(
      zh: "\(number) 不在 \(allowed.lowerBound) 到 \(allowed.upperBound) 之间，请改正。",
      en: "\(number) is outside \(allowed.lowerBound) to \(allowed.upperBound): correct it.")
  }
  public static func noPlanDeed(_ id: Int) -> Phrase {
    Phrase(zh: "没有登记 \(id)，或者已经撤回。", en: "There's nothing noted as \(id), or it was taken back.")
  }
  public static func gradeTooEarly(_ month: Month) -> Phrase {
    Phrase(
      zh: "最后一项活动在 \(month)，到那时再评价。",
      en: "The last activity is in \(month): evaluate then.")
  }

  public static let trainerNotHeard = Phrase(
    zh: "您没有参加这位培训者主讲的场次，不能评价。",
    en: "You were in no session by this trainer: only those who were may judge.")
  public static let trainerJudged = Phrase(
    zh: "您已经评价过这位培训者。", en: "You have judged this trainer already.")
  public static func judgingOver(_ last: Day) -> Phrase {
    Phrase(zh: "评价到 \(last) 截止。", en: "Trainers could be judged until \(last).")
  }
  public static let ownTrainer = Phrase(
    zh: "这是您本人，请由另一人决定。", en: "It's about yourself: somebody else decides.")

  public static func noSeat(_ id: String) -> Phrase {
    Phrase(zh: "没有教研岗位 \(id)，或者已经结束。", en: "There's no task \(id), or it has ended.")
  }
  public static let seatNeedsName = Phrase(zh: "没有填写姓名，请填写。", en: "It has no name: give one.")
  public static let seatNeedsSubject = Phrase(zh: "没有填写学科，请填写。", en: "It has no subject: give one.")
  public static func seatNoPlace(_ place: String) -> Phrase {
    Phrase(
      zh: "没有“\(place)”这个乡镇或学校，请从列表里选。",
      en: "There's no township or school '\(place)': choose one of the list.")
  }
  public static let seatOfOthers = Phrase(
    zh: "学校只能登记本校的教研组。", en: "A school keeps its own team only.")
  public static let seatTaken = Phrase(
    zh: "这个岗位已经登记了同一人。", en: "The same person has this task already.")
  public static func noResearcherNote(_ id: Int) -> Phrase {
    Phrase(
      zh: "没有您的工作登记 \(id)，或者已经撤回。",
      en: "There's no note \(id) of yours, or it was taken back.")
  }

  public static func noSuggestion(_ id: String) -> Phrase {
    Phrase(zh: "没有建议 \(id)。", en: "There's no suggestion \(id).")
  }
  public static let suggestionsFull = Phrase(
    zh: "您还有建议没有答复，等答复以后再提。",
    en: "One of yours still waits for its answer: suggest the next one then.")
  public static func noOuting(_ id: String) -> Phrase {
    Phrase(zh: "没有申请 \(id)，或者已经答复。", en: "There's no application \(id), or it was answered.")
  }
  public static let bondNotYours = Phrase(
    zh: "只有正在结对的师徒本人才能办理。", en: "Only the two of a bond that runs may do so.")
  public static func dayGone(_ day: Day, today: Day) -> Phrase {
    Phrase(
      zh: "日期 \(day) 早于今天 \(today)，请改日期。", en: "\(day) is before today, \(today): give a later day."
    )
  }
  public static func noReading(_ id: String) -> Phrase {
    Phrase(zh: "没有研读任务 \(id)。", en: "There's no reading \(id).")
  }
}
