internal import Foundation
public import Hummingbird
public import Logging
internal import NIOCore
public import Sealing
public import Store

/// Where the server listens and what it calls itself.
public struct ServerConfiguration: Sendable {
  public var host: String
  public var port: Int

  /// The program's version, for the foot of pages and `/health`.
  public var version: String

  /// Whether a gateway with TLS stands in front: cookies then never travel without
  /// it, and the visitor's address is the one that the gateway names.
  public var isBehindGateway: Bool

  /// Encrypts single fields; nil without a key file.
  public var key: FieldKey?

  public init(
    host: String = "127.0.0.1", port: Int = 8080, version: String,
    isBehindGateway: Bool = false, key: FieldKey? = nil
  ) {
    self.isBehindGateway = isBehindGateway
    self.key = key
    self.host = host
    self.port = port
    self.version = version
  }
}

/// The platform over `database`, with the county as it's recorded; what is
/// recorded later shows within a second.
///
/// - Throws: `CountyContentError` when the recorded workbook or book can't be
///   read, `DecodingError` when the plan can't.
public func makeApplication(
  _ configuration: ServerConfiguration, database: any Database, logger: Logger
) async throws -> some ApplicationProtocol {
  let counts = RequestCounts()
  let clock = { @Sendable in Moment(milliseconds: Int(Date().timeIntervalSince1970 * 1000)) }
  let doors = Doors(
    database: database, isBehindGateway: configuration.isBehindGateway, key: configuration.key,
    clock: clock)
  let past = PastCounties(database)
  let site = LiveSite(over: database, logger: logger) { live in
    let loaded = try await loadCounty(from: database)
    return Site(
      version: configuration.version, database: database, county: loaded?.sight.recorded,
      published: loaded?.sight.published, files: loaded?.files ?? .none, doors: doors,
      counts: counts, past: past,
      refresh: live.refresh)
  }
  try await site.refresh()
  return Application(
    responder: site,
    configuration: ApplicationConfiguration(
      address: .hostname(configuration.host, port: configuration.port),
      serverName: "junheng"),
    services: [site, HeartBeat(database: database, clock: clock, logger: logger)],
    logger: logger)
}
