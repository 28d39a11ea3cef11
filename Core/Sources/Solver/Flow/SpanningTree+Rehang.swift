extension SpanningTree {
  /// Cuts the tree above `leaving` and hangs the part below it from `parent`
  /// by `arc` at `node`: the stem from `node` up to `leaving` is turned.
  ///
  /// - Parameter join: Where the ways up from both sides meet.
  /// - Complexity: O(nodes on the stem and on the two ways to the join).
  @inline(__always)
  func rehang(
    _ node: Int, from parent: Int, by arc: Int32, up: Int64, down: Int64, leaving: Int, join: Int
  ) {
    let moved = nodes[leaving].size
    let oldParent = Int(nodes[leaving].parent)
    cut(leaving, below: oldParent)
    let end = turnStem(from: node, to: leaving, below: parent, by: arc, up: up, down: down)
    insert(node, end: end, below: parent)
    resize(from: oldParent, to: join, by: 0 &- moved)
    resize(from: parent, to: join, by: moved)
  }

  /// Takes the stretch of `top` off the thread.
  @inline(__always)
  private func cut(_ top: Int, below parent: Int) {
    let (links, thread) = (self.links, self.thread)
    let last = links[top].last
    let before = links[top].previous
    let after = thread[Int(last)]
    thread[Int(before)] = after
    links[Int(after)].previous = before
    var node = parent
    while node >= 0 && links[node].last == last {
      links[node].last = before
      node = Int(nodes[node].parent)
    }
  }

  /// Reverses parents on the stem and joins the stretches of its nodes, each
  /// less the one before it, in the new order.
  ///
  /// - Returns: The end of the new stretch.
  @inline(__always)
  private func turnStem(
    from start: Int, to top: Int, below parent: Int, by arc: Int32, up: Int64, down: Int64
  ) -> Int32 {
    let (nodes, links, thread) = (self.nodes, self.links, self.thread)
    let total = nodes[top].size
    var node = start
    var above = Int32(truncatingIfNeeded: parent)
    var (arc, up, down, size) = (arc, up, down, total)
    var before = links[start].previous
    var end = links[start].last
    var oldEnd = end
    var after = thread[Int(end)]
    while true {
      let (old, oldArc) = (nodes[node], links[node].arc)
      nodes[node] = Node(parent: above, size: size, up: up, down: down)
      links[node].arc = arc
      guard node != top else { break }
      let next = Int(old.parent)
      let nextEnd = links[next].last
      let nextBefore = links[next].previous
      thread[Int(end)] = old.parent
      links[next].previous = end
      if nextEnd == oldEnd {
        end = before
      } else {
        thread[Int(before)] = after
        links[Int(after)].previous = before
        end = nextEnd
        after = thread[Int(end)]
      }
      (before, oldEnd) = (nextBefore, nextEnd)
      (arc, up, down, size) = (oldArc, old.down, old.up, total &- old.size)
      above = Int32(truncatingIfNeeded: node)
      node = next
    }
    node = top
    while node != parent {
      links[node].last = end
      node = Int(nodes[node].parent)
    }
    return end
  }

  /// Puts a stretch on the thread behind `parent`.
  @inline(__always)
  private func insert(_ top: Int, end: Int32, below parent: Int) {
    let (links, thread) = (self.links, self.thread)
    let place = Int32(truncatingIfNeeded: parent)
    let after = thread[parent]
    thread[parent] = Int32(truncatingIfNeeded: top)
    links[top].previous = place
    thread[Int(end)] = after
    links[Int(after)].previous = end
    var node = parent
    while node >= 0 && links[node].last == place {
      links[node].last = end
      node = Int(nodes[node].parent)
    }
  }

  @inline(__always)
  private func resize(from start: Int, to join: Int, by change: Int32) {
    let nodes = self.nodes
    var node = start
    while node != join {
      nodes[node].size &+= change
      node = Int(nodes[node].parent)
    }
  }
}
