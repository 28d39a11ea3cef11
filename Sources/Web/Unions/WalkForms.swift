internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// The two forms of whoever keeps walks: one notes a walk, one hands a report in.
struct WalkForms {
  let context: WebContext
  let county: County

  /// Those that they may note under.
  let decisions: [RecordedWalkDecision]

  /// Walks of these whose report waits.
  let waiting: [RecordedWalk]
  let walking: WalkTerms

  /// Under which the forms are posted, such as `/unions/U-12`.
  let address: String
  let typed: FormFields?

  func write(to html: inout HTML, in language: Language) {
    if !decisions.isEmpty { noting(&html, language) }
    if !waiting.isEmpty { reporting(&html, language) }
  }

  private func noting(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.walkNote[language])
      html.form(to: "\(address)/walks", context: context) { html in
        html.choiceField(
          "decision", .walkDecision,
          decisions.map {
            (
              $0.id.rawValue,
              "\($0.teacherName) → \(county.name(of: $0.decision.host)) · \($0.decision.days.lowerBound) – \($0.decision.days.upperBound)"
            )
          }, chosen: typed?["decision"] ?? "", in: language)
        html.field(
          "day", .activityDay, type: "date",
          value: typed?["day"] ?? "\(context.occasion.today)", in: language)
        html.choiceField(
          "form", .walkForm, walking.forms.map { ($0.key, $0.name[language]) },
          chosen: typed?["form"] ?? "", in: language)
        html.choiceField(
          "level", .walkLevel, walking.levels.map { ($0.key, $0.name[language]) },
          chosen: typed?["level"] ?? "", in: language)
        html.field("topic", .walkTopic, value: typed?["topic"] ?? "", in: language)
        html.submit(.recordActivityDo, in: language)
      }
    }
  }

  private func reporting(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("hand-in")) { html in
      html.element("h2", text: Phrase.walkReport[language])
      html.form(to: "\(address)/reports", context: context) { html in
        html.choiceField(
          "walk", .walkNoted, waiting.map { ($0.id.rawValue, "\($0.walk.day) · \($0.topic)") },
          chosen: typed?["walk"] ?? "", in: language)
        html.area(
          "words", .walkReport, value: typed?["words"] ?? "", longest: 3_000, in: language)
        html.submit(.walkReportDo, in: language)
      }
      html.citation(walking.reportWithin.citation, in: language)
    }
  }
}
