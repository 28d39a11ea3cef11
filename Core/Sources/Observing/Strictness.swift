/// How strict each observer is against those who heard the same lessons.
///
/// A mark is taken as the lesson's own worth plus the observer's leaning plus chance; the
/// leanings that fit all marks best (least squares) are found together, so that who only heard
/// weak lessons isn't taken for strict. Within a group of observers linked by shared lessons
/// the leanings, weighted by how many lessons each shared, come to nothing; observers of
/// different groups can't be compared.
public struct Strictness<Observer: Hashable & Comparable & Sendable>: Sendable {
  /// One lesson's marks.
  public typealias Marks = [Observer: Int]

  /// Marks above (lenient) or below (strict) what the lessons are worth, in their unit; only
  /// of those who heard at least `fewest` lessons together with others.
  public let leanings: [Observer: Double]

  /// How many lessons each observer heard together with others.
  public let shared: [Observer: Int]

  /// - Parameters:
  ///   - lessons: The marks of each lesson.
  ///   - fewest: Lessons to be heard together with others before a leaning is told.
  /// - Complexity: O(*o*³ + Σ observers² of each lesson), with *o* observers who heard some
  ///   lesson together with others.
  public init(_ lessons: [Marks], fewest: Int) {
    let joint = lessons.filter { $0.count > 1 }
    var shared: [Observer: Int] = [:]
    for lesson in joint { for observer in lesson.keys { shared[observer, default: 0] += 1 } }
    self.shared = shared
    let observers = shared.keys.sorted()
    var numbers: [Observer: Int] = [:]
    for (number, observer) in observers.enumerated() { numbers[observer] = number }
    // Without the lessons' worths (each the mean of its marks less the leanings) the normal
    // equations are those of a graph: an observer's lessons less what each shares out.
    let count = observers.count
    var matrix = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var right = [Double](repeating: 0, count: count)
    var groups = DisjointSets(count)
    for lesson in joint {
      let marks = lesson.map { (numbers[$0.key] ?? 0, Double($0.value)) }.sorted { $0.0 < $1.0 }
      let mean = marks.reduce(0) { $0 + $1.1 } / Double(marks.count)
      for (one, mark) in marks {
        groups.join(one, marks[0].0)
        right[one] += mark - mean
        matrix[one][one] += 1
        for (other, _) in marks { matrix[one][other] -= 1 / Double(marks.count) }
      }
    }
    // Each group's equations leave one number open: that the weighted leanings come to nothing.
    for group in Dictionary(grouping: 0..<count, by: { groups.root(of: $0) }).values {
      for one in group {
        for other in group { matrix[one][other] += Double(shared[observers[other]] ?? 0) }
      }
    }
    let solution = solved(matrix, right)
    leanings = Dictionary(
      uniqueKeysWithValues: zip(observers, solution).filter { (shared[$0.0] ?? 0) >= fewest })
  }

  /// A mark without its observer's leaning; as it is where that isn't known.
  public func adjusted(_ mark: Int, by observer: Observer) -> Double {
    Double(mark) - (leanings[observer] ?? 0)
  }
}

/// Gaussian elimination with partial pivoting.
private func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
  var (rows, values) = (matrix, right)
  let count = values.count
  for column in 0..<count {
    let pivot = (column..<count).max { abs(rows[$0][column]) < abs(rows[$1][column]) } ?? column
    rows.swapAt(column, pivot)
    values.swapAt(column, pivot)
    guard rows[column][column] != 0 else { continue }
    for row in (column + 1)..<count where rows[row][column] != 0 {
      let factor = rows[row][column] / rows[column][column]
      for place in column..<count { rows[row][place] -= factor * rows[column][place] }
      values[row] -= factor * values[column]
    }
  }
  for row in (0..<count).reversed() {
    let known = ((row + 1)..<count).reduce(0) { $0 + rows[row][$1] * values[$1] }
    values[row] = rows[row][row] == 0 ? 0 : (values[row] - known) / rows[row][row]
  }
  return values
}

/// Numbers in groups that grow together.
private struct DisjointSets {
  private var parents: [Int]

  init(_ count: Int) { parents = Array(0..<count) }

  mutating func root(of number: Int) -> Int {
    var number = number
    while parents[number] != number {
      parents[number] = parents[parents[number]]
      number = parents[number]
    }
    return number
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (first, second) = (root(of: one), root(of: other))
    parents[max(first, second)] = min(first, second)
  }
}
