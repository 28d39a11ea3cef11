import CoreTestSupport
import Policy
import Sampling
import Serving
import Staffing
import Testing

@Suite struct `Points for serving elsewhere` {
  @Test(arguments: bookNames)
  func `count months by the place, and what else was done up to a limit`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).serviceTerms?.points)
    #expect(terms.citation.source == "S000-139")
    let points = SupportPoints(
      [.month: 10, .lesson: 5, .apprentice: 6], at: .village, hardship: 2, terms)
    #expect(points.factor == 1700 && points.cut == 15)
    #expect(points.lines.map(\.points) == [170, 15, 0, 60, 0, 0])
    #expect(points.total == 230)
    #expect(SupportPoints([:], at: .city, hardship: 0, terms).total == 0)
  }

  /// More on record is never worth less, nor a harder place.
  @Test(arguments: every(2_000))
  func `never fall when more was done`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x5603)
    let house = Citation(document: "house", source: "house")
    func limit(_ most: Int) -> CitedLimit { CitedLimit(stream.below(most), house) }
    let terms = SupportTerms(
      earns: Dictionary(
        uniqueKeysWithValues: SupportTerms.Kind.allCases.map { ($0, limit(12)) }),
      places: [.city: limit(1200), .town: limit(1500), .village: limit(2000)],
      perHardship: limit(200), besideAtMost: limit(60), citation: house)
    var record: [SupportTerms.Kind: Int] = [:]
    for kind in SupportTerms.Kind.allCases { record[kind] = stream.below(9) }
    let zone = stream.pick(Zone.allCases)
    let points = SupportPoints(record, at: zone, hardship: 1, terms)
    #expect(
      points.total == points.lines.reduce(0) { $0 + $1.points } - points.cut, "seed \(seed)")
    record[stream.pick(SupportTerms.Kind.allCases), default: 0] += 1
    #expect(
      SupportPoints(record, at: zone, hardship: 1, terms).total >= points.total, "seed \(seed)")
    #expect(
      SupportPoints(record, at: zone, hardship: 2, terms).total >= points.total, "seed \(seed)")
  }
}
