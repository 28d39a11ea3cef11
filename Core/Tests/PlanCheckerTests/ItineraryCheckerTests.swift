import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `The checker of itinerant weeks` {
  /// Fast roads, so that somebody travels.
  static func book() throws -> PolicyBook {
    try PolicyBook(
      yaml: bookText().replacing("speed: 30 km-per-hour", with: "speed: 60 km-per-hour"))
  }

  /// An alliance of sample schools, with teachers to spare here and there.
  static func county(seed: UInt64) throws -> Roster {
    let county = sampleCounty(.sample, seed: seed)
    var stream = SplitMix64(seed: seed).branch(0xA11)
    let members = stream.shuffled(county.schools.filter { $0.pupils <= 700 }.map(\.id))
      .prefix(stream.within(2...4))
    let schools = county.schools.map { school in
      var school = school
      school.alliance = members.contains(school.id) ? "试验联盟" : nil
      return school
    }
    let teachers = county.teachers.map { teacher in
      var teacher = teacher
      if stream.chance(150) { teacher.subject = stream.pick([.music, .fineArt, .english]) }
      return teacher
    }
    return try Roster(county: county.county, schools: schools, teachers: teachers)
  }

  static func week(_ roster: Roster, _ book: PolicyBook) throws -> Itinerary {
    try ItineraryPlanner(
      ItineraryRequest(
        roster: roster, book: book, alliance: "试验联盟", nodes: 200, iterations: 20_000)
    ).plan()
  }

  @Test func `accepts what the planner makes (12 counties)`() throws {
    let book = try Self.book()
    var lessons = 0
    for seed in every(12) {
      let roster = try Self.county(seed: seed)
      let week = try Self.week(roster, book)
      lessons += week.visits.reduce(0) { $0 + $1.lessons.count }
      #expect(
        ItineraryChecker.defects(of: week, roster: roster, book: book) == [], "seed \(seed)")
      #expect(try Itinerary(json: week.json()) == week)
    }
    #expect(lessons > 50)
  }

  static let sound: (week: Itinerary, roster: Roster, book: PolicyBook)? = {
    guard let book = try? book() else { return nil }
    for seed in UInt64(1)...20 {
      guard let roster = try? county(seed: seed), let week = try? week(roster, book),
        week.visits.count > 2, week.visits.contains(where: { $0.lessons.count > 1 }),
        !week.uncovered.isEmpty, hasNoonRoad(week)
      else { continue }
      return (week, roster, book)
    }
    return nil
  }()

  /// Whether somebody is elsewhere in the afternoon than in the morning.
  static func hasNoonRoad(_ week: Itinerary) -> Bool {
    let days = Dictionary(grouping: week.visits) { "\($0.teacher) \($0.day)" }
    return days.values.contains { Set($0.map(\.school)).count == $0.count }
  }

  struct Corruption: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let code: String
    let change: @Sendable (inout Itinerary) -> Void

    init(_ name: String, _ code: String, _ change: @escaping @Sendable (inout Itinerary) -> Void) {
      testDescription = name
      self.code = code
      self.change = change
    }
  }

  static let corruptions: [Corruption] = [
    .init("an unknown teacher", "teacher") { $0.visits[0].teacher = "nobody" },
    .init("a visit to the own school", "place") { week in
      let own = week.travellers.first { $0.teacher == week.visits[0].teacher }
      week.visits[0].school = own?.base ?? ""
    },
    .init("a visit outside the alliance", "place") { $0.visits[0].school = "2136100001" },
    .init("a subject not learnt", "qualified") { $0.visits[0].lessons[0].subject = "拉丁文" },
    .init("a stage not learnt", "qualified") { $0.visits[0].lessons[0].stage = .senior },
    .init("an eighth day", "day") { $0.visits[0].day = 8 },
    .init("a day zero", "day") { $0.visits[0].day = 0 },
    .init("a visit without lessons", "empty-visit") { $0.visits[0].lessons = [] },
    .init("a ninth period", "period") { $0.visits[0].lessons[0].period = 9 },
    .init("a class that isn't there", "class") { $0.visits[0].lessons[0].classNumber = 99 },
    .init("a visit too many", "one-place") { $0.visits.append($0.visits[0]) },
    .init("two lessons of a teacher at once", "teacher-twice") { week in
      let visit = week.visits.firstIndex { $0.lessons.count > 1 } ?? 0
      week.visits[visit].lessons[1].period = week.visits[visit].lessons[0].period
    },
    .init("more lessons than a visit may have", "visit-lessons") { week in
      week.visits[0].lessons += Array(repeating: week.visits[0].lessons[0], count: 3)
    },
    .init("two lessons of a class at once", "class-twice") { week in
      var copy = week.visits[0]
      copy.teacher = week.visits[1].teacher
      week.visits.append(copy)
    },
    .init("a lesson dropped", "missing") { $0.visits[0].lessons.removeFirst() },
    .init("a lesson added at home", "missing") { $0.home[0].lessons += 1 },
    .init("own lessons left to others", "own-first") { $0.home.removeAll() },
    .init("home lessons of nobody", "home-qualified") { $0.home[0].teacher = "nobody" },
    .init("home lessons of another subject", "home-qualified") { $0.home[0].subject = "拉丁文" },
    .init("home lessons twice", "home-twice") { $0.home.append($0.home[0]) },
    .init("more at home than the load", "load") { $0.home[0].lessons = 99 },
    .init("fewer missing than there are", "missing") { $0.uncovered[0].missing -= 1 },
    .init("another need", "needed") { $0.uncovered[0].needed += 1 },
    .init("a gap kept quiet", "missing") { $0.uncovered.removeFirst() },
    .init("a gap told twice", "uncovered-twice") { $0.uncovered.append($0.uncovered[0]) },
    .init("a gap without reasons", "unexplained") { $0.uncovered[0].reasons = [] },
    .init("a gap of no post", "no-such-post") { $0.uncovered[0].subject = "拉丁文" },
    .init("fewer minutes in a week", "traveller") { $0.travellers[0].minutes -= 1 },
    .init("a shorter longest day", "traveller") { $0.travellers[0].longestDay -= 1 },
    .init("fewer days on the road", "traveller") { $0.travellers[0].days = 0 },
    .init("a higher load", "traveller") { $0.travellers[0].load += 1 },
    .init("a traveller kept quiet", "traveller") { $0.travellers.removeFirst() },
    .init("a traveller told twice", "traveller-twice") { $0.travellers.append($0.travellers[0]) },
    .init("another number of posts without lessons", "level") { $0.levels[0].value += 1 },
    .init("another number of uncovered lessons", "level") { $0.levels[1].value -= 1 },
    .init("less travel", "level") { $0.levels[2].value -= 1 },
    .init("a shorter longest week", "level") { $0.levels[3].value -= 1 },
    .init("fewer days of visits", "level") { $0.levels[4].value -= 1 },
    .init("levels in another order", "levels") { $0.levels.swapAt(0, 1) },
    .init("a bound above its value", "bound") { $0.levels[2].bound = $0.levels[2].value + 1 },
    .init("a smaller gap", "gap") { $0.levels[1].gap -= 1 },
    .init("a school too few", "schools") { $0.schools.removeLast() },
    .init("another alliance", "schools") { $0.alliance = "别的联盟" },
  ]

  @Test(arguments: corruptions)
  func `finds`(corruption: Corruption) throws {
    let (week, roster, book) = try #require(Self.sound)
    var changed = week
    corruption.change(&changed)
    let defects = ItineraryChecker.defects(of: changed, roster: roster, book: book)
    #expect(defects.contains { $0.code == corruption.code }, "\(defects)")
  }

  @Test(arguments: [
    ("route-limit: 100 minutes", "route-limit: 1 minutes", "route"),
    ("noon-limit: 60 minutes", "noon-limit: 0 minutes", "noon"),
    ("lessons-per-visit: 3 periods", "lessons-per-visit: 0 periods", "visit-lessons"),
    ("lessons-per-week: 18 periods", "lessons-per-week: 0 periods", "lessons-per-week"),
    ("days-per-week: 3 working-days", "days-per-week: 0 working-days", "days-per-week"),
    ("visitors-per-half-day: 2 people", "visitors-per-half-day: 0 people", "visitors"),
    ("lessons-per-class-and-day: 2 periods", "lessons-per-class-and-day: 0 periods", "class-day"),
    ("morning-periods: 4 periods", "morning-periods: 0 periods", "period"),
    ("[teacher, class-teacher, middle-manager]\n    exempt", "[worker]\n    exempt", "may-travel"),
  ])
  func `finds what a stricter book forbids`(from: String, to: String, code: String) throws {
    let (week, roster, _) = try #require(Self.sound)
    let text = try bookText().replacing("speed: 30 km-per-hour", with: "speed: 60 km-per-hour")
    #expect(text.contains(from))
    let book = try PolicyBook(yaml: text.replacing(from, with: to))
    let defects = ItineraryChecker.defects(of: week, roster: roster, book: book)
    #expect(defects.contains { $0.code == code }, "\(defects.prefix(5))")
  }

  @Test func `reasons come with what was found, and lifted limits with whole weeks`() throws {
    let (week, roster, book) = try #require(Self.sound)
    #expect(week.uncovered.allSatisfy { !$0.reasons.isEmpty })
    for lifted in week.limits {
      #expect(
        [lifted.absent, lifted.uncovered].lexicographicallyPrecedes(
          week.levels.prefix(2).map(\.value)))
    }
    #expect(try Self.week(roster, book) == week)
  }

  @Test func `an alliance that can't be planned says why`() throws {
    let book = try Self.book()
    let roster = try Self.county(seed: 1)
    #expect(throws: ItineraryError.unknownAlliance("无此联盟", known: ["试验联盟"])) {
      try ItineraryPlanner(ItineraryRequest(roster: roster, book: book, alliance: "无此联盟"))
    }
    var schools = roster.schools
    let first = schools.firstIndex { $0.alliance != nil }!
    schools[first].location = nil
    let unplaced = try Roster(
      county: roster.county, schools: schools, teachers: roster.teachers)
    #expect(throws: ItineraryError.unplaced([schools[first].id])) {
      try ItineraryPlanner(ItineraryRequest(roster: unplaced, book: book, alliance: "试验联盟"))
    }
    for index in schools.indices where index != first { schools[index].alliance = nil }
    let single = try Roster(county: roster.county, schools: schools, teachers: roster.teachers)
    #expect(throws: ItineraryError.single(schools[first].id)) {
      try ItineraryPlanner(ItineraryRequest(roster: single, book: book, alliance: "试验联盟"))
    }
  }
}
