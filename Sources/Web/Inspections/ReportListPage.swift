internal import Access
internal import Inspecting
internal import Partnership
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/inspections/reports?month=2026-10`: each school's month: figures of the record, and what
/// the school says of it (月工作汇报, S001-122).
struct ReportListPage: ListPage {
  /// One school's month.
  struct Row: Sendable {
    let school: School.ID
    let name: String
    let visits: Int
    let opened: Int
    let writtenOff: Int
    let late: Int
    let activities: Int

    /// Nil when the school said nothing yet.
    let report: RecordedReport?

    /// The day's ordinal; those who said nothing come first.
    var reportedOn: Int { report?.hand.day.ordinal ?? 0 }
  }

  let context: WebContext
  let county: County
  let month: Month
  let problems: [Phrase]
  let typed: FormFields?
  private let rows: [Row]
  private let table: ListView<Row>

  var exported: (any ExportableList)? { table }

  /// - Parameter activities: Those of pairs in the month.
  init(
    context: WebContext, county: County, record: SupervisionRecord, scope: Scope,
    month: Month, activities: [RecordedPairActivity], address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.month = month
    self.problems = problems
    self.typed = typed
    let days = month.firstDay...month.firstDay.advanced(by: month.days - 1)
    let visits = record.rounds.flatMap(\.visits)
      .filter { $0.closing.map { days.contains($0.visited) } ?? false }
    let rows = county.roster.schools.filter { scope.holds($0.id) }.map { school in
      let own = record.problems.filter { $0.school == school.id }
      return Row(
        school: school.id, name: school.name,
        visits: visits.count { $0.school == school.id },
        opened: own.count { days.contains($0.hand.day) },
        writtenOff: own.count {
          $0.state.state == .writtenOff && ($0.state.ended.map(days.contains) ?? false)
        },
        late: own.count { $0.state.isLate(on: min(days.upperBound, context.dayShown)) },
        activities: activities.count {
          $0.withdrawal == nil
            && ($0.pair.helper == school.id || $0.pair.helped == school.id)
        },
        report: record.reports.first { $0.school == school.id && $0.month == month })
    }
    self.rows = rows
    let query = ListQuery(address: address)
    let reported = try query.flag("reported")
    self.table = try ListView(
      id: "reports", title: .reportsTitle, columns: Self.columns,
      rows: rows.filter { reported == nil || ($0.report != nil) == reported },
      address: address,
      filters: [
        .choice(
          "month", .reportMonth, Self.months(context.dayShown), chosen: "\(month)"),
        .yesOrNo("reported", .reportedOn, chosen: reported),
      ], isPersonal: false
    ) { [NameReading($0.name)] }
  }

  /// The months of the last year, the latest first.
  private static func months(_ day: Day) -> [(value: String, words: Phrase)] {
    (0..<13).map { day.month.advanced(by: -$0) }
      .map { month in ("\(month)", Phrase { Figures.month(month, in: $0) }) }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("school", .schoolName, named: \.name) { html, row, _ in
      html.school(row.school, row.name)
    },
    .init("visits", .reportVisits, isNumber: true, by: \.visits) { html, row, _ in
      html.text(Figures.count(row.visits))
    },
    .init("opened", .reportOpened, isNumber: true, by: \.opened) { html, row, _ in
      html.text(Figures.count(row.opened))
    },
    .init("off", .reportWrittenOff, isNumber: true, by: \.writtenOff) { html, row, _ in
      html.text(Figures.count(row.writtenOff))
    },
    .init("late", .lateTag, isNumber: true, by: \.late) { html, row, _ in
      html.text(Figures.count(row.late))
    },
    .init("activities", .reportActivities, isNumber: true, by: \.activities) { html, row, _ in
      html.text(Figures.count(row.activities))
    },
    .init("highlights", .reportHighlights) { html, row, _ in
      html.text(row.report?.highlights ?? "")
    },
    .init("methods", .reportMethods) { html, row, _ in html.text(row.report?.methods ?? "") },
    .init("reported", .reportedOn, by: \.reportedOn) { html, row, language in
      if let report = row.report {
        html.text("\(Figures.day(report.hand.day, in: language)) \(report.hand.person)")
      } else {
        html.tag(Phrase.notReported[language], "warn")
      }
    },
  ]

  var section: Section? { .inspections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(Phrase.reportsTitle[language]) · \(Figures.month(month, in: language))"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.inspections, in: language)
    html.head(title(in: language), lead: Phrase.reportsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    guard context.isPresent, month <= context.occasion.today.month else { return }
    for row in rows where context.may(.answerFindings, at: .school(row.school)) {
      form(&html, row, language)
    }
  }

  private func form(_ html: inout HTML, _ row: Row, _ language: Language) {
    let school = row.school.rawValue
    let typed = typed?["school"] == school ? typed : nil
    html.element("section", .class("panel narrow unprinted"), .id("report-\(school)")) { html in
      html.element("h2", text: Phrase.reportFor(row.name)[language])
      html.form(to: "/inspections/reports", context: context) { html in
        html.hidden("school", school)
        html.hidden("month", "\(month)")
        for (name, label, value) in [
          ("highlights", Phrase.reportHighlights, row.report?.highlights ?? ""),
          ("methods", Phrase.reportMethods, row.report?.methods ?? ""),
        ] {
          html.element("div", .class("field")) { html in
            html.element(
              "label", Attribute("for", "\(name)-\(school)"), text: label[language])
            html.element(
              "textarea", .id("\(name)-\(school)"), Attribute("name", name),
              Attribute("rows", "3"), Attribute("required", nil),
              Attribute("maxlength", "1000"), text: typed?[name] ?? value)
          }
        }
        html.submit(.reportDo, in: language)
      }
    }
  }
}
