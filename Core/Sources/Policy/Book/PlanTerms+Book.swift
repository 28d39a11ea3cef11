import Staffing

extension PlanTerms {
  /// Reads the section `plan`; shares and the term come from the rules, so that
  /// a book says them once.
  init(_ plan: BookSection, rules: [any Rule]) {
    let exchange = rules.lazy.compactMap { $0 as? ExchangeShare }.first
    let backbone = rules.lazy.compactMap { $0 as? BackboneShare }.first
    let term = rules.lazy.compactMap { $0 as? TermLength }.first
    self.init(
      levels: plan.levels(),
      commuteLimit: plan.quantity("commute-limit", .km, .metres).value,
      lateralMoves: plan.choice("lateral-moves", default: .volunteers),
      upwardMoves: plan.choice("upward-moves", default: .volunteers),
      pairingRequired: plan.flag("pairing-required", default: false),
      oneForOnePairs: plan.flag("one-for-one-pairs", default: false),
      transfersAllowed: plan.flag("transfers-allowed", default: false),
      shortageWeight: plan.quantity("shortage-weight", .points).value,
      hardshipWeight: plan.quantity("hardship-weight", .points).value,
      absentWeight: plan.quantity("absent-weight", .points).value,
      teamLeaveShare: plan.quantity("team-leave-share", .percent, .permille).value,
      schoolLeaveShare: plan.quantity("school-leave-share", .percent, .permille).value,
      quotaScope: exchange?.scope ?? .school,
      exchangeShare: exchange?.minimum.value ?? 0,
      countedDirections: exchange?.counted ?? [.down],
      exchangeShareBlocks: exchange?.terms.severity == .block,
      backboneScope: backbone?.scope ?? .school,
      backboneDenominator: backbone?.denominator ?? .exchanged,
      backboneShare: backbone?.minimum.value ?? 0,
      backboneShareBlocks: backbone?.terms.severity == .block,
      backboneMinimum: backbone?.level ?? .school,
      imbalanceWeights: plan.section("imbalance") { $0.imbalanceWeights() } ?? [:],
      balanceMinimumNeed: plan.quantity("balance-minimum-need", .people).value,
      burden: plan.section("burden") { BurdenTerms($0) } ?? .empty,
      market: plan.choice("market", default: .serial),
      points: plan.section("points") { PointTerms($0) } ?? .empty,
      termYears: term?.years ?? 1)
  }

  /// Terms without effect, for a book whose section `plan` is missing.
  static let empty = PlanTerms(
    levels: [], commuteLimit: 0, lateralMoves: .never, upwardMoves: .never,
    pairingRequired: false, oneForOnePairs: false, transfersAllowed: false, shortageWeight: 0,
    hardshipWeight: 0, absentWeight: 0, teamLeaveShare: 0, schoolLeaveShare: 0,
    quotaScope: .school, exchangeShare: 0, countedDirections: [], exchangeShareBlocks: false,
    backboneScope: .school, backboneDenominator: .exchanged, backboneShare: 0,
    backboneShareBlocks: false, backboneMinimum: .school, imbalanceWeights: [:],
    balanceMinimumNeed: 0, burden: .empty, market: .off, points: .empty, termYears: 1)
}

extension PlanTerms.BurdenTerms {
  init(_ burden: BookSection) {
    let points = { (name: String) in burden.quantity(name, .points).value }
    let years = { (name: String) in burden.quantity(name, .years).value / 12 }
    self.init(
      rank: points("rank"), offList: points("off-list"), forced: points("forced"),
      perKilometre: points("per-kilometre"), otherSubject: points("other-subject"),
      otherStage: points("other-stage"), recentExchange: points("recent-exchange"),
      recentYears: years("recent-years"), perYearInPlace: points("per-year-in-place"),
      yearsInPlaceCap: years("years-in-place-cap"), neverRural: points("never-rural"),
      notLatelyRural: points("not-lately-rural"), latelyYears: years("lately-years"))
  }

  static let empty = PlanTerms.BurdenTerms(
    rank: 0, offList: 0, forced: 0, perKilometre: 0, otherSubject: 0, otherStage: 0,
    recentExchange: 0, recentYears: 0, perYearInPlace: 0, yearsInPlaceCap: 0, neverRural: 0,
    notLatelyRural: 0, latelyYears: 0)
}

extension PlanTerms.PointTerms {
  init(_ section: BookSection) {
    self.init(
      perYearInPlace: section.quantity("per-year-in-place", .points).value,
      perRuralYear: section.quantity("per-rural-year", .points).value,
      perBackboneLevel: section.quantity("per-backbone-level", .points).value)
  }

  static let empty = PlanTerms.PointTerms(perYearInPlace: 0, perRuralYear: 0, perBackboneLevel: 0)
}

extension BookSection {
  /// The levels that the book lists, in the order of `PlanLevel`.
  fileprivate func levels() -> [PlanTerms.LevelTerms] {
    let listed = sections("levels") { item in
      PlanTerms.LevelTerms(
        level: item.choice("level", default: PlanLevel.breaches),
        tolerance: item.quantity("tolerance", .millionths).value)
    }
    for (index, item) in listed.enumerated()
    where listed[..<index].contains(where: { $0.level == item.level }) {
      fault(
        "levels", nil, found: "level '\(item.level.rawValue)' twice", allowed: "each level once")
    }
    return PlanLevel.allCases.compactMap { level in listed.first { $0.level == level } }
  }

  fileprivate func imbalanceWeights() -> [Attribute: Int] {
    var weights: [Attribute: Int] = [:]
    for attribute in Attribute.allCases {
      weights[attribute] = quantity(bookWord(attribute), .points).value
    }
    return weights
  }
}
