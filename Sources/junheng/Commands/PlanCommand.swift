import ArgumentParser
import Foundation
import Papers
import PlanFormat
import Planning
import Policy
import Sealing
import Staffing
import Wording

/// `junheng plan`: the year's plan.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan",
    abstract: "Plans the year: who moves where, how good that is, and the proof.",
    discussion: """
      The same workbook, book, seed and effort give the same bytes, unless the
      time limit stopped the search. Exit status 1 when no plan keeps all rules.
      Example: junheng plan county.xlsx --book miyun --year 2026 --out plan.json

      After a change to a published plan there are three choices: plan anew (no
      --previous); plan anew around what was published (--previous with --frozen
      all-published); or mend it with as few changes as possible (--previous).
      Example: junheng plan county.xlsx --book miyun --year 2026 \
        --previous plan.json --pins veto.csv --out repaired.json
      """)

  @OptionGroup var county: CountyOptions

  @Option(help: "The school year's first calendar year.")
  var year: Int

  @Option(help: "Where to write the plan file.")
  var out: String

  @Option(help: "Write the plan as a workbook, too.")
  var xlsx: String?

  @Option(
    help: ArgumentHelp("How much work to spend.", valueName: "low|normal|high"),
    transform: oneOfItsCases)
  var effort: PlanRequest.Effort = .normal

  @Option(help: "Stop after this many seconds with the best plan so far.")
  var timeLimit: Double?

  @Option(help: "The gap that counts as proven, as a share of a level's value.")
  var gap: Double = 0.001

  @Option(help: "Seeds the search and the lottery.")
  var seed: UInt64 = 1

  @Option(help: "How many threads may work; the plan is the same with any number.")
  var threads: Int = 1

  @Option(help: "A CSV file of fixed places: teacher, school (or stay), stage, subject.")
  var pins: String?

  @Option(help: "The published plan to mend with as few changes as possible.")
  var previous: String?

  @Option(
    help: ArgumentHelp(
      "With --previous: published moves that are pins, a CSV file with the column teacher; or all.",
      valueName: "FILE|all-published"))
  var frozen: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let language = common.lang
    if frozen != nil && previous == nil {
      throw ValidationError(Phrase.frozenNeedsPrevious[language])
    }
    if !(0...1).contains(gap) {
      throw ValidationError(
        Phrase.badOption("--gap", found: "\(gap)", allowed: "0…1")[language])
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
    let schoolYear = try SchoolYear(year: year, common.lang)
    let input = try CountyInput(
      workbook: county.workbook, book: county.book, year: schoolYear, common)
    var request = PlanRequest(
      roster: input.roster, book: input.book.book, year: schoolYear, seed: seed, effort: effort,
      pins: try pins.map { try loadPins($0, input.roster, language) } ?? [],
      gap: Int((gap * 1e6).rounded()), workbookSHA256: input.workbookSHA256,
      bookSHA256: input.book.sha256, threads: threads)
    let published = try previous.map { try repair($0, &request) }
    let plan = try solve(request)
    try write(plan.json(), toFile: out, language)
    common.terminal.say(Phrase.written(out)[language])
    if let xlsx {
      try writeWorkbook(plan, input, to: xlsx)
      common.terminal.say(Phrase.written(xlsx)[language])
    }
    let book = request.book.inForce(in: schoolYear)
    let groups =
      plan.status == .infeasible
      ? nil : SentGroups(input.roster, book, schoolYear, moves: plan.moves)
    if json {
      try printJSON(
        Outcome(plan, groups.map { SentGroupsOutput($0, input.roster, book) }))
    } else {
      printSummary(plan)
      if let groups { printSentGroups(groups, input.roster, book, language) }
      if let published { printChanges(from: published, to: plan) }
    }
    if plan.status == .infeasible { throw CommandFailure.finding() }
  }

  /// Makes the request one that mends, or keeps, what was published.
  ///
  /// - Returns: The published plan.
  private func repair(_ path: String, _ request: inout PlanRequest) throws -> PlanFile {
    let language = common.lang
    let file = try loadPlan(path, language)
    guard file.year == year, file.status != .infeasible else {
      throw CommandFailure.badInput([Phrase.unfitPrevious(path, year: file.year)[language]])
    }
    if let frozen {
      let only = frozen == "all-published" ? nil : try loadFrozen(frozen, file, language)
      let moves = FrozenMoves(file, for: request, only: only)
      request.pins += moves.pins
      for teacher in moves.released {
        common.terminal.say(Phrase.frozenReleased(teacher.rawValue)[language])
      }
      if only == nil { return file }
    }
    request.previous = PublishedPlan(file, sha256: sha256(try contents(ofFile: path, language)))
    return file
  }

  /// Everybody who must be told something else than before.
  private func printChanges(from published: PlanFile, to plan: PlanFile) {
    let language = common.lang
    guard plan.status != .infeasible else { return }
    let people = PlanComparison(published, plan).people
    print(Phrase.changedSince(people.count)[language])
    for person in people {
      let phrase = Phrase.changed(
        person.teacher.rawValue, from: place(of: person.first, language),
        to: place(of: person.second, language))
      print("· \(phrase[language])")
    }
  }

  private func solve(_ request: PlanRequest) throws -> PlanFile {
    let start = ContinuousClock.now
    let limit = timeLimit.map { Duration.seconds($0) }
    defer { common.terminal.clearProgress() }
    return try Planner(request).plan(
      progress: { common.terminal.show(progress: $0.line(in: common.lang)) },
      shouldStop: { limit.map { ContinuousClock.now - start > $0 } ?? false })
  }

  private func writeWorkbook(_ plan: PlanFile, _ input: CountyInput, to path: String) throws {
    do {
      try CountyWorkbook.writePlan(plan, roster: input.roster, in: common.lang, to: path)
    } catch {
      throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
    }
  }

  private func printSummary(_ plan: PlanFile) {
    let language = common.lang
    if plan.status == .infeasible {
      print(Phrase.noPlanExists[language])
      printDoctor(plan.doctor ?? [], language)
      return
    }
    var table = TextTable(
      [.level, .value, .bound, .gap, .tolerance], in: language, numeric: [1, 2, 3, 4])
    for level in plan.levels {
      table.add([
        PlanLevel(rawValue: level.name)?.name(in: language) ?? level.name,
        Figures.count(level.value), Figures.count(level.bound), Figures.millionths(level.gap),
        Figures.millionths(level.tolerance),
      ])
    }
    print(table.text)
    print(
      Phrase.planSummary(
        status: plan.status.name(in: language), moves: plan.moves.count,
        unfilled: plan.unfilled.count, gap: Figures.millionths(plan.gap),
        effort: Figures.count(plan.effort))[language])
  }

  /// What `--json` prints: the plan file says everything else.
  struct Outcome: Encodable {
    let status: PlanFile.Status
    let levels: [Level]
    let gap: Int
    let moves: Int
    let unfilled: Int
    let effort: Int
    let stoppedBy: PlanFile.StopReason
    let doctor: [Clash]?
    let sentGroups: SentGroupsOutput?

    enum CodingKeys: String, CodingKey {
      case status, levels, gap, moves, unfilled, effort, doctor
      case stoppedBy = "stopped_by"
      case sentGroups = "sent_groups"
    }

    init(_ plan: PlanFile, _ sentGroups: SentGroupsOutput?) {
      status = plan.status
      levels = plan.levels
      gap = plan.gap
      moves = plan.moves.count
      unfilled = plan.unfilled.count
      effort = plan.effort
      stoppedBy = plan.stoppedBy
      doctor = plan.doctor
      self.sentGroups = sentGroups
    }
  }
}
