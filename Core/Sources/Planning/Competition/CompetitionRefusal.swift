import PlanFormat
import Policy
import Solver
import Staffing

/// Says why applications of one round weren't granted: which limits were full,
/// and who stood before.
struct CompetitionRefusal {
  let ground: CompetitionGround
  let kind: CompetitionFile.RoundKind
  let problem: HiringProblem
  let ranking: CompetitionRanking
  private let standing: HiringProblem.Standing

  /// By limit: applicants hired under it in this round, by rank.
  private let holders: [[Holder]]

  private struct Holder {
    let applicant: Int
    let offer: Int
    let rank: Int
  }

  init(
    ground: CompetitionGround, kind: CompetitionFile.RoundKind, problem: HiringProblem,
    matching: [Int?], ranking: CompetitionRanking
  ) {
    self.ground = ground
    self.kind = kind
    self.problem = problem
    self.ranking = ranking
    standing = problem.standing(of: matching)
    var holders = [[Holder]](repeating: [], count: problem.limits.limits.count)
    for case (let applicant, let position?) in matching.enumerated() {
      let application = problem.applications[applicant][position]
      for limit in problem.limits.chains[application.post] {
        holders[limit].append(
          Holder(applicant: applicant, offer: application.post, rank: application.rank))
      }
    }
    self.holders = holders.map { $0.sorted { $0.rank < $1.rank } }
  }

  /// Every limit that refuses the application, innermost first; at least one,
  /// because the matching is stable.
  func reasons(for applicant: Int, _ position: Int) -> [CompetitionReason] {
    let application = problem.applications[applicant][position]
    return problem.refusals(of: application, under: standing).map { limit in
      let chairs = ground.offers.count
      let structure = limit < chairs ? nil : ground.structure[limit - chairs]
      guard let last = holders[limit].last else {
        return .filledBefore(kind, limit: structure, capacity: ground.limits[limit].capacity)
      }
      return .full(
        kind, limit: structure, places: holders[limit].count,
        lowest: holders[limit].compactMap { ground.applicants[$0.applicant].score }.min(),
        others: holders[limit].map { ground.applicants[$0.applicant].id },
        own: ground.applicants[applicant].score,
        by: ranking.difference((last.applicant, last.offer), (applicant, application.post)))
    }
  }
}
