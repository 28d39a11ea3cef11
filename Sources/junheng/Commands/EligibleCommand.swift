import ArgumentParser
import Policy
import Staffing
import Wording

/// `junheng eligible`: who may be moved, and every reason.
struct EligibleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "eligible",
    abstract: "For every teacher: eligible or not, and every reason.",
    discussion: "Example: junheng eligible county.xlsx --book miyun --year 2026 --json")

  @OptionGroup var county: CountyOptions

  @Option(help: "The school year's first calendar year.")
  var year: Int

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  struct Row: Encodable {
    let teacher: String
    let name: String
    let school: String
    let eligible: Bool
    let directions: [String]
    let reasons: [FindingOutput]
  }

  func run() throws {
    let schoolYear = try SchoolYear(year: year, common.lang)
    let input = try CountyInput(
      workbook: county.workbook, book: county.book, year: schoolYear, common)
    let book = input.book.book
    let rows = zip(input.roster.teachers, book.eligibility(of: input.roster, in: schoolYear)).map {
      teacher, eligibility in
      Row(
        teacher: teacher.id.rawValue, name: teacher.name,
        school: teacher.teaching.school.rawValue, eligible: eligibility.isEligible,
        directions: Direction.allCases.filter(eligibility.directions.contains).map(\.rawValue),
        reasons: eligibility.findings.map { FindingOutput($0, book, common.lang) })
    }
    json ? try printJSON(rows) : printTable(rows)
    common.terminal.say(
      Phrase.eligibleCount(rows.count(where: \.eligible), of: rows.count)[common.lang])
  }

  private func printTable(_ rows: [Row]) {
    let language = common.lang
    var table = TextTable(
      [.teacher, .name, .school, .eligible, .directions, .reasons], in: language)
    for row in rows {
      table.add([
        row.teacher, row.name, row.school, (row.eligible ? Phrase.yes : .no)[language],
        row.directions.compactMap { Direction(rawValue: $0)?.name(in: language) }
          .joined(separator: " "),
        row.reasons.map(\.sentence).joined(separator: " "),
      ])
    }
    print(table.text)
  }
}

extension SchoolYear {
  /// The school year that `--year` names.
  ///
  /// - Throws: `CommandFailure` with status 2 outside 1990...2100.
  init(year: Int, _ language: Language) throws {
    guard (1990...2100).contains(year) else {
      throw CommandFailure.badInput([Phrase.badYear(year)[language]])
    }
    self.init(year)
  }
}
