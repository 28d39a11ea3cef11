import Foundation
import OfficeFiles
import Testing

@Suite struct `A text document` {
  private func bytes(_ document: WordDocument) throws -> Data {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("junheng-\(UUID().uuidString).docx")
    defer { try? FileManager.default.removeItem(at: file) }
    try document.write(to: file.path)
    return try Data(contentsOf: file)
  }

  private let document = WordDocument(
    title: "通知", header: "示例",
    sheets: [
      WordSheet(
        layout: .official, numbersPages: true,
        blocks: [
          .paragraph("教师 <交流> & 通知", .title), .paragraph("正文\u{1}", .body),
          .table([["姓名", "\"张三\""]]),
        ]),
      WordSheet(layout: .slips, blocks: [.cut, .paragraph("存根", .note)]),
    ])

  @Test func `is the same bytes for the same words`() throws {
    let first = try bytes(document)
    #expect(first.prefix(2) == Data("PK".utf8))
    #expect(try bytes(document) == first)
  }

  @Test func `escapes what isn't text in XML, and leaves out what can't be`() {
    let xml = document.documentXML
    #expect(xml.contains("教师 &lt;交流&gt; &amp; 通知") && xml.contains("&quot;张三&quot;"))
    #expect(xml.contains(">正文</w:t>"))
  }

  @Test func `has the margins and the type of GB-T 9704`() {
    let xml = document.documentXML
    // 37, 26, 35 and 28 mm in twentieths of a point; 16 pt in half points.
    #expect(
      xml.contains("w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\""))
    #expect(xml.contains("<w:sz w:val=\"32\"/>") && xml.contains("<w:sz w:val=\"44\"/>"))
    #expect(xml.contains("<w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>"))
    #expect(xml.components(separatedBy: "<w:sectPr>").count == 3)
  }

  @Test func `says why it can't be written`() {
    let error = #expect(throws: OfficeFileError.self) {
      try document.write(to: "/nowhere/x.docx")
    }
    #expect(error?.problem == .notWritable)
  }
}
