internal import Actions
internal import Store
internal import Wording

extension Phrase {
  static func planRunState(_ run: PlanRun) -> Phrase {
    run.state == .running && run.isCancelled
      ? Phrase(zh: "正在停止", en: "Stopping") : planRunStateName(run.state)
  }

  static func planRunStateName(_ state: PlanRun.State) -> Phrase {
    switch state {
    case .waiting: Phrase(zh: "排队中", en: "Waiting")
    case .running: Phrase(zh: "计算中", en: "Being made")
    case .done: Phrase(zh: "已完成", en: "Done")
    case .failed: Phrase(zh: "没有完成", en: "Failed")
    case .cancelled: Phrase(zh: "已取消", en: "Called off")
    }
  }

  /// The settings in a line.
  static func planSettings(_ settings: PlanRun.Settings) -> Phrase {
    let effort: Phrase =
      switch settings.effort {
      case "low": .effortLow
      case "high": .effortHigh
      default: .effortNormal
      }
    let pins = settings.pins.split(whereSeparator: \.isNewline).count
    let limit = settings.timeLimit
    return Phrase(
      zh: "\(settings.schoolYear) 学年 · \(effort.zh) · 种子 \(settings.seed)"
        + (limit.map { " · 限 \($0) 秒" } ?? "") + (pins > 0 ? " · 指定 \(pins) 人" : ""),
      en: "\(settings.schoolYear) · \(effort.en) · seed \(settings.seed)"
        + (limit.map { " · at most \($0) s" } ?? "") + (pins > 0 ? " · \(pins) pinned" : ""))
  }

  static func planRunRefusal(_ reason: PlanRunRefusal.Reason) -> Phrase {
    switch reason {
    case .noCounty: .noCounty
    case .badName:
      Phrase(zh: "名称须为 1 至 60 个字。", en: "A name has 1 to 60 characters.")
    case .badYear:
      Phrase(
        zh: "学年须为 1990 至 2200 的整数。", en: "The school year is a whole number from 1990 to 2200.")
    case .badSeed: Phrase(zh: "种子须为 0 或以上的整数。", en: "The seed is a whole number, 0 or more.")
    case .badEffort:
      Phrase(zh: "力度须为快、常规或细。", en: "The effort is quick, normal or thorough.")
    case .badTimeLimit:
      Phrase(zh: "时限须为 1 至 86400 秒，或留空。", en: "The time limit is 1 to 86400 seconds, or empty.")
    case .badPin(let line, let text):
      Phrase(
        zh: "指定第 \(line) 行“\(text)”读不懂：应为“教师编号 stay”或“教师编号 学校代码/学段/学科”，每人一行，且都在县数据中。",
        en:
          "Pin in line \(line), '\(text)', can't be read: it is 'teacher stay' or 'teacher school/stage/subject', a line a person, all known to the county."
      )
    case .noNotice(let id):
      Phrase(zh: "本学年没有公示 \(id)。", en: "There's no notice \(id) of this year.")
    case .laterNotice(let version):
      Phrase(
        zh: "已经有第 \(version) 版公示，请从最新一版重算。",
        en: "Notice version \(version) has followed; start from the latest.")
    case .againstDecision(let teacher):
      Phrase(
        zh: "教师 \(teacher) 的指定与已支持的异议不一致，请改为异议的决定或删去这一行。",
        en: "The pin of \(teacher) isn't what an upheld objection decided; take that line out.")
    case .notOpen:
      Phrase(
        zh: "这个方案已经完成或取消。请刷新页面。",
        en: "This plan is done or called off already. Load the page again.")
    case .notDone: Phrase(zh: "这个方案还没有算完。", en: "This plan isn't done yet.")
    }
  }
}
