public import Policy
public import Training

/// What a year of training came to, its money, and what people thought of courses.
extension Phrase {
  public static let trainingYear = Phrase(zh: "年度培训统计", en: "The year in figures")
  public static let trainingYearLead = Phrase(
    zh: "按登记的出勤算：场次、人次、送培到校、各学段覆盖、各项目进度、经费。",
    en:
      "From attendance: sessions, person-times, what was brought to schools, stages, projects, money."
  )
  public static let yearSessions = Phrase(zh: "培训场次", en: "Sessions")
  public static let yearTimes = Phrase(zh: "培训人次", en: "Person-times")
  public static let yearMean = Phrase(zh: "场均人数", en: "Mean")
  public static let yearDelivered = Phrase(zh: "送培下乡场次", en: "Brought to schools")
  public static func yearDeliveredTo(_ schools: Int, _ times: Int) -> Phrase {
    Phrase(zh: "\(schools) 所学校，\(times) 人次", en: "\(schools) schools, \(times) person-times")
  }
  public static let yearOutside = Phrase(zh: "外出培训人次", en: "Sent to training")
  public static func yearOutsideSchools(_ share: String) -> Phrase {
    Phrase(zh: "派出学校占 \(share)", en: "\(share) of the schools sent somebody")
  }
  public static let yearTree = Phrase(zh: "各平台、各级别", en: "By platform and level")
  public static let yearHeat = Phrase(zh: "各主题、各区域（人次）", en: "By topic and area, person-times")
  public static let yearStages = Phrase(zh: "各学段覆盖", en: "By stage")
  public static let yearReached = Phrase(zh: "参加过培训", en: "Reached")
  public static let yearTeachers = Phrase(zh: "教师", en: "Teachers")
  public static let yearShare = Phrase(zh: "占比", en: "Share")
  public static let yearProjects = Phrase(
    zh: "专项进度（完成人数 / 教师）", en: "Projects: completed of all teachers")
  public static let yearTownship = Phrase(zh: "乡镇", en: "Township")

  public static let budgetTitle = Phrase(zh: "培训经费", en: "Money")
  public static let budgetFunds = Phrase(zh: "公用经费预算总额（元）", en: "Public expense budget, yuan")
  public static let budgetTraining = Phrase(zh: "其中用于教师培训（元）", en: "Of it for training, yuan")
  public static let budgetSpecial = Phrase(zh: "另设专项（元）", en: "Special funds, yuan")
  public static let budgetSpent = Phrase(zh: "已支出（元）", en: "Spent, yuan")
  public static let budgetShare = Phrase(zh: "培训占公用经费", en: "Share for training")
  public static func budgetMissing(_ missing: String, _ least: String) -> Phrase {
    Phrase(
      zh: "低于规定的 \(least)，还差 \(missing) 元。",
      en: "Less than the \(least) of the book: \(missing) yuan are missing.")
  }
  public static let budgetNone = Phrase(zh: "还没有填写。", en: "Not stated yet.")
  public static let budgetOver = Phrase(zh: "支出已超过安排的经费。", en: "More is spent than was given.")
  public static let budgetState = Phrase(zh: "填写经费", en: "State the money")
  public static let budgetDo = Phrase(zh: "保存经费", en: "Keep it")
  public static let budgetSaid = Phrase(zh: "培训经费已保存。", en: "The money is kept.")
  public static func budgetFault(_ fault: TrainingBudget.Fault) -> Phrase {
    switch fault {
    case .outside(let sum):
      Phrase(zh: "金额不能是 \(sum)，请填 0 到 1000 亿的整数。", en: "\(sum) yuan: give 0 to 100,000,000,000.")
    case .moreThanFunds(let training, let funds):
      Phrase(
        zh: "用于培训 \(training) 元，多于公用经费总额 \(funds) 元，请核对。",
        en: "\(training) of \(funds) yuan: training can't be more than the whole.")
    }
  }

  public static let opinionTitle = Phrase(
    zh: "课程评价（不记名）", en: "What you thought of it (without a name)")
  public static let opinionLead = Phrase(
    zh: "每项 1 至 5 分。系统只记您评过，分数只加进合计。",
    en: "1 to 5 for each. That you answered is kept; your marks are only counted.")
  public static let opinionDo = Phrase(zh: "提交评价", en: "Hand in")
  public static let opinionSaid = Phrase(zh: "评价已提交，谢谢。", en: "Handed in. Thank you.")
  public static let opinionResults = Phrase(zh: "学员评价", en: "What people thought")
  public static func opinionPeople(_ people: Int) -> Phrase {
    Phrase(zh: "\(people) 人评价，满分 5 分。", en: "\(people) people, of 5.")
  }
  public static func opinionFew(_ fewest: Int) -> Phrase {
    Phrase(
      zh: "不足 \(fewest) 人评价，不显示结果。", en: "Fewer than \(fewest) have answered: nothing is shown.")
  }
  public static let opinionOfNobody = Phrase(
    zh: "没有您参加这门课的出勤记录，参加过才能评价。",
    en: "You weren't in a session of it: only those who were judge it.")
  public static let opinionGiven = Phrase(zh: "您已经评价过这门课。", en: "You have judged it already.")
  public static func opinionFault(
    _ fault: CourseOpinion.Fault, _ criteria: [TrainingTerms.Word]
  ) -> Phrase {
    func name(_ key: String) -> LocalizedText {
      criteria.first { $0.key == key }?.name ?? LocalizedText(zh: key, en: key)
    }
    switch fault {
    case .missing(let key):
      return Phrase(
        zh: "“\(name(key)[.zh])”没有打分，请选 1 至 5。",
        en: "'\(name(key)[.en])' has no mark: choose 1 to 5.")
    case .unknown(let key):
      return Phrase(zh: "没有“\(key)”这一项，请刷新后重填。", en: "There's no '\(key)': load the page again.")
    case .outside(let key, let mark):
      return Phrase(
        zh: "“\(name(key)[.zh])”打了 \(mark) 分，请选 1 至 5。",
        en: "'\(name(key)[.en])': \(mark); choose 1 to 5.")
    }
  }
}
