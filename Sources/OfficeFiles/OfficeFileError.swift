/// Why a file can't be read or written: where, what was found, what to do.
public struct OfficeFileError: Error, Equatable, Sendable {
  public enum Problem: String, Hashable, Sendable, CaseIterable {
    case unreadable, empty, textFile, oldExcel, encrypted, notAWorkbook, damaged
    case tooLarge, suspiciousCompression, tooManyMembers
    case documentType, notWellFormed, encoding, tooDeep, markupTooLong
    case missingPart, missingSheet, tooManyColumns, tooManyRows, badReference
    case cellTooLong, rowTooLong, notWritable
  }

  public let problem: Problem

  /// The file, member of the file, or cell, such as `教师!D17`.
  public let place: String

  /// What stands there, as far as it can be told.
  public let found: String

  public init(_ problem: Problem, at place: String, found: String = "") {
    self.problem = problem
    self.place = place
    self.found = found
  }
}

extension OfficeFileError: CustomStringConvertible {
  public var description: String { english }

  /// One sentence in Chinese: place, found, what to do.
  public var chinese: String { sentence(problem.words.zh, found: "发现", stop: "。", colon: "：") }

  /// One sentence in English: place, found, what to do.
  public var english: String { sentence(problem.words.en, found: "found", stop: ".", colon: ": ") }

  private func sentence(_ words: String, found label: String, stop: String, colon: String) -> String
  {
    let what = found.isEmpty ? "" : " (\(label) \(found))"
    return "\(place)\(colon)\(words)\(what)\(stop)"
  }
}

extension OfficeFileError.Problem {
  fileprivate var words: (zh: String, en: String) {
    switch self {
    case .unreadable:
      ("打不开文件，请检查路径和权限", "the file can't be opened; check its path and permissions")
    case .empty: ("文件是空的，请重新导出后再上传", "the file is empty; export it again")
    case .textFile:
      (
        "这是文本（CSV）文件，不是 Excel 工作簿，请在 Excel 或 WPS 中打开后另存为 .xlsx",
        "this is a text (CSV) file, not a workbook; open it in Excel or WPS and save it as .xlsx"
      )
    case .oldExcel:
      (
        "这是旧版 .xls 文件，请在 Excel 或 WPS 中另存为 .xlsx",
        "this is an old .xls file; save it as .xlsx in Excel or WPS"
      )
    case .encrypted:
      (
        "文件设有打开密码，请取消密码后重新保存",
        "the file is protected by a password; remove the password and save it again"
      )
    case .notAWorkbook:
      ("这不是 Excel 工作簿（.xlsx），请选择正确的文件", "this isn't an .xlsx workbook; choose the right file")
    case .damaged:
      (
        "文件不完整或已损坏，请重新导出或重新传输",
        "the file is damaged or cut short; export or transfer it again"
      )
    case .tooLarge:
      (
        "内容超过允许的大小，请删除无用的工作表或空行后再保存",
        "the content is larger than allowed; remove unused sheets or empty rows and save it again"
      )
    case .suspiciousCompression:
      (
        "压缩比异常，像是压缩炸弹，已拒绝读取；请在 Excel 或 WPS 中重新保存",
        "the compression ratio is that of a zip bomb, so it isn't read; save it again in Excel or WPS"
      )
    case .tooManyMembers:
      (
        "文件内部的部件过多，不像正常的工作簿；请在 Excel 或 WPS 中重新保存",
        "the file has too many parts for a workbook; save it again in Excel or WPS"
      )
    case .documentType:
      (
        "文件含有 DOCTYPE 或外部实体声明，出于安全已拒绝读取；请在 Excel 或 WPS 中重新保存",
        "the file declares a DOCTYPE or an entity and is refused for safety; save it again in Excel or WPS"
      )
    case .notWellFormed:
      (
        "内容不是正确的 XML，文件可能已损坏；请在 Excel 或 WPS 中重新保存",
        "the content isn't well-formed XML, the file may be damaged; save it again in Excel or WPS"
      )
    case .encoding:
      (
        "文字编码不能识别，请在 Excel 或 WPS 中重新保存为 .xlsx（UTF-8）",
        "the text encoding isn't known; save it again as .xlsx (UTF-8) in Excel or WPS"
      )
    case .tooDeep:
      (
        "XML 嵌套过深，不像正常的工作簿；请在 Excel 或 WPS 中重新保存",
        "the XML is nested too deeply for a workbook; save it again in Excel or WPS"
      )
    case .markupTooLong:
      (
        "有一个过长的 XML 标记，不像正常的工作簿；请在 Excel 或 WPS 中重新保存",
        "one XML tag is too long for a workbook; save it again in Excel or WPS"
      )
    case .missingPart:
      (
        "工作簿缺少必需的部件；请在 Excel 或 WPS 中重新保存",
        "the workbook lacks a part it needs; save it again in Excel or WPS"
      )
    case .missingSheet:
      ("没有这张工作表，请检查工作表名称", "there is no such sheet; check the sheet's name")
    case .tooManyColumns:
      (
        "超出 16384 列（XFD）的上限，请删除多余的列",
        "past the limit of 16384 columns (XFD); delete the surplus columns"
      )
    case .tooManyRows:
      (
        "超出 1048576 行的上限，请删除多余的行",
        "past the limit of 1048576 rows; delete the surplus rows"
      )
    case .badReference:
      (
        "单元格引用不正确，文件可能已损坏；请在 Excel 或 WPS 中重新保存",
        "a cell reference is wrong, the file may be damaged; save it again in Excel or WPS"
      )
    case .cellTooLong:
      (
        "单元格文字过长（上限 32767 字），请缩短",
        "the text of a cell is too long (at most 32767 characters); shorten it"
      )
    case .rowTooLong: ("一行内容过多，请拆分", "one row holds too much; split it")
    case .notWritable:
      ("写不出文件，请检查磁盘空间和权限", "the file can't be written; check disk space and permissions")
    }
  }
}
