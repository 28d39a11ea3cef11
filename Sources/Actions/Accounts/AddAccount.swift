public import Access
public import Sealing
public import Staffing
public import Store

/// Gives a person a way in, with a password to be replaced at the first sign-in.
public struct AddAccount: Action {
  public let name: String
  public let person: String
  public let teacher: Teacher.ID?

  /// Of a one-time password, made before the transaction because it's slow.
  public let password: PasswordHash

  public init(
    name: String, person: String, teacher: Teacher.ID? = nil, password: PasswordHash
  ) {
    self.name = name
    self.person = person
    self.teacher = teacher
    self.password = password
  }

  public var permission: Permission { .manageAccounts }

  public func perform(in work: Work) throws -> Account {
    var reasons: [AccountRefusal.Reason] = []
    if !AddAccount.isName(name) { reasons.append(.badName(name)) }
    if person.allSatisfy(\.isWhitespace) { reasons.append(.noPerson) }
    if try work.connection.account(named: name) != nil { reasons.append(.nameTaken(name)) }
    guard reasons.isEmpty else { throw AccountRefusal(reasons) }
    let event = try work.record("add-account", of: name)
    let account = Account(
      id: "A-\(event.sequence)", name: name, person: person, teacher: teacher,
      passwordHash: password.text, passwordSetAt: work.occasion.moment, mustChange: true)
    try work.connection.insert(account, event: event)
    return account
  }

  /// Three to forty letters, digits, `.`, `-` and `_`: what can be typed and told
  /// on the telephone.
  static func isName(_ name: String) -> Bool {
    (3...40).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        switch $0 {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
          UInt8(ascii: "_"):
          true
        default: false
        }
      }
  }
}
