public import Staffing

/// The library of plans, notes on courseware and papers.
extension Phrase {
  public static let library = Phrase(zh: "教案资源库", en: "Library")
  public static let libraryLead = Phrase(
    zh: "老师自己愿意拿出来的教案、课件说明和论文。用过的请登记一次：在哪个班用、改了什么。",
    en:
      "Plans, notes on courseware and papers that their authors let others use. If you taught by one, note the class and what you changed."
  )
  public static let noLibraryTexts = Phrase(zh: "资源库还是空的。", en: "The library is empty.")
  public static let libraryNew = Phrase(zh: "放进资源库", en: "Share a text")
  public static let libraryNewLead = Phrase(
    zh: "只放自己写的。选好谁可以用，随时可以撤下。",
    en: "Only what you wrote yourself. Choose who may use it; take it out when you like.")
  public static let libraryKind = Phrase(zh: "类别", en: "Sort")
  public static let libraryTitle = Phrase(zh: "题目", en: "Title")
  public static let libraryAuthor = Phrase(zh: "作者", en: "Author")
  public static let libraryLicence = Phrase(zh: "谁可以用", en: "Who may use it")
  public static let libraryBody = Phrase(zh: "正文", en: "Text")
  public static let libraryLink = Phrase(
    zh: "课件、附件网址（本局存储，可不填）", en: "Link to files in the bureau's own storage (if any)")
  public static let libraryLinkShort = Phrase(zh: "附件", en: "Files")
  public static let libraryConsent = Phrase(
    zh: "是我自己写的，同意别人按上面的选择使用", en: "I wrote it and agree that others use it so")
  public static let libraryShareDo = Phrase(zh: "放进去", en: "Share")
  public static let libraryShared = Phrase(zh: "已放进资源库。", en: "It's in the library.")
  public static let libraryVersions = Phrase(zh: "各稿", en: "Versions")
  public static let libraryUses = Phrase(zh: "上课用过", en: "Used in class")
  public static let libraryCopies = Phrase(zh: "下载人数", en: "Taken along by")
  public static let libraryReached = Phrase(zh: "用到的外校", en: "Other schools")
  public static let libraryFromStudy = Phrase(zh: "来自课例研究", en: "From a study")
  public static let libraryRevise = Phrase(zh: "更新一稿", en: "State it anew")
  public static let libraryRevised = Phrase(zh: "新的一稿已保存。", en: "The new version is kept.")
  public static let libraryChanges = Phrase(zh: "比上一稿改了什么", en: "What changed")
  public static let libraryTakeOut = Phrase(zh: "撤下", en: "Take it out")
  public static let libraryTakenOut = Phrase(zh: "已撤下。", en: "It was taken out.")
  public static let libraryOut = Phrase(zh: "已撤下", en: "Taken out")
  public static let libraryUse = Phrase(zh: "我上课用了", en: "I taught by it")
  public static let libraryClass = Phrase(zh: "在哪个班用", en: "Class")
  public static let libraryChanged = Phrase(
    zh: "改了什么（没改写“照用”）", en: "What you changed ('nothing' if so)")
  public static let libraryUseDo = Phrase(zh: "登记", en: "Note it")
  public static let libraryUsed = Phrase(zh: "使用已登记。", en: "It's noted.")
  public static let libraryCopy = Phrase(zh: "下载正文", en: "Take the text along")

  public static func noLibraryText(_ id: String) -> Phrase {
    Phrase(
      zh: "资源库里没有 \(id)，或者不对您开放。", en: "There's no text \(id), or it isn't for you.")
  }
  public static func libraryKnown(_ title: String) -> Phrase {
    Phrase(
      zh: "您已经放过“\(title)”，请在原来那份上更新一稿。",
      en: "You have shared '\(title)' already: state that one anew.")
  }
  public static let libraryNeedsTitle = Phrase(zh: "没有填写题目，请填写。", en: "It has no title: give one.")
  public static let libraryNeedsText = Phrase(
    zh: "没有正文，请把全文贴上。", en: "The text is missing: put it in.")
  public static let libraryNeedsChanges = Phrase(
    zh: "没有填写改了什么，请写明。", en: "Say what changed.")
  public static let libraryNeedsConsent = Phrase(
    zh: "没有勾选同意，不同意就不能放进去。", en: "Tick that you agree; without it nothing is shared.")
  public static func libraryStudyRuns(_ title: String) -> Phrase {
    Phrase(
      zh: "课例研究“\(title)”还没有完成，完成以后再放。",
      en: "The study '\(title)' isn't done yet: share its plan then.")
  }
  public static let libraryNotYours = Phrase(
    zh: "只有作者可以改动，请联系作者。", en: "Only its author changes it.")
  public static let libraryOwn = Phrase(
    zh: "这是您自己的，不用登记使用。", en: "It's your own: its use isn't counted.")
  public static func libraryNoVersion(_ version: Int, of versions: Int) -> Phrase {
    Phrase(
      zh: "没有第 \(version) 稿，一共 \(versions) 稿。", en: "There's no version \(version) of \(versions).")
  }
  public static func libraryTooEarly(_ day: Day, _ first: Day) -> Phrase {
    Phrase(
      zh: "日期 \(day) 早于放进资源库的 \(first)，请改填。",
      en: "\(day) is before it was shared, \(first): choose another day.")
  }
  public static let libraryNeedsClass = Phrase(zh: "没有填写班级，请填写。", en: "Give the class.")
  public static let libraryNeedsChanged = Phrase(
    zh: "没有填写改了什么；没改的写“照用”。", en: "Say what you changed, or that it was nothing.")
}
