import ArgumentParser
import Equity
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng indicators`: equity indicators, before and after a plan.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators",
    abstract: "Legal and research equity indicators, before and after a plan.",
    discussion: "Example: junheng indicators county.xlsx --plan plan.json --json")

  @OptionGroup var county: CountyOptions

  @Option(help: "A plan file, for the values after it.")
  var plan: String?

  @Option(help: "The school year's first calendar year; otherwise the plan's.")
  var year: Int?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  struct Row: Encodable {
    let name: String
    let title: String
    let before: Double?
    let after: Double?
    let outcome: String?
  }

  func run() throws {
    let language = common.lang
    let input = try CountyInput(workbook: county.workbook, book: county.book, common)
    let file = try plan.map { try loadPlan($0, language) }
    let schoolYear = try SchoolYear(
      year: year ?? file?.year ?? input.roster.planningYear, language)
    let before = EquityReport(input.roster, input.book.book, schoolYear, moves: [])
    let after = file.map {
      EquityReport(input.roster, input.book.book, schoolYear, moves: $0.moves)
    }
    let rows = rows(before, after)
    if json { return try printJSON(rows) }
    var table = TextTable(
      after == nil ? [.measure, .name, .before] : [.measure, .name, .before, .after],
      in: language, numeric: [2, 3])
    for row in rows {
      let values = [row.before] + (after == nil ? [] : [row.after])
      table.add([row.name, row.title] + values.map { Figures.decimal($0, places: 4) })
    }
    print(table.text)
    if let file {
      let book = input.book.book.inForce(in: schoolYear)
      printSentGroups(
        SentGroups(input.roster, book, schoolYear, moves: file.moves), input.roster, book, language)
    }
  }

  private func rows(_ before: EquityReport, _ after: EquityReport?) -> [Row] {
    let titles = Dictionary(
      Indicator.all.map { ($0.id, common.lang == .zh ? $0.name.zh : $0.name.en) }
    ) { first, _ in first }
    let changes = after?.changes(since: before)
    return before.readings.enumerated().map { position, reading in
      Row(
        name: reading.name, title: titles[reading.indicator] ?? reading.indicator,
        before: reading.value, after: changes?[position].after,
        outcome: changes?[position].outcome.rawValue)
    }
  }
}

extension Roster {
  /// The school year after the latest month in which somebody joined a school.
  var planningYear: Int {
    let latest = teachers.compactMap(\.establishment.since).max()
    return latest.map { $0.month >= 9 ? $0.year + 1 : $0.year } ?? 2026
  }
}
