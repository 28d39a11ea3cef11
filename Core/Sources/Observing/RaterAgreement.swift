/// How far observers of the same lessons agree: Krippendorff's alpha for interval data.
///
/// 1 is full agreement, 0 what chance would give, below 0 they contradict each other. Lessons
/// that one person heard alone say nothing of it.
///
/// Source: Krippendorff, *Content Analysis* (2004), chapter 11.
public struct RaterAgreement: Equatable, Sendable {
  /// Nil where nothing varies, or no lesson was heard by two.
  public let alpha: Double?

  /// Lessons heard by two or more.
  public let lessons: Int

  /// Marks that those lessons got.
  public let marks: Int

  /// - Parameter lessons: The marks of each lesson, one for each observer, in any unit.
  /// - Complexity: O(*marks*).
  public init(_ lessons: [[Int]]) {
    let shared = lessons.filter { $0.count > 1 }
    let all = shared.flatMap { $0 }
    self.lessons = shared.count
    self.marks = all.count
    // Σ over ordered pairs of (x − y)² is 2(nΣx² − (Σx)²).
    func pairs(_ values: [Int]) -> Double {
      let sum = values.reduce(0, +)
      let squares = values.reduce(0) { $0 + $1 * $1 }
      return Double(2 * (values.count * squares - sum * sum))
    }
    let expected = pairs(all) / Double(max(1, all.count - 1))
    let observed = shared.reduce(0.0) { $0 + pairs($1) / Double($1.count - 1) }
    alpha = expected > 0 ? 1 - observed / expected : nil
  }
}
