import ArgumentParser
import Foundation
import OfficeFiles
import Papers
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng swap`: who changes places with whom.
struct SwapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "swap",
    abstract: "Changes places (人事对调): rounds of teachers who take one another's posts.",
    discussion: """
      Reads the sheet 对调 and the book's section swap. The result is checked by
      the independent checker before it is written; the same input gives the
      same bytes.
      Example: junheng swap county.xlsx --book miyun --out swaps.json --xlsx swaps.xlsx
      """)

  @OptionGroup var county: CountyOptions

  @Option(help: "Where to write the result.")
  var out: String

  @Option(help: "Write the result as a workbook, too.")
  var xlsx: String?

  @Option(
    help: """
      The school year's first calendar year; without it, the first that opens \
      after people last joined.
      """)
  var year: Int?

  @Option(
    help: ArgumentHelp(
      "Another mechanism than the book's.",
      valueName: "maximum|block-exchange|trading-cycles|deferred-acceptance"),
    transform: oneOfItsCases)
  var mechanism: SwapTerms.Mechanism?

  @Option(
    help: ArgumentHelp(
      "The most people in one round; 0 for no limit.", valueName: "0|2|3|4"))
  var cap: Int?

  @Flag(inversion: .prefixedNo, help: "Fill posts that are short of staff by chains.")
  var vacancies: Bool?

  @Option(help: "Seeds the lottery between people with equal points.")
  var seed: UInt64 = 1

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    if let cap, ![0, 2, 3, 4].contains(cap) {
      throw ValidationError(
        Phrase.badOption("--cap", found: "\(cap)", allowed: "0, 2, 3, 4")[common.lang])
    }
  }

  func run() throws {
    let language = common.lang
    let given = try year.map { try SchoolYear(year: $0, language) }
    let input = try CountyInput(
      workbook: county.workbook, book: county.book, year: given, common)
    let schoolYear = given ?? SchoolYear(after: input.roster)
    let book = input.book.book.inForce(in: schoolYear)
    let request = SwapRequest(
      roster: input.roster, book: book, year: schoolYear, terms: try terms(of: book), seed: seed,
      workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256)
    let swaps = SwapPlanner(request).plan()
    let data = try swaps.json()
    try judge(data, input)
    try write(data, toFile: out, language)
    common.terminal.say(Phrase.written(out)[language])
    if let xlsx {
      try writeWorkbook(swaps, input, to: xlsx)
      common.terminal.say(Phrase.written(xlsx)[language])
    }
    if swaps.applicants == 0 {
      common.terminal.say(Phrase.noSwapWishes(county.workbook)[language])
    }
    json ? try printJSON(Outcome(swaps)) : printRounds(swaps, input.roster, schoolYear)
    common.terminal.say(Phrase.swapChecked[language])
  }

  /// The book's terms with what the options change.
  private func terms(of book: PolicyBook) throws -> SwapTerms {
    guard var terms = book.swapTerms else {
      throw CommandFailure.badInput([Phrase.noSwapSection(book.id)[common.lang]])
    }
    if let mechanism { terms.mechanism = mechanism }
    if let cap { terms.longestRound = cap == 0 ? nil : cap }
    if terms.mechanism != .maximum {
      if let cap, cap != 0 {
        throw CommandFailure.badInput([
          Phrase.capNeedsMaximum(terms.mechanism.rawValue)[common.lang]
        ])
      }
      terms.longestRound = nil
    }
    if let vacancies { terms.usesVacancies = vacancies }
    if terms.mechanism == .deferredAcceptance {
      if vacancies == true {
        throw CommandFailure.badInput([
          Phrase.vacanciesNeedOther(terms.mechanism.rawValue)[common.lang]
        ])
      }
      terms.usesVacancies = false
    }
    return terms
  }

  private func judge(_ data: Data, _ input: CountyInput) throws {
    let defects = check(
      swaps: data, roster: input.roster, book: input.book.book,
      workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256)
    guard defects.isEmpty else {
      throw CommandFailure.finding(
        [Phrase.swapRefused[common.lang]] + defects.map { "  " + $0.sentence(in: common.lang) })
    }
  }

  private func writeWorkbook(_ swaps: SwapFile, _ input: CountyInput, to path: String) throws {
    do {
      try CountyWorkbook.writeSwaps(swaps, roster: input.roster, in: common.lang, to: path)
    } catch {
      throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
    }
  }

  private func printRounds(_ swaps: SwapFile, _ roster: Roster, _ year: SchoolYear) {
    let language = common.lang
    var table = TextTable(
      [.ring, .teacher, .name, .from, .to, .stage, .subject, .wish, .replaces], in: language,
      numeric: [0, 7])
    for round in swaps.rounds {
      for move in round.moves {
        table.add([
          "\(round.number)", move.teacher.rawValue, roster[move.teacher]?.name ?? "",
          roster[move.from]?.name ?? move.from.rawValue, roster[move.to]?.name ?? move.to.rawValue,
          move.stage.words[language], move.subject.name(in: language), "\(move.rank)",
          move.replaces?.rawValue ?? Phrase.vacancy[language],
        ])
      }
    }
    if !swaps.rounds.isEmpty { print(table.text) }
    let mechanism = SwapTerms.Mechanism(rawValue: swaps.terms.mechanism)
    print(
      Phrase.swapSummary(
        swaps, mechanism: mechanism?.name(in: language) ?? swaps.terms.mechanism,
        year: year.description)[language])
    print(Phrase.swapProof(swaps)[language])
    if !swaps.rounds.isEmpty { print(Phrase.swapDay(swaps.terms.day)[language]) }
  }

  /// What `--json` prints: the file says everything else.
  struct Outcome: Encodable {
    let status: SwapFile.Status
    let mechanism: String
    let applicants: Int
    let entered: Int
    let moved: Int
    let movedBound: Int?
    let rankSum: Int
    let rankBound: Int?
    let rounds: Int
    let longestRound: Int

    enum CodingKeys: String, CodingKey {
      case status, mechanism, applicants, entered, moved, rounds
      case movedBound = "moved_bound"
      case rankSum = "rank_sum"
      case rankBound = "rank_bound"
      case longestRound = "longest_round"
    }

    init(_ swaps: SwapFile) {
      status = swaps.status
      mechanism = swaps.terms.mechanism
      applicants = swaps.applicants
      entered = swaps.entered
      moved = swaps.moved
      movedBound = swaps.movedBound
      rankSum = swaps.rankSum
      rankBound = swaps.rankBound
      rounds = swaps.rounds.count
      longestRound = swaps.rounds.map(\.moves.count).max() ?? 0
    }
  }
}

extension SchoolYear {
  /// The first school year that opens after people last joined a school.
  init(after roster: Roster) {
    let latest = roster.teachers.compactMap { $0.establishment.since }.max() ?? Month(2025, 9)
    var year = SchoolYear(latest.year)
    while year.opening <= latest { year = SchoolYear(year.start + 1) }
    self = year
  }
}
