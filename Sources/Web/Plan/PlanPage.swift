internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// `/plan`: the year's plan, its aims with their proof and its moves, by direction and
/// with the share of those by wish (S000-029).
struct PlanPage: Page {
  let county: County
  let plan: PlanFile
  let filter: MoveFilter
  let table: ListTable<MoveRow>
  let address: Address
  let hasWorkbook: Bool

  /// Whether the record was corrected since the plan was made.
  let precedesCorrection: Bool

  /// Whether the county's workbook, which names every reason, may be taken away.
  let mayTakeCounty: Bool

  struct MoveRow: Sendable {
    let move: Move
    let teacher: String
    let from: String
    let to: String

    /// The reason that speaks first, in each language.
    let reason: Reason?
  }

  /// - Throws: `WebProblem` for a filter, column or page that isn't there.
  init(
    county: County, plan: PlanFile, address: Address, hasWorkbook: Bool,
    precedesCorrection: Bool, mayTakeCounty: Bool
  ) throws {
    self.precedesCorrection = precedesCorrection
    let filter = try MoveFilter(county: county, plan: plan, address: address)
    let rows = plan.moves.filter(filter.includes).map { move in
      MoveRow(
        move: move, teacher: county.name(of: move.teacher), from: county.name(of: move.from),
        to: county.name(of: move.to), reason: move.reasons.first)
    }
    self.county = county
    self.plan = plan
    self.filter = filter
    self.address = address
    self.hasWorkbook = hasWorkbook
    self.mayTakeCounty = mayTakeCounty
    self.table = try ListTable(
      id: "moves", caption: .moves, columns: PlanPage.columns, rows: rows, address: address,
      pageSize: 50)
  }

  var section: Section? { .plan }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    Phrase.planTitle(county.year.description)[language]
  }

  private static var columns: [ListTable<MoveRow>.Column] {
    typealias Column = ListTable<MoveRow>.Column
    return [
      Column("teacher", .teacherName, by: \.teacher) { html, row, _ in
        html.teacher(row.move.teacher, row.teacher, of: row.move.from)
      },
      Column("stage", .stage, by: \.move.stage) { html, row, language in
        html.text(row.move.stage.name(in: language))
      },
      Column("subject", .subject, by: \.move.subject) { html, row, language in
        html.text(row.move.subject.name(in: language))
      },
      Column("from", .from, by: \.from) { html, row, _ in
        html.school(row.move.from, row.from)
      },
      Column("to", .to, by: \.to) { html, row, _ in
        html.school(row.move.to, row.to)
      },
      Column("direction", .direction, by: \.move.direction.rawValue) { html, row, language in
        html.text(row.move.direction.name(in: language))
      },
      Column("phase", .phase, by: \.move.phase.rawValue) { html, row, language in
        html.text(row.move.phase.name(in: language))
      },
      Column("kind", .relation, by: \.move.kind.rawValue) { html, row, language in
        html.text(row.move.kind.shortName(in: language))
      },
      Column("reason", .reasons) { html, row, language in
        guard let reason = row.reason else { return }
        html.element("span", .class("small"), text: reason.text(in: language))
      },
    ]
  }
}
