import Policy
import Staffing

/// The rows of the model, and which of them a move touches.
struct RowIndex {
  private(set) var rows: [Row] = []

  // Row positions: by post, by school, or by what they tie together.
  private(set) var posts: [Int] = []
  private(set) var schools: [Int] = []
  private(set) var teamLeaves: [Int?] = []
  private(set) var schoolLeaves: [Int] = []
  private(set) var quotas: [Int?] = []
  private(set) var backboneQuotas: [Int?] = []
  private(set) var balances: [(attribute: Attribute, rows: [Int?])] = []
  private var establishments: [Int] = []
  private var pairs: [SchoolPair: Int] = [:]
  private var couples: [Int: [Couple]] = [:]
  private var married: Set<SchoolPair> = []

  /// By teacher: what decides which rows all of their moves touch.
  private(set) var places: [Place] = []

  struct Place {
    /// The post held.
    let post: Int?

    /// A bit for each of `balances`.
    let attributes: Int
    let isBackbone: Bool
  }

  /// One spouse's side of the rows that keep a couple together.
  private struct Couple {
    let isFirst: Bool
    let rows: [(township: String, row: Int)]
  }

  init(_ county: County, _ moves: [PossibleMove], _ movesOf: [Range<Int>]) {
    addPosts(county)
    addSchools(county)
    addQuotas(county)
    addBackboneQuotas(county)
    addCouples(county, moves, movesOf)
    if county.terms.oneForOnePairs { addPairs(county, moves) }
    addBalances(county)
    if county.terms.transfersAllowed { addEstablishments(county) }
    places = county.roster.teachers.map { teacher in
      var attributes = 0
      for (bit, balance) in balances.enumerated() where county.has(balance.attribute, teacher) {
        attributes |= 1 << bit
      }
      return Place(
        post: county.postPositions[teacher.post], attributes: attributes,
        isBackbone: county.has(.backbone, teacher))
    }
  }

  private mutating func add(_ row: Row) -> Int {
    rows.append(row)
    return rows.count - 1
  }

  private mutating func addPosts(_ county: County) {
    let terms = county.terms
    for (position, post) in county.posts.enumerated() {
      let (have, need) = (county.have[position], county.need[position])
      let hardship = county.roster.schools[county.schoolOfPost[position]].hardship
      let weight = Wide(terms.shortageWeight) + Wide(terms.hardshipWeight) * Wide(hardship)
      posts.append(
        add(
          Row(
            name: "post/\(post)", constant: have, range: Span(min(have, need), max(have, need)),
            costs: [.shortage(need: need, weight: weight, absent: terms.absentWeight)])))
      teamLeaves.append(
        have == 0
          ? nil : addLeave("team-leave/\(post)", have, share: terms.teamLeaveShare))
    }
  }

  private mutating func addLeave(_ name: String, _ have: Int, share: Int) -> Int {
    add(Row(name: name, constant: 0, range: Span(0, max(1, have * share / 1000))))
  }

  private mutating func addSchools(_ county: County) {
    for (position, school) in county.roster.schools.enumerated() {
      let (have, need) = (county.schoolHave[position], county.schoolNeed[position])
      schools.append(
        add(
          Row(
            name: "school/\(school.id)", constant: have,
            range: Span(min(have, need), max(have, need)))))
      schoolLeaves.append(
        addLeave("school-leave/\(school.id)", have, share: county.terms.schoolLeaveShare))
    }
  }

  private mutating func addQuotas(_ county: County) {
    let share = county.terms.exchangeShare
    quotas = addQuotas(county, scope: county.terms.quotaScope, named: "quota") { eligible, staff in
      (Span(0, staff), .missing(below: due(eligible, share), weight: 1000, at: .breaches))
    }
  }

  private mutating func addBackboneQuotas(_ county: County) {
    let share = county.terms.backboneShare
    backboneQuotas = addQuotas(
      county, scope: county.terms.backboneScope, named: "backbone-quota"
    ) { eligible, staff in
      switch county.terms.backboneDenominator {
      case .exchanged:
        (
          Span(-share * staff, (1000 - share) * staff),
          .missing(below: 0, weight: 1, at: .breaches)
        )
      case .eligible:
        (Span(0, staff), .missing(below: due(eligible, share), weight: 1000, at: .breaches))
      }
    }
  }

  /// Adds the rows of a quota; the result is the row of each sending school.
  private mutating func addQuotas(
    _ county: County, scope: PlanTerms.Scope, named name: String,
    terms: (_ eligible: Int, _ staff: Int) -> (Span, RowCost)
  ) -> [Int?] {
    let eligible = county.roster.schools.indices.map { school in
      county.roster.staff(at: school).count { county.eligible[$0].contains(.down) }
    }
    let sending = county.roster.schools.indices.filter { county.sends[$0] }
    var result = [Int?](repeating: nil, count: county.roster.schools.count)
    switch scope {
    case .school:
      for school in sending where eligible[school] > 0 {
        let (range, cost) = terms(eligible[school], county.schoolHave[school])
        let name = "\(name)/\(county.roster.schools[school].id)"
        result[school] = add(Row(name: name, constant: 0, range: range, costs: [cost]))
      }
    case .county:
      let (range, cost) = terms(
        sending.reduce(0) { $0 + eligible[$1] }, sending.reduce(0) { $0 + county.schoolHave[$1] })
      let row = add(Row(name: "\(name)/county", constant: 0, range: range, costs: [cost]))
      for school in sending { result[school] = row }
    }
    return result
  }

  private mutating func addCouples(
    _ county: County, _ moves: [PossibleMove], _ movesOf: [Range<Int>]
  ) {
    var pairs: Set<SchoolPair> = []
    for (position, teacher) in county.roster.teachers.enumerated() {
      guard let spouse = teacher.spouse.flatMap({ county.roster.position(of: $0) }),
        spouse != position, !movesOf[position].isEmpty, !movesOf[spouse].isEmpty
      else { continue }
      pairs.insert(SchoolPair(position, spouse))
    }
    married = pairs
    for pair in pairs.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      let (first, second) = (
        county.roster.teachers[pair.first].id, county.roster.teachers[pair.second].id
      )
      let townships = Set(movesOf[pair.first].map { township(of: moves[$0], in: county) })
      let rows = townships.sorted().map { township in
        let name = "couple/\(first)/\(second)/\(township)"
        return (township: township, row: add(Row(name: name, constant: 0, range: Span(0, 1))))
      }
      couples[pair.first, default: []].append(Couple(isFirst: true, rows: rows))
      couples[pair.second, default: []].append(Couple(isFirst: false, rows: rows))
    }
  }

  private func township(of move: PossibleMove, in county: County) -> String {
    let school = county.roster.schools[county.schoolOfPost[move.post]]
    return school.township ?? school.id.rawValue
  }

  private mutating func addPairs(_ county: County, _ moves: [PossibleMove]) {
    let used = Set(
      moves.map { SchoolPair(county.origin($0.teacher), county.schoolOfPost[$0.post]) })
    let kept = county.joined.intersection(used)
    for pair in kept.sorted(by: { ($0.first, $0.second) < ($1.first, $1.second) }) {
      let ids = (county.roster.schools[pair.first].id, county.roster.schools[pair.second].id)
      pairs[pair] = add(
        Row(name: "pair/\(ids.0)/\(ids.1)", constant: 0, range: Span(0, 0)))
    }
  }

  private mutating func addBalances(_ county: County) {
    let levels = Set(county.terms.levels.map(\.level))
    for attribute in Attribute.allCases {
      let weight = county.terms.imbalanceWeights[attribute] ?? 0
      let isSpread = attribute.spreadLevel.map(levels.contains) ?? false
      guard weight > 0 || isSpread else { continue }
      let shares = county.shares(of: attribute)
      let rows = county.roster.schools.indices.map { school -> Int? in
        guard county.schoolNeed[school] >= max(1, county.terms.balanceMinimumNeed) else {
          return nil
        }
        return add(balance(attribute, weight, shares, school, county))
      }
      balances.append((attribute, rows))
    }
  }

  private func balance(
    _ attribute: Attribute, _ weight: Int, _ shares: [Stage: Wide], _ school: Int,
    _ county: County
  ) -> Row {
    let posts = county.posts.indices.filter { county.schoolOfPost[$0] == school }
    let target = posts.reduce(Wide(0)) { sum, post in
      sum + shares[county.posts[post].stage]! * Wide(county.need[post])
    }
    let now = county.roster.staff(at: school).count { position in
      let teacher = county.roster.teachers[position]
      return teacher.position.teaches && county.has(attribute, teacher)
    }
    let need = county.schoolNeed[school]
    return Row(
      name: "balance/\(attribute.rawValue)/\(county.roster.schools[school].id)", constant: now,
      range: Span(0, max(county.schoolHave[school], need)),
      costs: weight > 0 ? [.deviation(from: target, weight: weight)] : [],
      target: BalanceTarget(attribute: attribute, target: target, need: Wide(need)))
  }

  private mutating func addEstablishments(_ county: County) {
    for (position, school) in county.roster.schools.enumerated() {
      let (approved, employed) = (county.approved[position], county.employed[position])
      establishments.append(
        add(
          Row(
            name: "establishment/\(school.id)", constant: 0,
            range: Span(-employed, max(0, approved - employed)))))
    }
  }

  /// Whether moves of the teacher touch rows that tie people or schools
  /// together.
  func hasTies(_ teacher: Int) -> Bool { couples[teacher] != nil || !pairs.isEmpty }

  /// Whether a couple's rows tie the moves of two teachers together.
  func areCouple(_ one: Int, _ other: Int) -> Bool { married.contains(SchoolPair(one, other)) }

  /// What the move adds to each row.
  func entries(of move: PossibleMove, in county: County) -> [PossibleMove.Entry] {
    let place = places[move.teacher]
    let from = county.origin(move.teacher)
    let to = county.schoolOfPost[move.post]
    let present = place.post
    var entries: [PossibleMove.Entry] = []
    func touch(_ row: Int?, _ coefficient: Int) {
      guard let row, coefficient != 0 else { return }
      entries.append(PossibleMove.Entry(row: row, coefficient: coefficient))
    }

    touch(present.map { posts[$0] }, -1)
    touch(posts[move.post], 1)
    touch(schools[from], -1)
    touch(schools[to], 1)
    touch(present.flatMap { teamLeaves[$0] }, 1)
    touch(schoolLeaves[from], 1)
    if move.kind == .exchange && county.terms.countedDirections.contains(move.direction) {
      touch(quotas[from], 1)
      let isBackbone = place.isBackbone
      switch county.terms.backboneDenominator {
      case .exchanged:
        touch(backboneQuotas[from], (isBackbone ? 1000 : 0) - county.terms.backboneShare)
      case .eligible: touch(backboneQuotas[from], isBackbone ? 1 : 0)
      }
    }
    for couple in couples[move.teacher] ?? [] {
      let township = township(of: move, in: county)
      for (other, row) in couple.rows {
        let isThere = other == township
        touch(row, couple.isFirst ? (isThere ? 1 : 0) : (isThere ? 0 : 1))
      }
    }
    touch(pairs[SchoolPair(from, to)], from < to ? 1 : -1)
    for (bit, balance) in balances.enumerated() where place.attributes & (1 << bit) != 0 {
      touch(balance.rows[from], -1)
      touch(balance.rows[to], 1)
    }
    if move.kind == .transfer {
      touch(establishments[county.employer(move.teacher)], -1)
      touch(establishments[to], 1)
    }
    return entries
  }
}

/// The number of people that `share` thousandths of `eligible` demand.
private func due(_ eligible: Int, _ share: Int) -> Wide {
  (Wide(eligible) * Wide(share)).raised(by: 1000)
}

extension Attribute {
  /// The level that looks at the attribute's worst school.
  var spreadLevel: PlanLevel? {
    switch self {
    case .backbone: .backboneSpread
    case .senior: .seniorSpread
    case .older: nil
    }
  }
}

extension County {
  /// π: how many of a thousand teachers of each stage have the attribute.
  func shares(of attribute: Attribute) -> [Stage: Wide] {
    var total: [Stage: Wide] = [:]
    var with: [Stage: Wide] = [:]
    for teacher in roster.teachers where teacher.position.teaches {
      total[teacher.stage, default: 0] += 1
      if has(attribute, teacher) { with[teacher.stage, default: 0] += 1 }
    }
    var shares: [Stage: Wide] = [:]
    for stage in Stage.allCases {
      let all = total[stage] ?? 0
      shares[stage] = all == 0 ? 0 : (1000 * (with[stage] ?? 0) + all / 2) / all
    }
    return shares
  }
}
