public import PlanFormat
public import Policy
public import Staffing

/// What is wrong with a week of itinerant teaching.
public struct ItineraryDefect: Hashable, Sendable {
  /// What is broken: `one-place`, `route`, `visit-lessons`, ...
  public let code: String

  /// Where: teacher, school, day or post.
  public let place: String
  public let found: Int
  public let allowed: Int

  public init(_ code: String, _ place: String, found: Int, allowed: Int) {
    self.code = code
    self.place = place
    self.found = found
    self.allowed = allowed
  }
}

/// Judges a week of itinerant teaching afresh from the workbook and the book:
/// every limit and every number. It shares no code with the planner.
///
/// Bounds are claims of branch and bound; only that none exceeds its value and
/// that gaps are computed rightly is checked here.
public struct ItineraryChecker {
  private let week: Itinerary
  private let roster: Roster
  private let terms: ItineraryTerms
  private let curriculum: [WeeklyLessons]

  /// The alliance's schools, in the roster's order.
  private let members: [School]
  private var defects: [ItineraryDefect] = []

  /// All defects of `week`, in the order of the checks; none if it is sound.
  ///
  /// - Parameter schools: The alliance's; nil for those that name it in the workbook.
  /// - Complexity: O(*n* log *n*) in lessons, teachers and posts.
  public static func defects(
    of week: Itinerary, schools: Set<School.ID>? = nil, roster: Roster, book: PolicyBook
  ) -> [ItineraryDefect] {
    guard let terms = book.itineraryTerms else {
      return [ItineraryDefect("book", book.id, found: 0, allowed: 1)]
    }
    let members = roster.schools.filter {
      schools?.contains($0.id) ?? ($0.alliance == week.alliance)
    }
    var checker = ItineraryChecker(week, members, roster, terms, book.weeklyLessons)
    checker.judge()
    return checker.defects
  }

  private init(
    _ week: Itinerary, _ members: [School], _ roster: Roster, _ terms: ItineraryTerms,
    _ curriculum: [WeeklyLessons]
  ) {
    self.week = week
    self.members = members
    self.roster = roster
    self.terms = terms
    self.curriculum = curriculum
  }

  private mutating func note(_ code: String, _ place: String, _ found: Int, _ allowed: Int) {
    defects.append(ItineraryDefect(code, place, found: found, allowed: allowed))
  }

  private mutating func atMost(_ code: String, _ place: String, _ found: Int, _ allowed: Int) {
    if found > allowed { note(code, place, found, allowed) }
  }

  private mutating func equal(_ code: String, _ place: String, _ found: Int, _ expected: Int) {
    if found != expected { note(code, place, found, expected) }
  }

  private mutating func judge() {
    let members = members.map(\.id)
    if members != week.schools { note("schools", week.alliance, week.schools.count, members.count) }
    judgePeople(members)
    judgeVisits(members)
    judgeSchools()
    judgeClasses()
    judgeTeachers()
    judgeCoverage(members)
    judgeOwnLessons(members)
    judgeGaps()
  }

  // Who may do what

  private mutating func judgePeople(_ members: [School.ID]) {
    for visit in week.visits {
      let place = "\(visit.teacher) \(visit.day)"
      guard let teacher = roster[visit.teacher], teacher.position.teaches,
        members.contains(teacher.teaching.school)
      else {
        note("teacher", place, 0, 1)
        continue
      }
      if !terms.positions.contains(teacher.position)
        || teacher.circumstances.contains(where: terms.exempt.contains)
      {
        note("may-travel", place, 1, 0)
      }
      if teacher.teaching.school == visit.school || !members.contains(visit.school) {
        note("place", place, 1, 0)
      }
      for lesson in visit.lessons where !may(teacher, lesson.stage, lesson.subject) {
        note("qualified", "\(place) \(lesson.subject)", 1, 0)
      }
    }
    for home in week.home {
      guard let teacher = roster[home.teacher], teacher.position.teaches,
        members.contains(teacher.teaching.school), home.lessons > 0,
        may(teacher, home.stage, home.subject)
      else {
        note("home-qualified", "\(home.teacher) \(home.subject)", home.lessons, 0)
        continue
      }
    }
    let pairs = week.home.map { "\($0.teacher)/\($0.stage.rawValue)/\($0.subject)" }
    equal("home-twice", week.alliance, pairs.count, Set(pairs).count)
  }

  private func may(_ teacher: Teacher, _ stage: Stage, _ subject: Subject) -> Bool {
    (teacher.stage == stage || teacher.qualifications.stages.contains(stage))
      && (teacher.subject == subject || teacher.qualifications.subjects.contains(subject))
  }

  // One visit

  private mutating func judgeVisits(_ members: [School.ID]) {
    for visit in week.visits {
      let place = "\(visit.teacher) \(visit.day) \(visit.half.rawValue)"
      let periods = terms.periods(isMorning: visit.half == .morning)
      if !(1...max(1, terms.days.value)).contains(visit.day) {
        note("day", place, visit.day, terms.days.value)
      }
      if visit.lessons.isEmpty { note("empty-visit", place, 0, 1) }
      atMost("visit-lessons", place, visit.lessons.count, terms.lessonsPerVisit.value)
      let taken = visit.lessons.map(\.period)
      if Set(taken).count < taken.count { note("teacher-twice", place, taken.count, 1) }
      for lesson in visit.lessons {
        if !(1...max(1, periods)).contains(lesson.period) {
          note("period", place, lesson.period, periods)
        }
        let classes = roster[visit.school]?.enrolment[lesson.stage]?.classes ?? 0
        if !(1...max(1, classes)).contains(lesson.classNumber) || classes == 0 {
          note("class", place, lesson.classNumber, classes)
        }
      }
    }
    let halves = week.visits.map { "\($0.teacher) \($0.day) \($0.half.rawValue)" }
    for (half, times) in counted(halves) where times > 1 { note("one-place", half, times, 1) }
  }

  // One school, one class

  private mutating func judgeSchools() {
    let halves = counted(week.visits.map { "\($0.school) \($0.day) \($0.half.rawValue)" })
    for (half, visitors) in halves {
      atMost("visitors", half, visitors, terms.visitorsPerHalfDay.value)
    }
  }

  private mutating func judgeClasses() {
    var periods: [String] = []
    var days: [String] = []
    var weeks: [String: (count: Int, post: Post)] = [:]
    for visit in week.visits {
      for lesson in visit.lessons {
        let name = "\(visit.school)/\(lesson.stage.rawValue)/\(lesson.classNumber)"
        periods.append("\(name) \(visit.day) \(visit.half.rawValue) \(lesson.period)")
        days.append("\(name) \(visit.day) \(lesson.subject)")
        let post = Post(school: visit.school, stage: lesson.stage, subject: lesson.subject)
        weeks["\(name) \(lesson.subject)", default: (0, post)].count += 1
      }
    }
    for (place, lessons) in counted(periods) where lessons > 1 {
      note("class-twice", place, lessons, 1)
    }
    for (place, lessons) in counted(days) {
      atMost("class-day", place, lessons, terms.lessonsPerClassAndDay.value)
    }
    for place in weeks.keys.sorted() {
      guard let (count, post) = weeks[place] else { continue }
      let classes = max(1, roster[post.school]?.enrolment[post.stage]?.classes ?? 0)
      atMost("class-week", place, count, (need(of: post) + classes - 1) / classes)
    }
  }

  // One teacher's week

  private mutating func judgeTeachers() {
    var claimed: [Teacher.ID: Itinerary.Traveller] = [:]
    for traveller in week.travellers {
      if claimed.updateValue(traveller, forKey: traveller.teacher) != nil {
        note("traveller-twice", "\(traveller.teacher)", 2, 1)
      }
    }
    var home: [Teacher.ID: Int] = [:]
    for item in week.home { home[item.teacher, default: 0] += item.lessons }
    let visits = Dictionary(grouping: week.visits, by: \.teacher)
    for id in Set(visits.keys).union(claimed.keys).union(home.keys).sorted() {
      let own = visits[id] ?? []
      let days = Dictionary(grouping: own, by: \.day).mapValues { minutes(of: $0) }
      let away = own.reduce(0) { $0 + $1.lessons.count }
      let place = "\(id)"
      atMost("lessons-per-week", place, away, terms.lessonsPerWeek.value)
      atMost("days-per-week", place, days.count, terms.daysPerWeek.value)
      for (day, road) in days.sorted(by: { $0.key < $1.key }) {
        atMost("route", "\(id) \(day)", road.total, terms.routeMinutes.value)
        atMost("noon", "\(id) \(day)", road.noon, terms.noonMinutes.value)
      }
      guard let teacher = roster[id] else { continue }
      let load = load(of: teacher)
      atMost("load", place, away + (home[id] ?? 0), load)
      let gone = own.reduce(0) { $0 + terms.periods(isMorning: $1.half == .morning) }
      let periods = terms.days.value * (terms.morningPeriods.value + terms.afternoonPeriods.value)
      atMost("home-periods", place, (home[id] ?? 0) + gone, periods)
      guard !own.isEmpty || claimed[id] != nil else { continue }
      let truth = Itinerary.Traveller(
        teacher: id, base: teacher.teaching.school, days: days.count,
        minutes: days.values.reduce(0) { $0 + $1.total },
        longestDay: days.values.map(\.total).max() ?? 0, away: away, home: home[id] ?? 0,
        load: load)
      if claimed[id] != truth || own.isEmpty {
        note("traveller", place, claimed[id]?.minutes ?? 0, truth.minutes)
      }
    }
  }

  /// Minutes of one day's visits: round and at noon.
  private func minutes(of visits: [Itinerary.Visit]) -> (total: Int, noon: Int) {
    guard let base = visits.first.flatMap({ roster[$0.teacher]?.teaching.school }) else {
      return (0, 0)
    }
    let morning = visits.first { $0.half == .morning }?.school ?? base
    let afternoon = visits.first { $0.half == .afternoon }?.school ?? base
    let noon = road(morning, afternoon)
    return (road(base, morning) + noon + road(afternoon, base), noon)
  }

  private func road(_ from: School.ID, _ to: School.ID) -> Int {
    guard from != to, let here = roster[from]?.location, let there = roster[to]?.location
    else { return 0 }
    let tenths = here.metres(to: there) * terms.detour.value
    let perMinute = terms.speed.value * 10_000
    let minutes = tenths * 60 / perMinute
    return max(1, minutes * perMinute == tenths * 60 ? minutes : minutes + 1)
  }

  private func load(of teacher: Teacher) -> Int {
    let stages = Set(members.flatMap(\.stages))
    let own = curriculum.first { $0.stage == teacher.stage && $0.subject == teacher.subject }
    let other = curriculum.first {
      stages.contains($0.stage) && $0.tenthsPerClass > 0 && may(teacher, $0.stage, $0.subject)
    }
    let periods = terms.days.value * (terms.morningPeriods.value + terms.afternoonPeriods.value)
    return min(((own ?? other)?.load ?? 0) / 10, periods)
  }

  // What is covered

  private func need(of post: Post) -> Int {
    let classes = roster[post.school]?.enrolment[post.stage]?.classes ?? 0
    let row = curriculum.first { $0.stage == post.stage && $0.subject == post.subject }
    guard let row, row.tenthsPerClass > 0, classes > 0 else { return 0 }
    let tenths = row.tenthsPerClass * classes
    return max(1, tenths / 10 + (tenths % 10 >= 5 ? 1 : 0))
  }

  private mutating func judgeCoverage(_ members: [School.ID]) {
    var given: [Post: Int] = [:]
    for visit in week.visits {
      for lesson in visit.lessons {
        given[
          Post(school: visit.school, stage: lesson.stage, subject: lesson.subject), default: 0] += 1
      }
    }
    for home in week.home {
      guard let school = roster[home.teacher]?.teaching.school else { continue }
      given[Post(school: school, stage: home.stage, subject: home.subject), default: 0] +=
        home.lessons
    }
    var claimed: [Post: Itinerary.Uncovered] = [:]
    for row in week.uncovered {
      let post = Post(school: row.school, stage: row.stage, subject: row.subject)
      if claimed.updateValue(row, forKey: post) != nil { note("uncovered-twice", "\(post)", 2, 1) }
      if row.reasons.isEmpty { note("unexplained", "\(post)", 0, 1) }
    }
    var (absent, missing) = (0, 0)
    for school in members {
      for row in curriculum {
        let post = Post(school: school, stage: row.stage, subject: row.subject)
        let need = need(of: post)
        let got = given.removeValue(forKey: post) ?? 0
        atMost("too-many", "\(post)", got, need)
        let claim = claimed.removeValue(forKey: post)
        equal("missing", "\(post)", claim?.missing ?? 0, need - got)
        if let claim { equal("needed", "\(post)", claim.needed, need) }
        absent += need > 0 && got == 0 ? 1 : 0
        missing += need - got
      }
    }
    for post in given.keys.sorted() { note("no-such-post", "\(post)", given[post] ?? 0, 0) }
    for post in claimed.keys.sorted() { note("no-such-post", "\(post)", 1, 0) }
    judgeLevels(absent: absent, missing: missing)
  }

  private mutating func judgeLevels(absent: Int, missing: Int) {
    let travel = Dictionary(grouping: week.visits, by: \.teacher).mapValues { visits in
      Dictionary(grouping: visits, by: \.day).values.reduce(0) { $0 + minutes(of: $1).total }
    }
    let days = Set(week.visits.map { "\($0.school) \($0.day)" }).count
    let truth = [
      absent, missing, travel.values.reduce(0, +), travel.values.max() ?? 0, days,
    ]
    if week.levels.map(\.name) != Itinerary.levelNames {
      return note("levels", week.alliance, week.levels.count, truth.count)
    }
    for (level, value) in zip(week.levels, truth) { equal("level", level.name, level.value, value) }
  }

  /// Own teachers of a subject give it at home before anybody travels.
  private mutating func judgeOwnLessons(_ members: [School.ID]) {
    for school in members {
      for row in curriculum {
        let post = Post(school: school, stage: row.stage, subject: row.subject)
        let staff = roster.position(of: school).map { roster.staff(at: $0) } ?? []
        let own = staff.map { roster.teachers[$0] }.filter {
          $0.position.teaches && $0.stage == row.stage && $0.subject == row.subject
        }
        let ids = Set(own.map(\.id))
        let given = week.home.filter {
          ids.contains($0.teacher) && $0.stage == row.stage && $0.subject == row.subject
        }.reduce(0) { $0 + $1.lessons }
        let due = min(need(of: post), own.reduce(0) { $0 + load(of: $1) })
        if given < due { note("own-first", "\(post)", given, due) }
      }
    }
  }

  private mutating func judgeGaps() {
    for level in week.levels {
      atMost("bound", level.name, level.bound, level.value)
      let whole = max(1, level.value)
      let (parts, rest) = ((level.value - level.bound) * 1_000_000).quotientAndRemainder(
        dividingBy: whole)
      equal("gap", level.name, level.gap, parts + (rest > 0 ? 1 : 0))
    }
  }
}

/// How often each name occurs, by name.
private func counted(_ names: [String]) -> [(String, Int)] {
  var counts: [String: Int] = [:]
  for name in names { counts[name, default: 0] += 1 }
  return counts.sorted { $0.key < $1.key }
}
