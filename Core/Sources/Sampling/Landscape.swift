import Staffing

/// Where a seat, its townships and their villages lie: the seat in a plain,
/// everything else along valleys that leave it.
struct Landscape {
  struct Township {
    let name: String
    let isTown: Bool
    let place: Offset

    /// Metres along the valley from the seat.
    let distance: Int
  }

  let townships: [Township]
  private let origin: Offset

  init(_ district: DistrictShape, names: [String], _ stream: inout SplitMix64) {
    self.origin = district.offset
    let valleys = stream.shuffled(Array(0..<16)).prefix(max(3, min(6, district.townships / 2)))
    let bends = valleys.map { _ in stream.within(-1...1) }
    // The k-th township of a valley lies at about k / last of the way to its end.
    let perValley = (district.townships + valleys.count - 1) / valleys.count
    var townships: [Township] = []
    for number in 0..<district.townships {
      let valley = number % valleys.count
      let step = number / valleys.count + 1
      let share = step * 1000 / (perValley + 1) + stream.within(60...260)
      let distance = max(5_500, district.reach * min(share, 1000) / 1000)
      let heading = (valleys[valley] + (step > 1 ? bends[valley] : 0) + 16) % 16
      townships.append(
        Township(
          name: names[number], isTown: stream.chance(step == 1 ? 850 : 500),
          place: origin + Landscape.point(distance, heading) + Landscape.jitter(1_200, &stream),
          distance: distance))
    }
    self.townships = townships
  }

  /// A place in the seat, `ring` metres or less from its centre.
  func inSeat(within ring: Int, _ stream: inout SplitMix64) -> Offset {
    origin + Landscape.point(stream.within(300...ring), stream.below(16))
      + Landscape.jitter(350, &stream)
  }

  /// A village of a township, 2.5 to 9 km up a side valley.
  func village(of township: Int, _ stream: inout SplitMix64) -> Offset {
    townships[township].place
      + Landscape.point(stream.within(2_500...9_000), stream.below(16))
      + Landscape.jitter(600, &stream)
  }

  static func jitter(_ metres: Int, _ stream: inout SplitMix64) -> Offset {
    Offset(east: stream.within(-metres...metres), north: stream.within(-metres...metres))
  }

  /// `metres` in one of sixteen directions, counter-clockwise from the east.
  private static func point(_ metres: Int, _ heading: Int) -> Offset {
    let cosines = [
      1000, 924, 707, 383, 0, -383, -707, -924, -1000, -924, -707, -383, 0, 383, 707, 924,
    ]
    return Offset(
      east: metres * cosines[heading] / 1000,
      north: metres * cosines[(heading + 12) % 16] / 1000)
  }
}

extension CountyShape {
  /// The place on the globe of an offset from the county's centre.
  func location(_ offset: Offset) -> Location {
    Location(
      microLongitude: centre.microLongitude
        + offset.east * 1_000_000 / (111_320 * cosine / 1000),
      microLatitude: centre.microLatitude + offset.north * 1_000_000 / 111_320)
  }
}
