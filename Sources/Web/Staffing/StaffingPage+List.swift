internal import Pinyin
internal import Policy
internal import Staffing
internal import Wording

extension StaffingPage {
  /// One school's establishment of one stage.
  struct EstablishmentRow: Sendable {
    let row: StaffingReport.StageRow
    let name: String
    let reading: NameReading

    var basisOrder: String { row.establishment.basis.name(in: .zh) }
  }

  /// Every school's establishment by stage, whole.
  static func establishments(
    of county: County, _ address: Address
  ) throws -> ListView<EstablishmentRow> {
    try ListView(
      id: "establishments", title: .schoolEstablishment, columns: columns,
      rows: county.staffing.before.stages.map { row in
        EstablishmentRow(
          row: row, name: county.name(of: row.school),
          reading: county.roster.position(of: row.school).map { county.schoolReadings[$0] }
            ?? NameReading(row.school.rawValue))
      }, address: address, pageSize: nil, isPersonal: false
    ) { [$0.reading] }
  }

  private static let columns: [ListTable<EstablishmentRow>.Column] = [
    .init("name", .schoolName, by: \.reading.order) { html, row, _ in
      html.school(row.row.school, row.name)
    },
    .init("stage", .stage, by: \.row.stage) { html, row, language in
      html.text(row.row.stage.name(in: language))
    },
    .count("pupils", .pupils) { $0.row.pupils },
    .count("classes", .classCount) { $0.row.classes },
    .count("approved", .approved) { $0.row.approved },
    .count("actual", .actual) { $0.row.actual },
    .init("surplus", .surplus, isNumber: true, by: \.row.surplus) { html, row, _ in
      html.element(
        "span", .class(row.row.surplus < 0 ? "minus" : ""),
        text: Figures.signed(row.row.surplus))
    },
    .init("basis", .basis, by: \.basisOrder) {
      html, row, language in
      html.text(row.row.establishment.basis.name(in: language))
    },
  ]
}
