internal import Store
internal import Wording

extension PlanRun.Rerun.Mode {
  var name: Phrase {
    switch self {
    case .full: Phrase(zh: "全部重算", en: "Plan everybody anew")
    case .frozen: Phrase(zh: "已公示的不动", en: "Keep what was published")
    case .repair: Phrase(zh: "最小调整", en: "Change as few as possible")
    }
  }

  /// What it does, and what it costs.
  var meaning: Phrase {
    switch self {
    case .full:
      Phrase(
        zh: "按现在的数据和规则重新计算，不管已公示的安排；各项目标最好，变动的人最多。",
        en:
          "From today's facts and rules, whatever was published: the best of every aim, and the most people told otherwise."
      )
    case .frozen:
      Phrase(
        zh: "已公示的人仍去原定学校（不再可能的除外），其余的人重新安排。",
        en:
          "Those who were published go where they were told, unless that became impossible; the others are planned anew."
      )
    case .repair:
      Phrase(
        zh: "先保证法定要求和缺岗，再让变动的人最少；志愿市场不重开。",
        en:
          "Duties and empty posts first, then as few people as possible told otherwise; the market isn't held again."
      )
    }
  }
}
