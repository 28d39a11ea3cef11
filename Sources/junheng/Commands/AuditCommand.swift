import ArgumentParser
import Store
import Wording

/// `junheng audit`: questions to the chain of events.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Questions to the chain of events.",
    discussion: "Example: junheng audit verify --database sqlite:county.db",
    subcommands: [AuditVerifyCommand.self, AuditNoticeCommand.self])
}

/// `junheng audit verify`: is the record as it was written?
struct AuditVerifyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Recomputes the chain of events and everything that it seals.",
    discussion: """
      Finds an event that was changed, removed or moved, a stored file whose bytes
      changed, and facts that no event made. Exit status 1 when it finds any.
      Example: junheng audit verify --database sqlite:county.db
      """)

  @Flag(help: "Print what was found as JSON.")
  var json = false

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var sealing: KeyOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let (events, defects) = try await record.open(with: sealing, common.lang).read {
      (try $0.events(), try $0.auditDefects())
    }
    let lines = defects.map { line($0)[common.lang] }
    if json {
      try printJSON(
        Report(events: events.count, last: events.last?.digest ?? "", defects: lines))
    } else if lines.isEmpty {
      print(
        Phrase.auditIsWhole(events: events.count, last: events.last?.digest ?? "–")[common.lang])
    } else {
      for line in lines { print(line) }
    }
    if !lines.isEmpty { throw CommandFailure.finding() }
  }

  private struct Report: Encodable {
    let events: Int

    /// The last event's digest; written down elsewhere, it shows a record that was
    /// cut off at its end.
    let last: String
    let defects: [String]
  }

  private func line(_ defect: AuditDefect) -> Phrase {
    switch defect {
    case .changed(let sequence): .eventChanged(sequence)
    case .unlinked(let sequence): .eventUnlinked(sequence)
    case .contentChanged(let id): .contentChanged(id)
    case .factsChanged(let sequence): .factsChanged(sequence)
    }
  }
}
