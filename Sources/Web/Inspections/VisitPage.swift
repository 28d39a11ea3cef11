internal import Access
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/inspections/visits/ID`: what is looked at in one school and what was found; made for a
/// telephone in a corridor: one item under the other, each form by itself.
struct VisitPage: Page {
  let context: WebContext
  let county: County
  let record: SupervisionRecord
  let round: RecordedInspection
  let visit: RecordedVisit
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .inspections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { "\(visit.schoolName) · \(round.name)" }

  private var inspects: Bool { context.isPresent && context.may(.inspect) }
  private var isOpen: Bool { inspects && visit.closing == nil }
  private var template: SupervisionTerms.Template? { county.template(of: round) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.inspections, in: language)
    html.head(visit.schoolName, lead: round.name)
    html.element("p") { html in
      html.link(round.address, round.name)
      if context.may(.seeRooms, at: .school(visit.school)) {
        html.text(" · ")
        html.link(visit.school.roomAddress, Phrase.rooms[language])
      }
    }
    html.problems(problems, in: language)
    if let closing = visit.closing { closed(&html, closing, language) }
    checklist(&html, language)
    lessons(&html, language)
    findings(&html, language)
    if isOpen { close(&html, language) }
  }

  private func closed(
    _ html: inout HTML, _ closing: RecordedVisit.Closing, _ language: Language
  ) {
    html.element("section", .class("panel status good"), .id("closed")) { html in
      html.tag(Phrase.visitDone[language], "good")
      html.element("dl", .class("facts")) { html in
        html.fact(.visitedOn, Figures.day(closing.visited, in: language), in: language)
        html.fact(
          .visitScore,
          visit.permille(of: round, by: county).map { Figures.permille($0) }, in: language)
        html.fact(.praised, closing.praise.isEmpty ? "–" : closing.praise, in: language)
        html.fact(.schoolFeedback, visit.sheet.feedback, in: language)
        html.fact(
          .notedOn, "\(closing.hand.person) · \(Figures.day(closing.hand.day, in: language))",
          in: language)
      }
    }
  }

  private func checklist(_ html: inout HTML, _ language: Language) {
    guard let template else { return }
    html.element(
      "section", .class(isOpen ? "panel narrow" : "panel"), .id("checklist")
    ) { html in
      html.element("h2", text: "\(Phrase.checklist[language]) · \(template.name[language])")
      if isOpen {
        html.form(to: "\(visit.address)/marks", context: context) { html in
          for item in template.items { mark(&html, item, language) }
          html.submit(.marksDo, in: language)
        }
      } else {
        html.table(
          "marks", [.problemItem, .pointsOf, .remarkOf], numbers: [.pointsOf],
          label: .checklist, in: language
        ) { html in
          for item in template.items {
            let known = visit.sheet.marks[item.key]
            html.element("tr") { html in
              html.element("th", .scope("row"), text: item.name[language])
              html.element(
                "td", .class("n"),
                text: "\(known.map { "\($0.points)" } ?? "–") / \(item.points.value)")
              html.element("td", text: known?.remark ?? "")
            }
          }
        }
      }
      html.citation(template.citation, in: language)
    }
  }

  private func mark(
    _ html: inout HTML, _ item: SupervisionTerms.Item, _ language: Language
  ) {
    let known = visit.sheet.marks[item.key]
    let key = item.key
    html.element("fieldset", .class("field")) { html in
      html.element(
        "legend",
        text: "\(item.name[language]) (\(Phrase.upTo(item.points.value)[language]))")
      html.element("p", .class("hint"), .id("look-\(key)"), text: item.look[language])
      html.element("label", Attribute("for", "points-\(key)"), text: Phrase.pointsOf[language])
      html.void(
        "input", .id("points-\(key)"), Attribute("type", "number"),
        Attribute("inputmode", "numeric"), Attribute("name", "points.\(key)"),
        Attribute("min", "0"), Attribute("max", "\(item.points.value)"),
        Attribute("value", typed?["points.\(key)"] ?? known.map { "\($0.points)" } ?? ""),
        Attribute("aria-describedby", "look-\(key)"))
      html.element("label", Attribute("for", "remark-\(key)"), text: Phrase.remarkOf[language])
      html.element(
        "textarea", .id("remark-\(key)"), Attribute("name", "remark.\(key)"),
        Attribute("rows", "2"), Attribute("maxlength", "1000"),
        text: typed?["remark.\(key)"] ?? known?.remark ?? "")
    }
  }

  private func lessons(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("lessons")) { html in
      html.element("h2", text: "\(Phrase.lessonsTitle[language]) (\(visit.sheet.lessons.count))")
      drawn(&html, language)
      if visit.sheet.lessons.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noLessons[language])
      } else {
        html.table(
          "lesson-table", [.heardTeacher, .subject, .lessonFeedback, .lessonReply],
          label: .lessonsTitle, in: language
        ) { html in
          for lesson in visit.sheet.lessons {
            html.element("tr") { html in
              html.element("th", .scope("row"), text: lesson.teacher)
              html.element("td", text: lesson.subject)
              html.element("td", text: lesson.feedback)
              html.element("td", text: lesson.reply)
            }
          }
        }
      }
      guard isOpen else { return }
      html.form(to: "\(visit.address)/lessons", context: context) { html in
        html.line("teacher", .heardTeacher, typed, in: language)
        html.line("subject", .subject, typed, in: language)
        html.words("feedback", .lessonFeedback, typed, in: language)
        html.words("reply", .lessonReply, typed, rows: 2, isRequired: false, in: language)
        html.submit(.lessonDo, in: language)
      }
    }
  }

  /// The teachers whom the lots say to hear, with everybody's lot below.
  private func drawn(_ html: inout HTML, _ language: Language) {
    guard let draw = round.draw?.draw, !visit.lots.isEmpty else { return }
    let lots = draw.lots(of: visit.lots.map(\.teacher.rawValue))
    let known = Dictionary(visit.lots.map { ($0.teacher.rawValue, $0) }) { first, _ in first }
    let chosen = lots.prefix(round.lessons).compactMap { known[$0.candidate] }
    html.element("p", .id("drawn")) { html in
      html.element("b", text: "\(Phrase.drawnToHear[language]): ")
      html.text(
        chosen.map { "\($0.name) (\(Subject($0.subject).name(in: language)))" }
          .joined(separator: language == .zh ? "、" : ", "))
    }
    html.element("details") { html in
      html.element("summary", text: "\(Phrase.drawLot[language]) (\(lots.count))")
      html.element("ul", .class("reasons")) { html in
        for lot in lots {
          html.element("li") { html in
            html.text("\(lot.candidate) \(known[lot.candidate]?.name ?? "") ")
            html.element("span", .class("digest"), text: lot.digest)
          }
        }
      }
    }
  }

  private func findings(_ html: inout HTML, _ language: Language) {
    let found = record.problems.filter { $0.visit == visit.id }
    html.element("section", .class("panel"), .id("findings")) { html in
      html.element("h2", text: "\(Phrase.problemLedger[language]) (\(found.count))")
      html.problemTable("problem-table", .problemLedger, found, on: context.dayShown, language)
      guard inspects, let terms = county.supervision(on: context.dayShown) else { return }
      html.element(
        "details", .class("unprinted"), Attribute("open", nil, if: typed?["task"] != nil)
      ) { html in
        html.element("summary", text: Phrase.problemOpenTitle[language])
        html.form(to: "\(visit.address)/problems", context: context) { html in
          html.choiceField(
            "item", .problemItem,
            [("", "–")] + (template?.items.map { ($0.key, $0.name[language]) } ?? []),
            chosen: typed?["item"] ?? "", in: language)
          html.problemFields(
            terms, kind: terms.kinds.first?.key ?? "", typed, on: context.occasion.today,
            in: county.book.calendar, language)
          html.submit(.problemOpenDo, in: language)
        }
      }
    }
  }

  private func close(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("close")) { html in
      html.element("h2", text: Phrase.closeTitle[language])
      html.form(to: "\(visit.address)/close", context: context) { html in
        html.line(
          "visited", .visitedOn, typed, type: "date", value: "\(context.occasion.today)",
          in: language)
        html.words("praise", .praised, typed, rows: 2, isRequired: false, in: language)
        html.words("told", .schoolFeedback, typed, in: language)
        html.submit(.closeDo, in: language)
      }
      if let citation = template?.hears.citation { html.citation(citation, in: language) }
    }
  }
}
