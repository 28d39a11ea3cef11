internal import Staffing

/// Finds citizen identity numbers, which the workbook doesn't need (个人信息保护法
/// art. 6: no more personal data than the purpose asks for).
enum PersonalData {
  /// A quick look: eighteen characters, seventeen of them digits.
  @inline(__always)
  static func looksLikeCitizenID(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard bytes.count == 18 else { return false }
    for index in 0..<17 where bytes[index] < 48 || bytes[index] > 57 { return false }
    return true
  }

  /// The masked number when `text` is a valid citizen identity number.
  static func maskedCitizenID(_ text: String) -> String? {
    guard let id = try? CitizenID(text) else { return nil }
    return id.masked
  }
}
