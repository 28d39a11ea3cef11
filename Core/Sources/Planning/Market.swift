import Policy
import Sealing
import Solver
import Staffing

/// The voluntary market: volunteers choose one after the other, in the order of
/// points and then of a lottery (plan model, section 5).
///
/// Serial choice in an order that nobody's report changes is strategy-proof
/// (Svensson, Social Choice and Welfare 16, 1999), and nobody who chooses ends
/// below the present post.
struct Market {
  private let draft: ProblemDraft
  private let seed: UInt64

  init(_ draft: ProblemDraft, seed: UInt64) {
    self.draft = draft
    self.seed = seed
  }

  /// Lets every free volunteer choose in turn and returns who took what.
  ///
  /// - Parameter state: The choices so far; the market's are added.
  /// - Complexity: O(volunteers × their moves × rows that each touches).
  func run(on state: CountState) -> [(teacher: Int, option: Int)] {
    guard draft.county.terms.market == .serial else { return [] }
    var taken: [(teacher: Int, option: Int)] = []
    for teacher in order() where state.model.freedoms[teacher] == .free {
      guard let option = firstWish(of: teacher, on: state) else { continue }
      state.take(option, for: teacher)
      taken.append((teacher, option))
    }
    return taken
  }

  /// Lets those whom a published plan's market moved keep that place in turn,
  /// where it still is a wish and breaks no range; nobody else takes part.
  func keep(_ published: PublishedPlaces, on state: CountState) -> [(teacher: Int, option: Int)] {
    guard draft.county.terms.market == .serial else { return [] }
    var kept: [(teacher: Int, option: Int)] = []
    for teacher in order()
    where published.phases[teacher] == .market && state.model.freedoms[teacher] == .free {
      let promised = draft.model.options(of: teacher).first { option in
        let move = draft.moves[option]
        return move.wishRank != nil && draft.county.posts[move.post] == published.posts[teacher]
      }
      guard let promised, state.effect(of: promised, for: teacher).broken.isEmpty else { continue }
      state.take(promised, for: teacher)
      kept.append((teacher, promised))
    }
    return kept
  }

  /// Seniority and merit in the book's points.
  func points(of teacher: Int) -> Int {
    let (person, terms) = (draft.county.roster.teachers[teacher], draft.county.terms.points)
    return terms.perYearInPlace * draft.county.yearsInPlace(teacher)
      + terms.perRuralYear * person.ruralYears
      + terms.perBackboneLevel * person.backbone.rawValue
  }

  /// A place in the market's order: more points come first, then the lot.
  struct Claim: Comparable {
    var points: Int
    let lot: String
    let teacher: Int

    static func < (left: Claim, right: Claim) -> Bool {
      left.points == right.points
        ? (left.lot, left.teacher) < (right.lot, right.teacher) : left.points > right.points
    }
  }

  func claim(of teacher: Int) -> Claim {
    let id = draft.county.roster.teachers[teacher].id
    return Claim(
      points: points(of: teacher), lot: sha256("\(seed)/\(id)".utf8), teacher: teacher)
  }

  /// Volunteers with possible moves to wished schools, first those who choose
  /// first.
  func order() -> [Int] {
    let volunteers = draft.county.roster.teachers.indices.filter { teacher in
      draft.county.roster.teachers[teacher].isVolunteer
        && draft.model.options(of: teacher).contains { draft.moves[$0].wishRank != nil }
    }
    return volunteers.map(claim(of:)).sorted().map(\.teacher)
  }

  /// The option that the teacher takes in the market as it stands.
  func firstWish(of teacher: Int, on state: CountState) -> Int? {
    let person = draft.county.roster.teachers[teacher]
    let wished = draft.model.options(of: teacher)
      .filter { draft.moves[$0].wishRank != nil }
      .sorted { rank($0, person) < rank($1, person) }
    return wished.first { state.effect(of: $0, for: teacher).broken.isEmpty }
  }

  /// By wish; at one school the own stage and subject first, then in order.
  private func rank(_ option: Int, _ person: Teacher) -> (Int, Int, Int) {
    let move = draft.moves[option]
    let post = draft.county.posts[move.post]
    let isOwn = post.stage == person.stage && post.subject == person.subject
    return (move.wishRank ?? Int.max, isOwn ? 0 : 1, option)
  }
}
