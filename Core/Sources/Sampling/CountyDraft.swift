import Staffing

/// A county while it is being drawn: sites, chairs and one person for each
/// chair. Each pass fills in one side of everybody.
struct CountyDraft {
  let shape: CountyShape
  var sites: [Site]
  let chairs: [Chair]

  /// By chair.
  var people: [Teacher] = []
  var pairings: [Pairing] = []
  var swapWishes: [SwapWish] = []

  /// Positions of the people who teach at each site, by site.
  private(set) var staff: [[Int]]

  /// The stratum in which each person is employed, by chair.
  let strata: [Stratum]

  /// The month for which everything is drawn.
  static let opening = Month(2026, 9)

  init(shape: CountyShape, sites: [Site], chairs: [Chair]) {
    self.shape = shape
    self.sites = sites
    self.chairs = chairs
    var staff = [[Int]](repeating: [], count: sites.count)
    for (position, chair) in chairs.enumerated() { staff[chair.site].append(position) }
    self.staff = staff
    self.strata = chairs.map { sites[$0.employer].stratum($0.stage) }
  }

  /// Where the person at `position` is employed.
  func employer(of position: Int) -> Site { sites[chairs[position].employer] }

  /// Whole years since the person began to work.
  func service(of position: Int) -> Int {
    people[position].startedWork?.wholeYears(until: CountyDraft.opening) ?? 0
  }

  /// Positions of the people of each stratum, by `Stratum.rawValue`.
  func membersByStratum() -> [[Int]] {
    var members = [[Int]](repeating: [], count: Stratum.allCases.count)
    for position in chairs.indices { members[strata[position].rawValue].append(position) }
    return members
  }
}

extension SplitMix64 {
  /// `share` of `elements`, to the nearest whole one, chosen by lot.
  mutating func portion<Element>(
    of elements: [Element], _ share: Int, outOf whole: Int = 1000
  ) -> ArraySlice<Element> {
    shuffled(elements).prefix((elements.count * share + whole / 2) / whole)
  }

  /// The first `count` elements in an order in which weight helps.
  mutating func favoured(_ elements: [Int], _ count: Int, weight: (Int) -> Int) -> [Int] {
    let drawn = elements.map { element in
      (element: element, key: below(1_000_000) / max(1, weight(element)))
    }
    return drawn.sorted { ($0.key, $0.element) < ($1.key, $1.element) }.prefix(count)
      .map(\.element)
  }
}
