/// What `junheng explain` says.
extension Phrase {
  public static let explainOneThing = Phrase(
    zh: "请写 --teacher 或 --post 中的一项；两项都写时须有 --county。",
    en: "Give one of --teacher and --post; both only with --county.")

  public static func movesTo(
    _ teacher: String, from: String, to: String, post: String, phase: String
  ) -> Phrase {
    Phrase(
      zh: "\(teacher)：由 \(from) 交流到 \(to)，任教 \(post)（\(phase)）。原因：",
      en: "\(teacher) moves from \(from) to \(to) to teach \(post) (\(phase)). Reasons:")
  }

  public static func stays(_ teacher: String, at school: String) -> Phrase {
    Phrase(
      zh: "\(teacher)：本年度留在 \(school)。原因：", en: "\(teacher) stays at \(school) this year. Reasons:")
  }

  public static func pinnedToStay(_ teacher: String) -> Phrase {
    Phrase(zh: "\(teacher)：由教育局指定留任。", en: "The bureau fixed that \(teacher) stays.")
  }

  public static func notInPlan(_ teacher: String) -> Phrase {
    Phrase(
      zh: "计划中没有教师 \(teacher)，请检查编号。", en: "The plan has no teacher \(teacher); check the number.")
  }

  public static func notAPost(_ text: String) -> Phrase {
    Phrase(
      zh: "“\(text)”不是岗位。请写 学校代码/学段/学科，例如 2111000003/小学/音乐。",
      en: "“\(text)” isn't a post. Write SCHOOL/STAGE/SUBJECT, such as 2111000003/primary/音乐.")
  }

  public static func staysShort(_ post: String, missing: Int) -> Phrase {
    Phrase(
      zh: "\(post)：计划后仍缺 \(missing) 人。原因：",
      en: "\(post) stays \(missing) short after the plan. Reasons:")
  }

  public static func isFilled(_ post: String, arrivals: [String]) -> Phrase {
    arrivals.isEmpty
      ? Phrase(
        zh: "\(post)：计划后不缺人，也没有人调入。", en: "\(post) isn't short after the plan, and nobody arrives.")
      : Phrase(
        zh: "\(post)：计划后不缺人，调入 \(arrivals.joined(separator: "、"))。",
        en: "\(post) isn't short after the plan; arrivals: \(arrivals.joined(separator: ", ")).")
  }

  public static func basis(_ citation: String) -> Phrase {
    Phrase(zh: "依据：\(citation)", en: "Basis: \(citation)")
  }

  public static func notAPlan(_ path: String) -> Phrase {
    Phrase(
      zh: "\(path) 不是计划文件（plan.json），或内容残缺。",
      en: "\(path) isn't a plan file (plan.json), or is damaged.")
  }

  public static func unknownPlanFormat(_ path: String, found: String, allowed: String) -> Phrase {
    Phrase(
      zh: "\(path) 的格式是 \(found)，本程序读取 \(allowed)。",
      en: "\(path) has format \(found); this program reads \(allowed).")
  }
}
