import Testing
import Web

@Suite struct `A form with a file` {
  private let type = "multipart/form-data; boundary=----x7"

  private func body(_ parts: [(head: String, content: [UInt8])]) -> [UInt8] {
    parts.flatMap { part in
      Array("------x7\r\nContent-Disposition: form-data; \(part.head)\r\n\r\n".utf8)
        + part.content + Array("\r\n".utf8)
    } + Array("------x7--\r\n".utf8)
  }

  @Test func `gives fields and files as they were sent`() throws {
    let bytes: [UInt8] = Array(0...255) + [13, 10, 45, 45, 45]
    let form = try #require(
      MultipartForm(
        contentType: type,
        body: body([
          ("name=\"csrf\"", Array("abc".utf8)),
          ("name=\"file\"; filename=\"C:\\桌面\\县.xlsx\"\r\nContent-Type: x/y", bytes),
        ])))
    #expect(form.text("csrf") == "abc")
    #expect(form.file("file")?.fileName == "县.xlsx")
    #expect(form.file("file")?.content == bytes)
    #expect(form.file("csrf") == nil)
  }

  @Test func `has no file when none was chosen`() throws {
    let form = try #require(
      MultipartForm(
        contentType: type, body: body([("name=\"file\"; filename=\"\"", [])])))
    #expect(form.file("file") == nil)
  }

  @Test func `is refused when cut short, wherever`() throws {
    let whole = body([("name=\"a\"", Array("text".utf8)), ("name=\"b\"", [1, 2, 3])])
    #expect(MultipartForm(contentType: type, body: whole) != nil)
    for length in 0..<(whole.count - 4) {
      #expect(MultipartForm(contentType: type, body: Array(whole.prefix(length))) == nil)
    }
  }

  @Test func `is refused with another type or without a boundary`() {
    let whole = body([("name=\"a\"", [])])
    for type in [
      "text/plain", "multipart/form-data", "multipart/form-data; boundary=",
      "multipart/mixed; boundary=----x7",
    ] {
      #expect(MultipartForm(contentType: type, body: whole) == nil, "\(type)")
    }
  }
}
