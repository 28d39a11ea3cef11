package import Access
internal import Actions
package import Sealing
internal import Staffing
package import Store

/// Everything that the doors need: the terms, the roles, the clock, the key.
package struct Doors: Sendable {
  let database: any Database
  let roles: RoleBook
  let terms: DoorTerms
  let clock: @Sendable () -> Moment
  let cookies: DoorCookies

  /// Whether the address in `X-Forwarded-For` is believed: behind our gateway.
  let isBehindGateway: Bool
  let cost: PasswordHash.Cost

  /// Encrypts second factors; nil without a key file, and then none can be set up.
  let key: FieldKey?

  /// Tries to sign in, by address and by name.
  let tries = TryLimit(most: 30, seconds: 300)

  package init(
    database: any Database, roles: RoleBook = .standard, terms: DoorTerms = .standard,
    isBehindGateway: Bool = false, cost: PasswordHash.Cost = .standard, key: FieldKey? = nil,
    clock: @escaping @Sendable () -> Moment
  ) {
    self.database = database
    self.roles = roles
    self.terms = terms
    self.cookies = DoorCookies(isSecure: isBehindGateway)
    self.isBehindGateway = isBehindGateway
    self.cost = cost
    self.key = key
    self.clock = clock
  }

  var sessions: SessionDoor { SessionDoor(database: database, terms: terms) }

  /// When a request is: the clock's instant on the county's day.
  func occasion(at moment: Moment, simulated: Day?) -> Occasion {
    let occasion = Occasion(moment: moment)
    return simulated.map { Occasion(moment: moment, today: $0) } ?? occasion
  }
}
