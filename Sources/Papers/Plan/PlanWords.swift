internal import PlanFormat
internal import Policy
internal import Staffing

/// The words of the plan workbook in one language.
struct PlanWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  func callAsFunction(_ zh: String, _ en: String) -> String { language == .zh ? zh : en }

  func title(_ plan: PlanFile, _ roster: Roster) -> String {
    let year = SchoolYear(plan.year)
    return self(
      "\(roster.county) \(year)学年教师交流计划", "\(roster.county), teacher exchange plan \(year)")
  }

  func footer(_ plan: PlanFile) -> String {
    let digest = plan.certificate.digest.prefix(12)
    return self("&L摘要 \(digest)&C第 &P 页 共 &N 页", "&LDigest \(digest)&CPage &P of &N")
  }

  func name(_ direction: Move.Direction) -> String {
    switch direction {
    case .down: self("下行", "Outward")
    case .up: self("上行", "Inward")
    case .lateral: self("平行", "Sideways")
    case .swap: self("对调", "Swap")
    }
  }

  func name(_ phase: Move.Phase) -> String {
    switch phase {
    case .market: self("志愿", "By wish")
    case .directed: self("统筹", "Directed")
    case .pinned: self("指定", "Fixed")
    }
  }

  func name(_ kind: Move.Kind) -> String {
    switch kind {
    case .exchange: self("交流", "Exchange")
    case .transfer: self("调动", "Transfer")
    }
  }

  func name(_ status: PlanFile.Status) -> String {
    switch status {
    case .proven: self("已证明在容差内最优", "Proven best within tolerance")
    case .feasible: self("可行，未证明最优", "Feasible, not proven best")
    case .infeasible: self("无解", "No plan exists")
    }
  }

  func level(_ name: String) -> String {
    switch PlanLevel(rawValue: name) {
    case .breaches: self("交流比例缺额", "Exchange shares missed")
    case .shortage: self("学科缺额", "Subject shortages")
    case .backboneSpread: self("骨干教师最大差距", "Largest gap in backbone teachers")
    case .seniorSpread: self("高级职称最大差距", "Largest gap in senior titles")
    case .imbalance: self("校际结构差异", "Differences between schools")
    case .burden: self("教师负担", "Burden on teachers")
    case .moves: self("流动人次", "Number of moves")
    case nil: name
    }
  }

  /// `2026-autumn` as 2026年秋季学期 or autumn 2026.
  func term(_ text: String) -> String {
    guard let term = Term(text) else { return text }
    let year = term.days.lowerBound.components.year
    return term.season == .autumn
      ? self("\(year)年秋季", "autumn \(year)") : self("\(year)年春季", "spring \(year)")
  }

  func subject(_ subject: Subject) -> String {
    language == .zh ? subject.rawValue : subject.englishName
  }

  /// A sentence a line.
  func sentences(_ reasons: [Reason]) -> String {
    reasons.map { language == .en && !$0.english.isEmpty ? $0.english : $0.sentence }
      .joined(separator: "\n")
  }
}
