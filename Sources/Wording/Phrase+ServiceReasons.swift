public import Serving
public import Staffing

/// What stands against something in service, and what to do.
extension Phrase {
  public static let needsService = Phrase(
    zh: "规则手册没有 service（在岗）一节，请先补上这一节。",
    en: "The book has no section 'service': add it first.")
  public static let nobodyChosen = Phrase(
    zh: "没有选择任何教师，请至少选一人。", en: "Nobody is chosen: choose at least one teacher.")
  public static func needsServicePlan(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)还没有在岗计划。没有计划、职责和考核办法不能上岗：请接收学校先在“在岗”里填写计划，再确认到岗。",
      en:
        "\(name) has no plan of service yet. Nobody starts without a plan, duties and a scheme: let the receiving school state it under “In service”, then confirm the arrival."
    )
  }
  public static func placementIsOver(_ name: String) -> Phrase {
    Phrase(
      zh: "\(name)的派遣已经结束，计划不再更改。",
      en: "The order of \(name) is over; its plan no longer changes.")
  }
  public static func planFault(_ fault: ServicePlan.Fault, of name: String) -> Phrase {
    switch fault {
    case .outside(let tenths):
      Phrase(
        zh: "\(name)的周课时 \(Figures.tenths(tenths)) 不在 0 到 49 之间，请改正。",
        en: "\(Figures.tenths(tenths)) periods a week of \(name) are outside 0 to 49: correct them."
      )
    case .emptyWeek:
      Phrase(
        zh: "\(name)既没有课时，也没有指导时间，请至少填一项。",
        en: "\(name) has neither lessons nor guidance: enter one of them.")
    case .noAim:
      Phrase(zh: "\(name)的目标任务没有填写。", en: "What \(name) is to reach is missing.")
    case .noScheme:
      Phrase(zh: "\(name)的考核办法没有填写。", en: "By what \(name) is judged is missing.")
    case .tooLong(let count):
      Phrase(
        zh: "\(name)的文字有 \(count) 字，最多 \(ServicePlan.longestText) 字，请缩短。",
        en:
          "A text of \(name) has \(count) characters; at most \(ServicePlan.longestText): shorten it."
      )
    }
  }
  public static func notThereIn(_ month: Month, name: String) -> Phrase {
    Phrase(
      zh: "\(name)在\(month)没有在岗的教学日，请从名单中去掉。",
      en: "\(name) has no school day in service in \(month): leave them out.")
  }
  public static func monthNotOver(_ month: Month, until day: Day) -> Phrase {
    Phrase(
      zh: "\(month)还没有过完，\(day)之后再确认。", en: "\(month) isn't over: confirm it after \(day).")
  }
  public static func missedTooMuch(_ name: String, _ half: Int, of most: Int) -> Phrase {
    Phrase(
      zh: "\(name)缺勤合计 \(half) 个半天，当月教学日只有 \(most) 个半天，请改正。",
      en:
        "\(name) missed \(half) half days, and the month has only \(most) of school: correct it.")
  }
  public static func monthConfirmedBefore(_ name: String, _ month: Month) -> Phrase {
    Phrase(
      zh: "\(name)的\(month)已经确认过。要改，请写明理由。",
      en: "\(month) of \(name) was confirmed before. To change it, say why.")
  }
  public static func noDuty(_ key: String) -> Phrase {
    Phrase(
      zh: "规则手册里没有由您这一方承担的责任“\(key)”，请从列表中选择。",
      en: "The book has no duty '\(key)' of your side: choose one of the list.")
  }
  public static func doesNotServe(_ name: String, on day: Day) -> Phrase {
    Phrase(
      zh: "\(name)在\(day)不在岗，请核对日期。", en: "\(name) doesn't serve on \(day): check the day.")
  }
}
