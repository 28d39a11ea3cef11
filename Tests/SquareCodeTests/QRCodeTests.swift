import SquareCode
import Testing

@Suite struct `A square code` {
  @Test func `has its three finder patterns and the size that the text needs`() throws {
    let code = try #require(QRCode("https://example.org"))
    #expect(code.size == 25)
    let finder = [
      "1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111",
    ]
    for (left, top) in [(0, 0), (code.size - 7, 0), (0, code.size - 7)] {
      let found = (0..<7).map { row in
        (0..<7).map { code.isDark(column: left + $0, row: top + row) ? "1" : "0" }.joined()
      }
      #expect(found == finder, "at \(left), \(top)")
    }
  }

  @Test func `is drawn as runs of dark modules within a light border`() throws {
    let code = try #require(QRCode("公示"))
    #expect(code.path.hasPrefix("M4 4h7v1h-7z"))
    #expect(!code.path.contains("M0 "))
  }

  @Test func `holds no text of three thousand bytes, and none at all`() {
    #expect(QRCode(String(repeating: "x", count: 3_000)) == nil)
    #expect(QRCode("") == nil)
  }
}
