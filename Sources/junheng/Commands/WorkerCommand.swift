import ArgumentParser
import Logging
import ServiceLifecycle
import Wording

/// `junheng worker`: makes the plans that people ask for on the pages.
struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker",
    abstract: "Makes the plans that were asked for on the pages.",
    discussion: """
      One works inside `junheng serve` unless that has --no-worker. Several may work on one
      record, also on other machines.
      Example: junheng worker --database postgres://junheng@127.0.0.1/county
      """)

  @OptionGroup var record: DatabaseOptions
  @OptionGroup var sealing: KeyOptions
  @OptionGroup var common: CommonOptions

  func run() async throws {
    let logger = Logger(label: "junheng")
    let database = try await record.open(with: sealing, common.lang)
    common.terminal.say(Phrase.workerReady[common.lang])
    try await ServiceGroup(
      configuration: .init(
        services: [.init(service: PlanWorkerService(over: database, logger: logger))],
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    ).run()
  }
}
