import ArgumentParser
import Foundation

/// The command line: one file a command in `Commands/`.
@main struct Junheng: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "junheng",
    abstract: "均衡: plans, proves and explains a county's teacher exchange.",
    discussion: """
      Data goes to standard output or the named file, messages to standard error.
      Exit status: 0 success, 1 a negative finding (plan refused, verification
      failed), 2 bad use or bad input.
      """,
    version: Version.current,
    subcommands: [
      GenerateCommand.self, CheckCommand.self, EligibleCommand.self, StaffingCommand.self,
      PlanCommand.self, VerifyCommand.self, ExplainCommand.self, CompareCommand.self,
      MergeCommand.self, SwapCommand.self, ItineraryCommand.self, CompeteCommand.self,
      IndicatorsCommand.self, InequalityCommand.self, LedgerCommand.self, OutlookCommand.self,
      PrincipalsCommand.self, ImportCommand.self, MigrateCommand.self, AuditCommand.self,
      BackupCommand.self, RestoreCommand.self, ServeCommand.self, WorkerCommand.self,
      UserCommand.self, KeysCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let failure as CommandFailure {
      failure.lines.forEach(Terminal.complain)
      Foundation.exit(failure.status)
    } catch {
      if exitCode(for: error) == .success {
        print(fullMessage(for: error))
        Foundation.exit(0)
      }
      Terminal.complain(fullMessage(for: error))
      Foundation.exit(2)
    }
  }
}
