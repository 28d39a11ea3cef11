/// Guesses what a misspelt word was meant to be.
enum Spelling {
  /// The word of `words` within a third of its length in edits, or sharing a
  /// part with `text`; the first of the nearest.
  static func nearest(to text: String, among words: some Sequence<String>) -> String? {
    let wanted = Array(text.lowercased())
    guard !wanted.isEmpty, wanted.count <= 40 else { return nil }
    var best: (word: String, distance: Int)?
    for word in words {
      let candidate = Array(word.lowercased())
      let limit = max(1, max(wanted.count, candidate.count) / 3)
      guard abs(candidate.count - wanted.count) <= limit else { continue }
      let distance = edits(wanted, candidate)
      guard distance <= limit, distance < max(wanted.count, candidate.count),
        distance < best?.distance ?? .max
      else { continue }
      best = (word, distance)
    }
    return best?.word ?? containing(text, among: words)
  }

  private static func containing(_ text: String, among words: some Sequence<String>) -> String? {
    words.first { $0.count >= 2 && (text.contains($0) || (text.count >= 2 && $0.contains(text))) }
  }

  /// The Levenshtein distance, row by row.
  private static func edits(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let next = min(row[j] + 1, row[j + 1] + 1, diagonal + (a == b ? 0 : 1))
        diagonal = row[j + 1]
        row[j + 1] = next
      }
    }
    return row[right.count]
  }
}
