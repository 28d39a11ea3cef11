/// Looking after those who serve elsewhere.
extension Phrase {
  public static let care = Phrase(zh: "关爱与保障", en: "Care")
  public static let careParts = Phrase(zh: "关爱与保障各页", en: "Care: pages")
  public static let careLead = Phrase(
    zh: "在外任教的困难由谁解决、几天内答复，写在规则手册里；由提出的人确认是否解决。",
    en:
      "Who answers for a need, and how soon, stands in the book; whoever raised it says whether it's met."
  )
  public static let needs = Phrase(zh: "需求和承诺", en: "Needs and promises")
  public static let noNeeds = Phrase(zh: "没有登记的需求。", en: "No needs are noted.")
  public static let needKind = Phrase(zh: "类别", en: "Kind")
  public static let needWords = Phrase(zh: "需要什么", en: "What is needed")
  public static let needOwner = Phrase(zh: "谁负责", en: "Who answers for it")
  public static let needRaiser = Phrase(zh: "谁提出", en: "Raised by")
  public static let needDue = Phrase(zh: "答复期限", en: "Answer by")
  public static let needWaiting = Phrase(zh: "待答复", en: "Waits for an answer")
  public static let needLate = Phrase(zh: "答复逾期", en: "Answer overdue")
  public static let needAnswered = Phrase(zh: "已答复，待确认", en: "Answered, to be confirmed")
  public static let needMet = Phrase(zh: "已解决", en: "Met")
  public static let needPromise = Phrase(zh: "学校承诺", en: "Promised")
  public static let needRaise = Phrase(zh: "提出需求", en: "Raise a need")
  public static let needRaiseLead = Phrase(
    zh: "接收学校提出的算对教师的承诺。", en: "What the receiving school raises is its promise.")
  public static let needFor = Phrase(zh: "为谁", en: "For whom")
  public static let needRaiseDo = Phrase(zh: "提交", en: "Raise it")
  public static let needRaised = Phrase(zh: "已提交。", en: "It's raised.")
  public static let needStepTitle = Phrase(zh: "处理", en: "Deal with it")
  public static let needStep = Phrase(zh: "怎么处理", en: "What is done")
  public static let needStepWords = Phrase(zh: "说明", en: "In words")
  public static let needStepDo = Phrase(zh: "登记", en: "Note it")
  public static let needStepSaid = Phrase(zh: "已登记。", en: "It's noted.")
  public static let needSteps = Phrase(zh: "经过", en: "What was done")
  public static let stepAnswer = Phrase(zh: "答复：已这样解决", en: "Answer: this is done")
  public static let stepAccept = Phrase(zh: "确认已解决", en: "It's met")
  public static let stepReopen = Phrase(zh: "没有解决，退回", en: "It isn't met")
  public static func stepHandOn(_ party: String) -> Phrase {
    Phrase(zh: "转给\(party)", en: "Hand on to: \(party)")
  }
  public static func dueNeeds(_ count: Int, _ late: Int) -> Phrase {
    Phrase(
      zh: "答复在外教师的需求 \(count) 项" + (late > 0 ? "，其中 \(late) 项逾期" : ""),
      en: "\(count) needs to answer" + (late > 0 ? ", \(late) of them overdue" : ""))
  }
  public static func dueNeedAnswered(_ count: Int) -> Phrase {
    Phrase(zh: "确认 \(count) 项需求是否解决", en: "Say whether \(count) needs are met")
  }

  public static let covers = Phrase(zh: "课务安排", en: "Lessons left behind")
  public static let coversLead = Phrase(
    zh: "派出学校写明外派教师原来的课由谁上；还有课没人上的标出来。",
    en:
      "The sending school says who gives the lessons of those it sends; what nobody gives is marked."
  )
  public static let noCovers = Phrase(zh: "没有派出的教师。", en: "Nobody is sent away.")
  public static let coverTaught = Phrase(zh: "原来每周课时", en: "Periods taught a week")
  public static let coverWay = Phrase(zh: "办法", en: "Way")
  public static let coverPeriods = Phrase(zh: "每周课时", en: "Periods a week")
  public static let coverWords = Phrase(zh: "由谁代课", en: "By whom")
  public static let coverLessons = Phrase(zh: "已安排课时", en: "Covered")
  public static let coverNobody = Phrase(zh: "没人上的课时", en: "Nobody gives")
  public static let coverUnstated = Phrase(zh: "没有安排", en: "Not stated")
  public static let coverDone = Phrase(zh: "已安排", en: "Covered in full")
  public static let coverShort = Phrase(zh: "还有课没人上", en: "Lessons missing")
  public static let coverState = Phrase(zh: "填写课务安排", en: "State who gives the lessons")
  public static func coverPart(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 项", en: "Way \(number)")
  }
  public static let coverNone = Phrase(zh: "不填", en: "None")
  public static let coverDo = Phrase(zh: "保存安排", en: "Keep it")
  public static let coverSaid = Phrase(zh: "课务安排已保存。", en: "It's kept.")
  public static func dueCovers(_ count: Int) -> Phrase {
    Phrase(zh: "填写 \(count) 名外派教师的课务安排", en: "Say who gives the lessons of \(count) sent away")
  }

  public static let refusals = Phrase(zh: "派不出、接不进", en: "Not sent, not taken")
  public static let refusalsLead = Phrase(
    zh: "学校不能按要求派出或接收的，写明要求几人、落实几人、什么原因；局里登记怎么处理。",
    en:
      "A school that sends or takes fewer than asked says how many and why; the bureau what it did."
  )
  public static let noRefusals = Phrase(zh: "没有登记。", en: "None is noted.")
  public static let refusalSide = Phrase(zh: "情况", en: "Which")
  public static let refusalYear = Phrase(zh: "学年", en: "School year")
  public static let refusalAsked = Phrase(zh: "要求人数", en: "Asked")
  public static let refusalGiven = Phrase(zh: "落实人数", en: "Given")
  public static let refusalWhy = Phrase(zh: "原因", en: "Reason")
  public static let refusalWords = Phrase(zh: "说明", en: "In words")
  public static let refusalSend = Phrase(zh: "派不出", en: "Not sent")
  public static let refusalTake = Phrase(zh: "接不进", en: "Not taken")
  public static let refusalNote = Phrase(zh: "登记", en: "Note one")
  public static let refusalDo = Phrase(zh: "登记", en: "Note it")
  public static let refusalSaid = Phrase(zh: "已登记。", en: "It's noted.")
  public static let refusalOpen = Phrase(zh: "待处理", en: "To be dealt with")
  public static let refusalAnswer = Phrase(zh: "处理结果", en: "What was done")
  public static func dueRefusals(_ count: Int) -> Phrase {
    Phrase(zh: "处理派不出、接不进 \(count) 件", en: "Deal with \(count) schools that send or take fewer")
  }

  public static let sendOff = Phrase(zh: "欢送和报到", en: "Send-off")
  public static let sendOffLead = Phrase(
    zh: "开学前集中欢送：时间、地点、专车；名单取自派出通知，接收学校的承诺列在旁边。",
    en: "Before school starts: when, where, by which coach; who goes follows from the orders.")
  public static let noSendOff = Phrase(zh: "还没有安排。", en: "It isn't arranged yet.")
  public static let sendOffDayOf = Phrase(zh: "日期", en: "Day")
  public static let sendOffPlace = Phrase(zh: "地点", en: "Where")
  public static let sendOffTransport = Phrase(zh: "专车和路线", en: "Coaches and ways")
  public static let sendOffWords = Phrase(zh: "议程、发言", en: "Programme and speakers")
  public static let sendOffArrange = Phrase(zh: "安排欢送", en: "Arrange it")
  public static let sendOffDo = Phrase(zh: "保存", en: "Keep")
  public static let sendOffSaid = Phrase(zh: "欢送安排已保存。", en: "It's kept.")
  public static let sendOffList = Phrase(zh: "去往各校的教师", en: "Who goes where")
  public static let sendOffPromises = Phrase(zh: "承诺", en: "Promises")
  public static func dueSendOff(_ place: String) -> Phrase {
    Phrase(zh: "参加欢送：\(place)", en: "Send-off: \(place)")
  }

  public static let conditions = Phrase(zh: "学校条件", en: "How it is there")
  public static let conditionsLead = Phrase(
    zh: "给要来任教的教师看：路程、食宿、作息、器材，照实写。",
    en: "For those who are to come: the way, room and board, hours, equipment, as they are.")
  public static let conditionsState = Phrase(zh: "填写学校条件", en: "State how it is")
  public static let conditionsNone = Phrase(zh: "学校还没有填写。", en: "The school hasn't said yet.")
  public static let conditionsDo = Phrase(zh: "保存", en: "Keep")
  public static let conditionsSaid = Phrase(zh: "学校条件已保存。", en: "It's kept.")
}
