internal import Staffing

/// Masters and apprentices (师徒结对).
extension Phrase {
  public static let mentorship = Phrase(zh: "师徒结对", en: "Masters and apprentices")
  public static let mentorshipLead = Phrase(
    zh: "传帮带：新教师一人两位师傅，先定计划再做；听课、指导备课各登记一次，登记过的听课自动计入。",
    en:
      "A new teacher has two masters. First the plan, then the work; each thing is noted once, and lessons written down as observations count by themselves."
  )
  public static let myMentorship = Phrase(zh: "我的师徒", en: "My bonds")
  public static let mentorBonds = Phrase(zh: "师徒名单", en: "Bonds")
  public static let noMentorBonds = Phrase(
    zh: "还没有师徒结对。学校或教研室建立后列在这里。",
    en: "There are no bonds yet. A school or the research office arranges them.")
  public static let apprenticeName = Phrase(zh: "徒弟", en: "Apprentice")
  public static let masterName = Phrase(zh: "师傅", en: "Master")
  public static let mentorKind = Phrase(zh: "师傅类别", en: "Kind of master")
  public static let apprenticeSchool = Phrase(zh: "徒弟学校", en: "Apprentice's school")
  public static let masterSchool = Phrase(zh: "师傅学校", en: "Master's school")
  public static let researchOffice = Phrase(zh: "教研、进修机构", en: "Research or training office")
  public static let mentorDays = Phrase(zh: "结对期", en: "Days")
  public static let mentorGoal = Phrase(zh: "培养目标", en: "Goal")
  public static let mentorReached = Phrase(zh: "已达到目标", en: "goal reached")
  public static let mentorShort = Phrase(zh: "欠次", en: "Missing")
  public static let mentorWeak = Phrase(zh: "待研讨要点", en: "Points that wait for a seminar")
  public static let mentorLast = Phrase(zh: "最近一次", en: "Last done")
  public static let mentorRuns = Phrase(zh: "结对中", en: "Running")
  public static let mentorComes = Phrase(zh: "未开始", en: "To begin")
  public static let mentorOver = Phrase(zh: "期满待小结", en: "Over, no summary yet")
  public static let mentorEnded = Phrase(zh: "已结束", en: "Ended")
  public static let mentorAcross = Phrase(zh: "跨校", en: "Across schools")
  public static let mentorPlan = Phrase(zh: "师徒计划", en: "Plan")
  public static let mentorPlanAgreed = Phrase(zh: "已同意", en: "Agreed")
  public static let mentorPlanWaits = Phrase(zh: "待同意", en: "Waits")
  public static let mentorPlanNone = Phrase(zh: "未填写", en: "None")

  public static let mentorFindings = Phrase(zh: "要看一看的", en: "To be looked at")
  public static let mentorShares = Phrase(zh: "跨校与校外", en: "Across and outside")
  public static let mentorAcrossShare = Phrase(zh: "跨校师徒占比", en: "Bonds across schools")
  public static let mentorOutsideShare = Phrase(
    zh: "校外或外校师傅指导的次数占比", en: "Work outside the apprentice's school or by a master of another")
  public static let mentorLoads = Phrase(zh: "师傅带徒", en: "Masters and their loads")
  public static let mentorLoad = Phrase(zh: "徒弟数", en: "Apprentices")
  public static let mentorGuided = Phrase(zh: "指导次数", en: "Guidances")
  public static let mentorByArea = Phrase(zh: "形式与问题", en: "Forms and areas")
  public static let mentorByChannel = Phrase(zh: "联系方式", en: "Channels")
  public static let mentorTimesOf = Phrase(zh: "次数", en: "Times")

  public static let mentorNewcomers = Phrase(
    zh: "还没有师傅的新教师", en: "New teachers without a master")
  public static let mentorMissingKinds = Phrase(zh: "缺少的师傅", en: "Masters missing")
  public static let mentorsInside = Phrase(
    zh: "本校师傅人选（点姓名填入）", en: "Who could be the master: the same school (a name fills it in)")
  public static let mentorsOutside = Phrase(
    zh: "外校师傅人选（点姓名填入）", en: "Who could be the master: other schools (a name fills it in)")
  public static let mentorNew = Phrase(zh: "建立师徒结对", en: "New bond")
  public static let mentorNewLead = Phrase(
    zh: "师徒双方在这段时间都要在编。师傅填教师编号；教研员、进修学校教师填账号。",
    en:
      "Some school has to employ both on all of the days. The master is a teacher, by number, or somebody of the research office or training school, by account."
  )
  public static let apprenticeNumber = Phrase(zh: "徒弟教师编号", en: "The apprentice's number")
  public static let masterNumber = Phrase(zh: "师傅教师编号", en: "The master's number")
  public static let masterAccount = Phrase(
    zh: "或教研员账号", en: "Or the account of a researcher")
  public static let mentorFirst = Phrase(zh: "开始日", en: "First day")
  public static let mentorLastDay = Phrase(zh: "结束日", en: "Last day")
  public static let mentorArrangeDo = Phrase(zh: "建立", en: "Arrange it")
  public static let mentorArranged = Phrase(
    zh: "已建立。下一步：填写师徒计划。", en: "Arranged. Next: state the plan.")

  public static let mentorAim = Phrase(zh: "目标", en: "Aim")
  public static let mentorSteps = Phrase(zh: "实施方案", en: "Steps")
  public static let mentorStepsHint = Phrase(
    zh: "写清每学期听几节课、指导几次备课、解决哪些问题。",
    en: "How many lessons and preparations each term, and which problems.")
  public static let mentorPlanDo = Phrase(zh: "保存计划", en: "Keep the plan")
  public static let mentorPlanAgain = Phrase(zh: "完善计划", en: "State the plan anew")
  public static let mentorPlanSaid = Phrase(
    zh: "计划已保存，等学校同意。", en: "The plan is kept; a school agrees to it next.")
  public static let mentorAgreeDo = Phrase(zh: "同意这一版计划", en: "Agree to this plan")
  public static let mentorAgreed = Phrase(zh: "已同意。", en: "Agreed.")
  public static let mentorNothingCounts = Phrase(
    zh: "计划同意之前做的不计入。", en: "Nothing counts that was done before a plan was agreed to.")
  public static func mentorOlderPlans(_ count: Int) -> Phrase {
    Phrase(zh: "以前的 \(count) 版", en: "\(count) earlier versions")
  }

  public static let mentorProgress = Phrase(zh: "本学期进度", en: "This term")
  public static let mentorQuota = Phrase(zh: "任务", en: "What's due")
  public static let mentorHeardCounts = Phrase(
    zh: "“听课评课”里登记的听课自动计入，不用再登记。",
    en: "Lessons written down as observations count; don't note them again.")
  public static let mentorCoaching = Phrase(zh: "辅导要点", en: "Coaching list")
  public static let mentorPoint = Phrase(zh: "要点", en: "Point")
  public static let mentorGrade = Phrase(zh: "情况", en: "How it stands")
  public static let mentorSeminarDue = Phrase(zh: "待专题研讨", en: "seminar due")
  public static let mentorMark = Phrase(zh: "登记要点情况", en: "Mark a point")
  public static let mentorMarkNote = Phrase(
    zh: "看到什么（薄弱的必填）", en: "What was seen (needed of a weak point)")
  public static let mentorMarked = Phrase(zh: "要点情况已登记。", en: "The point is marked.")

  public static let mentorNote = Phrase(zh: "登记师徒活动", en: "Note what was done")
  public static let mentorForm = Phrase(zh: "形式", en: "Form")
  public static let mentorArea = Phrase(zh: "解决的问题", en: "Area of the problem")
  public static let mentorPlace = Phrase(zh: "地点", en: "Where")
  public static let mentorChannel = Phrase(zh: "联系方式", en: "Channel")
  public static let mentorNext = Phrase(zh: "下一步", en: "What comes next")
  public static let mentorActivities = Phrase(zh: "活动", en: "What was done")
  public static let noMentorActivities = Phrase(
    zh: "还没有登记活动。", en: "Nothing is noted yet.")
  public static let mentorUncounted = Phrase(zh: "不计入", en: "not counted")

  public static let mentorEndTitle = Phrase(zh: "小结并结束", en: "Sum up and end")
  public static let mentorSummary = Phrase(zh: "小结", en: "Summary")
  public static let mentorEndDo = Phrase(zh: "写小结并结束", en: "Sum up and end it")
  public static let mentorEndSaid = Phrase(
    zh: "已结束，小结留存。", en: "Ended; the summary stays on record.")

  public static func dueMentorPlan(_ apprentice: String) -> Phrase {
    Phrase(zh: "填写\(apprentice)的师徒计划", en: "State the plan for \(apprentice)")
  }
  public static func dueMentorAgreements(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 份师徒计划待同意", en: "\(count) plans of masters wait to be agreed to")
  }
  public static func dueMentorWork(_ count: Int, _ apprentice: String) -> Phrase {
    Phrase(
      zh: "本学期对\(apprentice)还欠 \(count) 次指导",
      en: "\(count) lessons or preparations are missing for \(apprentice) this term")
  }
  public static func dueMentorSeminars(_ count: Int, _ apprentice: String) -> Phrase {
    Phrase(
      zh: "\(apprentice)有 \(count) 个薄弱要点待专题研讨",
      en: "\(count) weak points of \(apprentice) wait for a seminar")
  }
  public static func dueMentorSummaries(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 对师徒期满待小结", en: "\(count) bonds are over and wait for a summary")
  }
  public static func dueMentorNew(_ count: Int) -> Phrase {
    Phrase(zh: "新教师还缺 \(count) 位师傅", en: "New teachers lack \(count) masters")
  }
}
