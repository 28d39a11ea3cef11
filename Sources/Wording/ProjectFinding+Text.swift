public import Policy
public import Projects
internal import Staffing

extension ProjectFinding {
  /// What is to be looked at, in words.
  public func words(in kind: ProjectTerms.Kind) -> Phrase {
    switch self {
    case .stageLate(let stage, let due):
      let name = kind[stage: stage]?.name ?? LocalizedText(zh: stage, en: stage)
      return Phrase(
        zh: "“\(name.zh)”应在 \(due) 前提交，还没有提交",
        en: "\(name.en) was due on \(due) and hasn't been handed in")
    case .measurementsMissing(let series, let number, let since):
      return Phrase(
        zh: "“\(series)”缺 \(number) 次测量（最早 \(since) 应测）",
        en: "\(number) measurements of “\(series)” are missing, the first due on \(since)")
    case .unanswered(let number, let since):
      return Phrase(
        zh: "\(number) 个问题没有按时答复（最早 \(since) 提出）",
        en: "\(number) problems weren't answered in time, the first of \(since)")
    case .targetLate(let target, let done, let number, let due):
      let name = kind[target: target]?.name ?? LocalizedText(zh: target, en: target)
      return Phrase(
        zh: "“\(name.zh)”应在 \(due) 前完成 \(number)，只完成 \(done)",
        en: "\(name.en): \(done) of \(number) by \(due)")
    case .pledgeLate(let amount):
      return Phrase(
        zh: "承诺的资金还有 \(Figures.money(amount, in: .zh)) 没有按时到账",
        en: "\(Figures.money(amount, in: .en)) of what was pledged hasn't come in time")
    case .overspent(let amount):
      return Phrase(
        zh: "支出比到账多 \(Figures.money(amount, in: .zh))",
        en: "\(Figures.money(amount, in: .en)) more was spent than came")
    case .offCourse(let series, let expected, let aim):
      return Phrase(
        zh:
          "“\(series)”照现在的趋势到期约 \(Figures.plain(hundredths: expected))，达不到目标 \(Figures.plain(hundredths: aim))",
        en:
          "“\(series)” is on its way to \(Figures.plain(hundredths: expected)), not to its aim of \(Figures.plain(hundredths: aim))"
      )
    }
  }
}
