import ArgumentParser
import Foundation
import PlanFormat
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
      """)

  @Argument(help: "A plan file.")
  var plan: String

  @Option(help: ArgumentHelp("The number of a teacher.", valueName: "id"))
  var teacher: String?

  @Option(help: ArgumentHelp("A post.", valueName: "school/stage/subject"))
  var post: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (teacher == nil) != (post == nil) else {
      throw ValidationError(Phrase.explainOneThing[common.lang])
    }
  }

  func run() throws {
    let file = try loadPlan(plan, common.lang)
    if let teacher {
      try explain(teacher: Teacher.ID(teacher), in: file)
    } else if let post {
      try explain(post: post, in: file)
    }
  }

  private func explain(teacher: Teacher.ID, in file: PlanFile) throws {
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

  private func explain(post text: String, in file: PlanFile) throws {
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
  fileprivate init?(userText: String) {
    let parts = userText.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    let stage = Stage(named: parts[1])?.rawValue ?? parts[1]
    self.init("\(parts[0])/\(stage)/\(parts[2])")
  }
}
