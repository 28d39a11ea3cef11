internal import Pinyin
internal import Policy
internal import Wording

/// A table of rows that can be sorted by its columns, a page at a time.
///
/// Sorting is a link with `?sort=name` or `?sort=-name`, so it works without a
/// script and a sorted list has an address of its own.
struct ListTable<Row: Sendable>: Sendable {
  /// One column: its head, its order and how it writes a cell's content.
  struct Column: Sendable {
    let key: String
    let title: Phrase
    let isNumber: Bool

    /// Whether it holds what may be done with a row: neither on paper nor in a workbook.
    let isOffer: Bool

    /// Whether one of some rows comes before another, by their places; nil can't be
    /// sorted. A row's key is worked out once.
    let order: (@Sendable ([Row]) -> (Int, Int) -> Bool)?
    let write: @Sendable (inout HTML, Row, Language) -> Void

    /// A column sorted by a key, with ties left as they were.
    init<Key: Comparable & SendableMetatype>(
      _ key: String, _ title: Phrase, isNumber: Bool = false,
      by order: @escaping @Sendable (Row) -> Key,
      write: @escaping @Sendable (inout HTML, Row, Language) -> Void
    ) {
      self.key = key
      self.title = title
      self.isNumber = isNumber
      self.isOffer = false
      self.order = { rows in
        let keys = rows.map(order)
        return { keys[$0] < keys[$1] }
      }
      self.write = write
    }

    /// A column of names, sorted as a dictionary does: by pinyin.
    init(
      _ key: String, _ title: Phrase, named name: @escaping @Sendable (Row) -> String,
      write: @escaping @Sendable (inout HTML, Row, Language) -> Void
    ) {
      self.init(key, title, by: { NameReading(name($0)).order }, write: write)
    }

    /// A column that can't be sorted.
    init(
      _ key: String, _ title: Phrase, isNumber: Bool = false, isOffer: Bool = false,
      write: @escaping @Sendable (inout HTML, Row, Language) -> Void
    ) {
      self.key = key
      self.title = title
      self.isNumber = isNumber
      self.isOffer = isOffer
      self.order = nil
      self.write = write
    }

    fileprivate var cellClass: String { isNumber ? "n" : isOffer ? "unprinted" : "" }
  }

  let id: String
  let caption: Phrase
  let columns: [Column]

  /// All rows, in order.
  let sorted: [Row]

  /// The rows on this page, in order.
  let rows: [Row]
  let rowCount: Int
  let page: Int
  let pageCount: Int
  let address: Address
  private let sort: (key: String, descends: Bool)?

  /// Sorts the rows and keeps the page that `address` asks for.
  ///
  /// - Parameter pageSize: nil shows all rows at once.
  /// - Throws: `WebProblem` for a column or page that isn't there.
  init(
    id: String, caption: Phrase, columns: [Column], rows: [Row], address: Address,
    pageSize: Int? = nil
  ) throws {
    self.id = id
    self.caption = caption
    self.columns = columns
    self.address = address
    self.rowCount = rows.count

    let query = ListQuery(address: address)
    let words = columns.filter { $0.order != nil }.flatMap { [$0.key, "-\($0.key)"] }
    let word = try query.choice("sort", of: words) { $0 }
    self.sort = word.map { word in
      word.hasPrefix("-") ? (String(word.dropFirst()), true) : (word, false)
    }
    self.sorted = ListTable.sorted(rows, by: sort, columns)
    let size = max(1, pageSize ?? rows.count)
    self.pageCount = max(1, (rows.count + size - 1) / size)
    self.page = pageSize == nil ? 1 : try query.page(of: pageCount)
    self.rows = Array(sorted.dropFirst((page - 1) * size).prefix(size))
  }

  /// Equal rows keep their order either way, since sorting is stable.
  private static func sorted(
    _ rows: [Row], by sort: (key: String, descends: Bool)?, _ columns: [Column]
  ) -> [Row] {
    guard let sort, let order = columns.first(where: { $0.key == sort.key })?.order else {
      return rows
    }
    let precedes = order(rows)
    return rows.indices.sorted {
      sort.descends ? precedes($1, $0) : precedes($0, $1)
    }.map { rows[$0] }
  }

  /// Whether a phone shows each row as a card; columns of numbers are compared downwards
  /// and stay a table there.
  private var stacks: Bool { columns.count { $0.isNumber } < 2 }

  func write(to html: inout HTML, in language: Language) {
    html.scroll(caption[language], fits: true, stacks: stacks) { html in
      html.element("table", .id(id)) { html in
        html.element("thead") { html in
          html.element("tr") { html in for column in columns { head(&html, column, language) } }
        }
        html.element("tbody") { html in
          for row in rows {
            html.element("tr") { html in
              for (index, column) in columns.enumerated() {
                html.element(
                  index == 0 ? "th" : "td", .scope("row", if: index == 0),
                  .class(column.cellClass, if: !column.cellClass.isEmpty),
                  Attribute("data-label", column.title[language], if: stacks && index > 0)
                ) { html in
                  column.write(&html, row, language)
                }
              }
            }
          }
        }
      }
      if rows.isEmpty {
        html.element("p", .class("empty"), text: Phrase.nothingFound[language])
      }
    }
    pager(&html, language)
  }

  private func head(_ html: inout HTML, _ column: Column, _ language: Language) {
    let isSorted = sort?.key == column.key
    let direction = sort?.descends == true ? "descending" : "ascending"
    html.element(
      "th", .scope("col"), .class(column.cellClass, if: !column.cellClass.isEmpty),
      Attribute("aria-sort", direction, if: isSorted)
    ) { html in
      guard column.order != nil else { return html.text(column.title[language]) }
      let next =
        isSorted
        ? (sort?.descends == true ? column.key : "-\(column.key)")
        : (column.isNumber ? "-\(column.key)" : column.key)
      html.link(
        address.setting("page", to: nil).setting("sort", to: next).text, column.title[language])
    }
  }
}
