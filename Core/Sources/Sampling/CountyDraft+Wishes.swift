import Staffing

extension CountyDraft {
  /// About one in seven volunteers, with three to eight wishes, best first;
  /// one in twenty wants to change places with somebody.
  mutating func drawWishes(_ source: SplitMix64) {
    var stream = source
    let places = places()
    for position in people.indices where mayVolunteer(position) && stream.chance(195) {
      let wishes = wishes(position, places, &stream)
      guard !wishes.isEmpty else { continue }
      people[position].isVolunteer = true
      people[position].wishes = Array(wishes.prefix(stream.within(3...8)))
    }
    for position in people.indices where mayVolunteer(position) && stream.chance(50) {
      let schools = wishes(position, places, &stream).prefix(stream.within(1...5))
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
  private func wishes(
    _ position: Int, _ places: [[Place]], _ stream: inout SplitMix64
  ) -> [School.ID] {
    let own = sites[chairs[position].site]
    guard let home = people[position].home ?? own.school.location else { return [] }
    var options: [(cost: Int, site: Int)] = []
    for place in places[own.district * Stage.allCases.count + chairs[position].stage.order]
    where own.isRural ? place.distance < own.distance : place.isRural {
      options.append((home.metres(to: place.location) + stream.below(16_000), place.site))
    }
    return options.sorted { $0 < $1 }.map { sites[$0.site].school.id }
  }

  /// Where one might wish to go.
  private struct Place {
    let site: Int
    let location: Location
    let distance: Int
    let isRural: Bool
  }

  /// The schools of each district and stage that aren't teaching points.
  private func places() -> [[Place]] {
    shape.districts.indices.flatMap { district in
      Stage.allCases.map { stage in
        sites.indices.compactMap { position in
          let site = sites[position]
          guard site.district == district, site.stages.contains(stage), !site.isPoint,
            let location = site.school.location
          else { return nil }
          return Place(
            site: position, location: location, distance: site.distance, isRural: site.isRural)
        }
      }
    }
  }
}
