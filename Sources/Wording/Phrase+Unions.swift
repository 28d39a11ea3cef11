public import Policy
public import Staffing
public import Uniting

/// Unions of schools (校际联合体).
extension Phrase {
  public static let unions = Phrase(zh: "校际联合体", en: "Unions of schools")
  public static let unionsLead = Phrase(
    zh: "教育集团、小微联盟、片区教研联合体和邻镇联谊：谁牵头、谁参加、应做什么、做了什么。",
    en:
      "Education groups, alliances of small schools, areas of research and fellowships: who leads, who takes part, what is owed and done."
  )
  public static let noUnions = Phrase(zh: "还没有联合体。", en: "There are no unions yet.")
  public static let unionKind = Phrase(zh: "类型", en: "Kind")
  public static let unionName = Phrase(zh: "名称", en: "Name")
  public static let unionLeadSchool = Phrase(zh: "龙头校", en: "Lead school")
  public static let unionMembers = Phrase(zh: "成员校", en: "Members")
  public static let unionMemberCount = Phrase(zh: "成员校数", en: "Members")
  public static let unionPupils = Phrase(zh: "学生数", en: "Pupils")
  public static let unionFounded = Phrase(zh: "成立日", en: "Founded")
  public static let unionDays = Phrase(zh: "起止", en: "Days")
  public static let unionBasis = Phrase(zh: "依据文件", en: "Basis document")
  public static let unionAims = Phrase(zh: "目标", en: "Aims")
  public static let unionFindings = Phrase(zh: "需要处理", en: "To be looked at")
  public static let unionLastActivity = Phrase(zh: "最近活动", en: "Last activity")

  public static let unionNew = Phrase(zh: "组建联合体", en: "Found a union")
  public static let unionNewLead = Phrase(
    zh: "一所学校在同一类联合体里只能参加一个；有人数上限的类型只收小规模学校。",
    en:
      "A school is in one union of a kind at a time; kinds with a limit take small schools only.")
  public static let unionMembersHint = Phrase(
    zh: "每行一所，填校名或学校代码，龙头校也要写上。",
    en: "One a line, by name or code, the lead school as well.")
  public static let unionLeadHint = Phrase(
    zh: "校名或学校代码；邻镇联谊可以不填。", en: "Name or code; none for kinds without a lead.")
  public static let unionFoundDo = Phrase(zh: "组建", en: "Found it")
  public static let unionSaid = Phrase(zh: "联合体已组建。", en: "The union is founded.")

  public static let unionChanges = Phrase(zh: "成员变动", en: "Changes")
  public static let unionJoin = Phrase(zh: "加入成员", en: "Let schools join")
  public static let unionJoined = Phrase(zh: "加入日", en: "Joined")
  public static let unionJoinSaid = Phrase(zh: "成员已加入。", en: "They joined.")
  public static let unionLeave = Phrase(zh: "退出成员", en: "Let a school leave")
  public static let unionLastDay = Phrase(zh: "最后一天", en: "Last day")
  public static let unionReason = Phrase(zh: "理由", en: "Reason")
  public static let unionLeft = Phrase(zh: "成员已退出。", en: "It left.")
  public static let unionSetLead = Phrase(zh: "更换龙头校", en: "Change the lead")
  public static let unionSince = Phrase(zh: "从哪天起", en: "From")
  public static let unionLeadSaid = Phrase(zh: "龙头校已更换。", en: "The lead is changed.")
  public static let unionDissolve = Phrase(zh: "解散", en: "Dissolve it")
  public static let unionDissolvedSaid = Phrase(zh: "已办理解散。", en: "It's dissolved.")
  public static let unionComes = Phrase(zh: "将成立", en: "To come")
  public static let unionRuns = Phrase(zh: "运行中", en: "Running")
  public static let unionIsOver = Phrase(zh: "已解散", en: "Dissolved")

  public static let unionOwes = Phrase(zh: "本学年应做和已做", en: "Owed and done this school year")
  public static let unionOwed = Phrase(zh: "项目", en: "What")
  public static let unionNow = Phrase(zh: "本期", en: "Now")
  public static let unionActivities = Phrase(zh: "本学年活动", en: "Activities of the school year")
  public static let noUnionActivities = Phrase(zh: "还没有登记活动。", en: "Nothing is noted yet.")
  public static let unionOnce = Phrase(
    zh: "同一天、同样的活动、同样的学校，两校都登记的只算一次。",
    en: "What two schools note of the same day, activity and schools counts once.")
  public static let unionNote = Phrase(zh: "登记活动", en: "Note an activity")
  public static let unionActivityKind = Phrase(zh: "活动", en: "Activity")
  public static let unionMode = Phrase(zh: "方式", en: "How")
  public static let unionPurpose = Phrase(zh: "服务方向", en: "What it serves")
  public static let unionNoPurpose = Phrase(zh: "不分", en: "Not said")
  public static let unionTookPart = Phrase(zh: "参加学校", en: "Schools that took part")
  public static let unionTeachers = Phrase(zh: "惠及教师", en: "Teachers reached")
  public static let unionPupilsReached = Phrase(zh: "惠及学生", en: "Pupils reached")
  public static let unionOutcome = Phrase(zh: "成果（可不填）", en: "What came out (if anything)")
  public static let unionOutcomeShort = Phrase(zh: "成果", en: "Outcome")
  public static let unionShort = Phrase(zh: "只看缺的", en: "Short of lessons")
  public static let unionNotedBy = Phrase(zh: "登记单位", en: "Noted for")
  public static let unionOffice = Phrase(zh: "主管科室", en: "The office")
  public static let unionTimes = Phrase(zh: "次数", en: "Times")
  public static let unionSynchronous = Phrase(zh: "其中同步", en: "Over the network")
  public static let unionReport = Phrase(zh: "活动汇总", en: "What it comes to")
  public static func unionAbsent(_ names: String) -> Phrase {
    Phrase(zh: "本学年还没有参加过：\(names)", en: "Not once this school year: \(names)")
  }
  public static func unionReached(_ teachers: Int, _ pupils: Int) -> Phrase {
    Phrase(
      zh: "教师 \(teachers) 人、学生 \(pupils) 人", en: "\(teachers) teachers, \(pupils) pupils")
  }

  public static let unionCoverage = Phrase(zh: "覆盖面", en: "What unions cover")
  public static let unionCoverageLead = Phrase(
    zh: "按学校和按学生分别算，每校只算一次；“带动”不含龙头校。",
    en: "By schools and by pupils, each school once; “drawn along” leaves the leads out.")
  public static let unionCount = Phrase(zh: "个数", en: "Unions")
  public static let unionSchoolShare = Phrase(zh: "占学校", en: "Of schools")
  public static let unionPupilShare = Phrase(zh: "占学生", en: "Of pupils")
  public static let unionLedSchools = Phrase(zh: "带动学校", en: "Drawn along")
  public static let unionLedPupils = Phrase(zh: "带动学生", en: "Their pupils")
  public static let unionAllKinds = Phrase(zh: "合计（去重）", en: "Together, each once")

  public static let unionCandidates = Phrase(zh: "可以组建的联盟", en: "Schools that could be an alliance")
  public static func unionCandidatesLead(_ size: UnionTerms.Size, reach: Int) -> Phrase {
    Phrase(
      zh:
        "学生\(size.isInclusive ? "不超过" : "少于") \(size.pupils) 人、还没有参加同类联合体的学校，任意两校直线距离不超过 \(Figures.tenths(reach / 100)) 公里的分为一组。",
      en:
        "Schools with \(size.isInclusive ? "at most" : "fewer than") \(size.pupils) pupils that are in none yet; any two of a group lie within \(Figures.tenths(reach / 100)) km of each other, in a straight line."
    )
  }
  public static let unionCandidateSchools = Phrase(zh: "学校", en: "Schools")
  public static let unionWidest = Phrase(zh: "最远两校（公里）", en: "Widest, km")
  public static let unionFoundThis = Phrase(zh: "按此组建", en: "Found it")
  public static let unionAlone = Phrase(zh: "附近没有可联合的", en: "Near no other")
  public static func unionAloneOf(_ kind: LocalizedText) -> Phrase {
    Phrase(
      zh: "\(kind[.zh])：\(unionAlone[.zh])", en: "\(kind[.en]): \(unionAlone[.en])")
  }
  public static let unionNearest = Phrase(zh: "最近的联盟", en: "Nearest union")
  public static let unionDistance = Phrase(zh: "直线距离（公里）", en: "Distance, km")
  public static func unionUnplaced(_ names: String) -> Phrase {
    Phrase(zh: "没有坐标，算不出距离：\(names)", en: "Without a place on the map: \(names)")
  }
  public static let unionNoCandidates = Phrase(
    zh: "没有符合人数、还没有参加的学校。", en: "No school of that size is left.")

  public static let unionStaff = Phrase(zh: "师资余缺", en: "Staff, surplus and shortage")
  public static let unionStaffLead = Phrase(
    zh: "按现有班级的周课时和教师周课时标准推算：余为正，缺为负（节/周）。",
    en:
      "From the classes' weekly lessons and the teachers' standard: to spare above 0, missing below (periods a week)."
  )
  public static let unionSubject = Phrase(zh: "学科", en: "Subject")
  public static let unionTaught = Phrase(zh: "应上课时", en: "Lessons")
  public static let unionStandard = Phrase(zh: "标准课时", en: "Standard")
  public static let unionSpare = Phrase(zh: "余缺", en: "Spare")
  public static let unionUse = Phrase(zh: "岗位利用率", en: "Posts used")
  public static let unionHave = Phrase(zh: "教师数", en: "Teachers")
  public static let unionPerClass = Phrase(zh: "班均学生", en: "Pupils per class")
  public static let unionStaffPerClass = Phrase(zh: "班均教师", en: "Teachers per class")
  public static let unionCovered = Phrase(zh: "有教师的学科", en: "Subjects covered")
  public static let unionSpread = Phrase(zh: "小规模学校指标", en: "How thin it's spread")
  public static let unionMatrix = Phrase(zh: "学科余缺表", en: "Subjects by member")
  public static let unionShares = Phrase(zh: "可以统筹的学科", en: "Subjects to share")
  public static let unionShareTenths = Phrase(zh: "可统筹（节/周）", en: "To share, periods")
  public static let unionFrom = Phrase(zh: "有余的学校", en: "From")
  public static let unionTo = Phrase(zh: "紧缺的学校", en: "To")
  public static let unionShareHow = Phrase(
    zh: "排走教课表：谁哪天到哪所学校上课", en: "Plan who teaches where on which day")
  public static let unionStaffOwn = Phrase(
    zh: "只列本校；全部成员由龙头校和教育局查看。",
    en: "Your school only; the lead and the bureau see all members.")

  public static func dueUnion(_ missing: Int, _ name: String) -> Phrase {
    Phrase(
      zh: "\(name)：还差 \(missing) 次活动", en: "\(name): \(missing) activities are missing")
  }
  public static func dueUnionFindings(_ number: Int) -> Phrase {
    Phrase(
      zh: "\(number) 个联合体的成员或龙头校要处理", en: "\(number) unions need members or a lead")
  }

  public init(_ mode: UnionActivity.Mode) {
    self =
      switch mode {
      case .place: Phrase(zh: "现场", en: "In one place")
      case .synchronous: Phrase(zh: "网络同步", en: "Over the network")
      }
  }

  public init(_ state: SchoolUnion.State) {
    self =
      switch state {
      case .comes: .unionComes
      case .runs: .unionRuns
      case .dissolved: .unionIsOver
      }
  }

  public static func unionFinding(
    _ finding: UnionFinding, name: (School.ID) -> String
  ) -> Phrase {
    switch finding {
    case .few(let number, let least):
      Phrase(
        zh: "只剩 \(number) 个成员（至少 \(least) 个）", en: "\(number) members left; \(least) make a union")
    case .noLead: Phrase(zh: "没有龙头校", en: "no lead school")
    case .large(let school, let pupils, let most):
      Phrase(
        zh: "\(name(school))有 \(pupils) 名学生，超过 \(most) 人的上限",
        en: "\(name(school)) has \(pupils) pupils, above the limit of \(most)")
    }
  }
}
