import Staffing

extension CountyShape {
  /// 示例市: three primary schools in the seat, four townships, eight villages.
  static let sample = CountyShape(
    name: "示例市", stem: "示例", number: 0, provinceDigits: "36",
    centre: Location(microLongitude: 115_420_000, microLatitude: 27_310_000), cosine: 889,
    districts: [
      DistrictShape(
        stem: "示例", seatPrimaries: 3, seatJuniors: 1, seatNineYear: 0, completeSecondaries: 1,
        seniors: 1, townships: 4, townshipJuniors: 2, townshipNineYear: 1, villagePrimaries: 5,
        points: 3, reach: 32_000, seatScale: 620, ruralScale: 660)
    ])

  /// 云岭区: a mountain county of 52 schools, the size of the one in S000-147.
  static let miyun = CountyShape(
    name: "云岭区", stem: "云岭", number: 0, provinceDigits: "13",
    centre: Location(microLongitude: 117_260_000, microLatitude: 40_720_000), cosine: 758,
    districts: [
      DistrictShape(
        stem: "云岭", seatPrimaries: 6, seatJuniors: 4, seatNineYear: 1, completeSecondaries: 2,
        seniors: 1, townships: 17, townshipJuniors: 7, townshipNineYear: 4, villagePrimaries: 9,
        points: 5, seatScale: 1100, ruralScale: 1550)
    ], imbalance: 930)

  /// 澜州市: five districts, from a dense old town to the hills.
  static let city = CountyShape(
    name: "澜州市", stem: "澜州", number: 0, provinceDigits: "43",
    centre: Location(microLongitude: 111_630_000, microLatitude: 27_480_000), cosine: 887,
    districts: [
      district("兰亭区", 0, 0, [38, 16, 5, 5, 4, 2, 1, 0, 3, 0], reach: 11_000),
      district("望澜区", 14, -6, [34, 14, 5, 5, 4, 4, 2, 1, 6, 1], reach: 14_000),
      district("槐岭区", -17, 9, [24, 10, 3, 4, 3, 10, 5, 2, 14, 5], reach: 26_000),
      district("石潭区", 21, 24, [15, 6, 2, 3, 2, 16, 8, 3, 24, 9], reach: 36_000),
      district("云屏区", -38, -31, [12, 5, 2, 3, 2, 17, 8, 3, 28, 11], reach: 46_000),
    ], imbalance: 550)

  private static func district(
    _ name: String, _ east: Int, _ north: Int, _ counts: [Int], reach: Int
  ) -> DistrictShape {
    DistrictShape(
      name: name, stem: String(name.dropLast()),
      offset: Offset(east: east * 1000, north: north * 1000), seatPrimaries: counts[0],
      seatJuniors: counts[1], seatNineYear: counts[2], completeSecondaries: counts[3],
      seniors: counts[4], townships: counts[5], townshipJuniors: counts[6],
      townshipNineYear: counts[7], villagePrimaries: counts[8], points: counts[9], reach: reach,
      seatScale: 1120, ruralScale: 1120)
  }

  /// One county of a province. Two counties of a pair have 200 schools
  /// together, so a hundred have 10,000.
  static func county(_ number: Int, seed: UInt64) -> CountyShape {
    precondition((0..<100).contains(number), "a province has counties 0...99, not \(number)")
    var pair = SplitMix64(seed: seed).branch(0x9A1 &+ UInt64(number / 2))
    let excess = pair.within(5...42)
    let schools = number % 2 == 0 ? 100 + excess : 100 - excess
    var stream = SplitMix64(seed: seed).branch(0xC0 &+ UInt64(number))
    let name = PlaceNames.county(number)
    // Shares of a county whose primary schools are mostly in the country, as
    // the overall share of older teachers in S000-065 implies.
    let seatPrimaries = max(4, schools * stream.within(8...12) / 100)
    let seatJuniors = max(2, schools * stream.within(4...6) / 100)
    let townships = max(6, schools * stream.within(17...21) / 100)
    let townshipJuniors = townships * stream.within(45...60) / 100
    let points = schools * stream.within(14...22) / 100
    let seniors = stream.within(1...2)
    let isCounty = number % 3 != 0
    return CountyShape(
      name: name + (isCounty ? "县" : "市"), stem: name, number: number, provinceDigits: "52",
      centre: Location(
        microLongitude: 104_000_000 + number % 10 * 620_000,
        microLatitude: 24_500_000 + number / 10 * 510_000),
      cosine: 909 - number / 10 * 4,
      districts: [
        DistrictShape(
          stem: name, seatArea: isCounty ? .townCentre : .mainCity,
          seatFringe: isCounty ? .townFringe : .cityFringe, seatPrimaries: seatPrimaries,
          seatJuniors: seatJuniors, seatNineYear: 1, completeSecondaries: 2, seniors: seniors,
          townships: townships, townshipJuniors: townshipJuniors,
          townshipNineYear: townships / 5,
          villagePrimaries: schools - seatPrimaries - seatJuniors - 3 - seniors - townships
            - townshipJuniors - points,
          points: points, reach: stream.within(34_000...55_000),
          seatScale: stream.within(870...1270),
          ruralScale: stream.within(960...1400))
      ],
      imbalance: stream.within(600...1300), isPartOfProvince: true)
  }
}
