extension SpanningTree {
  /// The cycle that an arc closes with the tree, and what stops more flow.
  struct Cycle {
    let join: Int

    /// The node above which the tree is cut; `none` if the entering arc itself
    /// is full first.
    let leaving: Int

    /// Whether `leaving` lies below the entering arc's source.
    let isBelowSource: Bool
    let step: Int64
  }

  /// Follows both ways up to where they meet.
  ///
  /// Of arcs that are full at once the last one in the direction of the cycle,
  /// from the join on, leaves: this keeps the tree strongly feasible, and so
  /// no sequence of pivots without flow can cycle.
  @inline(__always)
  func cycle(from source: Int, to target: Int, capacity: Int64) -> Cycle {
    let nodes = self.nodes
    var (below, beyond) = (source, target)
    var (sourceStep, targetStep) = (capacity, Int64.max)
    var (sourceLeaving, targetLeaving) = (Int(Self.none), Int(Self.none))
    while below != beyond {
      if nodes[below].depth >= nodes[beyond].depth {
        let room = nodes[below].down
        if room < sourceStep {
          sourceStep = room
          sourceLeaving = below
        }
        below = Int(nodes[below].parent)
      } else {
        let room = nodes[beyond].up
        if room <= targetStep {
          targetStep = room
          targetLeaving = beyond
        }
        beyond = Int(nodes[beyond].parent)
      }
    }
    return targetStep <= sourceStep
      ? Cycle(join: below, leaving: targetLeaving, isBelowSource: false, step: targetStep)
      : Cycle(join: below, leaving: sourceLeaving, isBelowSource: true, step: sourceStep)
  }

  /// Sends `step` along the cycle that an arc from `source` to `target` closes.
  @inline(__always)
  func send(_ step: Int64, from source: Int, to target: Int, join: Int) {
    let nodes = self.nodes
    var node = source
    while node != join {
      nodes[node].down &-= step
      nodes[node].up &+= step
      node = Int(nodes[node].parent)
    }
    node = target
    while node != join {
      nodes[node].up &-= step
      nodes[node].down &+= step
      node = Int(nodes[node].parent)
    }
  }

  /// Cuts the tree above `leaving` and hangs the part below it from `parent`
  /// by `arc` at `node`: the stem between them is turned.
  @inline(__always)
  func rehang(_ node: Int, from parent: Int, by arc: Int, up: Int64, down: Int64, leaving: Int) {
    let nodes = self.nodes
    var (child, parent) = (node, parent)
    var (arc, up, down) = (Int32(truncatingIfNeeded: arc), up, down)
    while true {
      let old = nodes[child]
      unlink(child)
      link(child, to: parent)
      nodes[child].arc = arc
      nodes[child].up = up
      nodes[child].down = down
      guard child != leaving else { return }
      (arc, up, down) = (old.arc, old.down, old.up)
      parent = child
      child = Int(old.parent)
    }
  }

  /// Adds `change` to all potentials below `top`, itself included, and renews
  /// depths there.
  @inline(__always)
  func shift(below top: Int, by change: Int64) {
    let (nodes, potentials) = (self.nodes, self.potentials)
    var node = top
    while node >= 0 {
      nodes[node].depth = nodes[Int(nodes[node].parent)].depth &+ 1
      potentials[node] &+= change
      node = next(after: node, within: top)
    }
  }
}
