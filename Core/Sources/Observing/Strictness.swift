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
  /// - Complexity: O(*marks*) for each step of `JointFit`, which takes no more steps than there
  ///   are observers and, where many hear one another's lessons, a few dozen.
  public init(_ lessons: [Marks], fewest: Int) {
    let joint = lessons.filter { $0.count > 1 }
    var shared: [Observer: Int] = [:]
    for lesson in joint { for observer in lesson.keys { shared[observer, default: 0] += 1 } }
    self.shared = shared
    let observers = shared.keys.sorted()
    var numbers: [Observer: Int] = [:]
    for (number, observer) in observers.enumerated() { numbers[observer] = number }
    let fit = JointFit(
      joint.map { lesson in
        lesson.map { (numbers[$0.key] ?? 0, Double($0.value)) }.sorted { $0.0 < $1.0 }
      }, of: observers.count)
    leanings = Dictionary(
      uniqueKeysWithValues: zip(observers, fit.leanings()).filter { (shared[$0.0] ?? 0) >= fewest })
  }

  /// A mark without its observer's leaning; as it is where that isn't known.
  public func adjusted(_ mark: Int, by observer: Observer) -> Double {
    Double(mark) - (leanings[observer] ?? 0)
  }
}

/// The least squares of leanings alone: without the lessons' worths, each the mean of its marks
/// less the leanings, the equations are those of a graph whose edges are shared lessons.
private struct JointFit {
  /// Observers by number with their marks, ascending.
  let lessons: [[(observer: Int, mark: Double)]]

  /// How many lessons each heard.
  private let counts: [Double]

  init(_ lessons: [[(observer: Int, mark: Double)]], of count: Int) {
    self.lessons = lessons
    var counts = [Double](repeating: 0, count: count)
    for lesson in lessons { for (observer, _) in lesson { counts[observer] += 1 } }
    self.counts = counts
  }

  /// By conjugate gradients (Hestenes, Stiefel 1952), each observer's equation weighed by
  /// their lessons; then, in each group of linked observers, so that the weighted leanings
  /// come to nothing.
  func leanings() -> [Double] {
    var solution = [Double](repeating: 0, count: counts.count)
    var rest = deviations { $0.mark }
    var ahead = zip(rest, counts).map(/)
    var direction = ahead
    var size = dot(rest, ahead)
    let enough = size * 1e-26
    for _ in 0..<(2 * counts.count) where size > enough {
      let image = deviations { direction[$0.observer] }
      let step = size / dot(direction, image)
      for place in solution.indices {
        solution[place] += step * direction[place]
        rest[place] -= step * image[place]
      }
      ahead = zip(rest, counts).map(/)
      let next = dot(rest, ahead)
      for place in direction.indices {
        direction[place] = ahead[place] + next / size * direction[place]
      }
      size = next
    }
    return centred(solution)
  }

  /// For each observer, what their values differ from the mean of each lesson, in all.
  private func deviations(
    _ value: ((observer: Int, mark: Double)) -> Double
  ) -> [Double] {
    var all = [Double](repeating: 0, count: counts.count)
    for lesson in lessons {
      let mean = lesson.reduce(0) { $0 + value($1) } / Double(lesson.count)
      for one in lesson { all[one.observer] += value(one) - mean }
    }
    return all
  }

  private func centred(_ solution: [Double]) -> [Double] {
    var groups = DisjointSets(counts.count)
    for lesson in lessons { for one in lesson { groups.join(one.observer, lesson[0].observer) } }
    var sums: [Int: (leaning: Double, weight: Double)] = [:]
    for (number, leaning) in solution.enumerated() {
      let sum = sums[groups.root(of: number)] ?? (0, 0)
      sums[groups.root(of: number)] = (
        sum.leaning + counts[number] * leaning, sum.weight + counts[number]
      )
    }
    return solution.enumerated().map { number, leaning in
      let sum = sums[groups.root(of: number)] ?? (0, 1)
      return leaning - sum.leaning / sum.weight
    }
  }
}

private func dot(_ one: [Double], _ other: [Double]) -> Double {
  zip(one, other).reduce(0) { $0 + $1.0 * $1.1 }
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
