import Foundation
public import Solver

/// The networks of the First DIMACS Implementation Challenge (1991): lines
/// `p min NODES ARCS`, `n NODE SUPPLY` and `a FROM TO LOWER CAPACITY COST`,
/// nodes counted from 1.
public enum Dimacs {
  struct Malformed: Error, CustomStringConvertible {
    let line: Int
    var description: String { "line \(line) isn't a line of a min-cost-flow file" }
  }

  public static func network(at path: String) throws -> FlowNetwork {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    var network = FlowNetwork(supplies: [])
    var place = 0
    var line = 0
    while place < bytes.count {
      line += 1
      let kind = bytes[place]
      let numbers = numbersToEndOfLine(bytes, &place)
      switch (kind, numbers.count) {
      case (UInt8(ascii: "p"), 2):
        network = FlowNetwork(supplies: Array(repeating: 0, count: numbers[0]))
        network.reserveArcs(numbers[1])
      case (UInt8(ascii: "n"), 2) where (1...network.nodeCount).contains(numbers[0]):
        network.supplies[numbers[0] - 1] = numbers[1]
      case (UInt8(ascii: "a"), 5):
        network.addArc(
          from: numbers[0] - 1, to: numbers[1] - 1, lower: numbers[2], capacity: numbers[3],
          cost: numbers[4])
      case (UInt8(ascii: "c"), _), (UInt8(ascii: "\n"), _): continue
      default: throw Malformed(line: line)
      }
    }
    return network
  }

  private static func numbersToEndOfLine(_ bytes: [UInt8], _ place: inout Int) -> [Int] {
    var numbers: [Int] = []
    numbers.reserveCapacity(5)
    var (value, isNegative, isNumber) = (0, false, false)
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte >= 48 && byte <= 57 {
        (value, isNumber) = (10 * value + Int(byte - 48), true)
        continue
      }
      if isNumber { numbers.append(isNegative ? -value : value) }
      (value, isNumber, isNegative) = (0, false, byte == UInt8(ascii: "-"))
      if byte == UInt8(ascii: "\n") { return numbers }
    }
    if isNumber { numbers.append(isNegative ? -value : value) }
    return numbers
  }
}
