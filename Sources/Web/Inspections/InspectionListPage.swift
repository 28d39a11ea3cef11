internal import Access
internal import Inspecting
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/inspections`: what is inspected when, what of the year's calendar isn't arranged, and the
/// form that arranges it.
struct InspectionListPage: ListPage {
  /// One inspection, with what a reader may see of it.
  struct Row: Sendable {
    let round: RecordedInspection
    let template: LocalizedText
    let occasion: LocalizedText?
    let visits: [RecordedVisit]

    var closed: Int { visits.count { $0.closing != nil } }
  }

  let context: WebContext
  let county: County
  let record: SupervisionRecord
  let problems: [Phrase]
  let typed: FormFields?
  private let table: ListView<Row>

  var exported: (any ExportableList)? { table }
  private var day: Day { context.dayShown }
  private var terms: SupervisionTerms? { county.supervision(on: day) }

  init(
    context: WebContext, county: County, record: SupervisionRecord, scope: Scope,
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.record = record
    self.problems = problems
    self.typed = typed
    let rows = record.rounds.map { round in
      let terms = county.supervision(on: round.days.lowerBound)
      return Row(
        round: round,
        template: terms?[template: round.template]?.name
          ?? LocalizedText(zh: round.template, en: round.template),
        occasion: terms?[occasion: round.occasion]?.name,
        visits: round.visits.filter { scope.holds($0.school) })
    }.filter { row in
      scope.isCounty || row.round.candidates.contains { scope.holds($0.school) }
    }
    self.table = try ListView(
      id: "inspections", title: .inspections, columns: Self.columns, rows: rows,
      address: address, isPersonal: false, empty: .noInspections
    ) { [NameReading($0.round.name)] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("name", .inspectionName, named: \.round.name) { html, row, _ in
      html.link(row.round.address, row.round.name)
    },
    .init("occasion", .inspectionOccasion, by: \.round.occasion) { html, row, language in
      html.text(row.occasion?[language] ?? Phrase.irregular[language])
    },
    .init("template", .inspectionTemplate, by: \.round.template) { html, row, language in
      html.text(row.template[language])
    },
    .init("first", .firstDayOf, by: \.round.days.lowerBound) { html, row, language in
      html.text(Figures.day(row.round.days.lowerBound, in: language))
    },
    .init("last", .lastDayOf, by: \.round.days.upperBound) { html, row, language in
      html.text(Figures.day(row.round.days.upperBound, in: language))
    },
    .init("schools", .visitsInAll, isNumber: true, by: \.visits.count) { html, row, _ in
      html.text(Figures.count(row.visits.count))
    },
    .init("closed", .visitsClosed, isNumber: true, by: \.closed) { html, row, _ in
      html.text(Figures.count(row.closed))
    },
    .init("circular", .inspectionCircular) { html, row, language in
      html.tag(
        (row.round.conclusion == nil ? Phrase.no : .yes)[language],
        row.round.conclusion == nil ? "" : "good")
    },
  ]

  var section: Section? { .inspections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.inspections[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.inspectionsLead[language])
    html.problems(problems, in: language)
    html.element("p", .class("actions")) { html in
      for (address, name) in [
        ("/inspections/compare", Phrase.comparisonTitle), ("/inspections/meetings", .meetingsTitle),
        ("/inspections/reports", .reportsTitle),
      ] where address != "/inspections/meetings" || !context.reaches(of: .inspect).isEmpty {
        html.element("a", .class("button"), .href(address), text: name[language])
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    calendar(&html, language)
    if context.isPresent, context.may(.planInspections) { arrange(&html, language) }
  }

  private func calendar(_ html: inout HTML, _ language: Language) {
    guard let terms else { return }
    let year = SchoolYear(containing: day)
    let missing = terms.unarranged(
      of: year, on: day, arranged: record.rounds.map { ($0.occasion, $0.days.lowerBound) })
    html.element("section", .class("panel"), .id("calendar")) { html in
      html.element("h2", text: Phrase.calendarTitle[language])
      html.table(
        "windows", [.inspectionOccasion, .inspectionTemplate, .inspectionDays, .stateOf],
        label: .calendarTitle, in: language
      ) { html in
        for window in terms.windows(of: year) {
          let occasion = terms[occasion: window.occasion]
          html.element("tr") { html in
            html.element(
              "th", .scope("row"), text: occasion?.name[language] ?? window.occasion)
            html.element(
              "td",
              text: occasion.flatMap { terms[template: $0.template] }?.name[language] ?? "")
            html.element(
              "td",
              text: [window.days.lowerBound, window.days.upperBound]
                .map { Figures.day($0, in: language) }.joined(separator: " – "))
            html.element("td") { html in
              if missing.contains(window) {
                html.tag(Phrase.notArranged[language], "warn")
              } else if window.days.lowerBound > day {
                html.text(Phrase.notYetDue[language])
              } else {
                html.tag(Phrase.arranged[language], "good")
              }
            }
          }
        }
      }
      if let citation = terms.occasions.first?.citation { html.citation(citation, in: language) }
    }
  }

  private func arrange(_ html: inout HTML, _ language: Language) {
    guard let terms else { return }
    html.element("section", .class("panel narrow unprinted"), .id("arrange")) { html in
      html.element("h2", text: Phrase.arrangeTitle[language])
      html.element("p", text: Phrase.arrangeLead[language])
      html.form(to: "/inspections", context: context) { html in
        html.line("name", .inspectionName, typed, in: language)
        html.choiceField(
          "occasion", .inspectionOccasion,
          [("", Phrase.irregular[language])] + terms.occasions.map { ($0.key, $0.name[language]) },
          chosen: typed?["occasion"] ?? "", in: language)
        html.choiceField(
          "template", .inspectionTemplate, terms.templates.map { ($0.key, $0.name[language]) },
          chosen: typed?["template"] ?? "", in: language)
        html.line("first", .firstDayOf, typed, type: "date", value: "\(day)", in: language)
        html.line(
          "last", .lastDayOf, typed, type: "date", value: "\(day.advanced(by: 13))", in: language)
        html.words("solves", .inspectionSolves, typed, rows: 2, in: language)
        html.choiceField(
          "choice", .howChosen,
          [("all", Phrase.allChosen[language]), ("drawn", Phrase.someDrawn[language])],
          chosen: typed?["choice"] ?? "", in: language)
        html.line(
          "places", .placesDrawn, typed, type: "number", isRequired: false, in: language)
        html.line(
          "lessons", .lessonsDrawn, typed, type: "number", value: "1", isRequired: false,
          in: language)
        html.element("fieldset", .class("field boxes")) { html in
          html.element("legend", text: Phrase.schoolsOfInspection[language])
          for school in county.roster.schools {
            html.element("label", .class("check")) { html in
              html.void(
                "input", Attribute("type", "checkbox"), Attribute("name", "school"),
                Attribute("value", school.id.rawValue),
                Attribute(
                  "checked", nil, if: typed?.all("school").contains(school.id.rawValue) ?? true))
              html.text(" \(school.name)")
            }
          }
        }
        html.submit(.arrangeDo, in: language)
      }
    }
  }
}
