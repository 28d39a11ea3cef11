/// What a visitor reads when a page can't be shown.
extension Phrase {
  public static let notFoundTitle = Phrase(zh: "没有找到这个页面", en: "There is no such page")
  public static let badRequestTitle = Phrase(zh: "网址中的条件无法识别", en: "The address can't be read")
  public static let errorTitle = Phrase(zh: "页面暂时无法显示", en: "The page can't be shown")
  public static let errorAdvice = Phrase(
    zh: "请稍后再试；如仍然如此，请把时间和网址告诉系统管理员。",
    en: "Please try again later. If it stays so, tell the administrator the time and address.")
  public static let backHome = Phrase(zh: "返回概览", en: "Back to the overview")

  public static func noPage(_ path: String) -> Phrase {
    Phrase(
      zh: "网址 \(path) 不存在。请检查是否完整。",
      en: "The address \(path) doesn't exist. Check that it's complete.")
  }

  public static func noSchool(_ id: String) -> Phrase {
    Phrase(zh: "本县没有代码为 \(id) 的学校。", en: "The county has no school with the code \(id).")
  }

  public static func noTeacher(_ id: String) -> Phrase {
    Phrase(zh: "本县没有编号为 \(id) 的教师。", en: "The county has no teacher with the number \(id).")
  }

  public static let noCounty = Phrase(
    zh: "还没有导入县域数据。请先上传县工作簿，或由运维用 junheng import 导入。",
    en: "No county has been imported yet. Hand its workbook in, or import it with `junheng import`."
  )

  public static let noPlan = Phrase(
    zh: "本学年还没有计划。请用 junheng plan 生成后导入。",
    en: "There is no plan for this school year yet. Make one with junheng plan.")

  public static func badParameter(_ name: String, found: String, allowed: String) -> Phrase {
    Phrase(
      zh: "参数 \(name) 的值“\(found)”无法识别，可用的值：\(allowed)。",
      en: "The value “\(found)” of \(name) isn't known; allowed: \(allowed).")
  }
}
