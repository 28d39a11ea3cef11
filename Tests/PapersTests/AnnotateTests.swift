import OfficeFiles
import Papers
import Policy
import Staffing
import Testing

@Suite struct `Annotated workbook` {
  @Test(arguments: 0..<10)
  func `says the same as the original and has the problems in a sheet of their own`(
    seed: Int
  ) throws {
    let county = RandomCounty(seed: UInt64(seed))
    let roster = try county.roster()
    try withTemporaryFile { path in
      try CountyWorkbook.write(roster, to: path)
      let before = try CountyWorkbook.read(path)
      let problems =
        before.problems + [
          CellProblem(
            .unknownWord, sheet: "教师", row: 2, column: .init(letters: "F", name: "任教学校代码"),
            subject: "张三", found: "<&>"),
          CellProblem(
            .missingValue, sheet: "学校", row: 2, column: .init(letters: "AZ", name: "远方")),
        ]
      try withTemporaryFile { output in
        try CountyWorkbook.annotate(path, problems: problems, to: output)
        let after = try CountyWorkbook.read(output)
        #expect((after.roster == roster) == true, "seed \(seed)")
        #expect((after.problems == before.problems) == true, "seed \(seed)")
        let rows = try summaryRows(output)
        #expect(rows == problems.count + 1)

        try withTemporaryFile { again in
          try CountyWorkbook.annotate(output, problems: problems, to: again)
          let twice = try CountyWorkbook.read(again)
          #expect((twice.roster == roster) == true, "seed \(seed)")
        }
      }
    }
  }

  private func summaryRows(_ path: String) throws -> Int {
    let workbook = try WorkbookReader(path: path)
    var count = 0
    try workbook.rows(of: workbook.sheet(named: "检查结果")) { _ in
      count += 1
      return true
    }
    return count
  }
}
