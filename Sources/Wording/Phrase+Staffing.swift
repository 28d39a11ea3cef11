/// Establishment and shortages.
extension Phrase {
  public static let staffingTitle = Phrase(zh: "编制与学科缺额", en: "Establishment and shortages")
  public static let countyTotals = Phrase(zh: "全县编制", en: "The county's establishment")
  public static let countyTotalsNote = Phrase(
    zh: "“标准”按全县学生数和师生比一次进位；“核定”为各校之和，小规模学校按班数核，因此较大。在编人数含教辅、工勤，按编制所在学校计。",
    en:
      "“Norm” divides the county's pupils by the ratio once; “approved” adds the schools up, small ones by classes, and is larger. Staff include support staff, at the school that employs them."
  )
  public static let norm = Phrase(zh: "标准", en: "Norm")
  public static let approved = Phrase(zh: "核定", en: "Approved")
  public static let actual = Phrase(zh: "在编", en: "Staff")
  public static let surplus = Phrase(zh: "超缺", en: "Over or under")
  public static let basis = Phrase(zh: "核定依据", en: "Basis")
  public static let schoolEstablishment = Phrase(
    zh: "各校编制", en: "Establishment by school and stage")
  public static let matrix = Phrase(zh: "学校 × 学科 余缺", en: "Schools by subject")
  public static let matrixNote = Phrase(
    zh: "负数为缺人，正数为富余，0 为正好，空白为不开设。",
    en: "Negative is short, positive is spare, 0 is just right, blank isn't taught.")
  public static let view = Phrase(zh: "时点", en: "When")

  public static func matrixMessage(missing: String, schools: String, now: Bool) -> Phrase {
    now
      ? Phrase(
        zh: "现状：\(schools) 所学校共缺 \(missing) 人",
        en: "Now: \(schools) schools miss \(missing) teachers")
      : Phrase(
        zh: "计划后：\(schools) 所学校共缺 \(missing) 人",
        en: "With the plan: \(schools) schools miss \(missing) teachers")
  }
}
