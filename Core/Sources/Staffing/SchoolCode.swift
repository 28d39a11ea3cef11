/// The national school code (学校标识码): two digits of type, two of province and
/// six of serial number, without a check digit.
public struct SchoolCode: Hashable, Sendable {
  public let digits: String

  /// Every reason why a text isn't a school code.
  public struct Invalid: Error, Equatable, Sendable {
    public enum Reason: Hashable, Sendable {
      case notTenDigits
      case unknownType(String)
      case unknownProvince(String)
    }
    public let reasons: [Reason]
  }

  public init(_ text: String) throws(Invalid) {
    guard text.utf8.count == 10, text.utf8.allSatisfy({ (48...57).contains($0) }) else {
      throw Invalid(reasons: [.notTenDigits])
    }
    let type = String(text.prefix(2))
    let province = String(text.dropFirst(2).prefix(2))
    var reasons: [Invalid.Reason] = []
    if !SchoolCode.types.contains(type) { reasons.append(.unknownType(type)) }
    if !SchoolCode.provinces.contains(province) { reasons.append(.unknownProvince(province)) }
    guard reasons.isEmpty else { throw Invalid(reasons: reasons) }
    self.digits = text
  }

  private static let types: Set<String> = [
    "11", "21", "22", "31", "32", "33", "34", "35", "36", "37", "41", "42", "51", "91", "92",
    "93",
  ]

  /// Province codes of GB/T 2260.
  private static let provinces: Set<String> = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37",
    "41", "42", "43", "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64",
    "65", "71", "81", "82",
  ]
}
