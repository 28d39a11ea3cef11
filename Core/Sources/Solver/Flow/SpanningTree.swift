/// A spanning tree of the nodes and an added root, with the flow on its arcs.
///
/// Each node keeps the arc to its parent and how much more that arc can carry
/// `up`, to the parent, and `down`. The tree is strongly feasible (Cunningham,
/// Mathematical Programming 11(1), 1976, 105–116) when `up` is above 0 at every
/// node.
///
/// A thread runs through all nodes, parents before children and round again,
/// so that a subtree is a stretch of it: from its top to the top's `last`. With
/// the number of nodes below each node this is the XTI representation of
/// Ahuja, Magnanti and Orlin (Network Flows, 1993, chapter 11) and Kovács 2015.
/// What a pivot reads together lies together.
struct SpanningTree {
  struct Node {
    var parent: Int32

    /// How many nodes the subtree has.
    var size: Int32
    var up: Int64
    var down: Int64
  }

  struct Links {
    /// The arc to the parent, `toRoot` or `fromRoot`.
    var arc: Int32

    /// The last node of the subtree on the thread.
    var last: Int32
    var previous: Int32
  }

  static let none: Int32 = -1

  /// An added arc from a node to the root, which costs nothing.
  static let toRoot: Int32 = -1

  /// An added arc from the root to a node, which costs the penalty.
  static let fromRoot: Int32 = -2
  static let unlimited = Int64(FlowNetwork.unlimited)

  let nodeCount: Int
  let nodes: UnsafeMutablePointer<Node>
  let links: UnsafeMutablePointer<Links>

  /// By node: the next on the thread.
  let thread: UnsafeMutablePointer<Int32>

  /// By node: along every tree arc cost + potential[source] − potential[target]
  /// is 0. Only differences count, and they may wrap round.
  let potentials: UnsafeMutablePointer<Int64>

  var root: Int { nodeCount }

  /// Every node hangs from the root.
  init(nodeCount: Int) {
    self.nodeCount = nodeCount
    nodes = .allocate(capacity: nodeCount + 1)
    links = .allocate(capacity: nodeCount + 1)
    thread = .allocate(capacity: nodeCount + 1)
    potentials = .allocate(capacity: nodeCount + 1)
    potentials.initialize(repeating: 0, count: nodeCount + 1)
    for node in 0...nodeCount {
      let (number, root) = (Int32(node), Int32(nodeCount))
      (nodes + node).initialize(to: Node(parent: root, size: 1, up: Self.unlimited, down: 0))
      (links + node).initialize(
        to: Links(arc: Self.toRoot, last: number, previous: node == 0 ? root : number - 1))
      (thread + node).initialize(to: node == nodeCount ? 0 : number + 1)
    }
    nodes[nodeCount].parent = Self.none
    nodes[nodeCount].size = Int32(nodeCount + 1)
    links[nodeCount].last = Int32(max(0, nodeCount - 1))
  }

  func free() {
    nodes.deallocate()
    links.deallocate()
    thread.deallocate()
    potentials.deallocate()
  }

  /// Hangs `node` and all below it from the root; the added arc carries
  /// `excess`, or brings what is missing.
  func hangFromRoot(_ node: Int, excess: Int64) {
    let arc = excess >= 0 ? Self.toRoot : Self.fromRoot
    let up = excess >= 0 ? Self.unlimited - excess : -excess
    let down = excess >= 0 ? excess : Self.unlimited
    if Int(nodes[node].parent) == root {
      links[node].arc = arc
      nodes[node].up = up
      nodes[node].down = down
    } else {
      rehang(node, from: root, by: arc, up: up, down: down, leaving: node, join: root)
    }
  }
}
