import PlanFormat
import Policy
import Sealing
import Staffing

/// Writes down what the rounds decided, with every reason.
struct CompetitionAssembly {
  let ground: CompetitionGround
  let rounds: CompetitionRounds
  let words: CompetitionWords

  var file: CompetitionFile {
    let request = ground.request
    return CompetitionFile(
      year: request.year.start,
      book: .init(id: request.book.id, version: request.book.version, sha256: request.bookSHA256),
      workbookSHA256: request.workbookSHA256, seed: request.seed,
      seedDigest: sha256("\(request.seed)".utf8), rounds: rounds.rounds, hired: hired,
      refused: ordered.flatMap(refusals), kept: remaining(isProtected: true),
      left: remaining(isProtected: false), posts: ground.offers.indices.map(post), limits: limits)
  }

  /// Applicants by number.
  private var ordered: [Int] {
    ground.applicants.indices.sorted { ground.applicants[$0].id < ground.applicants[$1].id }
  }

  private var hired: [CompetitionFile.Hiring] {
    ordered.compactMap { applicant in
      rounds.hirings[applicant].map { hiring in
        CompetitionFile.Hiring(
          applicant: ground.applicants[applicant].id, post: ground.offers[hiring.offer].id,
          round: hiring.round, score: ground.applicants[applicant].score,
          wish: hiring.wish.map { $0 + 1 })
      }
    }
  }

  /// The wishes better than what the person holds.
  private func refusals(of applicant: Int) -> [CompetitionFile.Refusal] {
    let wishes = ground.wishes[applicant]
    let better = rounds.hirings[applicant]?.wish ?? wishes.count
    return wishes.indices.prefix(better).map { wish in
      CompetitionFile.Refusal(
        applicant: ground.applicants[applicant].id, post: ground.offers[wishes[wish]].id,
        wish: wish + 1, reasons: words.entries(for: reasons(applicant, wish: wish)))
    }
  }

  private func reasons(_ applicant: Int, wish: Int) -> [CompetitionReason] {
    let refused = rounds.refusals[applicant][wish] ?? []
    if ground.isProtected(applicant) { return refused.isEmpty ? [.keepsPost] : refused }
    let offer = ground.wishes[applicant][wish]
    var reasons = ground.faults(of: applicant, for: offer)
    let inReach = ground.terms.settled.filter {
      !$0.isAssigned && ground.isWithin(offer, $0.reach, of: applicant)
    }
    if inReach.isEmpty { reasons.append(.outOfReach) }
    for round in inReach where !ground.terms.admits(ground.applicants[applicant], to: round) {
      reasons.append(
        .belowMinimum(
          ground.terms.kind(of: round), score: ground.applicants[applicant].score,
          asked: round.minimumScore ?? 0, round.citation))
    }
    reasons += refused
    if let hiring = rounds.hirings[applicant], reasons.isEmpty {
      reasons.append(.hiredBefore(rounds.rounds[hiring.round - 1].kind))
    }
    return reasons
  }

  private func remaining(isProtected: Bool) -> [CompetitionFile.Remaining] {
    ordered.filter { rounds.hirings[$0] == nil && ground.isProtected($0) == isProtected }
      .map { applicant in
        CompetitionFile.Remaining(
          applicant: ground.applicants[applicant].id,
          reasons: words.entries(
            for: isProtected ? [.noChairAtOwnSchool] : reasonsLeft(applicant)))
      }
  }

  private func reasonsLeft(_ applicant: Int) -> [CompetitionReason] {
    let wishes = ground.wishes[applicant].count
    var reasons: [CompetitionReason] = [wishes == 0 ? .noWish : .refusedEverywhere(wishes)]
    if ground.terms.rounds.contains(where: \.isAssigned) {
      if !ground.applicants[applicant].acceptsAssignment {
        reasons.append(.notAgreedToAssignment)
      } else {
        reasons.append(rounds.unassigned[applicant] ?? .nothingToAssign)
      }
    }
    return reasons + [.feedsExchange]
  }

  private func post(_ offer: Int) -> CompetitionFile.PostResult {
    let holders = ground.applicants.indices.filter { rounds.hirings[$0]?.offer == offer }
    let isOpen = holders.count < ground.offers[offer].chairs
    return CompetitionFile.PostResult(
      post: ground.offers[offer].id, chairs: ground.offers[offer].chairs, hired: holders.count,
      lowestScore: holders.compactMap { ground.applicants[$0].score }.min(),
      reasons: isOpen ? words.entries(for: reasonsOpen(offer)) : [])
  }

  private func reasonsOpen(_ offer: Int) -> [CompetitionReason] {
    let asked = ground.applicants.indices.filter { ground.wishes[$0].contains(offer) }
    let fit = asked.filter { ground.faults(of: $0, for: offer).isEmpty }
    let others = fit.filter { rounds.hirings[$0]?.offer != offer }
    let below = others.filter { applicant in
      rounds.hirings[applicant] == nil
        && ground.terms.rounds.filter { !$0.isAssigned }.allSatisfy {
          !ground.terms.admits(ground.applicants[applicant], to: $0)
        }
    }
    let full = ground.structure.indices.filter {
      ground.structure[$0].covers(ground.offers[offer])
        && rounds.filled[ground.offers.count + $0] >= ground.structure[$0].capacity
    }
    return [
      .applicants(
        asked.count, unfit: asked.count - fit.count, below: below.count,
        elsewhere: others.count { rounds.hirings[$0] != nil })
    ]
      + full.map {
        .filledBefore(.county, limit: ground.structure[$0], capacity: ground.structure[$0].capacity)
      }
  }

  private var limits: [CompetitionFile.LimitResult] {
    ground.structure.enumerated().map { index, limit in
      let name = words.name(of: limit)
      return CompetitionFile.LimitResult(
        name: name.zh, english: name.en, capacity: limit.capacity,
        hired: rounds.filled[ground.offers.count + index])
    }
  }
}
