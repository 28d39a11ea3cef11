import ArgumentParser
import Sealing
import Store
import Wording

/// `junheng audit notice`: is a printed notice what the record said?
struct AuditNoticeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "notice",
    abstract: "Checks a notice's proof file without the record.",
    discussion: """
      Recomputes the root from the event that published the notice, and the digest of
      its lines. Give the root, and the plan's file, as they are on the paper. Exit
      status 1 when anything differs.
      Example: junheng audit notice proof.json --root 5d41… --plan plan.json
      """)

  @Argument(help: "The proof file of a notice.")
  var proof: String

  @Option(help: "The root as it's printed on the paper.")
  var root: String?

  @Option(help: "The plan file: is it the one that was made public?")
  var plan: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let language = common.lang
    let content = try contents(ofFile: proof, language)
    guard let file = try? NoticeProof(json: Array(content)) else {
      throw CommandFailure.badInput([Phrase.notAProofFile(proof)[language]])
    }
    let digest = try plan.map { sha256(try contents(ofFile: $0, language)) }
    let defects = file.defects(root: root, plan: digest)
    if defects.isEmpty {
      print(Phrase.proofIsRight(lines: file.lines.count, root: file.event.root)[language])
    } else {
      for defect in defects { print(line(defect)[language]) }
      throw CommandFailure.finding()
    }
  }

  private func line(_ defect: NoticeProof.Defect) -> Phrase {
    switch defect {
    case .wrongRoot: .proofWrongRoot
    case .wrongLines: .proofWrongLines
    case .wrongPlan: .proofWrongPlan
    case .otherRoot: .proofOtherRoot
    case .notAProof: .notAProofFile(proof)
    }
  }
}
