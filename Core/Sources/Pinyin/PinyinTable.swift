/// How characters are read (`PinyinTable.readings`): toneless syllables, the commonest
/// first, and how surnames are read.
struct PinyinTable: Sendable {
  /// Every syllable once, in small Latin letters; `ü` is `v`.
  private let syllables: [[UInt8]]

  /// For each character of the block, its first syllable; -1 where none is known.
  private let first: [Int16]
  private let further: [UInt32: [Int16]]
  private let surnames: [String: [Int16]]

  private static let block: ClosedRange<UInt32> = 0x4E00...0x9FFF

  static let standard = PinyinTable(text: "\(readings)")

  /// - Parameter text: Words `wang:王亡…`, `+shan:单…` for further readings, and
  ///   `=shan:单` or `=yu,chi:尉迟` for surnames.
  init(text: String) {
    var syllables: [[UInt8]] = []
    var numbers: [Substring: Int16] = [:]
    var first = [Int16](repeating: -1, count: PinyinTable.block.count)
    var further: [UInt32: [Int16]] = [:]
    var surnames: [String: [Int16]] = [:]
    func number(_ syllable: Substring) -> Int16 {
      if let known = numbers[syllable] { return known }
      let next = Int16(syllables.count)
      numbers[syllable] = next
      syllables.append(Array(syllable.utf8))
      return next
    }
    for line in text.split(whereSeparator: \.isWhitespace) {
      let parts = line.split(separator: ":")
      guard parts.count == 2 else { continue }
      switch parts[0].first {
      case "=":
        surnames[String(parts[1])] = parts[0].dropFirst().split(separator: ",").map(number)
      case "+":
        let syllable = number(parts[0].dropFirst())
        for sign in parts[1].unicodeScalars { further[sign.value, default: []].append(syllable) }
      default:
        let syllable = number(parts[0])
        for sign in parts[1].unicodeScalars where PinyinTable.block.contains(sign.value) {
          first[Int(sign.value - PinyinTable.block.lowerBound)] = syllable
        }
      }
    }
    self.syllables = syllables
    self.first = first
    self.further = further
    self.surnames = surnames
  }

  /// The syllables of a character, the commonest first; none for other signs.
  func readings(of sign: Unicode.Scalar) -> [[UInt8]] {
    guard PinyinTable.block.contains(sign.value) else { return [] }
    let common = first[Int(sign.value - PinyinTable.block.lowerBound)]
    guard common >= 0 else { return [] }
    return [syllables[Int(common)]] + (further[sign.value] ?? []).map { syllables[Int($0)] }
  }

  /// The syllables of the surname that a name begins with, if it's read otherwise
  /// than its characters mostly are.
  func surname(of signs: [Unicode.Scalar]) -> [[UInt8]] {
    for length in [2, 1] where signs.count > length {
      var name = String.UnicodeScalarView()
      name.append(contentsOf: signs[..<length])
      if let found = surnames[String(name)] { return found.map { syllables[Int($0)] } }
    }
    return []
  }
}
