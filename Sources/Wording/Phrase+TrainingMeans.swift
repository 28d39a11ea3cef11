public import Staffing

/// Computers to train with, and fees that somebody is let off.
extension Phrase {
  public static let meansTitle = Phrase(zh: "设备和费用", en: "Devices and fees")
  public static let meansLead = Phrase(
    zh: "各校有多少电脑可用于网络培训；交费有困难的教师可以申请减免，由培训主管部门答复。",
    en:
      "The computers that each school can train with, and fees that teachers ask to be let off."
  )
  public static let devicesTitle = Phrase(zh: "培训设备", en: "Devices")
  public static let devicesComputers = Phrase(zh: "可用电脑（台）", en: "Computers")
  public static let devicesOnlineCount = Phrase(zh: "其中能上网", en: "Of them online")
  public static let devicesTeachers = Phrase(zh: "专任教师", en: "Teachers")
  public static let devicesEach = Phrase(zh: "几人一台（能上网的）", en: "Teachers a computer online")
  public static let devicesNote = Phrase(zh: "说明（可不填）", en: "Note (optional)")
  public static let devicesUnknown = Phrase(zh: "未填报", en: "not stated")
  public static let devicesDo = Phrase(zh: "填报", en: "State")
  public static let devicesSaid = Phrase(zh: "设备情况已填报。", en: "The devices are stated.")
  public static let waiversTitle = Phrase(zh: "减免申请", en: "Asked to be let off")
  public static let noWaivers = Phrase(zh: "没有减免申请。", en: "Nobody has asked.")
  public static let waiverCourse = Phrase(zh: "课程", en: "Course")
  public static let waiverWhy = Phrase(zh: "理由", en: "Reason")
  public static let waiverAsk = Phrase(zh: "申请减免", en: "Ask to be let off")
  public static let waiverSaid = Phrase(zh: "申请已提交。", en: "It's asked for.")
  public static let waiverWords = Phrase(zh: "答复", en: "Answer")
  public static let waiverGrant = Phrase(zh: "是否减免", en: "Let off?")
  public static let waiverYes = Phrase(zh: "同意减免", en: "Let off")
  public static let waiverNo = Phrase(zh: "不予减免", en: "Not let off")
  public static let waiverWaits = Phrase(zh: "待答复", en: "waits")
  public static let waiverAnswerDo = Phrase(zh: "答复", en: "Answer")
  public static let waiverAnswerSaid = Phrase(zh: "已答复。", en: "It's answered.")

  public static func devicesOutside(_ number: Int, _ most: Int) -> Phrase {
    Phrase(
      zh: "电脑 \(number) 台，应在 0 至 \(most) 之间。", en: "\(number) computers; 0 to \(most) are possible."
    )
  }

  public static func devicesOnline(_ online: Int, _ computers: Int) -> Phrase {
    Phrase(
      zh: "能上网的 \(online) 台，不能多于电脑总数 \(computers) 台，也不能为负。",
      en: "\(online) online of \(computers) computers; it can't be more, or less than none.")
  }

  public static func noWaiver(_ id: String) -> Phrase {
    Phrase(zh: "没有减免申请 \(id)。", en: "There's no \(id).")
  }

  public static let waiverNoFee = Phrase(
    zh: "这门课不向您收费，不必申请。", en: "This course takes no fee from you.")
  public static let waiverNoPlace = Phrase(
    zh: "您没有报名这门课，请先报名。", en: "You hold no place in this course; join it first.")

  public static func waiverAsked(_ day: Day) -> Phrase {
    Phrase(
      zh: "\(Figures.day(day, in: .zh))已申请过，请等答复。",
      en: "You asked on \(Figures.day(day, in: .en)); wait for the answer.")
  }

  public static func waiverAnswered(_ day: Day) -> Phrase {
    Phrase(
      zh: "\(Figures.day(day, in: .zh))已答复，不能再改。",
      en: "It was answered on \(Figures.day(day, in: .en)) and stays so.")
  }

  public static func dueWaivers(_ number: Int) -> Phrase {
    Phrase(zh: "答复 \(number) 份费用减免申请", en: "Answer \(number) who ask to be let off a fee")
  }
}
