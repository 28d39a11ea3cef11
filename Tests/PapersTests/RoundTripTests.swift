import Foundation
import OfficeFiles
import Papers
import Policy
import Staffing
import Testing

@Suite struct `County workbook` {
  @Test(arguments: 0..<60)
  func `what is written reads back equal`(seed: Int) throws {
    let county = RandomCounty(seed: UInt64(seed))
    let roster = try county.roster()
    let language: Language = seed % 2 == 0 ? .zh : .en
    try withTemporaryFile { path in
      try CountyWorkbook.write(roster, to: path, language: language)
      let reading = try CountyWorkbook.read(path)
      let errors = reading.problems.filter { $0.severity == .block }
      #expect(errors.map { $0.sentence(in: .zh) } == [], "seed \(seed)")
      expectEqual(reading.roster, roster, seed: seed)
    }
  }

  @Test(arguments: 0..<20)
  func `columns we don't know come back as they were`(seed: Int) throws {
    let county = RandomCounty(seed: UInt64(seed))
    let roster = try county.roster()
    let extras = county.extraColumns(for: roster)
    try withTemporaryFile { path in
      try CountyWorkbook.write(roster, to: path, extraColumns: extras)
      let reading = try CountyWorkbook.read(path)
      #expect((reading.extraColumns == extras) == true, "seed \(seed)")
      expectEqual(reading.roster, roster, seed: seed)
    }
  }
}

/// Compares part by part, so that a failure shows the row and not the county.
private func expectEqual(_ found: Roster?, _ expected: Roster, seed: Int) {
  guard let found else {
    Issue.record("no roster, seed \(seed)")
    return
  }
  #expect(found.county == expected.county, "seed \(seed)")
  for (a, b) in zip(found.schools, expected.schools) where a != b {
    Issue.record("seed \(seed): \(a)\n  isn't \(b)")
  }
  for (a, b) in zip(found.teachers, expected.teachers) where a != b {
    Issue.record("seed \(seed): \(a)\n  isn't \(b)")
  }
  #expect((found == expected) == true, "seed \(seed)")
}
