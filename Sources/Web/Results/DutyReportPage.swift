internal import Access
internal import Examining
internal import Inspecting
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/results/reports/D-9`: a report of duties, for the teacher and whoever asked for it
/// (S001-131).
struct DutyReportPage: Page {
  let context: WebContext
  let report: DutyReport
  let exam: String
  let text: String?
  let reply: String?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .results }
  func title(in language: Language) -> String {
    "\(Phrase.dutyReports[language]) · \(report.teacherName)"
  }

  func write(to html: inout HTML, in language: Language) {
    let situation = report.situation
    html.crumbs(.results, in: language)
    html.head(title(in: language), lead: Phrase.dutyReportPrivate[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.examTitle, exam, in: language)
        html.fact(.dutyReportAsker, report.person, in: language)
        html.fact(.dutyReportDay, Figures.day(situation.due, in: language), in: language)
        html.fact(
          .dutyReportStateTitle, Phrase.dutyReportState(situation.state)[language], in: language)
        html.fact(.dutyReportText, text ?? "–", in: language)
        if let reply { html.fact(.dutyReportReply, reply, in: language) }
      }
    }
    if situation.state == .open, context.actor?.teacher == report.teacher {
      html.element("section", .class("panel narrow unprinted"), .id("hand-in")) { html in
        html.element("h2", text: Phrase.dutyReportHandIn[language])
        html.form(to: "\(report.address)/text", context: context) { html in
          html.element("div", .class("field")) { html in
            html.element(
              "label", Attribute("for", "field-text"), text: Phrase.dutyReportText[language])
            html.element(
              "textarea", .id("field-text"), Attribute("name", "text"), Attribute("rows", "12"),
              Attribute("required", nil), text: typed?.text("text") ?? text ?? "")
          }
          html.submit(.dutyReportHandIn, in: language)
        }
      }
    }
    let next = situation.next.filter { $0 != .answer }
    guard !next.isEmpty, context.actor?.account == report.account,
      context.may(.askDutyReports, at: .school(report.school))
    else { return }
    html.element("section", .class("panel narrow unprinted"), .id("take")) { html in
      html.element("h2", text: Phrase.dutyReportTake[language])
      html.form(to: "\(report.address)/steps", context: context) { html in
        html.choiceField(
          "step", .needStep,
          next.map { ($0.rawValue, Phrase.dutyReportStep($0)[language]) },
          chosen: typed?.text("step") ?? "", in: language)
        html.field(
          "due", .dutyReportNewDay, type: "date", value: typed?.text("due") ?? "",
          isRequired: false, in: language)
        html.field(
          "words", .dutyReportReply, value: typed?.text("words") ?? "", isRequired: false,
          in: language)
        html.submit(.dutyReportTake, in: language)
      }
    }
  }
}
