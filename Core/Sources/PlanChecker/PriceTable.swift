import Policy
import Staffing

/// A proof's multipliers added up by place: what a move costs at them without a
/// walk over all its rows.
///
/// Most rows depend on where a move begins or on where it ends alone. Only the
/// rows of couples, pairs and transfers depend on both; such moves are added up
/// row by row.
struct PriceTable {
  private let instance: Instance
  private let multipliers: [Wide]
  private let burden: Wide
  private let each: Wide

  /// The price of one more person whose place has changed since publication.
  private let change: Wide
  private let published: Published?

  /// By post and by the attributes of who comes.
  private let arrivals: [Wide]
  private let classes: Int
  private let countsDown: Bool
  private let countsUp: Bool
  private let countsLateral: Bool

  /// Whether no move can cost less than nothing.
  private let isFree: Bool

  /// The same as `arrivals` where every bracket fits 64 bits.
  private let smallArrivals: [Int]?

  /// What all moves of one teacher have in common.
  struct Seat {
    let attributes: Int
    let leaving: Wide

    /// More for moves that the quotas count.
    let quota: Wide
    let isTied: Bool
  }

  /// - Parameters:
  ///   - burden: The price of a point of burden.
  ///   - each: The price of a move.
  ///   - change: The price of a changed place, against what is `published`.
  /// - Complexity: O(posts).
  init(
    _ instance: Instance, _ multipliers: [Wide], burden: Wide, each: Wide, change: Wide = 0,
    published: Published? = nil
  ) {
    let (county, index) = (instance.county, instance.index)
    classes = 1 << index.balances.count
    var arrivals = [Wide](repeating: 0, count: county.posts.count * classes)
    for post in county.posts.indices {
      let school = county.schoolOfPost[post]
      let place = multipliers[index.posts[post]] + multipliers[index.schools[school]]
      for attributes in 0..<classes {
        arrivals[post * classes + attributes] =
          place + PriceTable.balance(attributes, school, index, multipliers)
      }
    }
    self.instance = instance
    self.multipliers = multipliers
    self.burden = burden
    self.each = each
    self.change = change
    self.published = published
    self.arrivals = arrivals
    countsDown = county.terms.countedDirections.contains(.down)
    countsUp = county.terms.countedDirections.contains(.up)
    countsLateral = county.terms.countedDirections.contains(.lateral)
    let largest = multipliers.reduce(0) { max($0, $1.magnitude) }
    isFree = largest == 0 && burden >= 0 && each >= 0 && change == 0
    // A bracket has at most eleven multipliers, one of them a thousandfold.
    let isSmall =
      largest < 1 << 46 && burden.magnitude < 1 << 36 && each.magnitude < 1 << 46
      && change.magnitude < 1 << 46
      && instance.greatestBurden < 1 << 24 && !county.terms.transfersAllowed
    smallArrivals = isSmall ? arrivals.map { Int($0) } : nil
  }

  private static func balance(
    _ attributes: Int, _ school: Int, _ index: RowIndex, _ multipliers: [Wide]
  ) -> Wide {
    var sum: Wide = 0
    for (bit, balance) in index.balances.enumerated() where attributes & (1 << bit) != 0 {
      if let row = balance.rows[school] { sum += multipliers[row] }
    }
    return sum
  }

  func seat(of teacher: Int) -> Seat {
    let (index, terms) = (instance.index, instance.county.terms)
    let from = instance.county.origin(teacher)
    let place = index.places[teacher]
    let attributes = place.attributes
    var leaving = multipliers[index.schoolLeaves[from]] - multipliers[index.schools[from]]
    if let post = place.post {
      leaving -= multipliers[index.posts[post]]
      if let row = index.teamLeaves[post] { leaving += multipliers[row] }
    }
    leaving -= PriceTable.balance(attributes, from, index, multipliers)
    var quota: Wide = 0
    if let row = index.quotas[from] { quota += multipliers[row] }
    if let row = index.backboneQuotas[from] {
      switch terms.backboneDenominator {
      case .exchanged:
        quota += multipliers[row] * Wide((place.isBackbone ? 1000 : 0) - terms.backboneShare)
      case .eligible: quota += place.isBackbone ? multipliers[row] : 0
      }
    }
    return Seat(
      attributes: attributes, leaving: leaving, quota: quota, isTied: index.hasTies(teacher))
  }

  /// What the move costs at the multipliers.
  func bracket(of move: PossibleMove, _ seat: Seat) -> Wide {
    let changed = change == 0 ? 0 : change * (published?.change(by: move, in: instance.county) ?? 0)
    if seat.isTied || move.kind == .transfer {
      return instance.entries(of: move).reduce(burden * move.burden + each + changed) {
        $0 + multipliers[$1.row] * Wide($1.coefficient)
      }
    }
    var sum = seat.leaving + arrivals[move.post * classes + seat.attributes] + each + changed
    if isCounted(move.direction) { sum += seat.quota }
    return burden == 0 ? sum : sum + burden * move.burden
  }

  @inline(__always)
  private func isCounted(_ direction: Direction) -> Bool {
    switch direction {
    case .down: countsDown
    case .up: countsUp
    case .lateral: countsLateral
    }
  }

  /// The least of staying, which costs nothing, and the teacher's moves.
  func leastBracket(of teacher: Int, _ moves: ArraySlice<PossibleMove>) -> Wide {
    if isFree { return 0 }
    let seat = seat(of: teacher)
    let isMoved = change != 0 && (published?.moves(teacher) ?? false)
    if let smallArrivals, !seat.isTied, !isMoved {
      let leaving = seat.leaving + each + (published == nil ? 0 : change)
      return Wide(leastBracket(of: moves, Int(leaving), Int(seat.quota), seat, smallArrivals))
    }
    return moves.reduce(0) { min($0, bracket(of: $1, seat)) }
  }

  private func leastBracket(
    of moves: ArraySlice<PossibleMove>, _ leaving: Int, _ quota: Int, _ seat: Seat,
    _ arrivals: [Int]
  ) -> Int {
    let price = Int(burden)
    var least = 0
    moves.withUnsafeBufferPointer { moves in
      arrivals.withUnsafeBufferPointer { arrivals in
        for move in moves {
          var sum = leaving &+ arrivals[move.post &* classes &+ seat.attributes]
          if isCounted(move.direction) { sum &+= quota }
          if price != 0 { sum &+= price &* Int(truncatingIfNeeded: move.burden) }
          least = min(least, sum)
        }
      }
    }
    return least
  }
}
