import Actions
import Foundation
import Papers
import Sampling
import Staffing

/// The sample county of seed 7 as a workbook, with the Miyun book.
func sampleImport() throws -> ImportCounty {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-sample-\(UUID().uuidString).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  try CountyWorkbook.write(sampleCounty(.sample, seed: 7), to: file.path)
  let books = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("policy-books")
  return ImportCounty(
    county: "示例县", fileName: "county.xlsx", workbook: Array(try Data(contentsOf: file)),
    policyBook: try String(
      contentsOf: books.appendingPathComponent("miyun.yaml"), encoding: .utf8),
    isSample: true)
}

/// A roster as a workbook.
func sampleWorkbook(_ roster: Roster) throws -> [UInt8] {
  let file = FileManager.default.temporaryDirectory
    .appendingPathComponent("junheng-roster-\(UUID().uuidString).xlsx")
  defer { try? FileManager.default.removeItem(at: file) }
  try CountyWorkbook.write(roster, to: file.path)
  return Array(try Data(contentsOf: file))
}
