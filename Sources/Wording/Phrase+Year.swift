public import Season
public import Staffing

/// The pages of the year, from the milestones to the arrival.
extension Phrase {
  public static let year = Phrase(zh: "学年一览", en: "The year at a glance")
  public static let yearLead = Phrase(
    zh: "每一步谁负责、何时到期、办到哪里。", en: "Who answers for each step, by when, and how it stands.")
  public static let due = Phrase(zh: "今日", en: "Today")
  public static let dueLead = Phrase(
    zh: "要您办的事，按到期日排列。", en: "What waits for you, by the day it's due.")
  public static let nothingDue = Phrase(
    zh: "现在没有要您办的事。到期的事会自动出现在这里。", en: "Nothing waits for you. What falls due will appear here.")
  public static let openYear = Phrase(zh: "开启学年", en: "Open the school year")
  public static func openNextYear(_ year: SchoolYear) -> Phrase {
    Phrase(zh: "开启\(year)学年", en: "Open the school year \(year)")
  }
  public static func nextYearLead(_ year: SchoolYear, from day: Day, isNow: Bool) -> Phrase {
    isNow
      ? Phrase(
        zh: "开启后，名单、志愿、公示和派遣都是\(year)学年的；工作簿按新学年第一天更新（到岗的在接收学校，期满的回原校）；仍在服务期内的派遣照常办理，以前各年在下面查看。",
        en:
          "After that list, wishes, notices and orders are those of \(year); the workbook says where people are on its first day; placements that still run go on, and earlier years are looked at below."
      )
      : Phrase(
        zh: "\(year)学年从 \(day) 起可以开启。", en: "\(year) may be opened from \(day) on.")
  }
  public static let yearOpened = Phrase(zh: "学年已开启。", en: "The school year is open.")
  public static let otherYears = Phrase(zh: "各学年", en: "School years")
  public static let yearIsPast = Phrase(
    zh: "这是以前的学年，只供查看。", en: "An earlier year, to look at only.")
  public static let yearClosedLead = Phrase(
    zh: "学年开启后，各节点按规则手册的日期列出，可逐项调整。",
    en: "Once open, the book's milestones appear here and can be changed one by one.")
  public static let milestone = Phrase(zh: "节点", en: "Milestone")
  public static let owner = Phrase(zh: "责任人", en: "Owner")
  public static let deadline = Phrase(zh: "到期日", en: "Due")
  public static let stateOf = Phrase(zh: "状态", en: "State")
  public static let overdueBoard = Phrase(zh: "逾期事项", en: "Overdue")
  public static let noneOverdue = Phrase(zh: "没有逾期事项。", en: "Nothing is overdue.")
  public static let changeMilestone = Phrase(zh: "调整负责人或日期", en: "Change owner or day")
  public static let saveMilestone = Phrase(zh: "保存调整", en: "Save")
  public static let markDone = Phrase(zh: "报告已完成", en: "Report it done")
  public static let milestoneSaved = Phrase(zh: "已保存。", en: "Saved.")
  public static let signLetterTitle = Phrase(zh: "签订责任书", en: "Sign the letter")
  public static let letterWords = Phrase(zh: "责任书内容", en: "Words of the letter")
  public static let letterSignedSaid = Phrase(zh: "责任书已签订。", en: "The letter is signed.")
  public static let lettersTitle = Phrase(zh: "已签责任书", en: "Signed letters")
  public static let eligibilityTitle = Phrase(zh: "交流名单", en: "Eligibility list")
  public static let eligibilityLead = Phrase(
    zh: "名单一经冻结不再改动；更正事实后重新冻结为新的一版。",
    en: "A frozen list never changes; facts are corrected and a new version is frozen.")
  public static let freeze = Phrase(zh: "冻结名单", en: "Freeze the list")
  public static let freezeAgain = Phrase(zh: "重新冻结为新的一版", en: "Freeze a new version")
  public static let frozenSaid = Phrase(zh: "名单已冻结。", en: "The list is frozen.")
  public static let noList = Phrase(
    zh: "名单还没有冻结。冻结后每位教师都能看到自己的一行和全部理由。",
    en: "No list is frozen yet. Once it is, every teacher sees their own line with all reasons.")
  public static let directionsOf = Phrase(zh: "可派方向", en: "May go")
  public static let contestsTitle = Phrase(zh: "核对申请", en: "Contests")
  public static let contestTitle = Phrase(zh: "对本人这一行有异议", en: "Something is wrong with my line")
  public static let contestHint = Phrase(
    zh: "写明哪一项事实不对、正确的是什么。不要写身份证号或病情。",
    en: "Say which fact is wrong and what is right. No ID numbers, no health details.")
  public static let contestSend = Phrase(zh: "提交核对申请", en: "Contest the line")
  public static let contestSaid = Phrase(
    zh: "已收到核对申请，答复后会显示在本页。", en: "Received. The answer will appear on this page.")
  public static let answerWords = Phrase(zh: "答复内容", en: "Answer")
  public static let answerSaid = Phrase(zh: "已答复。", en: "Answered.")
  public static let upholds = Phrase(zh: "支持（更正事实后重新冻结）", en: "Upheld: the fact will be corrected")
  public static let rejects = Phrase(zh: "不予支持", en: "Rejected")
  public static let decision = Phrase(zh: "处理意见", en: "Decision")
  public static let send = Phrase(zh: "提交", en: "Send")
  public static let wishesTitle = Phrase(zh: "交流志愿", en: "Wishes")
  public static let wishesLead = Phrase(
    zh: "截止前可随时修改，以最后一次提交为准。", en: "You can change them until the last day; the latest count.")
  public static let wishesClosedNow = Phrase(zh: "志愿填报没有开放。", en: "Wishes aren't open.")
  public static let fillWishes = Phrase(zh: "填写志愿", en: "Fill in wishes")
  public static let changeWishes = Phrase(zh: "修改志愿", en: "Change wishes")
  public static let checkWishes = Phrase(zh: "核对后提交", en: "Check, then hand in")
  public static let checkTitle = Phrase(zh: "请核对您的志愿", en: "Check your wishes")
  public static let handInWishes = Phrase(zh: "确认提交", en: "Hand in")
  public static let goBack = Phrase(zh: "返回修改", en: "Go back and change")
  public static let wishesSaid = Phrase(zh: "志愿已提交。", en: "Your wishes are handed in.")
  public static let confirmationNumber = Phrase(zh: "确认编号", en: "Confirmation number")
  public static let handedInOn = Phrase(zh: "提交日期", en: "Handed in on")
  public static let volunteering = Phrase(zh: "自愿交流", en: "I volunteer")
  public static let noSchool = Phrase(zh: "（不填）", en: "(none)")
  public static let openWishesTitle = Phrase(zh: "开放志愿填报", en: "Open the wishes")
  public static let lastDayOf = Phrase(zh: "截止日", en: "Last day")
  public static let openWishesDo = Phrase(zh: "开放填报", en: "Open")
  public static let openWishesSaid = Phrase(zh: "志愿填报已开放。", en: "Wishes are open.")
  public static let takeWishesTitle = Phrase(zh: "用于计划", en: "For the plan")
  public static let takeWishesLead = Phrase(
    zh: "截止后把最后一次提交的志愿写入县工作簿，再计算方案；写入后原来的计划需要重做。",
    en:
      "After the deadline the wishes handed in last go into the county's workbook, and the next plan serves them. The present plan must then be made again."
  )
  public static let takeWishesDo = Phrase(zh: "写入县工作簿", en: "Write them into the workbook")

  public static func wishesTaken(_ teachers: Int) -> Phrase {
    Phrase(
      zh: "已写入 \(teachers) 人的志愿。现在可以计算方案。",
      en: "The wishes of \(teachers) teachers are in the workbook. Ask for a plan now.")
  }

  public static let wishesHandedIn = Phrase(zh: "已提交人数", en: "Handed in")
  public static let earlierWishes = Phrase(zh: "以前提交过的", en: "Handed in earlier")
  public static let noticesTitle = Phrase(zh: "公示", en: "Public notices")
  public static let noticesLead = Phrase(
    zh: "公示期内，本人和学校可以对名单中的任何一行提出异议。",
    en: "While a notice runs, those concerned can object to any line.")
  public static let noNotices = Phrase(
    zh: "还没有公示。计划采用后在这里发布。", en: "No notices yet. An adopted plan is published here.")
  public static let publishTitle = Phrase(zh: "发布公示", en: "Publish a notice")
  public static let officeOf = Phrase(zh: "受理部门", en: "Office")
  public static let contactOf = Phrase(zh: "联系电话、地址", en: "How to reach it")
  public static let publishDo = Phrase(zh: "发布公示", en: "Publish")
  public static let publishedSaid = Phrase(zh: "公示已发布。", en: "The notice is published.")
  public static let noticeHeading = Phrase(
    zh: "拟交流轮岗教师公示", en: "Notice of planned teacher exchange")
  public static let noticePeriod = Phrase(zh: "公示期", en: "Notice period")
  public static let auditRoot = Phrase(zh: "当日记录根值", en: "The record's root that day")
  public static let auditRootHint = Phrase(
    zh: "任何人可用它核对：公示之前的记录没有被改动。",
    en: "With it anybody can check that nothing recorded before was changed.")
  public static let withdrawnTag = Phrase(zh: "已撤回", en: "withdrawn")
  public static let runningTag = Phrase(zh: "公示中", en: "running")
  public static let endedTag = Phrase(zh: "已期满", en: "ended")
  public static let provisional = Phrase(
    zh: "节假日安排未定，期满日暂定", en: "holidays not yet known: the last day is provisional")
  public static let extendTitle = Phrase(zh: "延长公示", en: "Extend the notice")
  public static let withdrawTitle = Phrase(zh: "撤回公示", en: "Withdraw the notice")
  public static let reasonOf = Phrase(zh: "理由", en: "Reason")
  public static let newLastDay = Phrase(zh: "新的期满日", en: "New last day")
  public static let extendedSaid = Phrase(zh: "公示已延长。", en: "The notice is extended.")
  public static let withdrawnSaid = Phrase(zh: "公示已撤回。", en: "The notice is withdrawn.")
  public static let numberOf = Phrase(zh: "序号", en: "No.")
  public static let nameOf = Phrase(zh: "姓名", en: "Name")
  public static let fromSchool = Phrase(zh: "现任教学校", en: "From")
  public static let toSchool = Phrase(zh: "拟交流学校", en: "To")
  public static let termOf = Phrase(zh: "期限", en: "Term")
  public static let kindOf = Phrase(zh: "类型", en: "Kind")
  public static let objectTo = Phrase(zh: "提出异议", en: "Object")
  public static let objectionTitle = Phrase(zh: "对公示提出异议", en: "Object to the notice")
  public static let objectionHint = Phrase(
    zh: "写明事实和理由。不要写身份证号或病情。", en: "Say what is wrong and why. No ID numbers, no health details.")
  public static let objectionSaid = Phrase(zh: "异议已收到。", en: "Your objection is received.")
  public static let objectionsTitle = Phrase(zh: "异议", en: "Objections")
  public static let objectionsLead = Phrase(
    zh: "一人答复，另一人签批；签批前先看清会影响到谁。",
    en: "One person answers, another signs, after seeing who else would change.")
  public static let noObjections = Phrase(zh: "没有异议。", en: "No objections.")
  public static let objector = Phrase(zh: "提出人", en: "Objector")
  public static let groundOf = Phrase(zh: "理由", en: "Ground")
  public static let answerTitle = Phrase(zh: "答复", en: "Answer")
  public static let remedyOf = Phrase(zh: "处理方式", en: "Remedy")
  public static let remedyNone = Phrase(zh: "不改动计划", en: "No change")
  public static let remedyStays = Phrase(zh: "本人留任", en: "The person stays")
  public static let remedyFact = Phrase(
    zh: "事实有误，更正后重新计划", en: "A fact is wrong: correct it and plan again")
  public static let showEffect = Phrase(zh: "查看影响", en: "Show the effect")
  public static let effectTitle = Phrase(zh: "如果支持，会影响到", en: "Who changes if it's upheld")
  public static let effectNone = Phrase(zh: "不影响其他人。", en: "Nobody else changes.")
  public static let ownSchool = Phrase(zh: "原校", en: "own school")
  public static let signTitle = Phrase(zh: "签批", en: "Sign")
  public static let signDo = Phrase(zh: "同意并签批", en: "Sign")
  public static let sendBackDo = Phrase(zh: "退回重办", en: "Send back")
  public static let signedSaid = Phrase(zh: "已签批。", en: "Signed.")
  public static let sentBackSaid = Phrase(zh: "已退回。", en: "Sent back.")
  public static let withdrawDo = Phrase(zh: "撤回异议", en: "Withdraw")
  public static let withdrawSaid = Phrase(zh: "异议已撤回。", en: "Withdrawn.")
  public static let ordersTitle = Phrase(zh: "派遣通知", en: "Orders")
  public static let ordersLead = Phrase(
    zh: "公示期满、异议办结后发出；两校各自确认离校和到岗。",
    en: "Issued once the notice has ended; both schools confirm release and arrival.")
  public static let noOrders = Phrase(zh: "还没有派遣通知。", en: "No orders yet.")
  public static let issueDo = Phrase(zh: "发出全部派遣通知", en: "Issue all orders")
  public static let whyNotYet = Phrase(zh: "现在还不能发出，因为", en: "They can't be issued yet, because")
  public static let orderNumber = Phrase(zh: "编号", en: "Number")
  public static let relationOf = Phrase(zh: "人事关系", en: "Relation")
  public static let periodOf = Phrase(zh: "派遣期限", en: "Period")
  public static let historyOf = Phrase(zh: "经过", en: "History")
  public static let nextSteps = Phrase(zh: "下一步", en: "Next")
  public static let untilOf = Phrase(zh: "续派至", en: "Renew until")
  public static let noteOf = Phrase(zh: "说明", en: "Note")
  public static let stepSaid = Phrase(zh: "已办理。", en: "Done.")
  public static let arrivalsTitle = Phrase(zh: "到岗与离校", en: "Arrivals and departures")
  public static let arrivalsLead = Phrase(
    zh: "确认本校教师离校、交流教师到岗。", en: "Confirm who left and who arrived.")
  public static let comingTitle = Phrase(zh: "将要到岗", en: "Coming")
  public static let leavingTitle = Phrase(zh: "将要离校", en: "Leaving")
  public static let sideOf = Phrase(zh: "方向", en: "Direction")
  public static let firstDayOf = Phrase(zh: "起始日", en: "First day")
  public static let mayBeDone = Phrase(zh: "可办", en: "To do")
  public static let noneComing = Phrase(
    zh: "没有要离校或到岗的教师。派遣通知发出后，这里列出本校的人。",
    en: "Nobody leaves or comes. Once orders are issued, those of your school are here.")
  public static let dueBecause = Phrase(zh: "依据", en: "Because")
  public static let seeLine = Phrase(zh: "查看本人名单", en: "See my line")
}

extension Phrase {
  public static func listVersion(_ version: Int, book: String, digest: String) -> Phrase {
    Phrase(
      zh: "第 \(version) 版 · 规则手册 \(book) · 手册摘要 \(digest)",
      en: "version \(version) · book \(book) · its digest \(digest)")
  }

  public static func contestUntil(_ day: String) -> Phrase {
    Phrase(zh: "本人可在 \(day) 前提出核对申请", en: "lines can be contested until \(day)")
  }

  public static func wishesUntil(_ day: String) -> Phrase {
    Phrase(zh: "截止日：\(day)（当日24时）", en: "open until the end of \(day)")
  }

  /// Why the last day moved; shown wherever it is.
  public static func wishesExtended(_ day: String, minutes: Int) -> Phrase {
    Phrase(
      zh: "\(day)服务中断 \(minutes) 分钟，截止日已自动顺延。",
      en: "The service was away for \(minutes) minutes on \(day); the last day moved by itself.")
  }

  public static func wishNumber(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 志愿", en: "Wish \(number)")
  }

  public static func noticeVersion(_ version: Int) -> Phrase {
    Phrase(zh: "第 \(version) 版", en: "version \(version)")
  }

  /// Said on a notice that was narrowed, so that a part on paper isn't taken for
  /// the whole.
  public static func partOfNotice(_ shown: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "这里只显示公示中 \(all) 人里的 \(shown) 人。",
      en: "Only \(shown) of the notice's \(all) people are shown here.")
  }
  public static func noticeSpan(_ first: String, _ last: String, days: Int) -> Phrase {
    Phrase(
      zh: "\(first) 至 \(last)（不少于 \(days) 个工作日）",
      en: "\(first) to \(last) (at least \(days) working days)")
  }

  public static func noticeExtended(from day: String, reason: String) -> Phrase {
    Phrase(zh: "原定 \(day) 期满，已延长：\(reason)", en: "was to end on \(day), extended: \(reason)")
  }

  public static func noticeIntro(_ year: String, people: Int) -> Phrase {
    Phrase(
      zh: "根据\(year)学年教师交流轮岗方案，现将拟交流教师 \(people) 人名单予以公示。如有异议，请在公示期内向受理部门提出。",
      en:
        "Under the exchange plan of \(year), \(people) teachers are to move. Objections can be made to the office while the notice runs."
    )
  }

  public static func ordersIssuedSaid(_ count: Int) -> Phrase {
    Phrase(zh: "已发出 \(count) 份派遣通知。", en: "\(count) orders were issued.")
  }

  public static func willNotify(_ count: Int) -> Phrase {
    Phrase(zh: "将通知 \(count) 人。", en: "\(count) people will be told.")
  }

  public static func milestoneState(_ state: Milestone.State) -> Phrase {
    switch state {
    case .done: Phrase(zh: "已完成", en: "done")
    case .doneLate(let days): Phrase(zh: "已完成（晚 \(days) 天）", en: "done, \(days) days late")
    case .dueToday: Phrase(zh: "今天到期", en: "due today")
    case .ahead(let days): Phrase(zh: "还有 \(days) 天", en: "in \(days) days")
    case .overdue(let days): Phrase(zh: "逾期 \(days) 天", en: "\(days) days overdue")
    }
  }

  public static func letterDraft(_ milestone: String, due: String, party: String) -> Phrase {
    Phrase(
      zh: "\(party)负责“\(milestone)”，于\(due)前完成；未完成的说明原因并限期补办。",
      en: "\(party) answers for '\(milestone)', done by \(due); if not, says why and by when.")
  }

  // What is due, for whom.
  public static func dueContests(_ count: Int) -> Phrase {
    Phrase(zh: "答复名单核对申请 \(count) 件", en: "Answer \(count) contests of the list")
  }
  public static func dueAnswers(_ count: Int) -> Phrase {
    Phrase(zh: "答复异议 \(count) 件", en: "Answer \(count) objections")
  }
  public static func dueSignatures(_ count: Int) -> Phrase {
    Phrase(zh: "签批异议答复 \(count) 件", en: "Sign \(count) answers to objections")
  }
  public static func dueSecondYear(_ count: Int) -> Phrase {
    Phrase(zh: "决定 \(count) 人第二年的岗位", en: "Decide about the second year of \(count)")
  }

  public static let secondYearWhy = Phrase(
    zh: "第二年实行竞聘上岗；平原、城镇学校可以申请退回，山区学校只能调整岗位。",
    en:
      "The second year is by competition: a school in the plain or a town may ask to send back, a mountain school gives another post."
  )

  public static func dueReturns(_ count: Int) -> Phrase {
    Phrase(zh: "审批 \(count) 件退回申请", en: "Decide \(count) returns that were asked for")
  }

  public static func dueEndings(_ count: Int) -> Phrase {
    Phrase(
      zh: "\(count) 人派遣即将期满，请办续派或返回", en: "\(count) placements end soon: renew or return")
  }

  public static func dueReleases(_ count: Int) -> Phrase {
    Phrase(zh: "确认 \(count) 位教师离校", en: "Confirm the release of \(count) teachers")
  }
  public static func dueArrivals(_ count: Int) -> Phrase {
    Phrase(zh: "确认 \(count) 位教师到岗", en: "Confirm the arrival of \(count) teachers")
  }
  public static let dueWishes = Phrase(zh: "填报交流志愿", en: "Hand in your wishes")
  public static let dueLine = Phrase(zh: "核对您在名单中的一行", en: "Check your line of the list")
  public static let dueIssue = Phrase(zh: "发出派遣通知", en: "Issue the orders")
  public static let duePublish = Phrase(zh: "发布公示", en: "Publish the notice")
  public static func dueNotice(_ from: String, _ to: String) -> Phrase {
    Phrase(zh: "公示中：您拟由\(from)交流到\(to)", en: "A notice runs: you are to go from \(from) to \(to)")
  }
  public static func dueOrder(_ to: String) -> Phrase {
    Phrase(zh: "您已被派往\(to)，请按时到岗", en: "You are sent to \(to); please arrive in time")
  }
}
