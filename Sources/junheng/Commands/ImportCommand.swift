import Access
import Actions
import ArgumentParser
import Foundation
import Staffing
import Store
import Wording

/// `junheng import`: makes a workbook, its book and a plan the county's current ones.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Puts a county workbook, its policy book and a plan into the database.",
    discussion: """
      A workbook with errors is refused and nothing is written.
      Example: junheng import county.xlsx --book miyun --plan plan.json \\
                 --database sqlite:county.db
      """)

  @OptionGroup var county: CountyOptions

  @Option(help: "The plan of the year, made from the same workbook and book.")
  var plan: String?

  @Option(help: "The county's name on every page; otherwise the workbook's.")
  var name: String?

  @Option(
    help: """
      Of the first workbook: the day since which it holds, such as 2026-03-01; otherwise today.
      """)
  var asOf: String?

  @Flag(help: "The data are invented; every page says so.")
  var sample = false

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var sealing: KeyOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let language = common.lang
    let input = try CountyInput(workbook: county.workbook, book: county.book, common)
    let workbook = try contents(ofFile: county.workbook, language)
    let planBytes = try plan.map { try contents(ofFile: $0, language) }
    if let plan { _ = try loadPlan(plan, language) }
    let database = try await record.open(with: sealing, language)
    let now = try await occasion(of: database)
    let outcome: ImportOutcome
    do {
      outcome = try await ImportCounty(
        county: name ?? input.roster.county,
        fileName: URL(fileURLWithPath: county.workbook).lastPathComponent,
        workbook: Array(workbook), policyBook: input.book.text, isSample: sample
      ).perform(in: database, by: .system, on: now)
      if let planBytes {
        try await AdoptPlan(plan: Array(planBytes)).perform(in: database, by: .system, on: now)
      }
    } catch let error as AdoptPlanError {
      throw CommandFailure.badInput(["\(error)"])
    }
    common.terminal.say(Phrase.imported(record.shown)[language])
    common.terminal.say(
      Phrase.factsLearned(
        added: outcome.added, changed: outcome.changed, unchanged: outcome.unchanged,
        unnamed: outcome.unnamed)[language])
  }

  /// Now, or the past day since which the first workbook holds.
  private func occasion(of database: any Database) async throws -> Occasion {
    let now = Occasion.present
    guard let asOf else { return now }
    guard let day = Day(asOf), day <= now.today else {
      throw CommandFailure.badInput([Phrase.noPastDay(asOf, today: now.today)[common.lang]])
    }
    guard try await database.read({ try $0.latestCounty() }) == nil else {
      throw CommandFailure.badInput([Phrase.asOfIsForTheFirst[common.lang]])
    }
    return Occasion(moment: now.moment, today: day)
  }
}
