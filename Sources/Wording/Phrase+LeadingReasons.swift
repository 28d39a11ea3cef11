public import Leading
public import Policy
public import Staffing

/// What stands against something of heads, and what to do.
extension Phrase {
  public static let needsLeading = Phrase(
    zh: "规则手册没有 leading（校长任职与挂职）一节，请先补上这一节。",
    en: "The book has no section 'leading': add it first.")
  public static func headUnknown(_ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "档案里没有人员 \(teacher)，请核对编号，或先导入县工作簿。",
      en: "The record doesn't know \(teacher): check the number, or import the county's workbook.")
  }
  public static func headNoSchool(_ school: School.ID) -> Phrase {
    Phrase(
      zh: "没有在办的学校 \(school)，请从列表里选。",
      en: "There's no open school \(school): choose one of the list.")
  }
  public static func noHeadPost(_ id: String) -> Phrase {
    Phrase(zh: "没有任职记录 \(id)。", en: "There's no post \(id).")
  }
  public static let needsHeadDocument = Phrase(
    zh: "没有填写依据文件，请填文号或会议名称。", en: "Name the document: its number, or the meeting.")
  public static func headSchoolIsLed(_ name: String, since: Day) -> Phrase {
    Phrase(
      zh: "该校自 \(since) 由\(name)任校长，请先登记其离任或调任。",
      en: "\(name) leads that school since \(since): record the end of that post first.")
  }
  public static func headEndsEarly(_ last: Day, first: Day) -> Phrase {
    Phrase(
      zh: "离任日 \(last) 在任职日 \(first) 之前，请改正；误登的任职请撤回。",
      en: "\(last) is before the post began, \(first): correct it, or take the post back.")
  }
  public static func headFollowed(_ first: Day) -> Phrase {
    Phrase(
      zh: "\(first) 起已登记后任或本人的新任职，离任日须在此之前。",
      en: "A later post begins on \(first): this one has to end before it.")
  }

  public static func headFault(_ fault: HeadPostFault) -> Phrase {
    switch fault {
    case .schoolIsLed(let teacher, let since):
      return headSchoolIsLed(teacher.rawValue, since: since)
    case .holdsIt(let since):
      return Phrase(
        zh: "本人自 \(since) 已任此职，不用重复登记。", en: "They have this post already, since \(since).")
    case .beforeItsBegin(let school, let day):
      return Phrase(
        zh: "本人在 \(school) 的任职从 \(day) 开始，新任职须在其后；误登的请先撤回。",
        en:
          "Their post at \(school) begins on \(day): the new one has to begin later, or take that one back."
      )
    case .unknownOrigin:
      return Phrase(
        zh: "不知道从哪所学校交流来，请先登记原任职，或按任命登记。",
        en: "It isn't known from which school: record the post before it, or say appointed.")
    case .sameSchool:
      return Phrase(
        zh: "原任职和新任职是同一所学校，不是岗位交流，请按任命登记。",
        en: "It's the same school as before, so no rotation: say appointed.")
    case .tooFarAhead(let day, let latest):
      return Phrase(
        zh: "\(day) 太远，最晚登记到 \(latest)。", en: "\(day) is too far ahead: \(latest) at the latest.")
    }
  }

  public static func noHeadRank(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有“\(key)”这一职级，请从列表里选。",
      en: "The book has no rank '\(key)': choose one of the list.")
  }

  // Appraisals.
  public static func headYear(_ year: SchoolYear, this: SchoolYear) -> Phrase {
    Phrase(
      zh: "考核学年 \(year) 不能办理，只办本学年 \(this) 和上一学年。",
      en: "\(year) can't be appraised: only \(this) and the year before.")
  }
  public static func headWithoutPost(_ teacher: Teacher.ID) -> Phrase {
    Phrase(
      zh: "\(teacher) 这一学年没有校长任职记录，请先登记任职。",
      en: "No post of \(teacher) as a head is recorded in that year: record it first.")
  }
  public static func headAppraisalAgreed(_ day: Day) -> Phrase {
    Phrase(
      zh: "这份考核 \(day) 已审定，要改先由审定人退回。",
      en: "It was agreed to on \(day): whoever agrees has to open it again first.")
  }
  public static let headAppraisalMovedOn = Phrase(
    zh: "您打开以后又有人打分或录入，请刷新看过再审定。",
    en: "Marks or counts were added since you opened it: load it again and read them.")
  public static let headAppraisalNotYet = Phrase(
    zh: "考核还没有审定，审定后再说明。", en: "It isn't agreed to yet; answer it then.")
  public static let headAgreesOwn = Phrase(
    zh: "您给这份考核打过分或录过份数，请由别人审定。",
    en: "You gave marks or counts to it: somebody else has to agree.")
  public static func headMark(_ name: LocalizedText?, _ mark: Int?, most: Int) -> Phrase {
    let found = mark.map { "\($0)" }
    return Phrase(
      zh: "“\(name?[.zh] ?? "")”\(found.map { "打了 \($0) 分" } ?? "没有打分")，请填 0 到 \(most)。",
      en: "'\(name?[.en] ?? "")' has \(found ?? "no mark"): give 0 to \(most).")
  }
  public static let headNegative = Phrase(
    zh: "份数不能是负数，请填 0 或以上。", en: "Counts can't be negative: give 0 or more.")
  public static func headSurvey(_ id: String) -> Phrase {
    Phrase(
      zh: "问卷 \(id) 不能用：须是这一学年已结束的校长评价问卷，而且只作群众评价。",
      en: "Survey \(id) doesn't fit: it has to be over, of that year and about heads.")
  }
  public static func headSurveyWithoutForms(_ id: String) -> Phrase {
    Phrase(
      zh: "该校没有填报问卷 \(id) 的纸质汇总，请改为直接录入份数。",
      en: "The school entered no forms of survey \(id): enter counts instead.")
  }

  public static func headLack(_ lack: HeadAppraisal.Lack) -> Phrase {
    switch lack {
    case .appraisers(let number, let least):
      return Phrase(
        zh: "已有 \(number) 人打分，至少 \(least) 人。", en: "\(number) have given marks; \(least) have to.")
    case .opinion(let group):
      return Phrase(
        zh: "还没有\(headGroup(group)[.zh])的评价份数。",
        en: "Opinion of the \(headGroup(group)[.en]) is missing.")
    case .asked(let group, let people, let least):
      return Phrase(
        zh: "\(headGroup(group)[.zh])只有 \(people) 人评价，至少 \(least) 人。",
        en: "\(people) of the \(headGroup(group)[.en]) said something; \(least) have to.")
    }
  }
}
