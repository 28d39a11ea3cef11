import ArgumentParser
import Foundation
import Papers
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng outlook`: the years to come.
struct OutlookCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "outlook",
    abstract: "Plans several years: returns, retirements, classes, and a plan for each year.",
    discussion: """
      The first year's plan is an ordinary one (--plan-out); later years are
      provisional. --verify judges an outlook file and plans nothing.
      Example: junheng outlook county.xlsx --book miyun --year 2026 --years 3 --xlsx outlook.xlsx
      """)

  @OptionGroup var county: CountyOptions

  @Option(help: "The first school year's first calendar year.")
  var year: Int

  @Option(help: "How many school years; without it the book's horizon.")
  var years: Int?

  @Option(help: "A CSV file of expected classes: school, stage, year, classes, pupils.")
  var classes: String?

  @Option(help: "Where to write the outlook file.")
  var out: String?

  @Option(help: "Write the outlook as a workbook, too.")
  var xlsx: String?

  @Option(help: "Where to write the first year's plan file.")
  var planOut: String?

  @Option(help: "Judge this outlook file instead of planning.")
  var verify: String?

  @Option(
    help: ArgumentHelp("Work for the first year.", valueName: "low|normal|high"),
    transform: oneOfItsCases)
  var effort: PlanRequest.Effort = .normal

  @Option(
    help: ArgumentHelp("Work for each provisional year.", valueName: "low|normal|high"),
    transform: oneOfItsCases)
  var laterEffort: PlanRequest.Effort = .low

  @Option(help: "Stop after this many seconds with the best plans so far.")
  var timeLimit: Double?

  @Option(help: "Seeds the search and the lottery.")
  var seed: UInt64 = 1

  @Option(help: "How many threads may work; the plans are the same with any number.")
  var threads: Int = 1

  @Option(help: "A CSV file of the first year's fixed places, as for plan.")
  var pins: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let language = common.lang
    if let years, !(1...YearsTerms.longestHorizon).contains(years) {
      throw ValidationError(
        Phrase.badOption(
          "--years", found: "\(years)", allowed: "1…\(YearsTerms.longestHorizon)")[language])
    }
    if let timeLimit, !(timeLimit > 0) {
      throw ValidationError(
        Phrase.badOption("--time-limit", found: "\(timeLimit)", allowed: "> 0")[language])
    }
    if !(1...64).contains(threads) {
      throw ValidationError(
        Phrase.badOption("--threads", found: "\(threads)", allowed: "1…64")[language])
    }
  }

  func run() throws {
    let language = common.lang
    let schoolYear = try SchoolYear(year: year, language)
    let input = try CountyInput(
      workbook: county.workbook, book: county.book, year: schoolYear, common)
    if let verify {
      return try judge(contents(ofFile: verify, language), input)
    }
    guard let terms = input.book.book.inForce(in: schoolYear).yearsTerms else {
      throw CommandFailure.badInput([
        Phrase.missingBookSection("years", in: county.book)[language]
      ])
    }
    let horizon = years ?? terms.horizon
    let request = YearsRequest(
      PlanRequest(
        roster: input.roster, book: input.book.book, year: schoolYear, seed: seed,
        effort: effort, pins: try pins.map { try loadPins($0, input.roster, language) } ?? [],
        workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256, threads: threads),
      horizon: horizon, laterEffort: laterEffort,
      classes: try classes.map {
        try loadForecast($0, input.roster, years: year...year + horizon - 1, language)
      } ?? [])
    let result = try solve(request)
    let file = try result.file.json()
    if let out { try save(file, out) }
    if let planOut { try save(result.firstPlan.json(), planOut) }
    if let xlsx {
      try writeWorkbook(result.file, input, to: xlsx)
      common.terminal.say(Phrase.written(xlsx)[language])
    }
    json
      ? try printJSON(OutlookOutput(result.file))
      : OutlookTables(result.file, input.roster, language).show()
    let defects = check(
      outlook: file, roster: input.roster, book: input.book.book,
      workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256)
    guard defects.isEmpty else { throw refusal(defects) }
    common.terminal.say(Phrase.outlookAccepted[language])
    if result.file.years[0].status == .infeasible {
      throw CommandFailure.finding(
        [Phrase.noPlanExists[language]]
          + (result.firstPlan.doctor ?? []).map { "· \($0.sentence)" })
    }
  }

  private func judge(_ data: Data, _ input: CountyInput) throws {
    let defects = check(
      outlook: data, roster: input.roster, book: input.book.book,
      workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256)
    guard defects.isEmpty else { throw refusal(defects) }
    print(Phrase.outlookAccepted[common.lang])
  }

  private func refusal(_ defects: [OutlookDefect]) -> CommandFailure {
    .finding(
      [Phrase.outlookRefused(defects.count)[common.lang]]
        + defects.prefix(50).map { "· \($0.sentence(in: common.lang))" })
  }

  private func solve(_ request: YearsRequest) throws -> YearsPlanner.Result {
    let start = ContinuousClock.now
    let limit = timeLimit.map { Duration.seconds($0) }
    defer { common.terminal.clearProgress() }
    return try YearsPlanner(
      request,
      progress: { year, progress in
        common.terminal.show(progress: "\(year) \(progress.line(in: common.lang))")
      },
      shouldStop: { limit.map { ContinuousClock.now - start > $0 } ?? false }
    ).plan()
  }

  private func save(_ data: Data, _ path: String) throws {
    try write(data, toFile: path, common.lang)
    common.terminal.say(Phrase.written(path)[common.lang])
  }

  private func writeWorkbook(
    _ file: OutlookFile, _ input: CountyInput, to path: String
  ) throws {
    do {
      try CountyWorkbook.writeOutlook(
        file, roster: input.roster, book: input.book.book, in: common.lang, to: path)
    } catch {
      throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
    }
  }
}
