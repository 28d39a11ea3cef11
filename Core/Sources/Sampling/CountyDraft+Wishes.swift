import Staffing

extension CountyDraft {
  /// About one in seven volunteers, with three to eight wishes, best first;
  /// a few want to change places with somebody.
  mutating func drawWishes(_ source: SplitMix64) {
    var stream = source
    for position in people.indices where mayVolunteer(position) && stream.chance(168) {
      let wishes = wishes(position, &stream)
      guard !wishes.isEmpty else { continue }
      people[position].isVolunteer = true
      people[position].wishes = Array(wishes.prefix(stream.within(3...8)))
    }
    for position in people.indices where mayVolunteer(position) && stream.chance(8) {
      let schools = wishes(position, &stream).prefix(stream.within(1...3))
      guard let first = schools.first, let site = sites.first(where: { $0.school.id == first })
      else { continue }
      // Some name a township instead of a school.
      let targets =
        stream.chance(300)
        ? [site.school.township ?? site.school.name] : schools.map(\.rawValue)
      swapWishes.append(SwapWish(teacher: people[position].id, targets: targets))
    }
  }

  private func mayVolunteer(_ position: Int) -> Bool {
    chairs[position].teaches && !chairs[position].isAway && service(of: position) >= 3
      && people[position].position != .head
  }

  /// People of the seat would go where it isn't far; people in the country
  /// would go home or nearer to the seat.
  private func wishes(_ position: Int, _ stream: inout SplitMix64) -> [School.ID] {
    let own = sites[chairs[position].site]
    let home = people[position].home ?? own.school.location
    let stage = chairs[position].stage
    var options: [(cost: Int, school: School.ID)] = []
    for site in sites
    where site.district == own.district && !site.isPoint && site.school.id != own.school.id
      && site.school.stages.contains(stage)
    {
      let isPlausible = own.isRural ? site.distance < own.distance : site.isRural
      guard isPlausible, let home, let there = site.school.location else { continue }
      options.append((home.metres(to: there) + stream.below(16_000), site.school.id))
    }
    return options.sorted { ($0.cost, $0.school) < ($1.cost, $1.school) }.map(\.school)
  }
}
