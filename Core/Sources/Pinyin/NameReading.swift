/// A name or other text with the ways it can be typed in Latin letters.
///
///     let name = NameReading("李小明")
///     name.matches("lxm")         // true, and so do 李, 小明, li, lixm, xiaoming
///     NameReading("单红").matches("shan")     // true: the surname 单
public struct NameReading: Sendable {
  private struct Sign: Sendable {
    /// The sign itself, small.
    let scalar: UInt32

    /// Its readings; none for a sign that isn't a Chinese character.
    let syllables: [[UInt8]]
  }

  private let signs: [Sign]

  /// Orders names as a dictionary does: by syllable, then by character. A surname
  /// counts as it's read as a surname.
  public let order: String

  /// - Complexity: O(*n*) in the text's signs.
  public init(_ text: String) {
    let table = PinyinTable.standard
    let scalars = Array(text.lowercased().unicodeScalars)
    let surname = table.surname(of: scalars)
    var signs: [Sign] = []
    var order = ""
    for (place, scalar) in scalars.enumerated() {
      var syllables = table.readings(of: scalar)
      if place < surname.count, syllables.first != surname[place] {
        syllables = [surname[place]] + syllables.filter { $0 != surname[place] }
      }
      if !scalar.properties.isWhitespace {
        signs.append(Sign(scalar: scalar.value, syllables: syllables))
      }
      if let syllable = syllables.first {
        order += String(decoding: syllable, as: UTF8.self) + " "
      } else {
        order.unicodeScalars.append(scalar)
      }
    }
    self.signs = signs
    self.order = order + "\u{1}" + text
  }

  /// Whether the text holds what was typed: its own signs, whole syllables or
  /// initials in any mixture, next to each other. A single Latin letter means the
  /// first sign only, or it would mean almost everybody.
  ///
  /// - Complexity: O(*n* · *m*) in the signs of text and query, a few times that
  ///   where characters have several readings.
  public func matches(_ typed: String) -> Bool {
    let query = NameReading.folded(typed)
    guard !query.isEmpty else { return true }
    let isOneLetter = query.count == 1 && NameReading.isLetter(query[0])
    return (0..<(isOneLetter ? min(1, signs.count) : signs.count)).contains {
      matches(query[...], at: $0)
    }
  }

  /// Whether every word of what was typed is held.
  public func matchesAll(_ typed: String) -> Bool {
    typed.split(whereSeparator: \.isWhitespace).allSatisfy { matches(String($0)) }
  }

  private func matches(_ query: ArraySlice<UInt32>, at place: Int) -> Bool {
    guard let next = query.first else { return true }
    guard place < signs.count else { return false }
    let sign = signs[place]
    if sign.scalar == next, matches(query.dropFirst(), at: place + 1) { return true }
    return sign.syllables.contains { syllable in
      let common = zip(syllable, query).prefix { UInt32($0) == $1 }.count
      guard common > 0 else { return false }
      // The last syllable may be half typed; others are whole or an initial.
      if common == query.count { return true }
      if common == syllable.count, matches(query.dropFirst(common), at: place + 1) { return true }
      if matches(query.dropFirst(), at: place + 1) { return true }
      return common > 1 && syllable[1] == UInt8(ascii: "h")
        && matches(query.dropFirst(2), at: place + 1)
    }
  }

  /// Small, without spaces, with `v` for ü however it's typed (GB/T 28039: `yu`).
  private static func folded(_ typed: String) -> [UInt32] {
    let small = typed.lowercased().filter { !$0.isWhitespace && $0 != "'" }
    var signs = small.unicodeScalars.map { $0 == "ü" ? 0x76 : $0.value }
    for place in signs.indices.dropLast(2).reversed()
    where "ln".unicodeScalars.contains(where: { $0.value == signs[place] })
      && signs[place + 1] == 0x79 && signs[place + 2] == 0x75
    {
      signs.replaceSubrange(place + 1...place + 2, with: [0x76])
    }
    return signs
  }

  private static func isLetter(_ sign: UInt32) -> Bool { (0x61...0x7A).contains(sign) }
}
