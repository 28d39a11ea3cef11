import OfficeFiles
import Testing

@Suite struct `Hostile files` {
  @Test(
    arguments: [
      ("empty", .empty), ("csv", .textFile), ("old-excel", .oldExcel), ("encrypted", .encrypted),
      ("picture", .notAWorkbook), ("truncated", .damaged), ("zip-of-something", .notAWorkbook),
      ("bomb", .suspiciousCompression), ("external-entity", .documentType),
      ("billion-laughs", .documentType), ("million-columns", .tooManyColumns),
      ("many-cells", .tooManyColumns), ("row-of-a-billion", .tooManyRows),
      ("negative-row", .tooManyRows), ("gbk-sheet", .notWellFormed), ("declared-gbk", .encoding),
      ("half-a-sheet", .notWellFormed), ("deep", .tooDeep), ("endless-tag", .markupTooLong),
      ("endless-cell", .cellTooLong), ("no-sheet-part", .missingPart),
      ("no-book-relations", .missingPart), ("shared-string-of-nowhere", .badReference),
    ] as [(String, OfficeFileError.Problem)])
  func `are refused with the reason and the place, in little time`(
    name: String, problem: OfficeFileError.Problem
  ) throws {
    try withFixture(name) { path in
      let clock = ContinuousClock()
      let start = clock.now
      let error = #expect(throws: OfficeFileError.self) { try cells(path) }
      #expect(error?.problem == problem)
      #expect(error?.place.isEmpty == false)
      #expect(clock.now - start < .seconds(20))
    }
  }

  @Test(arguments: OfficeFileError.Problem.allCases)
  func `each reason has a sentence in both languages`(problem: OfficeFileError.Problem) {
    let error = OfficeFileError(problem, at: "教师!D17", found: "x")
    #expect(error.chinese.hasPrefix("教师!D17：") && error.chinese.hasSuffix("。"))
    #expect(error.english.hasPrefix("教师!D17: ") && error.english.contains("found x"))
  }

  @Test func `a file that isn't there is unreadable`() {
    #expect(throws: OfficeFileError(.unreadable, at: "/nowhere.xlsx")) {
      try cells("/nowhere.xlsx")
    }
  }
}
