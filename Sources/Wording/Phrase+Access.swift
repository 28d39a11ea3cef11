public import Access

/// Permissions and refusals in words.
extension Phrase {
  public static let forbiddenTitle = Phrase(zh: "没有权限", en: "You may not do this")
  public static let forbiddenAdvice = Phrase(
    zh: "如工作需要，请向安全管理员申请授权。",
    en: "If your work needs it, ask the security administrator for a grant.")

  public static func forbidden(_ permission: Permission) -> Phrase {
    Phrase(
      zh: "这里需要的权限：\(Phrase(permission).zh)。",
      en: "What is needed here: \(Phrase(permission).en).")
  }

  public static func refusal(_ refusal: Refusal, roles: RoleBook = .standard) -> Phrase {
    func name(_ role: String) -> Phrase {
      roles[role].map { Phrase(zh: $0.chinese, en: $0.english) } ?? Phrase(zh: role, en: role)
    }
    return switch refusal {
    case .noRole: Phrase(zh: "您的账号还没有任何角色。", en: "Your account has no role yet.")
    case .notInForce(let role):
      Phrase(
        zh: "您的“\(name(role).zh)”角色今天不在授权期内。",
        en: "Your role “\(name(role).en)” isn't in force today.")
    case .notOfRole(let role):
      Phrase(
        zh: "您的“\(name(role).zh)”角色不含此权限。",
        en: "Your role “\(name(role).en)” doesn't include it.")
    case .outOfReach(let role):
      Phrase(
        zh: "您的“\(name(role).zh)”角色不管这里（只管授权中列明的学校或本人）。",
        en: "Your role “\(name(role).en)” doesn't reach here, only what your grant names.")
    }
  }

  public init(_ permission: Permission) {
    self =
      switch permission {
      case .seeCounty: Phrase(zh: "查看全县数据", en: "see the whole county")
      case .seeSchool: Phrase(zh: "查看学校和教师", en: "see schools and their people")
      case .seeOwnFile: Phrase(zh: "查看本人档案", en: "see one's own file")
      case .revealSensitive: Phrase(zh: "查看敏感信息", en: "reveal sensitive facts")
      case .seeAudit: Phrase(zh: "查看审计日志", en: "see the audit log")
      case .manageAccounts: Phrase(zh: "管理账号", en: "manage accounts")
      case .grantRoles: Phrase(zh: "授予角色", en: "grant roles")
      case .runSystem: Phrase(zh: "运行维护系统", en: "run the system")
      case .importCounty: Phrase(zh: "导入县工作簿", en: "import the county workbook")
      case .keepService: Phrase(zh: "管理交流教师在岗", en: "keep the service of placed teachers")
      case .inspectService: Phrase(zh: "检查交流落实情况", en: "look into placements at schools")
      case .keepOwnService: Phrase(zh: "登记自己的在岗任务", en: "note one's own duties in service")
      case .observeLessons: Phrase(zh: "登记听课评课", en: "write lessons heard down")
      case .seeObservations: Phrase(zh: "查看听课评课", en: "see what was written of lessons")
      case .keepLessons:
        Phrase(zh: "公布公开课、回应评课", en: "announce lessons and answer what was written")
      case .seeInspections: Phrase(zh: "查看检查和问题台账", en: "see inspections and the ledger")
      case .planInspections: Phrase(zh: "安排检查和例会", en: "arrange inspections and meetings")
      case .inspect: Phrase(zh: "到校检查、登记和复查问题", en: "inspect schools, note and recheck problems")
      case .answerFindings:
        Phrase(zh: "答复本校问题、填报月工作", en: "answer findings, report the month")
      case .keepTimetables: Phrase(zh: "录入本校课表、审批调课", en: "keep the school's timetable")
      case .seeTimetables: Phrase(zh: "查看课表", en: "see timetables")
      case .swapLessons: Phrase(zh: "查看本人课表、申请调课", en: "swap one's own lessons")
      case .keepSurveys: Phrase(zh: "组织问卷调查", en: "hold surveys")
      case .seeSurveys: Phrase(zh: "查看问卷结果", en: "see what surveys found")
      case .answerSurveys: Phrase(zh: "匿名填写问卷", en: "answer surveys without a name")
      case .enterPaperForms:
        Phrase(zh: "填报本校家长问卷汇总", en: "enter the counts of parents' forms")
      case .keepProjects: Phrase(zh: "办理课题和项目", en: "keep projects")
      case .keepOwnProjects: Phrase(zh: "办理自己主持的课题和项目", en: "keep the projects one leads")
      case .approveProjects: Phrase(zh: "审批课题和项目", en: "approve projects")
      case .seeHeads: Phrase(zh: "查看校长任职", en: "see who leads which school")
      case .keepHeads: Phrase(zh: "登记校长任免、职级", en: "record posts and ranks of heads")
      case .appraiseHeads: Phrase(zh: "给校长考核打分", en: "mark heads' appraisals")
      case .agreeHeadAppraisals: Phrase(zh: "审定校长考核", en: "agree to heads' appraisals")
      case .answerOwnAppraisal:
        Phrase(zh: "查看本人校长考核、作出说明", en: "see and answer one's own appraisal as a head")
      case .keepTemporaryPosts: Phrase(zh: "办理挂职", en: "keep temporary posts")
      case .keepOwnPost: Phrase(zh: "填写本人挂职记录", en: "note one's own temporary post")
      case .keepMentorship: Phrase(zh: "办理师徒结对", en: "keep masters and apprentices")
      case .keepOwnMentorship:
        Phrase(zh: "登记自己的师徒活动", en: "note what one does as master or apprentice")
      case .keepStudies: Phrase(zh: "组织课例研究", en: "keep studies of lessons")
      case .keepOwnStudies:
        Phrase(zh: "参加课例研究、登记步骤", en: "take part in studies of lessons and note steps")
      case .keepAttachments:
        Phrase(zh: "办理跟岗、置换和送教", en: "keep what is learnt at other schools")
      case .keepOwnAttachments:
        Phrase(zh: "记自己的跟岗和送教", en: "note one's own learning elsewhere")
      case .arrangeUnions: Phrase(zh: "组建和调整校际联合体", en: "arrange unions of schools")
      case .keepUnions: Phrase(zh: "登记本校联合体活动", en: "note what a union of schools does")
      case .keepOwnWalks: Phrase(zh: "登记自己的走校和反思报告", en: "note one's own walks and reports")
      case .arrangePairs: Phrase(zh: "安排学校结对", en: "arrange pairs of schools")
      case .runExams: Phrase(zh: "安排考试", en: "arrange examinations")
      case .keepExams: Phrase(zh: "填报考试成绩", en: "report examination results")
      case .keepPupils: Phrase(zh: "登记本校学生人数和活动", en: "keep one's school's numbers of pupils")
      case .keepRooms: Phrase(zh: "登记专用教室和每周使用", en: "log how rooms are used")
      case .seeRooms: Phrase(zh: "查看专用教室使用和闲置原因", en: "see how rooms are used")
      case .seePupils: Phrase(zh: "查看学生人数和控辍保学", en: "see numbers of pupils")
      case .setEnrolment: Phrase(zh: "下达招生计划", en: "set the plan of enrolment")
      case .seePersonResults:
        Phrase(zh: "查看教师任教班级成绩和排名", en: "look at results of teachers' classes and rankings")
      case .holdTalks: Phrase(zh: "与教师个别谈话", en: "hold talks with teachers")
      case .askDutyReports: Phrase(zh: "要求述职", en: "ask for reports of duties")
      case .keepOwnResults:
        Phrase(zh: "查看自己的成绩、谈话和述职", en: "see one's own results, talks and reports")
      case .keepTeacherChecks: Phrase(zh: "组织教师期中检查", en: "check teachers at mid-term")
      case .keepOwnChecks: Phrase(zh: "查看和整改自己的期中检查", en: "mend what a check of oneself found")
      case .seeExams: Phrase(zh: "查看成绩分析", en: "see results of examinations")
      case .runTraining: Phrase(zh: "安排培训", en: "run courses")
      case .recogniseTraining: Phrase(zh: "认定学时学分", en: "recognise hours")
      case .nominateTraining: Phrase(zh: "推荐教师参训", en: "name teachers for courses")
      case .train: Phrase(zh: "参加培训", en: "take part in courses")
      case .keepPairing: Phrase(zh: "登记结对活动", en: "note what a pair of schools does")
      case .signPairing: Phrase(zh: "签署本校结对方案", en: "sign the school's part of a scheme")
      case .handInWorkbook: Phrase(zh: "填报本校工作簿", en: "hand the school's workbook in")
      case .proposeCorrection: Phrase(zh: "提出更正", en: "propose a correction")
      case .confirmCorrection: Phrase(zh: "复核更正", en: "confirm a correction")
      case .reorganiseSchools:
        Phrase(zh: "办理学校设立、撤并、分立", en: "open, close, merge or split schools")
      case .setCalendar: Phrase(zh: "设定年度日程", en: "set the calendar")
      case .signLetter: Phrase(zh: "签责任书", en: "sign a responsibility letter")
      case .proposeEstablishment: Phrase(zh: "提出编制方案", en: "propose establishment")
      case .approveEstablishment: Phrase(zh: "批准编制", en: "approve establishment")
      case .runCompetition: Phrase(zh: "组织竞聘", en: "run the competition")
      case .keepCompetition:
        Phrase(zh: "办理本校竞聘岗位和成绩", en: "keep a school's posts and scores")
      case .compete: Phrase(zh: "报名竞聘", en: "compete for a post")
      case .signCompetition: Phrase(zh: "签批竞聘结果", en: "sign the result of a competition")
      case .freezeEligibility: Phrase(zh: "锁定符合条件名单", en: "freeze the eligible list")
      case .contestEligibility: Phrase(zh: "对本人资格提出异议", en: "contest one's eligibility")
      case .submitWishes: Phrase(zh: "填报志愿", en: "submit wishes")
      case .makePlan: Phrase(zh: "编制计划", en: "make the plan")
      case .adoptPlan: Phrase(zh: "审定计划", en: "adopt the plan")
      case .publishNotice: Phrase(zh: "发布公示", en: "publish a notice")
      case .object: Phrase(zh: "提出异议", en: "object")
      case .answerObjection: Phrase(zh: "答复异议", en: "answer an objection")
      case .signAnswer: Phrase(zh: "签批异议答复", en: "sign an answer to an objection")
      case .issueOrders: Phrase(zh: "下达调令", en: "issue orders")
      case .confirmRelease: Phrase(zh: "确认离校", en: "confirm a release")
      case .confirmArrival: Phrase(zh: "确认到岗", en: "confirm an arrival")
      case .decideSecondYear: Phrase(zh: "决定第二年去留", en: "decide the second year")
      case .endPlacement: Phrase(zh: "结束交流", en: "end a placement")
      }
  }
}
