/// What is said of lists that come in as workbooks.
extension Phrase {
  public static let intakes = Phrase(zh: "表格导入", en: "Lists brought in")
  public static let intakesLead = Phrase(
    zh: "已有名单的，不用一条条录：下载模板填好，一次导入。",
    en: "A list that you have needn't be typed: fill the template in and bring it in at once.")
  public static func intakeLink(_ name: Phrase) -> Phrase {
    Phrase(zh: "从表格导入：\(name.zh)", en: "From a workbook: \(name.en)")
  }
  public static let intakeName = Phrase(zh: "表格", en: "List")
  public static let intakeLatest = Phrase(zh: "最近一次导入", en: "Brought in last")
  public static func intakeWas(_ person: String, on day: String, rows: Int) -> Phrase {
    Phrase(zh: "\(day) \(person) 导入 \(rows) 条", en: "\(day), \(person): \(rows) rows")
  }
  public static func intakeShown(_ most: Int) -> Phrase {
    Phrase(
      zh: "这里只列出前 \(most) 行，导入时全部写入。",
      en: "The first \(most) rows are shown; all of them are written.")
  }
  public static let intakeOtherFile = Phrase(zh: "换一个文件", en: "Choose another file")
  public static let intakeNone = Phrase(
    zh: "您的岗位没有要导入的表格。", en: "There is no list for you to bring in.")
  public static func intakeTitle(_ name: Phrase) -> Phrase {
    Phrase(zh: "导入\(name.zh)", en: "Bring in: \(name.en)")
  }
  public static let intakeLead = Phrase(
    zh: "全部合格才一起写入；有一处不对，就一条都不写，并告诉您错在哪一格。",
    en: "All rows are written together. One fault and none is; you're told in which cell.")
  public static let intakeStepTemplate = Phrase(zh: "1. 下载模板", en: "1. Download the template")
  public static let intakeStepFill = Phrase(zh: "2. 用 Excel 或 WPS 填写", en: "2. Fill it in")
  public static let intakeStepUpload = Phrase(zh: "3. 上传核对", en: "3. Upload and check")
  public static let intakeTemplate = Phrase(zh: "下载模板（.xlsx）", en: "Download (.xlsx)")
  public static let intakeFile = Phrase(zh: "填好的表格", en: "The workbook")
  public static let intakeFileHint = Phrase(
    zh: "上传后先核对，确认之前什么也不写。最多 500 行、1 MB。",
    en: "It's checked first; nothing is written before you confirm. At most 500 rows, 1 MB.")
  public static let intakeCheck = Phrase(zh: "上传核对", en: "Upload and check")
  public static let intakeTake = Phrase(zh: "确认导入", en: "Bring them in")
  public static let intakePreview = Phrase(zh: "将要导入", en: "To be brought in")
  public static func intakeWillWrite(_ new: Int, known: Int) -> Phrase {
    Phrase(
      zh: "将写入 \(new) 条" + (known > 0 ? "；另有 \(known) 条已经登记，不重复写。" : "。"),
      en: "\(new) rows will be written"
        + (known > 0 ? "; \(known) are in the record already." : "."))
  }
  public static func intakeDone(_ new: Int) -> Phrase {
    Phrase(zh: "已导入 \(new) 条。", en: "\(new) rows were brought in.")
  }
  public static func intakeUnread(_ headings: [String]) -> Phrase {
    Phrase(
      zh: "这些列不读取：\(headings.joined(separator: "、"))。",
      en: "These columns aren't read: \(headings.joined(separator: ", ")).")
  }
  public static let intakeState = Phrase(zh: "情况", en: "State")
  public static let intakeNew = Phrase(zh: "新登记", en: "New")
  public static let intakeKnown = Phrase(zh: "已登记过", en: "Known")
  public static let intakeRowNumber = Phrase(zh: "行", en: "Row")
  public static let intakeColumns = Phrase(zh: "各列说明", en: "The columns")
  public static let intakeHelp = Phrase(zh: "填写说明", en: "How to fill in")
  public static let intakeColumn = Phrase(zh: "列", en: "Column")
  public static let intakeRequired = Phrase(zh: "必填", en: "Required")
  public static let intakeHow = Phrase(zh: "怎么填", en: "How")
  public static let intakeExample = Phrase(zh: "例子", en: "Example")

  public static let intakeTextHow = Phrase(zh: "文字", en: "words")
  public static let intakeDayHow = Phrase(
    zh: "日期，例如 2026-9-1 或 2026年9月1日", en: "a date such as 2026-9-1")
  public static func intakeNumberHow(_ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      zh: "整数，\(range.lowerBound)～\(range.upperBound)",
      en: "a whole number, \(range.lowerBound) to \(range.upperBound)")
  }
  public static func intakeAmountHow(_ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      zh: "数，最多两位小数，\(range.lowerBound / 100)～\(range.upperBound / 100)",
      en: "a number with at most two decimals, \(range.lowerBound / 100) to "
        + "\(range.upperBound / 100)")
  }
  public static let intakePersonHow = Phrase(
    zh: "教师编号或姓名；重名时写“姓名（学校）”或教师编号",
    en: "the teacher's number or name; of equal names \"Name (School)\" or the number")
  public static let intakeSchoolHow = Phrase(zh: "学校名称或标识码", en: "the school's name or code")
  public static func intakeChoiceHow(_ words: [Phrase]) -> Phrase {
    Phrase(
      zh: "选一个：\(words.map(\.zh).joined(separator: "、"))",
      en: "one of: \(words.map(\.en).joined(separator: ", "))")
  }
}

/// What stands against lists that come in.
extension Phrase {
  public static func intakeRow(_ sheet: String, _ row: Int, _ reason: Phrase) -> Phrase {
    Phrase(
      zh: "“\(sheet)”第 \(row) 行：\(reason.zh)", en: "\"\(sheet)\", row \(row): \(reason.en)")
  }
  public static func intakeCell(
    _ sheet: String, _ cell: String, _ heading: Phrase, found: String, _ reason: Phrase
  ) -> Phrase {
    let (zh, en) = found.isEmpty ? ("空着", "empty") : ("写的是“\(found)”", "\"\(found)\"")
    return Phrase(
      zh: "“\(sheet)”\(cell)（\(heading.zh)）\(zh)：\(reason.zh)",
      en: "\"\(sheet)\", \(cell) (\(heading.en)) is \(en): \(reason.en)")
  }
  public static let intakeMissing = Phrase(zh: "这一列必填，请补上。", en: "it's required; fill it in.")
  public static let intakeFormulaError = Phrase(
    zh: "公式出错，请改成数值或文字。", en: "the formula fails; write the value instead.")
  public static let intakeNoDay = Phrase(
    zh: "不是日期，请写成 2026-9-1 这样。", en: "it isn't a day; write one such as 2026-9-1.")
  public static func intakeNoNumber(_ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      zh: "要写 \(range.lowerBound)～\(range.upperBound) 的整数。",
      en: "write a whole number from \(range.lowerBound) to \(range.upperBound).")
  }
  public static func intakeNoAmount(_ range: ClosedRange<Int>) -> Phrase {
    Phrase(
      zh: "要写 \(range.lowerBound / 100)～\(range.upperBound / 100) 的数，最多两位小数。",
      en: "write a number from \(range.lowerBound / 100) to \(range.upperBound / 100) with at "
        + "most two decimals.")
  }
  public static func intakeNoWord(_ words: [Phrase]) -> Phrase {
    Phrase(
      zh: words.isEmpty
        ? "规则手册没有可填的词，请空着。" : "只能填：\(words.map(\.zh).joined(separator: "、"))。",
      en: words.isEmpty
        ? "the policy book has no words for it; leave it empty."
        : "write one of: \(words.map(\.en).joined(separator: ", ")).")
  }
  public static let intakeNoPerson = Phrase(
    zh: "名册里没有这个人，请核对姓名，或改写教师编号。",
    en: "nobody of the roster is called so; check the name or write the teacher's number.")
  public static func intakeSeveralPeople(_ count: Int) -> Phrase {
    Phrase(
      zh: "名册里有 \(count) 人同名，请写“姓名（学校）”或教师编号。",
      en: "\(count) people of the roster are called so; write \"Name (School)\" or the number.")
  }
  public static func intakeSeveralSchools(_ count: Int) -> Phrase {
    Phrase(
      zh: "有 \(count) 所学校同名，请写标识码。",
      en: "\(count) schools are called so; write the code.")
  }
  public static func intakeNoSchool(like: String?) -> Phrase {
    Phrase(
      zh: "没有这所学校" + (like.map { "，是不是“\($0)”？" } ?? "，请写学校名称或标识码。"),
      en: "there's no such school"
        + (like.map { "; is \"\($0)\" meant?" } ?? "; write its name or code."))
  }
  public static func intakeNoHead(_ missing: [Phrase]) -> Phrase {
    Phrase(
      zh: "没有找到表头，缺少：\(missing.map(\.zh).joined(separator: "、"))。请用下载的模板，不要合并或改动表头。",
      en: "The head isn't there; missing: \(missing.map(\.en).joined(separator: ", ")). "
        + "Use the template, and neither merge nor change its head.")
  }
  public static let intakeEmpty = Phrase(
    zh: "表头下面没有内容，请填写后再上传。", en: "There's nothing below the head; fill it in first.")
  public static func intakeTooMany(_ most: Int) -> Phrase {
    Phrase(
      zh: "超过 \(most) 行，请分成几个文件。", en: "more than \(most) rows; split it into several files.")
  }
  public static let intakeOutOfReach = Phrase(
    zh: "不在您的管理范围，请删去这一行，或请负责的学校、股室导入。",
    en: "it's outside what you answer for; leave the row out or ask those who do.")
  public static func intakeMore(_ count: Int) -> Phrase {
    Phrase(zh: "还有 \(count) 处，改好前面的再上传。", en: "And \(count) more; mend these first.")
  }
  public static let intakeNothingNew = Phrase(
    zh: "表里的内容都已经登记过，没有再写。", en: "Everything in it is in the record already.")
  public static func intakeKnownFile(_ person: String, on day: String) -> Phrase {
    Phrase(
      zh: "这份文件 \(person) 已于 \(day) 导入，没有重复写。",
      en: "\(person) brought this very file in on \(day); nothing was written twice.")
  }
}

extension Phrase {
  public static let intakeNoBook = Phrase(
    zh: "规则手册没有这方面的规定，暂时不能导入。",
    en: "The policy book says nothing of this; it can't be brought in.")
  public static func intakeBackwards(_ first: String, _ last: String) -> Phrase {
    Phrase(
      zh: "结束日 \(last) 在开始日 \(first) 之前，请对调。",
      en: "the last day \(last) is before the first, \(first); swap them.")
  }
  public static let intakeNoOwnFile = Phrase(
    zh: "您的账号没有对应的教师，不能登记本人的材料。",
    en: "your account isn't a teacher's, so nothing of your own can be recorded.")
}
