public import Examining
public import Staffing

/// What stands against something about examinations, and what to do.
extension Phrase {
  public static let needsExams = Phrase(
    zh: "规则手册没有 exams（考试）一节，请先补上这一节。",
    en: "The book has no section 'exams': add it first.")
  public static func noExam(_ id: String) -> Phrase {
    Phrase(
      zh: "没有考试 \(id)，请从列表中选择。", en: "There's no examination \(id): choose one of the list.")
  }
  public static func noExamMeeting(_ id: String) -> Phrase {
    Phrase(
      zh: "没有登记过 \(id)，请从考试页面进入。",
      en: "There's no talk \(id): start from the examination's page.")
  }
  public static func examBaseLater(_ title: String) -> Phrase {
    Phrase(
      zh: "比较基础“\(title)”不在这次考试之前，请选更早的一次。",
      en: "“\(title)” isn't before this examination: choose an earlier base.")
  }
  public static func examBaseOther(_ title: String) -> Phrase {
    Phrase(
      zh: "比较基础“\(title)”没有相同的科目，请另选一次。",
      en: "“\(title)” has none of these subjects: choose another base.")
  }
  public static func examPaperReported(_ subject: Subject) -> Phrase {
    Phrase(
      zh: "\(subject.name(in: .zh))已有成绩，满分不能改，科目不能去掉。",
      en:
        "There are results of \(subject.name(in: .en)): its full marks stay as they are."
    )
  }
  public static func examSchoolReported(_ school: School.ID) -> Phrase {
    Phrase(zh: "学校 \(school) 已有成绩，不能去掉。", en: "School \(school) has results: keep it.")
  }
  public static func examStranger(_ school: School.ID) -> Phrase {
    Phrase(
      zh: "学校 \(school) 不参加这次考试，请联系教研室。",
      en: "School \(school) doesn't sit this examination: ask the research office.")
  }
  public static func examNotYet(_ day: Day) -> Phrase {
    Phrase(
      zh: "考试在 \(day)，考完才能填报成绩。", en: "The examination is on \(day): enter results after it.")
  }
  public static let examNoLines = Phrase(
    zh: "没有一行填了成绩，请至少填一行。", en: "No line has figures: fill in at least one.")
  public static let examOwnSchool = Phrase(
    zh: "参加学校里没有本校，请选上。", en: "Your own school isn't among those that took part: add it.")
  public static let examNothingWaits = Phrase(
    zh: "这里没有待落实的措施：没有定过，或者已经登记落实。",
    en: "Nothing waits here: no measure was agreed, or it's done already.")

  public static func examFault(_ fault: Exam.Fault) -> Phrase {
    switch fault {
    case .noTitle: Phrase(zh: "没有填写考试名称。", en: "The examination's name is missing.")
    case .tooLong(let count): .tooLong(count, allowed: Exam.longestTitle)
    case .kind(let kind):
      Phrase(
        zh: "规则手册里没有考试类别“\(kind)”，请从列表中选择。",
        en: "The book has no kind '\(kind)': choose one of the list.")
    case .grade(let grade):
      Phrase(
        zh: "年级 \(grade) 不在 1 到 12 之间，请改正。",
        en: "Grade \(grade) is outside 1 to 12: correct it.")
    case .noSubject:
      Phrase(zh: "没有填任何科目的满分，请至少填一科。", en: "No paper has full marks: give at least one.")
    case .marks(let subject, let full):
      Phrase(
        zh:
          "\(subject.name(in: .zh))满分 \(full) 不在 \(Exam.fullMarks.lowerBound) 到 \(Exam.fullMarks.upperBound) 之间，请改正。",
        en:
          "Full marks of \(full) in \(subject.name(in: .en)) are outside \(Exam.fullMarks.lowerBound) to \(Exam.fullMarks.upperBound): correct them."
      )
    case .fewSchools(let count):
      Phrase(
        zh: "选了 \(count) 所学校，至少要两所才能比较。", en: "\(count) schools are chosen: choose at least two.")
    }
  }

  public static func examLineFault(_ fault: ExamLines.Fault) -> Phrase {
    let what =
      switch fault.what {
      case .cells(let count):
        Phrase(zh: "有 \(count) 格，应有 6 格", en: "\(count) cells instead of 6")
      case .school(let name):
        Phrase(
          zh: "“\(name)”不是您可填报的参考学校", en: "'\(name)' isn't a school that you may report")
      case .subject(let name):
        Phrase(zh: "“\(name)”不是这次考试的科目", en: "'\(name)' isn't a paper of it")
      case .number(let text):
        Phrase(
          zh: "“\(text)”不是数（人数为整数，平均分至多两位小数）",
          en: "'\(text)' isn't a number (whole for pupils, two decimals for a mean)")
      case .twice: Phrase(zh: "同校同科出现两次", en: "the same school and paper twice")
      case .figure(let fault): examFigureFault(fault)
      }
    return Phrase(
      zh: "第 \(fault.line) 行：\(what.zh)，请改正。", en: "Line \(fault.line): \(what.en); correct it.")
  }

  private static func examFigureFault(_ fault: ExamFigure.Fault) -> Phrase {
    switch fault {
    case .sat(let sat):
      Phrase(
        zh: "参考人数 \(sat) 不在 1 到 \(ExamFigure.mostPupils) 之间",
        en: "\(sat) pupils are outside 1 to \(ExamFigure.mostPupils)")
    case .average(let average, let full):
      Phrase(
        zh: "平均分 \(Figures.hundredths(average)) 超过满分 \(full)",
        en: "a mean of \(Figures.hundredths(average)) is beyond the full marks, \(full)")
    case .counts(let excellent, let passed, let sat):
      Phrase(
        zh: "优秀 \(excellent)、及格 \(passed)、参考 \(sat) 人对不上：优秀不多于及格，及格不多于参考",
        en: "\(excellent) excellent, \(passed) passed and \(sat) sat can't be")
    case .impossible(let average, let possible):
      Phrase(
        zh:
          "按这些人数，平均分应在 \(Figures.hundredths(possible.lowerBound)) 到 \(Figures.hundredths(possible.upperBound)) 之间，不会是 \(Figures.hundredths(average))",
        en:
          "with these counts the mean lies between \(Figures.hundredths(possible.lowerBound)) and \(Figures.hundredths(possible.upperBound)), not at \(Figures.hundredths(average))"
      )
    }
  }

  public static func examMeetingKind(_ kind: ExamMeeting.Kind) -> Phrase {
    switch kind {
    case .before: Phrase(zh: "考前商讨", en: "Talk before")
    case .after: Phrase(zh: "考后交流", en: "Talk after")
    case .analysis: Phrase(zh: "质量分析会", en: "Analysis")
    }
  }

  public static func examMeetingFault(_ fault: ExamMeeting.Fault) -> Phrase {
    switch fault {
    case .afterExam(let day):
      Phrase(zh: "考前商讨不能在考试之后（\(day)），请改日期。", en: "A talk before can't be on \(day), after it.")
    case .beforeExam(let day):
      Phrase(
        zh: "考后交流、分析会不能在考试之前（\(day)），请改日期。",
        en: "A talk after or an analysis can't be on \(day), before the examination.")
    case .inFuture(let day):
      Phrase(zh: "\(day) 还没到，开过再登记。", en: "\(day) is still to come: note it afterwards.")
    case .nobody: Phrase(zh: "没有选参加学校，请至少选一所。", en: "No school is chosen: choose at least one.")
    case .stranger(let school): .examStranger(school)
    case .noWords: Phrase(zh: "没有写谈了什么，请写上。", en: "What was said is missing: write it down.")
    case .tooLong(let count): .tooLong(count, allowed: ExamMeeting.longestText)
    case .noMeasure:
      Phrase(zh: "分析会要定出改进措施，请写上。", en: "An analysis has to say what will be done.")
    case .due:
      Phrase(
        zh: "措施要有期限，期限不早于开会当天；没有措施就不填期限。",
        en: "A measure needs a day from the meeting on, and a day needs a measure.")
    }
  }
}
