import Staffing
import Testing

/// Published shares, in thousandths, and how near a sample has to come.
@Suite struct `The structure of a sample county` {
  static let seeds = DrawnCounty.seeds

  @Test(
    arguments: [
      (stratum: PublishedStratum.seatJunior, older: 187), (.seatPrimary, 177),
      (.townshipJunior, 235), (.centralPrimary, 385), (.village, 390),
    ], seeds)
  func `has the published shares of teachers over 50, within a hundredth (S000-065)`(
    published: (stratum: PublishedStratum, older: Int), seed: UInt64
  ) {
    let people = Census(roster: DrawnCounty.miyun(seed)).people(
      where: published.stratum.holds)
    let older = Census.share(people, Census.isOlder)
    #expect(abs(older - published.older) <= 10, "seed \(seed): \(older)")
  }

  @Test(
    arguments: [
      (stratum: PublishedStratum.seatJunior, college: 972), (.seatPrimary, 902),
      (.townshipJunior, 970), (.village, 631),
    ], seeds)
  func `has the published shares of college degrees, within 15 thousandths (S000-067)`(
    published: (stratum: PublishedStratum, college: Int), seed: UInt64
  ) {
    let people = Census(roster: DrawnCounty.miyun(seed)).people(
      where: published.stratum.holds)
    let college = Census.share(people, Census.hasCollege)
    #expect(abs(college - published.college) <= 15, "seed \(seed): \(college)")
  }

  /// The weights behind the published 28.36 % and 86.84 % aren't published.
  @Test(arguments: seeds)
  func `comes near the published shares of the whole, within five hundredths`(seed: UInt64) {
    let people = Census(roster: DrawnCounty.miyun(seed)).people { teacher, _ in
      teacher.stage.isCompulsory
    }
    let older = Census.share(people, Census.isOlder)
    let college = Census.share(people, Census.hasCollege)
    #expect(abs(older - 284) <= 50, "seed \(seed): \(older)")
    #expect(abs(college - 868) <= 50, "seed \(seed): \(college)")
  }

  @Test func `has mostly older people with low degrees in micro schools (S000-066, S000-068)`() {
    let micro = Census(roster: DrawnCounty.city.roster).people(
      where: PublishedStratum.micro.holds)
    #expect(micro.count >= 12)
    #expect(abs(Census.share(micro, Census.isOlder) - 572) <= 50)
    #expect(abs(Census.share(micro, Census.hasCollege) - 306) <= 80)
  }

  @Test(arguments: seeds)
  func `has four women among five recruits (S000-069)`(seed: UInt64) {
    let recruits = DrawnCounty.miyun(seed).teachers.filter {
      $0.startedWork! >= Month(2021, 9)
    }
    #expect(recruits.count > 150, "seed \(seed)")
    #expect(abs(Census.share(recruits) { $0.sex == .female } - 800) <= 5, "seed \(seed)")
  }

  @Test(arguments: seeds)
  func `has many senior and backbone teachers in the seat and few in villages`(seed: UInt64) {
    let census = Census(roster: DrawnCounty.miyun(seed))
    let shares = [PublishedStratum.seatPrimary, .centralPrimary, .village].map { stratum in
      let people = census.people(where: stratum.holds)
      return [Census.share(people, Census.isSenior), Census.share(people, Census.isBackbone)]
    }
    for kind in 0...1 {
      #expect(shares[0][kind] > shares[1][kind], "seed \(seed)")
      #expect(shares[1][kind] > shares[2][kind], "seed \(seed)")
    }
    #expect((100...150).contains(shares[0][1]), "seed \(seed)")
  }

  /// The coefficients of variation of the planner study, before a plan.
  @Test(arguments: [(Trait.backbone, 658), (.senior, 585), (.older, 476)], seeds)
  func `differs between schools about as much as the planner study's county`(
    published: (trait: Trait, variation: Int), seed: UInt64
  ) {
    let census = Census(roster: DrawnCounty.miyun(seed))
    let schools = census.roster.schools.map { school in
      census.staff(school).filter(\.stage.isCompulsory)
    }.filter { !$0.isEmpty }
    let all = schools.flatMap { $0 }
    let mean = Double(all.count(where: published.trait.isHeld)) / Double(all.count)
    let variance = schools.reduce(0.0) { sum, staff in
      let share = Double(staff.count(where: published.trait.isHeld)) / Double(staff.count)
      return sum + Double(staff.count) / Double(all.count) * (share - mean) * (share - mean)
    }
    let variation = Int(variance.squareRoot() / mean * 1000)
    #expect(
      abs(variation - published.variation) <= 160, "\(published.trait), seed \(seed): \(variation)")
  }

  @Test(arguments: seeds)
  func `has the rates of couples, volunteers and circumstances that were asked for`(seed: UInt64) {
    let people = DrawnCounty.miyun(seed).teachers
    let young = people.filter {
      $0.sex == .female && (24...40).contains($0.age(at: Census.opening))
    }
    let rates = [
      ("couples", Census.share(people) { $0.spouse != nil }, 27...33),
      ("volunteers", Census.share(people) { $0.isVolunteer }, 120...160),
      ("pregnant", Census.share(young) { $0.circumstances.contains(.pregnant) }, 10...40),
      ("ill", Census.share(people) { $0.circumstances.contains(.seriousIllness) }, 2...14),
      ("excellent", Census.share(people) { $0.appraisal == .excellent }, 120...180),
      ("away", Census.share(people) { $0.isAway }, 20...60),
      ("exchanged before", Census.share(people) { $0.lastExchange != nil }, 60...140),
    ]
    for (name, found, asked) in rates {
      #expect(asked.contains(found), "\(name), seed \(seed): \(found)")
    }
  }
}
