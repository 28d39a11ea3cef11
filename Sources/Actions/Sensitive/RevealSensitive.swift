public import Access
public import Sealing
public import Staffing
public import Store

/// Shows what is sensitive about a teacher, for a reason; that it was shown, to
/// whom and why, is recorded before anything is returned.
public struct RevealSensitive: Action {
  public let teacher: Teacher.ID
  public let schools: Set<School.ID>
  public let reason: String
  public let key: FieldKey?

  /// The shortest reason, in characters.
  public static let leastReason = 6

  public init(
    teacher: Teacher.ID, schools: Set<School.ID>, reason: String, key: FieldKey?
  ) {
    self.teacher = teacher
    self.schools = schools
    self.reason = reason
    self.key = key
  }

  public var permission: Permission { .revealSensitive }

  public func place(in connection: any Connection) throws -> Place {
    .teacher(teacher, at: schools)
  }

  /// The ID number, or nil when none is kept.
  public func perform(in work: Work) throws -> String? {
    guard reason.count >= RevealSensitive.leastReason else {
      throw SensitiveRefusal.reasonMissing(
        found: reason.count, allowed: RevealSensitive.leastReason)
    }
    try work.record(
      "reveal-sensitive", of: teacher.rawValue, "reason \(reason.prefix(200))")
    guard
      let fact = try work.connection.sealedFact(of: teacher.rawValue, kind: "id-number")
    else { return nil }
    guard let key else { throw SensitiveRefusal.otherKey }
    return try fact.opened(with: key, for: teacher)
  }
}

extension SealedFact {
  /// The ID number that the fact holds.
  ///
  /// - Throws: `SensitiveRefusal.otherKey` when it can't be opened with `key`.
  func opened(with key: FieldKey, for teacher: Teacher.ID) throws -> String {
    do {
      return try key.open(sealed, for: KeepIDNumber.owner(teacher))
    } catch { throw SensitiveRefusal.otherKey }
  }

  /// The number with all but its first three and last four signs hidden, so that
  /// neither county nor day of birth shows.
  public func masked(with key: FieldKey, for teacher: Teacher.ID) throws -> String {
    let number = try opened(with: key, for: teacher)
    return number.prefix(3) + String(repeating: "*", count: max(0, number.count - 7))
      + number.suffix(4)
  }
}
