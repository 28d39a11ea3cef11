public import Policy

/// Studies of lessons (课例研究) and subject groups.
extension Phrase {
  public static let studies = Phrase(zh: "课例研究", en: "Studies of lessons")
  public static let myStudies = Phrase(zh: "我的课例研究", en: "My studies of lessons")
  public static let studiesLead = Phrase(
    zh: "一节课怎么研究，按步骤走：谁上课、谁点评、教案改了什么、谁到了场，一步一步登记，不能跳步。",
    en:
      "How a lesson is studied, step by step: who gave it, who spoke, what changed in the plan, who came. No step is skipped."
  )
  public static let noStudies = Phrase(zh: "还没有课例研究。", en: "There are no studies yet.")
  public static let studyNew = Phrase(zh: "发起课例研究", en: "Begin a study")
  public static let studyNewLead = Phrase(
    zh: "先选研究方式，再写谁参加。教师填编号，教研员填账号，多人用空格或换行分开。",
    en:
      "Choose a way, then say who takes part: teachers by number, researchers by account, with spaces or lines between."
  )
  public static let studyKind = Phrase(zh: "研究方式", en: "Way of study")
  public static let studyForm = Phrase(zh: "合作形式", en: "Form")
  public static let studyTitle = Phrase(zh: "课题或主题", en: "Lesson or theme")
  public static let studySubject = Phrase(zh: "学科（可不填）", en: "Subject (if any)")
  public static let studyGrade = Phrase(zh: "年级、单元（可不填）", en: "Grade and unit (if any)")
  public static let studyHost = Phrase(zh: "主办学校", en: "School")
  public static let studyOther = Phrase(zh: "合作学校", en: "Other school")
  public static let studyNoOther = Phrase(zh: "没有", en: "None")
  public static let studyStart = Phrase(zh: "开始日期", en: "First day")
  public static let studyGroup = Phrase(zh: "学科项目组", en: "Subject group")
  public static let studyNoGroup = Phrase(zh: "不属于项目组", en: "Of no group")
  public static let studyMembersFromGroup = Phrase(
    zh: "选了项目组，组员自动参加，不用再填。", en: "Members of the group take part without being named.")
  public static let studyBeginDo = Phrase(zh: "发起", en: "Begin")
  public static let studyBegun = Phrase(zh: "课例研究已发起。", en: "The study has begun.")
  public static let studyStep = Phrase(zh: "步骤", en: "Step")
  public static let studySteps = Phrase(zh: "步骤", en: "Steps")
  public static let studyNext = Phrase(zh: "下一步", en: "Next step")
  public static let studyDue = Phrase(zh: "最迟", en: "By")
  public static let studyLate = Phrase(zh: "已超期", en: "Late")
  public static let studyGoesOn = Phrase(zh: "进行中", en: "Goes on")
  public static let studyDone = Phrase(zh: "已完成", en: "Done")
  public static let studyOff = Phrase(zh: "已取消", en: "Called off")
  public static let studyMembers = Phrase(zh: "参加人员", en: "Who takes part")
  public static let studyJoin = Phrase(zh: "增加参加人员", en: "Take further people in")
  public static let studyJoinNote = Phrase(
    zh: "从下一步起参加，以前的步骤不算。教师填编号，教研员填账号。",
    en: "From the next step on, not before. Teachers by number, researchers by account.")
  public static let studyJoined = Phrase(zh: "参加人员已增加。", en: "They take part now.")
  public static let studyRole = Phrase(zh: "角色", en: "As")
  public static let studyPosition = Phrase(zh: "职务、荣誉", en: "Post and honours")
  public static let studyBy = Phrase(zh: "谁做的", en: "Done by")
  public static let studyWords = Phrase(zh: "结果（说了什么、定了什么）", en: "What came out")
  public static let studyEvidence = Phrase(
    zh: "材料在哪里（网址或档号，可不填）", en: "Where the evidence lies (link or number, if any)")
  public static let studyEvidenceShort = Phrase(zh: "材料", en: "Evidence")
  public static let studyPlan = Phrase(zh: "教案全文", en: "The plan")
  public static let studyChanges = Phrase(zh: "比上一稿改了什么、为什么", en: "What changed, and why")
  public static let studyPlans = Phrase(zh: "教案各稿", en: "Versions of the plan")
  public static func studyVersion(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 稿", en: "Version \(number)")
  }
  public static let studyTasks = Phrase(zh: "分层作业", en: "Tasks by level")
  public static func studyTask(_ level: LocalizedText) -> Phrase {
    Phrase(zh: "作业：\(level.zh)", en: "Task: \(level.en)")
  }
  public static let studyProblem = Phrase(zh: "找到的问题", en: "The problem")
  public static let studyTopic = Phrase(zh: "转成的课题", en: "The topic it became")
  public static let studyTopicLink = Phrase(
    zh: "课题立项编号或网址（可不填）", en: "The topic's number or link (if any)")
  public static let studyLesson = Phrase(zh: "课", en: "Lesson")
  public static func studyLessonNumber(_ number: Int) -> Phrase {
    Phrase(zh: "第 \(number) 节课", en: "Lesson \(number)")
  }
  public static let studyLecturer = Phrase(zh: "上课教师", en: "Given by")
  public static let studyLessonSubject = Phrase(zh: "学科", en: "Subject")
  public static let studyClassroom = Phrase(zh: "班级", en: "Class")
  public static let studyLessonTopic = Phrase(zh: "课题", en: "Topic")
  public static let studyHonour = Phrase(
    zh: "荣誉称号（如省级教坛新星，可不填）", en: "Title of honour (if any)")
  public static let studyLessonHint = Phrase(
    zh: "没有这么多节，空着就行。", en: "Leave those empty that there weren't.")
  public static let studyNobody = Phrase(zh: "（空）", en: "(none)")
  public static let studyCame = Phrase(zh: "到了", en: "Came")
  public static let studyAttendance = Phrase(zh: "到场", en: "Attendance")
  public static let studyAttendanceNote = Phrase(
    zh: "默认都到了；没到的选原因。", en: "All came unless you choose a reason.")
  public static let studyNoteDo = Phrase(zh: "登记这一步", en: "Note this step")
  public static let studyNoted = Phrase(zh: "步骤已登记。", en: "The step is on record.")
  public static let studyTakeBack = Phrase(zh: "撤回这一步", en: "Take this step back")
  public static let studyTakenBack = Phrase(zh: "步骤已撤回。", en: "The step was taken back.")
  public static let studyTakenBackOnes = Phrase(zh: "撤回的步骤", en: "Steps taken back")
  public static let studyCallOff = Phrase(zh: "取消这次研究", en: "Call it off")
  public static let studyCalledOff = Phrase(zh: "课例研究已取消。", en: "The study was called off.")
  public static let studyReason = Phrase(zh: "原因", en: "Reason")
  public static let studyAsked = Phrase(zh: "应到人次", en: "Asked")
  public static let studyCameCount = Phrase(zh: "实到人次", en: "Came")
  public static let studyRate = Phrase(zh: "到场率", en: "Share that came")
  public static let studyReasons = Phrase(zh: "没到的原因", en: "Why others didn't")
  public static let studyLow = Phrase(zh: "偏低", en: "Low")
  public static let studyBySchool = Phrase(
    zh: "各校参加教研活动情况（本学年）", en: "Attendance by school this school year")
  public static let studyByGroup = Phrase(
    zh: "各项目组本学期情况", en: "Subject groups this term")
  public static let studyActivities = Phrase(zh: "活动次数", en: "Activities")
  public static let studyOpenLessons = Phrase(zh: "公开课节数", en: "Open lessons")
  public static let studyPersons = Phrase(zh: "参加人数", en: "Persons")
  public static let studyMissing = Phrase(zh: "还差", en: "Missing")
  public static let studyCoverage = Phrase(zh: "学科覆盖", en: "Subjects covered")
  public static let studyCovered = Phrase(zh: "送到的学科", en: "Lessons brought")
  public static let studyUncovered = Phrase(zh: "还没有送到的学科", en: "Subjects without any")

  public static let studyGroups = Phrase(zh: "学科项目组", en: "Subject groups")
  public static let studyGroupsLead = Phrase(
    zh: "一所学校的学科组，或结对两校的学科互动项目组。活动、公开课和参加人数从课例研究里自动统计，不用另报。",
    en:
      "Groups of one school, or of the two of a pair. Activities, open lessons and persons are counted from their studies."
  )
  public static let noStudyGroups = Phrase(zh: "还没有学科项目组。", en: "There are no groups yet.")
  public static let studyGroupNew = Phrase(zh: "成立项目组", en: "Form a group")
  public static let studyGroupName = Phrase(zh: "名称", en: "Name")
  public static let studyGroupLeader = Phrase(zh: "组长编号", en: "Leader's number")
  public static let studyGroupMembers = Phrase(
    zh: "组员编号（空格或换行分开）", en: "Members' numbers (spaces or lines between)")
  public static let studyGroupDo = Phrase(zh: "成立", en: "Form")
  public static let studyGroupFormed = Phrase(zh: "项目组已成立。", en: "The group was formed.")
  public static let studyGroupChange = Phrase(zh: "调整组员", en: "Change members")
  public static let studyGroupJoin = Phrase(zh: "加入（编号）", en: "Joining (numbers)")
  public static let studyGroupLeave = Phrase(zh: "退出（编号）", en: "Leaving (numbers)")
  public static let studyGroupChanged = Phrase(zh: "组员已调整。", en: "Members were changed.")
  public static let studyGroupEnd = Phrase(zh: "撤销项目组", en: "End the group")
  public static let studyGroupEnded = Phrase(zh: "已撤销", en: "Ended")
  public static let studyGroupEndSaid = Phrase(zh: "项目组已撤销。", en: "The group was ended.")
  public static let studyGroupReport = Phrase(zh: "本学期小结", en: "This term")
  public static let studyGroupStudies = Phrase(zh: "项目组的课例研究", en: "The group's studies")
  public static let studyLedBy = Phrase(zh: "组长", en: "Led by")
  public static let studyTerms = Phrase(zh: "各学期", en: "By term")

  public static func dueStudy(_ title: String, _ step: LocalizedText) -> Phrase {
    Phrase(zh: "“\(title)”下一步：\(step.zh)", en: "'\(title)', next: \(step.en)")
  }
  public static func dueStudies(_ count: Int) -> Phrase {
    Phrase(zh: "\(count) 项课例研究超期没有下一步", en: "\(count) studies have been standing still")
  }

  public init(_ role: StudyTerms.Role) {
    self =
      switch role {
      case .leader: Phrase(zh: "主持人、指导教师", en: "Leader")
      case .lecturer: Phrase(zh: "上课、主备教师", en: "Lecturer")
      case .member: Phrase(zh: "参加教师", en: "Member")
      }
  }
}
