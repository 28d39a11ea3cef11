public import Leading
public import Staffing

/// Who leads which school, and how heads are ranked and appraised.
extension Phrase {
  public static let heads = Phrase(zh: "校长任职", en: "Heads")
  public static let headsLead = Phrase(
    zh: "谁在哪所学校任职、从什么时候起、任期还有多久；任免、职级和考核都以文件登记。",
    en: "Who leads which school since when, and how long yet; posts, ranks and appraisals.")
  public static let noHeads = Phrase(
    zh: "名册里没有校长，也没有登记任职。", en: "The roster has no heads, and no post is recorded.")
  public static let headTeacher = Phrase(zh: "姓名", en: "Name")
  public static let headRole = Phrase(zh: "职务", en: "Post")
  public static let headSince = Phrase(zh: "到本校", en: "Here since")
  public static let headHere = Phrase(zh: "在本校时间", en: "Time here")
  public static let headDue = Phrase(zh: "任期届满", en: "Due")
  public static let headLongest = Phrase(zh: "最长任期届满", en: "At the latest")
  public static let headStanding = Phrase(zh: "轮岗判断", en: "Rotation")
  public static let headRank = Phrase(zh: "职级", en: "Rank")
  public static let headUnranked = Phrase(zh: "未评职级", en: "no rank")
  public static let headSource = Phrase(zh: "来源", en: "Known from")
  public static let headRecorded = Phrase(zh: "任职登记", en: "a recorded post")
  public static let headFromRoster = Phrase(zh: "名册", en: "the roster")
  public static let headWay = Phrase(zh: "方式", en: "How")
  public static let headWhy = Phrase(zh: "理由", en: "Why")
  public static let headReasons = Phrase(zh: "轮岗判断和理由", en: "Rotation, and why")
  public static let headTerm = Phrase(zh: "任期", en: "Term")
  public static let headNear = Phrase(zh: "将到期", en: "Due soon")
  public static func headStandingLead(_ year: SchoolYear) -> Phrase {
    Phrase(
      zh: "按 \(year) 学年开学时判断，依据规则手册 principals 一节；到了别的学校，任期重新算，职级不变。",
      en:
        "As of the opening of \(year), by the book's section 'principals'. At another school the term begins anew; the rank stays."
    )
  }
  public static let headVacant = Phrase(zh: "没有校长的学校", en: "Schools without a head")
  public static let headContradicted = Phrase(
    zh: "名册与任职登记不一致", en: "The roster says otherwise")
  public static func headContradictedLine(_ name: String, _ school: String) -> Phrase {
    Phrase(
      zh: "名册仍把\(name)写作\(school)的校长，请在工作簿里更正岗位。",
      en: "The roster still has \(name) as the head of \(school): correct it in the workbook.")
  }
  public static let headUnrankedDue = Phrase(
    zh: "应轮岗而未评职级", en: "Due to move without a rank")

  public static let headNew = Phrase(zh: "登记任职", en: "Record a post")
  public static let headNewLead = Phrase(
    zh: "任命或岗位交流都在这里登记；本人在别校的任职自动到前一天为止。",
    en: "Appointments and rotations; a post that they have elsewhere ends the day before.")
  public static let headNumber = Phrase(zh: "人员编号", en: "Number of the person")
  public static let headNumberHint = Phrase(
    zh: "教师页面上的编号", en: "As on the person's page")
  public static let headFirst = Phrase(zh: "任职日", en: "First day")
  public static let headLast = Phrase(zh: "离任日", en: "Last day")
  public static let headDocument = Phrase(zh: "依据文件", en: "Document")
  public static let headDocumentHint = Phrase(
    zh: "任免文号或会议名称", en: "Its number, or the meeting")
  public static let headRecordDo = Phrase(zh: "登记", en: "Record it")
  public static let headSaid = Phrase(zh: "任职已登记。", en: "The post is recorded.")
  public static let headEnd = Phrase(zh: "登记离任", en: "Record the end")
  public static let headEndSaid = Phrase(zh: "离任已登记。", en: "The end is recorded.")
  public static let headWithdraw = Phrase(zh: "误登撤回", en: "Recorded by mistake")
  public static let headWithdrawn = Phrase(
    zh: "任职已撤回，由它结束的任职恢复。", en: "Taken back; what it ended runs on.")
  public static let headHistory = Phrase(zh: "任职经历", en: "Posts")
  public static let headNoHistory = Phrase(
    zh: "没有登记过任职，以名册为准。", en: "No post is recorded; the roster's word holds.")
  public static let headRanks = Phrase(zh: "职级记录", en: "Ranks")
  public static let headRankSince = Phrase(zh: "评定日", en: "Since")
  public static let headRankSaid = Phrase(zh: "职级已登记。", en: "The rank is recorded.")
  public static let headNoRanks = Phrase(zh: "没有登记职级。", en: "No rank is recorded.")

  public static func headRole(_ role: HeadPost.Role) -> Phrase {
    switch role {
    case .head: Phrase(zh: "校长", en: "Head")
    case .deputy: Phrase(zh: "副校长", en: "Vice head")
    }
  }
  public static func headWay(_ way: HeadPost.Way) -> Phrase {
    switch way {
    case .appointed: Phrase(zh: "任命", en: "appointed")
    case .rotated: Phrase(zh: "岗位交流", en: "rotated")
    }
  }

  public static func dueHeadLimits(_ number: Int) -> Phrase {
    Phrase(zh: "\(number) 位校长任期将满或已满", en: "\(number) heads reach their limit")
  }
  public static func dueHeadAppraisals(_ number: Int) -> Phrase {
    Phrase(
      zh: "\(number) 位岗位交流校长待考核审定", en: "\(number) rotated heads await their appraisal")
  }
  public static func dueHeadMarks(_ number: Int) -> Phrase {
    Phrase(zh: "给 \(number) 位岗位交流校长打分", en: "Mark \(number) rotated heads")
  }
  public static let dueOwnAppraisal = Phrase(
    zh: "您的校长考核已审定，可以作出说明", en: "Your appraisal as a head was agreed to")
}
