import ArgumentParser
import PlanFormat
import Planning
import Policy
import Sealing
import Staffing
import Wording

/// `junheng merge`: two sets of changes to one plan.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges two changed copies of a plan and judges the result.",
    discussion: """
      Whoever only one side changed goes where that side says. Exit status 1, and
      nothing written, when both sides changed somebody differently or a rule
      isn't kept.
      Example: junheng merge base.json mine.json theirs.json \\
        --county county.xlsx --book miyun --out merged.json
      """)

  @Argument(help: "The plan that both sides started from.")
  var base: String

  @Argument(help: "One side's plan.")
  var mine: String

  @Argument(help: "The other side's plan.")
  var theirs: String

  @Option(help: ArgumentHelp("The county workbook.", valueName: "county.xlsx"))
  var county: String

  @Option(
    help: ArgumentHelp(
      "A policy book: a file, or national-default, miyun or county-managed.",
      valueName: "policy.yaml"))
  var book: String = BookFile.standard

  @Option(help: "Where to write the merged plan file.")
  var out: String

  @Option(
    help: ArgumentHelp("Whose place conflicts take.", valueName: "base|mine|theirs"),
    transform: oneOfItsCases)
  var prefer: PlanMerge.Side?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.lang
    let files = try [base, mine, theirs].map { try loadPlan($0, language) }
    for (path, file) in zip([mine, theirs], files.dropFirst())
    where file.year != files[0].year || file.status == .infeasible {
      throw CommandFailure.badInput([Phrase.unfitPrevious(path, year: file.year)[language]])
    }
    let merge = PlanMerge(
      base: files[0], mine: files[1], theirs: files[2], preferring: prefer ?? .base)
    let isOpen = prefer == nil && !merge.conflicts.isEmpty
    let schoolYear = try SchoolYear(year: files[0].year, language)
    let input = try CountyInput(workbook: county, book: book, year: schoolYear, common)
    let request = PlanRequest(
      roster: input.roster, book: input.book.book, year: schoolYear, seed: files[0].seed,
      gap: files[0].gapAsked, workbookSHA256: input.workbookSHA256,
      bookSHA256: input.book.sha256)
    let merged = try Planner(request).judge(
      merge,
      base: PublishedPlan(files[0], sha256: sha256(try contents(ofFile: base, language))))
    let isWritten = !isOpen && merged.plan != nil
    if isWritten, let plan = merged.plan {
      try write(plan.json(), toFile: out, language)
      common.terminal.say(Phrase.written(out)[language])
    }
    json ? try printJSON(Outcome(merge, merged, isWritten)) : report(merge, merged, isOpen)
    if !isWritten { throw CommandFailure.finding() }
  }

  private func report(_ merge: PlanMerge, _ merged: MergedPlan, _ isOpen: Bool) {
    let language = common.lang
    if isOpen {
      print(Phrase.mergeConflicts(merge.conflicts.count)[language])
      for conflict in merge.conflicts {
        let places = [conflict.base, conflict.mine, conflict.theirs].map { place(of: $0, language) }
        let phrase = Phrase.mergeConflict(
          conflict.teacher.rawValue, base: places[0], mine: places[1], theirs: places[2])
        print("· \(phrase[language])")
      }
    }
    for teacher in merged.impossible {
      print("· \(Phrase.mergeImpossible(teacher.rawValue)[language])")
    }
    if !merged.broken.isEmpty {
      print(Phrase.mergeBroken(merged.broken.count)[language])
      for row in merged.broken {
        let phrase = Phrase.brokenRow(
          language == .zh ? row.name.zh : row.name.en, count: row.count,
          low: row.range.lowerBound, high: row.range.upperBound)
        print("· \(phrase[language])")
      }
    }
    for clash in merged.clashes { print("· \(clash.text(in: language))") }
    if !isOpen, let plan = merged.plan {
      let changed = plan.levels.first { $0.name == PlanLevel.disruption.rawValue }?.value ?? 0
      print(Phrase.merged(changed: changed)[language])
    }
  }

  struct Outcome: Encodable {
    let written: Bool
    let conflicts: [Conflict]
    let impossible: [String]
    let broken: [Row]
    let clashes: [Clash]
    let levels: [Level]

    struct Conflict: Encodable {
      let teacher: String
      let base: String?
      let mine: String?
      let theirs: String?
    }

    struct Row: Encodable {
      let name: String
      let english: String
      let count: Int
      let low: Int
      let high: Int
    }

    init(_ merge: PlanMerge, _ merged: MergedPlan, _ isWritten: Bool) {
      written = isWritten
      conflicts = merge.conflicts.map {
        Conflict(
          teacher: $0.teacher.rawValue, base: $0.base?.description, mine: $0.mine?.description,
          theirs: $0.theirs?.description)
      }
      impossible = merged.impossible.map(\.rawValue)
      broken = merged.broken.map {
        Row(
          name: $0.name.zh, english: $0.name.en, count: $0.count, low: $0.range.lowerBound,
          high: $0.range.upperBound)
      }
      clashes = merged.clashes
      levels = merged.plan?.levels ?? []
    }
  }
}
