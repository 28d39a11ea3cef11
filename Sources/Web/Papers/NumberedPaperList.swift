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
  var number: String { "\(paper.year)-\(paper.number)" }
}

extension ListView<NumberedPaperRow> {
  init(_ kind: PaperKind, numbered rows: [NumberedPaperRow], address: Address) throws {
    try self.init(
      id: "numbered", title: .papersNumbered,
      columns: [
        .init(
          "number", .numberOf, by: { $0.paper.year * 100_000 + $0.paper.number }
        ) { html, row, _ in
          html.link(
            "/orders/\(row.paper.order)/papers/\(kind.rawValue)?step=\(row.paper.step)", row.number)
        },
        .init("name", .nameOf, named: \.name) { html, row, _ in html.text(row.name) },
        .init("from", .fromSchool, named: { $0.line?.fromName ?? "" }) { html, row, _ in
          html.text(row.line?.fromName ?? "")
        },
        .init("to", .toSchool, named: { $0.line?.toName ?? "" }) { html, row, _ in
          html.text(row.line?.toName ?? "")
        },
        .init("day", .numberedOn, by: \.paper.day) { html, row, language in
          html.text(Figures.day(row.paper.day, in: language))
        },
      ], rows: rows, address: address, isPersonal: true
    ) { row in
      ([row.name, row.number] + [row.line?.fromName, row.line?.toName].compactMap { $0 }).map {
        NameReading($0)
      }
    }
  }
}
