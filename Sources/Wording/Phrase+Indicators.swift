/// Equity indicators.
extension Phrase {
  public static let indicatorsTitle = Phrase(zh: "均衡指标", en: "Equity indicators")
  public static let indicatorsLead = Phrase(
    zh: "按教督〔2017〕6号的口径，义务教育阶段，按学生数加权。",
    en:
      "As the State Council's supervisors define them (2017, No. 6), for compulsory education, weighted by pupils."
  )
  public static let variation = Phrase(zh: "校际差异系数", en: "Coefficient of variation")
  public static let variationLimit = Phrase(zh: "法定上限", en: "Legal limit")
  public static let lawful = Phrase(zh: "法定资源配置", en: "Legal resource indicators")

  public static func variationMessage(
    stage: String, within: Int, of all: Int, limit: String
  ) -> Phrase {
    Phrase(
      zh: "\(stage)：计划后 \(all) 项资源中 \(within) 项的差异系数不超过 \(limit)",
      en: "\(stage): with the plan \(within) of \(all) resources stay within \(limit)")
  }

  public static func variationMessageNow(
    stage: String, within: Int, of all: Int, limit: String
  ) -> Phrase {
    Phrase(
      zh: "\(stage)：\(all) 项资源中 \(within) 项的差异系数不超过 \(limit)",
      en: "\(stage): \(within) of \(all) resources stay within \(limit)")
  }

  public static func limitIs(_ limit: String) -> Phrase {
    Phrase(zh: "上限 \(limit)", en: "limit \(limit)")
  }

  public static let resource = Phrase(zh: "资源", en: "Resource")
  public static let perHundred = Phrase(zh: "每百名学生", en: "Per 100 pupils")
  public static let standard = Phrase(zh: "标准", en: "Standard")
  public static let reaching = Phrase(zh: "达标学校", en: "Schools that reach it")
  public static let byArea = Phrase(zh: "城乡结构", en: "Structure by area")

  public static func areaMessage(trait: String) -> Phrase {
    Phrase(zh: "\(trait)占比", en: "Share of \(trait)")
  }

  public static let theil = Phrase(zh: "泰尔指数分解", en: "Theil's T, between and within areas")
  public static let theilNote = Phrase(
    zh: "差异有多少来自城、镇、乡之间，多少来自同一区域的学校之间。",
    en: "How much of the inequality lies between city, town and village, and how much within.")
  public static let between = Phrase(zh: "区域间", en: "Between areas")
  public static let within = Phrase(zh: "区域内", en: "Within areas")

  public static func theilMessage(share: String) -> Phrase {
    Phrase(
      zh: "校际差异的 \(share) 来自同一区域内部", en: "\(share) of the inequality lies within areas")
  }

  public static let everyIndicator = Phrase(zh: "全部指标", en: "Every indicator")
  public static let better = Phrase(zh: "改善", en: "better")
  public static let worse = Phrase(zh: "变差", en: "worse")
  public static let same = Phrase(zh: "不变", en: "same")
  public static let undefined = Phrase(zh: "不定义", en: "undefined")
  public static let noStandards = Phrase(
    zh: "规则手册没有均衡标准，无法计算指标。", en: "The policy book states no equity standards.")
}

extension Phrase {
  /// Percentage points.
  public static let points = Phrase(zh: " 个百分点", en: " points")

  /// The words for the last part of a reading's name, such as `primary`.
  public static func part(_ name: String) -> Phrase {
    switch name {
    case "primary": Phrase(zh: "小学", en: "primary")
    case "junior": Phrase(zh: "初中", en: "junior secondary")
    case "county": Phrase(zh: "全县", en: "county")
    case "city": Phrase(zh: "城区", en: "city")
    case "town": Phrase(zh: "镇区", en: "town")
    case "village": Phrase(zh: "乡村", en: "village")
    case "total": Phrase(zh: "总", en: "total")
    case "between": Phrase(zh: "区域间", en: "between areas")
    case "within": Phrase(zh: "区域内", en: "within areas")
    default: Phrase(zh: name, en: name)
    }
  }
}
