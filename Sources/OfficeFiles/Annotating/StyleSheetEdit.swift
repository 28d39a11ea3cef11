/// Adds a red and a yellow twin of every cell style to `styles.xml`.
///
/// The twins keep number format, font and border, so a marked date still looks
/// like a date. Style *s* has its red twin at `count + s` and its yellow one at
/// `2 * count + s`.
struct StyleSheetEdit {
  let result: [UInt8]

  /// The number of styles before the edit.
  let count: Int

  /// The styles of the summary's header and text.
  let headerStyle: Int
  let textStyle: Int

  /// Spreadsheet programs stop at 64,000 cell styles.
  private static let limit = 20_000

  init?(_ bytes: [UInt8]) {
    var edit = XMLEdit(bytes)
    guard let fills = edit.first("fills"), let formats = edit.first("cellXfs"),
      let fonts = edit.first("fonts")
    else { return nil }
    let scanner = edit.scanner
    let prefix = edit.prefix
    let clones = StyleSheetEdit.clones(in: scanner)
    guard !clones.isEmpty, clones.count <= StyleSheetEdit.limit else { return nil }
    self.count = clones.count
    let fillCount = StyleSheetEdit.children("fill", of: "fills", in: scanner)
    let fontCount = StyleSheetEdit.children("font", of: "fonts", in: scanner)
    edit.append(
      ["FFFFC7CE", "FFFFEB9C", "FF5B6675"].map { StyleSheetEdit.fill($0, prefix) }.joined(),
      to: "fills")
    edit.set("count", of: fills, to: "\(fillCount + 3)")
    edit.append(
      "<\(prefix)font><\(prefix)b/><\(prefix)sz val=\"11\"/><\(prefix)color rgb=\"FFFFFFFF\"/>"
        + "<\(prefix)name val=\"等线\"/></\(prefix)font>", to: "fonts")
    edit.set("count", of: fonts, to: "\(fontCount + 1)")
    let twins = [fillCount, fillCount + 1].flatMap { fill in clones.map { $0.with(fill: fill) } }
    let summary =
      "<\(prefix)xf numFmtId=\"0\" fontId=\"\(fontCount)\" fillId=\"\(fillCount + 2)\" "
      + "borderId=\"0\" xfId=\"0\" applyFont=\"1\" applyFill=\"1\"/>"
      + "<\(prefix)xf numFmtId=\"49\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" "
      + "applyNumberFormat=\"1\" applyAlignment=\"1\">"
      + "<\(prefix)alignment vertical=\"top\" wrapText=\"1\"/></\(prefix)xf>"
    edit.append(twins.joined() + summary, to: "cellXfs")
    edit.set("count", of: formats, to: "\(count * 3 + 2)")
    self.headerStyle = count * 3
    self.textStyle = count * 3 + 1
    self.result = edit.result
  }

  func marked(_ style: Int, isError: Bool) -> Int {
    (isError ? count : 2 * count) + (style < count ? style : 0)
  }

  /// A cell format as text, cut where its fill is to be put.
  private struct Clone {
    let tag: String
    let rest: String

    func with(fill: Int) -> String { "\(tag) fillId=\"\(fill)\" applyFill=\"1\"\(rest)" }
  }

  /// The formats inside `cellXfs`, without their own fill.
  private static func clones(in scanner: XMLTagScanner) -> [Clone] {
    var clones: [Clone] = []
    var isInside = false
    var open: XMLTag?
    for tag in scanner {
      let name = scanner.text(tag.name)
      if name == "cellXfs" {
        if isInside { break }
        isInside = tag.kind == .start
      } else if isInside, name == "xf" {
        switch tag.kind {
        case .empty: clones.append(clone(tag, end: tag.range.upperBound, scanner))
        case .start: open = tag
        case .end:
          if let start = open { clones.append(clone(start, end: tag.range.upperBound, scanner)) }
        }
      }
    }
    return clones
  }

  private static func clone(_ tag: XMLTag, end: Int, _ scanner: XMLTagScanner) -> Clone {
    let isEmpty = tag.kind == .empty
    let close = tag.range.upperBound - (isEmpty ? 2 : 1)
    var head = scanner.text(tag.range.lowerBound..<close)
    for attribute in ["fillId", "applyFill"] {
      guard let value = scanner.text(of: attribute, in: tag) else { continue }
      for quote in ["\"", "'"] {
        head = head.replacing(" \(attribute)=\(quote)\(value)\(quote)", with: "")
      }
    }
    return Clone(tag: head, rest: scanner.text(close..<end))
  }

  private static func children(
    _ child: String, of parent: String, in scanner: XMLTagScanner
  ) -> Int {
    var count = 0
    var isInside = false
    for tag in scanner {
      let name = scanner.text(tag.name)
      if name == parent {
        if isInside { break }
        isInside = tag.kind == .start
      } else if isInside, name == child, tag.kind != .end {
        count += 1
      }
    }
    return count
  }

  private static func fill(_ color: String, _ prefix: String) -> String {
    "<\(prefix)fill><\(prefix)patternFill patternType=\"solid\"><\(prefix)fgColor rgb=\"\(color)\"/>"
      + "<\(prefix)bgColor indexed=\"64\"/></\(prefix)patternFill></\(prefix)fill>"
  }
}
