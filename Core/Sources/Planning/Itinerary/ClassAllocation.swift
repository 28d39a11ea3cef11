/// Divides the visitors' lessons of one class group among its classes.
///
/// Lessons of a post, those of its single days and those of each half-day are
/// divided evenly, to the nearest lesson. That is always possible: the sets
/// of a post and its days are nested and the half-days are disjoint, so taking
/// out one class's share is a flow between floor and ceiling, and the equal
/// share is a fractional one (de Werra, "A few remarks on chromatic scheduling",
/// 1975; Hilton, "School timetables", 1981). So a class gets no more of a
/// subject than its share of the week, no more on a day than the limit, and no
/// more in a half-day than there are periods, whenever that holds for the
/// group as a whole.
struct ClassAllocation {
  /// Lessons of one post in one half-day.
  struct Item {
    var post: Int
    var day: Int
    var half: Int
    var count: Int
  }

  let items: [Item]
  let classes: Int

  /// Of each item, how many lessons each class gets.
  ///
  /// - Complexity: One small flow a class.
  func shares() -> [[Int]] {
    guard !items.isEmpty else { return [] }
    var left = items.map(\.count)
    var shares = items.map { _ in [Int]() }
    for number in stride(from: classes, through: 1, by: -1) {
      let part = number == 1 ? left : share(of: left, among: number)
      for item in items.indices {
        shares[item].append(part[item])
        left[item] -= part[item]
      }
    }
    return shares
  }

  private func share(of left: [Int], among classes: Int) -> [Int] {
    func even(_ count: Int) -> ClosedRange<Int> {
      count / classes...(count + classes - 1) / classes
    }
    var program = IntegerProgram()
    let columns = left.map { program.column(even($0)) }
    var groups: [[Int]: [Int]] = [:]
    for (position, item) in items.enumerated() {
      groups[[0, item.post], default: []].append(position)
      groups[[1, item.post, item.day], default: []].append(position)
      groups[[2, item.day, item.half], default: []].append(position)
    }
    for key in groups.keys.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      let members = groups[key] ?? []
      program.row(
        members.map { (columns[$0], 1) }, in: even(members.reduce(0) { $0 + left[$1] }))
    }
    guard let outcome = program.solve(levels: [[]], nodes: 1_000, iterations: 100_000) else {
      preconditionFailure("no even share of \(left) among \(classes) classes")
    }
    return outcome.point
  }
}
