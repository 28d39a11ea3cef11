public import Projects

/// Projects (课题与项目): the list, what a project is, its stages.
extension Phrase {
  public static let projects = Phrase(zh: "课题与项目", en: "Projects")
  public static let projectsLead = Phrase(
    zh: "课题研究、特色学校、培训和帮扶项目：一步一步做，每一步有成果，问题有答复，钱和任务有账。",
    en:
      "Research projects, feature schools, training and assistance: stage by stage, with what came out, problems answered, money and numbers accounted for."
  )
  public static let myProjects = Phrase(zh: "我主持的项目", en: "Projects I lead")
  public static let projectList = Phrase(zh: "项目名单", en: "Projects on record")
  public static let noProjects = Phrase(
    zh: "还没有课题或项目。学校或科室登记后列在这里。",
    en: "There are no projects yet. A school or an office puts them on record.")
  public static let projectTitle = Phrase(zh: "名称", en: "Title")
  public static let projectKind = Phrase(zh: "类别", en: "Kind")
  public static let projectLevel = Phrase(zh: "级别", en: "Level")
  public static let projectLeader = Phrase(zh: "负责人", en: "Leader")
  public static let projectLeaders = Phrase(zh: "负责人变更", en: "Changes of leader")
  public static let projectLeaderNew = Phrase(zh: "更换负责人", en: "Name another leader")
  public static let projectLeaderReason = Phrase(zh: "更换原因", en: "Why")
  public static let projectLeaderSaid = Phrase(zh: "负责人已更换。", en: "Another leader was named.")
  public static let projectSchools = Phrase(zh: "参加学校", en: "Schools")
  public static let projectWholeCounty = Phrase(zh: "全县", en: "the whole county")
  public static let projectPair = Phrase(zh: "结对学校", en: "Pair of schools")
  public static let projectNoPair = Phrase(zh: "（不涉及结对）", en: "(none)")
  public static let projectPartner = Phrase(
    zh: "县外合作或资助方", en: "Partner or donor outside the county")
  public static let projectAims = Phrase(zh: "目标", en: "Aims")
  public static let projectOrigin = Phrase(zh: "选题来源", en: "Where the topic comes from")
  public static let projectOriginHint = Phrase(
    zh: "问题台账编号（如 Q-12）、研课编号，或一句话；可不填。",
    en: "A line of the ledger (such as Q-12), a study, or a few words; may be empty.")
  public static let projectFromProblem = Phrase(
    zh: "以这个问题登记课题或项目", en: "Make it the topic of a project")
  public static let projectDays = Phrase(zh: "起止", en: "From and to")
  public static let projectFirst = Phrase(zh: "开始日", en: "First day")
  public static let projectLast = Phrase(zh: "结束日", en: "Last day")
  public static let projectNumber = Phrase(zh: "立项编号", en: "Number")
  public static let projectBody = Phrase(zh: "批准单位", en: "Approving body")
  public static let projectStageOf = Phrase(zh: "当前阶段", en: "Stage")
  public static let projectDue = Phrase(zh: "应完成", en: "Due")
  public static let projectLate = Phrase(zh: "有逾期或缺项", en: "Late or missing something")
  public static let projectLateTag = Phrase(zh: "逾期", en: "late")
  public static let projectFindings = Phrase(zh: "要看一看的", en: "To be looked at")
  public static let projectMoney = Phrase(zh: "到账 / 承诺", en: "Received / pledged")

  public static let projectNew = Phrase(zh: "登记项目", en: "New project")
  public static let projectNewLead = Phrase(
    zh: "负责人填教师编号，或科室人员的账号，只填一个。参加学校每行一所，填名称或代码；全县项目可不填。",
    en:
      "The leader is a teacher's number or the account of somebody of an office, one of the two. One school a line, by name or code; a project of the whole county may have none."
  )
  public static let projectTeacher = Phrase(zh: "负责人教师编号", en: "Leader: teacher's number")
  public static let projectAccount = Phrase(zh: "负责人账号（科室）", en: "Leader: account of an office")
  public static let projectSchoolLines = Phrase(
    zh: "参加学校（每行一所）", en: "Schools (one a line)")
  public static let projectOpenDo = Phrase(zh: "登记", en: "Put on record")
  public static let projectOpened = Phrase(zh: "项目已登记。", en: "The project is on record.")

  public static let projectRuns = Phrase(zh: "进行中", en: "Running")
  public static let projectWaits = Phrase(zh: "待审批", en: "Waits for approval")
  public static let projectIsClosed = Phrase(zh: "已完成", en: "Done")
  public static let projectIsStopped = Phrase(zh: "已中止", en: "Stopped")

  public static let projectStages = Phrase(zh: "阶段", en: "Stages")
  public static let projectStage = Phrase(zh: "阶段", en: "Stage")
  public static let projectStageOpen = Phrase(zh: "未提交", en: "Not handed in")
  public static let projectStageWaits = Phrase(zh: "待审批", en: "Waits")
  public static let projectStageDoneTag = Phrase(zh: "已完成", en: "Done")
  public static let projectHandIn = Phrase(zh: "提交阶段", en: "Hand a stage in")
  public static let projectHandInWords = Phrase(
    zh: "做了什么、有什么结果", en: "What was done and what came out")
  public static let projectHandInDo = Phrase(zh: "提交", en: "Hand in")
  public static let projectHandedIn = Phrase(zh: "已提交。", en: "Handed in.")
  public static let projectDecide = Phrase(zh: "审批阶段", en: "Decide on a stage")
  public static let projectDecision = Phrase(zh: "审批结果", en: "Decision")
  public static let projectApprove = Phrase(zh: "同意", en: "Approve")
  public static let projectSendBack = Phrase(zh: "退回修改", en: "Send back")
  public static let projectDecideWords = Phrase(
    zh: "意见（退回必填）", en: "What you say of it (needed when it's sent back)")
  public static let projectDecideDo = Phrase(zh: "审批", en: "Decide")
  public static let projectDecided = Phrase(zh: "已审批。", en: "Decided.")
  public static let projectPlan = Phrase(zh: "计划", en: "Plans")
  public static let projectPlanWhole = Phrase(zh: "总体计划", en: "Plan of the whole")
  public static let projectPlanOf = Phrase(zh: "哪一份计划", en: "Which plan")
  public static let projectPlanWords = Phrase(zh: "计划内容", en: "What is planned")
  public static let projectPlanDo = Phrase(zh: "保存计划", en: "Keep the plan")
  public static let projectPlanned = Phrase(zh: "计划已保存。", en: "The plan is kept.")
  public static let projectNoPlan = Phrase(zh: "还没有计划。", en: "There's no plan yet.")
  public static let projectNumberDo = Phrase(zh: "保存编号", en: "Keep the number")
  public static let projectNumbered = Phrase(zh: "编号已保存。", en: "The number is kept.")
  public static let projectDelay = Phrase(zh: "延期", en: "Put off")
  public static let projectDelayItem = Phrase(zh: "哪个阶段或任务", en: "Which stage or number")
  public static let projectDelayUntil = Phrase(zh: "延到", en: "Until")
  public static let projectDelayReason = Phrase(zh: "延期原因", en: "Why it's put off")
  public static let projectDelayed = Phrase(zh: "延期已登记。", en: "It was put off.")
  public static let projectStop = Phrase(zh: "中止项目", en: "Stop the project")
  public static let projectStopReason = Phrase(zh: "中止原因", en: "Why it's stopped")
  public static let projectStopSaid = Phrase(zh: "项目已中止。", en: "The project was stopped.")

  public static func dueProjectStage(_ stage: String, _ title: String) -> Phrase {
    Phrase(zh: "提交“\(title)”：\(stage)", en: "Hand in \(stage) of “\(title)”")
  }
  public static func dueProjectMeasures(_ number: Int, _ title: String) -> Phrase {
    Phrase(zh: "“\(title)”缺 \(number) 次测量", en: "\(number) measurements of “\(title)” are missing")
  }
  public static func dueProjectAnswers(_ number: Int) -> Phrase {
    Phrase(zh: "项目有 \(number) 个问题待答复", en: "\(number) problems of projects wait for an answer")
  }
  public static func dueProjectApprovals(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 个项目阶段待审批", en: "\(number) stages of projects wait for approval")
  }
  public static func dueProjectsLate(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 个项目有逾期或缺项", en: "\(number) projects are late or miss something")
  }

  public init(_ level: ProjectLevel) {
    self =
      switch level {
      case .school: Phrase(zh: "校级", en: "School")
      case .county: Phrase(zh: "县级", en: "County")
      case .city: Phrase(zh: "市级", en: "City")
      case .province: Phrase(zh: "省级", en: "Province")
      case .nation: Phrase(zh: "国家级", en: "National")
      }
  }
}
