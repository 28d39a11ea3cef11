public import PlanFormat
public import Policy

extension Policy.Direction {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .down: Phrase(zh: "下行", en: "Outward")
      case .up: Phrase(zh: "上行", en: "Inward")
      case .lateral: Phrase(zh: "平行", en: "Sideways")
      }
    return phrase[language]
  }
}

extension Move.Direction {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .down: Phrase(zh: "下行", en: "Outward")
      case .up: Phrase(zh: "上行", en: "Inward")
      case .lateral: Phrase(zh: "平行", en: "Sideways")
      case .swap: Phrase(zh: "对调", en: "Swap")
      }
    return phrase[language]
  }
}

extension Move.Phase {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .market: Phrase(zh: "志愿", en: "By wish")
      case .directed: Phrase(zh: "统筹", en: "Directed")
      case .pinned: Phrase(zh: "指定", en: "Fixed by the bureau")
      }
    return phrase[language]
  }
}

extension Move.Kind {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .exchange: Phrase(zh: "交流（关系不动）", en: "Exchange (employer unchanged)")
      case .transfer: Phrase(zh: "调动（关系随人）", en: "Transfer (employer changes)")
      }
    return phrase[language]
  }
}

extension Move.Kind {
  /// One word for a table.
  public func shortName(in language: Language) -> String {
    switch self {
    case .exchange: Phrase(zh: "交流", en: "Exchange")[language]
    case .transfer: Phrase(zh: "调动", en: "Transfer")[language]
    }
  }
}

extension PlanFile.Status {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .proven: Phrase(zh: "已证明", en: "Proven")
      case .feasible: Phrase(zh: "可行", en: "Feasible")
      case .infeasible: Phrase(zh: "无解", en: "No plan exists")
      }
    return phrase[language]
  }
}

extension PlanLevel {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .breaches: Phrase(zh: "交流比例缺额", en: "Exchange shares missed")
      case .shortage: Phrase(zh: "学科缺额", en: "Subject shortages")
      case .disruption: Phrase(zh: "较已公布方案变动人数", en: "Changed since publication")
      case .backboneSpread: Phrase(zh: "骨干教师最大差距", en: "Largest gap in backbone teachers")
      case .seniorSpread: Phrase(zh: "高级职称最大差距", en: "Largest gap in senior titles")
      case .imbalance: Phrase(zh: "校际结构差异", en: "Differences between schools")
      case .burden: Phrase(zh: "教师负担", en: "Burden on teachers")
      case .moves: Phrase(zh: "流动人次", en: "Number of moves")
      }
    return phrase[language]
  }

  /// What the level's value says, for somebody who hasn't read the model.
  public func meaning(in language: Language) -> String {
    let phrase =
      switch self {
      case .breaches:
        Phrase(
          zh: "距规定交流比例和骨干比例还差的人数，以千分之一人计。0 表示全部达到。",
          en: "People still missing from the required shares, in thousandths. 0 means all are met.")
      case .shortage:
        Phrase(
          zh: "各校各学科缺教师的加权人数，艰苦地区权重更高，整科无人另加权。",
          en:
            "Weighted teachers missing from posts; remote schools and posts with nobody count more."
        )
      case .disruption:
        Phrase(
          zh: "去处与已公布方案不同的教师人数。",
          en: "Teachers whose place differs from that in the published plan.")
      case .backboneSpread:
        Phrase(
          zh: "骨干教师离均衡最远的一所学校：相差人数占岗位数的百万分之几。",
          en: "At the school farthest from an even share of backbone teachers: people off, in "
            + "millionths of its posts.")
      case .seniorSpread:
        Phrase(
          zh: "高级职称教师离均衡最远的一所学校：相差人数占岗位数的百万分之几。",
          en: "At the school farthest from an even share of senior titles: people off, in "
            + "millionths of its posts.")
      case .imbalance:
        Phrase(
          zh: "所有学校骨干、职称、年龄结构与全县平均的差异总和。",
          en: "All schools' distances from the county's mix of backbone, titles and ages, summed.")
      case .burden:
        Phrase(
          zh: "通勤增加、非本人志愿、跨学科等给教师带来的负担总和；越久未交流者越先轮到。",
          en: "Extra travel, moves against wishes, other subjects; long stayers' turns come first.")
      case .moves:
        Phrase(zh: "在以上都同样好时，流动越少越好。", en: "When all else is equal, fewer moves are better.")
      }
    return phrase[language]
  }
}
