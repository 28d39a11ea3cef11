/// A picture in shades of grey, 0 black to 255 white, row by row.
public struct GreyImage: Equatable, Sendable {
  public let width: Int
  public let height: Int
  let shades: [UInt8]

  /// Why bytes aren't a picture.
  public enum Flaw: Error, Equatable, Sendable, CustomStringConvertible {
    case empty
    case unevenRow(Int, width: Int, expected: Int)
    case tooLarge(width: Int, height: Int)

    public var description: String {
      switch self {
      case .empty: "a picture has at least one row of one byte"
      case .unevenRow(let row, let width, let expected):
        "row \(row) has \(width) bytes, the first one has \(expected)"
      case .tooLarge(let width, let height):
        "\(width) by \(height) is more than \(GreyImage.longestSide) a side: reduce it first"
      }
    }
  }

  /// Keeps every sum far from overflow.
  public static let longestSide = 1 << 16

  public init(rows: [[UInt8]]) throws(Flaw) {
    guard let width = rows.first?.count, width > 0 else { throw .empty }
    if let row = rows.firstIndex(where: { $0.count != width }) {
      throw .unevenRow(row, width: rows[row].count, expected: width)
    }
    guard max(width, rows.count) <= GreyImage.longestSide else {
      throw .tooLarge(width: width, height: rows.count)
    }
    self.width = width
    self.height = rows.count
    self.shades = Array(rows.joined())
  }

  /// The picture cut into equal cells: for each the sum of its shades times a
  /// number that is the same for all, row by row.
  ///
  /// A pixel on the border of cells counts in each by the part that lies in it.
  ///
  /// - Complexity: O(pixels + cells).
  func sums(columns: Int, rows: Int) -> [Int] {
    var sums = [Int](repeating: 0, count: columns * rows)
    let across = GreyImage.parts(of: width, among: columns)
    let down = GreyImage.parts(of: height, among: rows)
    for (y, parts) in down.enumerated() {
      for (x, others) in across.enumerated() {
        let shade = Int(shades[y * width + x])
        for (row, tall) in parts {
          for (column, wide) in others { sums[row * columns + column] += shade * tall * wide }
        }
      }
    }
    return sums
  }

  /// By pixel: the cells that hold part of it, with how many `cells`ths.
  private static func parts(of length: Int, among cells: Int) -> [[(cell: Int, part: Int)]] {
    (0..<length).map { pixel in
      let (from, to) = (pixel * cells, (pixel + 1) * cells)
      return (from / length...(to - 1) / length).map { cell in
        (cell, min(to, (cell + 1) * length) - max(from, cell * length))
      }
    }
  }
}
