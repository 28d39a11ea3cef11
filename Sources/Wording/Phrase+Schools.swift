/// The list of schools and the page of one school.
extension Phrase {
  public static let schoolsLead = Phrase(
    zh: "点击列名排序；数字为任教人数，不含教辅和工勤。",
    en: "Click a column to sort. Numbers are of those who teach, without support staff.")
  public static let schoolName = Phrase(zh: "学校", en: "School")
  public static let area = Phrase(zh: "城乡", en: "Area")
  public static let kind = Phrase(zh: "类型", en: "Kind")
  public static let stage = Phrase(zh: "学段", en: "Stage")
  public static let pupils = Phrase(zh: "学生", en: "Pupils")
  public static let classCount = Phrase(zh: "班数", en: "Classes")
  public static let teacherCount = Phrase(zh: "教师", en: "Teachers")
  public static let need = Phrase(zh: "需求", en: "Needed")
  public static let missingNow = Phrase(zh: "现缺", en: "Missing now")
  public static let missingAfter = Phrase(zh: "计划后缺", en: "Missing with the plan")
  public static let leave = Phrase(zh: "派出", en: "Leave")
  public static let come = Phrase(zh: "接收", en: "Come")
  public static let township = Phrase(zh: "乡镇", en: "Township")
  public static let district = Phrase(zh: "学区", en: "School district")
  public static let schoolCode = Phrase(zh: "学校代码", en: "School code")
  public static let role = Phrase(zh: "支援关系", en: "Role")
  public static let hardship = Phrase(zh: "艰苦等级", en: "Hardship level")
  public static let group = Phrase(zh: "教育集团", en: "Group")
  public static let alliance = Phrase(zh: "联盟", en: "Alliance")

  public static let subjectStaffing = Phrase(zh: "各学科教师", en: "Teachers by subject")
  public static let have = Phrase(zh: "现有", en: "Now")
  public static let haveAfter = Phrase(zh: "计划后", en: "With the plan")
  public static let gapNow = Phrase(zh: "现差额", en: "Difference now")
  public static let gapAfter = Phrase(zh: "计划后差额", en: "Difference with the plan")
  public static let gapNote = Phrase(
    zh: "差额＝现有－需求：负数为缺，正数为富余。",
    en: "Difference = teachers less need: negative is short, positive is spare.")

  public static func subjectMessage(missing: Int, after: Int?) -> Phrase {
    switch after {
    case nil where missing == 0:
      Phrase(zh: "各学科都够人。", en: "No subject is short.")
    case nil: Phrase(zh: "现缺教师 \(missing) 人。", en: "\(missing) teachers are missing.")
    case .some(let after) where missing == 0 && after == 0:
      Phrase(zh: "各学科现在和计划后都够人。", en: "No subject is short, now or with the plan.")
    case .some(let after):
      Phrase(
        zh: "现缺 \(missing) 人，计划后缺 \(after) 人。",
        en: "\(missing) missing now, \(after) with the plan.")
    }
  }

  public static let whoLeaves = Phrase(zh: "派出的教师", en: "Who leaves")
  public static let whoComes = Phrase(zh: "接收的教师", en: "Who comes")
  public static let nobody = Phrase(zh: "无。", en: "Nobody.")
  public static let structure = Phrase(zh: "教师结构", en: "Make-up of the staff")
  public static let structureCompared = Phrase(
    zh: "本校与全县同类数据对照。", en: "This school beside the county.")
  public static let share = Phrase(zh: "占比", en: "Share")
  public static let thisSchool = Phrase(zh: "本校", en: "This school")
  public static let wholeCounty = Phrase(zh: "全县", en: "County")
  public static let seniorTitles = Phrase(zh: "高级及以上职称", en: "Senior titles")
  public static let backboneTeachers = Phrase(zh: "县级及以上骨干", en: "County backbone or above")
  public static let overFifty = Phrase(zh: "50 岁以上", en: "Over 50")
  public static let women = Phrase(zh: "女教师", en: "Women")
  public static let bachelors = Phrase(zh: "本科及以上", en: "Bachelor or above")
  public static let pairings = Phrase(zh: "结对关系", en: "Pairings")
  public static let helps = Phrase(zh: "支援", en: "helps")
  public static let helpedBy = Phrase(zh: "受援于", en: "is helped by")
  public static let noPairings = Phrase(zh: "没有结对关系。", en: "The school has no pairings.")
  public static let teachersHere = Phrase(zh: "查看本校教师名单", en: "See the school's teachers")
  public static let openEnded = Phrase(zh: "长期", en: "open-ended")
}
