import ArgumentParser
import Foundation
import Logging
import ServiceLifecycle
import Web
import Wording

/// `junheng serve`: the platform in the browser.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve",
    abstract: "Serves the county's pages.",
    discussion: """
      Variables: JUNHENG_DATABASE, JUNHENG_HOST, JUNHENG_PORT, JUNHENG_LOG (trace,
      debug, info, notice, warning, error), JUNHENG_KEY_FILE. Options win over variables.
      Example: junheng serve --database sqlite:county.db --port 8080
      """)

  @OptionGroup var record: DatabaseOptions

  @Option(help: "The address to listen on; 0.0.0.0 is every network of this machine.")
  var host: String = ProcessInfo.processInfo.environment["JUNHENG_HOST"] ?? "127.0.0.1"

  @Option(help: "The port to listen on.")
  var port: Int = ProcessInfo.processInfo.environment["JUNHENG_PORT"].flatMap { Int($0) } ?? 8080

  @OptionGroup var sealing: KeyOptions

  @Flag(help: "A gateway with TLS stands in front: cookies are Secure, its X-Forwarded-For counts.")
  var behindGateway = false

  @Flag(help: "Leave the plans that people ask for to `junheng worker`.")
  var noWorker = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (1...65_535).contains(port) else {
      throw ValidationError(
        Phrase.badOption("--port", found: "\(port)", allowed: "1…65535")[common.lang])
    }
  }

  func run() async throws {
    var logger = Logger(label: "junheng")
    let level = ProcessInfo.processInfo.environment["JUNHENG_LOG"] ?? "notice"
    logger.logLevel = Logger.Level(rawValue: level) ?? .notice
    let database = try await record.open(with: sealing, common.lang)
    let application = try await makeApplication(
      ServerConfiguration(
        host: host, port: port, version: Version.current, isBehindGateway: behindGateway,
        key: try sealing.key(common.lang)),
      database: database, logger: logger)
    common.terminal.say(Phrase.serving("http://\(host):\(port)")[common.lang])
    try await ServiceGroup(
      configuration: .init(
        services: [.init(service: application)]
          + (noWorker
            ? [] : [.init(service: PlanWorkerService(over: database, logger: logger))]),
        gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    ).run()
  }
}
