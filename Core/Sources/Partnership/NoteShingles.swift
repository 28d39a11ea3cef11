/// The runs of Chinese characters in a note, to tell how much of it another
/// note has.
///
/// Only Chinese characters count, so that another date, number or mark doesn't
/// make a copy an original (catalogue b3, which measured 8 characters). Whether
/// the characters are simplified or traditional isn't looked at.
public struct NoteShingles: Equatable, Sendable {
  /// Each run once.
  public let runs: Set<String>

  /// How many Chinese characters the note has.
  public let length: Int

  /// - Parameter size: Characters in a run. A note with fewer has none.
  /// - Complexity: O(length · size).
  public init(_ note: String, size: Int) {
    let characters = note.unicodeScalars.filter(\.isChinese)
    length = characters.count
    guard size > 0, characters.count >= size else {
      runs = []
      return
    }
    let places = Array(characters)
    runs = Set(
      (0...places.count - size).map { start in
        var run = String.UnicodeScalarView()
        run.append(contentsOf: places[start..<start + size])
        return String(run)
      })
  }

  /// The share of the shorter note's runs that the other note has, in
  /// thousandths; 0 when either has none.
  public func containment(with other: NoteShingles) -> Int {
    let (few, many) = runs.count <= other.runs.count ? (self, other) : (other, self)
    guard !few.runs.isEmpty else { return 0 }
    return few.runs.count(where: many.runs.contains) * 1000 / few.runs.count
  }
}

extension Unicode.Scalar {
  /// Whether it's a Chinese character: 〇 and the unified ideographs with their
  /// extensions.
  var isChinese: Bool {
    switch value {
    case 0x3007, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }
}
