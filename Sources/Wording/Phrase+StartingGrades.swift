/// Exchanged teachers in the grades that pupils come to a school with.
extension Phrase {
  public static let startingGrades = Phrase(zh: "起始年级", en: "Starting grades")
  public static let startingGradesLead = Phrase(
    zh: "各校起始年级（一年级、七年级、高一）的任课教师中有多少是在岗的交流教师。按当日课表和到岗情况自动计算。",
    en:
      "How many who teach the first grade of each stage serve there from another school: from the timetables and the arrivals of the day."
  )
  public static let startingClasses = Phrase(zh: "起始年级班级", en: "Classes")
  public static let startingTeachers = Phrase(zh: "任课教师", en: "Who teach them")
  public static let startingExchanged = Phrase(zh: "其中交流教师", en: "Exchanged")
  public static let startingShare = Phrase(zh: "占比", en: "Share")
  public static let startingWanted = Phrase(zh: "还差", en: "Wanted")
  public static let startingUnread = Phrase(zh: "看不出年级的班", en: "Classes of no grade")
  public static let onlyBelow = Phrase(zh: "未达标", en: "Below the share")
  public static func startingMet(_ met: Int, of schools: Int, share: String) -> Phrase {
    Phrase(
      zh: "达到 \(share) 的学校：\(met) / \(schools)。",
      en: "Schools that reach \(share): \(met) of \(schools).")
  }
  public static func exchangeReaches(_ schools: Int, of all: Int) -> Phrase {
    Phrase(
      zh: "有交流教师来或去的学校：\(schools) / \(all)。",
      en: "Schools that exchanged teachers come to or from: \(schools) of \(all).")
  }
  public static func withoutTimetable(_ schools: Int) -> Phrase {
    Phrase(
      zh: "另有 \(schools) 所学校当日没有课表，算不出来；请学校在“课表”里导入。",
      en: "\(schools) more schools have no timetable on the day; it's brought in at Timetables.")
  }
  public static let noStartingGrades = Phrase(
    zh: "当日还没有学校的课表。学校在“课表”导入后自动计算。",
    en: "No school's timetable is there yet. Once one is, this follows.")
}
