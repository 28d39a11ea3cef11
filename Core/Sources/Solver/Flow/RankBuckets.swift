/// Nodes by rank, a list for each rank, for searches whose distances are small
/// whole numbers (Dial, Communications of the ACM 12(11), 1969,
/// doi:10.1145/363269.363610).
final class RankBuckets {
  private static let none: Int32 = -1

  /// No rank is larger; nodes of this rank lie in no list.
  let far: Int32

  /// By node.
  let ranks: UnsafeMutablePointer<Int32>
  private let nodeCount: Int
  private let heads: UnsafeMutablePointer<Int32>
  private let nexts: UnsafeMutablePointer<Int32>
  private let previous: UnsafeMutablePointer<Int32>

  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    far = Int32(clamping: 4 * nodeCount + 16)
    ranks = .allocate(capacity: nodeCount + 1)
    heads = .allocate(capacity: Int(far))
    nexts = .allocate(capacity: nodeCount + 1)
    previous = .allocate(capacity: nodeCount + 1)
    heads.initialize(repeating: Self.none, count: Int(far))
  }

  func free() {
    ranks.deallocate()
    heads.deallocate()
    nexts.deallocate()
    previous.deallocate()
  }

  /// Makes every node far.
  func clear() {
    ranks.update(repeating: far, count: nodeCount)
    heads.update(repeating: Self.none, count: Int(far))
  }

  @inline(__always)
  func popFirst(of rank: Int32) -> Int? {
    let node = heads[Int(rank)]
    guard node >= 0 else { return nil }
    heads[Int(rank)] = nexts[Int(node)]
    if nexts[Int(node)] >= 0 { previous[Int(nexts[Int(node)])] = Self.none }
    return Int(node)
  }

  /// Gives `node` a smaller rank than it has.
  @inline(__always)
  func lower(_ node: Int, to rank: Int32) {
    let old = ranks[node]
    if old < far {
      let (before, after) = (previous[node], nexts[node])
      if before >= 0 { nexts[Int(before)] = after } else { heads[Int(old)] = after }
      if after >= 0 { previous[Int(after)] = before }
    }
    let first = heads[Int(rank)]
    ranks[node] = rank
    nexts[node] = first
    previous[node] = Self.none
    if first >= 0 { previous[Int(first)] = Int32(truncatingIfNeeded: node) }
    heads[Int(rank)] = Int32(truncatingIfNeeded: node)
  }
}
