import PlanFormat
import Policy
import Staffing

/// Why lessons stay uncovered, in numbers: who may teach the subject, how much
/// they have left, and what keeps each of them from coming.
struct ItineraryReasons {
  let alliance: Alliance

  /// Uncovered lessons by post.
  let missing: [Int]

  /// Lessons given, and days on the road, by teacher.
  private let given: [Int]
  private let away: [Int]
  private let days: [Int]

  init(alliance: Alliance, week: ItineraryWeek) {
    self.alliance = alliance
    let problem = alliance.problem
    var missing = problem.posts.map(\.lessons)
    var given = problem.teachers.map { _ in 0 }
    var away = given
    var days = given.map { _ in Set<Int>() }
    for lesson in week.lessons {
      missing[lesson.post] -= 1
      given[lesson.teacher] += 1
      away[lesson.teacher] += 1
      days[lesson.teacher].insert(lesson.day)
    }
    for lesson in week.home {
      missing[lesson.post] -= lesson.count
      given[lesson.teacher] += lesson.count
    }
    self.missing = missing
    self.given = given
    self.away = away
    self.days = days.map(\.count)
  }

  /// What keeps a teacher from a post elsewhere; the first that applies.
  private enum Obstacle: Int, CaseIterable { case exempt, full, road, lessons, days, rest }

  /// All reasons for one post: nobody, too few in the alliance (Hall), and what
  /// becomes of those who could.
  func reasons(forPost post: Int) -> [Reason] {
    let problem = alliance.problem
    let kind = problem.posts[post].kind
    let able = problem.teachers.indices.filter { problem.teachers[$0].kinds.contains(kind) }
    let need = problem.posts.filter { $0.kind == kind }.reduce(0) { $0 + $1.lessons }
    let load = able.reduce(0) { $0 + problem.teachers[$1].load }
    let subject = alliance.kinds[kind].subject
    guard !able.isEmpty else { return [nobody(subject, need)] }
    var reasons: [Reason] = []
    if load < need { reasons.append(tooFew(subject, able.count, load: load, need: need)) }
    let others = able.filter { problem.teachers[$0].base != problem.posts[post].school }
    if !others.isEmpty { reasons.append(obstacles(post, others)) }
    let own = able.count - others.count
    if own > 0 {
      reasons.append(
        Reason(
          rule: "own-full", sentence: "本校可任教的\(own)名教师课时已满。",
          english: own == 1
            ? "The one teacher of the school who may teach it has a full week."
            : "The \(own) teachers of the school who may teach it have full weeks.",
          measured: "\(own)", allowed: "", citation: alliance.terms.travellers.words(in: .zh)))
    }
    return reasons
  }

  private func nobody(_ subject: Subject, _ need: Int) -> Reason {
    Reason(
      rule: "no-teacher", sentence: "联盟内没有可任教\(subject)的教师，各校每周共需\(need)节。",
      english: "Nobody in the alliance may teach \(subject.englishName);"
        + " its schools need \(need) lessons a week.",
      measured: "0", allowed: "\(need)", citation: "S004-11")
  }

  private func tooFew(_ subject: Subject, _ people: Int, load: Int, need: Int) -> Reason {
    Reason(
      rule: "too-few",
      sentence: "联盟每周共需\(subject)\(need)节，可任教的\(people)名教师全部课时为\(load)节，至少缺\(need - load)节。",
      english: "The alliance needs \(need) lessons of \(subject.englishName) a week; the full weeks"
        + " of all \(people) who may teach it are \(load): at least \(need - load) stay uncovered.",
      measured: "\(load)", allowed: "\(need)", citation: "S004-11")
  }

  private func obstacles(_ post: Int, _ teachers: [Int]) -> Reason {
    let found = Dictionary(grouping: teachers) { obstacle($0, post) }
    var chinese: [String] = []
    var english: [String] = []
    var codes: [String] = []
    var citations: [String] = []
    for kind in Obstacle.allCases {
      guard let who = found[kind] else { continue }
      let words = self.words(kind, who, post)
      chinese.append(words.zh)
      english.append(words.en)
      codes.append("\(kind) \(who.count)")
      let citation = self.citation(kind).words(in: .zh)
      if !citations.contains(citation) { citations.append(citation) }
    }
    return Reason(
      rule: "candidates", sentence: "外校可任教的\(teachers.count)人：\(chinese.joined(separator: "，"))。",
      english:
        "Of \(teachers.count) elsewhere who may teach it: \(english.joined(separator: ", ")).",
      measured: codes.joined(separator: ";"), allowed: "",
      citation: citations.joined(separator: "；"))
  }

  private func obstacle(_ teacher: Int, _ post: Int) -> Obstacle {
    let problem = alliance.problem
    let person = problem.teachers[teacher]
    let one = DayRoute(first: problem.posts[post].school, second: nil)
    if !person.travels { return .exempt }
    if one.minutes(from: person.base, problem.minutes) > problem.limits.routeMinutes
      || one.noon(from: person.base, problem.minutes) > problem.limits.noonMinutes
    {
      return .road
    }
    if given[teacher] >= person.load { return .full }
    if away[teacher] >= problem.limits.lessonsPerWeek { return .lessons }
    if days[teacher] >= problem.limits.daysPerWeek { return .days }
    return .rest
  }

  private func words(_ obstacle: Obstacle, _ who: [Int], _ post: Int) -> LocalizedText {
    let limits = alliance.problem.limits
    let count = who.count
    switch obstacle {
    case .exempt:
      return LocalizedText(
        zh: "\(count)人按规定不走教", en: "\(count) don't travel by the book")
    case .full:
      return LocalizedText(zh: "\(count)人周课时已满", en: "\(count) with a full week")
    case .road:
      let nearest =
        who.map { teacher in
          DayRoute(first: alliance.problem.posts[post].school, second: nil)
            .minutes(from: alliance.problem.teachers[teacher].base, alliance.problem.minutes)
        }.min() ?? 0
      return LocalizedText(
        zh: "\(count)人路程过长（最近往返\(nearest)分钟，上限\(limits.routeMinutes)分钟）",
        en: "\(count) too far (the nearest \(nearest) minutes both ways, allowed"
          + " \(limits.routeMinutes))")
    case .lessons:
      return LocalizedText(
        zh: "\(count)人走教课时已达每周\(limits.lessonsPerWeek)节",
        en: "\(count) at \(limits.lessonsPerWeek) lessons away a week")
    case .days:
      return LocalizedText(
        zh: "\(count)人走教已达每周\(limits.daysPerWeek)天",
        en: "\(count) on the road \(limits.daysPerWeek) days a week")
    case .rest:
      return LocalizedText(
        zh: "\(count)人剩余课时受每次节数、路线和接待人数限制，排不进去",
        en: "\(count) whose time left doesn't fit the limits of visit, route and rooms")
    }
  }

  private func citation(_ obstacle: Obstacle) -> Citation {
    let terms = alliance.terms
    return switch obstacle {
    case .exempt, .full: terms.travellers
    case .road: terms.routeMinutes.citation
    case .lessons: terms.lessonsPerWeek.citation
    case .days: terms.daysPerWeek.citation
    case .rest: terms.lessonsPerVisit.citation
    }
  }
}
