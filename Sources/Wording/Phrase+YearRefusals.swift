internal import Policy
public import Season
public import Staffing

/// Why a step of the year isn't done: what was found, what is allowed, what to do.
extension Phrase {
  public static let needsCounty = Phrase(
    zh: "还没有导入县工作簿，请先导入", en: "there's no county yet; import its workbook first")

  public static func needsSeason(_ zh: String, _ en: String) -> Phrase {
    Phrase(
      zh: "规则手册《\(zh)》没有 season（学年步骤）一节，请先补上",
      en: "the book '\(en)' has no section 'season'; add one first")
  }

  public static func yearNotNext(_ year: SchoolYear, next: SchoolYear) -> Phrase {
    Phrase(
      zh: "要开启的是\(year)学年，接下来的是\(next)学年：学年要逐年开启",
      en: "\(year) was to be opened, \(next) comes next: years are opened one after another")
  }

  public static func yearTooEarly(_ year: SchoolYear, from day: Day) -> Phrase {
    Phrase(
      zh: "\(year)学年从 \(day) 起可以开启",
      en: "\(year) may be opened from \(day) on")
  }

  public static func pageOfOtherYear(_ year: String, now: SchoolYear) -> Phrase {
    Phrase(
      zh: "这一页是\(year)学年的，现在办理的是\(now)学年：请重新打开“学年”一页再办",
      en:
        "this page was of the year \(year), the one being run is \(now): open the page of the year again"
    )
  }

  public static func wishesStillOpen(_ last: Day) -> Phrase {
    Phrase(
      zh: "志愿填报到 \(last) 才截止，请截止后再写入",
      en: "wishes can be handed in until \(last); take them over after that")
  }

  public static func yearNotOpen(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "\(year)学年还没有开启，请先在“学年”页开启",
      en: "the school year \(year) isn't open; open it on the page of the year first")
  }

  public static func noMilestone(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册中没有“\(key)”这个节点，请从列出的节点中选择",
      en: "the book has no milestone '\(key)'; choose one of those listed")
  }

  public static func noRole(_ role: String) -> Phrase {
    Phrase(
      zh: "没有“\(role)”这个角色，请从列出的角色中选择", en: "there's no role '\(role)'; choose one of those listed")
  }

  public static func dayOutside(_ day: Day, _ allowed: ClosedRange<Day>) -> Phrase {
    Phrase(
      zh: "日期 \(day) 不在 \(allowed.lowerBound) 至 \(allowed.upperBound) 之间，请改填",
      en: "\(day) isn't between \(allowed.lowerBound) and \(allowed.upperBound); choose another day"
    )
  }

  public static let needsWords = Phrase(zh: "没有填写内容，请写明理由", en: "nothing was written; say why")
  public static let needsDay = Phrase(zh: "没有填写日期，请填写", en: "no day was given; give one")

  public static func tooLong(_ count: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "写了 \(count) 字，最多 \(allowed) 字，请缩短",
      en: "\(count) characters, \(allowed) at most; make it shorter")
  }

  public static func letterSigned(by signer: String, on day: Day) -> Phrase {
    Phrase(
      zh: "这份责任书已由\(signer)于 \(day) 签订，签订后不能改动",
      en: "this letter was signed by \(signer) on \(day); a signed letter doesn't change")
  }

  public static let ownCase = Phrase(
    zh: "不能办理自己提出或涉及本人的事项，请由另一人办理", en: "nobody decides their own case; somebody else must")

  // The list.
  public static func listMovedOn(seen: Int, now: Int) -> Phrase {
    Phrase(
      zh: "名单现在是第 \(now) 版，您看到的是第 \(seen) 版；请刷新页面后再办",
      en: "the list is at version \(now), you saw \(seen); reload the page and decide again")
  }

  public static let needsList = Phrase(
    zh: "名单还没有冻结，请先冻结名单", en: "no list is frozen yet; freeze it first")

  public static func noLine(_ teacher: Teacher.ID) -> Phrase {
    Phrase(zh: "名单中没有教师 \(teacher)", en: "the list has no teacher \(teacher)")
  }

  public static let contestOpen = Phrase(
    zh: "您对这一行的核对申请正在办理，答复后可再提出", en: "your earlier contest is being answered; wait for the answer")

  public static func contestOver(_ day: Day) -> Phrase {
    Phrase(
      zh: "核对期到 \(day) 已结束；如有新情况请联系人事科",
      en: "lines could be contested until \(day); speak to the personnel section")
  }

  public static func noContest(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的核对申请", en: "there's no contest \(id)")
  }

  public static let contestAnswered = Phrase(
    zh: "这件核对申请已经答复，答复不能改动", en: "this contest was answered; an answer doesn't change")

  public static func contestsOpen(_ count: Int) -> Phrase {
    Phrase(
      zh: "还有 \(count) 件名单核对申请没有答复，请先答复",
      en: "\(count) contests of the list wait for an answer; answer them first")
  }

  // Wishes.
  public static let wishesNotOpen = Phrase(
    zh: "志愿填报还没有开始，开始后首页会提示", en: "wishes aren't open yet; your home page will say when they are")

  public static func wishesClosed(_ day: Day) -> Phrase {
    Phrase(
      zh: "志愿填报已于 \(day) 截止，以截止前最后一次提交为准",
      en: "wishes closed on \(day); what you handed in last before that counts")
  }

  public static func wishesNotShorter(_ day: Day) -> Phrase {
    Phrase(
      zh: "截止日已公布为 \(day)，只能推迟，不能提前",
      en: "the last day was announced as \(day); it can only be put off")
  }

  public static func notOnList(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)在冻结名单中没有可派方向，不能填报；如有异议请先核对名单",
      en: "the frozen list gives \(name) no direction; contest the line first if it's wrong")
  }

  public static func tooManyWishes(_ count: Int, allowed: Int) -> Phrase {
    Phrase(
      zh: "填了 \(count) 个志愿，最多 \(allowed) 个，请删去一些",
      en: "\(count) wishes, \(allowed) at most; take some out")
  }

  public static func noSuchSchool(_ school: School.ID) -> Phrase {
    Phrase(
      zh: "本县没有代码为 \(school) 的学校，请重新选择", en: "the county has no school \(school); choose another")
  }

  public static func wishedTwice(_ school: String) -> Phrase {
    Phrase(zh: "\(school)填了两次，请只留一次", en: "\(school) is named twice; keep one")
  }

  public static func wishedOwnSchool(_ school: String) -> Phrase {
    Phrase(zh: "\(school)是您现在任教的学校，请另选", en: "\(school) is where you teach now; choose another")
  }

  // Notices and objections.
  public static func needsPlan(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "\(year)学年还没有采用的计划，请先采用计划",
      en: "no plan of \(year) has been adopted; adopt one first")
  }

  public static let needsOffice = Phrase(zh: "没有填写受理部门，请填写", en: "no office was named; name one")
  public static let needsContact = Phrase(
    zh: "没有填写联系电话或地址，请填写", en: "nobody knows how to reach the office; say how")
  public static let planInfeasible = Phrase(
    zh: "这份计划无解，不能公示；请先放宽规则重新计划", en: "this plan doesn't exist; loosen a rule and plan again")

  public static func moverNotOnList(_ name: String) -> Phrase {
    Phrase(
      zh: "计划安排了\(name)，但冻结名单中此人不可派；请重新冻结名单或重新计划",
      en: "the plan moves \(name), whom the frozen list doesn't allow; freeze or plan again")
  }

  public static func noNotice(_ id: String) -> Phrase {
    Phrase(zh: "没有这份公示或这一行（\(id)）", en: "there's no such notice or line (\(id))")
  }

  public static let noticeWithdrawn = Phrase(
    zh: "这份公示已经撤回，请看最新一份", en: "this notice was withdrawn; see the latest one")

  public static func noticeNotShorter(_ day: Day) -> Phrase {
    Phrase(
      zh: "公示到 \(day)，只能延长，不能缩短", en: "the notice runs until \(day); it can only be made longer")
  }

  public static func noticeOver(_ day: Day) -> Phrase {
    Phrase(
      zh: "公示期到 \(day) 已满；之后可依法申诉，请联系受理部门",
      en: "the notice ended on \(day); an appeal is still open, ask the office")
  }

  public static func ordersIssued(_ count: Int) -> Phrase {
    Phrase(
      zh: "已按这份公示发出 \(count) 份派遣通知，请先撤销",
      en: "\(count) orders were issued from this notice; cancel them first")
  }

  public static func noObjection(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的异议", en: "there's no objection \(id)")
  }

  public static func objectionOpen(_ id: String) -> Phrase {
    Phrase(
      zh: "您对这一行的异议 \(id) 正在办理；可撤回后重新提出",
      en: "your objection \(id) is being answered; withdraw it to object anew")
  }

  public static let remedyOfRejected = Phrase(
    zh: "不予支持的异议不能改动计划；请把处理方式改为“不改动”",
    en: "a rejected objection changes nothing; choose 'no change'")
  public static let planMovedOn = Phrase(
    zh: "计划已更换，影响需要重新计算；请刷新页面后再办", en: "the plan has changed since; reload to see the effect again")
  public static let objectionMovedOn = Phrase(
    zh: "这件异议在您查看后有了新进展；请刷新页面后再办", en: "something happened since you looked; reload the page")

  public static func objectionFault(_ fault: ObjectionCase.Fault) -> Phrase {
    switch fault {
    case .notIn(let state):
      Phrase(
        zh: "这件异议的状态是“\(state.name.zh)”，不能再这样办理",
        en: "this objection is \(state.name.en); that step doesn't follow")
    case .samePerson:
      Phrase(
        zh: "答复人不能签批自己的答复，请由另一人签批", en: "whoever wrote the answer can't sign it; somebody else must"
      )
    case .notTheObjector:
      Phrase(zh: "只有提出人可以撤回异议", en: "only the objector can withdraw it")
    }
  }

  public static func remedyNotKept(_ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "已支持的异议（教师 \(teacher)）还没有落实到计划中；请修订计划并重新公示",
      en: "the plan doesn't keep what was decided for \(teacher); mend it and publish again")
  }

  public static func needsWhyAgain(_ version: Int) -> Phrase {
    Phrase(
      zh: "第 \(version) 版公示仍然有效，没有写明为什么发布新的一版，请写明",
      en: "version \(version) of the notice stands; say why another one follows")
  }

  // Orders.
  public static func orderOfOldLine(_ number: String, _ name: String) -> Phrase {
    Phrase(
      zh: "派遣通知 \(number)（\(name)）与最新公示不一致，请先撤销或提前结束",
      en: "order \(number) (\(name)) isn't what the latest notice says; cancel or end it first")
  }

  public static let relationOfTransfer = Phrase(
    zh: "调动已随人转走人事关系，交流不转；两者不能互改，请另行发文",
    en: "a transfer takes the relation along and an exchange doesn't; neither becomes the other")

  public static func needsShare(_ allowed: Range<Int>) -> Phrase {
    Phrase(
      zh: "没有填写在接收学校的工作量占比，请填 \(allowed.lowerBound) 到 \(allowed.upperBound - 1) 的百分数",
      en:
        "the share of the week at the receiving school is missing; enter \(allowed.lowerBound) to \(allowed.upperBound - 1) per cent"
    )
  }

  public static func shareOutside(_ share: Int, allowed: Range<Int>) -> Phrase {
    Phrase(
      zh: "工作量占比 \(share)% 不行，可填 \(allowed.lowerBound)% 到 \(allowed.upperBound - 1)%，其余留在原校",
      en:
        "\(share) per cent isn't possible; \(allowed.lowerBound) to \(allowed.upperBound - 1) are, and the rest stays at the first school"
    )
  }

  public static func orderIsOver(_ number: String) -> Phrase {
    Phrase(zh: "派遣通知 \(number) 已经结束，不能再改", en: "order \(number) is over; nothing changes any more")
  }

  public static let needsNotice = Phrase(
    zh: "计划还没有公示，请先公示", en: "the plan hasn't been made public; publish it first")

  public static func noticeOfOtherPlan(_ version: Int) -> Phrase {
    Phrase(
      zh: "最新公示（第 \(version) 版）不是现行计划；请重新公示",
      en: "notice \(version) isn't of the plan in force; publish again")
  }

  public static let planBeforeCorrection = Phrase(
    zh: "现行计划之后档案有过更正，公示的计划必须能按现行数据核验；请重新计划并采用后再公示",
    en:
      "the record was corrected after this plan was made, and what is published must hold for the present record; plan again and adopt, then publish"
  )

  public static func noticeRuns(_ day: Day) -> Phrase {
    Phrase(
      zh: "公示期到 \(day) 为止，期满后才能发派遣通知",
      en: "the notice runs until \(day); orders can be issued after that day")
  }

  public static func objectionWaits(_ id: String, _ name: String) -> Phrase {
    Phrase(
      zh: "异议 \(id)（\(name)）还没有办结，请先答复并签批",
      en: "objection \(id) (\(name)) is open; answer and sign it first")
  }

  public static func badTerms(_ name: String) -> Phrase {
    Phrase(zh: "\(name)的派遣学期读不出来，请检查计划", en: "the terms of \(name) can't be read; check the plan")
  }

  public static func noOrder(_ id: String) -> Phrase {
    Phrase(zh: "没有编号为 \(id) 的派遣通知", en: "there's no order \(id)")
  }

  public static func orderFault(
    _ fault: OrderCase.Fault, step: OrderCase.Step, order: String
  ) -> Phrase {
    switch fault {
    case .notIn(let state):
      Phrase(
        zh: "派遣通知 \(order) 的状态是“\(state.name.zh)”，不能\(step.name.zh)",
        en: "order \(order) is \(state.name.en); '\(step.name.en)' doesn't follow")
    case .beforeFirstDay(let day):
      Phrase(zh: "派遣从 \(day) 开始，现在还不能\(step.name.zh)", en: "the placement begins on \(day)")
    case .beforeLastDay(let day):
      Phrase(
        zh: "派遣到 \(day) 期满，提前请办“提前结束”",
        en: "the placement runs until \(day); to end it before, end it early")
    case .mountainHost:
      Phrase(
        zh: "山区（艰苦）学校可以另行安排岗位，不能退回教师（密云办法）；请选“调整岗位”",
        en: "a mountain school may give another post but not send back; choose another post")
    case .beforeSecondYear(let day):
      Phrase(
        zh: "第二年竞聘从 \(day) 起办理，现在还不能\(step.name.zh)",
        en: "the second year is decided from \(day) on")
    case .notLonger(let day):
      Phrase(zh: "续派的期满日须晚于 \(day)，请改填", en: "a renewal must end after \(day)")
    case .relationMoved:
      Phrase(
        zh: "调动已把人事关系转走，没有返回或续派；需要时另办调动",
        en: "a transfer took the relation along; there's nothing to return to")
    }
  }
}
