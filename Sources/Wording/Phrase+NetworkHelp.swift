/// Pairs on the network (教育技术校际结对子).
extension Phrase {
  public static let networkHelp = Phrase(zh: "网络结对", en: "Pairs on the network")
  public static let networkHelpLead = Phrase(
    zh: "两校通过网络开展同步课堂、网络教研和资源共享。登记后，这一对学校按规则手册的频次记活动，作为证据。",
    en:
      "Two schools hold lessons and research over the network and share resources. Once noted, the pair owes what the book says and its activities are the evidence."
  )
  public static let networkHelpNone = Phrase(
    zh: "还没有登记网络结对。", en: "No pair on the network is noted yet.")
  public static let networkHelpAdd = Phrase(zh: "登记网络结对", en: "Note a pair on the network")
  public static let networkPlatform = Phrase(zh: "平台", en: "Platform")
  public static let networkAim = Phrase(zh: "做什么", en: "What for")
  public static let networkSince = Phrase(zh: "从哪天起", en: "Since")
  public static let networkMet = Phrase(zh: "应做 / 已做", en: "Due and done")
  public static let networkEvidence = Phrase(zh: "证据", en: "Evidence")
  public static let networkEnd = Phrase(zh: "结束", en: "End it")
  public static let networkLast = Phrase(zh: "最后一天", en: "Last day")
  public static let networkReason = Phrase(zh: "理由", en: "Reason")
  public static let networkAdded = Phrase(
    zh: "已登记网络结对。", en: "The pair on the network is noted.")
  public static let networkEnded = Phrase(zh: "网络结对已结束。", en: "It has ended.")
  public static let networkWhich = Phrase(zh: "哪一对", en: "Which")
  public static func networkShort(_ met: Int, of due: Int) -> Phrase {
    Phrase(
      zh: "网络活动应做 \(due) 次，已做 \(met) 次，请补上并登记。",
      en: "\(met) of \(due) activities on the network were done: hold and note the others.")
  }

  public static let pairEvidence = Phrase(zh: "听课和教研佐证", en: "Evidence from lessons and studies")
  public static let pairEvidenceLead = Phrase(
    zh: "已登记的开门课、推门课、出门课和两校教研自动计入结对活动，不用再登记。",
    en:
      "Lessons heard and studies of both schools count by themselves; they needn't be noted again.")
  public static let pairEvidenceWhere = Phrase(zh: "地点", en: "Where")
  public static let pairEvidenceTopic = Phrase(zh: "课题", en: "Topic")

  // Reasons.
  public static let needsNetwork = Phrase(
    zh: "规则手册的 pairing（结对）一节没有 network（网络结对），请先补上。",
    en: "The book's section 'pairing' has no 'network': add it first.")
  public static func networkSame(_ school: String) -> Phrase {
    Phrase(
      zh: "帮扶学校和受援学校都是 \(school)，请选两所学校。",
      en: "Both are \(school): choose two schools.")
  }
  public static let networkRuns = Phrase(
    zh: "这两所学校的网络结对已经登记，不用再登记。",
    en: "These two are noted as a pair on the network already.")
  public static func networkEndsBefore(_ day: String) -> Phrase {
    Phrase(zh: "最后一天不能早于开始的 \(day)。", en: "The last day can't be before \(day), when it began.")
  }
  public static func noNetworkHelp(_ id: String) -> Phrase {
    Phrase(
      zh: "没有进行中的网络结对 \(id)，请刷新页面。",
      en: "There's no running pair on the network \(id): open the page anew.")
  }
}
