import Foundation
import OfficeFiles
import Papers
import Policy
import Sealing
import Staffing
import Wording

/// The form of a competition and the book by which it is decided.
struct CompetitionInput {
  let competition: Competition
  let sha256: String
  let book: BookFile
  let year: SchoolYear

  /// Reads both; a form with errors is refused whole.
  ///
  /// - Parameter year: Otherwise the school year after people last joined.
  /// - Throws: `CommandFailure` with status 2 that lists the first errors.
  init(form path: String, book name: String, year: Int?, _ common: CommonOptions) throws {
    let language = common.lang
    book = try BookFile(name, language)
    sha256 = Sealing.sha256(try contents(ofFile: path, language))
    let reading = try CompetitionInput.read(path, language)
    guard let competition = reading.competition else {
      let shown = reading.problems.filter { $0.severity == .block }.prefix(10)
      throw CommandFailure.badInput(
        [Phrase.formRefused(path, errors: reading.errorCount)[language]]
          + shown.map { "  \($0.sentence(in: language))" })
    }
    for problem in reading.problems { common.terminal.say(problem.sentence(in: language)) }
    self.competition = competition
    self.year = try SchoolYear(year: year ?? competition.openingYear, language)
    guard !book.book.inForce(in: self.year).competitionTerms.rounds.isEmpty else {
      throw CommandFailure.badInput([Phrase.noCompetitionInBook[language]])
    }
  }

  private static func read(_ path: String, _ language: Language) throws -> CompetitionReading {
    do throws(OfficeFileError) {
      return try CompetitionWorkbook.read(path)
    } catch {
      throw CommandFailure.badInput([error.words(in: language)])
    }
  }
}

extension Competition {
  /// The first calendar year of the school year after people last joined.
  fileprivate var openingYear: Int {
    let latest = applicants.compactMap(\.teacher.establishment.since).max()
    return latest.map { $0.month >= 9 ? $0.year + 1 : $0.year } ?? 2026
  }
}
