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
      if nodes[below].size < nodes[beyond].size {
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

  /// Adds `change` to all potentials below `top`, itself included; or takes it
  /// from all others, where they are fewer.
  @inline(__always)
  func shift(below top: Int, by change: Int64) {
    let (thread, potentials) = (self.thread, self.potentials)
    let after = Int(thread[Int(links[top].last)])
    let isLarge = Int(nodes[top].size) > (nodeCount &+ 1) / 2
    let change = isLarge ? 0 &- change : change
    let end = isLarge ? top : after
    var node = isLarge ? after : top
    repeat {
      potentials[node] &+= change
      node = Int(thread[node])
    } while node != end
  }
}
