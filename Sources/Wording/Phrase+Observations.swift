public import Observing
internal import Staffing

/// Words of lessons heard, on pages.
extension Phrase {
  public static let observationsTitle = Phrase(zh: "听课评课", en: "Lessons heard")
  public static let observationsLead = Phrase(
    zh: "听课必反馈：每节课当场记一次，上课教师回应一次，评课档案、成长曲线和次数都由此得出。",
    en:
      "Who listens gives feedback: each lesson is written down once, where it happened, and answered once; the archive, the curve of growth and all counts follow."
  )
  public static let observe = Phrase(zh: "记一节课", en: "Write a lesson down")
  public static let observeLead = Phrase(
    zh: "没有网络也能记：内容加密存在本机，联网后自动上传，不会重复。",
    en:
      "Works without a network: what you write stays encrypted on this device and is sent, once, when there is one."
  )
  public static let observedTeacher = Phrase(zh: "上课教师", en: "Teacher")
  public static let chooseTeacher = Phrase(zh: "请选择上课教师", en: "Choose the teacher")
  public static let lessonSchool = Phrase(zh: "上课地点", en: "Given at")
  public static let lessonAtOwnSchool = Phrase(zh: "教师所在学校", en: "The teacher's school")
  public static let lessonSubject = Phrase(zh: "学科", en: "Subject")
  public static let lessonSubjectHint = Phrase(
    zh: "不填即教师的任教学科。", en: "Left empty: the teacher's own subject.")
  public static let lessonClass = Phrase(zh: "班级", en: "Class")
  public static let lessonDay = Phrase(zh: "日期", en: "Day")
  public static let lessonPeriod = Phrase(zh: "第几节", en: "Period")
  public static func periodNumber(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 节", en: "Period \(number)")
  }
  public static let lessonKind = Phrase(zh: "课的类型", en: "Kind of lesson")
  public static let lessonTopic = Phrase(zh: "课题", en: "Topic")
  public static let stepLesson = Phrase(zh: "哪节课", en: "Which lesson")
  public static let stepMarks = Phrase(zh: "评等级", en: "Levels")
  public static let stepWords = Phrase(zh: "写反馈", en: "Feedback")
  public static let stepProof = Phrase(zh: "检测和照片", en: "Test and photographs")
  public static let stepNext = Phrase(zh: "下一步", en: "Next")
  public static let stepBack = Phrase(zh: "上一步", en: "Back")
  public static let strengthsLabel = Phrase(zh: "亮点", en: "What was good")
  public static let strengthsHint = Phrase(
    zh: "当堂记下的好做法，具体到环节。", en: "Noted at once, naming the step of the lesson.")
  public static let adviceLabel = Phrase(zh: "建议", en: "Advice")
  public static let adviceHint = Phrase(zh: "改什么、怎么改。", en: "What to change, and how.")
  public static let adoptedLabel = Phrase(zh: "我要用的做法（可不填）", en: "What I take home (may be empty)")
  public static let planMatchLabel = Phrase(zh: "课后对照教案", en: "Against the plan")
  public static let testedLabel = Phrase(zh: "当堂检测人数", en: "Pupils tested in class")
  public static let passedLabel = Phrase(zh: "检测合格人数", en: "Pupils who passed")
  public static let testHint = Phrase(
    zh: "没有检测填 0；推门听课必须检测。", en: "0 without a test; a lesson dropped in on has one.")
  public static let photosLabel = Phrase(zh: "照片（可不拍）", en: "Photographs (optional)")
  public static let photosHint = Phrase(
    zh: "板书或作业，不拍学生正脸；在本机压缩后上传，最多 6 张。",
    en: "The board or exercises, no pupils' faces; made smaller on this device; six at most.")
  public static let photoRemove = Phrase(zh: "去掉照片", en: "Remove photograph")
  public static let observationSave = Phrase(zh: "登记", en: "Save")
  public static let observationSaid = Phrase(
    zh: "已登记，上课教师可以看到并回应。", en: "Saved; the teacher sees it and can answer.")

  // On the device.
  public static let draftsTitle = Phrase(zh: "本机上的听课记录", en: "On this device")
  public static let draftsNone = Phrase(zh: "本机没有待上传的记录。", en: "Nothing waits on this device.")
  public static let draftBegun = Phrase(zh: "草稿", en: "draft")
  public static let draftQueued = Phrase(zh: "待上传", en: "waits for the network")
  public static let draftSent = Phrase(zh: "已上传", en: "sent")
  public static let draftRefused = Phrase(zh: "需要改正", en: "to be corrected")
  public static let draftConflict = Phrase(zh: "两处都改过", en: "changed in two places")
  public static let draftOpen = Phrase(zh: "打开", en: "Open")
  public static let draftDelete = Phrase(zh: "从本机删除", en: "Delete from this device")
  public static let draftNew = Phrase(zh: "记另一节课", en: "Write another lesson down")
  public static let networkGone = Phrase(
    zh: "现在没有网络。写好的内容已存在本机，联网后自动上传。",
    en: "There's no network now. What you write is kept here and sent when there is one.")
  public static let networkBack = Phrase(zh: "网络正常。", en: "The network is there.")
  public static let networkOther = Phrase(
    zh: "本机上有其他账号的记录，要用该账号登录才能上传。",
    en: "Records of another account wait here; they're sent when it signs in.")
  public static let networkSignIn = Phrase(
    zh: "登录已过期，记录仍在本机，请重新登录后上传。",
    en: "You were signed out; the records are still here and are sent when you sign in again.")
  public static let networkNone = Phrase(
    zh: "这个浏览器不能离线保存（需要 https 地址），请在有网络时登记。",
    en: "This browser can't keep records offline (it takes an https address): save with a network.")
  public static let observeKeptHere = Phrase(zh: "已存在本机。", en: "Kept on this device.")
  public static let conflictTitle = Phrase(zh: "这节课在别处也改过", en: "This was changed elsewhere too")
  public static let conflictMine = Phrase(zh: "本机上的", en: "On this device")
  public static let conflictTheirs = Phrase(zh: "已登记的", en: "On record")
  public static let conflictKeepMine = Phrase(
    zh: "用本机上的（另一份留在历史里）", en: "Use this device's (the other stays in the history)")
  public static let conflictKeepTheirs = Phrase(zh: "保留已登记的", en: "Keep what is on record")
  public static let conflictKeepBoth = Phrase(zh: "两份都留", en: "Keep both")
  public static let appName = Phrase(zh: "均衡·听课", en: "Junheng lessons")

  // The archive.
  public static let observer = Phrase(zh: "听课人", en: "Observer")
  public static let totalMark = Phrase(zh: "得分", en: "Mark")
  public static let adjustedMark = Phrase(zh: "校准后", en: "Calibrated")
  public static let isAnswered = Phrase(zh: "已回应", en: "Answered")
  public static let nothingHeard = Phrase(
    zh: "本学年还没有听课登记。", en: "Nothing was heard this school year yet.")
  public static let markTable = Phrase(zh: "等级", en: "Levels")
  public static let markDimension = Phrase(zh: "评价项", en: "Dimension")
  public static let feedbackTitle = Phrase(zh: "反馈", en: "Feedback")
  public static let markLooks = Phrase(zh: "看什么", en: "What is looked at")
  public static let markLevel = Phrase(zh: "等级", en: "Level")
  public static let lessonAnswerTitle = Phrase(zh: "上课教师的回应", en: "The teacher's answer")
  public static let answerHint = Phrase(
    zh: "课后反思：认同什么、怎么改教案；写完后听课人和学校能看到。",
    en: "What you make of it and how the plan changes; the observer and your school see it.")
  public static let answerDo = Phrase(zh: "提交回应", en: "Send the answer")
  public static let lessonAnswerSaid = Phrase(zh: "已提交回应。", en: "Your answer was sent.")
  public static let answerNone = Phrase(zh: "还没有回应。", en: "Not answered yet.")
  public static func answerDue(_ day: String) -> Phrase {
    Phrase(zh: "请在 \(day) 前回应", en: "To be answered by \(day)")
  }
  public static let othersHeard = Phrase(zh: "同一节课的其他听课人", en: "Others who heard the same lesson")
  public static let revisionsTitle = Phrase(zh: "修改记录", en: "How it was written")
  public static func revisionNumber(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 稿", en: "Revision \(number)")
  }
  public static let withdrawObservation = Phrase(zh: "撤回登记", en: "Take it back")
  public static let observationTakenBack = Phrase(zh: "已撤回", en: "taken back")
  public static let observationWithdrawn = Phrase(zh: "已撤回。", en: "It was taken back.")
  public static let changeObservation = Phrase(zh: "更改", en: "Change")
  public static func photoNumber(_ number: Int) -> Phrase {
    Phrase(zh: "照片 \(number)", en: "Photograph \(number)")
  }
  public static let agreementTitle = Phrase(zh: "评分是否一致", en: "Do observers agree?")
  public static func agreementFound(_ alpha: String, lessons: Int, least: String) -> Phrase {
    Phrase(
      zh: "\(lessons) 节课有两人以上评分，一致性系数 α = \(alpha)（达到 \(least) 才可比较不同听课人的分数）。",
      en:
        "\(lessons) lessons were marked by two or more; alpha = \(alpha) (marks of different observers compare from \(least))."
    )
  }
  public static let agreementUnknown = Phrase(
    zh: "还没有两人以上同评的课，无法判断评分是否一致。请安排两人同听一节课。",
    en: "No lesson was marked by two observers yet: let two of them hear one together.")
  public static let strictnessTitle = Phrase(zh: "听课人宽严", en: "How strict observers are")
  public static func strictnessOf(_ points: String, lessons: Int) -> Phrase {
    Phrase(
      zh: "比同听的人\(points)分（\(lessons) 节）",
      en: "\(points) points against those beside them (\(lessons) lessons)")
  }
  public static let agreementTag = Phrase(zh: "不宜比较", en: "don't compare")
  public static func growthGain(_ points: String) -> Phrase {
    Phrase(
      zh: "每年约 \(points) 分（各次课两两比较的中位数）",
      en: "About \(points) points a year (median of all pairs of lessons)")
  }
  public static let growthShort = Phrase(
    zh: "三个以上不同日子的课才算得出趋势。", en: "A trend takes lessons on three days.")
  public static func growthOf(_ name: String) -> Phrase {
    Phrase(zh: "\(name)的课", en: "Lessons of \(name)")
  }
  public static func dropInsMissing(_ count: Int, least: String) -> Phrase {
    Phrase(
      zh: "\(count) 名教师的推门听课不足\(least)",
      en: "\(count) teachers were dropped in on less than \(least)")
  }

  // Open lessons.
  public static let openLessonsTitle = Phrase(zh: "公开课", en: "Open lessons")
  public static let openLessonsLead = Phrase(
    zh: "各校开放的课都在这里，提前公布，方便调课；约好座位，听完当场记录。",
    en:
      "Lessons that any teacher may come to, announced early enough to change one's own; book a seat, then write it down."
  )
  public static let noOpenLessons = Phrase(zh: "近期没有公布的公开课。", en: "No open lessons are announced.")
  public static let announceTitle = Phrase(zh: "公布一节课", en: "Announce a lesson")
  public static let announceDo = Phrase(zh: "公布", en: "Announce")
  public static let announceSaid = Phrase(zh: "已公布，各校教师可以预约。", en: "Announced; teachers can book.")
  public static let lecturer = Phrase(
    zh: "上课教师职务、职称、称号", en: "The teacher's position, title and level")
  public static let roomLabel = Phrase(zh: "教室", en: "Room")
  public static let seatsLabel = Phrase(zh: "听课座位", en: "Seats")
  public static let lessonNote = Phrase(zh: "说明", en: "Note")
  public static func seatsTaken(_ taken: Int, of seats: Int) -> Phrase {
    Phrase(zh: "已约 \(taken) / \(seats)", en: "\(taken) of \(seats) taken")
  }
  public static let bookDo = Phrase(zh: "约座位", en: "Book a seat")
  public static let unbookDo = Phrase(zh: "取消预约", en: "Give the seat up")
  public static let bookSaid = Phrase(zh: "已约座位。", en: "A seat is booked.")
  public static let unbookSaid = Phrase(zh: "已取消预约。", en: "The seat is free again.")
  public static let visitorsTitle = Phrase(zh: "来听课的人", en: "Who comes")
  public static let cancelLessonDo = Phrase(zh: "取消这节课", en: "Call it off")
  public static let lessonCancelled = Phrase(zh: "已取消", en: "called off")
  public static let lessonCancelSaid = Phrase(zh: "已取消这节课。", en: "The lesson was called off.")
  public static let lessonSheet = Phrase(zh: "听课记录表", en: "Observation sheet")
  public static let lessonSheetCode = Phrase(
    zh: "扫码在手机上登记这节课", en: "Scan to write this lesson down on a phone")
  public static let signatures = Phrase(
    zh: "听课人签字　　　　　　　　上课教师签字", en: "Observer's signature          Teacher's signature")

  // What is due.
  public static func lessonDueAnswers(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 份评课等您回应", en: "\(count) observations wait for your answer")
  }
  public static func dueWriting(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 节约好的课听过还没有登记", en: "\(count) booked lessons aren't written down yet")
  }

  public init(_ kind: HeardLesson.Kind) {
    self =
      switch kind {
      case .routine: Phrase(zh: "随堂课", en: "As timetabled")
      case .demonstration: Phrase(zh: "示范课", en: "Demonstration")
      case .open: Phrase(zh: "开门课", en: "Open lesson")
      case .dropIn: Phrase(zh: "推门课", en: "Dropped in on")
      case .away: Phrase(zh: "出门课", en: "Given away")
      case .guidance: Phrase(zh: "指导课", en: "To be guided")
      case .delivered: Phrase(zh: "送课下乡", en: "Brought to a village school")
      }
  }

  public init(_ match: ObservationSheet.PlanMatch) {
    self =
      switch match {
      case .kept: Phrase(zh: "按教案进行", en: "Kept to it")
      case .partly: Phrase(zh: "部分调整", en: "Kept to it in part")
      case .departed: Phrase(zh: "与教案不符", en: "Departed from it")
      case .unseen: Phrase(zh: "没有看教案", en: "The plan wasn't seen")
      }
  }
}
