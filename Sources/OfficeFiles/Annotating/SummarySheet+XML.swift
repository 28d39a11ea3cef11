extension SummarySheet {
  /// The sheet's XML, with inline strings and links into the other sheets.
  func xml(styles: StyleSheetEdit) -> [UInt8] {
    var rows = line(1, columns.map(\.heading), style: styles.headerStyle)
    var links = ""
    for (index, row) in self.rows.enumerated() {
      rows += line(index + 2, row.texts, style: styles.textStyle)
      if let target = row.target {
        let sheet = target.sheet.replacing("'", with: "''")
        links +=
          "<hyperlink ref=\"A\(index + 2)\" "
          + "location=\"\(XMLEdit.escaped("'\(sheet)'!\(target.cell)"))\"/>"
      }
    }
    let widths = columns.enumerated().map {
      "<col min=\"\($0 + 1)\" max=\"\($0 + 1)\" width=\"\($1.width)\" customWidth=\"1\"/>"
    }
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <worksheet xmlns="\(Namespace.main)"><sheetViews><sheetView workbookViewId="0">\
      <pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>\
      <cols>\(widths.joined())</cols><sheetData>\(rows)</sheetData>\
      \(links.isEmpty ? "" : "<hyperlinks>\(links)</hyperlinks>")\
      <pageSetup paperSize="9" orientation="landscape"/></worksheet>
      """.utf8)
  }

  private func line(_ number: Int, _ texts: [String], style: Int) -> String {
    let cells = texts.enumerated().map { column, text in
      "<c r=\"\(CellReference.name(column: column, row: number))\" s=\"\(style)\" t=\"inlineStr\">"
        + "<is><t xml:space=\"preserve\">\(XMLEdit.escaped(EscapedText.escape(text)))</t></is></c>"
    }
    return "<row r=\"\(number)\">\(cells.joined())</row>"
  }
}
