import Policy

/// What a bureau can do about a rule that clashes.
enum ClashAdvice {
  static func words(for rule: String) -> LocalizedText {
    switch rule {
    case "pin":
      LocalizedText(
        zh: "取消或改动这一指定，或再指定一人补上空缺。",
        en: "Give up or change this pin, or pin somebody else to make up for it.")
    case "market":
      LocalizedText(
        zh: "请志愿者改报志愿，或在规则手册中关闭志愿阶段（market: off）。",
        en: "Ask volunteers for other wishes, or switch the market off in the book (market: off).")
    case "team-leave":
      LocalizedText(
        zh: "在规则手册中提高 team-leave-share，或减少该教研组的指定调出。",
        en: "Raise team-leave-share in the book, or pin fewer out of this team.")
    case "school-leave":
      LocalizedText(
        zh: "在规则手册中提高 school-leave-share，或减少该校的指定调出。",
        en: "Raise school-leave-share in the book, or pin fewer out of this school.")
    case "post-strength", "school-strength":
      LocalizedText(
        zh: "核对岗位需求人数，或指定另一人进出以保持人数。",
        en: "Check the stated need, or pin somebody else in or out to keep the number.")
    case "couple":
      LocalizedText(
        zh: "把夫妻二人指定到同一乡镇，或只调动一人。",
        en: "Pin both spouses to one township, or move only one of them.")
    case "one-for-one":
      LocalizedText(
        zh: "为另一方向也指定同样多的人，或关闭 one-for-one-pairs。",
        en: "Pin as many the other way, or switch one-for-one-pairs off.")
    case "establishment":
      LocalizedText(
        zh: "改为不转编制的交流，或先调整编制数。",
        en: "Make it an exchange without transfer, or change the establishment first.")
    case "commute-limit":
      LocalizedText(
        zh: "在规则手册中提高 commute-limit，或请能去的教师把该校列为志愿。",
        en: "Raise commute-limit in the book, or ask teachers who can to wish for the school.")
    case "lateral-moves", "upward-moves":
      LocalizedText(
        zh: "在规则手册中放开 \(rule)，或动员更多教师自愿报名。",
        en: "Open \(rule) in the book, or win more volunteers.")
    case "pairing-required":
      LocalizedText(
        zh: "为两校登记师资结对，或在规则手册中关闭 pairing-required。",
        en: "Pair the schools for staff, or switch pairing-required off in the book.")
    case "exchange-share":
      LocalizedText(
        zh: "降低 exchange-share 或不作硬性要求，或放宽通勤距离、平行与向上交流的条件。",
        en:
          "Lower exchange-share or don't let it block, or widen the commute, lateral or upward rules."
      )
    case "backbone-share":
      LocalizedText(
        zh: "降低 backbone-share 或不作硬性要求，或动员更多骨干教师参加。",
        en: "Lower backbone-share or don't let it block, or win more backbone teachers.")
    default:
      LocalizedText(
        zh: "核对该校该类教师的现有人数与需求。",
        en: "Check how many such teachers the school has and needs.")
    }
  }
}
