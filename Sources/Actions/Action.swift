public import Access
public import Chronicle
public import Staffing
public import Store

/// One change to the record that somebody may make: permission, rules, change
/// and audit event in one transaction.
///
/// An action is a value with everything the person decided. It's performed by
/// `Database.perform`, which is the only way in:
///
///     try await database.perform(ConfirmArrival(order: id), by: actor, on: occasion)
public protocol Action: Sendable {
  associatedtype Outcome: Sendable

  var permission: Permission { get }

  /// Whom the change touches; looked up in the same transaction, so that nobody
  /// can move it in between.
  func place(in connection: any Connection) throws -> Place

  /// Makes the change and records its event.
  ///
  /// - Throws: In words for the person, with everything that stands against it;
  ///   then nothing has happened.
  func perform(in work: Work) throws -> Outcome
}

extension Action {
  public func place(in connection: any Connection) throws -> Place { .county }
}

/// When something happens: the instant for the chain of events, and the county's
/// day for the rules. The sample county can live on another day than the clock's.
public struct Occasion: Hashable, Sendable {
  public let moment: Moment
  public let today: Day

  public init(moment: Moment, today: Day) {
    self.moment = moment
    self.today = today
  }

  /// The instant, and its day on China Standard Time.
  public init(moment: Moment) { self.init(moment: moment, today: moment.day) }
}

/// What an action works with: one transaction, and who acts when.
public struct Work {
  public let connection: any Connection
  public let actor: Actor
  public let occasion: Occasion

  public var today: Day { occasion.today }

  /// Adds the action's event to the chain.
  ///
  /// - Parameters:
  ///   - what: The action's name, such as `confirm-arrival`.
  ///   - subject: Its object's id.
  ///   - details: `key value` pairs; never a sensitive reason or an ID number.
  @discardableResult
  public func record(_ what: String, of subject: String, _ details: String = "") throws
    -> AuditEvent
  {
    try connection.record(what, of: subject, details: details, by: actor.hand, at: occasion.moment)
  }

  /// Adds the action's event and changes the facts that it speaks of.
  @discardableResult
  public func record(
    _ what: String, of subject: String, _ details: String = "", changing change: FactChange
  ) throws -> AuditEvent {
    try connection.record(
      what, of: subject, details: details, by: actor.hand, at: occasion.moment, changing: change)
  }
}

extension Actor {
  /// Under which name the actor's doings are recorded.
  public var hand: String { onBehalfOf.map { "\(account) for \($0)" } ?? account }
}

/// Why an actor isn't let do something.
public struct Forbidden: Error, Equatable, Sendable {
  public let permission: Permission
  public let refusals: [Refusal]
}

extension Database {
  /// Performs an action as one transaction, if the actor may.
  ///
  /// - Throws: `Forbidden`, or what the action throws; then nothing is written.
  public func perform<Act: Action>(
    _ action: Act, by actor: Actor, on occasion: Occasion
  ) async throws -> Act.Outcome {
    try await write { connection in
      let refusals = actor.refusals(
        of: action.permission, at: try action.place(in: connection), on: occasion.today)
      guard refusals.isEmpty else {
        throw Forbidden(permission: action.permission, refusals: refusals)
      }
      return try action.perform(
        in: Work(connection: connection, actor: actor, occasion: occasion))
    }
  }
}
