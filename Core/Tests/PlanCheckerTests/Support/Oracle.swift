import Policy
import Sealing
import Staffing

/// The plan model read a second time, as plainly as possible: it counts people
/// where they end up, without rows, and knows nothing of the checker.
struct Oracle {
  let draw: Draw
  let posts: [Post]
  private let needs: [Post: Int]
  private(set) var canMove: [Bool] = []

  /// Where the published plan that is repaired takes everybody.
  var published: Plan = []

  /// Where everybody goes, by teacher position; nil stays.
  typealias Plan = [Post?]

  var roster: Roster { draw.roster }
  var terms: PlanTerms { draw.terms }
  private var opening: Month { Draw.year.opening }

  private func place(_ id: School.ID) -> Int { roster.position(of: id)! }
  func need(_ post: Post) -> Int { needs[post] ?? 0 }

  init(draw: Draw) {
    self.draw = draw
    self.needs = Dictionary(uniqueKeysWithValues: draw.needs.map { ($0.post, $0.need) })
    let held = draw.roster.teachers.filter(\.position.teaches).map(\.post)
    self.posts = Set(held + draw.needs.map(\.post)).sorted()
    self.canMove = draw.roster.teachers.indices.map { position in
      posts.contains { isPossible(position, $0) }
    }
  }

  func teaching(_ isIncluded: (Int, Teacher) -> Bool) -> Int {
    roster.teachers.enumerated().count { $1.position.teaches && isIncluded($0, $1) }
  }

  // MARK: Possible moves

  func isPossible(_ position: Int, _ post: Post) -> Bool {
    let teacher = roster.teachers[position]
    let direction = direction(position, post)
    guard teacher.position.teaches, draw.eligible[position].contains(direction),
      post.school != teacher.teaching.school, need(post) > 0,
      ([teacher.subject] + teacher.qualifications.subjects).contains(post.subject),
      ([teacher.stage] + teacher.qualifications.stages).contains(post.stage)
    else { return false }
    if let metres = metres(teacher, post.school), metres > terms.commuteLimit,
      !teacher.wishes.contains(post.school)
    {
      return false
    }
    for (permission, closed) in [
      (terms.lateralMoves, Direction.lateral), (terms.upwardMoves, .up),
    ] where direction == closed {
      if permission == .never || (permission == .volunteers && !teacher.isVolunteer) {
        return false
      }
    }
    return !terms.pairingRequired || arePaired(teacher.teaching.school, post.school)
  }

  func direction(_ position: Int, _ post: Post) -> Direction {
    draw.directions[place(roster.teachers[position].teaching.school)][place(post.school)]
  }

  private func metres(_ teacher: Teacher, _ school: School.ID) -> Int? {
    guard let home = teacher.home, let there = roster[school]!.location else { return nil }
    return home.metres(to: there)
  }

  func arePaired(_ one: School.ID, _ other: School.ID) -> Bool {
    roster.pairings.contains {
      $0.kind == .staff && $0.covers(opening) && Set([$0.helper, $0.helped]) == [one, other]
    }
  }

  func isTransfer(_ position: Int, _ post: Post) -> Bool {
    let teacher = roster.teachers[position]
    let employed = { (school: School.ID) in
      teaching { $1.establishment.school == school }
    }
    let from = teacher.establishment.school
    return terms.transfersAllowed && teacher.isVolunteer && teacher.wishes.contains(post.school)
      && employed(from) > draw.approved[place(from)]
      && employed(post.school) < draw.approved[place(post.school)]
  }

  func burden(_ position: Int, _ post: Post) -> Int {
    let teacher = roster.teachers[position]
    let weights = terms.burden
    let rank = teacher.wishes.firstIndex(of: post.school).map { $0 + 1 }
    var cost =
      !teacher.isVolunteer ? weights.forced : rank.map { $0 * weights.rank } ?? weights.offList
    if let new = metres(teacher, post.school), let old = metres(teacher, teacher.teaching.school),
      new > old
    {
      cost += weights.perKilometre * ((new - old) / 1000)
    }
    if post.subject != teacher.subject { cost += weights.otherSubject }
    if post.stage != teacher.stage { cost += weights.otherStage }
    if let last = teacher.lastExchange, opening.ordinal - last.ordinal < 12 * weights.recentYears {
      cost += weights.recentExchange
    }
    cost -= weights.perYearInPlace * min(weights.yearsInPlaceCap, yearsInPlace(teacher))
    if direction(position, post) == .down {
      if teacher.ruralYears == 0, teacher.lastRural == nil {
        cost -= weights.neverRural
      } else if teacher.lastRural == nil
        || opening.ordinal - teacher.lastRural!.ordinal >= 12 * weights.latelyYears
      {
        cost -= weights.notLatelyRural
      }
    }
    return max(1, cost)
  }

  func yearsInPlace(_ teacher: Teacher) -> Int {
    teacher.establishment.since.map { max(0, opening.ordinal - $0.ordinal) / 12 } ?? 0
  }

  // MARK: Ranges

  /// Whether every row is within its range.
  func isWithinRanges(_ plan: Plan) -> Bool {
    postsHold(plan) && couplesHold(plan) && pairsHold(plan) && establishmentsHold(plan)
      && balancesHold(plan)
  }

  /// Whether no binding share is missed.
  func keepsBindingShares(_ plan: Plan) -> Bool {
    (!terms.exchangeShareBlocks || quotaCost(plan) == 0)
      && (!terms.backboneShareBlocks || backboneCost(plan) == 0)
  }

  func strength(_ plan: Plan, _ isThere: (Post) -> Bool) -> Int {
    teaching { isThere(plan[$0] ?? $1.post) }
  }

  private func postsHold(_ plan: Plan) -> Bool {
    let stays = Plan(repeating: nil, count: plan.count)
    let isKept = { (now: Int, need: Int, then: Int) in
      (min(now, need)...max(now, need)).contains(then)
    }
    for post in posts {
      let now = strength(stays) { $0 == post }
      let left = teaching { plan[$0] != nil && $1.post == post }
      guard isKept(now, need(post), strength(plan) { $0 == post }),
        left <= max(1, now * terms.teamLeaveShare / 1000)
      else { return false }
    }
    return roster.schools.allSatisfy { school in
      let now = strength(stays) { $0.school == school.id }
      let left = teaching { plan[$0] != nil && $1.teaching.school == school.id }
      return isKept(now, schoolNeed(school.id), strength(plan) { $0.school == school.id })
        && left <= max(1, now * terms.schoolLeaveShare / 1000)
    }
  }

  func schoolNeed(_ school: School.ID) -> Int {
    draw.needs.filter { $0.post.school == school }.reduce(0) { $0 + $1.need }
  }

  private func couplesHold(_ plan: Plan) -> Bool {
    for (position, teacher) in roster.teachers.enumerated() {
      guard let spouse = teacher.spouse.flatMap({ roster.position(of: $0) }), canMove[position],
        canMove[spouse], let mine = plan[position], let theirs = plan[spouse]
      else { continue }
      guard township(mine.school) == township(theirs.school) else { return false }
    }
    return true
  }

  func township(_ school: School.ID) -> String {
    roster[school]!.township ?? school.rawValue
  }

  private func pairsHold(_ plan: Plan) -> Bool {
    guard terms.oneForOnePairs else { return true }
    let flow = { (from: School.ID, to: School.ID) in
      teaching { plan[$0]?.school == to && $1.teaching.school == from }
    }
    return roster.schools.allSatisfy { one in
      roster.schools.allSatisfy { other in
        !arePaired(one.id, other.id) || flow(one.id, other.id) == flow(other.id, one.id)
      }
    }
  }

  private func establishmentsHold(_ plan: Plan) -> Bool {
    guard terms.transfersAllowed else { return true }
    return roster.schools.enumerated().allSatisfy { position, school in
      let transferred = { (isIt: (Post, Teacher) -> Bool) in
        teaching { index, teacher in
          plan[index].map { isTransfer(index, $0) && isIt($0, teacher) } ?? false
        }
      }
      let change =
        transferred { post, _ in post.school == school.id }
        - transferred { _, teacher in teacher.establishment.school == school.id }
      let employed = teaching { $1.establishment.school == school.id }
      return (-employed...max(0, draw.approved[position] - employed)).contains(change)
    }
  }

  // MARK: Levels

  func value(_ level: PlanLevel, _ plan: Plan) -> Int {
    switch level {
    case .breaches: quotaCost(plan) + backboneCost(plan)
    case .shortage: shortage(plan)
    case .disruption:
      zip(plan, published).enumerated().count { position, places in
        roster.teachers[position].position.teaches && places.0 != places.1
      }
    case .backboneSpread: spread(.backbone, plan)
    case .seniorSpread: spread(.senior, plan)
    case .imbalance: imbalance(plan)
    case .burden:
      plan.enumerated().reduce(0) { sum, move in sum + (move.1.map { burden(move.0, $0) } ?? 0) }
    case .moves: plan.count { $0 != nil }
    }
  }

  private func shortage(_ plan: Plan) -> Int {
    posts.reduce(0) { sum, post in
      let there = strength(plan) { $0 == post }
      let weight = terms.shortageWeight + terms.hardshipWeight * roster[post.school]!.hardship
      let absent = there == 0 && need(post) > 0 ? terms.absentWeight : 0
      return sum + weight * max(0, need(post) - there) + absent
    }
  }

  /// The schools or the county that a quota looks at, each with its E.
  private func quotaScopes(_ scope: PlanTerms.Scope) -> [(schools: Set<School.ID>, eligible: Int)] {
    let sending = roster.schools.indices.filter { draw.sends[$0] }.map { roster.schools[$0].id }
    let eligible = { (schools: Set<School.ID>) in
      teaching { draw.eligible[$0].contains(.down) && schools.contains($1.teaching.school) }
    }
    switch scope {
    case .county: return [(Set(sending), eligible(Set(sending)))]
    case .school: return sending.map { ([$0], eligible([$0])) }.filter { $0.1 > 0 }
    }
  }

  private func counted(
    _ plan: Plan, from schools: Set<School.ID>, _ isIncluded: (Teacher) -> Bool = { _ in true }
  ) -> Int {
    teaching { position, teacher in
      guard let post = plan[position] else { return false }
      return schools.contains(teacher.teaching.school) && !isTransfer(position, post)
        && terms.countedDirections.contains(direction(position, post)) && isIncluded(teacher)
    }
  }

  private func quotaCost(_ plan: Plan) -> Int {
    quotaScopes(terms.quotaScope).reduce(0) { sum, scope in
      let due = (scope.eligible * terms.exchangeShare + 999) / 1000
      return sum + 1000 * max(0, due - counted(plan, from: scope.schools))
    }
  }

  private func backboneCost(_ plan: Plan) -> Int {
    quotaScopes(terms.backboneScope).reduce(0) { sum, scope in
      let backbone = counted(plan, from: scope.schools) { has(.backbone, $0) }
      switch terms.backboneDenominator {
      case .exchanged:
        let all = counted(plan, from: scope.schools)
        return sum + max(0, terms.backboneShare * all - 1000 * backbone)
      case .eligible:
        let due = (scope.eligible * terms.backboneShare + 999) / 1000
        return sum + 1000 * max(0, due - backbone)
      }
    }
  }

  private func has(_ attribute: Attribute, _ teacher: Teacher) -> Bool {
    switch attribute {
    case .backbone: teacher.backbone >= terms.backboneMinimum
    case .senior: teacher.title == .senior || teacher.title == .fullSenior
    case .older: (opening.ordinal - teacher.born.ordinal) / 12 > 50
    }
  }

  /// Each balanced school's deviation in thousandths of a person, and its need.
  private func deviations(_ attribute: Attribute, _ plan: Plan) -> [(deviation: Int, need: Int)] {
    let shares = Dictionary(
      uniqueKeysWithValues: Stage.allCases.map { stage in
        let all = teaching { $1.stage == stage }
        let with = teaching { $1.stage == stage && has(attribute, $1) }
        return (stage, all == 0 ? 0 : (1000 * with + all / 2) / all)
      })
    return roster.schools.compactMap { school in
      let need = schoolNeed(school.id)
      guard need >= max(1, terms.balanceMinimumNeed) else { return nil }
      let target = draw.needs.filter { $0.post.school == school.id }
        .reduce(0) { $0 + shares[$1.post.stage]! * $1.need }
      return (abs(1000 * count(attribute, at: school.id, plan) - target), need)
    }
  }

  private func count(_ attribute: Attribute, at school: School.ID, _ plan: Plan) -> Int {
    teaching { has(attribute, $1) && (plan[$0]?.school ?? $1.teaching.school) == school }
  }

  private func spread(_ attribute: Attribute, _ plan: Plan) -> Int {
    deviations(attribute, plan).map { (1000 * $0.deviation + $0.need - 1) / $0.need }.max() ?? 0
  }

  private func imbalance(_ plan: Plan) -> Int {
    Attribute.allCases.reduce(0) { sum, attribute in
      let weight = terms.imbalanceWeights[attribute] ?? 0
      return sum + deviations(attribute, plan).reduce(0) { $0 + weight * $1.deviation }
    }
  }

  private func balancesHold(_ plan: Plan) -> Bool {
    let levels = terms.levels.map(\.level)
    let inUse = Attribute.allCases.filter { attribute in
      terms.imbalanceWeights[attribute, default: 0] > 0
        || (attribute == .backbone && levels.contains(.backboneSpread))
        || (attribute == .senior && levels.contains(.seniorSpread))
    }
    let stays = Plan(repeating: nil, count: plan.count)
    return inUse.allSatisfy { attribute in
      roster.schools.allSatisfy { school in
        let need = schoolNeed(school.id)
        guard need >= max(1, terms.balanceMinimumNeed) else { return true }
        let now = strength(stays) { $0.school == school.id }
        return (0...max(now, need)).contains(count(attribute, at: school.id, plan))
      }
    }
  }
}
