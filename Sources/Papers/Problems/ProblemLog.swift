internal import Policy

/// Gathers problems: counts all of them and keeps the first of each kind.
final class ProblemLog {
  private let keptPerKind: Int
  private var kept: [CellProblem] = []
  private var counts: [ProblemKind: [Severity: Int]] = [:]
  private(set) var errorCount = 0

  init(keptPerKind: Int) { self.keptPerKind = keptPerKind }

  /// Adds a problem; `problem` is made only when there is room to keep it.
  func add(
    _ kind: ProblemKind, severity: Severity? = nil, _ problem: () -> CellProblem
  ) {
    let severity = severity ?? kind.severity
    if severity == .block { errorCount += 1 }
    let total = counts[kind]?.values.reduce(0, +) ?? 0
    counts[kind, default: [:]][severity, default: 0] += 1
    if total < keptPerKind { kept.append(problem()) }
  }

  /// The kept problems: structure first, then by sheet in reading order, row
  /// and column.
  func problems(sheets: [String]) -> [CellProblem] {
    let order = Dictionary(
      sheets.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    func key(_ problem: CellProblem) -> (Int, Int, Int, Int, String) {
      let letters = problem.column?.letters ?? ""
      return (
        problem.kind.isStructural ? 0 : 1, order[problem.sheet] ?? sheets.count,
        problem.row ?? 0, letters.utf8.count, letters
      )
    }
    return kept.enumerated().sorted { left, right in
      let (a, b) = (key(left.element), key(right.element))
      return a == b ? left.offset < right.offset : a < b
    }.map(\.element)
  }

  var totals: [ProblemCount] {
    ProblemKind.allCases.flatMap { kind in
      Severity.allCases.compactMap { severity in
        counts[kind]?[severity].map { ProblemCount(kind: kind, severity: severity, count: $0) }
      }
    }
  }
}
