internal import OfficeFiles
internal import Staffing

/// Reads a day however people write one: an Excel date, `2026-9-1`, `2026/9/1`, `2026.9.1`,
/// `2026年9月1日`, `20260901`, with a time of day behind it or without.
enum DayText {
  private static let years = 1900...2100

  /// Excel's day 0, and the years that a bare day number may fall in.
  private static let epoch = Day(1899, 12, 30)
  private static let serials = 5_000.0...80_000.0

  static func read(_ value: CellValue, uses1904Dates: Bool) -> Day? {
    switch value {
    case .date(let serial):
      return day(serial: serial, uses1904Dates)
    case .number(let number):
      if serials.contains(number) { return day(serial: number, uses1904Dates) }
      return number.rounded() == number && (1e7..<1e8).contains(number)
        ? day(packed: Int(number)) : nil
    case .text(let text): return read(text)
    case .empty, .boolean: return nil
    }
  }

  static func read(_ text: String) -> Day? {
    var groups: [Int] = []
    var digits = 0
    for scalar in text.unicodeScalars {
      if let digit = digit(scalar) {
        if digits == 0 { groups.append(0) }
        digits += 1
        guard digits <= 8 else { return nil }
        groups[groups.count - 1] = groups[groups.count - 1] * 10 + digit
      } else {
        guard digits > 0 || groups.count == 3 else { return nil }
        digits = 0
        // A time of day stands behind the third group.
        if groups.count == 3 { break }
        guard "-/.年月日－．／".unicodeScalars.contains(scalar) else { return nil }
      }
    }
    if groups.count == 1, groups[0] >= 10_000_000 { return day(packed: groups[0]) }
    guard groups.count == 3 else { return nil }
    return day(groups[0], groups[1], groups[2])
  }

  private static func digit(_ scalar: Unicode.Scalar) -> Int? {
    switch scalar.value {
    case 48...57: Int(scalar.value) - 48
    case 0xFF10...0xFF19: Int(scalar.value) - 0xFF10
    default: nil
    }
  }

  private static func day(serial: Double, _ uses1904Dates: Bool) -> Day? {
    guard serials.contains(serial) else { return nil }
    return epoch.advanced(by: Int(serial.rounded(.down)) + (uses1904Dates ? 1_462 : 0))
  }

  private static func day(packed: Int) -> Day? {
    day(packed / 10_000, packed / 100 % 100, packed % 100)
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day? {
    years.contains(year) ? Day(checking: year, month, day) : nil
  }
}
