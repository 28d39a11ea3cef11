import Sampling
public import Staffing

/// A competition small enough to look at every claim: two to four schools in two
/// districts, up to eight people, grades, limits, exempt people, equal scores.
public func tinyCompetition(seed: UInt64) -> Competition {
  var stream = SplitMix64(seed: seed).branch(0x71C0)
  let schools = (1...stream.within(2...4)).map { School.ID("211100000\($0)") }
  let districts = schools.map { _ in stream.chance(800) ? stream.pick(["东片", "西片"]) : nil }
  var offers: [Offer] = []
  for number in 1...stream.within(2...6) {
    let place = stream.below(schools.count)
    offers.append(
      Offer(
        id: .init("P\(number)"), school: schools[place], schoolName: "小校\(place + 1)",
        district: districts[place], stage: stream.chance(900) ? .primary : .junior,
        subject: stream.pick([.chinese, .chinese, .mathematics]),
        grade: stream.pick([nil, nil, .senior, .first]), chairs: stream.below(3)))
  }
  let applicants = (1...stream.within(1...8)).map { number in
    Applicant(
      teacher: .sample(
        .init("T0\(number)"),
        born: Month(2026 - stream.pick([30, 40, 50, 57]), 1 + stream.below(12)),
        school: stream.pick(schools), joined: Month(2010 + stream.below(3), 9),
        subject: stream.pick([.chinese, .chinese, .mathematics]),
        title: stream.pick([.second, .first, .senior]),
        backbone: stream.pick([.none, .none, .county]), ruralYears: stream.below(2),
        circumstances: stream.chance(150) ? [stream.pick([.pregnant, .underSanction])] : []),
      score: stream.chance(60) ? nil : 5_500 + 500 * stream.below(6),
      wishes: Array(stream.shuffled(offers.map(\.id)).prefix(stream.below(4))),
      acceptsAssignment: stream.chance(500))
  }
  var limits: [StructureLimit] = []
  if stream.chance(500) {
    limits.append(StructureLimit(scope: .county, grade: .senior, capacity: stream.below(4)))
  }
  if stream.chance(400) {
    limits.append(
      StructureLimit(scope: .school(schools[0]), grade: .senior, capacity: stream.below(2)))
  }
  if stream.chance(300) {
    limits.append(StructureLimit(scope: .county, grade: nil, capacity: stream.below(7)))
  }
  return Competition(offers: offers, applicants: applicants, limits: limits)
}
