public import Policy
public import Projects
public import Staffing

/// What stands against something of projects, and what to do.
extension Phrase {
  public static let needsProjects = Phrase(
    zh: "规则手册没有 projects（课题与项目）一节，请先补上这一节。",
    en: "The book has no section 'projects': add it first.")
  public static func noProject(_ id: String) -> Phrase {
    Phrase(
      zh: "没有项目 \(id)，或者不在您的范围内。", en: "There's no project \(id), or it's not one of yours.")
  }
  public static func noProjectKind(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这类项目，请从列表里选。",
      en: "The book has no kind of project '\(key)': choose one of the list.")
  }
  public static func noProjectWord(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这一项，请从列表里选。", en: "The book has no '\(key)': choose one of the list.")
  }
  public static func noProjectStage(_ key: String) -> Phrase {
    Phrase(
      zh: "这类项目没有“\(key)”这个阶段，请从列表里选。",
      en: "This kind has no stage '\(key)': choose one of the list.")
  }
  public static func noProjectItem(_ id: String) -> Phrase {
    Phrase(
      zh: "项目里没有 \(id)，或者已经撤回，请刷新页面。",
      en: "The project has no \(id), or it was taken back: load the page again.")
  }
  public static let projectStopped = Phrase(
    zh: "项目已中止，不能再改动。", en: "The project was stopped and doesn't change any more.")
  public static let projectClosed = Phrase(
    zh: "项目各阶段都已完成，不能再改动。", en: "All stages are done; the project doesn't change any more.")
  public static let needsProjectSchools = Phrase(
    zh: "没有填写参加学校，这类项目至少要一所。", en: "Name the schools: this kind needs one at least.")
  public static func projectSchoolLine(_ line: Int, _ found: String) -> Phrase {
    Phrase(
      zh: "第 \(line) 行“\(found)”不是本县学校的名称或代码，请改正。",
      en: "Line \(line): '\(found)' is neither name nor code of a school of the county: correct it."
    )
  }
  public static let needsProjectTitle = Phrase(zh: "没有填写名称，请填写。", en: "Give it a title.")
  public static let needsProjectAims = Phrase(zh: "没有填写目标，请填写。", en: "Say what it's for.")
  public static let needsProjectAuthor = Phrase(zh: "没有填写作者，请填写。", en: "Name the author.")
  public static let needsProjectSeries = Phrase(
    zh: "测量项目和单位都要填写。", en: "Name what is measured, and its unit.")
  public static let needsProjectDocument = Phrase(
    zh: "没有填写凭证，请写协议或票据号。", en: "Name the agreement or voucher.")
  public static func projectTooLong(_ months: Int) -> Phrase {
    Phrase(
      zh: "时间太长，这类项目最长 \(months) 个月，请提前结束日。",
      en: "It's too long: \(months) months at most. Choose an earlier last day.")
  }
  public static func projectBackwards(_ first: Day, _ last: Day) -> Phrase {
    Phrase(
      zh: "结束日 \(last) 在开始日 \(first) 之前，请改正。",
      en: "It would end on \(last), before it begins on \(first): correct the days.")
  }
  public static let projectPairOutside = Phrase(
    zh: "结对的两所学校都要列在参加学校里。", en: "Both schools of the pair have to be among the schools.")
  public static let projectSchoolsOutside = Phrase(
    zh: "参加活动的学校要在项目学校里选。", en: "Choose among the schools of the project.")
  public static func noProjectLeader(_ leader: ProjectLeader) -> Phrase {
    switch leader {
    case .teacher(let id):
      Phrase(
        zh: "参加学校没有编号为 \(id) 的在编教师，请核对负责人编号或参加学校。",
        en: "None of the schools employs a teacher with the number \(id): check number and schools."
      )
    case .office(let account):
      Phrase(
        zh: "没有账号为“\(account)”的科室人员可以负责项目，请核对。",
        en: "'\(account)' is no account of an office that keeps projects: check it.")
    }
  }
  public static let projectLeaderIsAlone = Phrase(
    zh: "没有填写负责人：填教师编号，或科室人员账号，只填一个。",
    en: "Name one leader: a teacher's number, or the account of somebody of an office.")
  public static func projectStageDone(_ name: LocalizedText?) -> Phrase {
    Phrase(
      zh: "“\(name?.zh ?? "")”已经完成，不能再改。", en: "\(name?.en ?? "It") is done and doesn't change.")
  }
  public static func projectDelayEarlier(_ day: Day, due: Day) -> Phrase {
    Phrase(
      zh: "\(day) 不晚于现在的日期 \(due)，请填更晚的一天。",
      en: "\(day) isn't later than \(due): choose a later day.")
  }
  public static func projectPledgeEarlier(_ due: Day, _ day: Day) -> Phrase {
    Phrase(
      zh: "承诺到账日 \(due) 早于承诺日 \(day)，请改正。",
      en: "It would come on \(due), before it was pledged on \(day): correct the days.")
  }
  public static func projectDay(_ day: Day, _ days: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "\(day) 不在项目期间 \(days.lowerBound) 至 \(days.upperBound)，请改正。",
      en:
        "\(day) isn't in the project's days, \(days.lowerBound) to \(days.upperBound): correct it.")
  }
  public static let badProjectNumber = Phrase(
    zh: "数量不对，请填不超过一百万的正数。", en: "Give a number above nothing, a million at most.")
  public static let badProjectAmount = Phrase(
    zh: "金额不对，请填大于零的金额。", en: "Give an amount above nothing.")
  public static func projectSeriesKnown(_ name: String) -> Phrase {
    Phrase(
      zh: "“\(name)”已经在测，请直接登记结果或换个名称。",
      en: "“\(name)” is measured already: note a measurement, or choose another name.")
  }
  public static func projectGroupTooSmall(_ people: Int, least: Int) -> Phrase {
    Phrase(
      zh: "测量人数 \(people)，至少 \(least) 人：不登记学生个人的成绩。",
      en: "\(people) were measured, \(least) at least: nothing of single pupils is kept.")
  }
  public static let projectTargetKnown = Phrase(
    zh: "这项任务数已经设过，要改请先撤回。", en: "This number is set already: take it back first.")
  public static func projectWithoutFunds(_ name: LocalizedText) -> Phrase {
    Phrase(zh: "“\(name.zh)”不登记资金。", en: "No money is kept of \(name.en).")
  }
  public static let projectDueOfPledges = Phrase(
    zh: "到账日只填在承诺里。", en: "Only a pledge has a day by which it's to come.")
  public static let projectAnswered = Phrase(
    zh: "这个问题已经答复，不能改动。", en: "This problem was answered; an answer doesn't change.")

  public static func stageFault(_ fault: StageFault, in kind: ProjectTerms.Kind) -> Phrase {
    switch fault {
    case .unknown(let key): return .noProjectStage(key)
    case .earlierOpen(let keys):
      let names = keys.map { kind[stage: $0]?.name ?? LocalizedText(zh: $0, en: $0) }
      return Phrase(
        zh: "前面的阶段还没有完成：\(names.map(\.zh).joined(separator: "、"))，请先完成。",
        en:
          "Earlier stages aren't done: \(names.map(\.en).joined(separator: ", ")). Do these first.")
    case .step(.samePerson): return .ownCase
    case .step(.notIn(.open)):
      return Phrase(zh: "这个阶段还没有提交，请等提交后再审批。", en: "It hasn't been handed in yet: wait for that.")
    case .step(.notIn(.waits)):
      return Phrase(zh: "这个阶段已经提交，正在等审批。", en: "It was handed in and waits for approval.")
    case .step(.notIn(.done)):
      return Phrase(zh: "这个阶段已经完成，不能改动。", en: "This stage is done and doesn't change.")
    case .noPlan:
      return Phrase(zh: "没有总体计划，请先填写。", en: "There's no plan of the whole: state it first.")
    case .noStagePlan:
      return Phrase(zh: "没有这个阶段的计划，请先填写。", en: "There's no plan of this stage: state it first.")
    case .noActivity:
      return Phrase(
        zh: "这个阶段没有登记活动，请先登记。", en: "No activity of this stage was noted: note it first.")
    case .noOutput:
      return Phrase(zh: "这个阶段没有成果，请先登记。", en: "Nothing came out of this stage: note it first.")
    case .noResults:
      return Phrase(zh: "整个项目没有成果，请先登记。", en: "Nothing came out of the project: note it first.")
    case .measurementsMissing(let series, let number):
      return Phrase(
        zh: "“\(series)”缺 \(number) 次测量，请补登记。",
        en: "\(number) measurements of “\(series)” are missing: note them.")
    case .unanswered(let number):
      return Phrase(zh: "还有 \(number) 个问题没有答复，请先答复。", en: "\(number) problems wait for an answer.")
    case .target(let key, let done, let number):
      let name = kind[target: key]?.name ?? LocalizedText(zh: key, en: key)
      return Phrase(
        zh: "“\(name.zh)”完成 \(done)，应为 \(number)：请登记完成情况，或写明原因延期。",
        en: "\(name.en): \(done) of \(number). Note what was done, or put it off with the reason.")
    case .accounts(let received, let spent):
      return Phrase(
        zh:
          "到账 \(Figures.money(received, in: .zh))，支出 \(Figures.money(spent, in: .zh))，两者应相等，请补登记。",
        en:
          "\(Figures.money(received, in: .en)) came and \(Figures.money(spent, in: .en)) was spent; both have to be the same: note what's missing."
      )
    }
  }
}
