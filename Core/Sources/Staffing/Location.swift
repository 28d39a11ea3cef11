/// A place on the map in millionths of a degree, so that distances are exact
/// integers and the same on every machine.
public struct Location: Hashable, Sendable {
  public let microLongitude: Int
  public let microLatitude: Int

  public init(microLongitude: Int, microLatitude: Int) {
    self.microLongitude = microLongitude
    self.microLatitude = microLatitude
  }

  /// Rounds degrees to the nearest millionth (about 0.1 m).
  public init(longitude: Double, latitude: Double) {
    self.microLongitude = Int((longitude * 1e6).rounded())
    self.microLatitude = Int((latitude * 1e6).rounded())
  }

  public var longitude: Double { Double(microLongitude) / 1e6 }
  public var latitude: Double { Double(microLatitude) / 1e6 }

  /// The straight-line distance in metres.
  ///
  /// Plane approximation with the cosine of the mean latitude by Bhaskara's
  /// rational formula in hundredths of a degree: within 0.5 % inside one county,
  /// in integers only, symmetric (docs/plan-model.md, section 1).
  public func metres(to other: Location) -> Int {
    let latitude = (microLatitude + other.microLatitude) / 20_000
    let square = latitude * latitude
    let north = (microLatitude - other.microLatitude) * 11_132 / 100_000
    let east =
      (microLongitude - other.microLongitude) * 11_132 / 100_000
      * (324_000_000 - 4 * square) / (324_000_000 + square)
    return integerSquareRoot(north * north + east * east)
  }
}

/// The largest integer whose square is at most `value`, by Newton's method.
public func integerSquareRoot(_ value: Int) -> Int {
  precondition(value >= 0, "the root of \(value) isn't real")
  guard value > 1 else { return value }
  var root = 1 << ((Int.bitWidth - value.leadingZeroBitCount + 1) / 2)
  while true {
    let next = (root + value / root) / 2
    if next >= root { return root }
    root = next
  }
}
