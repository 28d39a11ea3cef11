public import Staffing

/// What the name of a class says of its grade, in the ways in which schools write it: `一(2)班`,
/// `三年级1班`, `初二3班`, `高一(5)`, `701`, `1003`, `2026级4班`.
public enum ClassGrade: Hashable, Sendable {
  /// One of the twelve, counted from the first of primary school.
  case grade(Int)

  /// The first, second or third of junior or of senior secondary, or of primary school.
  case year(Int, of: Stage)

  /// The school year in which the class began.
  case entry(Int)

  /// Nil where the name says nothing of a grade, as `3班` does.
  public init?(of name: String) {
    var rest = Substring(name.filter { !$0.isWhitespace }.map(Self.plain))
    let prefix = rest.first.flatMap { Self.stages[$0] }
    if prefix != nil { rest.removeFirst() }
    guard let (number, digits, after) = Self.number(rest) else { return nil }
    // By the year in which pupils leave, it's not said how many years they stay.
    if after.first == "届" { return nil }
    if after.first == "级", digits == 4 || digits == 2 {
      self = .entry(digits == 4 ? number : 2000 + number)
      return
    }
    // 701 and 1003: grade and number of the class in one.
    let grade = digits >= 3 ? number / 100 : number
    if digits < 3, after.isEmpty || after.first == "班" { return nil }
    if let stage = prefix {
      guard (1...(stage == .primary ? 6 : 3)).contains(grade) else { return nil }
      self = .year(grade, of: stage)
    } else {
      guard (1...12).contains(grade) else { return nil }
      self = .grade(grade)
    }
  }

  /// Whether the class is in a grade that pupils come to a school with (起始年级): the first of
  /// each stage that the school has.
  public func isStarting(at stages: Set<Stage>, in year: SchoolYear) -> Bool {
    switch self {
    case .grade(let grade):
      grade == 1 || grade == 7 && stages.contains(.junior)
        || grade == 10 && stages.contains(.senior)
    case .year(let number, _): number == 1
    case .entry(let start): start == year.start
    }
  }

  /// Where a class stands among others of its school: by grade, those of no grade last.
  public static func order(of name: String) -> Int {
    switch ClassGrade(of: name) {
    case .grade(let grade): grade
    case .year(let number, .primary): number
    case .year(let number, .junior): 6 + number
    case .year(let number, .senior): 9 + number
    case .entry(let start): 10_000 - start
    case nil: 20_000
    }
  }

  private static let stages: [Character: Stage] = ["小": .primary, "初": .junior, "高": .senior]
  private static let numerals: [Character: Int] = [
    "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9, "十": 10,
  ]

  /// A digit or a bracket as it's typed on a Latin keyboard.
  private static func plain(_ character: Character) -> Character {
    guard let scalar = character.unicodeScalars.first, (0xFF01...0xFF5E).contains(scalar.value),
      let latin = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return character }
    return Character(latin)
  }

  /// The number that a name begins with, how many digits it was written with (one for 十二),
  /// and what follows.
  private static func number(_ text: Substring) -> (Int, digits: Int, after: Substring)? {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    if !digits.isEmpty {
      guard digits.count <= 4, let number = Int(digits) else { return nil }
      return (number, digits.count, text.dropFirst(digits.count))
    }
    guard let first = text.first, let number = numerals[first] else { return nil }
    let after = text.dropFirst()
    if number == 10, let second = after.first.flatMap({ numerals[$0] }), second < 3 {
      return (10 + second, 1, after.dropFirst())
    }
    return (number, 1, after)
  }
}
