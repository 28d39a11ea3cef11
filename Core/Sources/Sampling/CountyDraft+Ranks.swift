import Staffing

extension CountyDraft {
  /// Titles and backbone levels, by the shares of each stratum; older hands
  /// and some schools have more of them.
  mutating func drawRanks(_ source: SplitMix64) {
    var stream = source
    let favour = sites.map { _ in stream.within(60...170) }
    for (stratum, members) in zip(Stratum.allCases, membersByStratum()) {
      let terms = StratumTerms.of(stratum)
      let teaching = members.filter { chairs[$0].teaches }
      drawTitles(teaching, terms.titles, favour, &stream)
      drawBackbone(teaching, terms.backbone, favour, &stream)
    }
  }

  private mutating func drawTitles(
    _ members: [Int], _ shares: (senior: Int, first: Int), _ favour: [Int],
    _ stream: inout SplitMix64
  ) {
    for position in members {
      let service = service(of: position)
      people[position].title = service >= 4 ? .second : service >= 2 ? .third : .none
    }
    let senior = stream.favoured(
      members.filter { service(of: $0) >= 15 }, members.count * shares.senior / 1000
    ) { favour[chairs[$0].employer] * service(of: $0) }
    for position in senior {
      people[position].title = stream.chance(12) ? .fullSenior : .senior
    }
    let first = stream.favoured(
      members.filter { service(of: $0) >= 7 && !people[$0].title.isSenior },
      members.count * shares.first / 1000
    ) { 100 * service(of: $0) }
    for position in first { people[position].title = .first }
  }

  private mutating func drawBackbone(
    _ members: [Int], _ shares: [Int], _ favour: [Int], _ stream: inout SplitMix64
  ) {
    let levels = BackboneLevel.allCases.filter { $0 != .none }
    for (level, share) in zip(levels, shares).reversed() {
      let open = members.filter {
        people[$0].backbone == .none && service(of: $0) >= 4 + level.rawValue
          && people[$0].title >= .second
      }
      let chosen = stream.favoured(open, (members.count * share + 500) / 1000) {
        favour[chairs[$0].employer] * (people[$0].title.isMiddleOrAbove ? 2 : 1)
      }
      for position in chosen { people[position].backbone = level }
    }
  }
}
