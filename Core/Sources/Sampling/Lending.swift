import Staffing

/// Lets people employed in the seat hold chairs in the country, and a few the
/// other way round.
struct Lending {
  let sites: [Site]
  var stream: SplitMix64
  var chairs: [Chair]

  /// The same chairs, some of them with another employer.
  ///
  /// A fourth of the rural schools, small ones, live on guests: half or two
  /// fifths of their people, with one subject wholly in the hands of guests
  /// (S000-158, S000-159).
  static func lent(_ chairs: [Chair], of sites: [Site], _ stream: SplitMix64) -> [Chair] {
    var lending = Lending(sites: sites, stream: stream, chairs: chairs)
    lending.fillWithGuests()
    lending.scatter()
    return lending.chairs
  }

  private mutating func fillWithGuests() {
    var staff = [[Int]](repeating: [], count: sites.count)
    for position in chairs.indices where chairs[position].teaches {
      staff[chairs[position].site].append(position)
    }
    let rural = sites.indices.filter { sites[$0].isRural && !sites[$0].isPoint }
      .sorted { (staff[$0].count, $0) < (staff[$1].count, $1) }
    let small = stream.shuffled(Array(rural.prefix((rural.count + 1) / 2)))
    for (order, site) in small.prefix(max(1, rural.count / 4)).enumerated() {
      // In turn a little more than half and about two fifths.
      let wanted = staff[site].count * (order % 2 == 0 ? 550 : 400) / 1000
      let subjects = Set(staff[site].map { chairs[$0].subject })
      let whole = [Subject.physicalEducation, .english, .music].first(where: subjects.contains)
      let first = staff[site].filter { chairs[$0].subject == whole }
      let rest = stream.shuffled(staff[site].filter { chairs[$0].subject != whole })
      for chair in (first + rest).prefix(max(wanted, first.count)) {
        employ(chair, bySeat: true)
      }
    }
  }

  private mutating func scatter() {
    for chair in chairs.indices where chairs[chair].teaches && !chairs[chair].isAway {
      let site = sites[chairs[chair].site]
      if site.setting == .seat {
        if stream.chance(5) { employ(chair, bySeat: false) }
      } else if !site.isPoint, stream.chance(16) {
        employ(chair, bySeat: true)
      }
    }
  }

  private mutating func employ(_ chair: Int, bySeat: Bool) {
    let (district, stage) = (sites[chairs[chair].site].district, chairs[chair].stage)
    let employers = sites.indices.filter {
      (sites[$0].setting == .seat) == bySeat && sites[$0].district == district
        && !sites[$0].isPoint && sites[$0].stages.contains(stage)
    }
    if !employers.isEmpty { chairs[chair].employer = stream.pick(employers) }
  }
}
