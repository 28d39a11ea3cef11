/// What `ledger` and the guard on sent groups say.
extension Phrase {
  public static let neverServed = Phrase(zh: "其中从未在农村任教", en: "of whom never served")
  public static let notLatelyServed = Phrase(zh: "其中近年没有在农村任教", en: "of whom not lately")
  public static let ruralYearsInAll = Phrase(zh: "农村任教年数合计", en: "Rural years in all")
  public static let giniOfRuralYears = Phrase(zh: "农村任教年数基尼系数", en: "Gini of rural years")

  public static func ledgerHint(_ people: Int) -> Phrase {
    Phrase(
      zh: "台账共 \(people) 人。加 --out 台账.xlsx 写出逐人明细。",
      en: "The ledger has \(people) people; --out ledger.xlsx writes a line for each.")
  }

  public static func badLedgerFile(_ path: String) -> Phrase {
    Phrase(
      zh: "--out \(path) 应以 .xlsx 或 .csv 结尾。", en: "--out \(path) should end in .xlsx or .csv.")
  }

  public static func sentGroupsChecked(weaker: Int, tooSmall: Int, of compared: Int) -> Phrase {
    Phrase(
      zh: "派出教师与本校可派教师对照 \(compared) 项：明显偏弱 \(weaker) 项，人数太少无法判断 \(tooSmall) 项。",
      en: "The sent compared with their schools in \(compared) points: weaker in \(weaker), "
        + "too few to judge in \(tooSmall).")
  }
}
