internal import Access
internal import Inspecting
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/inspections/compare?template=four-checks`: schools beside one another and beside
/// themselves, inspection after inspection (有比较, S001-133).
struct ComparisonPage: ListPage {
  struct Row: Sendable {
    let row: InspectionComparison.Row
    let name: String

    /// What a single result is sorted by: no change.
    var changeOrNone: Int { row.change ?? 0 }
  }

  let context: WebContext
  let templates: [SupervisionTerms.Template]
  let chosen: SupervisionTerms.Template?
  let rounds: [RecordedInspection]
  let means: [String: Int]
  private let table: ListView<Row>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, record: SupervisionRecord, scope: Scope,
    address: Address
  ) throws {
    self.context = context
    templates = county.supervision(on: context.dayShown)?.templates ?? []
    let asked = try ListQuery(address: address).choice("template", of: templates, word: \.key)
    // The checklist that was used last, when none is asked for.
    let chosen =
      asked ?? templates.first { template in record.rounds.first?.template == template.key }
      ?? templates.first
    self.chosen = chosen
    let (all, comparison) = record.comparison(of: chosen?.key ?? "", by: county)
    let rows = comparison.rows.filter { scope.holds($0.school) }
      .map { Row(row: $0, name: county.name(of: $0.school)) }
    // Means of inspections that a reader's schools were no part of would tell of others.
    let rounds = all.filter { round in rows.contains { $0.row.values[round.id] != nil } }
    self.rounds = rounds
    means = comparison.means
    self.table = try ListView(
      id: "comparison", title: .comparisonTitle, columns: Self.columns(rounds), rows: rows,
      address: address,
      filters: [
        .choice(
          "template", .inspectionTemplate, templates.map { ($0.key, .words($0.name)) },
          chosen: chosen?.key)
      ], isPersonal: false, empty: .noInspections
    ) { [NameReading($0.name)] }
  }

  private static func columns(_ rounds: [RecordedInspection]) -> [ListTable<Row>.Column] {
    [
      .init("school", .schoolName, named: \.name) { html, row, _ in
        html.school(row.row.school, row.name)
      }
    ]
      + rounds.map { round in
        let id = round.id
        return .init(
          id, .name(round.name), isNumber: true, by: { $0.row.values[id] ?? -1 },
          write: { html, row, _ in
            html.text(row.row.values[id].map { Figures.permille($0) } ?? "–")
          })
      } + [
        .init("change", .changeOf, isNumber: true, by: \.changeOrNone) { html, row, _ in
          html.text(row.row.change.map { Figures.points($0) } ?? "–")
        },
        .init("mean", .beyondMean, isNumber: true, by: \.row.beyondMean) { html, row, _ in
          html.text(Figures.points(row.row.beyondMean))
        },
      ]
  }

  var section: Section? { .inspections }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.comparisonTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.inspections, in: language)
    html.head(title(in: language), lead: chosen?.name[language])
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      if !rounds.isEmpty {
        html.element(
          "p", .class("muted"),
          text: "\(Phrase.meanOf[language]): "
            + rounds.map { "\($0.name) \(Figures.permille(means[$0.id] ?? 0))" }
            .joined(separator: language == .zh ? "；" : "; "))
      }
    }
  }
}
