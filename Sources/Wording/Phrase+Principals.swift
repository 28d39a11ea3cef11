public import PlanFormat
public import Policy

/// What `junheng principals` says.
extension Phrase {
  public static func rotationSummary(
    heads: Int, overdue: Int, due: Int, moved: Int, early: Int, overdueStaying: Int,
    dueStaying: Int, vacant: Int
  ) -> Phrase {
    Phrase(
      zh: "校长 \(heads) 人：超过最长任期 \(overdue) 人，到期 \(due) 人；轮岗 \(moved) 人（其中未到期而一并调整 \(early) 人）；"
        + "超期仍留任 \(overdueStaying) 人、到期仍留任 \(dueStaying) 人，均已证明不能再少；暂缺校长学校 \(vacant) 所。",
      en: "\(heads) heads: \(overdue) over the longest term, \(due) due; \(moved) move "
        + "(\(early) of them before their time); \(overdueStaying) overdue and \(dueStaying) due "
        + "stay, proven to be the fewest; \(vacant) schools without a head.")
  }

  public static func notARotation(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 不是 junheng principals 写出的轮岗文件。",
      en: "\(path) isn't a rotation file written by junheng principals.")
  }

  public static let rotationMoves = Phrase(zh: "轮岗安排", en: "Moves")
  public static let rotationStaying = Phrase(zh: "留任", en: "Staying")
  public static let rotationVacant = Phrase(zh: "暂缺校长的学校", en: "Schools without a head")
  public static let rotationNobody = Phrase(
    zh: "本年没有到期的校长，无须轮岗。", en: "No head is due this year.")
}

extension HeadVerdict.Standing {
  public func name(in language: Language) -> String {
    let phrase =
      switch self {
      case .overdue: Phrase(zh: "超过最长任期", en: "overdue")
      case .due: Phrase(zh: "到期", en: "due")
      case .mayMove: Phrase(zh: "可调整", en: "may move")
      case .tooEarly: Phrase(zh: "任期未满", en: "too early")
      case .exempt: Phrase(zh: "免于轮岗", en: "exempt")
      case .unknown: Phrase(zh: "任期不明", en: "unknown")
      }
    return phrase[language]
  }
}
