/// What is wrong with a password that somebody chose.
public enum PasswordFault: Hashable, Sendable {
  case tooShort(found: Int, allowed: Int)
  case tooLong(allowed: Int)
  case tooFewKinds(found: Int, allowed: Int)
  case holdsName
  case isCommon
  case sameAsBefore
}

extension DoorTerms {
  /// Everything that is wrong with `password`; empty when it will do.
  ///
  /// - Parameter names: The account's and the person's, which it mustn't hold.
  public func faults(of password: String, names: [String]) -> [PasswordFault] {
    var faults: [PasswordFault] = []
    if password.count < passwordLength {
      faults.append(.tooShort(found: password.count, allowed: passwordLength))
    }
    if password.utf8.count > 256 { faults.append(.tooLong(allowed: 256)) }
    let kinds = DoorTerms.kinds(in: password)
    if kinds < passwordKinds {
      faults.append(.tooFewKinds(found: kinds, allowed: passwordKinds))
    }
    let small = password.lowercased()
    if names.contains(where: { $0.count > 1 && small.contains($0.lowercased()) }) {
      faults.append(.holdsName)
    }
    if DoorTerms.isCommon(small) { faults.append(.isCommon) }
    return faults
  }

  private static func kinds(in password: String) -> Int {
    let kinds: [(Character) -> Bool] = [
      { $0.isASCII && $0.isUppercase }, { $0.isASCII && $0.isLowercase },
      { $0.isASCII && $0.isNumber },
      { !($0.isASCII && ($0.isLetter || $0.isNumber)) },
    ]
    return kinds.count { password.contains(where: $0) }
  }

  /// Words and runs that everybody tries first.
  private static func isCommon(_ password: String) -> Bool {
    let words = [
      "password", "passw0rd", "p@ssw0rd", "123456", "abcdef", "qwert", "admin", "111111", "000000",
      "888888", "666666", "iloveyou", "woaini", "5201314", "a1b2c3", "junheng",
    ]
    return words.contains(where: password.contains) || Set(password).count < 5
  }
}
