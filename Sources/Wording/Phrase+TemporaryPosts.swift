public import Leading
public import Policy

/// Temporary posts (挂职).
extension Phrase {
  public static let temporaryPosts = Phrase(zh: "挂职", en: "Temporary posts")
  public static let temporaryPostsLead = Phrase(
    zh: "干部、教师、副校长到结对学校、集团成员校或县外学校挂职：每月一记，返回写总结，两校都看得到。",
    en:
      "Cadres, teachers and vice heads at the other school for a time: a note each month, a report on return, seen by both schools."
  )
  public static let noTemporaryPosts = Phrase(
    zh: "还没有挂职。", en: "Nobody is posted yet.")
  public static let postKind = Phrase(zh: "类别", en: "Kind")
  public static let postFrom = Phrase(zh: "派出学校", en: "From")
  public static let postHost = Phrase(zh: "挂职学校", en: "Host")
  public static let postOutside = Phrase(zh: "县外", en: "outside the county")
  public static let postTitle = Phrase(zh: "挂职职务", en: "Called there")
  public static let postDays = Phrase(zh: "挂职时间", en: "Days")
  public static let postFirst = Phrase(zh: "开始日", en: "First day")
  public static let postLast = Phrase(zh: "结束日", en: "Last day")
  public static let postAims = Phrase(zh: "挂职目标", en: "Aims")
  public static let postMentor = Phrase(zh: "指导人", en: "Looked after by")
  public static let postTwin = Phrase(zh: "互派", en: "Mutual with")
  public static let postNotesMissing = Phrase(zh: "缺月记", en: "Notes missing")
  public static let postReport = Phrase(zh: "总结", en: "Report")
  public static let postReportDue = Phrase(zh: "总结期限", en: "Report due")

  public static let postNew = Phrase(zh: "安排挂职", en: "Post somebody")
  public static let postHostName = Phrase(
    zh: "县外学校名称（选“县外”时填）", en: "Name of a school outside the county")
  public static let postTwinHint = Phrase(
    zh: "对方学校派来的那次挂职；没有就不选。", en: "The post that runs the other way, if there's one.")
  public static let postNoTwin = Phrase(zh: "不是互派", en: "not mutual")
  public static let postArrangeDo = Phrase(zh: "安排", en: "Arrange it")
  public static let postArranged = Phrase(zh: "挂职已安排。", en: "The post is arranged.")

  public static let postComes = Phrase(zh: "未开始", en: "To begin")
  public static let postRuns = Phrase(zh: "挂职中", en: "Runs")
  public static let postReportWaits = Phrase(zh: "待总结", en: "Report due")
  public static let postOver = Phrase(zh: "已结束", en: "Over")
  public static let postCancelled = Phrase(zh: "已取消", en: "Called off")

  public static let postMonths = Phrase(zh: "挂职月记", en: "Month by month")
  public static let postMonth = Phrase(zh: "月份", en: "Month")
  public static let postMonthWords = Phrase(zh: "做了什么、学到什么", en: "What was done and learned")
  public static let postMonthDo = Phrase(zh: "保存月记", en: "Keep the note")
  public static let postMonthSaid = Phrase(zh: "月记已保存。", en: "The note is kept.")
  public static let postMonthMissing = Phrase(zh: "未填", en: "missing")
  public static let postReportWords = Phrase(zh: "挂职总结", en: "Report on return")
  public static let postIdeasField = Phrase(
    zh: "下学期打算（一行一条）", en: "Ideas for the next term, one a line")
  public static let postReportDo = Phrase(zh: "提交总结", en: "Hand the report in")
  public static let postReportSaid = Phrase(
    zh: "总结已提交，打算列入两校下学期计划。", en: "The report is in; its ideas wait for the two schools.")
  public static let postReportOnce = Phrase(
    zh: "提交后不能再改。", en: "It can't be changed afterwards.")
  public static let postEndEarly = Phrase(zh: "提前结束", en: "End it early")
  public static let postCallOff = Phrase(zh: "取消挂职", en: "Call it off")
  public static let postReason = Phrase(zh: "理由", en: "Why")
  public static let postEndSaid = Phrase(zh: "挂职已结束。", en: "The post is ended.")
  public static let postCallOffSaid = Phrase(zh: "挂职已取消。", en: "The post was called off.")

  public static let postIdeas = Phrase(zh: "下学期打算", en: "Ideas for the next term")
  public static let postIdeasLead = Phrase(
    zh: "挂职总结里的下一步打算：列入计划、办成或不办，都写明情况。",
    en: "What reports want done next: taken into the plan, done or dropped, with words.")
  public static let noPostIdeas = Phrase(zh: "还没有打算。", en: "There are no ideas yet.")
  public static let postIdea = Phrase(zh: "打算", en: "Idea")
  public static let postIdeaSaid = Phrase(zh: "情况", en: "What was said")
  public static let postIdeaDo = Phrase(zh: "保存", en: "Keep it")
  public static let postIdeaSettled = Phrase(zh: "打算已处理。", en: "The idea is settled.")

  public static let postCounts = Phrase(zh: "各校挂职人数", en: "How many, by school")
  public static func postSent(_ kind: LocalizedText) -> Phrase {
    Phrase(zh: "派出：\(kind[.zh])", en: "Sent: \(kind[.en])")
  }
  public static func postHosted(_ kind: LocalizedText) -> Phrase {
    Phrase(zh: "接收：\(kind[.zh])", en: "Hosted: \(kind[.en])")
  }
  public static let postTotal = Phrase(zh: "合计人次", en: "In all")
  public static func postMutual(_ number: Int) -> Phrase {
    Phrase(zh: "其中互派 \(number) 对。", en: "\(number) pairs of them are mutual.")
  }

  public static func duePostReports(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 份挂职总结待提交", en: "\(number) reports of temporary posts are missing")
  }
  public static func duePostNotes(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 篇挂职月记待填写", en: "\(number) monthly notes of posts are missing")
  }
  public static func duePostIdeas(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 条下学期打算待处理", en: "\(number) ideas for the next term wait")
  }

  public init(_ tie: TemporaryPostTerms.Tie) {
    self =
      switch tie {
      case .pair: Phrase(zh: "结对", en: "pairing")
      case .group: Phrase(zh: "集团或联盟", en: "group or alliance")
      case .outside: Phrase(zh: "县外学校", en: "school outside the county")
      }
  }

  public init(_ state: PostIdeaState) {
    self =
      switch state {
      case .open: Phrase(zh: "待处理", en: "open")
      case .taken: Phrase(zh: "列入计划", en: "in the plan")
      case .done: Phrase(zh: "已办成", en: "done")
      case .dropped: Phrase(zh: "不办", en: "dropped")
      }
  }
}
