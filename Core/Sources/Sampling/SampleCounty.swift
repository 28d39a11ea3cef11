public import Staffing

/// A synthetic county: the same seed gives the same county on every machine.
///
/// Everything is drawn from integers, each side of it from a stream of its own.
/// Shares are met to the nearest person, so a county of 3,500 teachers has the
/// published structure and not only its expectation.
///
///     let county = sampleCounty(.miyun, seed: 7)
///     county.schools.count                     // 52
///
/// - Parameter statesNeeds: Whether the needs of posts are stated (sheet 岗位)
///   or left to the policy book.
/// - Returns: For `.province` its county 0; `sampleCounty(ofProvince:seed:)`
///   gives the others.
/// - Complexity: O(*n* log *n*) in teachers, plus volunteers times the schools
///   of their district.
public func sampleCounty(
  _ profile: SampleProfile, seed: UInt64, statesNeeds: Bool = false
) -> Roster {
  switch profile {
  case .sample: drawn(.sample, seed: seed, statesNeeds: statesNeeds)
  case .miyun: drawn(.miyun, seed: seed, statesNeeds: statesNeeds)
  case .city: drawn(.city, seed: seed, statesNeeds: statesNeeds)
  case .province: sampleCounty(ofProvince: 0, seed: seed, statesNeeds: statesNeeds)
  }
}

/// County `number` (0...99) of the province.
///
/// Codes of schools and numbers of teachers differ between the counties of a
/// province; counties can be drawn in any order.
public func sampleCounty(
  ofProvince number: Int, seed: UInt64, statesNeeds: Bool = false
) -> Roster {
  drawn(.county(number, seed: seed), seed: seed, statesNeeds: statesNeeds)
}

/// How many schools county `number` of the province has, without drawing it.
public func provinceSchools(county number: Int, seed: UInt64) -> Int {
  CountyShape.county(number, seed: seed).districts.reduce(0) { $0 + $1.schools }
}

private func drawn(_ shape: CountyShape, seed: UInt64, statesNeeds: Bool) -> Roster {
  // The size tells profiles apart, so that they don't share their names.
  let schools = shape.districts.reduce(0) { $0 + $1.schools }
  let source = SplitMix64(seed: seed).branch(UInt64(shape.number + 1 + 1_000 * schools))
  let sites = SiteDrafting.sites(of: shape, source.branch(1))
  let chairs = Lending.lent(
    Seating.chairs(of: sites, imbalance: shape.imbalance, source.branch(2)), of: sites,
    source.branch(10))
  var draft = CountyDraft(shape: shape, sites: sites, chairs: chairs)
  draft.drawPeople(source.branch(3))
  draft.drawCareers(source.branch(4))
  draft.drawRanks(source.branch(5))
  draft.drawPosts(source.branch(6))
  draft.drawLives(source.branch(7))
  draft.drawWishes(source.branch(8))
  draft.drawTies(source.branch(9))
  do {
    return try Roster(
      county: shape.name, schools: draft.sites.map(\.school), teachers: draft.people,
      statedNeeds: statesNeeds ? draft.needs() : [], pairings: draft.pairings,
      swapWishes: draft.swapWishes)
  } catch {
    preconditionFailure("the county \(shape.name) of seed \(seed) has \(error.problems)")
  }
}

extension CountyDraft {
  /// What posts need by the usual curriculum.
  fileprivate func needs() -> [PostNeed] {
    sites.flatMap { site in
      site.stages.flatMap { stage in
        Curriculum.needs(site.school.enrolment[stage] ?? .none, stage, in: site.school.zone)
          .map { subject, need in
            PostNeed(
              post: Post(school: site.school.id, stage: stage, subject: subject), need: need)
          }
      }
    }
  }
}
