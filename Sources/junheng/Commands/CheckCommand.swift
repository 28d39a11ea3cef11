import ArgumentParser
import OfficeFiles
import Papers
import Policy
import Wording

/// `junheng check`: is the workbook sound?
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: "Checks a county workbook and lists every error with its cell.",
    discussion: """
      Exit status 1 when there are errors. With a book, what its rules find in
      the figures (class sizes, establishments) is listed too.
      Example: junheng check county.xlsx --annotated marked.xlsx
      """)

  @Argument(help: ArgumentHelp("A county workbook (.xlsx).", valueName: "county.xlsx"))
  var workbook: String

  @Option(help: ArgumentHelp("A policy book.", valueName: "policy.yaml"))
  var book: String?

  @Option(help: "Write the same workbook with every error marked in its cell.")
  var annotated: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  struct Problem: Encodable {
    let kind: String
    let severity: String
    let sheet: String
    let row: Int?
    let column: String?
    let cell: String?
    let subject: String
    let found: String
    let allowed: String
    let suggestion: String?
    let sentence: String
  }

  struct Outcome: Encodable {
    let errors: Int
    let warnings: Int
    let problems: [Problem]
    let findings: [FindingOutput]
  }

  func run() throws {
    let language = common.lang
    let bookFile = try book.map { try BookFile($0, language) }
    common.terminal.show(progress: Phrase.reading[language])
    let reading = try readWorkbook(workbook, language)
    common.terminal.clearProgress()
    let findings = findings(reading, bookFile)
    if json {
      try printJSON(
        Outcome(
          errors: reading.errorCount, warnings: reading.warningCount,
          problems: reading.problems.map(output), findings: findings))
    } else {
      for problem in reading.problems { print(problem.sentence(in: language)) }
      for finding in findings { print("· \(finding.sentence)") }
    }
    try writeAnnotated(reading)
    if let roster = reading.roster {
      common.terminal.say(
        Phrase.workbookAccepted(
          schools: roster.schools.count, teachers: roster.teachers.count)[language])
    }
    common.terminal.say(
      Phrase.problemCount(errors: reading.errorCount, warnings: reading.warningCount)[language])
    if reading.errorCount > 0 { throw CommandFailure.finding() }
  }

  private func findings(_ reading: CountyReading, _ book: BookFile?) -> [FindingOutput] {
    guard let book, let roster = reading.roster else { return [] }
    return book.book.staffing(of: roster).findings.map {
      FindingOutput($0, book.book, common.lang)
    }
  }

  private func writeAnnotated(_ reading: CountyReading) throws {
    guard let annotated else { return }
    do throws(OfficeFileError) {
      try CountyWorkbook.annotate(
        workbook, problems: reading.problems, to: annotated, language: common.lang)
    } catch {
      throw CommandFailure.badInput([error.words(in: common.lang)])
    }
    common.terminal.say(Phrase.written(annotated)[common.lang])
  }

  private func output(_ problem: CellProblem) -> Problem {
    Problem(
      kind: problem.kind.rawValue, severity: problem.severity.rawValue, sheet: problem.sheet,
      row: problem.row, column: problem.column?.name, cell: problem.cell,
      subject: problem.subject, found: problem.found, allowed: problem.allowed[common.lang],
      suggestion: problem.suggestion, sentence: problem.sentence(in: common.lang))
  }
}
