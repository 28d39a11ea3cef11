public import Policy

/// Selections of papers, designs and talks, and visits of researchers.
extension Phrase {
  public static let selections = Phrase(zh: "教研评比", en: "Selections")
  public static let selectionsLead = Phrase(
    zh: "教学经验材料、教学设计、说课和教材解说接力的评比：按规则手册的标准打分，评委不评本校，结束后公布获奖名单。",
    en:
      "Accounts of experience, lesson designs, talks and relays, judged by the book's rubric. Nobody judges their own school; winners are shown when it's closed."
  )
  public static let noSelections = Phrase(zh: "还没有评比。", en: "There are no selections yet.")
  public static let selectionTitle = Phrase(zh: "评比名称", en: "Selection")
  public static let selectionKind = Phrase(zh: "类别", en: "Kind")
  public static let selectionFirst = Phrase(zh: "开始交稿", en: "Entries from")
  public static let selectionLast = Phrase(zh: "截止交稿", en: "Entries until")
  public static let selectionDays = Phrase(zh: "交稿时间", en: "Entries taken")
  public static let selectionEntries = Phrase(zh: "参评", en: "Entries")
  public static let selectionJudges = Phrase(zh: "评委", en: "Judges")
  public static let selectionJudgesHint = Phrase(
    zh: "教师编号或教研员账号，用空格或换行分开", en: "Teachers' numbers or accounts, with spaces between")
  public static let selectionNew = Phrase(zh: "发起评比", en: "Open a selection")
  public static let selectionOpenDo = Phrase(zh: "发起", en: "Open")
  public static let selectionOpened = Phrase(zh: "评比已发起。", en: "The selection is open.")
  public static let selectionComes = Phrase(zh: "未开始", en: "To begin")
  public static let selectionTakes = Phrase(zh: "交稿中", en: "Takes entries")
  public static let selectionJudging = Phrase(zh: "评分中", en: "Being judged")
  public static let selectionClosed = Phrase(zh: "已结束", en: "Closed")
  public static let selectionEnter = Phrase(zh: "参评", en: "Enter")
  public static let selectionEntryTitle = Phrase(zh: "作品题目", en: "Title")
  public static let selectionSchool = Phrase(zh: "参评学校", en: "School")
  public static func selectionPerson(_ stage: LocalizedText?) -> Phrase {
    guard let stage else { return Phrase(zh: "参评教师编号", en: "Teacher's number") }
    return Phrase(zh: "“\(stage.zh)”教师编号", en: "Number of who speaks on: \(stage.en)")
  }
  public static let selectionBody = Phrase(zh: "作品全文", en: "The text")
  public static let selectionEnterDo = Phrase(zh: "交稿", en: "Hand in")
  public static let selectionEntered = Phrase(zh: "作品已交。", en: "It was handed in.")
  public static let selectionPeople = Phrase(zh: "作者", en: "By")
  public static let selectionMark = Phrase(zh: "我的评分", en: "My points")
  public static func selectionPoints(_ criterion: SelectionTerms.Criterion) -> Phrase {
    Phrase(
      zh: "\(criterion.name.zh)（0–\(criterion.points)）",
      en: "\(criterion.name.en) (0–\(criterion.points))")
  }
  public static let selectionProblems = Phrase(zh: "问题（有就勾选）", en: "Problems (tick if any)")
  public static let selectionProblemList = Phrase(zh: "评委指出的问题", en: "Problems that judges saw")
  public static let selectionMarkDo = Phrase(zh: "保存评分", en: "Keep my points")
  public static let selectionMarked = Phrase(zh: "评分已保存。", en: "Your points are kept.")
  public static let selectionMarksDone = Phrase(zh: "已评", en: "Marks")
  public static let selectionPlace = Phrase(zh: "名次", en: "Place")
  public static let selectionScore = Phrase(zh: "得分", en: "Score")
  public static let selectionWinner = Phrase(zh: "获奖", en: "Wins")
  public static let selectionResult = Phrase(zh: "结果", en: "Result")
  public static let selectionClose = Phrase(zh: "结束评比", en: "Close the selection")
  public static let selectionWinnersCount = Phrase(zh: "获奖名额", en: "How many win")
  public static let selectionTies = Phrase(
    zh: "同分的同一名次；同分的人超出名额时，都不算获奖（第一名除外）。",
    en: "Equals share a place; where equals would be too many none of them wins, but the first."
  )
  public static let selectionCloseDo = Phrase(zh: "结束并公布", en: "Close and show")
  public static let selectionCloseSaid = Phrase(zh: "评比已结束。", en: "The selection is closed.")
  public static let selectionMoreJudges = Phrase(zh: "增加评委", en: "Name further judges")
  public static let selectionJudgesNamed = Phrase(zh: "评委已增加。", en: "Judges were named.")
  public static let selectionShowing = Phrase(zh: "展示", en: "Shown")
  public static let selectionShow = Phrase(zh: "登记展示", en: "Note the showing")
  public static let selectionShowPeople = Phrase(zh: "参加人数", en: "People")
  public static let selectionShowWords = Phrase(zh: "在哪里、讲了什么", en: "Where, and what was shown")
  public static let selectionShown = Phrase(zh: "展示已登记。", en: "The showing is noted.")

  public static func dueMarks(_ count: Int, _ title: String) -> Phrase {
    Phrase(
      zh: "“\(title)”有 \(count) 份作品等您评分", en: "'\(title)': \(count) entries wait for your points")
  }
  public static func dueClose(_ title: String) -> Phrase {
    Phrase(zh: "“\(title)”评分已齐，可以结束", en: "'\(title)' has all its points and can be closed")
  }
  public static func dueShowings(_ count: Int, _ title: String) -> Phrase {
    Phrase(
      zh: "“\(title)”有 \(count) 份获奖作品还没有展示", en: "'\(title)': \(count) winners haven't shown it")
  }

  public static let researchVisits = Phrase(zh: "教研员到校", en: "Visits of researchers")
  public static let researchVisitsLead = Phrase(
    zh: "教研员到校听课、评课的安排和结果。", en: "When researchers come to schools, and what it came to.")
  public static let noResearchVisits = Phrase(zh: "还没有到校安排。", en: "There are no visits yet.")
  public static let visitResearcher = Phrase(zh: "教研员", en: "Researcher")
  public static let visitTheme = Phrase(zh: "主题", en: "Theme")
  public static let visitLessonsHeard = Phrase(zh: "听课节数", en: "Lessons heard")
  public static let visitWords = Phrase(zh: "评课情况", en: "What was talked over")
  public static let visitPlan = Phrase(zh: "安排到校", en: "Plan a visit")
  public static let visitPlanDo = Phrase(zh: "安排", en: "Plan it")
  public static let visitPlannedSaid = Phrase(zh: "到校已安排。", en: "The visit is planned.")
  public static let visitNote = Phrase(zh: "登记结果", en: "Note what it came to")
  public static let visitNotedSaid = Phrase(zh: "结果已登记。", en: "It's noted.")
  public static let visitCallOff = Phrase(zh: "取消这次到校", en: "Call it off")
  public static let visitCalledOff = Phrase(zh: "到校已取消。", en: "The visit was called off.")
  public static let visitComes = Phrase(zh: "待到校", en: "To come")
  public static let visitWaits = Phrase(zh: "待登记", en: "To be noted")
  public static let visitMade = Phrase(zh: "已到校", en: "Done")
  public static let visitOff = Phrase(zh: "已取消", en: "Called off")
  public static func visitRound(_ days: Int) -> Phrase {
    Phrase(zh: "最近 \(days) 天到过的学校", en: "Schools of the last \(days) days")
  }
  public static func visitOf(_ schools: Int) -> Phrase {
    Phrase(zh: "参考：一轮走 \(schools) 所学校。", en: "For comparison: \(schools) schools in one round.")
  }
  public static func dueVisits(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 次到校还没有登记结果", en: "\(count) visits haven't been noted")
  }
}
