package import Hummingbird
package import Logging

/// What the frame and the handlers know about one request.
package struct WebContext: RequestContext {
  package var coreContext: CoreRequestContextStorage

  package init(source: ApplicationRequestContextSource) {
    self.coreContext = .init(source: source)
  }

  /// A context for a request that didn't come over a socket.
  package init(logger: Logger) {
    self.coreContext = .init(source: LoggerSource(logger: logger))
  }

  private struct LoggerSource: RequestContextSource {
    let logger: Logger
  }
}

extension WebContext {
  /// A part of the path with its percent signs decoded.
  func pathText(_ name: String) throws -> String {
    Address.decoded(try parameters.require(name))
  }
}
