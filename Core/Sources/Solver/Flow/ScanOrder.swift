/// The order in which arcs are looked at: short runs from all over the list.
///
/// Runs are `runLength` arcs that lie together in memory; the next run is the
/// golden section of the list further on, so any few runs are spread evenly
/// over it (Knuth, The Art of Computer Programming 3, 6.4). All runs are
/// visited before one comes again.
struct ScanOrder {
  static let runLength = 8

  let runCount: Int
  let stride: Int
  let runsInBlock: Int
  var run = 0

  init(arcCount: Int) {
    runCount = (arcCount + Self.runLength - 1) / Self.runLength
    var stride = max(1, runCount * 618 / 1000)
    while Self.commonDivisor(stride, max(1, runCount)) != 1 { stride += 1 }
    self.stride = stride
    let block = max(16, Int(Double(arcCount).squareRoot()))
    runsInBlock = (block + Self.runLength - 1) / Self.runLength
  }

  private static func commonDivisor(_ one: Int, _ other: Int) -> Int {
    other == 0 ? one : commonDivisor(other, one % other)
  }
}
