public import Classes
internal import Policy

/// Network classes: who runs them, what was learned, answers, the log.
extension Phrase {
  public static let classesTitle = Phrase(zh: "网络研修班", en: "Network classes")
  public static let classesLead = Phrase(
    zh: "一门课程分成几个班，每班有班级管理员和辅导教师。这里看学习过程、批改回复和合格率。",
    en:
      "A course runs as several classes, each with a manager and tutors: what trainees do, how soon they're answered, who passes."
  )
  public static let noNetworkClasses = Phrase(zh: "还没有研修班。", en: "There are no classes yet.")
  public static let networkClassName = Phrase(zh: "班名", en: "Class")
  public static let classManager = Phrase(zh: "班级管理员", en: "Manager")
  public static let classTutors = Phrase(zh: "辅导教师", en: "Tutors")
  public static let classTutor = Phrase(zh: "辅导教师", en: "Tutor")
  public static let classPeopleHint = Phrase(zh: "填教师编号。", en: "The teacher's number.")
  public static let classTutorsHint = Phrase(
    zh: "填教师编号，几个人用空格分开。", en: "Teachers' numbers, parted by spaces.")
  public static let passRate = Phrase(zh: "合格率", en: "Passed")
  public static let excellenceRate = Phrase(zh: "优秀率", en: "Excellent")
  public static let newClass = Phrase(zh: "设一个班", en: "Form a class")
  public static let newClassDo = Phrase(zh: "设班", en: "Form it")
  public static let classSaid = Phrase(zh: "研修班已保存。", en: "The class is kept.")
  public static let changeClass = Phrase(zh: "更改研修班", en: "Change the class")
  public static let keepClassDo = Phrase(zh: "保存研修班", en: "Keep the class")
  public static let dissolveClass = Phrase(zh: "撤销研修班", en: "Dissolve the class")
  public static let dissolveReason = Phrase(zh: "撤销理由", en: "Why it's dissolved")
  public static let classDissolved = Phrase(
    zh: "研修班已撤销，学员可以编入别的班。", en: "The class is dissolved; its trainees can join another.")

  public static let nobodySeated = Phrase(
    zh: "班里还没有您能看到的学员。", en: "There's nobody in the class whom you may see.")
  public static let learningMinutes = Phrase(zh: "学习（分钟）", en: "Minutes")
  public static let learningPosts = Phrase(zh: "发帖", en: "Posts")
  public static let learningTasks = Phrase(zh: "交任务", en: "Tasks")
  public static let learningTrend = Phrase(zh: "趋势", en: "Trend")
  public static let learningSign = Phrase(zh: "留意", en: "Look at")
  public static func studyMeans(_ minutes: Int) -> Phrase {
    Phrase(
      zh: "平均每周学满 \(minutes) 分钟算学过；没登记的周算 0。",
      en:
        "Whoever learns \(minutes) minutes in a mean week has studied; weeks not noted count as 0.")
  }
  public init(_ sign: LearningRecord.Sign) {
    switch sign {
    case .passedWithoutStudy: self.init(zh: "没学却合格（突击）", en: "Passed without studying")
    case .studiedAndFailed: self.init(zh: "学了没合格", en: "Studied and failed")
    case .lagging: self.init(zh: "学得少", en: "Lags")
    }
  }
  public init(_ trend: LearningRecord.Trend) {
    switch trend {
    case .rising: self.init(zh: "上升", en: "rising")
    case .steady: self.init(zh: "平稳", en: "steady")
    case .falling: self.init(zh: "下降", en: "falling")
    }
  }
  public init(_ kind: PieceKind) {
    switch kind {
    case .homework: self.init(zh: "作业", en: "Homework")
    case .post: self.init(zh: "帖子", en: "Post")
    }
  }

  public static let enterWeek = Phrase(zh: "登记每周学习", en: "Enter a week")
  public static let enterWeekLead = Phrase(
    zh: "一人一行，可以从平台导出的表格里粘贴。有一行不对就都不保存。",
    en: "A line for each trainee; paste it from the platform's sheet. All lines are kept, or none.")
  public static let learningWeek = Phrase(zh: "哪一周", en: "Week")
  public static let learningWeekHint = Phrase(zh: "填这一周的任意一天。", en: "Any day of the week.")
  public static let learningLines = Phrase(zh: "学习情况", en: "What was done")
  public static let learningLinesHint = Phrase(
    zh: "每行：姓名、分钟、发帖、交任务，用制表符或逗号分开。空着的不登记。",
    en: "Each line: name, minutes, posts, tasks, parted by tabs or commas. Empty ones say nothing.")
  public static let enterWeekDo = Phrase(zh: "保存这一周", en: "Keep the week")
  public static let weekSaid = Phrase(zh: "这一周已登记。", en: "The week is kept.")
  public static func weekOf(_ day: String) -> Phrase {
    Phrase(zh: "\(day)那一周", en: "Week of \(day)")
  }

  public static let answersGiven = Phrase(zh: "已回复", en: "Answered")
  public static let answerMedian = Phrase(zh: "中位用时", en: "Median")
  public static let answerNinetieth = Phrase(zh: "九成用时不超过", en: "Nine of ten within")
  public static let answersInTime = Phrase(zh: "及时率", en: "In time")
  public static func answerMeans(_ days: Int) -> Phrase {
    Phrase(
      zh: "\(days) 天内批改或回复算及时；超过还没回复的也计入。",
      en: "An answer within \(days) days is in time; what's late without one counts, too.")
  }
  public static let tooSlow = Phrase(zh: "偏慢", en: "too slow")
  public static let piecesWaiting = Phrase(zh: "待回复", en: "Waiting")
  public static func piecesLate(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 件超时", en: "\(count) late")
  }
  /// How long something took, in the unit that fits.
  public static func span(_ minutes: Int) -> Phrase {
    if minutes < 60 { return Phrase(zh: "\(minutes) 分钟", en: "\(minutes) min") }
    if minutes < 2_880 { return Phrase(zh: "\(minutes / 60) 小时", en: "\(minutes / 60) h") }
    return Phrase(zh: "\(minutes / 1_440) 天", en: "\(minutes / 1_440) days")
  }

  public static let myWork = Phrase(zh: "我的作业和帖子", en: "My work")
  public static func helpedBy(_ name: String) -> Phrase {
    Phrase(zh: "帮您的老师：\(name)。", en: "\(name) helps you.")
  }
  public static let pieceKind = Phrase(zh: "作业还是帖子", en: "Homework or post")
  public static let pieceTitle = Phrase(zh: "标题", en: "Title")
  public static let pieceWords = Phrase(zh: "内容（可不填）", en: "Text (may be empty)")
  public static let handInDo = Phrase(zh: "提交", en: "Hand it in")
  public static let handedInSaid = Phrase(
    zh: "已提交，等辅导教师回复。", en: "It's handed in; a tutor will answer.")
  public static let pieceAnsweredTag = Phrase(zh: "已回复", en: "answered")
  public static let pieceWaits = Phrase(zh: "等回复", en: "waits")
  public static func pointsOf(_ points: Int) -> Phrase {
    Phrase(zh: "\(points) 分", en: "\(points) points")
  }
  public static let nothingWaits = Phrase(zh: "都回复了。", en: "Everything is answered.")
  public static let pieceMark = Phrase(zh: "分数（可不填）", en: "Points (may be empty)")
  public static let pieceAnswer = Phrase(zh: "批改或回复", en: "Answer")
  public static let sendAnswer = Phrase(zh: "发给学员", en: "Send it")
  public static let answeredSaid = Phrase(zh: "已回复。", en: "It's answered.")

  public static let classLog = Phrase(zh: "研修班日志", en: "Log of the class")
  public static let noLog = Phrase(zh: "还没有日志。", en: "Nothing is in the log yet.")
  public static let logDay = Phrase(zh: "日期", en: "Day")
  public static let logKind = Phrase(zh: "做了什么", en: "What it was")
  public static let logWords = Phrase(zh: "具体情况", en: "In short")
  public static let logWriter = Phrase(zh: "谁、哪天写的", en: "Written by")
  public static let logDo = Phrase(zh: "写入日志", en: "Write it")
  public static let logSaid = Phrase(zh: "已写入日志。", en: "It's in the log.")

  public static let seatTitle = Phrase(zh: "还没编班的学员", en: "Trainees without a class")
  public static let everybodySeated = Phrase(
    zh: "报名的人都编好班了。", en: "Everybody who joined is in a class.")
  public static let withoutClass = Phrase(zh: "编入本班", en: "Put into this class")
  public static let seatTraineesDo = Phrase(zh: "编班", en: "Put them in")
  public static let seatedSaid = Phrase(zh: "已编班。", en: "They're in the class.")

  public static func dueAnswers(_ count: Int, _ name: String) -> Phrase {
    Phrase(zh: "\(name)：\(count) 件作业或帖子待回复", en: "\(name): \(count) to be answered")
  }
  public static let answersWhy = Phrase(
    zh: "评定和回复要及时，不然学员会失去信心。", en: "Learners lose heart without an answer.")
  public static func dueLog(_ name: String) -> Phrase {
    Phrase(zh: "\(name)：该写日志了", en: "\(name): the log is due")
  }
  public static let logWhy = Phrase(
    zh: "管理员和辅导教师按时写日志。", en: "Managers and tutors log what they do.")
  public static func dueSeats(_ count: Int, _ course: String) -> Phrase {
    Phrase(zh: "\(course)：\(count) 名学员还没编班", en: "\(course): \(count) without a class")
  }
  public static let seatsWhy = Phrase(
    zh: "编了班，才有人辅导。", en: "Nobody tutors those without a class.")
}
