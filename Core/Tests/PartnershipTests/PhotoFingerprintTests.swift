import CoreTestSupport
import Partnership
import Sampling
import Testing

@Suite struct `The fingerprint of a photograph` {
  @Test func `says where it gets lighter from left to right`() throws {
    let ramp = try GreyImage(rows: Array(repeating: (0..<18).map { UInt8($0 * 10) }, count: 16))
    #expect(PhotoFingerprint(ramp).bits == .max)
    let back = try GreyImage(
      rows: Array(repeating: (0..<18).map { UInt8(170 - $0 * 10) }, count: 16))
    #expect(PhotoFingerprint(back).bits == 0)
    #expect(PhotoFingerprint(ramp).distance(to: PhotoFingerprint(back)) == 64)
  }

  @Test func `is the definition's, in fractions`() throws {
    for seed in every(300) {
      var stream = SplitMix64(seed: seed)
      let (width, height) = (stream.within(1...30), stream.within(1...30))
      let rows = (0..<height).map { _ in (0..<width).map { _ in UInt8(stream.below(256)) } }
      #expect(
        PhotoFingerprint(try GreyImage(rows: rows)).bits == slowly(rows), "seed \(seed)")
    }
  }

  @Test func `stays when the picture is brighter or larger`() throws {
    for seed in every(300, from: 7_001) {
      let scene = drawnScene(seed)
      let print = PhotoFingerprint(try GreyImage(rows: scene))
      let brighter = scene.map { $0.map { $0 + 12 } }
      #expect(print.distance(to: .init(try GreyImage(rows: brighter))) == 0, "seed \(seed)")
      let doubled = scene.flatMap { row in
        let wide = row.flatMap { [$0, $0, $0] }
        return [wide, wide]
      }
      #expect(print.distance(to: .init(try GreyImage(rows: doubled))) == 0, "seed \(seed)")
    }
  }

  @Test func `hardly changes when the picture is saved smaller with less contrast`() throws {
    var (near, farthest) = (0, 0)
    let seeds = every(1_000, from: 8_001)
    for seed in seeds {
      let scene = drawnScene(seed)
      let first = PhotoFingerprint(try GreyImage(rows: scene))
      let again = PhotoFingerprint(try GreyImage(rows: resaved(scene, seed)))
      let bits = first.distance(to: again)
      near += bits <= 5 ? 1 : 0
      farthest = max(farthest, bits)
    }
    print("photographs saved anew: \(near) of \(seeds.count) within 5 bits, farthest \(farthest)")
    #expect(near * 100 >= seeds.count * 94 && farthest <= 12)
  }

  @Test func `differs between pictures of different things`() throws {
    var nearest = 64
    let prints = try every(200, from: 9_001).map {
      PhotoFingerprint(try GreyImage(rows: drawnScene($0)))
    }
    for (place, one) in prints.enumerated() {
      for other in prints[..<place] { nearest = min(nearest, one.distance(to: other)) }
    }
    #expect(nearest > 5)
  }

  @Test func `is of a picture with rows of one length`() {
    #expect(throws: GreyImage.Flaw.empty) { try GreyImage(rows: []) }
    #expect(throws: GreyImage.Flaw.empty) { try GreyImage(rows: [[]]) }
    #expect(throws: GreyImage.Flaw.unevenRow(1, width: 1, expected: 2)) {
      try GreyImage(rows: [[1, 2], [3]])
    }
    #expect(throws: GreyImage.Flaw.tooLarge(width: 65_537, height: 1)) {
      try GreyImage(rows: [Array(repeating: 0, count: 65_537)])
    }
  }

  /// The picture made 9·width by 8·height first, so that cells are whole.
  private func slowly(_ rows: [[UInt8]]) -> UInt64 {
    let (width, height) = (rows[0].count, rows.count)
    var bits: UInt64 = 0
    func sum(_ row: Int, _ column: Int) -> Int {
      var sum = 0
      for y in row * height..<(row + 1) * height {
        for x in column * width..<(column + 1) * width { sum += Int(rows[y / 8][x / 9]) }
      }
      return sum
    }
    for row in 0..<8 {
      for column in 0..<8 {
        bits = bits << 1 | (sum(row, column) < sum(row, column + 1) ? 1 : 0)
      }
    }
    return bits
  }
}

/// A scene of light and dark patches with some grain, 72 by 64, never too light
/// to be made lighter.
func drawnScene(_ seed: UInt64) -> [[UInt8]] {
  var stream = SplitMix64(seed: seed).branch(0x5CE)
  let patches = (0..<9).map { _ in (0..<10).map { _ in stream.below(200) } }
  return (0..<64).map { y in
    (0..<72).map { x in
      let shade = patches[(y + 4) / 8][(x + 4) / 8] + stream.below(8)
      return UInt8(20 + shade)
    }
  }
}

/// The scene two thirds as large, a little flatter and lighter, with other
/// grain. Each pixel is the mean of what it covers, as when a picture is saved
/// smaller: one and a half pixels each way.
func resaved(_ scene: [[UInt8]], _ seed: UInt64) -> [[UInt8]] {
  var stream = SplitMix64(seed: seed).branch(0x5AE)
  let (contrast, light) = (stream.within(90...100), stream.below(12))
  return (0..<scene.count * 2 / 3).map { y in
    (0..<scene[0].count * 2 / 3).map { x in
      var sum = 0
      for row in 3 * y..<3 * y + 3 {
        for column in 3 * x..<3 * x + 3 { sum += Int(scene[row / 2][column / 2]) }
      }
      return UInt8(clamping: sum / 9 * contrast / 100 + light + stream.below(5))
    }
  }
}
