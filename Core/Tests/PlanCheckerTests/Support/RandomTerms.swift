import CoreTestSupport
import Policy
import Sampling

extension PlanTerms {
  /// The terms of the default book, without a market and with round numbers;
  /// change what matters.
  static let sample: PlanTerms = {
    do {
      var terms = try shippedBook().planTerms
      terms.market = .off
      terms.balanceMinimumNeed = 1
      terms.backboneMinimum = .county
      terms.quotaScope = .school
      terms.exchangeShare = 100
      terms.backboneScope = .school
      terms.backboneDenominator = .exchanged
      terms.backboneShare = 200
      for index in terms.levels.indices { terms.levels[index].tolerance = 0 }
      return terms
    } catch {
      preconditionFailure("the default book can't be read: \(error)")
    }
  }()

  /// Terms in which every switch may stand anywhere.
  static func random(_ stream: inout SplitMix64) -> PlanTerms {
    var terms = PlanTerms.sample
    let all = PlanLevel.allCases
    terms.levels = all.filter { _ in stream.chance(850) }.map {
      LevelTerms(level: $0, tolerance: stream.chance(300) ? stream.below(200_000) : 0)
    }
    terms.commuteLimit = stream.pick([0, 15_000, 30_000, 60_000])
    terms.lateralMoves = stream.pick(Permission.allCases)
    terms.upwardMoves = stream.pick(Permission.allCases)
    terms.pairingRequired = stream.chance(100)
    terms.oneForOnePairs = stream.chance(250)
    terms.transfersAllowed = stream.chance(400)
    terms.shortageWeight = stream.within(0...100)
    terms.hardshipWeight = stream.within(0...30)
    terms.absentWeight = stream.within(0...300)
    terms.teamLeaveShare = stream.pick([0, 250, 700, 1000])
    terms.schoolLeaveShare = stream.pick([200, 600, 1000])
    terms.quotaScope = stream.pick(Scope.allCases)
    terms.exchangeShare = stream.pick([0, 100, 350, 1000])
    terms.countedDirections = stream.pick([[.down], [.down, .lateral], Set(Direction.allCases)])
    terms.exchangeShareBlocks = stream.chance(60)
    terms.backboneScope = stream.pick(Scope.allCases)
    terms.backboneDenominator = stream.pick(Denominator.allCases)
    terms.backboneShare = stream.pick([0, 200, 500])
    terms.backboneShareBlocks = stream.chance(60)
    terms.backboneMinimum = stream.pick([.none, .school, .county])
    for attribute in Attribute.allCases {
      terms.imbalanceWeights[attribute] = stream.chance(300) ? 0 : stream.within(1...5)
    }
    terms.balanceMinimumNeed = stream.below(4)
    terms.market = stream.pick(Market.allCases)
    if stream.chance(500) {
      terms.points = PointTerms(perYearInPlace: 0, perRuralYear: 0, perBackboneLevel: 0)
    }
    terms.burden.perKilometre = stream.within(0...40)
    terms.burden.perYearInPlace = stream.within(0...60)
    terms.termYears = stream.within(1...3)
    return terms
  }
}
