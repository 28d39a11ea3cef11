import ArgumentParser
import Foundation
import PlanFormat
import Planning
import Policy
import Staffing
import Wording

/// `junheng explain`: why a person moves or stays, and why a post is short.
struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract: "Says why, why not, and what would have changed it.",
    discussion: """
      Examples: junheng explain plan.json --teacher T0042
                junheng explain plan.json --post 2111000003/小学/音乐

      With --county the plan is made again with another decision: a teacher who
      moves stays, a volunteer who missed every wish exchanges with one or two
      others, one more comes to a post that is short; with both --teacher and
      --post the teacher takes that post.
      Example: junheng explain plan.json --county county.xlsx --book miyun \
        --teacher T0042 --post 2111000003/小学/音乐
      """)

  @Argument(help: "A plan file.")
  var plan: String

  @Option(help: ArgumentHelp("The number of a teacher.", valueName: "id"))
  var teacher: String?

  @Option(help: ArgumentHelp("A post.", valueName: "school/stage/subject"))
  var post: String?

  @Option(
    help: ArgumentHelp("The workbook of the plan: plans again.", valueName: "county.xlsx"))
  var county: String?

  @Option(help: ArgumentHelp("With --county: the plan's policy book.", valueName: "policy.yaml"))
  var book: String = BookFile.standard

  @Option(
    help: ArgumentHelp(
      "With --county: how much work to spend, as in the plan.", valueName: "low|normal|high"),
    transform: oneOfItsCases)
  var effort: PlanRequest.Effort = .normal

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (teacher == nil) != (post == nil) || (county != nil && teacher != nil) else {
      throw ValidationError(Phrase.explainOneThing[common.lang])
    }
  }

  func run() throws {
    let file = try loadPlan(plan, common.lang)
    if let county { return try planAgain(county, file) }
    if let teacher {
      try explain(teacher: Teacher.ID(teacher), in: file)
    } else if let post {
      try explain(post: post, in: file)
    }
  }

  func explain(teacher: Teacher.ID, in file: PlanFile) throws {
    let language = common.lang
    if let move = file.moves.first(where: { $0.teacher == teacher }) {
      try answer(
        .movesTo(
          teacher.rawValue, from: move.from.rawValue, to: move.to.rawValue,
          post: "\(move.stage.name(in: language)) \(move.subject.name(in: language))",
          phase: move.phase.name(in: language)), subject: move, reasons: move.reasons)
    } else if let unmoved = file.unmoved.first(where: { $0.teacher == teacher }) {
      try answer(
        .stays(teacher.rawValue, at: unmoved.school.rawValue), subject: unmoved,
        reasons: unmoved.reasons)
    } else if file.stays.contains(teacher) {
      try answer(.pinnedToStay(teacher.rawValue), subject: teacher.rawValue, reasons: [])
    } else {
      throw CommandFailure.badInput([Phrase.notInPlan(teacher.rawValue)[language]])
    }
  }

  func explain(post text: String, in file: PlanFile) throws {
    let language = common.lang
    guard let post = Post(userText: text) else {
      throw CommandFailure.badInput([Phrase.notAPost(text)[language]])
    }
    if let unfilled = file.unfilled.first(where: { $0.post == post }) {
      try answer(
        .staysShort(text, missing: unfilled.missing), subject: unfilled,
        reasons: unfilled.reasons)
      return
    }
    let arrivals = file.moves.filter { $0.post == post }
    try answer(
      .isFilled(text, arrivals: arrivals.map(\.teacher.rawValue)), subject: arrivals, reasons: [])
  }

  private func answer(_ headline: Phrase, subject: some Encodable, reasons: [Reason]) throws {
    guard !json else { return try printJSON(subject) }
    print(headline[common.lang])
    for reason in reasons {
      print("· \(reason.text(in: common.lang))")
      if !reason.citation.isEmpty { print("    \(Phrase.basis(reason.citation)[common.lang])") }
    }
  }
}

extension Post {
  /// Reads `SCHOOL/STAGE/SUBJECT` with the stage in either language.
  init?(userText: String) {
    let parts = userText.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    let stage = Stage(named: parts[1])?.rawValue ?? parts[1]
    self.init("\(parts[0])/\(stage)/\(parts[2])")
  }
}
