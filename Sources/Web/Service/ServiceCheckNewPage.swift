internal import Actions
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/service/checks/new?order=D-12-1`: the form of a check of both schools (S001-037).
struct ServiceCheckNewPage: Page {
  /// How many things to mend one check has room for.
  static let tasks = 4

  let context: WebContext
  let terms: CheckTerms

  /// The placement that was asked for first, then the others of the same two schools.
  let sights: [ServiceSight]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .service }
  func title(in language: Language) -> String { Phrase.checkNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.service, in: language)
    let line = sights.first?.order.line
    html.head(title(in: language), lead: line.map { "\($0.fromName) → \($0.toName)" })
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow"), .id("check")) { html in
      html.form(to: ServicePart.checks.rawValue, context: context) { html in
        html.field(
          "day", .checkDay, type: "date", value: typed?["day"] ?? "\(context.occasion.today)",
          in: language)
        html.ticks(
          "order", .checkWhom, sights.map { ($0.id, $0.order.line.name) },
          ticked: { id in typed?.all("order").contains(id) ?? (id == sights.first?.id) },
          in: language)
        points(&html, language)
        tasks(&html, language)
        html.submit(.checkDo, in: language)
      }
      html.citation(terms.citation, in: language)
    }
  }

  private func points(_ html: inout HTML, _ language: Language) {
    html.table(
      "check-points", [.checkSide, .checkPoint, .checkMark, .checkFound], label: .checkPoint,
      in: language
    ) { html in
      for point in terms.points {
        html.element("tr") { html in
          html.element("td", text: point.side.name[language])
          html.element("th", .scope("row"), text: point.name[language])
          html.element("td") { html in
            html.void(
              "input", Attribute("type", "number"), Attribute("name", "mark.\(point.key)"),
              Attribute("min", "0"), Attribute("max", "\(point.most)"),
              Attribute("value", typed?["mark.\(point.key)"] ?? "\(point.most)"),
              Attribute("required", nil),
              Attribute("aria-label", "\(Phrase.checkMark[language]) \(point.name[language])"))
            html.text(" / \(point.most)")
          }
          html.element("td") { html in
            html.void(
              "input", Attribute("type", "text"), Attribute("name", "found.\(point.key)"),
              Attribute("maxlength", "\(PlacementCheck.longestText)"),
              Attribute("value", typed?["found.\(point.key)"] ?? ""),
              Attribute("aria-label", "\(Phrase.checkFound[language]) \(point.name[language])"))
          }
        }
      }
    }
  }

  private func tasks(_ html: inout HTML, _ language: Language) {
    html.element("h2", text: Phrase.checkTasks[language])
    html.element("p", .class("hint"), text: Phrase.checkTasksHint[language])
    html.table(
      "check-tasks", [.checkSide, .checkTasks, .checkDays], label: .checkTasks, in: language
    ) { html in
      for number in 1...Self.tasks {
        html.element("tr") { html in
          html.element("td") { html in
            html.element(
              "select", Attribute("name", "side.\(number)"),
              Attribute("aria-label", "\(Phrase.checkSide[language]) \(number)")
            ) { html in
              for side in [ServiceTerms.Party.host, .sender] {
                html.element(
                  "option", Attribute("value", side.rawValue),
                  Attribute("selected", nil, if: typed?["side.\(number)"] == side.rawValue),
                  text: side.name[language])
              }
            }
          }
          html.element("td") { html in
            html.void(
              "input", Attribute("type", "text"), Attribute("name", "task.\(number)"),
              Attribute("maxlength", "\(PlacementCheck.longestText)"),
              Attribute("value", typed?["task.\(number)"] ?? ""),
              Attribute("aria-label", "\(Phrase.checkTasks[language]) \(number)"))
          }
          html.element("td") { html in
            html.void(
              "input", Attribute("type", "number"), Attribute("name", "days.\(number)"),
              Attribute("min", "0"), Attribute("max", "\(terms.mendAtMost.value)"),
              Attribute("value", typed?["days.\(number)"] ?? "\(terms.mendWithin.value)"),
              Attribute("aria-label", "\(Phrase.checkDays[language]) \(number)"))
          }
        }
      }
    }
  }
}
