import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Staffing
import Testing

/// The figures of reasons that count people, posts and moves, counted again from
/// the roster and the checker's filters and rows.
@Suite struct `Counts in reasons` {
  @Test(arguments: [ReasonAudit.Shape.mixed, .near, .eager, .pinned])
  func `are those that counting again gives`(shape: ReasonAudit.Shape) throws {
    var (met, kept) = ([String: Int](), 0)
    try forEachAudit(shape == .pinned ? 90 : 30, shape) { audit in
      let recount = ReasonRecount(audit: audit)
      for (subject, reason) in audit.reasons {
        guard let expected = recount.figures(of: reason, subject) else { continue }
        met[reason.rule, default: 0] += 1
        kept += reason.figures["stays"] ?? 0
        #expect(
          reason.measured == expected.measured && reason.allowed == expected.allowed,
          "seed \(audit.seed): \(reason), counted \(expected)")
      }
    }
    // Pins leave fewer plans, and none is left who is moved unasked.
    let least = shape == .pinned ? 5 : 20
    for rule in ["fits", "candidates", "no-post", "blocked", "too-few"] {
      #expect(met[rule, default: 0] > least, "\(shape): \(met)")
    }
    if shape == .eager { #expect(met["market", default: 0] > 20, "\(met)") }
    if shape == .pinned { #expect(met["pin", default: 0] > 3, "\(met)") }
    if shape == .pinned { #expect(kept > 5, "\(kept)") }
  }

  @Test func `too few are too few in every plan, and no worse set is kept quiet`() throws {
    var (met, silent) = (0, 0)
    try forEachAudit(80, teachers: 6...12, most: 3_000) { audit in
      let recount = ReasonRecount(audit: audit)
      for case (.post(let post), let reason) in audit.reasons where reason.rule == "too-few" {
        met += 1
        let kinds = reason.measured.split(separator: ";")[1].split(separator: ",").map(String.init)
        #expect(kinds.contains("\(post.stage)/\(post.subject)"), "seed \(audit.seed): \(reason)")
        let have = Int(reason.measured.prefix { $0 != ";" }) ?? 0
        let lack = (Int(reason.allowed) ?? 0) - have
        let posts = audit.instance.county.posts.indices.filter {
          let place = audit.instance.county.posts[$0]
          return kinds.contains("\(place.stage)/\(place.subject)")
        }
        let least = -audit.most { state in
          -posts.reduce(0) { $0 + max(0, recount.need(of: $1) - state.count(of: $1)) }
        }
        #expect(lack > 0 && least >= lack, "seed \(audit.seed): \(reason), \(least)")
      }
      // Where nothing is said no set of stages and subjects is short.
      for short in audit.plan.unfilled
      where !short.reasons.contains(where: { $0.rule == "too-few" }) {
        silent += 1
        #expect(
          !recount.isShort(with: "\(short.stage)/\(short.subject)"), "seed \(audit.seed): \(short)")
      }
    }
    #expect(met > 40 && silent > 10, "\(met), \(silent)")
  }
}

/// Counts again what reasons say they counted.
struct ReasonRecount {
  let audit: ReasonAudit
  private let needs: [Post: Int]

  init(audit: ReasonAudit) {
    self.audit = audit
    let book = audit.book.inForce(in: SchoolYear(2026))
    needs = Dictionary(
      book.needs(of: audit.roster).map { ($0.post, $0.need) },
      uniquingKeysWith: { first, _ in first })
  }

  private var county: County { audit.instance.county }
  private var roster: Roster { audit.roster }

  /// Nil for reasons that don't count.
  func figures(of reason: Reason, _ subject: ReasonAudit.Subject)
    -> (measured: String, allowed: String)?
  {
    switch (reason.rule, subject) {
    case ("fits", .move(let move)): (fits(move), "")
    case ("market", .move(let move)): ("\(points(roster[move.teacher]!))", "")
    case ("pin", .move): ("", "")
    case ("candidates", .post(let post)): (candidates(post.post), "")
    case ("no-post", .stay(let teacher)): (noPost(roster.position(of: teacher)!), "")
    case ("blocked", .stay(let teacher)): (blocked(roster.position(of: teacher)!), "")
    case ("too-few", .post): tooFew(reason)
    default: nil
    }
  }

  // MARK: A move

  private func fits(_ move: Move) -> String {
    let person = roster[move.teacher]!
    var parts = [
      "subject \(person.subject == move.subject ? "own" : "also")",
      "stage \(person.stage == move.stage ? "own" : "also")",
    ]
    if let home = person.home, let place = roster[move.to]?.location {
      parts.append("metres \(metres(home, place))")
    }
    if let wish = person.wishes.firstIndex(of: move.to) { parts.append("wish \(wish + 1)") }
    return parts.joined(separator: ";")
  }

  /// The formula of the plan model, section 1.
  private func metres(_ one: Location, _ other: Location) -> Int {
    let middle = (one.microLatitude + other.microLatitude) / 20_000
    let north = (one.microLatitude - other.microLatitude) * 11_132 / 100_000
    let square = middle * middle
    let east =
      (one.microLongitude - other.microLongitude) * 11_132 / 100_000 * (324_000_000 - 4 * square)
      / (324_000_000 + square)
    var root = Int(Double(north * north + east * east).squareRoot())
    while root * root > north * north + east * east { root -= 1 }
    while (root + 1) * (root + 1) <= north * north + east * east { root += 1 }
    return root
  }

  private func points(_ person: Teacher) -> Int {
    let months = person.establishment.since.map { $0.distance(to: county.year.opening) } ?? 0
    let levels = [BackboneLevel.none, .school, .county, .city, .province, .nation]
    let terms = audit.terms.points
    return terms.perYearInPlace * (max(0, months) / 12) + terms.perRuralYear * person.ruralYears
      + terms.perBackboneLevel * levels.firstIndex(of: person.backbone)!
  }

  // MARK: A post

  func need(of post: Int) -> Int {
    needs[county.posts[post]] ?? 0
  }

  private func candidates(_ post: Post) -> String {
    let position = county.postPositions[post]!
    var counts: [String: Int] = [:]
    var people = 0
    for (teacher, person) in roster.teachers.enumerated()
    where person.position.teaches && person.teaching.school != post.school
      && mayTeach(person, "\(post.stage)/\(post.subject)")
    {
      people += 1
      for code in obstacles(teacher, position) { counts[code, default: 0] += 1 }
    }
    return text("people", people, counts, rows: true)
  }

  private func obstacles(_ teacher: Int, _ post: Int) -> Set<String> {
    let refusals = county.refusals(teacher, post)
    guard refusals.isEmpty else { return Set(refusals.map(\.rawValue)) }
    if audit.moves[teacher] != nil { return ["elsewhere"] }
    if audit.plan.stays.contains(roster.teachers[teacher].id) { return ["stays"] }
    let move = audit.instance.move(teacher, post)
    let broken = Set(audit.broken(audit.with(move), only: [move]))
    guard broken.isEmpty, let values = audit.values(audit.with(move)) else { return broken }
    let now = audit.plan.levels.map(\.value)
    return now.lexicographicallyPrecedes(values) ? ["worse"] : ["open"]
  }

  // MARK: Who stays

  private func noPost(_ teacher: Int) -> String {
    var counts: [String: Int] = [:]
    var posts = 0
    for (position, post) in county.posts.enumerated()
    where need(of: position) > 0 && post.school != roster.teachers[teacher].teaching.school {
      posts += 1
      for code in county.refusals(teacher, position) { counts[code.rawValue, default: 0] += 1 }
    }
    return text("posts", posts, counts, rows: false)
  }

  private func blocked(_ teacher: Int) -> String {
    var counts: [String: Int] = [:]
    let moves = audit.instance.movesOf[teacher].map { audit.instance.moves[$0] }
    for move in moves {
      let broken = Set(audit.broken(audit.with(move), only: [move]))
      if broken.isEmpty { return "possible after all" }
      for code in broken { counts[code, default: 0] += 1 }
    }
    return text("moves", moves.count, counts, rows: true)
  }

  /// Filters in the order of the plan model's table, then rows, most first.
  private func text(_ all: String, _ number: Int, _ counts: [String: Int], rows: Bool) -> String {
    let filters = Refusal.allCases.map(\.rawValue)
    let last = ["elsewhere", "stays", "worse", "open"]
    let middle = counts.keys.filter { !(filters + last).contains($0) }
      .sorted { (-counts[$0]!, $0) < (-counts[$1]!, $1) }
    let codes = filters + (rows ? middle : []) + last
    return
      (["\(all) \(number)"] + codes.compactMap { code in counts[code].map { "\(code) \($0)" } })
      .joined(separator: ";")
  }

  // MARK: The county

  private func mayTeach(_ person: Teacher, _ kind: String) -> Bool {
    let parts = kind.split(separator: "/").map(String.init)
    let stages = [person.stage] + person.qualifications.stages
    let subjects = [person.subject] + person.qualifications.subjects
    return stages.contains { $0.rawValue == parts[0] }
      && subjects.contains { $0.rawValue == parts[1] }
  }

  private func tooFew(_ reason: Reason) -> (measured: String, allowed: String) {
    let kinds = reason.measured.split(separator: ";")[1].split(separator: ",").map(String.init)
    let (have, need) = balance(kinds)
    return ("\(have);\(kinds.joined(separator: ","))", "\(need)")
  }

  private func balance(_ kinds: [String]) -> (have: Int, need: Int) {
    let have = roster.teachers.count { person in
      person.position.teaches && kinds.contains { mayTeach(person, $0) }
    }
    let need = county.posts.indices.filter { position in
      kinds.contains("\(county.posts[position].stage)/\(county.posts[position].subject)")
    }
    .reduce(0) { $0 + self.need(of: $1) }
    return (have, need)
  }

  /// Whether some set of stages and subjects with `kind` is shorter of people
  /// than without it: only then is the set the reason.
  func isShort(with kind: String) -> Bool {
    let kinds = Set(
      county.posts.indices.filter { need(of: $0) > 0 }
        .map { "\(county.posts[$0].stage)/\(county.posts[$0].subject)" }
    ).sorted()
    let others = kinds.filter { $0 != kind }
    func worst(_ base: [String], _ more: [String]) -> Int {
      (0..<1 << more.count).map { bits in
        let (have, need) = balance(
          base + more.indices.filter { bits >> $0 & 1 == 1 }.map { more[$0] })
        return need - have
      }.max() ?? 0
    }
    return worst([kind], others) > max(0, worst([], others))
  }
}
