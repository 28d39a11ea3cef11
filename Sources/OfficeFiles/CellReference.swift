/// Names of cells and columns, such as `D17`.
public enum CellReference {
  /// The letters of a zero-based column: 0 is `A`, 26 is `AA`.
  public static func letters(_ column: Int) -> String {
    var rest = column + 1
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(UInt8(65 + (rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// The name of a cell by zero-based column and one-based row.
  public static func name(column: Int, row: Int) -> String { "\(letters(column))\(row)" }

  /// The zero-based column that letters name; -1 for none.
  public static func column(ofLetters letters: String) -> Int { letters.withCString(column) }

  /// The zero-based column of a reference in a file; -1 if it has no letters,
  /// and a number past every limit if it has too many.
  @inline(__always)
  static func column(_ reference: UnsafePointer<CChar>) -> Int {
    var column = 0
    var index = 0
    while index < 8 {
      let letter = Int(reference[index]) & ~0x20
      guard letter >= 65, letter <= 90 else { return column - 1 }
      column = column * 26 + letter - 64
      index += 1
    }
    return .max
  }
}
