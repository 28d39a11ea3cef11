/// What every list offers.
extension Phrase {
  public static let searchList = Phrase(
    zh: "搜索（汉字、拼音或首字母）", en: "Search (characters, pinyin, initials)")
  public static let undo = Phrase(zh: "撤销", en: "Undo")
  public static let wishesSubmitted = Phrase(zh: "已提交的志愿", en: "Wishes handed in")
  public static let noWishesYet = Phrase(
    zh: "还没有教师提交志愿。开放后教师在“志愿”页填报，提交的会列在这里。",
    en: "No wishes yet. Once the round is open teachers hand them in, and they are listed here.")
  public static let milestoneReopened = Phrase(
    zh: "已撤销，该节点恢复为未完成。", en: "Undone; the milestone isn't reported any more.")
  public static let notReportedToday = Phrase(
    zh: "只能撤销当天报告的完成；之前的请另行说明。",
    en: "Only what was reported today can be taken back.")
  public static let wishesGivenBack = Phrase(
    zh: "已撤销，工作簿恢复到写入志愿之前。", en: "Undone; the workbook is as it was before the wishes.")
  public static let wishesNotLast = Phrase(
    zh: "写入志愿之后又有新的导入或计划，不能撤销；请上传更正后的表。",
    en:
      "A later import or plan builds on it, so it can't be taken back; hand in a corrected file.")

  public static func exportList(_ rows: Int) -> Phrase {
    Phrase(zh: "导出这 \(rows) 条（.xlsx）", en: "Export these \(rows) rows (.xlsx)")
  }

  public static let exportTables = Phrase(
    zh: "导出本页表格（.xlsx）", en: "Export this page's tables (.xlsx)")

  public static func exportedBy(_ person: String, on day: some CustomStringConvertible, rows: Int)
    -> Phrase
  {
    Phrase(
      zh: "\(person) 于 \(day) 导出，共 \(rows) 条", en: "Exported by \(person) on \(day), \(rows) rows")
  }
}
