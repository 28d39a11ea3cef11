internal import Yams

/// How people come in: limits on tries, time and passwords, as `doors.yaml` says.
public struct DoorTerms: Equatable, Sendable {
  /// Wrong passwords in a row before the account is locked.
  public let tries: Int

  /// The first lock; each further wrong try after it doubles the time.
  public let lockMinutes: Int
  public let longestLockMinutes: Int

  /// Without a request for so long, a session ends.
  public let idleMinutes: Int

  /// A session ends after so long, whatever happens.
  public let sessionHours: Int
  public let passwordLength: Int

  /// How many of the four kinds of sign a password needs.
  public let passwordKinds: Int
  public let passwordDays: Int

  /// How long a one-time password is good.
  public let oneTimeHours: Int

  /// Where each number comes from, by its name in the file.
  public let sources: [String: String]

  /// The terms that Junheng ships.
  public static let standard: DoorTerms = {
    do {
      return try DoorTerms(yaml: String(decoding: PackageResources.doors_yaml, as: UTF8.self))
    } catch {
      preconditionFailure("doors.yaml: \(error)")
    }
  }()

  /// - Throws: `RoleBookError` with everything that is wrong.
  public init(yaml: String) throws(RoleBookError) {
    let node: Node?
    do { node = try Yams.compose(yaml: yaml) } catch { throw RoleBookError(["\(error)"]) }
    var problems: [String] = []
    var sources: [String: String] = [:]
    func number(_ key: String, _ allowed: ClosedRange<Int>) -> Int {
      let entry = node?.mapping?[Node(key)]?.mapping
      sources[key] = entry?["source"]?.string
      if sources[key] == nil { problems.append("\(key): 'source' is missing") }
      guard let value = entry?["value"]?.int, allowed.contains(value) else {
        problems.append("\(key): 'value' must be in \(allowed)")
        return allowed.lowerBound
      }
      return value
    }
    self.tries = number("tries", 1...100)
    self.lockMinutes = number("lock-minutes", 1...1_440)
    self.longestLockMinutes = number("longest-lock-minutes", 1...43_200)
    self.idleMinutes = number("idle-minutes", 1...1_440)
    self.sessionHours = number("session-hours", 1...72)
    self.passwordLength = number("password-length", 8...64)
    self.passwordKinds = number("password-kinds", 1...4)
    self.passwordDays = number("password-days", 1...3_650)
    self.oneTimeHours = number("one-time-hours", 1...720)
    self.sources = sources
    guard problems.isEmpty else { throw RoleBookError(problems) }
  }

  /// How long an account is locked after so many wrong tries in a row, in
  /// minutes; 0 while it isn't.
  public func lock(afterTries failed: Int) -> Int {
    guard failed >= tries else { return 0 }
    let doublings = min(failed - tries, 20)
    return min(longestLockMinutes, lockMinutes << doublings)
  }
}
