/// The columns of the sheet 岗位 of a competition.
enum OfferColumn: Int, SheetColumns {
  case id, school, schoolName, district, stage, subject, grade, chairs

  static let sheet = CountySheet.offers

  var heading: ColumnHeading {
    switch self {
    case .id: ColumnHeading("岗位编号", "post", required: true, aliases: ["post id", "岗位代码"])
    case .school: ColumnHeading("学校代码", "school", required: true, aliases: ["school code"])
    case .schoolName: ColumnHeading("学校名称", "school name")
    case .district: ColumnHeading("学区", "district", aliases: ["集团", "学区（集团）"])
    case .stage: ColumnHeading("学段", "stage", required: true)
    case .subject: ColumnHeading("学科", "subject", required: true)
    case .grade: ColumnHeading("岗位等级", "grade", aliases: ["职称要求"])
    case .chairs: ColumnHeading("名额", "places", required: true, aliases: ["人数", "chairs"])
    }
  }
}

/// The columns of the sheet 应聘.
enum ApplicantColumn: Int, SheetColumns {
  case id, name, sex, born, school, stage, subject, alsoTeaches, alsoStages, title, backbone
  case joined, startedWork, ruralYears, special, score, accepts
  case wish1, wish2, wish3, wish4, wish5, wish6, wish7, wish8

  static let sheet = CountySheet.applicants
  static let wishes: [ApplicantColumn] = allCases.filter { $0.rawValue >= wish1.rawValue }

  var heading: ColumnHeading {
    switch self {
    case .id: ColumnHeading("教师编号", "teacher", required: true, aliases: ["teacher id"])
    case .name: ColumnHeading("姓名", "name", required: true)
    case .sex: ColumnHeading("性别", "sex", required: true, aliases: ["gender"])
    case .born: ColumnHeading("出生年月", "born", required: true, aliases: ["出生日期"])
    case .school:
      ColumnHeading("学校代码", "school", required: true, aliases: ["现学校代码", "school code"])
    case .stage: ColumnHeading("学段", "stage", required: true)
    case .subject: ColumnHeading("学科", "subject", required: true)
    case .alsoTeaches: ColumnHeading("可兼学科", "also teaches")
    case .alsoStages: ColumnHeading("可任学段", "also stages")
    case .title: ColumnHeading("职称", "title")
    case .backbone: ColumnHeading("骨干级别", "backbone")
    case .joined: ColumnHeading("来校年月", "joined school", aliases: ["joined"])
    case .startedWork: ColumnHeading("参加工作年月", "started work")
    case .ruralYears: ColumnHeading("乡村任教年数", "rural years")
    case .special: ColumnHeading("特殊情形", "special")
    case .score: ColumnHeading("得分", "score", required: true, aliases: ["成绩", "总分"])
    case .accepts: ColumnHeading("服从调剂", "accepts assignment")
    default:
      ColumnHeading("志愿\(wishNumber)", "wish \(wishNumber)", aliases: ["wishes \(wishNumber)"])
    }
  }

  private var wishNumber: Int { rawValue - ApplicantColumn.wish1.rawValue + 1 }
}

/// The columns of the sheet 限额.
enum LimitColumn: Int, SheetColumns {
  case scope, stage, grade, capacity

  static let sheet = CountySheet.limits

  var heading: ColumnHeading {
    switch self {
    case .scope: ColumnHeading("范围", "scope", required: true)
    case .stage: ColumnHeading("学段", "stage")
    case .grade: ColumnHeading("岗位等级", "grade")
    case .capacity: ColumnHeading("限额", "limit", required: true, aliases: ["人数", "核准数"])
    }
  }
}
