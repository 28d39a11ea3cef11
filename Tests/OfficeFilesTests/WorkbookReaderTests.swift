import OfficeFiles
import Testing

@Suite struct `Workbook reader` {
  @Test func `reads prefixes, rich text, phonetics, cached values, escapes and date formats`()
    throws
  {
    try withFixture("odd") { path in
      let workbook = try WorkbookReader(path: path)
      #expect(workbook.uses1904Dates)
      var seen: [String] = []
      try workbook.rows(of: workbook.sheet(named: "表")) { row in
        for cell in row.cells {
          let place = CellReference.name(column: cell.column, row: row.number)
          seen.append("\(place) \(cell.kind) \(cell.format) \(row.text(of: cell))")
        }
        return true
      }
      #expect(
        seen == [
          "B3 text general 漢字", "C3 number date 46266", "D3 number date 46266",
          "E3 boolean general 1", "F3 error general #N/A", "G3 text general x\ny",
          "H3 text general 富文本", "I3 number twoDecimals 2026.1",
        ])
    }
  }

  @Test func `reads a sheet in UTF-16, which the standard allows`() throws {
    try withFixture("utf16") { path in
      let found = try cells(path)
      #expect(found == [["1"]])
    }
  }

  @Test func `stops when it is told to`() throws {
    try withTemporaryFile { path in
      let writer = try WorkbookWriter(path: path)
      let sheet = try writer.addSheet("表", columns: [SheetColumn("甲")])
      for number in 1...1000 { sheet.append([.integer(number)]) }
      try writer.close()
      let workbook = try WorkbookReader(path: path)
      var count = 0
      try workbook.rows(of: workbook.sheets[0]) { _ in
        count += 1
        return count < 10
      }
      #expect(count == 10)
    }
  }

  @Test(arguments: ["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "_x0041_", "a\nb", "<&>\"'", "　全角　"])
  func `text comes back as text, whatever it looks like`(text: String) throws {
    try withTemporaryFile { path in
      let writer = try WorkbookWriter(path: path, title: "题目")
      try writer.addSheet("表", columns: [SheetColumn("甲")]).append([.text(text)])
      try writer.close()
      #expect(try cells(path) == [["甲"], [text]])
      #expect(try WorkbookReader(path: path).title == "题目")
    }
  }

  @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (702, "AAA"), (16_383, "XFD")])
  func `columns have letters`(column: Int, letters: String) {
    #expect(CellReference.letters(column) == letters)
    #expect(CellReference.column(ofLetters: letters) == column)
  }
}
