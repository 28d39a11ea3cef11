public import Staffing

/// Workbooks that schools fill in.
extension Phrase {
  public static let workbooksTitle = Phrase(zh: "分校填报", en: "School workbooks")
  public static let workbooksLead = Phrase(
    zh: "每所学校下载自己的一份表，改好再传回来。各校同时改、县里同时改都不怕：逐格比对，冲突的并排列出由人决定。",
    en:
      "Each school downloads its own part, changes it and hands it in. Schools and county may work at the same time: cells are compared one by one, and conflicts are decided by a person."
  )
  public static let allWorkbooks = Phrase(zh: "下载全部学校（.zip）", en: "Download all schools (.zip)")
  public static let ownWorkbook = Phrase(zh: "下载本校的表", en: "Download the school's workbook")
  public static let lastGivenOut = Phrase(zh: "最近下载", en: "Last downloaded")
  public static let lastHandedIn = Phrase(zh: "最近上传", en: "Last handed in")
  public static let neverYet = Phrase(zh: "还没有", en: "Never")
  public static let lookThroughWorkbook = Phrase(zh: "核对", en: "Look through")
  public static let decidedOn = Phrase(zh: "已处理", en: "Decided on")
  public static let toBeDecided = Phrase(zh: "待核对", en: "To be decided")
  public static let workbookSteps = Phrase(
    zh: "三步：下载本校的表；在 WPS 或 Excel 里改；保存后在这里上传。上传后由人事科核对，写入之前可以撤回、重传。",
    en:
      "Three steps: download the school's workbook; change it in WPS or Excel; save it and hand it in here. The personnel section looks through it; until then you may take it back and hand in another."
  )
  public static let handInSchool = Phrase(zh: "上传本校的表", en: "Hand the school's workbook in")
  public static let schoolWorkbookFile = Phrase(
    zh: "本校的表（.xlsx）", en: "The school's workbook (.xlsx)")
  public static let schoolWorkbookHint = Phrase(
    zh: "从这里下载、改好的那一份；不超过 8 MB。",
    en: "The one that was downloaded here and changed; at most 8 MB.")
  public static let nothingHandedInYet = Phrase(
    zh: "还没有上传过。先下载本校的表，改好后再传回来。",
    en: "Nothing yet. Download the school's workbook, change it and hand it in.")
  public static let workbookWaits = Phrase(
    zh: "已上传，待人事科核对，还没有写入。",
    en: "Handed in. Nothing is written before the personnel section has looked.")
  public static let workbookTaken = Phrase(zh: "已写入县数据。", en: "Taken over into the county.")
  public static let workbookWithdrawn = Phrase(
    zh: "已撤回这次上传，可以重新上传。", en: "Taken back; you may hand in another.")
  public static let withdrawWorkbook = Phrase(zh: "撤回这次上传", en: "Take it back")
  public static let waitsForPersonnel = Phrase(
    zh: "待人事科核对。下面是系统读到的内容：有错误的行不会写入，请改好后重传。",
    en:
      "The personnel section will look through it. Below is what was read; rows with errors stay out, so mend them and hand it in again."
  )
  public static let cleanChanges = Phrase(zh: "学校改的（县里没有动过）", en: "Changed by the school alone")
  public static let cleanChangesNote = Phrase(
    zh: "写入时一并采用，不用逐项选。", en: "Taken over together; nothing to choose.")
  public static let conflictsTitle = Phrase(zh: "两边都改了，请选一个", en: "Changed by both: choose one")
  public static let conflictsNote = Phrase(
    zh: "下载之后县里也改了同一格。", en: "The county changed the same cell after the download.")
  public static let addedRows = Phrase(zh: "学校新加的行", en: "Rows that the school added")
  public static let removedRows = Phrase(zh: "学校删去的行", en: "Rows that the school left out")
  public static let removedRowsNote = Phrase(
    zh: "“办理离开”会从今天起结束其编制与任教；人还在就选“保留”。岗位一行选“删去”即改回由手册计算。",
    en:
      "“Ends today” ends employment and teaching from today on; keep those who are still there. A post that is taken away is computed by the book again."
  )
  public static let goneRows = Phrase(
    zh: "学校改了、但县里已没有的行（不写入）", en: "Changed by the school, but no longer in the county (not taken)")
  public static let renamedRows = Phrase(
    zh: "编号被改的行（不写入）：编号不能在这里改，请走更正",
    en: "Rows whose number was changed (not taken): a number is corrected elsewhere")
  public static let cellColumn = Phrase(zh: "项目", en: "Column")
  public static let asGivenOut = Phrase(zh: "下载时", en: "As downloaded")
  public static let asHandedIn = Phrase(zh: "学校填的", en: "The school's")
  public static let asKnownNow = Phrase(zh: "县里现在", en: "The county's now")
  public static let takeTheirs = Phrase(zh: "用学校的", en: "Take the school's")
  public static let keepOurs = Phrase(zh: "用县里的", en: "Keep the county's")
  public static let takeRow = Phrase(zh: "加入", en: "Add")
  public static let leaveRow = Phrase(zh: "不加入", en: "Don't add")
  public static let keepRow = Phrase(zh: "保留", en: "Keep")
  public static let endRow = Phrase(zh: "办理离开／删去", en: "Ends today")
  public static let whoOrWhat = Phrase(zh: "哪一行", en: "Row")
  public static let takeWorkbookOver = Phrase(zh: "按以上决定写入", en: "Take it over as decided")
  public static let withoutBase = Phrase(
    zh: "这份表没有隐藏的版本标记（可能是复制到新文件里的），不知道下载时的内容，所以每一处不同都要由人决定。",
    en:
      "The file has lost the hidden sheet that says what it was made from, so every difference has to be decided by a person."
  )
  public static let foreignWorkbook = Phrase(
    zh: "这份表不是从这里下载的（找不到它的版本）。请重新下载本校的表，把改动填进去再上传。",
    en:
      "This workbook wasn't made here: its version isn't in the record. Download the school's workbook again and fill your changes in."
  )
  public static let emptyCell = Phrase(zh: "（空）", en: "(empty)")

  public static func otherSchoolsWorkbook(_ school: School.ID) -> Phrase {
    Phrase(
      zh: "这是学校 \(school) 的表，不能在这里上传。请上传本校的表。",
      en: "This is the workbook of school \(school). Hand in the one of this school.")
  }

  public static func questionsOpen(_ count: Int) -> Phrase {
    Phrase(
      zh: "还有 \(count) 处没有决定，没有写入。请逐项选好再写入。",
      en: "\(count) questions are still open; nothing was written. Decide each of them.")
  }

  public static func waitingWorkbooks(_ count: Int) -> Phrase {
    Phrase(zh: "有 \(count) 所学校的表待核对", en: "\(count) schools' workbooks wait to be looked through")
  }
}
