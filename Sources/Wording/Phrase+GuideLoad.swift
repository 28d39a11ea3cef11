/// What those who guide others carry.
extension Phrase {
  public static let guideLoad = Phrase(zh: "指导教师负担", en: "What guides carry")
  public static let guideLoadLead = Phrase(
    zh: "每周课时、带徒弟、本学期到外校上课和主持校际教研、在外校任教，按规则手册折算成每周节数。超过上限的，请减课或少安排指导。",
    en:
      "Weekly lessons, apprentices, this term's lessons and studies with other schools, and serving elsewhere, counted in periods a week by the book. Beyond its limit, lessen lessons or guidance."
  )
  public static let guideLessons = Phrase(zh: "每周课时", en: "Lessons a week")
  public static let guideApprentices = Phrase(zh: "徒弟", en: "Apprentices")
  public static let guideEvents = Phrase(zh: "校际活动", en: "Events with others")
  public static let guideAway = Phrase(zh: "在外校任教", en: "Serves elsewhere")
  public static let guideTotal = Phrase(zh: "折合节数", en: "Periods in all")
  public static let guideOver = Phrase(zh: "超负荷", en: "Too much")
  public static func guideIsOver(_ name: String, _ total: Int, most: Int) -> Phrase {
    Phrase(
      zh:
        "\(name)每周折合 \(Figures.tenths(total)) 节，超过上限 \(Figures.tenths(most)) 节，请减课或少安排指导。",
      en:
        "\(name) carries \(Figures.tenths(total)) periods a week, more than \(Figures.tenths(most)): lessen lessons or guidance."
    )
  }
}
