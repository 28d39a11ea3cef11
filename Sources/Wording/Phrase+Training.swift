internal import Policy
public import Staffing

/// Training: courses, sessions, who takes part.
extension Phrase {
  public static let training = Phrase(zh: "培训", en: "Training")
  public static let trainingLead = Phrase(
    zh: "按需施训：教师先说想学什么，课程按对象、层级、方式开出，教师自选或由学校推荐；出勤登记一次，学时学分自动入账。",
    en:
      "Teachers say what they want to learn, courses answer it, teachers choose or schools name them. Attendance is noted once and hours follow from it."
  )
  public static let myTraining = Phrase(zh: "我的培训", en: "My training")
  public static let trainingWaysHours = Phrase(zh: "学时学分", en: "Hours")
  public static let trainingWaysCourses = Phrase(zh: "课程与师资", en: "Courses and trainers")
  public static let trainingWaysSchools = Phrase(zh: "学校与教研", en: "Schools and research")
  public static let coursesTitle = Phrase(zh: "课程", en: "Courses")
  public static let noCourses = Phrase(
    zh: "本学年还没有课程。先看下面的培训需求，再设置课程。",
    en: "There are no courses yet. Look at the needs below, then make one.")
  public static let olderCourses = Phrase(zh: "含往年课程", en: "With those of past years")
  public static let courseFits = Phrase(zh: "我可以报名", en: "Those I may join")
  public static let newCourse = Phrase(zh: "设置课程", en: "New course")
  public static let changeCourse = Phrase(zh: "更改课程", en: "Change the course")
  public static let courseFormLead = Phrase(
    zh: "对象不选就是不限。分类、分层、分岗：学段、学科、骨干层级、新任教师、乡村教师都可以限定。",
    en: "Whom the course is for: what isn't chosen isn't limited.")
  public static let setCourseDo = Phrase(zh: "保存课程", en: "Keep the course")
  public static let courseSaid = Phrase(zh: "课程已保存。", en: "The course is kept.")
  public static let courseTitle = Phrase(zh: "课程名称", en: "Course")
  public static let courseLevel = Phrase(zh: "层级", en: "Level")
  public static let courseMode = Phrase(zh: "方式", en: "Mode")
  public static let coursePlatform = Phrase(zh: "平台", en: "Platform")
  public static let courseTopic = Phrase(zh: "主题", en: "Topic")
  public static let courseModule = Phrase(zh: "必修模块", en: "Compulsory module")
  public static let courseProject = Phrase(zh: "专项", en: "Project")
  public static let courseFor = Phrase(zh: "对象", en: "For whom")
  public static let courseKind = Phrase(zh: "类别", en: "Kind")
  public static let courseEvaluation = Phrase(zh: "评价", en: "Evaluation")
  public static let coursePlaces = Phrase(zh: "名额", en: "Places")
  public static let placesTakenHead = Phrase(zh: "已报", en: "Joined")
  public static let coursePrerequisites = Phrase(zh: "先修课程", en: "To be completed before")
  public static let courseFee = Phrase(zh: "费用（元）", en: "Fee, yuan")
  public static let noFee = Phrase(zh: "免费", en: "none")
  public static func feeOf(_ fee: Int, freeForVillages: Bool) -> Phrase {
    freeForVillages
      ? Phrase(
        zh: "\(Figures.count(fee)) 元，乡村学校教师免",
        en: "\(Figures.count(fee)) yuan, none for village schools")
      : Phrase(zh: "\(Figures.count(fee)) 元", en: "\(Figures.count(fee)) yuan")
  }
  public static func youPay(_ fee: Int) -> Phrase {
    Phrase(zh: "您需交 \(Figures.count(fee)) 元。", en: "You pay \(Figures.count(fee)) yuan.")
  }
  public static let freeForVillages = Phrase(
    zh: "乡村学校教师免费", en: "Free for teachers of village schools")
  public static let schoolYearOf = Phrase(zh: "学年", en: "School year")
  public static let classHours = Phrase(zh: "学时", en: "Class-hours")
  public static let practical = Phrase(zh: "实践性课程", en: "Practical")
  public static let theory = Phrase(zh: "理论课程", en: "Theory")
  public static let joinBy = Phrase(zh: "报名截止", en: "Join by")
  public static let firstSession = Phrase(zh: "首场", en: "First session")
  public static let leastBackbone = Phrase(zh: "骨干层级不低于", en: "Backbone level at least")
  public static let newcomersOnly = Phrase(zh: "只收新任教师", en: "Newcomers only")
  public static let villagesOnly = Phrase(zh: "只收乡村学校教师", en: "Village schools only")
  public static let emptyMeansAll = Phrase(zh: "不选就是不限", en: "None chosen means all")
  public static let noneOfThem = Phrase(zh: "（无）", en: "(none)")
  public static let calledOff = Phrase(zh: "已取消", en: "called off")
  public static let joinedTag = Phrase(zh: "已报名", en: "joined")
  public static let mayJoin = Phrase(zh: "可报名", en: "open to you")
  public static let joinCourse = Phrase(zh: "报名", en: "Join")
  public static let joinedSaid = Phrase(zh: "已报名。", en: "You have a place.")
  public static let mayNotJoin = Phrase(zh: "您现在不能报名", en: "You can't join now")
  public static let leaveCourse = Phrase(zh: "退出课程", en: "Give the place up")
  public static let leaveReason = Phrase(zh: "退出理由", en: "Why")
  public static let leftSaid = Phrase(zh: "已退出，名额空出。", en: "The place is free again.")
  public static func nominate(_ school: String) -> Phrase {
    Phrase(zh: "\(school)：推荐教师", en: "\(school): name teachers")
  }
  public static let nominateWhom = Phrase(
    zh: "符合条件的本校教师", en: "Teachers of the school who may join")
  public static let nominateDo = Phrase(zh: "推荐参训", en: "Name them")
  public static let nominatedSaid = Phrase(zh: "已推荐，名额已占。", en: "They have their places.")
  public static let nobodyFits = Phrase(
    zh: "本校现在没有可以报名的教师，原因见下。", en: "Nobody of the school may join now; see why below.")
  public static func othersMayNot(_ count: Int) -> Phrase {
    Phrase(zh: "其余 \(count) 人不能报名的原因", en: "Why \(count) others may not")
  }
  public static let callOffDo = Phrase(zh: "取消", en: "Call off")
  public static let callOffReason = Phrase(zh: "取消理由", en: "Why it's called off")
  public static func callOffMeans(_ joined: Int) -> Phrase {
    Phrase(
      zh: "已报名的 \(joined) 人会看到取消和理由。", en: "The \(joined) who joined will see it and why.")
  }
  public static let courseCalledOff = Phrase(zh: "课程已取消。", en: "The course is called off.")

  public static let sessionsTitle = Phrase(zh: "场次", en: "Sessions")
  public static let noSessions = Phrase(zh: "还没有安排场次。", en: "No session is arranged yet.")
  public static let newSession = Phrase(zh: "安排一场", en: "Arrange a session")
  public static let changeSession = Phrase(zh: "更改时间地点", en: "Change the session")
  public static let setSessionDo = Phrase(zh: "保存场次", en: "Keep the session")
  public static let sessionSaid = Phrase(zh: "场次已保存。", en: "The session is kept.")
  public static let sessionCalledOff = Phrase(zh: "场次已取消。", en: "The session is called off.")
  public static let sessionTime = Phrase(zh: "时间", en: "When")
  public static let sessionFirst = Phrase(zh: "开始", en: "Begins")
  public static let sessionEnd = Phrase(zh: "结束", en: "Ends")
  public static let sessionPlace = Phrase(zh: "地点（主会场）", en: "Place")
  public static let sessionBranch = Phrase(zh: "分会场", en: "Branch venue")
  public static let sessionBranchHint = Phrase(
    zh: "远程同步的，写分会场；没有就不填", en: "Where it's followed from elsewhere; may be empty")
  public static let sessionSchool = Phrase(zh: "在哪所学校", en: "At which school")
  public static let sessionSchoolHint = Phrase(
    zh: "送培到校的选学校：计入培训者到校天数", en: "Counts as a trainer's day in schools")
  public static let notInSchool = Phrase(zh: "不在学校", en: "not at a school")
  public static let sessionTrainers = Phrase(zh: "主讲", en: "Given by")
  public static let toCourse = Phrase(zh: "课程页", en: "The course")
  public static let attendanceNoted = Phrase(zh: "出勤已登记", en: "noted")
  public static let attendanceMissing = Phrase(zh: "出勤待登记", en: "to be noted")
  public static let whoWasThere = Phrase(zh: "出勤", en: "Who was there")
  public static let present = Phrase(zh: "到场的", en: "Present")
  public static let attendanceLead = Phrase(
    zh: "没到的去掉勾，登记一次就行；学时按到场的场次计。", en: "Untick those who weren't there and note it once.")
  public static let attendanceLater = Phrase(
    zh: "当天起可以登记。", en: "It can be noted from its day on.")
  public static func notedSoFar(_ present: Int, of all: Int) -> Phrase {
    Phrase(zh: "已登记：到场 \(present) / \(all) 人。", en: "Noted: \(present) of \(all) were there.")
  }
  public static let noteAttendance = Phrase(zh: "登记出勤", en: "Note it")
  public static let attendanceSaid = Phrase(zh: "出勤已登记。", en: "Attendance is noted.")

  public static let traineesTitle = Phrase(zh: "学员", en: "Trainees")
  public static let nobodyJoinedYet = Phrase(zh: "还没有人报名。", en: "Nobody has joined yet.")
  public static let hoursAttended = Phrase(zh: "到场学时", en: "Hours attended")
  public static let examination = Phrase(zh: "考试", en: "Examination")
  public static let markTrainees = Phrase(zh: "登记评价和考试", en: "Evaluate")
  public static func marksLead(_ process: Int, _ examination: Int) -> Phrase {
    Phrase(
      zh: "先过程，后考试：过程性评价各项齐全、平均 \(process) 分以上，才能登记考试；考试 \(examination) 分合格。空着的不登记。",
      en:
        "The process comes before the examination: all its aspects with a mean of \(process). The examination is passed with \(examination). Empty boxes say nothing."
    )
  }
  public static let traineeMarksDo = Phrase(zh: "登记", en: "Keep the points")
  public static let marksSaid = Phrase(zh: "已登记。", en: "The points are kept.")

  public static let trainersTitle = Phrase(zh: "培训者库", en: "Trainers")
  public static let trainersLead = Phrase(
    zh: "谁来讲课：一线优秀教师、专职培训者、外请专家。到校天数、讲课学时由场次算出，不用另填。",
    en: "Who gives courses. Sessions, hours and days in schools follow from what was held.")
  public static let noTrainers = Phrase(
    zh: "培训者库里还没有人，请先入库再安排场次。", en: "The pool is empty: list trainers before sessions.")
  public static let trainerKind = Phrase(zh: "身份", en: "Kind")
  public static let trainerField = Phrase(zh: "专长", en: "Field")
  public static let trainerTeacher = Phrase(zh: "本县教师编号", en: "Number of the county's teacher")
  public static let trainerTeacherHint = Phrase(
    zh: "是本县教师的填编号，姓名自动带出；外请的不填", en: "Empty for those from elsewhere; the name follows from it")
  public static let addTrainer = Phrase(zh: "入库", en: "List a trainer")
  public static let trainerSaid = Phrase(zh: "已入库。", en: "Listed.")
  public static let removeTrainer = Phrase(zh: "出库", en: "Take off the list")
  public static let removeTrainerReason = Phrase(zh: "出库理由", en: "Why")
  public static let trainerRemoved = Phrase(zh: "已出库。", en: "Taken off the list.")
  public static let trainersLeft = Phrase(zh: "已出库", en: "Off the list")
  public static let daysInSchools = Phrase(zh: "到校（天）", en: "Days in schools")
  public static let stillOwed = Phrase(zh: "还差", en: "Still owed")
  public static func lackingDays(_ days: Int) -> Phrase {
    Phrase(zh: "到校还差 \(days) 天", en: "\(days) days in schools")
  }
  public static func lackingStudy(_ hours: Int) -> Phrase {
    Phrase(zh: "研修还差 \(hours) 学时", en: "\(hours) class-hours of study")
  }
  public static func frontLineShare(_ share: String) -> Phrase {
    Phrase(zh: "一线优秀教师占比：\(share)。", en: "Front-line teachers: \(share).")
  }

  public static let lookAt = Phrase(zh: "请看", en: "look at")
  public static let courseFindings = Phrase(zh: "课程安排还缺什么", en: "What the courses lack")
  public static func byLevel(_ year: SchoolYear) -> Phrase {
    Phrase(zh: "\(year) 学年各级培训（人次）", en: "\(year) by level, person-times")
  }
  public static let plannedTimes = Phrase(zh: "计划人次", en: "Planned")
  public static let joinedTimes = Phrase(zh: "报名人次", en: "Joined")
  public static let completedTimes = Phrase(zh: "完成人次", en: "Completed")
  public static let needsTitle = Phrase(zh: "培训需求", en: "What teachers ask for")
  public static func needsSaid(_ count: Int) -> Phrase {
    Phrase(zh: "本学年有 \(count) 名教师填报。", en: "\(count) teachers said so this school year.")
  }
  public static let askedFor = Phrase(zh: "想学（人）", en: "Asked for")
  public static let subjectGaps = Phrase(zh: "缺教师的学科", en: "Subjects that lack teachers")
  public static func subjectGap(
    _ zh: String, _ en: String, missing: Int, courses: Int
  ) -> Phrase {
    Phrase(
      zh: "\(zh)：各校合计缺 \(missing) 人，专门课程 \(courses) 门",
      en: "\(en): \(missing) missing at schools, \(courses) courses of its own")
  }

  public static let needTitle = Phrase(zh: "我想学什么", en: "What I want to learn")
  public static let needLead = Phrase(
    zh: "每学年说一次，可以改；课程按填报安排。", en: "Once a school year; it can be changed. Courses follow it.")
  public static let needNote = Phrase(zh: "具体想解决的问题（可不填）", en: "What exactly (may be empty)")
  public static let needDo = Phrase(zh: "填报", en: "Say so")
  public static let needSaid = Phrase(zh: "已填报。", en: "It's noted.")
  public static let noCourseJoined = Phrase(zh: "还没有参加课程。", en: "No course was joined yet.")

  public static func dueAttendance(_ count: Int) -> Phrase {
    Phrase(
      zh: "有 \(count) 场培训已经办完，出勤待登记", en: "\(count) sessions were held: note who was there")
  }
  public static func dueClaims(_ count: Int) -> Phrase {
    Phrase(zh: "有 \(count) 项学时申报待认定", en: "\(count) claims of hours wait to be recognised")
  }
  public static func dueSession(_ course: String, _ place: String) -> Phrase {
    Phrase(zh: "参加培训“\(course)”：\(place)", en: "Your course \(course): \(place)")
  }
  public static func dueHours(_ hours: Int) -> Phrase {
    Phrase(
      zh: "培训学时比应有进度少 \(hours)，请选课或申报已有学时",
      en: "You are \(hours) class-hours behind: choose a course or claim what you have")
  }
}
