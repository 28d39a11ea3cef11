public import PlanFormat
public import Policy

/// Changing places (人事对调).
extension Phrase {
  public static func noSwapSection(_ book: String) -> Phrase {
    Phrase(
      zh: "规则手册 \(book) 没有 swap（人事对调）一节，请从 national-default 复制该节后修改。",
      en: "The policy book \(book) has no section 'swap'; copy it from national-default.")
  }

  public static func noSwapWishes(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 的“对调”表没有申请，结果为空。",
      en: "The sheet Swaps of \(path) has no wishes; the result is empty.")
  }

  public static func capNeedsMaximum(_ mechanism: String) -> Phrase {
    Phrase(
      zh: "--cap 只能与 --mechanism maximum 一起使用，现为 \(mechanism)。",
      en: "--cap needs --mechanism maximum; it is \(mechanism).")
  }

  public static func vacanciesNeedOther(_ mechanism: String) -> Phrase {
    Phrase(
      zh: "\(mechanism) 不使用空缺岗位；请改用其他机制，或去掉 --vacancies。",
      en: "\(mechanism) uses no vacancies; take another mechanism or leave --vacancies out.")
  }

  public static func swapSummary(
    _ file: SwapFile, mechanism: String, year: String
  ) -> Phrase {
    let longest = file.rounds.map(\.moves.count).max() ?? 0
    return Phrase(
      zh:
        "\(year)学年，\(mechanism)：申请\(file.applicants)人，符合条件\(file.entered)人，成功对调\(file.moved)人；"
        + "对调环\(file.rounds.count)个，最长\(longest)人；志愿序号之和\(file.rankSum)。",
      en:
        "\(year), \(mechanism): \(file.applicants) applied, \(file.entered) may change places, "
        + "\(file.moved) do, in \(file.rounds.count) rounds, the longest of \(longest); ranks add up to \(file.rankSum)."
    )
  }

  public static func swapProof(_ file: SwapFile) -> Phrase {
    switch file.status {
    case .proven:
      Phrase(
        zh: "已证明：任何对调方案都不可能让更多人成功；同样人数下志愿序号之和也不可能更小。",
        en: "Proven: no exchange moves more, and none that moves as many serves wishes better.")
    case .feasible:
      Phrase(
        zh: "任何方案最多\(file.movedBound ?? 0)人成功；本方案\(file.moved)人，是否最优尚未完全证明。",
        en: "No exchange moves more than \(file.movedBound ?? 0); this one moves \(file.moved).")
    case .byMechanism:
      Phrase(
        zh: "按所选机制的规则确定，不追求人数最多。", en: "As the mechanism gives it; it doesn't maximise.")
    }
  }

  public static func swapDay(_ day: String) -> Phrase {
    Phrase(
      zh: "\(day) 当天同时办理全部对调；同一个环内一人退出，该环全部取消，请先逐环签字确认。",
      en:
        "Carry out all rounds on \(day) together; if one person withdraws, that whole round is off, so let each round sign first."
    )
  }

  public static let swapChecked = Phrase(
    zh: "独立核验通过。", en: "The independent checker accepts it.")
  public static let swapRefused = Phrase(
    zh: "独立核验未通过，结果未写入：", en: "The independent checker refuses it; nothing was written:")
  public static let vacancy = Phrase(zh: "（空缺）", en: "(vacancy)")
}

extension SwapTerms.Mechanism {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .deferredAcceptance: Phrase(zh: "本岗优先延迟接受", en: "deferred acceptance, own post first")
      case .blockExchange: Phrase(zh: "双方不吃亏交换", en: "block exchange")
      case .tradingCycles: Phrase(zh: "首选循环交换", en: "top trading cycles")
      case .maximum: Phrase(zh: "最多人数对调", en: "as many as possible")
      }
    return phrase[language]
  }
}

extension SwapFile.Round.Kind {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .ring: Phrase(zh: "环", en: "Ring")
      case .chain: Phrase(zh: "链", en: "Chain")
      }
    return phrase[language]
  }
}
