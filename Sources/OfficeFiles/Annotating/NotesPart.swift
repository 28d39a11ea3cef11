/// The texts of a sheet's notes (`comments.xml`), new or added to.
struct NotesPart {
  private static let author = "均衡检查"

  /// A new part with these notes.
  static func make(_ notes: [CellNote]) -> [UInt8] {
    let body = notes.map { comment($0, author: 0, prefix: "") }.joined()
    return Array(
      """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <comments xmlns="\(Namespace.main)"><authors><author>\(author)</author></authors>\
      <commentList>\(body)</commentList></comments>
      """.utf8)
  }

  /// An existing part with these notes added; a cell that has a note keeps it
  /// and gets our lines below.
  static func add(_ notes: [CellNote], to bytes: [UInt8]) -> (part: [UInt8], new: [CellNote]) {
    var edit = XMLEdit(bytes)
    let prefix = edit.prefix
    let scanner = edit.scanner
    let byReference = Dictionary(
      notes.map { ($0.reference, $0) }, uniquingKeysWith: { first, _ in first })
    var met: Set<String> = []
    var current: CellNote?
    var authors = 0
    for tag in scanner {
      switch scanner.text(tag.name) {
      case "author" where tag.kind != .end: authors += 1
      case "comment" where tag.kind == .start:
        current = scanner.text(of: "ref", in: tag).flatMap { byReference[$0] }
      case "text" where tag.kind == .end:
        if let note = current {
          met.insert(note.reference)
          edit.insert(run("\n" + note.text, prefix), at: tag.range.lowerBound)
        }
        current = nil
      default: continue
      }
    }
    let new = notes.filter { !met.contains($0.reference) }
    edit.append("<\(prefix)author>\(author)</\(prefix)author>", to: "authors")
    edit.append(
      new.map { comment($0, author: authors, prefix: prefix) }.joined(), to: "commentList")
    return (edit.result, new)
  }

  private static func comment(_ note: CellNote, author: Int, prefix: String) -> String {
    "<\(prefix)comment ref=\"\(note.reference)\" authorId=\"\(author)\"><\(prefix)text>"
      + run(note.text, prefix) + "</\(prefix)text></\(prefix)comment>"
  }

  private static func run(_ text: String, _ prefix: String) -> String {
    "<\(prefix)r><\(prefix)t xml:space=\"preserve\">\(XMLEdit.escaped(text))</\(prefix)t></\(prefix)r>"
  }
}

/// The shapes in which notes are shown (VML, which every program still reads).
enum NoteShapes {
  static func make(_ notes: [CellNote]) -> [UInt8] {
    Array(
      """
      <xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:x="urn:schemas-microsoft-com:office:excel">\
      <v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">\
      <v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>\
      \(notes.enumerated().map { shape($1, number: $0) }.joined())</xml>
      """.utf8)
  }

  static func add(_ notes: [CellNote], to bytes: [UInt8]) -> [UInt8] {
    var edit = XMLEdit(bytes)
    edit.append(notes.enumerated().map { shape($1, number: $0) }.joined(), to: "xml")
    return edit.result
  }

  private static func shape(_ note: CellNote, number: Int) -> String {
    let (column, row) = (note.column, note.row - 1)
    return """
      <v:shape xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" \
      xmlns:x="urn:schemas-microsoft-com:office:excel" id="_x0000_s\(900_001 + number)" type="#_x0000_t202" \
      style="position:absolute;width:220pt;height:90pt;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">\
      <v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>\
      <v:textbox style="mso-direction-alt:auto"/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>\
      <x:Anchor>\(column + 1), 15, \(row), 2, \(column + 4), 31, \(row + 6), 4</x:Anchor>\
      <x:AutoFill>False</x:AutoFill><x:Row>\(row)</x:Row><x:Column>\(column)</x:Column></x:ClientData></v:shape>
      """
  }
}
