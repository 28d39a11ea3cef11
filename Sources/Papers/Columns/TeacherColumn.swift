/// The columns of the sheet 教师.
enum TeacherColumn: Int, SheetColumns {
  case id, name, sex, born, school, teachesAt, stage, subject, alsoTeaches, alsoStages
  case title, backbone, degree, position, joined, teachingSince, startedWork
  case ruralYears, lastRural, lastExchange, special, appraisal, homeLongitude, homeLatitude
  case spouse, volunteer
  case wish1, wish2, wish3, wish4, wish5, wish6, wish7, wish8

  static let sheet = CountySheet.teachers
  static let wishes: [TeacherColumn] = allCases.filter { $0.rawValue >= wish1.rawValue }

  var heading: ColumnHeading {
    switch self {
    case .id: ColumnHeading("教师编号", "teacher", required: true, aliases: ["teacher id"])
    case .name: ColumnHeading("姓名", "name", required: true)
    case .sex: ColumnHeading("性别", "sex", required: true, aliases: ["gender"])
    case .born: ColumnHeading("出生年月", "born", required: true, aliases: ["出生日期"])
    case .school:
      ColumnHeading("学校代码", "school", required: true, aliases: ["编制学校代码", "school code"])
    case .teachesAt: ColumnHeading("任教学校代码", "teaches at")
    case .stage: ColumnHeading("学段", "stage", required: true)
    case .subject: ColumnHeading("学科", "subject", required: true)
    case .alsoTeaches: ColumnHeading("可兼学科", "also teaches")
    case .alsoStages: ColumnHeading("可任学段", "also stages")
    case .title: ColumnHeading("职称", "title")
    case .backbone: ColumnHeading("骨干级别", "backbone")
    case .degree: ColumnHeading("学历", "degree")
    case .position: ColumnHeading("岗位", "post", aliases: ["position"])
    case .joined:
      ColumnHeading("来校年月", "joined school", required: true, aliases: ["joined"])
    case .teachingSince: ColumnHeading("任教起", "teaching since", aliases: ["到任教学校年月"])
    case .startedWork: ColumnHeading("参加工作年月", "started work")
    case .ruralYears: ColumnHeading("乡村任教年数", "rural years")
    case .lastRural: ColumnHeading("最近乡村任教止", "last rural")
    case .lastExchange: ColumnHeading("最近交流止", "last exchange")
    case .special: ColumnHeading("特殊情形", "special")
    case .appraisal: ColumnHeading("年度考核", "appraisal")
    case .homeLongitude: ColumnHeading("居住经度", "home lon", aliases: ["home longitude"])
    case .homeLatitude: ColumnHeading("居住纬度", "home lat", aliases: ["home latitude"])
    case .spouse: ColumnHeading("配偶编号", "spouse")
    case .volunteer: ColumnHeading("自愿", "volunteer")
    default:
      ColumnHeading(
        "志愿\(wishNumber)", "wish \(wishNumber)", aliases: ["wishes \(wishNumber)"])
    }
  }

  private var wishNumber: Int { rawValue - TeacherColumn.wish1.rawValue + 1 }
}
