package import Access
package import Actions
package import Hummingbird
package import Logging
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// What the frame and the handlers know about one request: who asks, when, and
/// in which language.
package struct WebContext: RequestContext {
  package var coreContext: CoreRequestContextStorage

  /// When this is. The county's day can differ from the clock's in the sample.
  package var occasion = Occasion(moment: Moment(milliseconds: 0))

  /// Whether `occasion` lives on a day that somebody has set.
  var isSimulated = false

  /// Who is at the browser, even while a second step of signing in is due.
  var visitor: Visitor?

  /// What is still due before anything else may be done.
  var due: DueStep?

  /// The browser's secret, that form tokens are made from.
  var browserSecret = ""

  /// What was done just now, to be said once.
  var message: OneTimeMessage?

  /// The past day of which the page tells.
  var knownOn: Day? {
    get { known.value }
    nonmutating set { known.value = newValue }
  }
  private let known = KnownDay()

  /// How cookies are written: with TLS in front or without.
  var cookies = DoorCookies(isSecure: false)

  /// Where the request came from.
  var address = ""
  var language = Language.zh

  package init(source: ApplicationRequestContextSource) {
    self.coreContext = .init(source: source)
    self.address = source.channel.remoteAddress?.ipAddress ?? ""
  }

  /// A context for a request that didn't come over a socket.
  package init(logger: Logger, address: String = "192.0.2.1") {
    self.coreContext = .init(source: LoggerSource(logger: logger))
    self.address = address
  }

  private struct LoggerSource: RequestContextSource {
    let logger: Logger
  }
}

extension WebContext {
  /// Who acts: nobody until signing in is complete.
  package var actor: Actor? { due == nil ? visitor?.actor : nil }

  /// A part of the path with its percent signs decoded.
  func pathText(_ name: String) throws -> String {
    Address.decoded(try parameters.require(name))
  }

  func may(_ permission: Permission, at place: Place = .county) -> Bool {
    actor?.may(permission, at: place, on: occasion.today) ?? false
  }

  /// How far a permission reaches for whoever asks; for lists, which show no row
  /// outside it.
  func reaches(of permission: Permission) -> [Reach] {
    actor?.reaches(of: permission, on: occasion.today) ?? []
  }

  /// Who acts, if they may.
  ///
  /// - Throws: `WebProblem`, a 403 page that says what is missing.
  @discardableResult
  func require(_ permission: Permission, at place: Place = .county) throws -> Actor {
    guard let actor else { throw WebProblem.signInFirst }
    let refusals = actor.refusals(of: permission, at: place, on: occasion.today)
    guard refusals.isEmpty else { throw WebProblem.forbidden(permission, refusals) }
    return actor
  }

  /// Who acts, if the permission reaches anywhere at all; the page then shows what
  /// is within reach.
  @discardableResult
  func requireSomewhere(_ permission: Permission) throws -> Actor {
    guard let actor else { throw WebProblem.signInFirst }
    guard reaches(of: permission).isEmpty else { return actor }
    throw WebProblem.forbidden(
      permission, actor.refusals(of: permission, at: .county, on: occasion.today))
  }
}

extension WebContext {
  /// Who acts, if one of several permissions reaches anywhere; what the form asks
  /// for then decides which.
  @discardableResult
  func requireAny(_ permissions: Permission...) throws -> Actor {
    guard let open = permissions.first(where: { !reaches(of: $0).isEmpty }) ?? permissions.first
    else { throw WebProblem.signInFirst }
    return try requireSomewhere(open)
  }
}

/// What somebody whose password was right has to do before anything else.
enum DueStep: Sendable {
  case code, newPassword, secondFactor

  var address: String {
    switch self {
    case .code: "/sign-in/code"
    case .newPassword: "/account/password"
    case .secondFactor: "/account/second-factor"
    }
  }
}
