internal import OfficeFiles
internal import Policy
internal import Staffing

extension TableReader {
  /// The half-width text of a field, valid until the next one is folded.
  @inline(__always)
  func folded(_ field: Int) -> UnsafeBufferPointer<UInt8> { folding.fold(self[field].bytes) }

  /// The text of a field as it stands, or nil when it's empty.
  @inline(__always)
  func text(_ field: Int) -> String? {
    let text = self[field]
    return text.isEmpty ? nil : text.string
  }

  /// A text that must be there.
  @inline(__always)
  func requiredText(_ field: Int) -> String? {
    if let text = text(field) { return text }
    reportMissing(field)
    return nil
  }

  /// A code: half-width, and whole when Excel made a number of it.
  @inline(__always)
  func code(_ field: Int) -> String? {
    let cell = self[field]
    guard !cell.isEmpty else { return nil }
    let bytes = folding.fold(cell.bytes)
    if cell.kind == .number, case .integer(let value) = NumberText.count(bytes) {
      return String(value)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  @inline(__always)
  func requiredCode(_ field: Int) -> String? {
    if let code = code(field) { return code }
    reportMissing(field)
    return nil
  }

  func reportMissing(_ field: Int) {
    if has(field) { report(.missingValue, field: field) }
  }

  /// A word or code of a vocabulary; nil when empty or not understood.
  @inline(__always)
  func word<Value>(
    _ field: Int, _ vocabulary: Vocabulary<Value>, isRequired: Bool = false
  ) -> Value? {
    let cell = self[field]
    if cell.isEmpty {
      if isRequired { reportMissing(field) }
      return nil
    }
    if let value = vocabulary.value(of: folding.fold(cell.bytes)) { return value }
    reportWord(field, cell.string, vocabulary)
    return nil
  }

  func reportWord<Value>(_ field: Int, _ text: String, _ vocabulary: Vocabulary<Value>) {
    report(
      .unknownWord, field: field, found: text, allowed: vocabulary.allowed,
      suggestion: vocabulary.suggestion(for: text))
  }

  /// Several words with commas, semicolons, 、 or line breaks between them.
  func words<Value>(_ field: Int, _ vocabulary: Vocabulary<Value>) -> [Value] {
    parts(field).compactMap { part in
      var part = part
      if let value = part.withUTF8({ vocabulary.value(of: $0) }) { return value }
      reportWord(field, part, vocabulary)
      return nil
    }
  }

  /// The parts of a list.
  func parts(_ field: Int) -> [String] {
    guard !self[field].isEmpty else { return [] }
    return String(decoding: folded(field), as: UTF8.self)
      .split { ",;、\n|".contains($0) }
      .map { String($0).trimmed }
      .filter { !$0.isEmpty }
  }

  /// A month; nil when empty or not understood.
  @inline(__always)
  func month(_ field: Int, isRequired: Bool = false) -> Month? {
    let cell = self[field]
    if cell.isEmpty {
      if isRequired { reportMissing(field) }
      return nil
    }
    let reading = MonthText.read(
      folding.fold(cell.bytes), kind: cell.kind, format: cell.format,
      uses1904Dates: uses1904Dates)
    switch reading {
    case .month(let month): return month
    case .ambiguous(let month):
      report(
        .ambiguousMonth, field: field, found: cell.string,
        allowed: LocalizedText(
          zh: "\(month.year)-01 或 \(month.year)-10", en: "\(month.year)-01 or \(month.year)-10"))
      return month
    case .invalid:
      report(
        .notAMonth, field: field, found: cell.string,
        allowed: LocalizedText(
          zh: "2026-09、2026.9、2026年9月 或日期", en: "2026-09, 2026.9, 2026/9/1 or a date"))
      return nil
    }
  }

  /// A whole number within `range`; nil when empty or wrong.
  @inline(__always)
  func count(_ field: Int, in range: ClosedRange<Int>, isRequired: Bool = false) -> Int? {
    let cell = self[field]
    if cell.isEmpty {
      if isRequired { reportMissing(field) }
      return nil
    }
    switch NumberText.count(folding.fold(cell.bytes)) {
    case .integer(let value) where range.contains(value): return value
    case .fraction(let value) where range.contains(value):
      report(.roundedDown, field: field, found: cell.string, allowed: .same("\(value)"))
      return value
    case .integer, .fraction:
      report(
        .outOfRange, field: field, found: cell.string,
        allowed: .same("\(range.lowerBound)–\(range.upperBound)"))
    case .invalid:
      report(
        .notANumber, field: field, found: cell.string,
        allowed: LocalizedText(
          zh: "\(range.lowerBound)–\(range.upperBound) 的整数",
          en: "a whole number from \(range.lowerBound) to \(range.upperBound)"))
    }
    return nil
  }

  /// A place from two fields; nil when both are empty or one is wrong.
  @inline(__always)
  func location(_ longitude: Int, _ latitude: Int) -> Location? {
    if self[longitude].isEmpty && self[latitude].isEmpty { return nil }
    if self[longitude].isEmpty || self[latitude].isEmpty {
      report(.halfLocation, field: self[longitude].isEmpty ? longitude : latitude)
      return nil
    }
    guard let east = degrees(longitude, limit: 180), let north = degrees(latitude, limit: 90)
    else { return nil }
    if !ChinaBox.contains(east, north) {
      report(
        .unlikelyLocation, field: longitude,
        found: "\(self[longitude].string), \(self[latitude].string)",
        allowed: .same(ChinaBox.words),
        suggestion: ChinaBox.contains(north, east)
          ? "\(self[latitude].string), \(self[longitude].string)" : nil)
    }
    return Location(microLongitude: east, microLatitude: north)
  }

  @inline(__always)
  private func degrees(_ field: Int, limit: Int) -> Int? {
    guard let value = NumberText.microDegrees(folded(field)) else {
      report(
        .notANumber, field: field, found: self[field].string,
        allowed: LocalizedText(zh: "度数，如 116.8431", en: "degrees, such as 116.8431"))
      return nil
    }
    guard abs(value) <= limit * 1_000_000 else {
      report(
        .outOfRange, field: field, found: self[field].string, allowed: .same("±\(limit)"))
      return nil
    }
    return value
  }
}

/// The box of longitudes and latitudes in which China lies, roughly.
private enum ChinaBox {
  static let words = "73–136, 3–54"

  @inline(__always)
  static func contains(_ east: Int, _ north: Int) -> Bool {
    east >= 73_000_000 && east <= 136_000_000 && north >= 3_000_000 && north <= 54_000_000
  }
}

extension LocalizedText {
  /// A text that is the same in both languages.
  static func same(_ text: String) -> LocalizedText { LocalizedText(zh: text, en: text) }
}

extension String {
  /// Without the blanks around it.
  var trimmed: String {
    var copy = self
    return copy.withUTF8 { String(decoding: CellText.trimmed($0), as: UTF8.self) }
  }
}
