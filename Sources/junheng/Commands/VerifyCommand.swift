import ArgumentParser
import PlanChecker
import PlanFormat
import Policy
import Wording

/// `junheng verify`: the independent checker.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Re-checks a plan: every rule, every level, every claimed bound.",
    discussion: """
      The checker shares no code with the planner. Exit status 1 and every
      defect when the plan isn't what it claims.
      Example: junheng verify county.xlsx --book miyun plan.json
      """)

  @OptionGroup var county: CountyOptions

  @Argument(help: "A plan file.")
  var plan: String

  @Option(help: "Also write what was possible to this file, for samples/verify.py.")
  var instance: String?

  @Option(help: "The published plan that the plan says it repairs: is it the one?")
  var previous: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  struct Outcome: Encodable {
    let accepted: Bool
    let defects: [String]
  }

  func run() throws {
    let language = common.lang
    let data = try contents(ofFile: plan, language)
    let input = try CountyInput(workbook: county.workbook, book: county.book, common)
    var defects = check(
      plan: data, roster: input.roster, book: input.book.book,
      workbookSHA256: input.workbookSHA256, bookSHA256: input.book.sha256)
    if let instance, let file = try? PlanFile(json: data) {
      let dump = try instanceDump(of: file, roster: input.roster, book: input.book.book)
      try write(dump, toFile: instance, language)
    }
    if let previous {
      defects += try publicationDefects(
        plan: data, previous: contents(ofFile: previous, language))
    }
    let sentences = defects.map { $0.sentence(in: language) }
    if json {
      try printJSON(Outcome(accepted: defects.isEmpty, defects: sentences))
    } else {
      print((defects.isEmpty ? Phrase.planAccepted : .planRefused(defects.count))[language])
      for sentence in sentences { print("· \(sentence)") }
    }
    if !defects.isEmpty { throw CommandFailure.finding() }
  }
}
