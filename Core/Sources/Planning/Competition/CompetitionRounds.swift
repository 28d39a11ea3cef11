import PlanFormat
import Policy
import Solver
import Staffing

/// The rounds of a competition, held one after the other.
///
/// Each is a stable matching of those without a post to the chairs left, so in
/// no round does anybody have a justified claim. Nobody gains by reporting
/// another list within a round; over several rounds somebody may, by leaving
/// out a nearer post, unless the book settles all at once (form `joint`).
struct CompetitionRounds {
  let ground: CompetitionGround

  /// By applicant: what they hold.
  private(set) var hirings: [Hiring?]

  /// By applicant and position among the wishes: why it was first refused.
  private(set) var refusals: [[Int: [CompetitionReason]]]

  /// By applicant: why the bureau's posts were refused; nil when none came into
  /// question.
  private(set) var unassigned: [CompetitionReason?]
  private(set) var rounds: [CompetitionFile.Round] = []

  /// By limit: how many are hired under it.
  private(set) var filled: [Int]

  struct Hiring {
    let offer: Int
    let round: Int
    let wish: Int?
  }

  init(_ ground: CompetitionGround) {
    self.ground = ground
    hirings = Array(repeating: nil, count: ground.applicants.count)
    refusals = Array(repeating: [:], count: ground.applicants.count)
    unassigned = Array(repeating: nil, count: ground.applicants.count)
    filled = Array(repeating: 0, count: ground.limits.count)
  }

  mutating func hold() {
    hold(.kept, lists: ground.applicants.indices.map { ground.isProtected($0) ? kept($0) : [] })
    for round in ground.terms.settled {
      hold(
        ground.terms.kind(of: round),
        lists: ground.applicants.indices.map {
          isFree($0) ? (round.isAssigned ? assigned($0, round) : wished($0, round)) : []
        })
    }
  }

  /// Whether somebody still takes part; protected people don't compete.
  private func isFree(_ applicant: Int) -> Bool {
    hirings[applicant] == nil && !ground.isProtected(applicant)
  }

  /// Posts at the own school: those wished for, then the others that fit.
  private func kept(_ applicant: Int) -> [Int] {
    let fitting = ground.offers.indices.filter {
      ground.reach(of: $0, for: applicant) == .school
        && ground.faults(of: applicant, for: $0).isEmpty
    }
    let wished = ground.wishes[applicant].filter(fitting.contains)
    return wished + fitting.filter { !wished.contains($0) }
  }

  private func wished(_ applicant: Int, _ round: CompetitionTerms.Round) -> [Int] {
    guard ground.terms.admits(ground.applicants[applicant], to: round) else { return [] }
    return ground.wishes[applicant].filter {
      ground.isWithin($0, round.reach, of: applicant)
        && ground.faults(of: applicant, for: $0).isEmpty
    }
  }

  /// Posts that fit somebody who agreed, the nearest first.
  private func assigned(_ applicant: Int, _ round: CompetitionTerms.Round) -> [Int] {
    guard ground.applicants[applicant].acceptsAssignment,
      ground.terms.admits(ground.applicants[applicant], to: round)
    else { return [] }
    return ground.offers.indices.filter {
      ground.isWithin($0, round.reach, of: applicant)
        && ground.faults(of: applicant, for: $0).isEmpty
    }.sorted {
      (ground.reach(of: $0, for: applicant).order, $0)
        < (ground.reach(of: $1, for: applicant).order, $1)
    }
  }

  private mutating func hold(_ kind: CompetitionFile.RoundKind, lists: [[Int]]) {
    let ranking = CompetitionRanking(ground, isTiered: kind == .joint)
    let left = zip(ground.limits, filled).map { limit, filled in
      LaminarLimits.Limit(posts: limit.posts, capacity: max(0, limit.capacity - filled))
    }
    guard let limits = try? LaminarLimits(posts: ground.offers.count, limits: left) else {
      preconditionFailure("limits that were nested before \(kind) no longer are")
    }
    let problem = HiringProblem(applications: ranking.ranked(lists), limits: limits)
    let matching = problem.deferredAcceptance()
    note(kind, lists, matching, problem, ranking)
    rounds.append(
      CompetitionFile.Round(
        kind: kind, participants: lists.count { !$0.isEmpty },
        applications: lists.reduce(0) { $0 + $1.count },
        open: ground.offers.indices.reduce(0) { $0 + left[$1].capacity },
        hired: matching.count { $0 != nil }))
    for case (let applicant, let position?) in matching.enumerated() {
      let offer = lists[applicant][position]
      hirings[applicant] = Hiring(
        offer: offer, round: rounds.count,
        wish: kind == .assigned ? nil : ground.wishes[applicant].firstIndex(of: offer))
      for limit in limits.chains[offer] { filled[limit] += 1 }
    }
  }

  /// Notes why applications are refused in this round.
  private mutating func note(
    _ kind: CompetitionFile.RoundKind, _ lists: [[Int]], _ matching: [Int?],
    _ problem: HiringProblem, _ ranking: CompetitionRanking
  ) {
    let refusal = CompetitionRefusal(
      ground: ground, kind: kind, problem: problem, matching: matching, ranking: ranking)
    for (applicant, list) in lists.enumerated() {
      for position in 0..<(matching[applicant] ?? list.count) {
        let reasons = refusal.reasons(for: applicant, position)
        if kind == .assigned {
          unassigned[applicant] = unassigned[applicant] ?? reasons.first
          continue
        }
        guard let wish = ground.wishes[applicant].firstIndex(of: list[position]),
          refusals[applicant][wish] == nil
        else { continue }
        refusals[applicant][wish] = reasons
      }
    }
  }
}

extension CompetitionTerms {
  /// The rounds as they are held: with `joint`, those by wish in one.
  var settled: [Round] {
    guard form == .joint, var all = rounds.first(where: { !$0.isAssigned }) else { return rounds }
    all.reach = .county
    return [all] + rounds.filter(\.isAssigned)
  }

  func kind(of round: Round) -> CompetitionFile.RoundKind {
    if round.isAssigned { return .assigned }
    if form == .joint { return .joint }
    return switch round.reach {
    case .school: .school
    case .district: .district
    case .county: .county
    }
  }

  func admits(_ applicant: Applicant, to round: Round) -> Bool {
    round.minimumScore.map { (applicant.score ?? -1) >= $0 } ?? true
  }
}
