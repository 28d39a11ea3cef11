extension Instance {
  /// The flow inside a year's rotation: teacher → stay or post → school → sink.
  ///
  /// A teacher stays for nothing or moves to a post of the same subject within
  /// reach; a post takes its floor, then what it lacks, then one more; a school
  /// keeps its total; a team keeps three quarters of itself.
  public static func rotationCore(
    schools: Int, perSchool: Int, subjects: Int, reach: Int, seed: UInt64
  )
    -> Instance
  {
    var core = RotationCore(
      schools: schools, perSchool: perSchool, subjects: subjects, reach: reach, seed: seed)
    return core.instance()
  }
}

private struct RotationCore {
  private struct School {
    let x: Int
    let y: Int
    let isTown: Bool
  }

  private let schools: [School]
  private let subjects: Int
  private let perSchool: Int
  private let reach: Int
  private var draw: Draw

  init(schools: Int, perSchool: Int, subjects: Int, reach: Int, seed: UInt64) {
    var draw = Draw(seed: seed)
    let side = 100 * Int(Double(schools).squareRoot())
    self.schools = (0..<schools).map { _ in
      let isTown = draw.within(1...3) == 1
      let middle = isTown ? (side / 3)...(side / 2) : 0...side
      return School(x: draw.within(middle), y: draw.within(middle), isTown: isTown)
    }
    self.subjects = subjects
    self.perSchool = perSchool
    self.reach = reach
    self.draw = draw
  }

  private func distance(_ one: Int, _ other: Int) -> Int {
    abs(schools[one].x - schools[other].x) + abs(schools[one].y - schools[other].y)
  }

  mutating func instance() -> Instance {
    let postCount = schools.count * subjects
    let movable = (0..<postCount).map { _ in draw.within(0...(2 * perSchool / subjects)) }
    let teachers = movable.reduce(0, +)
    var instance = Instance(nodeCount: teachers + 2 * postCount + schools.count + 1)
    let team = { teachers + $0 }
    let post = { teachers + postCount + $0 }
    let school = { teachers + 2 * postCount + $0 }
    let sink = instance.supplies.count - 1
    var teacher = 0
    for home in 0..<postCount {
      for _ in 0..<movable[home] {
        instance.supplies[teacher] = 1
        instance.supplies[sink] -= 1
        instance.add(teacher, team(home), capacity: 1, cost: 0)
        addMoves(of: teacher, from: home, post: post, to: &instance)
        teacher += 1
      }
    }
    for place in 0..<postCount {
      let now = movable[place]
      let (isTown, lack) = (schools[place / subjects].isTown, draw.within(0...9))
      let floor = isTown ? max(0, now - now / 3) : now
      instance.add(
        team(place), post(place), lower: now - max(min(now, 1), now / 4), capacity: now, cost: 0)
      instance.add(post(place), school(place / subjects), lower: floor, capacity: floor, cost: 0)
      let missing = now - floor + (lack < (isTown ? 1 : 4) ? 1 : 0)
      instance.add(
        post(place), school(place / subjects), capacity: missing,
        cost: isTown ? -20_000 : -500_000)
      instance.add(post(place), school(place / subjects), capacity: 1, cost: 3_000)
    }
    for place in schools.indices {
      let now = movable[place * subjects..<(place + 1) * subjects].reduce(0, +)
      let spare = max(1, now / 10)
      instance.add(
        school(place), sink, lower: max(0, now - spare), capacity: now + spare, cost: 0)
    }
    return instance
  }

  private mutating func addMoves(
    of teacher: Int, from home: Int, post: (Int) -> Int, to instance: inout Instance
  ) {
    let (from, subject) = (home / subjects, home % subjects)
    let isVolunteer = draw.within(1...100) <= 14
    let seniority = draw.within(0...300)
    for other in schools.indices where other != from {
      let away = distance(from, other)
      guard away <= reach else { continue }
      let second = draw.within(1...100) <= 15
      for place in second ? [subject, (subject + 1) % subjects] : [subject] {
        let cost =
          isVolunteer && draw.within(1...8) == 1
          ? 60 * draw.within(1...8)
          : (isVolunteer ? 1_100 : 1_500) + 2 * away - seniority + 40 * draw.within(0...4)
        instance.add(
          teacher, post(other * subjects + place), capacity: 1,
          cost: cost + (place == subject ? 0 : 350))
      }
    }
  }
}
