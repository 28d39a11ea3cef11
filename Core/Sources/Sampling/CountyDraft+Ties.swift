import Staffing

extension CountyDraft {
  /// Who supports whom: roles, pairings, education groups and alliances of
  /// micro schools.
  mutating func drawTies(_ source: SplitMix64) {
    var stream = source
    for site in sites.indices {
      sites[site].school.role =
        switch sites[site].setting {
        case .seat: stream.chance(760) ? .supporting : .ordinary
        case .township: sites[site].distance > 20_000 ? .supported : .ordinary
        case .village: .supported
        }
    }
    for site in sites.indices where sites[site].school.role == .supported {
      pair(site, &stream)
    }
    for district in shape.districts.indices { ally(district, &stream) }
  }

  private mutating func pair(_ site: Int, _ stream: inout SplitMix64) {
    let stages = sites[site].stages
    let helpers = sites.indices.filter { other in
      sites[other].school.role == .supporting && sites[other].district == sites[site].district
        && stages.contains { sites[other].stages.contains($0) }
    }
    guard !helpers.isEmpty else { return }
    let helper = stream.pick(helpers)
    let start = stream.pick([2023, 2024, 2024, 2024, 2025])
    for (kind, share) in zip(
      [Pairing.Kind.staff, .management, .goods, .money], [1000, 320, 120, 70])
    where stream.chance(share) {
      pairings.append(
        Pairing(
          helper: sites[helper].school.id, helped: sites[site].school.id, kind: kind,
          start: Month(start, 9), end: stream.chance(900) ? Month(start + 3, 7) : nil))
    }
    if stream.chance(280) {
      let group = sites[helper].school.group ?? "\(sites[helper].school.name)教育集团"
      sites[helper].school.group = group
      sites[site].school.group = group
    }
  }

  /// Schools with up to a hundred pupils form alliances of three to six
  /// neighbours (S004-08).
  private mutating func ally(_ district: Int, _ stream: inout SplitMix64) {
    var small = sites.indices.filter {
      sites[$0].district == district && sites[$0].isRural && sites[$0].school.pupils <= 100
    }
    small.sort { (sites[$0].township ?? 0, $0) < (sites[$1].township ?? 0, $1) }
    while small.count >= 2 {
      let size = small.count <= 6 ? small.count : min(stream.within(3...6), small.count - 2)
      let name = sites[small[0]].school.township.map { String($0.dropLast()) } ?? ""
      for site in small.prefix(size) { sites[site].school.alliance = "\(name)小微联盟" }
      small.removeFirst(size)
    }
  }
}
