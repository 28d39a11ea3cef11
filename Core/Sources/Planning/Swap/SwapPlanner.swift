public import PlanFormat
import Policy
import Solver
import Staffing

/// Finds who changes places with whom (人事对调, S000-095).
///
///     let file = SwapPlanner(request).plan()
///     file.rounds.first?.moves.map(\.teacher)     // they go together
public struct SwapPlanner {
  private let request: SwapRequest
  private let applicants: [SwapApplicant]
  private let swaps: SwapMarket

  public init(_ request: SwapRequest) {
    self.request = request
    applicants = request.applicants()
    swaps = SwapMarket(request, applicants)
  }

  /// The result by the request's terms.
  ///
  /// - Complexity: that of the mechanism (see `ExchangeMarket`).
  public func plan() -> SwapFile {
    let result = run()
    let moved = result.outcome.moved
    let ranks = result.outcome.rankSum(in: swaps.market)
    let terms = request.terms
    let isProven = result.movedBound == moved && result.rankBound == ranks
    return SwapFile(
      year: request.year.start,
      book: .init(id: request.book.id, version: request.book.version, sha256: request.bookSHA256),
      workbookSHA256: request.workbookSHA256, seed: request.seed,
      terms: .init(
        mechanism: terms.mechanism.rawValue, protectsSchools: protects,
        longestRound: terms.longestRound, usesVacancies: terms.usesVacancies,
        day: "\(request.year.start)-\(terms.day)"),
      status: result.movedBound == nil ? .byMechanism : isProven ? .proven : .feasible,
      applicants: applicants.count, entered: swaps.entrants.count, moved: moved, rankSum: ranks,
      movedBound: result.movedBound, rankBound: result.rankBound,
      rounds: rounds(result.outcome), remaining: remaining(result.outcome, result.proof),
      certificate: result.proof.map(certificate))
  }

  /// Whether no school may end worse off.
  private var protects: Bool {
    switch request.terms.mechanism {
    case .blockExchange: true
    case .maximum: request.terms.protectsSchools
    case .tradingCycles, .deferredAcceptance: false
    }
  }

  private struct Result {
    let outcome: ExchangeOutcome
    var movedBound: Int?
    var rankBound: Int?
    var proof: ExchangeProof?
  }

  private func run() -> Result {
    let market = swaps.market
    switch (request.terms.mechanism, request.terms.longestRound) {
    case (.deferredAcceptance, _): return Result(outcome: market.deferredAcceptance())
    case (.blockExchange, _): return Result(outcome: market.blockExchange())
    case (.tradingCycles, _): return Result(outcome: market.topTradingCycles())
    case (.maximum, nil):
      let found = market.maximumExchange(protected: protects)
      return Result(
        outcome: found.outcome, movedBound: found.outcome.moved,
        rankBound: found.outcome.rankSum(in: market), proof: found.proof)
    case (.maximum, let longest?):
      let found = market.cappedExchange(cap: longest, protected: protects)
      return Result(
        outcome: found.outcome, movedBound: found.movedBound, rankBound: found.rankBound)
    }
  }

  private func rounds(_ outcome: ExchangeOutcome) -> [SwapFile.Round] {
    outcome.rounds.enumerated().map { index, round in
      SwapFile.Round(
        number: index + 1, kind: round.isChain ? .chain : .ring,
        moves: round.agents.map { move(of: $0, outcome) })
    }
  }

  private func move(of agent: Int, _ outcome: ExchangeOutcome) -> SwapFile.Move {
    let place = outcome.place(of: agent, in: swaps.market)
    let post = swaps.posts[place]
    let owner: Int? = if case .of(let owner) = outcome.chairs[agent] { owner } else { nil }
    return SwapFile.Move(
      teacher: teacher(agent).id, from: swaps.entrants[agent].post.school, to: post.school,
      stage: post.stage, subject: post.subject,
      rank: swaps.market.wish(of: agent, for: place)?.rank ?? 0,
      replaces: owner.map { teacher($0).id })
  }

  private func teacher(_ agent: Int) -> Teacher {
    request.roster.teachers[swaps.entrants[agent].teacher]
  }

  private func remaining(_ outcome: ExchangeOutcome, _ proof: ExchangeProof?)
    -> [SwapFile.Remaining]
  {
    let explanation = SwapExplanation(request, swaps, outcome, proof)
    let words = SwapWords(roster: request.roster, book: request.book)
    let agents = Dictionary(
      uniqueKeysWithValues: swaps.entrants.enumerated().map { ($1.teacher, $0) })
    return applicants.compactMap { applicant in
      let agent = agents[applicant.teacher]
      if let agent, outcome.hasMoved(agent) { return nil }
      let reasons = agent.map(explanation.reasons) ?? applicant.bars
      return SwapFile.Remaining(
        teacher: request.roster.teachers[applicant.teacher].id, school: applicant.post.school,
        hasEntered: agent != nil, reasons: reasons.map(words.entry))
    }
  }

  private func certificate(_ proof: ExchangeProof) -> SwapFile.Certificate {
    var rest = ExchangeProof.Price(people: 0, ranks: 0)
    var chairs: [SwapFile.Certificate.Entry] = []
    for (kind, price) in proof.prices {
      switch kind {
      case .rest: rest = price
      case .chairs(let place, let grade):
        chairs.append(
          .init(
            post: swaps.posts[place].description, grade: grade, people: price.people,
            ranks: price.ranks))
      case .vacancies(let place):
        chairs.append(
          .init(
            post: swaps.posts[place].description, grade: nil, people: price.people,
            ranks: price.ranks))
      }
    }
    return .init(chairs: chairs, restPeople: rest.people, restRanks: rest.ranks)
  }
}
