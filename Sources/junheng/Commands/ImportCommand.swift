import Access
import Actions
import ArgumentParser
import Foundation
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
    let now = Occasion.present
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
}
