import ArgumentParser
import OfficeFiles
import Papers
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng ledger`: who has carried remote and hard posts.
struct LedgerCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ledger",
    abstract: "Who has carried remote and hard posts so far, and how evenly.",
    discussion: """
      With a plan, also how it stands once the plan is served out. The next plan
      weighs the same numbers: who never served, or not lately, goes first.
      Example: junheng ledger county.xlsx --plan plan.json --out ledger.xlsx
      """)

  @OptionGroup var county: CountyOptions

  @Option(help: "A plan file, for the ledger after it.")
  var plan: String?

  @Option(help: "The school year's first calendar year; otherwise the plan's.")
  var year: Int?

  @Option(help: "Write a line for everybody: a file that ends in .xlsx or .csv.")
  var out: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let out, !out.hasSuffix(".xlsx"), !out.hasSuffix(".csv") {
      throw ValidationError(Phrase.badLedgerFile(out)[common.lang])
    }
  }

  func run() throws {
    let language = common.lang
    let input = try CountyInput(workbook: county.workbook, book: county.book, common)
    let file = try plan.map { try loadPlan($0, language) }
    let schoolYear = try SchoolYear(
      year: year ?? file?.year ?? input.roster.planningYear, language)
    let now = BurdenLedger(input.roster, input.book.book.inForce(in: schoolYear), schoolYear)
    let then = file.map { now.after($0.moves) }
    if let out { try write(then ?? now, before: then == nil ? nil : now, input.roster, to: out) }
    if json { return try printJSON(Outcome(now, then)) }
    printFairness(now, then)
    if out == nil { common.terminal.say(Phrase.ledgerHint(now.entries.count)[language]) }
  }

  private func write(
    _ ledger: BurdenLedger, before: BurdenLedger?, _ roster: Roster, to path: String
  ) throws {
    if path.hasSuffix(".csv") {
      let table = LedgerTable(ledger, roster, common.lang)
      let heads = table.columns.map { CellValue.text($0.heading) }
      try junheng.write(csvText([heads] + table.rows), toFile: path, common.lang)
    } else {
      do throws(OfficeFileError) {
        try CountyWorkbook.writeLedger(
          ledger, before: before, roster: roster, in: common.lang, to: path)
      } catch {
        throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
      }
    }
    common.terminal.say(Phrase.written(path)[common.lang])
  }

  private func printFairness(_ now: BurdenLedger, _ then: BurdenLedger?) {
    let language = common.lang
    var table = TextTable(
      then == nil ? [.measure, .before] : [.measure, .before, .after], in: language,
      numeric: [1, 2])
    let ledgers = [now] + (then.map { [$0] } ?? [])
    for group in BurdenLedger.Group.allCases {
      func add(_ name: String, _ value: (BurdenLedger.Fairness) -> String) {
        table.add([name] + ledgers.map { value($0.fairness(of: group)) })
      }
      add(group.name(in: language)) { Figures.count($0.people) }
      add(Phrase.neverServed[language]) { Figures.share($0.neverServed, of: $0.people) }
      add(Phrase.notLatelyServed[language]) { Figures.share($0.notLately, of: $0.people) }
      add(Phrase.ruralYearsInAll[language]) { Figures.count($0.totalYears) }
      add(Phrase.giniOfRuralYears[language]) {
        Figures.decimal($0.gini.map { Double($0) / 1e6 }, places: 4)
      }
    }
    print(table.text)
  }

  struct Outcome: Encodable {
    let now: Groups
    let then: Groups?
    let entries: [Line]

    struct Groups: Encodable {
      let sendingSchools: Figures
      let eligible: Figures

      init(_ ledger: BurdenLedger) {
        sendingSchools = Figures(ledger.fairness(of: .sendingSchools))
        eligible = Figures(ledger.fairness(of: .eligible))
      }
    }

    struct Figures: Encodable {
      let people: Int
      let neverServed: Int
      let notLately: Int
      let ruralYears: Int
      let giniMillionths: Int?

      init(_ fairness: BurdenLedger.Fairness) {
        people = fairness.people
        neverServed = fairness.neverServed
        notLately = fairness.notLately
        ruralYears = fairness.totalYears
        giniMillionths = fairness.gini
      }
    }

    struct Line: Encodable {
      let teacher: String
      let school: String
      let eligible: Bool
      let ruralYears: Int
      let addedYears: Int
      let lastRural: String?
      let lastExchange: String?
      let standing: String
      let hardship: Int
      let metresFromHome: Int?
      let yearsInPlace: Int
      let turnPoints: Int
    }

    init(_ now: BurdenLedger, _ then: BurdenLedger?) {
      self.now = Groups(now)
      self.then = then.map { Groups($0) }
      entries = (then ?? now).entries.map { entry in
        Line(
          teacher: entry.teacher.rawValue, school: entry.school.rawValue,
          eligible: entry.isEligible, ruralYears: entry.ruralYears,
          addedYears: entry.addedYears, lastRural: entry.lastRural?.description,
          lastExchange: entry.lastExchange?.description, standing: entry.standing.rawValue,
          hardship: entry.hardship, metresFromHome: entry.distance,
          yearsInPlace: entry.yearsInPlace, turnPoints: entry.turnPoints)
      }
    }
  }
}
