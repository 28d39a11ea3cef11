internal import Policy

/// The names of a column of the county workbook.
struct ColumnHeading: Sendable {
  let zh: String
  let en: String
  var isRequired = false

  /// Further names that bureaus use.
  var aliases: [String] = []

  init(_ zh: String, _ en: String, required: Bool = false, aliases: [String] = []) {
    self.zh = zh
    self.en = en
    self.isRequired = required
    self.aliases = aliases
  }

  func name(in language: Language) -> String { language == .zh ? zh : en }

  /// Everything a header cell may say for this column, normalised.
  var accepted: [String] {
    ([zh, en, zh + en] + aliases).map(ColumnHeading.normalised)
  }

  /// Without stars, spaces and remarks in brackets, in small half-width letters.
  static func normalised(_ text: String) -> String {
    var depth = 0
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let folded =
        (0xFF01...0xFF5E).contains(scalar.value)
        ? Unicode.Scalar(scalar.value - 0xFEE0)! : scalar
      switch folded {
      case "(", "[", "【": depth += 1
      case ")", "]", "】": depth = max(0, depth - 1)
      case "★", "☆", "*", "●", "_", ":": continue
      default:
        if depth == 0, !folded.properties.isWhitespace, folded.value != 0xFEFF {
          result.append(folded)
        }
      }
    }
    return String(result).lowercased()
  }
}

/// The columns of one sheet, numbered from zero.
protocol SheetColumns: RawRepresentable, CaseIterable, Sendable where RawValue == Int {
  static var sheet: CountySheet { get }
  var heading: ColumnHeading { get }
}
