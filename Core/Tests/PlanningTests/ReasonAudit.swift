import CoreTestSupport
import PlanChecker
import PlanFormat
import Planning
import Policy
import Solver
import Staffing

/// A plan with the means to check its reasons: the checker's own instance of the
/// county, and every plan that is possible.
struct ReasonAudit {
  let seed: UInt64
  let roster: Roster
  let book: PolicyBook
  let terms: PlanTerms
  let plan: PlanFile
  let model: CountModel
  let rowNames: [String]
  let instance: Instance

  /// The plan's moves, by teacher position.
  let moves: [Int: PossibleMove]

  /// Nil where the county has no plan, or more than `most` choices to try.
  init?(
    seed: UInt64, _ book: PolicyBook, teachers: ClosedRange<Int>, most: Int, commute: Int
  ) throws {
    let roster = try settled(tinyCounty(seed: seed, teachers: teachers), seed: seed)
    var terms = exact(book.planTerms, seed: seed)
    terms.points.perRuralYear = 1
    if seed % 3 == 0 { terms.commuteLimit = commute }
    let planner = Planner(request(roster, book, seed: seed), terms: terms, steps: .tiny)
    guard let model = planner.model, model.choices <= most else { return nil }
    let plan = try planner.plan()
    guard plan.status != .infeasible else { return nil }
    self.seed = seed
    self.roster = roster
    self.book = book
    self.terms = terms
    self.plan = plan
    self.model = model
    rowNames = planner.rowNames
    instance = Instance(checkerCounty(roster, book, terms))
    var moves: [Int: PossibleMove] = [:]
    for move in plan.moves {
      if let teacher = roster.position(of: move.teacher),
        let post = instance.county.postPositions[move.post]
      {
        moves[teacher] = instance.move(teacher, post)
      }
    }
    self.moves = moves
  }

  /// Every reason with what it speaks of.
  var reasons: [(subject: Subject, reason: Reason)] {
    plan.moves.flatMap { move in move.reasons.map { (.move(move), $0) } }
      + plan.unmoved.flatMap { stay in stay.reasons.map { (.stay(stay.teacher), $0) } }
      + plan.unfilled.flatMap { post in post.reasons.map { (.post(post), $0) } }
  }

  enum Subject {
    case move(Move)
    case stay(Teacher.ID)
    case post(Unfilled)
  }

  /// The level values of other moves; nil when a row leaves its range.
  func values(_ moves: [Int: PossibleMove]) -> [Int]? {
    let chosen = moves.keys.sorted().compactMap { moves[$0] }
    let counts = instance.counts(chosen)
    guard zip(instance.rows, counts).allSatisfy({ $0.range.contains($1) }) else { return nil }
    return terms.levels(repairing: false).map { Int(instance.value(of: $0.level, chosen, counts)) }
  }

  /// How other moves' levels differ from the plan's, as reasons write it.
  func change(_ moves: [Int: PossibleMove]) -> String? {
    values(moves).map { values in
      zip(plan.levels, values).filter { $0.value != $1 }
        .map { "\($0.name) \($1 > $0.value ? "+" : "")\($1 - $0.value)" }.joined(separator: ";")
    }
  }

  /// Rows out of range when `moves` are made, by code.
  func broken(_ moves: [Int: PossibleMove], only touched: [PossibleMove] = []) -> [String] {
    let chosen = moves.keys.sorted().compactMap { moves[$0] }
    let rows = touched.isEmpty ? nil : Set(touched.flatMap { instance.entries(of: $0).map(\.row) })
    return zip(instance.rows.indices, instance.counts(chosen)).filter { row, count in
      rows?.contains(row) ?? true && !instance.rows[row].range.contains(count)
    }
    .map { codes[String(instance.rows[$0.0].name.prefix { $0 != "/" })] ?? "" }
  }

  private let codes = [
    "post": "post-strength", "school": "school-strength", "team-leave": "team-leave",
    "school-leave": "school-leave", "quota": "exchange-share",
    "backbone-quota": "backbone-share", "couple": "couple", "pair": "one-for-one",
    "balance": "balance", "establishment": "establishment",
  ]

  /// Teachers whose choice the market or a pin fixed.
  var fixed: Set<Int> {
    Set(plan.moves.filter { $0.phase != .directed }.compactMap { roster.position(of: $0.teacher) })
  }

  /// The possible moves of those who may still choose.
  var freeMoves: [PossibleMove] {
    instance.moves.filter { !fixed.contains($0.teacher) }
  }

  func with(_ moves: PossibleMove..., without teacher: Int? = nil) -> [Int: PossibleMove] {
    var all = self.moves
    if let teacher { all[teacher] = nil }
    for move in moves { all[move.teacher] = move }
    return all
  }
}

/// The county with most teachers made eligible: moves are what reasons speak of.
/// In one county of eight every post has just who it needs, so that only an
/// exchange helps.
func settled(_ roster: Roster, seed: UInt64) throws -> Roster {
  let teachers = roster.teachers.enumerated().map { position, teacher in
    guard (UInt64(position) + seed) % 5 > 0 else { return teacher }
    var teacher = teacher
    teacher.born = Month(1984, 3)
    teacher.startedWork = Month(2006, 9)
    teacher.establishment.since = Month(2012, 9)
    teacher.teaching = teacher.establishment
    teacher.position = .teacher
    teacher.stage = teacher.stage == .senior ? .junior : teacher.stage
    teacher.circumstances = []
    teacher.lastExchange = nil
    teacher.appraisal = nil
    return teacher
  }
  var needs = roster.statedNeeds
  if seed % 8 == 2 {
    let staff = Dictionary(grouping: teachers.filter(\.position.teaches), by: \.post)
    needs = staff.keys.sorted().map { PostNeed(post: $0, need: staff[$0]?.count ?? 0) }
  }
  return try Roster(
    county: roster.county, schools: roster.schools, teachers: teachers,
    statedNeeds: needs, pairings: roster.pairings)
}

/// The checker's county with other terms than the book's.
func checkerCounty(_ roster: Roster, _ book: PolicyBook, _ terms: PlanTerms) -> County {
  let year = SchoolYear(2026)
  let book = book.inForce(in: year)
  var approved = [Int](repeating: 0, count: roster.schools.count)
  for establishment in book.establishments(of: roster) {
    if let school = roster.position(of: establishment.school) {
      approved[school] += establishment.approved
    }
  }
  return County(
    roster: roster, terms: terms, year: year,
    eligible: book.eligibility(of: roster, in: year).map(\.directions),
    needs: book.needs(of: roster).filter { $0.need > 0 }, approved: approved,
    directions: roster.schools.map { from in
      roster.schools.map { book.direction(from: from, to: $0) }
    },
    sends: roster.schools.map(book.sends))
}

extension Reason {
  /// `name number` parts of what was measured.
  var figures: [String: Int] {
    var figures: [String: Int] = [:]
    for part in measured.split(separator: ";") {
      let words = part.split(separator: " ")
      if words.count >= 2, let number = Int(words[words.count - 1]) {
        figures[words.dropLast().joined(separator: " ")] = number
      }
    }
    return figures
  }
}
