internal import OfficeFiles
internal import Staffing

/// Reads a year and month however people write one.
///
/// `2026.9`, `2026-09`, `2026/9/1`, `2026年9月`, `202609`, `20260901`,
/// `2026-09-01 00:00:00`, an Excel date, or a bare Excel day number.
enum MonthText {
  enum Reading: Equatable {
    case month(Month)
    /// The number 2026.1, which Excel makes of both 2026.1 and 2026.10.
    case ambiguous(Month)
    case invalid
  }

  private static let years = 1900...2100
  /// Excel's day 1, and the years that a bare day number may fall in.
  private static let epoch = Day(1899, 12, 30)
  private static let dayNumbers = 5_000...80_000

  /// - Parameter text: folded to half-width, without blanks around it.
  static func read(
    _ text: UnsafeBufferPointer<UInt8>, kind: SheetCell.Kind, format: NumberFormat,
    uses1904Dates: Bool
  ) -> Reading {
    if kind == .number, format == .date { return day(text, uses1904Dates: uses1904Dates) }
    var parts = DigitGroups()
    guard parts.scan(text) else { return .invalid }
    switch parts.count {
    case 1: return single(parts, text, kind: kind, uses1904Dates: uses1904Dates)
    case 2 where kind == .number: return decimal(parts, format: format)
    case 2: return month(parts.values.0, parts.values.1)
    default:
      guard (1...31).contains(parts.values.2) else { return .invalid }
      return month(parts.values.0, parts.values.1)
    }
  }

  @inline(__always)
  private static func month(_ year: Int, _ month: Int) -> Reading {
    guard years.contains(year), month >= 1, month <= 12 else { return .invalid }
    return .month(Month(year, month))
  }

  private static func single(
    _ parts: DigitGroups, _ text: UnsafeBufferPointer<UInt8>, kind: SheetCell.Kind,
    uses1904Dates: Bool
  ) -> Reading {
    let value = parts.values.0
    switch parts.digits.0 {
    case 6: return month(value / 100, value % 100)
    case 8:
      guard (1...31).contains(value % 100) else { return .invalid }
      return month(value / 10_000, value / 100 % 100)
    default:
      guard kind == .number, dayNumbers.contains(value) else { return .invalid }
      return day(text, uses1904Dates: uses1904Dates)
    }
  }

  /// 2026.9 or 2026.09 as a number, perhaps with binary noise behind it.
  private static func decimal(_ parts: DigitGroups, format: NumberFormat) -> Reading {
    let year = parts.values.0
    var hundredths = parts.values.1
    switch parts.digits.1 {
    case 1: hundredths *= 10
    case 2: break
    default:
      var scale = 1
      for _ in 2..<min(parts.digits.1, 18) { scale *= 10 }
      hundredths = (hundredths + scale / 2) / scale
    }
    if hundredths == 10 {
      guard years.contains(year) else { return .invalid }
      return format == .twoDecimals ? .month(Month(year, 10)) : .ambiguous(Month(year, 1))
    }
    return month(year, hundredths % 10 == 0 ? hundredths / 10 : hundredths)
  }

  private static func day(
    _ text: UnsafeBufferPointer<UInt8>, uses1904Dates: Bool
  ) -> Reading {
    var days = 0
    for byte in text {
      guard byte >= 48, byte <= 57, days < 10_000_000 else {
        if byte == UInt8(ascii: ".") { break }
        return .invalid
      }
      days = days * 10 + Int(byte) - 48
    }
    let shift = uses1904Dates ? 1_462 : 0
    let day = epoch.advanced(by: days + shift)
    let (year, month, _) = day.components
    return self.month(year, month)
  }
}

/// Up to three runs of digits with date separators between them.
private struct DigitGroups {
  var values = (0, 0, 0)
  var digits = (0, 0, 0)
  var count = 0

  /// Returns false when something else than a date stands in the text; a time
  /// of day after the third group is passed over.
  @inline(__always)
  mutating func scan(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    var index = 0
    while index < text.count {
      let byte = text[index]
      if byte >= 48, byte <= 57 {
        let start = index
        var value = 0
        while index < text.count, text[index] >= 48, text[index] <= 57 {
          if index - start < 18 { value = value * 10 + Int(text[index]) - 48 }
          index += 1
        }
        add(value, index - start)
        if count == 3 { return isEnd(text, index) }
      } else {
        let length = separatorLength(text, index)
        guard length > 0, count > 0 else { return false }
        index += length
      }
    }
    return count > 0
  }

  @inline(__always)
  private mutating func add(_ value: Int, _ length: Int) {
    switch count {
    case 0: (values.0, digits.0) = (value, length)
    case 1: (values.1, digits.1) = (value, length)
    default: (values.2, digits.2) = (value, length)
    }
    count += 1
  }

  @inline(__always)
  private func separatorLength(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Int {
    switch text[index] {
    case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: " "): return 1
    default:
      guard text.count - index >= 3 else { return 0 }
      let scalar = (text[index], text[index + 1], text[index + 2])
      let isNamed =
        scalar == (0xE5, 0xB9, 0xB4) || scalar == (0xE6, 0x9C, 0x88)
        || scalar == (0xE6, 0x97, 0xA5)
      return isNamed ? 3 : 0
    }
  }

  private func isEnd(_ text: UnsafeBufferPointer<UInt8>, _ index: Int) -> Bool {
    guard index < text.count else { return true }
    if text[index] == 32 || text[index] == UInt8(ascii: "T") { return true }
    return separatorLength(text, index) == text.count - index
  }
}
