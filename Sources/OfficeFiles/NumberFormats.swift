/// What a cell's number format says about its number.
public enum NumberFormat: UInt8, Sendable {
  case general
  /// The number counts days since the workbook's epoch.
  case date
  /// Two decimals are shown, so 2026.1 is seen as 2026.10.
  case twoDecimals
}

/// The number format of each cell style of a workbook.
final class NumberFormats: XMLHandler {
  private(set) var byStyle: [NumberFormat] = []
  private var custom: [Int: NumberFormat] = [:]
  private var isInCellFormats = false

  override func start(_ name: UnsafePointer<CChar>, _ attributes: XMLAttributes) {
    if matches(name, "numFmt") {
      guard let id = value(of: "numFmtId", in: attributes).flatMap({ Int($0) }),
        let code = value(of: "formatCode", in: attributes)
      else { return }
      custom[id] = NumberFormats.format(of: code)
    } else if matches(name, "cellXfs") {
      isInCellFormats = true
    } else if matches(name, "xf"), isInCellFormats {
      let id = value(of: "numFmtId", in: attributes).flatMap { Int($0) } ?? 0
      byStyle.append(custom[id] ?? NumberFormats.builtIn(id))
    }
  }

  override func end(_ name: UnsafePointer<CChar>) {
    if matches(name, "cellXfs") { isInCellFormats = false }
  }

  /// Built-in formats: 14-22 and 45-47 everywhere, 27-36 and 50-58 in Chinese
  /// workbooks (ECMA-376 part 1, 18.8.30).
  private static func builtIn(_ id: Int) -> NumberFormat {
    switch id {
    case 14...22, 27...36, 45...47, 50...58: .date
    case 2, 4: .twoDecimals
    default: .general
    }
  }

  /// Tells a date by a year, month or day letter, or 年 or 月, outside quotes,
  /// brackets and escapes.
  static func format(of code: String) -> NumberFormat {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var plain = ""
    for character in code.lowercased() {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
        if character == "年" || character == "月" { plain.append(character) }
      } else if isBracketed {
        isBracketed = character != "]"
      } else {
        switch character {
        case "\"": isQuoted = true
        case "[": isBracketed = true
        case "\\", "_", "*": isEscaped = true
        case ";": break
        default: plain.append(character)
        }
      }
    }
    if plain.replacing("general", with: "").contains(where: { "ymdh年月".contains($0) }) {
      return .date
    }
    return plain.hasPrefix("0.00") && !plain.hasPrefix("0.000") ? .twoDecimals : .general
  }
}
