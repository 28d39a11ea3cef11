/// The word by which a book names a case: `classTeacher` is `class-teacher`.
func bookWord<Case>(_ value: Case) -> String {
  var word = ""
  for character in String(describing: value) {
    if character.isUppercase { word += "-" }
    word += character.lowercased()
  }
  return word
}

/// The case that a book's word names, or nil.
func bookCase<Case: CaseIterable>(_ word: String, of type: Case.Type) -> Case? {
  type.allCases.first { bookWord($0) == word }
}

/// `allowed`, led by the nearest word to a mistyped one if any is near.
func advice(for word: String, among allowed: [String]) -> String {
  let list = allowed.joined(separator: ", ")
  let nearest = allowed.map { ($0, editDistance(word, $0)) }.min { $0.1 < $1.1 }
  guard let (guess, distance) = nearest, distance <= max(1, word.count / 3) else { return list }
  return "\(list) (did you mean '\(guess)'?)"
}

/// The Levenshtein distance of two short words.
///
/// - Complexity: O(*m* · *n*) in their lengths.
func editDistance(_ left: String, _ right: String) -> Int {
  let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
  var row = Array(0...right.count)
  for (i, a) in left.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, b) in right.enumerated() {
      let replaced = diagonal + (a == b ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
    }
  }
  return row[right.count]
}
