public import Partnership

/// All pairs at once: what is promised, the network of help, documents, outside partners.
extension Phrase {
  public static let commitmentTerm = Phrase(zh: "学期", en: "Term")
  public static let commitmentStanding = Phrase(zh: "进展", en: "Standing")
  public static let commitmentKindShort = Phrase(zh: "种类", en: "Kind")
  public static let reportsWritten = Phrase(zh: "已写总结（方）", en: "Reports written (sides)")

  public static let networkTitle = Phrase(zh: "帮扶网络", en: "Network of help")
  public static let networkLead = Phrase(
    zh: "全县谁帮谁，凭哪份文件，做了多少。",
    en: "Who helps whom in the county, by which document, and how much is done.")
  public static let networkFigures = Phrase(zh: "全县数字", en: "Figures of the county")
  public static let pairsCount = Phrase(zh: "结对（对）", en: "Pairs")
  public static let helpersCount = Phrase(zh: "支援学校（所）", en: "Schools that help")
  public static let helpedCount = Phrase(zh: "受援学校（所）", en: "Schools that are helped")
  public static let neitherCount = Phrase(zh: "都不是的学校（所）", en: "Schools that are neither")
  public static let networkPicture = Phrase(
    zh: "左边支援学校，右边受援学校", en: "Helpers on the left, helped on the right")
  public static let networkPictureHint = Phrase(
    zh: "线越粗，本学年活动越多；虚线表示有疑点，值得去看一看。下面的表内容相同。",
    en:
      "The wider a line, the more was done this school year; a dashed one has signs worth a look. The table says the same."
  )
  public static let helperList = Phrase(zh: "承担结对任务的学校", en: "Schools with pairing duties")
  public static let pairDocument = Phrase(zh: "文号", en: "Document")
  public static let giveDocument = Phrase(zh: "登记文号", en: "Give a document number")
  public static let documentNumber = Phrase(zh: "教育局文号", en: "Number of the bureau's document")
  public static let documentDay = Phrase(zh: "发文日期", en: "Issued on")
  public static let documentPairs = Phrase(zh: "文件安排的结对", en: "Pairs that it arranges")
  public static let documentGiven = Phrase(zh: "文号已登记。", en: "The number is recorded.")

  public static let outsideTitle = Phrase(zh: "县外伙伴", en: "Partners from outside")
  public static let noOutside = Phrase(
    zh: "还没有登记高校、培训机构或外区县学校。",
    en: "No university, training body or school from elsewhere is noted yet.")
  public static let addOutside = Phrase(zh: "登记一个伙伴", en: "Add a partner")
  public static let outsideAdded = Phrase(zh: "已登记。", en: "Added.")
  public static let outsideName = Phrase(zh: "伙伴名称", en: "Name of the partner")
  public static let outsideKind = Phrase(zh: "类别", en: "Kind of partner")
  public static let outsideSchool = Phrase(zh: "与哪所学校", en: "With which school")
  public static let outsideAim = Phrase(zh: "一起做什么", en: "What they do together")
  public static let outsideSince = Phrase(zh: "开始日期", en: "From")
  public static let outsideEnded = Phrase(zh: "已结束", en: "ended")
  public static let endOutside = Phrase(zh: "结束", en: "End it")
  public static let endOutsideReason = Phrase(zh: "结束的理由", en: "Why it ends")
  public static let outsideEndedSaid = Phrase(
    zh: "已结束，原记录留存。", en: "Ended; what was noted stays on record.")
}

extension PairSide {
  public var name: Phrase {
    self == .helper ? Phrase(zh: "支援学校", en: "Helper") : Phrase(zh: "受援学校", en: "Helped")
  }
}
