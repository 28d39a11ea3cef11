public import Policy
public import Staffing
public import Training

/// Accounts of hours and credits, hours from elsewhere, how training reaches the areas.
extension Phrase {
  public static let hoursTitle = Phrase(zh: "学时学分", en: "Hours and credits")
  public static func hoursLead(
    _ cycle: ClosedRange<SchoolYear>, hours: Int, pace: String
  ) -> Phrase {
    Phrase(
      zh:
        "本周期 \(cycle.lowerBound) 至 \(cycle.upperBound) 学年，每人 \(hours) 学时；不到应有进度 \(pace) 的列为滞后。周期内参加工作的按时间折算。",
      en:
        "The cycle runs from \(cycle.lowerBound) to \(cycle.upperBound) and asks \(hours) class-hours of each; those below \(pace) of the pace lag. Of those who began within it less is asked."
    )
  }
  public static let nobodyTrained = Phrase(
    zh: "所管学校没有教师。", en: "There are no teachers within reach.")
  public static let hoursThisYear = Phrase(zh: "本学年学时", en: "This year")
  public static let hoursOfCycle = Phrase(zh: "本周期学时", en: "This cycle")
  public static let hoursDue = Phrase(zh: "周期应修", en: "Due")
  public static let hoursDueByNow = Phrase(zh: "至今应有", en: "Due by now")
  public static let credits = Phrase(zh: "学分", en: "Credits")
  public static let lagging = Phrase(zh: "滞后", en: "lags")
  public static let onTime = Phrase(zh: "进度正常", en: "on time")
  public static let modulesMissing = Phrase(zh: "缺必修模块", en: "Modules missing")
  public static let beyondLimits = Phrase(
    zh: "超过来源上限、不计入的学时", en: "Hours beyond what a source may give")
  public static func accountSays(
    _ cycle: ClosedRange<SchoolYear>, hours: Int, due: Int, now: Int
  ) -> Phrase {
    Phrase(
      zh:
        "\(cycle.lowerBound) 至 \(cycle.upperBound) 学年：已有 \(hours) 学时，周期应修 \(due)，至今应有 \(now)。",
      en:
        "\(cycle.lowerBound) to \(cycle.upperBound): \(hours) class-hours of \(due), \(now) due by now."
    )
  }

  public static func reachTitle(_ year: SchoolYear) -> Phrase {
    Phrase(zh: "\(year) 学年城乡受训情况", en: "Training by area in \(year)")
  }
  public static let hoursPerTeacher = Phrase(zh: "人均学时", en: "Hours per teacher")
  public static let personsTrained = Phrase(zh: "受训人数", en: "Persons")
  public static let coverage = Phrase(zh: "覆盖率", en: "Coverage")
  public static let personTimes = Phrase(zh: "受训人次", en: "Person-times")
  public static let villagesGetLess = Phrase(zh: "乡村偏少", en: "villages get less")
  public static let villagesGetEnough = Phrase(zh: "城乡相当", en: "villages get as much")
  public static func villageShare(_ share: String, least: String) -> Phrase {
    Phrase(
      zh: "乡村教师人均学时是城区的 \(share)，应不低于 \(least)。",
      en: "A village teacher gets \(share) of the hours of one of the city; \(least) is asked for.")
  }

  public static func schoolTraining(_ school: String) -> Phrase {
    Phrase(zh: "\(school) · 校本培训和学时", en: "\(school): own training and hours")
  }
  public static let schoolTrainingLead = Phrase(
    zh: "校本培训由学校为参加的教师一次申报，进修学校认定后计入学时。",
    en: "The school hands in its own training once for all who took part; recognised, it counts.")
  public static func schoolLags(_ share: String) -> Phrase {
    Phrase(zh: "学时滞后的教师：\(share)。", en: "Teachers who lag: \(share).")
  }
  public static let schoolClaimTitle = Phrase(zh: "申报校本培训", en: "Hand in school-based training")
  public static let whoTookPart = Phrase(zh: "参加的教师", en: "Who took part")

  public static let claimsTitle = Phrase(zh: "学时认定", en: "Hours from elsewhere")
  public static let claimsLead = Phrase(
    zh: "逐项看证明，认定或说明不予认定的理由；本人申报的由另一人认定。",
    en: "Look at the proof, recognise or say why not. Nobody decides on their own.")
  public static let claimTitle = Phrase(zh: "申报其他来源的学时", en: "Claim hours from elsewhere")
  public static let claimLead = Phrase(
    zh: "外出培训、网络研修、学历进修、证书：写明证明，认定后入账。县里课程的学时自动入账，不用申报。",
    en:
      "Training elsewhere, online study, a degree, a certificate: give the proof. Courses here count by themselves."
  )
  public static let claimDo = Phrase(zh: "申报", en: "Hand in")
  public static let claimSaid = Phrase(zh: "已申报，等待认定。", en: "Handed in; it waits to be recognised.")
  public static let claimWithdrawn = Phrase(zh: "申报已撤回。", en: "The claim is taken back.")
  public static let noClaims = Phrase(zh: "没有申报。", en: "There are no claims.")
  public static let claimWhat = Phrase(zh: "培训名称", en: "What training")
  public static let claimSource = Phrase(zh: "来源", en: "Source")
  public static let claimDays = Phrase(zh: "起止", en: "Days")
  public static let claimFirst = Phrase(zh: "开始日期", en: "First day")
  public static let claimLast = Phrase(zh: "结束日期", en: "Last day")
  public static let claimProof = Phrase(zh: "证明", en: "Proof")
  public static let claimProofHint = Phrase(
    zh: "证书编号，或通知、签到等材料名称", en: "A certificate's number, or a document's name")
  public static func sourceLimit(_ zh: String, _ en: String, _ hours: Int) -> Phrase {
    Phrase(
      zh: "\(zh)每周期最多计 \(hours) 学时。", en: "\(en) counts for at most \(hours) class-hours a cycle.")
  }
  public static let claimWaits = Phrase(zh: "待认定", en: "waits")
  public static let claimRecognised = Phrase(zh: "已认定", en: "recognised")
  public static let claimRefused = Phrase(zh: "不予认定", en: "not recognised")
  public static let claimedBy = Phrase(zh: "申报", en: "Handed in by")
  public static let claimVerdict = Phrase(zh: "结论", en: "Verdict")
  public static let claimReason = Phrase(zh: "理由（不予认定时必填）", en: "Reason (needed to refuse)")
  public static let recogniseDo = Phrase(zh: "认定", en: "recognise")
  public static let refuseDo = Phrase(zh: "不予认定", en: "don't recognise")
  public static let decideDo = Phrase(zh: "办理所选申报", en: "Decide those chosen")
  public static let claimsDecided = Phrase(zh: "已办理。", en: "Decided.")
}

extension CourseOutcome.Standing {
  public var name: Phrase {
    switch self {
    case .learning: Phrase(zh: "在学", en: "learning")
    case .awaitsProcess: Phrase(zh: "待过程评价", en: "awaits evaluation")
    case .failedProcess: Phrase(zh: "过程评价未通过", en: "process not passed")
    case .awaitsExamination: Phrase(zh: "可以考试", en: "may sit the examination")
    case .failedExamination: Phrase(zh: "考试未通过", en: "examination not passed")
    case .completed: Phrase(zh: "完成", en: "completed")
    }
  }
}

extension TrainingCourse.Evaluation {
  public var name: Phrase {
    switch self {
    case .none: Phrase(zh: "只计出勤", en: "attendance only")
    case .process: Phrase(zh: "过程性评价", en: "evaluation of the process")
    case .examination: Phrase(zh: "过程性评价通过后考试", en: "evaluation, then examination")
    }
  }
}

extension TrainingCourse.Field {
  public var name: Phrase {
    switch self {
    case .level: .courseLevel
    case .mode: .courseMode
    case .platform: .coursePlatform
    case .topic: .courseTopic
    case .module: .courseModule
    case .project: .courseProject
    }
  }
}

extension Trainer.Kind {
  public var name: Phrase {
    switch self {
    case .frontLine: Phrase(zh: "一线优秀教师", en: "front-line teacher")
    case .fullTime: Phrase(zh: "专职培训者", en: "full-time trainer")
    case .expert: Phrase(zh: "外请专家", en: "expert from elsewhere")
    }
  }
}

extension CourseTarget {
  /// The group in a line.
  public var words: Phrase {
    func line(_ language: Language) -> String {
      var parts: [String] = []
      if !stages.isEmpty {
        parts.append(
          stages.sorted().map { $0.name(in: language) }
            .joined(separator: language == .zh ? "、" : ", "))
      }
      if !subjects.isEmpty {
        parts.append(
          subjects.sorted().map { $0.name(in: language) }
            .joined(separator: language == .zh ? "、" : ", "))
      }
      if backbone != .none {
        parts.append(
          language == .zh
            ? "\(backbone.name(in: .zh))以上" : "\(backbone.name(in: .en)) or above")
      }
      if isForNewcomers { parts.append(language == .zh ? "新任教师" : "newcomers") }
      if isForVillages { parts.append(language == .zh ? "乡村学校教师" : "village schools") }
      if parts.isEmpty { return language == .zh ? "全体教师" : "All teachers" }
      return parts.joined(separator: language == .zh ? "；" : "; ")
    }
    return Phrase(zh: line(.zh), en: line(.en))
  }
}

extension CoursePlanFinding {
  /// What was found and what is asked for.
  public func words(in terms: TrainingTerms) -> Phrase {
    switch self {
    case .littlePractice(let hours, let all, let least):
      Phrase(
        zh:
          "实践性课程 \(Figures.share(hours, of: all)) 学时，应不少于 \(Figures.permille(least))，请增加实践性课程。",
        en:
          "Practical courses have \(Figures.share(hours, of: all)) class-hours; at least \(Figures.permille(least)) is asked for: add some."
      )
    case .noModule(let key):
      Phrase(
        zh: "必修模块“\(terms.module(key)?.zh ?? key)”没有课程。",
        en: "No course covers the compulsory module “\(terms.module(key)?.en ?? key)”.")
    case .fewFrontLine(let count, let all, let least):
      Phrase(
        zh:
          "培训者库中一线优秀教师 \(Figures.share(count, of: all))，应不少于 \(Figures.permille(least))，请补充一线教师。",
        en:
          "Front-line teachers are \(Figures.share(count, of: all)) of the trainers; at least \(Figures.permille(least)) is asked for."
      )
    case .nothingFor(let subject):
      Phrase(
        zh: "紧缺学科\(subject.name(in: .zh))没有专门课程。",
        en: "\(subject.name(in: .en)) lacks teachers and has no course of its own.")
    case .unansweredNeed(let key, let asked):
      Phrase(
        zh: "有 \(asked) 名教师想学“\(terms.topic(key)?.zh ?? key)”，还没有课程。",
        en: "\(asked) teachers asked for “\(terms.topic(key)?.en ?? key)” and no course offers it.")
    }
  }

  /// Where the book takes it from.
  public func citation(in terms: TrainingTerms) -> Citation {
    switch self {
    case .littlePractice: terms.practice.citation
    case .noModule(let key):
      terms.modules.first { $0.word.key == key }?.word.citation ?? terms.practice.citation
    case .fewFrontLine: terms.frontLine.citation
    case .nothingFor: terms.shortageCitation
    case .unansweredNeed: terms.needsCitation
    }
  }
}

extension TrainingTerms {
  fileprivate func module(_ key: String) -> LocalizedText? {
    modules.first { $0.word.key == key }?.word.name
  }

  fileprivate func topic(_ key: String) -> LocalizedText? {
    topics.first { $0.key == key }?.name
  }
}
