public import Foundation

/// A min-cost-flow problem under construction, nodes counted from 0.
public struct Instance {
  private struct Arc {
    let source: Int
    let target: Int
    var lower = 0
    let capacity: Int
    let cost: Int
  }

  public var supplies: [Int]
  private var arcs: [Arc] = []

  public var arcCount: Int { arcs.count }

  public init(nodeCount: Int) { supplies = Array(repeating: 0, count: nodeCount) }

  public mutating func add(_ source: Int, _ target: Int, lower: Int = 0, capacity: Int, cost: Int) {
    arcs.append(
      Arc(source: source, target: target, lower: lower, capacity: capacity, cost: cost))
  }

  /// Puts arcs of one source together, as the original generators do.
  mutating func sortBySource() {
    arcs.sort { $0.source < $1.source }
  }

  public func write(to file: URL) throws {
    var bytes = Array("p min \(supplies.count) \(arcs.count)\n".utf8)
    bytes.reserveCapacity(32 * arcs.count)
    for (node, supply) in supplies.enumerated() where supply != 0 {
      bytes += "n \(node + 1) \(supply)\n".utf8
    }
    for arc in arcs {
      bytes += "a".utf8
      for number in [arc.source + 1, arc.target + 1, arc.lower, arc.capacity, arc.cost] {
        bytes.append(UInt8(ascii: " "))
        bytes += String(number).utf8
      }
      bytes.append(UInt8(ascii: "\n"))
    }
    try Data(bytes).write(to: file)
  }
}
