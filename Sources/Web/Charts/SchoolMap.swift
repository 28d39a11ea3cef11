internal import Staffing

/// The county's schools as dots and the plan's moves as lines between them.
///
/// The picture needs no tiles and no script: positions are projected here, and
/// a list beside it says the same.
struct SchoolMap: Sendable {
  /// One school on the map.
  struct Dot: Sendable {
    let school: School.ID
    let name: String
    let zone: Zone
    let pupils: Int

    /// Teachers missing; more than 0 draws a ring.
    let shortage: Int
    let location: Location
  }

  /// Moves between two schools, in one direction, most people first.
  struct Flow: Sendable {
    let from: School.ID
    let to: School.ID
    let people: Int
  }

  let dots: [Dot]
  let flows: [Flow]

  /// Whether rings show what a plan leaves short, or what is short today.
  let hasPlan: Bool

  static let width = 760.0
  static let height = 540.0

  /// Where a dot is drawn and how large.
  struct Placed {
    let dot: Dot
    let x: Double
    let y: Double
    let radius: Double
  }

  /// Every dot in the picture's coordinates, larger ones first so that smaller
  /// ones stay visible on top.
  ///
  /// Plane projection: longitude shrinks with the cosine of the middle
  /// latitude; both axes share one scale. The area of a dot follows its pupils.
  func placed() -> [Placed] {
    guard let first = dots.first else { return [] }
    var west = first.location.longitude
    var east = west
    var south = first.location.latitude
    var north = south
    for dot in dots {
      west = min(west, dot.location.longitude)
      east = max(east, dot.location.longitude)
      south = min(south, dot.location.latitude)
      north = max(north, dot.location.latitude)
    }
    let margin = 44.0
    let shrink = SchoolMap.cosine(degrees: (south + north) / 2)
    let spanX = max((east - west) * shrink, 1e-6)
    let spanY = max(north - south, 1e-6)
    let scale = min(
      (SchoolMap.width - 2 * margin) / spanX, (SchoolMap.height - 2 * margin) / spanY)
    let left = (SchoolMap.width - spanX * scale) / 2
    let top = (SchoolMap.height - spanY * scale) / 2
    let most = Double(max(1, dots.map(\.pupils).max() ?? 1))
    return dots.sorted { ($1.pupils, $0.school) < ($0.pupils, $1.school) }.map { dot in
      Placed(
        dot: dot,
        x: left + (dot.location.longitude - west) * shrink * scale,
        y: top + (north - dot.location.latitude) * scale,
        radius: 4 + 14 * (Double(max(0, dot.pupils)) / most).squareRoot())
    }
  }

  /// Bhaskara's rational formula, within 0.2 % for the latitudes of a country.
  private static func cosine(degrees: Double) -> Double {
    (32_400 - 4 * degrees * degrees) / (32_400 + degrees * degrees)
  }
}

/// Names written where they cover neither one another nor a dot.
struct MapLabels {
  private let dots: [SchoolMap.Placed]
  private var boxes: [(x: Double, y: Double, width: Double)] = []
  private let height = 16.0

  init(dots: [SchoolMap.Placed]) { self.dots = dots }

  /// A place for a name beside a dot, or nil when there's no room.
  mutating func place(
    _ name: String, beside placed: SchoolMap.Placed
  ) -> (x: Double, y: Double, anchor: String)? {
    let width = name.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2E80 ? 7.2 : 13.4) }
    let right = (x: placed.x + placed.radius + 4, y: placed.y + 4.5, anchor: "start")
    let left = (x: placed.x - placed.radius - 4, y: placed.y + 4.5, anchor: "end")
    for choice in [right, left] {
      let start = choice.anchor == "start" ? choice.x : choice.x - width
      let isInside = start > 4 && start + width < SchoolMap.width - 4
      let isFree = !boxes.contains { box in
        start < box.x + box.width && box.x < start + width && abs(box.y - choice.y) < height
      }
      let coversDot = dots.contains { dot in
        dot.x + dot.radius > start && dot.x - dot.radius < start + width
          && abs(dot.y - choice.y + 4.5) < dot.radius + 5
      }
      guard isInside, isFree, !coversDot else { continue }
      boxes.append((start, choice.y, width))
      return choice
    }
    return nil
  }
}
