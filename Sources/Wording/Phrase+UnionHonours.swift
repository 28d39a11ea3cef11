/// Honours of a union's schools and teachers, and its words said anew.
extension Phrase {
  public static let unionHonours = Phrase(zh: "荣誉和成果", en: "Honours")
  public static let unionHonoursLead = Phrase(
    zh: "成员校和教师的荣誉，按学年和级别，分加入前和加入后。教师荣誉来自骨干教师档案中的晋升记录，学校荣誉由学校登记。",
    en:
      "Honours of members and their teachers by school year and level, before and after they joined. Teachers' come from the record; schools note their own."
  )
  public static let noUnionHonours = Phrase(
    zh: "还没有荣誉。学校获得荣誉后在这里登记。", en: "None yet. Schools note theirs here.")
  public static let honourYear = Phrase(zh: "学年", en: "School year")
  public static let honourLevel = Phrase(zh: "级别", en: "Level")
  public static let honourSchoolsBefore = Phrase(zh: "学校（加入前）", en: "Schools, before")
  public static let honourSchoolsAfter = Phrase(zh: "学校（加入后）", en: "Schools, after")
  public static let honourTeachersBefore = Phrase(zh: "教师（加入前）", en: "Teachers, before")
  public static let honourTeachersAfter = Phrase(zh: "教师（加入后）", en: "Teachers, after")
  public static let honourName = Phrase(zh: "荣誉名称", en: "Honour")
  public static let honourSource = Phrase(zh: "授予单位或文号", en: "Given by")
  public static let honourDay = Phrase(zh: "授予日期", en: "Given on")
  public static let honourSchool = Phrase(zh: "学校", en: "School")
  public static let honourList = Phrase(zh: "学校荣誉", en: "Honours of schools")
  public static let honourNote = Phrase(zh: "登记学校荣誉", en: "Note an honour")
  public static let honourNoted = Phrase(zh: "荣誉已登记。", en: "The honour is noted.")
  public static let unionReword = Phrase(zh: "更改名称和目标", en: "Change name and aims")
  public static let unionReworded = Phrase(
    zh: "名称和目标已更改，原来的留在日志里。", en: "Name and aims are changed; the old ones stay on record.")

  // Reasons.
  public static func noHonourLevel(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册没有荣誉级别“\(key)”，请从列表里选。",
      en: "The book has no level of honours '\(key)': choose one of the list.")
  }
  public static func noHonour(_ id: String) -> Phrase {
    Phrase(
      zh: "没有您可以撤回的荣誉 \(id)。", en: "There's no honour \(id) that's yours to take back.")
  }
}
