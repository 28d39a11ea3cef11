import Policy
import Sealing
import Solver
import Staffing

/// The voluntary market: volunteers choose in the order of points and then of a
/// lottery, one after the other or by trading (plan model, section 5).
///
/// Serial choice in an order that nobody's report changes is strategy-proof
/// (Svensson, Social Choice and Welfare 16, 1999); what trading promises is said
/// at `TradingRounds`. In both nobody who chooses ends below the present post.
struct Market {
  let draft: ProblemDraft
  private let seed: UInt64

  init(_ draft: ProblemDraft, seed: UInt64) {
    self.draft = draft
    self.seed = seed
  }

  /// Who takes what in the market that the book names.
  ///
  /// - Parameter state: The choices so far; the market's are added.
  func run(on state: CountState) -> [(teacher: Int, option: Int)] {
    switch draft.county.terms.market {
    case .off: []
    case .serial: chooseInTurn(on: state)
    case .trading: trade(on: state)
    }
  }

  /// Lets every free volunteer choose in turn.
  ///
  /// - Complexity: O(volunteers × their moves × rows that each touches).
  private func chooseInTurn(on state: CountState) -> [(teacher: Int, option: Int)] {
    var taken: [(teacher: Int, option: Int)] = []
    for teacher in order() where state.model.freedoms[teacher] == .free {
      guard let option = firstWish(of: teacher, on: state) else { continue }
      state.take(option, for: teacher)
      taken.append((teacher, option))
    }
    return taken
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
    wishes(of: teacher).first { state.effect(of: $0, for: teacher).broken.isEmpty }
  }

  /// The options at wished schools, the best first.
  func wishes(of teacher: Int) -> [Int] {
    let person = draft.county.roster.teachers[teacher]
    return draft.model.options(of: teacher)
      .filter { draft.moves[$0].wishRank != nil }
      .sorted { rank($0, person) < rank($1, person) }
  }

  /// By wish; at one school the own stage and subject first, then in order.
  private func rank(_ option: Int, _ person: Teacher) -> (Int, Int, Int) {
    let move = draft.moves[option]
    let post = draft.county.posts[move.post]
    let isOwn = post.stage == person.stage && post.subject == person.subject
    return (move.wishRank ?? Int.max, isOwn ? 0 : 1, option)
  }
}
