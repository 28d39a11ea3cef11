internal import Examining
public import Staffing

/// Examinations: what is arranged, reported and read from it.
extension Phrase {
  public static let exams = Phrase(zh: "考试与成绩分析", en: "Examinations")
  public static let examsLead = Phrase(
    zh: "考前商讨、考后交流。每校与自己的基础比，与结对学校比；只存学校和班级的人数与均分，不存学生个人成绩。",
    en:
      "Each school is measured against its own base and its partner. Results are counts of schools and classes; nothing is kept of pupils."
  )
  public static let noExams = Phrase(
    zh: "还没有您可以查看的考试。教研室安排后会出现在这里。",
    en: "There's no examination you may see yet. The research office arranges them.")
  public static let newExam = Phrase(zh: "安排考试", en: "New examination")
  public static let changeExam = Phrase(zh: "更改考试", en: "Change the examination")
  public static let examFormLead = Phrase(
    zh: "只填参加考试的科目的满分，其余留空。选了“比较基础”，才能看进步和差距。",
    en: "Give full marks for the papers that are sat. With a base, progress and gaps can be seen.")
  public static let examTitle = Phrase(zh: "考试名称", en: "Examination")
  public static let examKind = Phrase(zh: "类别", en: "Kind")
  public static let examDay = Phrase(zh: "考试日期", en: "Day")
  public static let examGrade = Phrase(zh: "年级（1–12）", en: "Grade, 1 to 12")
  public static let examBase = Phrase(zh: "比较基础", en: "Measured against")
  public static let examNoBase = Phrase(zh: "不比较", en: "Nothing")
  public static let examSchools = Phrase(zh: "参加学校", en: "Schools")
  public static let setExamDo = Phrase(zh: "保存考试", en: "Keep the examination")
  public static let examSaid = Phrase(zh: "考试已保存。", en: "The examination is kept.")
  public static func examFull(_ subject: Subject) -> Phrase {
    Phrase(
      zh: "\(subject.name(in: .zh))满分", en: "Full marks, \(subject.name(in: .en))")
  }

  public static let examEnter = Phrase(zh: "填报成绩", en: "Enter results")
  public static let examEnterLead = Phrase(
    zh: "每行一校一科：学校、科目、参考人数、平均分、优秀人数、及格人数，可从电子表格整块复制粘贴。四个数都空的行不算。有一行不对，全部不保存。",
    en:
      "A line for each school and subject: school, subject, sat, mean, excellent, passed. Paste it from a spreadsheet. Lines without figures say nothing. If one line is wrong, none is kept."
  )
  public static func examThresholds(excellent: String, pass: String) -> Phrase {
    Phrase(
      zh: "优秀：满分的 \(excellent) 及以上；及格：满分的 \(pass) 及以上。",
      en: "Excellent from \(excellent) of the full marks, passed from \(pass).")
  }
  public static let examLines = Phrase(zh: "成绩", en: "Results")
  public static let examEnterDo = Phrase(zh: "保存成绩", en: "Keep the results")
  public static let examEntered = Phrase(zh: "成绩已保存。", en: "The results are kept.")

  public static let examBySchool = Phrase(zh: "各校成绩", en: "Schools")
  public static let examAllPapers = Phrase(zh: "全部科目", en: "All papers")
  public static let examSchool = Phrase(zh: "学校", en: "School")
  public static let examPupils = Phrase(zh: "参考人数", en: "Pupils")
  public static let examRate = Phrase(zh: "得分率", en: "Mean share of marks")
  public static let examLead = Phrase(zh: "与均值之差", en: "Ahead of the mean")
  public static let examExcellent = Phrase(zh: "优秀率", en: "Excellent")
  public static let examPassed = Phrase(zh: "及格率", en: "Passed")
  public static let examGain = Phrase(zh: "比原有基础", en: "Against own base")
  public static let examExpected = Phrase(zh: "预期得分率", en: "Expected")
  public static let examBeliefs = Phrase(zh: "增值（可信部分）", en: "Value added")
  public static let examNoRates = Phrase(
    zh: "还没有学校报齐这些科目的成绩。", en: "No school has reported all of these papers yet.")
  public static func examSmall(_ schools: Int, fewest: Int) -> Phrase {
    Phrase(
      zh: "有 \(schools) 所学校参考人数不足 \(fewest) 人，成绩不显示，也不计入均值。",
      en: "\(schools) schools with fewer than \(fewest) pupils aren't shown, nor in the mean.")
  }
  public static let examMethod = Phrase(
    zh: "差值以百分点计。“比原有基础”是与均值之差的变化，试卷难易不影响它。“增值”先按人数加权，用上次成绩推算预期，再按人数打折：人越少，越不轻信。",
    en:
      "Differences are percentage points. Progress is the change of what a school is ahead of the mean, so that a harder paper doesn't matter. Value added is what it reached beyond the line expected from its base, weighted by pupils, and believed the less the fewer they are."
  )

  public static let examPairs = Phrase(zh: "结对学校的差距", en: "Gaps between partners")
  public static let examHelper = Phrase(zh: "支援学校", en: "Helper")
  public static let examHelped = Phrase(zh: "受援学校", en: "Helped")
  public static let examGapBefore = Phrase(zh: "上次差距", en: "Gap before")
  public static let examGapNow = Phrase(zh: "本次差距", en: "Gap now")
  public static let examClosed = Phrase(zh: "差距缩小", en: "Closed")
  public static let examHelperGain = Phrase(zh: "支援方进步", en: "Helper's gain")
  public static let examHelpedGain = Phrase(zh: "受援方进步", en: "Helped school's gain")
  public static func examSides(helpers: String, helped: String) -> Phrase {
    Phrase(
      zh: "支援学校平均进步 \(helpers) 个百分点，受援学校 \(helped)。",
      en: "Helpers gained \(helpers) points in the mean, helped schools \(helped).")
  }

  public static let examWeak = Phrase(zh: "薄弱学科", en: "Weak subjects")
  public static let examNoWeak = Phrase(
    zh: "没有乡镇的学科低到这个标准。", en: "No township is so far behind in a subject.")
  public static let examTownship = Phrase(zh: "乡镇", en: "Township")
  public static let examBehind = Phrase(zh: "低于全县", en: "Behind the county")
  public static let examSchoolsBehind = Phrase(zh: "低于全县的学校", en: "Schools behind")

  public static let examMeetings = Phrase(zh: "商讨、交流与分析会", en: "Talks and analysis")
  public static let examNoMeetings = Phrase(zh: "还没有登记。", en: "Nothing is noted yet.")
  public static let examMeetingKind = Phrase(zh: "环节", en: "Kind")
  public static let examMeetingDay = Phrase(zh: "日期", en: "Held on")
  public static let examMeetingSaid = Phrase(zh: "谈了什么", en: "What was said")
  public static let examMeasure = Phrase(zh: "改进措施", en: "What will be done")
  public static let examMeasureDue = Phrase(zh: "完成期限", en: "By")
  public static let examNoteMeeting = Phrase(zh: "登记一次", en: "Note one")
  public static let examMeetingSaidDone = Phrase(zh: "已登记。", en: "It's noted.")
  public static let examMeasureWaits = Phrase(zh: "待落实", en: "To be done")
  public static let examMeasureLate = Phrase(zh: "已过期限", en: "Overdue")
  public static let examMeasureDone = Phrase(zh: "已落实", en: "Done")
  public static let examOutcome = Phrase(zh: "怎样落实的", en: "How it was carried out")
  public static let examOutcomeDo = Phrase(zh: "登记落实", en: "Note that it's done")
  public static let examOutcomeSaid = Phrase(zh: "落实情况已登记。", en: "It's noted as done.")
  public static func dueExamMeasure(_ title: String) -> Phrase {
    Phrase(zh: "“\(title)”后的改进措施待落实", en: "A measure after “\(title)” is to be carried out")
  }
  public static func dueExamAnalysis(_ title: String) -> Phrase {
    Phrase(zh: "“\(title)”还没有开分析会", en: "“\(title)” hasn't been analysed yet")
  }

  public static func examGradeName(_ grade: Int) -> Phrase {
    Phrase(zh: "\(grade) 年级", en: "Grade \(grade)")
  }
}
