internal import Papers
internal import Pinyin
internal import Policy
internal import Store
internal import Wording

/// A paper that has its number, with the person it's about.
struct NumberedPaperRow: Sendable {
  let paper: NumberedPaper
  let line: NoticeLine?

  var name: String { line?.name ?? paper.order }
  var fromName: String { line?.fromName ?? "" }
  var toName: String { line?.toName ?? "" }
  var order: Int { paper.year * 100_000 + paper.number }
  var number: String { "\(paper.year)-\(paper.number)" }
}

extension ListView<NumberedPaperRow> {
  init(_ kind: PaperKind, numbered rows: [NumberedPaperRow], address: Address) throws {
    try self.init(
      id: "numbered", title: .papersNumbered,
      columns: [
        .init(
          "number", .numberOf, by: \.order
        ) { html, row, _ in
          html.link(
            "/orders/\(row.paper.order)/papers/\(kind.rawValue)?step=\(row.paper.step)", row.number)
        },
        .init("name", .nameOf, named: \.name) { html, row, _ in html.text(row.name) },
        .init("from", .fromSchool, named: \.fromName) { html, row, _ in
          html.text(row.fromName)
        },
        .init("to", .toSchool, named: \.toName) { html, row, _ in
          html.text(row.toName)
        },
        .init("day", .numberedOn, by: \.paper.day) { html, row, language in
          html.text(Figures.day(row.paper.day, in: language))
        },
      ], rows: rows, address: address, isPersonal: true
    ) { row in
      [row.name, row.number, row.fromName, row.toName].map { NameReading($0) }
    }
  }
}
