/// Handing in workbooks.
extension Phrase {
  public static let importsTitle = Phrase(zh: "导入工作簿", en: "Hand in a workbook")
  public static let importsLead = Phrase(
    zh: "先看后导：上传只是预览，确认后才写入；表里没有的人和学校保持原样，不会被清除。",
    en:
      "Look first: an upload is a preview, and nothing is written before you confirm. People and schools that the file doesn't mention stay."
  )
  public static let handIn = Phrase(zh: "上传", en: "Upload")
  public static let workbookFile = Phrase(zh: "县工作簿（.xlsx）", en: "County workbook (.xlsx)")
  public static let workbookHint = Phrase(
    zh: "可以是全县的表，也可以只有几所学校或改过的几行；不超过 32 MB。",
    en: "The whole county, a few schools or just corrected rows; at most 32 MB.")
  public static let lookThrough = Phrase(zh: "上传并预览", en: "Upload and look through")
  public static let presentWorkbook = Phrase(
    zh: "下载现行的县工作簿", en: "Download the county's present workbook")
  public static let handedIn = Phrase(zh: "已上传", en: "Handed in")
  public static let nothingHandedIn = Phrase(
    zh: "还没有上传过。下载现行工作簿，改好后再传回来。",
    en: "Nothing yet. Download the present workbook, change it and hand it in.")
  public static let file = Phrase(zh: "文件", en: "File")
  public static let time = Phrase(zh: "时间", en: "Time")
  public static let person = Phrase(zh: "经办人", en: "By")
  public static let downloadOriginal = Phrase(zh: "下载原件", en: "Download as handed in")
  public static let markInMyFile = Phrase(zh: "在我的表格里标出", en: "Mark them in my file")
  public static let acceptedAdvice = Phrase(
    zh: "已写入。在没有新的计划或导入之前，可以撤回。",
    en: "It's in the record. Until there is a new plan or import it can be taken back.")
  public static let stillDownloadable = Phrase(
    zh: "没有写入。原件仍可下载。", en: "Nothing of it is in the record. The file can still be downloaded.")
  public static let undoUpload = Phrase(zh: "撤回这次导入", en: "Take this import back")
  public static let allRowsGood = Phrase(
    zh: "每一行都可以写入。", en: "Every row can be taken over.")
  public static let planMustBeMadeAgain = Phrase(
    zh: "现行计划是按原来的工作簿做的；写入后需要重新计划。",
    en: "The present plan was made from the previous workbook; plan again after taking this over.")
  public static let takeAllOver = Phrase(zh: "写入", en: "Take it over")
  public static let takeGoodRows = Phrase(zh: "只写入没有错误的行", en: "Take the good rows over")
  public static let putAside = Phrase(zh: "放弃", en: "Put it aside")
  public static let nothingReadable = Phrase(
    zh: "没有可以写入的行：请按下面的问题改好后重新上传。",
    en: "No row can be taken over: mend what is listed below and hand it in again.")
  public static let nothingNew = Phrase(
    zh: "与现行数据没有差别，不需要写入。", en: "It says nothing that isn't known already.")
  public static let whatChanges = Phrase(zh: "写入后会改变什么", en: "What would change")
  public static let rows = Phrase(zh: "行", en: "Rows")
  public static let added = Phrase(zh: "新增", en: "New")
  public static let changed = Phrase(zh: "改变", en: "Changed")
  public static let unchanged = Phrase(zh: "不变", en: "Unchanged")
  public static let unmentioned = Phrase(zh: "表中没有（保持原样）", en: "Not in the file (stay)")
  public static let changedTeachers = Phrase(zh: "改变的教师", en: "Changed teachers")
  public static let addedTeachers = Phrase(zh: "新增的教师", en: "New teachers")
  public static let whatIsWrong = Phrase(zh: "问题", en: "What is wrong")
  public static let unknownColumns = Phrase(zh: "没有认出的列", en: "Columns that weren't recognised")
  public static let unknownColumnsAdvice = Phrase(
    zh: "如果是我们的某一列，请选出来，以后自动认得；否则原样保留，导出时带回。",
    en:
      "If one means a column of ours, choose it, and later uploads know it; otherwise it's kept as it is and returned on export."
  )
  public static let firstCounty = Phrase(
    zh: "这是第一次导入：请填写县名，并附上本县的政策手册（安装目录 policy-books 里有国家通用本和样例）。",
    en:
      "This is the first county: give its name and its policy book (the folder policy-books of the installation holds the national one and samples)."
  )
  public static let countyName = Phrase(zh: "县（区）名称", en: "The county's name")
  public static let policyBookFile = Phrase(zh: "政策手册（.yaml）", en: "Policy book (.yaml)")
  public static let policyBookHint = Phrase(
    zh: "例如 policy-books/national-default.yaml，不超过 1 MB。",
    en: "Such as policy-books/national-default.yaml, at most 1 MB.")
  public static let noBookChosen = Phrase(
    zh: "没有选择政策手册。请返回选择 .yaml 文件。",
    en: "No policy book was chosen. Go back and choose a .yaml file.")
  public static let keepAsIs = Phrase(zh: "原样保留", en: "Keep as it is")
  public static let rememberColumns = Phrase(zh: "记住并重新预览", en: "Remember and look again")
  public static let uploadWaits = Phrase(
    zh: "已上传，还没有写入。请核对下面的内容。", en: "Uploaded; nothing is written yet. Look through it below.")
  public static let uploadTaken = Phrase(zh: "已写入。", en: "Taken over.")
  public static let uploadUndone = Phrase(
    zh: "已撤回，恢复到导入之前。", en: "Taken back; the county is as it was before.")
  public static let noFileChosen = Phrase(
    zh: "没有选择文件。请选择一个 .xlsx 文件。", en: "No file was chosen. Choose an .xlsx file.")

  public static func notAWorkbook(_ name: String) -> Phrase {
    Phrase(
      zh: "“\(name)”不是 .xlsx 工作簿。请在 Excel 或 WPS 里另存为 .xlsx。",
      en: "'\(name)' isn't an .xlsx workbook. Save it as .xlsx in Excel or WPS.")
  }

  public static func unreadableUpload(_ why: String) -> Phrase {
    Phrase(zh: "文件读不出来：\(why)", en: "The file can't be read: \(why)")
  }

  public static func noUpload(_ id: String) -> Phrase {
    Phrase(zh: "没有上传 \(id)。", en: "There's no upload \(id).")
  }

  public static func handedInBy(_ who: String, at time: String) -> Phrase {
    Phrase(zh: "\(who) 于 \(time) 上传", en: "Handed in by \(who), \(time)")
  }

  public static func someRowsStayOut(_ errors: Int) -> Phrase {
    Phrase(
      zh: "有 \(errors) 处错误。有错误的行不写入，保持原样；其余可以写入。",
      en:
        "There are \(errors) errors. Rows with errors stay as they were; the others can be taken over."
    )
  }

  public static func otherChanges(needs: Int, ties: Int) -> Phrase {
    Phrase(
      zh: "另有岗位需求 \(needs) 项、结对与对调 \(ties) 项新增或改变。",
      en: "Besides, \(needs) stated needs and \(ties) pairings and swap wishes are new or changed.")
  }

  public static func andMore(_ count: Int) -> Phrase {
    Phrase(zh: "还有 \(count) 处", en: "and \(count) more")
  }

  public static func columnsNamed(_ count: Int) -> Phrase {
    Phrase(zh: "记住了 \(count) 个列名。", en: "\(count) column names are remembered.")
  }

  public static func uploadPutAside(_ name: String) -> Phrase {
    Phrase(zh: "“\(name)”已放弃，没有写入。", en: "'\(name)' was put aside; nothing was written.")
  }
}
