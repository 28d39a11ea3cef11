import Staffing

/// How many teachers a subject takes: weekly periods of a class and weekly
/// periods of a full-time teacher.
///
/// A post's need is classes × periods ÷ load. The parts of one stage at one
/// school are rounded together by largest remainder, so that they add up to the
/// stage's whole need: the sum rounded half up, at least one, and no more than
/// the establishment where the book says so. Ties go to the earlier subject.
struct NeedTables: Equatable, Sendable {
  struct Row: Equatable, Sendable {
    var stage: Stage

    /// The subject whose teachers give the lessons.
    var subject: Subject

    /// Tenths of a period a week for one class.
    var periods: Int

    /// Tenths of a period a week for one teacher.
    var load: Int
  }

  var rows: [Row] = []

  /// Whether a stage's whole need may not exceed its establishment.
  var isCapped = false

  init() {}

  init(_ section: BookSection) {
    self.isCapped = section.flag("capped-by-establishment", default: true)
    self.rows = Stage.allCases.flatMap { stage in
      section.entries(bookWord(stage)) { name, row in
        Row(
          stage: stage,
          subject: Subject(
            row.parsed("taught-by", required: false, allowed: "a subject") { $0 }.first ?? name),
          periods: row.quantity("periods", .periods).value,
          load: row.quantity("load", .periods).value)
      }
    }
    for row in rows where row.load == 0 {
      section.fault(
        bookWord(row.stage), nil, found: "\(row.subject) with a load of 0 periods",
        allowed: "a load above 0")
    }
    rows.removeAll { $0.load == 0 }
  }

  /// The needs of one stage, by subject in curriculum order; only those above 0.
  func needs(classes: Int, _ stage: Stage, atMost establishment: Int) -> [(Subject, Int)] {
    var exact: [Subject: Int] = [:]
    for row in rows where row.stage == stage {
      exact[row.subject, default: 0] += classes * row.periods * NeedTables.unit / row.load
    }
    let parts = exact.sorted { $0.key < $1.key }
    let sum = parts.reduce(0) { $0 + $1.value }
    guard sum > 0 else { return [] }
    let whole = max(1, (sum + NeedTables.unit / 2) / NeedTables.unit)
    let total = isCapped ? min(whole, establishment) : whole
    let rounded = largestRemainder(parts.map(\.value), total: total)
    return zip(parts, rounded).compactMap { $1 > 0 ? ($0.key, $1) : nil }
  }

  /// Needs are added in millionths of a teacher.
  private static let unit = 1_000_000
}

/// Whole numbers in proportion to `parts` that add up to `total`, by the
/// method of largest remainders (Hamilton); ties go to the earlier part.
///
/// - Complexity: O(*n* log *n*).
package func largestRemainder(_ parts: [Int], total: Int) -> [Int] {
  let sum = parts.reduce(0, +)
  guard sum > 0, total > 0 else { return parts.map { _ in 0 } }
  var whole = parts.map { $0 * total / sum }
  let left = total - whole.reduce(0, +)
  let order = parts.indices.sorted { a, b in
    let (x, y) = (parts[a] * total % sum, parts[b] * total % sum)
    return x == y ? a < b : x > y
  }
  for index in order.prefix(left) { whole[index] += 1 }
  return whole
}
