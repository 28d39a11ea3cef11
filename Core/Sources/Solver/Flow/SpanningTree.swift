/// A spanning tree of the nodes and an added root, with the flow on its arcs.
///
/// Each node keeps the arc to its parent and how much more that arc can carry
/// `up`, to the parent, and `down`. Children are a doubly linked list, so that
/// a stem is turned in as many steps as it has nodes. The tree is strongly
/// feasible (Cunningham, Mathematical Programming 11, 1976,
/// doi:10.1007/BF01580379) when `up` is above 0 at every node.
struct SpanningTree {
  struct Node {
    var parent: Int32
    var firstChild: Int32 = none
    var next: Int32 = none
    var previous: Int32 = none
    var depth: Int32 = 1

    /// The arc to the parent, `toRoot` or `fromRoot`.
    var arc: Int32
    var up: Int64
    var down: Int64
  }

  static let none: Int32 = -1

  /// An added arc from a node to the root, which costs nothing.
  static let toRoot: Int32 = -1

  /// An added arc from the root to a node, which costs the penalty.
  static let fromRoot: Int32 = -2
  static let unlimited = Int64(FlowNetwork.unlimited)

  let nodeCount: Int
  let nodes: UnsafeMutablePointer<Node>

  /// By node: along every tree arc cost + potential[source] − potential[target]
  /// is 0.
  let potentials: UnsafeMutablePointer<Int64>

  var root: Int { nodeCount }

  /// Every node hangs from the root.
  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    nodes = .allocate(capacity: nodeCount + 1)
    potentials = .allocate(capacity: nodeCount + 1)
    potentials.initialize(repeating: 0, count: nodeCount + 1)
    (nodes + nodeCount).initialize(
      to: Node(parent: Self.none, depth: 0, arc: Self.toRoot, up: 0, down: 0))
    for node in 0..<nodeCount {
      (nodes + node).initialize(
        to: Node(
          parent: Int32(nodeCount), arc: Self.toRoot, up: Self.unlimited, down: 0))
    }
    for node in stride(from: nodeCount - 1, through: 0, by: -1) {
      link(node, to: nodeCount)
    }
  }

  func free() {
    nodes.deallocate()
    potentials.deallocate()
  }

  @inline(__always)
  func link(_ node: Int, to parent: Int) {
    let head = nodes[parent].firstChild
    nodes[node].parent = Int32(truncatingIfNeeded: parent)
    nodes[node].next = head
    nodes[node].previous = Self.none
    if head >= 0 { nodes[Int(head)].previous = Int32(truncatingIfNeeded: node) }
    nodes[parent].firstChild = Int32(truncatingIfNeeded: node)
  }

  @inline(__always)
  func unlink(_ node: Int) {
    let (next, previous) = (nodes[node].next, nodes[node].previous)
    if previous >= 0 {
      nodes[Int(previous)].next = next
    } else {
      nodes[Int(nodes[node].parent)].firstChild = next
    }
    if next >= 0 { nodes[Int(next)].previous = previous }
  }

  /// Hangs `node` and all below it from the root; the added arc carries
  /// `excess`, or brings what is missing.
  func hangFromRoot(_ node: Int, excess: Int64) {
    if Int(nodes[node].parent) != root {
      unlink(node)
      link(node, to: root)
    }
    if excess >= 0 {
      nodes[node].arc = Self.toRoot
      nodes[node].up = Self.unlimited - excess
      nodes[node].down = excess
    } else {
      nodes[node].arc = Self.fromRoot
      nodes[node].up = -excess
      nodes[node].down = Self.unlimited
    }
  }

  /// The node after `node` when all of `top`'s subtree is visited, parents
  /// before children, or `none` at its end.
  @inline(__always)
  func next(after node: Int, within top: Int) -> Int {
    let child = nodes[node].firstChild
    if child >= 0 { return Int(child) }
    var node = node
    while node != top {
      let next = nodes[node].next
      if next >= 0 { return Int(next) }
      node = Int(nodes[node].parent)
    }
    return Int(Self.none)
  }
}
