extension WordDocument {
  /// Writes the document as a .docx file (ECMA-376). The same document is the same
  /// bytes.
  public func write(to path: String) throws(OfficeFileError) {
    let zip = try ZipEditor(creating: path)
    for (name, text) in parts { try zip.put(Array(text.utf8), as: name) }
    try zip.close()
  }

  private var parts: [(String, String)] {
    var parts = [
      ("[Content_Types].xml", contentTypes),
      ("_rels/.rels", packageRelations),
      ("word/document.xml", documentXML),
      ("word/styles.xml", WordStyle.stylesXML),
      ("word/fontTable.xml", WordStyle.fontTableXML),
      ("word/footer1.xml", WordDocument.footerXML),
      ("word/footer2.xml", WordDocument.emptyFooterXML),
      ("word/_rels/document.xml.rels", documentRelations),
      ("docProps/core.xml", properties),
    ]
    if header != nil { parts.append(("word/header1.xml", headerXML)) }
    return parts
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let office = "application/vnd.openxmlformats-officedocument.wordprocessingml"
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  private var contentTypes: String {
    var overrides = [
      ("/word/document.xml", "\(WordDocument.office).document.main+xml"),
      ("/word/styles.xml", "\(WordDocument.office).styles+xml"),
      ("/word/fontTable.xml", "\(WordDocument.office).fontTable+xml"),
      ("/word/footer1.xml", "\(WordDocument.office).footer+xml"),
      ("/word/footer2.xml", "\(WordDocument.office).footer+xml"),
      ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
    ]
    if header != nil {
      overrides.append(("/word/header1.xml", "\(WordDocument.office).header+xml"))
    }
    return WordDocument.head
      + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      + "<Default Extension=\"rels\" "
      + "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      + overrides.map { "<Override PartName=\"\($0)\" ContentType=\"\($1)\"/>" }.joined()
      + "</Types>"
  }

  private var packageRelations: String {
    relations([
      ("rIdDocument", "\(WordDocument.relations)/officeDocument", "word/document.xml"),
      (
        "rIdCore",
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
        "docProps/core.xml"
      ),
    ])
  }

  private var documentRelations: String {
    var all = [
      ("rIdStyles", "\(WordDocument.relations)/styles", "styles.xml"),
      ("rIdFonts", "\(WordDocument.relations)/fontTable", "fontTable.xml"),
      ("rIdFoot", "\(WordDocument.relations)/footer", "footer1.xml"),
      ("rIdNoFoot", "\(WordDocument.relations)/footer", "footer2.xml"),
    ]
    if header != nil {
      all.append(("rIdHead", "\(WordDocument.relations)/header", "header1.xml"))
    }
    return relations(all)
  }

  private func relations(_ all: [(id: String, kind: String, target: String)]) -> String {
    WordDocument.head + "<Relationships xmlns=\"\(Namespace.package)\">"
      + all.map {
        "<Relationship Id=\"\($0.id)\" Type=\"\($0.kind)\" Target=\"\($0.target)\"/>"
      }.joined() + "</Relationships>"
  }

  private var properties: String {
    WordDocument.head + "<cp:coreProperties "
      + "xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" "
      + "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>\(XMLEdit.escaped(title))</dc:title>"
      + "</cp:coreProperties>"
  }
}
