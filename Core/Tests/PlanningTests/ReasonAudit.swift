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
  let pins: [Pin]
  let plan: PlanFile
  let model: CountModel
  let rowNames: [String]
  let instance: Instance

  /// The plan's moves, by teacher position.
  let moves: [Int: PossibleMove]

  /// Nil where the county has no plan, or more than `most` choices to try.
  init?(
    seed: UInt64, _ book: PolicyBook, _ shape: Shape, teachers: ClosedRange<Int>, most: Int
  ) throws {
    let roster = try shape.roster(seed: seed, teachers: teachers)
    let terms = shape.terms(of: book, seed: seed)
    let pins = shape.pins(roster, book, terms, seed: seed)
    let planner = Planner(request(roster, book, seed: seed, pins: pins), terms: terms, steps: .tiny)
    guard let model = planner.model, model.choices <= most else { return nil }
    let plan = try planner.plan()
    guard plan.status != .infeasible else { return nil }
    self.seed = seed
    self.roster = roster
    self.book = book
    self.terms = terms
    self.pins = pins
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
    let moved = plan.moves.filter { $0.phase != .directed }.map(\.teacher)
    return Set((moved + plan.stays).compactMap { roster.position(of: $0) })
  }

  /// Where the checker says that the teacher may go.
  func possiblePosts(of teacher: Teacher.ID) -> [Post] {
    roster.position(of: teacher).map { position in
      instance.movesOf[position].map { instance.county.posts[instance.moves[$0].post] }
    } ?? []
  }

  /// The plan with further pins, made again.
  func planned(with more: Pin...) throws -> PlanFile { try planned(with: more) }

  func planned(with more: [Pin]) throws -> PlanFile {
    try Planner(
      request(roster, book, seed: seed, pins: pins + more), terms: terms, steps: .tiny
    ).plan()
  }

  /// The possible moves of those who may still choose.
  var freeMoves: [PossibleMove] {
    instance.moves.filter { !fixed.contains($0.teacher) }
  }

  func with(_ moves: PossibleMove..., without teachers: Int...) -> [Int: PossibleMove] {
    var all = self.moves
    for teacher in teachers { all[teacher] = nil }
    for move in moves { all[move.teacher] = move }
    return all
  }
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
