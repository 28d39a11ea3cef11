/// Sixty-four bits that stay nearly the same when a photograph is saved in
/// another size, a little brighter or darker.
///
/// The picture is reduced to nine by eight means; each bit says whether a mean
/// is less than its right neighbour (the difference hash that N. Krawetz
/// described in 2013, "Kind of Like That"). All sums are whole numbers, so a
/// fingerprint is the same on every machine.
public struct PhotoFingerprint: Hashable, Sendable {
  public let bits: UInt64

  public init(bits: UInt64) { self.bits = bits }

  /// - Complexity: O(pixels).
  public init(_ image: GreyImage) {
    let (columns, rows) = (9, 8)
    let means = image.sums(columns: columns, rows: rows)
    var bits: UInt64 = 0
    for row in 0..<rows {
      for column in 0..<(columns - 1) {
        let place = row * columns + column
        bits = bits << 1 | (means[place] < means[place + 1] ? 1 : 0)
      }
    }
    self.bits = bits
  }

  /// In how many bits two fingerprints differ: 0 to 64.
  public func distance(to other: PhotoFingerprint) -> Int {
    (bits ^ other.bits).nonzeroBitCount
  }
}
