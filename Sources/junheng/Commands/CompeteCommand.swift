import ArgumentParser
import OfficeFiles
import Papers
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sampling
import Sealing
import Staffing
import Wording

/// `junheng compete`: who wins which post (竞聘).
struct CompeteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compete",
    abstract: "Decides a competition for posts (竞聘) in rounds, by score and wishes.",
    discussion: """
      The form has the sheets 岗位 (Posts), 应聘 (Applicants) and, if grades are
      limited, 限额 (Limits); --template writes an empty one and --sample a filled
      one. The result is re-judged by the checker before it is written.
      Examples: junheng compete --sample posts.xlsx --seed 7
                junheng compete posts.xlsx --out result.json --xlsx result.xlsx
                junheng compete posts.xlsx --check result.json --applicant T000053
      """)

  @Argument(help: ArgumentHelp("The form of the competition (.xlsx).", valueName: "posts.xlsx"))
  var form: String?

  @Option(
    help: ArgumentHelp(
      "A policy book: a file, or national-default, miyun or county-managed.",
      valueName: "policy.yaml"))
  var book: String = BookFile.standard

  @Option(help: "Where to write the result.")
  var out: String?

  @Option(help: "Write the result as a workbook, too.")
  var xlsx: String?

  @Option(
    help: "The school year's first calendar year; otherwise the one after people last joined.")
  var year: Int?

  @Option(help: "Seeds the lot between people alike in everything, and the sample.")
  var seed: UInt64 = 1

  @Option(help: "Re-judge this result instead of deciding.")
  var check: String?

  @Option(help: ArgumentHelp("Say what became of this person, and why.", valueName: "id"))
  var applicant: String?

  @Option(help: "Write an empty form and stop.")
  var template: String?

  @Option(help: "Write an invented form and stop.")
  var sample: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    let makesForm = template != nil || sample != nil
    if !makesForm, form == nil || (out == nil && check == nil) {
      throw ValidationError(Phrase.competeWhat[common.lang])
    }
  }

  func run() throws {
    if let template { return try writeForm(Competition(offers: [], applicants: []), to: template) }
    if let sample { return try writeForm(sampleCompetition(seed: seed), to: sample) }
    guard let form else { return }
    let input = try CompetitionInput(form: form, book: book, year: year, common)
    if let check { return try judge(check, input) }
    let result = try decide(input)
    try refuse(defects(of: result, input))
    if let out {
      try write(result.json(), toFile: out, common.lang)
      common.terminal.say(Phrase.written(out)[common.lang])
    }
    if let xlsx { try writeWorkbook(result, input, to: xlsx) }
    if let applicant { return try answer(applicant, result, input) }
    json ? try printJSON(Outcome(result)) : printSummary(result, input)
  }

  private func decide(_ input: CompetitionInput) throws -> CompetitionFile {
    let request = CompetitionRequest(
      competition: input.competition, book: input.book.book, year: input.year, seed: seed,
      workbookSHA256: input.sha256, bookSHA256: input.book.sha256)
    do {
      return try CompetitionPlanner(request).result()
    } catch let error as CompetitionError {
      let names = Dictionary(
        input.competition.offers.map { ($0.school, $0.schoolName) }
      ) { first, _ in first }
      throw CommandFailure.badInput([
        error.sentence(in: common.lang) { names[$0] ?? $0.rawValue }
      ])
    }
  }

  private func defects(
    of result: CompetitionFile, _ input: CompetitionInput
  ) -> [CompetitionDefect] {
    CompetitionChecker(
      result, competition: input.competition, book: input.book.book,
      workbookSHA256: input.sha256, bookSHA256: input.book.sha256
    ).defects()
  }

  private func judge(_ path: String, _ input: CompetitionInput) throws {
    let data = try contents(ofFile: path, common.lang)
    guard let result = try? CompetitionFile(json: data),
      result.format == CompetitionFile.currentFormat
    else { throw CommandFailure.badInput([Phrase.notACompetition(path)[common.lang]]) }
    try refuse(defects(of: result, input))
    if let applicant { return try answer(applicant, result, input) }
    print(Phrase.competitionChecked[common.lang])
  }

  private func answer(
    _ applicant: String, _ result: CompetitionFile, _ input: CompetitionInput
  ) throws {
    let answer = CompetitionAnswer(result, input.competition, common.lang)
    guard let lines = answer.lines(about: Teacher.ID(applicant)) else {
      throw CommandFailure.badInput([Phrase.notInCompetition(applicant)[common.lang]])
    }
    for line in lines { print(line) }
  }

  private func refuse(_ defects: [CompetitionDefect]) throws {
    guard !defects.isEmpty else { return }
    throw CommandFailure.finding(
      [Phrase.competitionRefused(defects.count)[common.lang]]
        + defects.map { "· \($0.sentence(in: common.lang))" })
  }

  private func writeForm(_ competition: Competition, to path: String) throws {
    try writing(path) { () throws(OfficeFileError) in
      try CompetitionWorkbook.write(competition, to: path, language: common.lang)
    }
  }

  private func writeWorkbook(
    _ result: CompetitionFile, _ input: CompetitionInput, to path: String
  ) throws {
    try writing(path) { () throws(OfficeFileError) in
      try CompetitionWorkbook.writeResult(
        result, competition: input.competition, in: common.lang, to: path)
    }
  }

  private func writing(_ path: String, _ body: () throws(OfficeFileError) -> Void) throws {
    do throws(OfficeFileError) {
      try body()
    } catch {
      throw CommandFailure.badInput([Phrase.fileUnwritable(path)[common.lang]])
    }
    common.terminal.say(Phrase.written(path)[common.lang])
  }

  private func printSummary(_ result: CompetitionFile, _ input: CompetitionInput) {
    let language = common.lang
    var rounds = TextTable(
      [.round, .participants, .applications, .places, .hired], in: language,
      numeric: [1, 2, 3, 4])
    for round in result.rounds {
      rounds.add([
        round.kind.name(in: language), Figures.count(round.participants),
        Figures.count(round.applications), Figures.count(round.open), Figures.count(round.hired),
      ])
    }
    print(rounds.text)
    if !result.limits.isEmpty {
      var limits = TextTable([.limit, .places, .hired], in: language, numeric: [1, 2])
      for limit in result.limits {
        limits.add([
          language == .zh ? limit.name : limit.english, Figures.count(limit.capacity),
          Figures.count(limit.hired),
        ])
      }
      print("\n\(limits.text)")
    }
    let open = result.posts.reduce(0) { $0 + $1.chairs - $1.hired }
    print(
      "\n"
        + Phrase.competitionSummary(
          hired: result.hired.count, of: input.competition.applicants.count,
          left: result.left.count, open: open)[language])
    if !result.kept.isEmpty { print(Phrase.keptWithoutChair(result.kept.count)[language]) }
    print(Phrase.competitionChecked[language])
  }

  /// What `--json` prints: the result file says everything else.
  struct Outcome: Encodable {
    let rounds: [CompetitionFile.Round]
    let limits: [CompetitionFile.LimitResult]
    let hired: Int
    let kept: Int
    let left: Int
    let open: Int

    init(_ result: CompetitionFile) {
      rounds = result.rounds
      limits = result.limits
      hired = result.hired.count
      kept = result.kept.count
      left = result.left.count
      open = result.posts.reduce(0) { $0 + $1.chairs - $1.hired }
    }
  }
}
