extension WordDocument {
  private static let spaces =
    "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
    + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The part `word/document.xml`.
  package var documentXML: String {
    var body = ""
    for (index, sheet) in sheets.enumerated() {
      let isLast = index == sheets.count - 1
      body += sheet.blocks.map { sheet.xml($0) }.joined()
      // The properties of every section but the last stand in its last paragraph.
      let properties = section(sheet)
      body +=
        isLast
        ? properties
        : "<w:p><w:pPr><w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" "
          + "w:lineRule=\"exact\"/>\(properties)</w:pPr></w:p>"
    }
    return
      "\(WordDocument.head)<w:document \(WordDocument.spaces)><w:body>\(body)</w:body></w:document>"
  }

  private func section(_ sheet: WordSheet) -> String {
    let size = WordMeasures(sheet.layout)
    let foot = sheet.numbersPages ? "<w:footerReference w:type=\"default\" r:id=\"rIdFoot\"/>" : ""
    let top = header == nil ? "" : "<w:headerReference w:type=\"default\" r:id=\"rIdHead\"/>"
    let noFoot =
      sheet.numbersPages ? "" : "<w:footerReference w:type=\"default\" r:id=\"rIdNoFoot\"/>"
    let grid =
      size.hasGrid ? "<w:docGrid w:type=\"lines\" w:linePitch=\"\(size.lineTwips)\"/>" : ""
    return "<w:sectPr>\(top)\(foot)\(noFoot)<w:type w:val=\"nextPage\"/>"
      + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"\(size.top)\" "
      + "w:right=\"\(size.right)\" w:bottom=\"\(size.bottom)\" w:left=\"\(size.left)\" "
      + "w:header=\"480\" w:footer=\"1400\" w:gutter=\"0\"/><w:pgNumType w:start=\"1\"/>\(grid)"
      + "</w:sectPr>"
  }

  /// The part `word/header1.xml`.
  var headerXML: String {
    "\(WordDocument.head)<w:hdr \(WordDocument.spaces)><w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr>"
      + "<w:r><w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/>"
      + "<w:sz w:val=\"18\"/></w:rPr><w:t xml:space=\"preserve\">"
      + "\(XMLEdit.escaped(header ?? ""))</w:t></w:r></w:p></w:hdr>"
  }

  /// The part `word/footer1.xml`: — 1 — in size 4 (14 pt), as GB/T 9704 7.5 says.
  static let footerXML: String = {
    let style =
      "<w:rPr><w:rFonts w:ascii=\"宋体\" w:hAnsi=\"宋体\" w:eastAsia=\"宋体\"/><w:sz w:val=\"28\"/></w:rPr>"
    func run(_ content: String) -> String { "<w:r>\(style)\(content)</w:r>" }
    return "\(head)<w:ftr \(spaces)><w:p><w:pPr><w:jc w:val=\"right\"/>"
      + "<w:ind w:rightChars=\"100\" w:right=\"280\"/></w:pPr>"
      + run("<w:t xml:space=\"preserve\">— </w:t>") + run("<w:fldChar w:fldCharType=\"begin\"/>")
      + run("<w:instrText xml:space=\"preserve\"> PAGE </w:instrText>")
      + run("<w:fldChar w:fldCharType=\"separate\"/>") + run("<w:t>1</w:t>")
      + run("<w:fldChar w:fldCharType=\"end\"/>")
      + run("<w:t xml:space=\"preserve\"> —</w:t>") + "</w:p></w:ftr>"
  }()

  /// The part `word/footer2.xml`: nothing, for sheets without numbers.
  static let emptyFooterXML = "\(head)<w:ftr \(spaces)><w:p/></w:ftr>"
}

extension WordSheet {
  /// A block in the sheet's own sizes.
  fileprivate func xml(_ block: WordBlock) -> String {
    let size = WordMeasures(layout)
    switch block {
    case .paragraph(let text, let style): return paragraph(text, style)
    case .cut:
      return "<w:p><w:pPr><w:pBdr><w:bottom w:val=\"dashed\" w:sz=\"6\" w:space=\"1\" "
        + "w:color=\"auto\"/></w:pBdr><w:spacing w:before=\"120\" w:after=\"360\" w:line=\"240\" "
        + "w:lineRule=\"exact\"/></w:pPr></w:p>"
    case .table(let rows):
      let first = size.textWidth * 28 / 100
      let columns = rows.map(\.count).max() ?? 1
      let rest = (size.textWidth - first) / max(1, columns - 1)
      let widths = [first] + Array(repeating: rest, count: max(0, columns - 1))
      let grid = widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined()
      let lines = rows.map { row in
        let cells = zip(row, widths).map { text, width in
          "<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/><w:vAlign w:val=\"center\"/></w:tcPr>"
            + "\(paragraph(text, nil))</w:tc>"
        }
        return "<w:tr><w:trPr><w:cantSplit/></w:trPr>\(cells.joined())</w:tr>"
      }
      let edges = ["top", "left", "bottom", "right", "insideH", "insideV"].map {
        "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"auto\"/>"
      }
      return "<w:tbl><w:tblPr><w:tblW w:w=\"\(size.textWidth)\" w:type=\"dxa\"/>"
        + "<w:tblBorders>\(edges.joined())</w:tblBorders><w:tblLayout w:type=\"fixed\"/></w:tblPr>"
        + "<w:tblGrid>\(grid)</w:tblGrid>\(lines.joined())</w:tbl>"
    }
  }

  /// - Parameter style: Nil in a cell of a table.
  private func paragraph(_ text: String, _ style: WordStyle?) -> String {
    let size = WordMeasures(layout)
    let isTitle = style == .title
    let halfPoints = isTitle ? size.titleHalfPoints : size.bodyHalfPoints
    let line = isTitle ? size.lineTwips * 6 / 5 : size.lineTwips
    let indent = style == .body ? halfPoints * 20 : 0
    var properties = style.map { "<w:pStyle w:val=\"\($0.rawValue)\"/>" } ?? ""
    properties +=
      "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"\(line)\" w:lineRule=\"exact\"/>"
    if indent > 0 {
      properties += "<w:ind w:firstLineChars=\"200\" w:firstLine=\"\(indent)\"/>"
    }
    let closer =
      style == .title || size.characterTwips == 0
      ? "" : "<w:spacing w:val=\"\(size.characterTwips)\"/>"
    return "<w:p><w:pPr>\(properties)</w:pPr><w:r><w:rPr>\(closer)<w:sz w:val=\"\(halfPoints)\"/>"
      + "<w:szCs w:val=\"\(halfPoints)\"/></w:rPr><w:t xml:space=\"preserve\">"
      + "\(XMLEdit.escaped(text))</w:t></w:r></w:p>"
  }
}
