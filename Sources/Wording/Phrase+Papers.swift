/// The papers of an order and their wording.
extension Phrase {
  public static let papersTitle = Phrase(zh: "派遣文书", en: "Papers of the orders")
  public static let papersLead = Phrase(
    zh: "每份文书编号一次，编号时的文字留存；打印后盖章。改动范本只影响以后编号的文书。",
    en:
      "Each paper gets its number once, and its words are kept from then on. A changed wording counts for papers numbered later."
  )
  public static let paperKind = Phrase(zh: "文书", en: "Paper")
  public static let papersDue = Phrase(zh: "待编号", en: "To be numbered")
  public static let papersNumbered = Phrase(zh: "已编号", en: "Numbered")
  public static let numberPapers = Phrase(zh: "全部编号", en: "Number them all")
  public static let numberPaper = Phrase(zh: "编号", en: "Number it")
  public static let allAsOneFile = Phrase(zh: "全部 .docx", en: "All .docx")
  public static let allAsBundle = Phrase(zh: "逐份 .zip", en: "Each, .zip")
  public static let paperAsFile = Phrase(zh: "下载 .docx", en: "Download .docx")
  public static let printPaper = Phrase(
    zh: "用浏览器的“打印”打印本页，纸上只有文书本身。",
    en: "Print this page from the browser: only the paper itself is printed.")
  public static let draftPaper = Phrase(zh: "草稿，还没有编号", en: "A draft without a number")
  public static let paperWording = Phrase(zh: "文字范本", en: "Wording")
  public static let changeWording = Phrase(zh: "改动范本", en: "Change the wording")
  public static let saveWording = Phrase(zh: "保存范本", en: "Save the wording")
  public static let wordingSaved = Phrase(
    zh: "范本已保存，以后编号的文书用新的文字。", en: "Saved. Papers numbered from now on say it like this.")
  public static let wordingHint = Phrase(
    zh:
      "每行一段：“# ”标题，“## ”文号，“@ ”主送，“### ”小标题，“| 项目 | 内容 |”表格，“> ”署名，“* ”附注，“---”裁切线，其余为正文。第一行写“!三联”则整张用小字。花括号中的项目自动填写。",
    en:
      "A block a line: '# ' title, '## ' centred, '@ ' to whom, '### ' heading, '| a | b |' a row of a table, '> ' at the right, '* ' remark, '---' a line to cut along, anything else a paragraph. '!三联' on the first line sets it all small. What stands in braces is filled in."
  )
  public static let wordingFields = Phrase(zh: "可以填写的项目", en: "What can be filled in")
  public static let standardWording = Phrase(
    zh: "现用的是自带范本。", en: "The wording that came along is used.")
  public static let papersOfOrder = Phrase(zh: "文书", en: "Papers")
  public static let noPapersYet = Phrase(
    zh: "发出派遣通知后，这里给出通知书、介绍信和协议。",
    en: "Once orders are issued, their letters, notes and agreements are made here.")
  public static let whoKeepsWhat = Phrase(zh: "谁管什么", en: "Who looks after what")
  public static let changeRelation = Phrase(zh: "改人事关系", en: "Set the relation")
  public static let numberedOn = Phrase(zh: "编号日期", en: "Numbered on")
  public static let paperNeedsTitle = Phrase(
    zh: "没有标题；请有一行以“# ”开头", en: "there's no title; begin one line with '# '")
  public static let paperSerial = Phrase(zh: "编号", en: "Serial")
  public static let paperPreview = Phrase(
    zh: "样张（以一份派遣通知填写）", en: "A sample, filled in for one order")

  public static func unknownPaperField(_ name: String, line: Int) -> Phrase {
    Phrase(
      zh: "第 \(line) 行的“{\(name)}”不是可以填写的项目，请从列出的项目中选",
      en: "line \(line): '{\(name)}' can't be filled in; take one of those listed")
  }

  public static func openPaperField(line: Int) -> Phrase {
    Phrase(zh: "第 \(line) 行的花括号不成对，请补齐", en: "line \(line): a brace has no partner; add it")
  }

  public static func papersNumberedSaid(_ count: Int) -> Phrase {
    count == 0
      ? Phrase(zh: "没有待编号的文书。", en: "There was nothing to number.")
      : Phrase(zh: "已编号 \(count) 份。", en: "\(count) papers have got their numbers.")
  }

  public static func noPaperKind(_ word: String) -> Phrase {
    Phrase(zh: "没有“\(word)”这种文书，请从列表中选择", en: "there's no paper '\(word)'; choose one of the list")
  }

  public static func noPaper(_ order: String) -> Phrase {
    Phrase(
      zh: "派遣通知 \(order) 还没有这种文书，请等人事科编号",
      en: "order \(order) has no such paper yet; the personnel section numbers it")
  }

  public static func wordingChanged(by person: String, on day: String) -> Phrase {
    Phrase(zh: "\(person)于\(day)改动。", en: "Changed by \(person) on \(day).")
  }
}
