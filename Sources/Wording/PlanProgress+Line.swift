public import Planning
public import Policy

extension PlanProgress {
  /// The progress in one line, such as `下界 · 学科缺额 10,400`.
  public func line(in language: Language) -> String {
    var parts = [phase.phrase[language]]
    if let level { parts.append(level.name(in: language)) }
    if let value {
      parts.append(
        bound.map { "\(Figures.count($0)) ≤ \(Figures.count(value))" } ?? Figures.count(value))
    }
    return parts.joined(separator: " · ")
  }
}

extension PlanProgress.Phase {
  fileprivate var phrase: Phrase {
    switch self {
    case .reading: Phrase(zh: "读取与判定", en: "Reading and judging")
    case .market: Phrase(zh: "志愿安排", en: "Serving wishes")
    case .bounding: Phrase(zh: "计算下界", en: "Bounding")
    case .rounding: Phrase(zh: "取整求解", en: "Rounding")
    case .searching: Phrase(zh: "搜索方案", en: "Searching")
    case .refining: Phrase(zh: "精细求解", en: "Refining")
    case .explaining: Phrase(zh: "说明原因", en: "Explaining")
    }
  }
}
