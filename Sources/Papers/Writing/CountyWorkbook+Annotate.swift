public import OfficeFiles
public import Policy

extension CountyWorkbook {
  /// Returns the user's own workbook with the problems marked where they are.
  ///
  /// Cells with an error turn red and those with a warning yellow, each with a
  /// note that says what was found, what is allowed and what to do; the sheet
  /// 检查结果 lists all of them with links. Everything else stays as it was.
  ///
  /// - Parameters:
  ///   - original: The file that was read; it isn't changed.
  ///   - problems: What `read` found in it.
  public static func annotate(
    _ original: String, problems: [CellProblem], to path: String, language: Language = .zh
  ) throws(OfficeFileError) {
    try WorkbookAnnotator.annotate(
      original, notes: problems.compactMap { note($0, language) },
      summary: summary(of: problems, language), to: path)
  }

  /// The note at the problem's cell; a row's or column's problem is noted at
  /// its first cell.
  private static func note(_ problem: CellProblem, _ language: Language) -> CellNote? {
    guard let row = problem.row else { return nil }
    let letters = problem.column?.letters ?? ""
    let name = letters.isEmpty ? problem.column.map { "「\($0.name)」" } ?? "" : ""
    return CellNote(
      sheet: problem.sheet, column: max(0, CellReference.column(ofLetters: letters)), row: row,
      text:
        "[\(SeverityWords.name(problem.severity, language))] \(name)\(problem.reason(in: language))",
      isError: problem.severity == .block)
  }

  private static func summary(of problems: [CellProblem], _ language: Language) -> SummarySheet {
    let words = { (zh: String, en: String) in language == .zh ? zh : en }
    return SummarySheet(
      name: words("检查结果", "Check results"),
      columns: [
        SheetColumn(words("单元格", "Cell"), width: 12), SheetColumn(words("程度", "Weight"), width: 8),
        SheetColumn(words("工作表", "Sheet"), width: 10), SheetColumn(words("行", "Row"), width: 8),
        SheetColumn(words("列", "Column"), width: 16), SheetColumn(words("姓名或校名", "Who"), width: 18),
        SheetColumn(words("填写内容", "Found"), width: 20),
        SheetColumn(words("应为", "Expected"), width: 40),
        SheetColumn(words("说明", "Sentence"), width: 70),
      ],
      rows: problems.map { problem in
        SummarySheet.Row(
          texts: [
            problem.cell ?? "", SeverityWords.name(problem.severity, language), problem.sheet,
            problem.row.map { "\($0)" } ?? "", problem.column?.name ?? "", problem.subject,
            problem.found, problem.allowed[language], problem.sentence(in: language),
          ],
          target: problem.cell.map { (problem.sheet, $0) })
      })
  }
}

/// How a bureau speaks of a problem's weight.
public enum SeverityWords {
  public static func name(_ severity: Severity, _ language: Language) -> String {
    switch severity {
    case .block: language == .zh ? "错误" : "Error"
    case .warn: language == .zh ? "提醒" : "Warning"
    case .info: language == .zh ? "提示" : "Note"
    }
  }
}
