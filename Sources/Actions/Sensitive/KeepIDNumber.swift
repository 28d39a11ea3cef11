public import Access
public import Sealing
public import Staffing
public import Store

/// Keeps a teacher's ID number, encrypted; nobody else may have the same one.
public struct KeepIDNumber: Action {
  public let teacher: Teacher.ID

  /// Where the person is employed and teaches.
  public let schools: Set<School.ID>
  public let number: String
  public let key: FieldKey

  public init(teacher: Teacher.ID, schools: Set<School.ID>, number: String, key: FieldKey) {
    self.teacher = teacher
    self.schools = schools
    self.number = number
    self.key = key
  }

  public var permission: Permission { .importCounty }

  public func place(in connection: any Connection) throws -> Place {
    .teacher(teacher, at: schools)
  }

  /// - Throws: `SensitiveRefusal`; the number isn't in it.
  public func perform(in work: Work) throws {
    guard let number = try? CitizenID(number).number else {
      throw SensitiveRefusal.badIDNumber
    }
    let index = key.blindIndex(number)
    if let other = try work.connection.sealedFact(kind: "id-number", blindIndex: index),
      other.owner != teacher.rawValue
    {
      throw SensitiveRefusal.idNumberTaken
    }
    let event = try work.record("keep-id-number", of: teacher.rawValue)
    try work.connection.keep(
      SealedFact(
        owner: teacher.rawValue, kind: "id-number",
        sealed: key.seal(number, for: KeepIDNumber.owner(teacher)), keyID: key.id,
        blindIndex: index),
      event: event)
  }

  /// What a sealed number is bound to.
  static func owner(_ teacher: Teacher.ID) -> String { "id-number \(teacher)" }
}

/// Why a sensitive fact isn't kept or shown.
public enum SensitiveRefusal: Error, Equatable, Sendable {
  case badIDNumber
  case idNumberTaken
  case reasonMissing(found: Int, allowed: Int)
  case otherKey
}
