extension CostScaling {
  /// Moves what is too much at `start` along arcs that are worth it, lowering
  /// prices where there is none.
  @inline(__always)
  func movePath(from start: Int) {
    let (arcs, excesses, path) = (graph.arcs, excesses.start, path.start)
    var length = 0
    var tip = start
    while length < Self.longestPath && (length == 0 || excesses[tip] >= 0) && !isUpdateDue {
      let place = worthwhileArc(of: tip)
      if place >= 0 {
        path[length] = place
        length &+= 1
        tip = Int(arcs[place].target)
      } else if length > 0 {
        length &-= 1
        tip = Int(arcs[Int(arcs[path[length]].twin)].target)
      }
    }
    for step in 0..<length { push(path[step]) }
  }

  /// A path may come round to a node of its own, whose price then falls: what
  /// leads there may not be worth it any more.
  @inline(__always)
  private func push(_ place: Int) {
    let (arcs, excesses) = (graph.arcs, excesses.start)
    let arc = arcs[place]
    let (twin, target) = (Int(arc.twin), Int(arc.target))
    let source = Int(arcs[twin].target)
    let isStillWorthIt = arc.cost &+ prices.start[source] &- prices.start[target] < 0
    let amount = min(graph.rooms[place], excesses[source])
    guard isStillWorthIt && amount > 0 else { return }
    graph.send(amount, along: place, twin: twin)
    excesses[source] &-= amount
    excesses[target] &+= amount
    if excesses[source] > 0 { queue.append(source) }
    if excesses[target] > 0 { queue.append(target) }
  }

  /// An arc of `node` with room and negative reduced cost; or -1 after its
  /// price was lowered as far as ε-optimality allows.
  @inline(__always)
  private func worthwhileArc(of node: Int) -> Int {
    let hint = Int(hints.start[node])
    var best = Offer()
    let price = prices.start[node]
    var place = firstOffer(above: price, in: hint..<Int(graph.firsts[node + 1]), best: &best)
    if place < 0 {
      place = firstOffer(above: price, in: Int(graph.firsts[node])..<hint, best: &best)
    }
    if place >= 0 {
      hints.start[node] = Int32(truncatingIfNeeded: place)
      return place
    }
    relabelsSinceUpdate &+= 1
    relabelCount &+= 1
    guard best.place >= 0, graph.arcs[best.place].cost < ResidualGraph.closed else {
      prices.start[node] = price &- (2 &* largestCost &* costScale &+ 1)
      return -1
    }
    prices.start[node] = best.price &- epsilon
    hints.start[node] = Int32(truncatingIfNeeded: best.place)
    return -1
  }

  private struct Offer {
    var price = Int64.min
    var place = -1
  }

  @inline(__always)
  private func firstOffer(above price: Int64, in range: Range<Int>, best: inout Offer) -> Int {
    let (arcs, prices) = (graph.arcs, prices.start)
    var place = range.lowerBound
    while place < range.upperBound {
      let arc = arcs[place]
      let offer = prices[Int(arc.target)] &- arc.cost
      if offer > price { return place }
      if offer > best.price { best = Offer(price: offer, place: place) }
      place &+= 1
    }
    return -1
  }
}
