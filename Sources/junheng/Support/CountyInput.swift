import ArgumentParser
import Foundation
import OfficeFiles
import Papers
import Policy
import Sealing
import Staffing
import Wording

/// A county workbook and a policy book, as most commands take them.
struct CountyInput {
  let roster: Roster
  let workbookSHA256: String
  let book: BookFile

  /// Reads both; a workbook with errors is refused whole.
  ///
  /// - Throws: `CommandFailure` with status 2 that lists the first errors and
  ///   says how to see all of them.
  ///
  /// - Parameter year: Ages are checked at its opening; without it, when people
  ///   last joined.
  init(
    workbook path: String, book name: String, year: SchoolYear? = nil, _ common: CommonOptions
  ) throws {
    let language = common.lang
    book = try BookFile(name, language)
    let data = try contents(ofFile: path, language)
    workbookSHA256 = sha256(data)
    common.terminal.show(progress: Phrase.reading[language])
    let reading = try readWorkbook(path, year: year, language)
    common.terminal.clearProgress()
    guard let roster = reading.roster, reading.errorCount == 0 else {
      let shown = reading.problems.filter { $0.severity == .block }.prefix(10)
      throw CommandFailure.badInput(
        [Phrase.workbookRefused(path, errors: reading.errorCount)[language]]
          + shown.map { "  \($0.sentence(in: language))" })
    }
    self.roster = roster
  }
}

/// Reads a county workbook, with file faults as status 2.
func readWorkbook(
  _ path: String, year: SchoolYear? = nil, _ language: Language
) throws -> CountyReading {
  do throws(OfficeFileError) {
    return try CountyWorkbook.read(path, month: year?.opening)
  } catch {
    throw CommandFailure.badInput([error.words(in: language)])
  }
}
