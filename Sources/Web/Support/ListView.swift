internal import Pinyin
internal import Policy
internal import Wording

/// A list as a page shows it: what it's narrowed by, its rows and its pages. The
/// same value is written as HTML and as a workbook (`ListView+Export`).
struct ListView<Row: Sendable>: Sendable {
  let title: Phrase
  let filters: [ListFilter]
  let table: ListTable<Row>

  /// Whether rows speak of people, so that an export is recorded.
  let isPersonal: Bool

  /// Whether whoever asks may take it along.
  let isExportable: Bool

  /// What an empty list says, with the next step; without it, that nothing fits.
  let empty: Phrase?
  private let address: Address

  /// - Parameters:
  ///   - rows: Those that the filters leave, within the reader's scope.
  ///   - texts: What is searched in each row for `q`, in characters, pinyin or
  ///     initials; empty lists can't be searched.
  /// - Throws: `WebProblem` for a column or page that isn't there.
  /// - Complexity: O(*n* log *n*) when sorted, else O(*n*).
  init(
    id: String, title: Phrase, columns: [ListTable<Row>.Column], rows: [Row],
    address: Address, pageSize: Int? = 50, filters: [ListFilter] = [], isPersonal: Bool,
    isExportable: Bool = true, empty: Phrase? = nil, texts: ((Row) -> [NameReading])? = nil
  ) throws {
    var found = rows
    if let texts, let typed = address["q"] {
      let words = typed.split(whereSeparator: \.isWhitespace).map(String.init)
      found = rows.filter { row in
        let readings = texts(row)
        return words.allSatisfy { word in readings.contains { $0.matches(word) } }
      }
    }
    self.title = title
    self.filters = (texts == nil ? [] : [.search(in: address)]) + filters
    self.isPersonal = isPersonal
    self.isExportable = isExportable
    self.empty = empty
    self.address = address
    self.table = try ListTable(
      id: id, caption: title, columns: columns, rows: found, address: address,
      pageSize: pageSize)
  }

  var isNarrowed: Bool { filters.contains { $0.chosen != nil } }

  var rowCount: Int { table.rowCount }

  func write(to html: inout HTML, in language: Language) {
    if table.rowCount == 0, !isNarrowed, let empty {
      return html.element("p", .class("empty"), text: empty[language])
    }
    if !filters.isEmpty {
      FilterForm(address: address, clears: isNarrowed) { html in
        for filter in filters { filter.write(to: &html, in: language) }
      }.write(to: &html, in: language)
    }
    table.write(to: &html, in: language)
    guard table.rowCount > 0, isExportable else { return }
    html.element("p", .class("small export")) { html in
      html.element(
        "a", .href(address.setting("page", to: nil).setting("as", to: "xlsx").text),
        Attribute("download", nil), text: Phrase.exportList(table.rowCount)[language])
    }
  }
}
