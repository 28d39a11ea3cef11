/// The strongly connected components of a sparse directed graph, numbered so
/// that arcs between components lead from a higher to a lower number.
///
/// - Parameters:
///   - starts: Where each node's arcs begin, and their number.
///   - targets: By arc.
/// - Returns: By node: its component.
/// - Complexity: O(nodes + arcs) (Tarjan, SIAM Journal on Computing 1, 1972,
///   doi:10.1137/0201010), without recursion.
func strongComponents(starts: [Int32], targets: [Int32]) -> [Int32] {
  let count = starts.count - 1
  var components = [Int32](repeating: -1, count: count)
  var order = components
  var low = components
  var next = Array(starts.dropLast())
  var open: [Int32] = []
  var path: [Int32] = []
  var (visited, found): (Int32, Int32) = (0, 0)
  for root in 0..<Int32(count) where order[Int(root)] < 0 {
    path.append(root)
    while let top = path.last {
      let node = Int(top)
      if order[node] < 0 {
        order[node] = visited
        low[node] = visited
        visited += 1
        open.append(top)
      }
      if next[node] < starts[node + 1] {
        let target = targets[Int(next[node])]
        next[node] += 1
        if order[Int(target)] < 0 {
          path.append(target)
        } else if components[Int(target)] < 0 {
          low[node] = min(low[node], order[Int(target)])
        }
        continue
      }
      path.removeLast()
      if let parent = path.last { low[Int(parent)] = min(low[Int(parent)], low[node]) }
      if low[node] == order[node] {
        while let member = open.popLast() {
          components[Int(member)] = found
          if member == top { break }
        }
        found += 1
      }
    }
  }
  return components
}
