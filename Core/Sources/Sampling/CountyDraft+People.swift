import Staffing

extension CountyDraft {
  /// Gives each chair a person with an age, a sex, a degree, a name and a
  /// first month of work, by the shares of each stratum.
  mutating func drawPeople(_ source: SplitMix64) {
    var stream = source
    var isOlder = [Bool](repeating: false, count: chairs.count)
    var isWoman = isOlder
    let membersByStratum = membersByStratum()
    for stratum in Stratum.allCases {
      let terms = StratumTerms.of(stratum)
      let members = membersByStratum[stratum.rawValue]
      let older = stream.portion(of: members, terms.older, outOf: 10_000)
      for position in older { isOlder[position] = true }
      for position in stream.portion(of: Array(older), terms.women.older) {
        isWoman[position] = true
      }
    }
    people = chairs.indices.map { position in
      person(position, isOlder: isOlder[position], isWoman: isWoman[position], &stream)
    }
    for stratum in Stratum.allCases {
      drawDegrees(membersByStratum[stratum.rawValue], StratumTerms.of(stratum), &stream)
      let settled = membersByStratum[stratum.rawValue].filter {
        !isOlder[$0] && service(of: $0) > CountyDraft.recruitYears
      }
      for position in stream.portion(of: settled, StratumTerms.of(stratum).women.upTo50) {
        people[position].sex = .female
      }
    }
    // Four of five new teachers are women (S000-069).
    let recruits = people.indices.filter { service(of: $0) <= CountyDraft.recruitYears }
    for position in stream.portion(of: recruits, 800) { people[position].sex = .female }
    for position in people.indices {
      people[position].name = PersonNames.name(
        people[position].sex, born: people[position].born.year, &stream)
    }
  }

  /// Whoever began to work at most so many years ago is a recruit.
  static var recruitYears: Int { 5 }

  private func person(
    _ position: Int, isOlder: Bool, isWoman: Bool, _ stream: inout SplitMix64
  ) -> Teacher {
    let chair = chairs[position]
    let sex: Sex = isWoman ? .female : .male
    return Teacher(
      id: identifier(position), name: "", sex: sex,
      born: isOlder ? birthOfOlder(sex, &stream) : birth(position, &stream),
      establishment: Stay(school: sites[chair.employer].school.id),
      teaching: Stay(school: sites[chair.site].school.id), stage: chair.stage,
      subject: chair.subject)
  }

  /// `T` with six digits, and the county's number where there are several.
  private func identifier(_ position: Int) -> Teacher.ID {
    let serial = String(1_000_000 + position + 1).dropFirst()
    guard shape.isPartOfProvince else { return .init("T\(serial)") }
    return .init("C\(String(100 + shape.number).dropFirst())T\(serial)")
  }

  /// Older than 50 and not yet retired.
  private func birthOfOlder(_ sex: Sex, _ stream: inout SplitMix64) -> Month {
    while true {
      let age = sex == .male ? stream.within(51...60) : stream.within(51...55)
      let born = CountyDraft.opening.advanced(by: -12 * age - stream.below(12))
      let leaves = RetirementAge.month(born: born, .init(sex: sex, position: .teacher))
      if leaves > CountyDraft.opening { return born }
    }
  }

  private func birth(_ position: Int, _ stream: inout SplitMix64) -> Month {
    let weights = StratumTerms.of(strata[position]).ages
    // Whoever is away has been sent after some years in the profession.
    let bands =
      chairs[position].isAway
      ? [31...35, 31...35, 36...42, 43...50] : [23...29, 30...35, 36...42, 43...50]
    let age = stream.within(bands[stream.position(weights: weights)])
    return CountyDraft.opening.advanced(by: -12 * age - stream.below(12))
  }

  private mutating func drawDegrees(
    _ members: [Int], _ terms: StratumTerms, _ stream: inout SplitMix64
  ) {
    let older = members.filter { people[$0].age(at: CountyDraft.opening) > 50 }
    let younger = members.filter { people[$0].age(at: CountyDraft.opening) <= 50 }
    for position in members { people[position].degree = lowDegree(&stream) }
    for position in stream.portion(of: older, terms.college.older) {
      people[position].degree = collegeDegree(position, &stream)
    }
    for position in stream.portion(of: younger, terms.college.upTo50) {
      people[position].degree = collegeDegree(position, &stream)
    }
    for position in members { startWork(position, &stream) }
  }

  private func lowDegree(_ stream: inout SplitMix64) -> Degree {
    stream.chance(930) ? .specialisedSecondary : .seniorSecondary
  }

  private func collegeDegree(_ position: Int, _ stream: inout SplitMix64) -> Degree {
    let age = people[position].age(at: CountyDraft.opening)
    let stage = chairs[position].stage
    let isRural = employer(of: position).isRural
    if stage == .senior { return stream.chance(age < 40 ? 190 : 60) ? .master : .bachelor }
    if !isRural, age < 38, stream.chance(70) { return .master }
    let bachelor = (stage == .junior ? 820 : 640) - (age > 45 ? 220 : 0) - (isRural ? 100 : 0)
    return stream.chance(bachelor) ? .bachelor : .juniorCollege
  }

  /// Work begins in a September after the studies, a year ago at the latest.
  private mutating func startWork(_ position: Int, _ stream: inout SplitMix64) {
    let person = people[position]
    let usual =
      switch person.degree {
      case .master, .doctor: 25
      case .bachelor: 22
      case .juniorCollege: 21
      default: 19
      }
    let age = person.age(at: CountyDraft.opening)
    let start = min(usual + (stream.chance(250) ? stream.below(4) : 0), age - 1)
    people[position].startedWork = CountyDraft.opening.advanced(by: -12 * (age - start))
  }
}
