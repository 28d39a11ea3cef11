import Sampling
public import Staffing

/// A county small enough for brute force, with every feature of the plan model
/// switched on somewhere: 3 to 6 schools and 5 to 30 teachers.
///
/// Features are drawn one by one, so over some hundred seeds each of them meets
/// each other. The county isn't realistic: teachers are spread at random, so
/// posts are over- and understaffed, uncovered and unwanted.
///
/// - Parameter teachers: The fewest and most teachers; brute force over moves
///   needs few.
public func tinyCounty(seed: UInt64, teachers: ClosedRange<Int> = 5...30) -> Roster {
  var draft = TinyCounty(stream: SplitMix64(seed: seed).branch(0x7175))
  draft.addSchools()
  draft.addTeachers(teachers)
  draft.addCouples()
  draft.addTies()
  draft.stateNeeds()
  do {
    return try Roster(
      county: "小县\(seed)", schools: draft.schools, teachers: draft.teachers,
      statedNeeds: draft.needs, pairings: draft.pairings, swapWishes: draft.swapWishes)
  } catch {
    preconditionFailure("the tiny county of seed \(seed) has \(error.problems)")
  }
}

private struct TinyCounty {
  var stream: SplitMix64
  var schools: [School] = []
  var teachers: [Teacher] = []
  var needs: [PostNeed] = []
  var pairings: [Pairing] = []
  var swapWishes: [SwapWish] = []

  static let subjects: [Subject] = [.chinese, .mathematics, .english, .music]
  static let townships = ["城关镇", "北沟乡", "南岭乡"]
  static let opening = Month(2026, 9)

  mutating func addSchools() {
    for number in 0..<stream.within(3...6) {
      let kind = stream.pick([
        SchoolKind.primarySchool, .primarySchool, .primarySchool, .juniorSchool, .nineYearSchool,
      ])
      // The first two lie in different zones, so that there is always a way down.
      let area =
        number == 0
        ? Area.townCentre
        : number == 1 ? .village : stream.pick([.mainCity, .townCentre, .townshipCentre, .village])
      var enrolment: [Stage: Enrolment] = [:]
      for stage in kind.stages {
        let classes = stream.within(1...4)
        enrolment[stage] = Enrolment(pupils: classes * stream.within(5...40), classes: classes)
      }
      schools.append(
        School(
          id: .init("\(kind.rawValue.prefix(2))1100000\(number + 1)"), name: "小校\(number + 1)",
          township: stream.chance(850) ? stream.pick(TinyCounty.townships) : nil, area: area,
          kind: kind, enrolment: enrolment,
          establishment: stream.chance(500) ? stream.within(1...8) : nil,
          role: stream.pick(SchoolRole.allCases),
          hardship: area.zone == .village ? stream.below(4) : 0,
          location: stream.chance(850) ? place() : nil))
    }
  }

  mutating func addTeachers(_ range: ClosedRange<Int>) {
    for number in 1...stream.within(range) { teachers.append(teacher(number)) }
  }

  private mutating func teacher(_ number: Int) -> Teacher {
    let school = stream.pick(schools)
    let host = stream.chance(80) ? stream.pick(schools) : school
    let stage = stream.pick(stream.chance(950) ? host.stages : Stage.allCases)
    let subject = stream.pick(TinyCounty.subjects)
    let age = stream.within(24...59)
    let service = stream.below(age - 22)
    let joined = TinyCounty.opening.advanced(by: -12 * stream.below(service + 1))
    let isVolunteer = stream.chance(350)
    let wishes = stream.shuffled(schools.map(\.id).filter { $0 != host.id })
    return Teacher(
      id: .init("T\(number < 10 ? "0" : "")\(number)"), name: "教师\(number)",
      sex: stream.pick(Sex.allCases),
      born: TinyCounty.opening.advanced(by: -12 * age - stream.below(12)),
      establishment: Stay(school: school.id, since: stream.chance(900) ? joined : nil),
      teaching: Stay(school: host.id, since: host.id == school.id ? joined : Month(2025, 9)),
      stage: stage, subject: subject, qualifications: qualifications(besides: subject, stage),
      title: stream.pick(Title.allCases),
      backbone: stream.chance(350) ? stream.pick(BackboneLevel.allCases) : .none,
      degree: stream.pick([Degree.specialisedSecondary, .juniorCollege, .bachelor, .master]),
      position: stream.chance(700) ? .teacher : stream.pick(Position.allCases),
      startedWork: TinyCounty.opening.advanced(by: -12 * service),
      ruralYears: stream.chance(400) ? stream.below(service + 1) : 0,
      lastRural: stream.chance(250) ? past(service) : nil,
      lastExchange: stream.chance(150) ? past(service) : nil,
      circumstances: stream.chance(120) ? [stream.pick(Circumstance.allCases)] : [],
      appraisal: stream.chance(900) ? stream.pick(AppraisalGrade.allCases) : nil,
      home: stream.chance(800) ? place() : nil, isVolunteer: isVolunteer,
      wishes: isVolunteer ? Array(wishes.prefix(stream.below(4))) : [])
  }

  private mutating func qualifications(besides subject: Subject, _ stage: Stage) -> Qualifications {
    let subjects = TinyCounty.subjects.filter { $0 != subject }
    return Qualifications(
      subjects: stream.chance(350) ? [stream.pick(subjects)] : [],
      stages: stream.chance(350) ? [stage == .primary ? .junior : .primary] : [])
  }

  private mutating func past(_ service: Int) -> Month {
    TinyCounty.opening.advanced(by: -12 * stream.below(service + 1) - 1)
  }

  mutating func addCouples() {
    let order = stream.shuffled(Array(teachers.indices))
    for pair in 0..<stream.below(3) where order.count >= 2 * pair + 2 {
      let (one, other) = (order[2 * pair], order[2 * pair + 1])
      teachers[one].spouse = teachers[other].id
      teachers[other].spouse = teachers[one].id
    }
  }

  mutating func addTies() {
    for _ in 0..<stream.below(4) {
      let two = stream.shuffled(schools)
      pairings.append(
        Pairing(
          helper: two[0].id, helped: two[1].id,
          kind: stream.chance(800) ? .staff : stream.pick(Pairing.Kind.allCases),
          start: stream.chance(800) ? Month(2024, 9) : nil,
          end: stream.chance(500) ? stream.pick([Month(2026, 7), Month(2028, 7)]) : nil))
    }
    for _ in 0..<stream.below(3) {
      let teacher = stream.pick(teachers)
      let targets = schools.map(\.id.rawValue).filter { $0 != teacher.teaching.school.rawValue }
      swapWishes.append(
        SwapWish(teacher: teacher.id, targets: Array(stream.shuffled(targets).prefix(2))))
    }
  }

  /// Three counties of four state every post; the rest leave it to the book.
  mutating func stateNeeds() {
    guard stream.chance(750) else { return }
    for school in schools {
      for stage in school.stages {
        for subject in TinyCounty.subjects where stream.chance(850) {
          needs.append(
            PostNeed(
              post: Post(school: school.id, stage: stage, subject: subject),
              need: stream.below(4)))
        }
      }
    }
  }

  private mutating func place() -> Location {
    Location(
      microLongitude: 116_000_000 + stream.below(400_000),
      microLatitude: 40_000_000 + stream.below(300_000))
  }
}
