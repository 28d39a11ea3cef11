internal import Foundation
internal import Hummingbird
internal import NIOCore
package import OfficeFiles
internal import Papers
internal import Policy
internal import Wording

/// A report whose tables can be taken along as a workbook, a sheet each, as they stand on the
/// page.
///
/// For figures only: a page that lists people is a `ListPage`, whose taking along is recorded.
protocol TablesPage: Page {
  /// The workbook's name without its ending.
  var fileName: String { get }
}

extension TablesPage {
  /// The page, or its tables as a workbook where the address says `as=xlsx`.
  func answer(
    to request: Request, in frame: PageFrame, _ context: WebContext,
    status: HTTPResponse.Status = .ok
  ) throws -> Response {
    let address = Address(of: request)
    guard let format = address["as"] else {
      return response(to: request, in: frame, context, status: status)
    }
    guard format == "xlsx" else {
      throw WebProblem.badParameter("as", found: format, allowed: "xlsx")
    }
    let language = LanguagePreference(of: request).language
    var html = HTML()
    write(to: &html, in: language)
    let tables = PageTables(of: html).tables
    guard !tables.isEmpty else { throw WebProblem.notFound(.nothingFound) }
    let name = title(in: language)
    return try .workbook(context.fileName(fileName, "xlsx")) { path in
      let writer = try WorkbookWriter(path: path, title: name)
      var names = SheetNames()
      for table in tables {
        let columns = table.rows[0].enumerated().map { place, cell in
          SheetColumn(cell.text, width: place == 0 ? 28 : 16, wraps: true)
        }
        let sheet = try writer.addSheet(
          names.name(table.name), columns: columns, preface: ["\(name) · \(table.name)"],
          layout: SheetLayout(frozenColumns: 1))
        for row in table.rows.dropFirst() { sheet.append(row.map(\.value)) }
      }
      try writer.close()
    }
  }
}

extension HTML {
  /// The way to a report's tables as a workbook.
  mutating func takeTables(_ address: Address, in language: Language) {
    element("p", .class("small export unprinted")) { html in
      html.element(
        "a", .href(address.setting("as", to: "xlsx").text), Attribute("download", nil),
        text: Phrase.exportTables[language])
    }
  }
}

/// The tables of a page, read from what it writes, so that a workbook says what the page does.
package struct PageTables {
  package struct Cell {
    package let text: String
    let isNumber: Bool

    package var value: CellValue {
      if isNumber, let number = Figures.number(text) { return .number(number) }
      return text.isEmpty ? .empty : .text(text)
    }
  }

  package struct Table {
    /// What the table is called to those who hear it.
    package let name: String

    /// The first one holds the heads.
    package var rows: [[Cell]] = []
  }

  package private(set) var tables: [Table] = []

  /// - Complexity: O(*n*) in the bytes of the page.
  package init(of html: HTML) {
    read(html.buffer.readableBytesView)
    tables.removeAll { $0.rows.count < 2 }
  }

  private mutating func read(_ bytes: ByteBufferView) {
    var rest = bytes[...]
    var label = ""
    var isInTable = false
    while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
      let tag = rest[start...].prefix { $0 != UInt8(ascii: ">") }
      rest = rest[tag.endIndex...].dropFirst()
      let words = String(decoding: tag.dropFirst(), as: UTF8.self)
      let name = words.prefix { !$0.isWhitespace }
      switch name {
      case "div":
        if words.contains("role=\"region\"") { label = PageTables.label(words) ?? label }
      case "table":
        tables.append(Table(name: label))
        isInTable = true
      case "/table": isInTable = false
      case "tr": if isInTable { tables[tables.count - 1].rows.append([]) }
      case "th", "td":
        guard isInTable, let row = tables.last?.rows.indices.last else { continue }
        let end = PageTables.end(of: String(name), in: rest)
        let isNumber = words.contains("class=\"n\"") || words.contains("class=\"n ")
        tables[tables.count - 1].rows[row].append(
          Cell(text: HTML.plainText(of: rest[..<end]), isNumber: isNumber))
        rest = rest[end...]
      default: break
      }
    }
  }

  private static func label(_ tag: String) -> String? {
    tag.firstMatch(of: #/aria-label="([^"]*)"/#).map {
      HTML.plainText(of: Array(String($0.1).utf8)[...])
    }
  }

  /// Where the cell that has just begun ends: cells hold no tables.
  private static func end(of name: String, in bytes: ByteBufferView.SubSequence) -> Int {
    let close = Array("</\(name)>".utf8)
    var place = bytes.startIndex
    while let next = bytes[place...].firstIndex(of: UInt8(ascii: "<")) {
      if bytes[next...].starts(with: close) { return next }
      place = next + 1
    }
    return bytes.endIndex
  }
}
