import PlanFormat
import Policy
import Staffing

/// What prices of chairs prove: how many can move at most, and with so many at
/// least which sum of ranks.
///
/// Whatever the prices are, the bound holds: in every exchange each kind of
/// chair is full, so costs are at least all values less all prices. A kind
/// without a price has the price zero.
struct SwapProof {
  let moved: Int
  let ranks: Int

  /// nil when a price is too large to add up.
  init?(_ certificate: SwapFile.Certificate, _ file: SwapFile, _ county: SwapCounty) {
    struct Kind: Hashable {
      let post: String
      let grade: Int?
    }
    var prices: [Kind: (Int, Int)] = [:]
    for entry in certificate.chairs {
      guard abs(entry.people) < 1 << 30, abs(entry.ranks) < 1 << 30 else { return nil }
      prices[Kind(post: entry.post, grade: entry.grade)] = (entry.people, entry.ranks)
    }
    guard abs(certificate.restPeople) < 1 << 30, abs(certificate.restRanks) < 1 << 30 else {
      return nil
    }
    let rest = (certificate.restPeople, certificate.restRanks)
    func grade(_ applicant: SwapCounty.Applicant) -> Int {
      file.terms.protectsSchools ? applicant.grade : 0
    }
    let entrants = county.entrants
    var grades: [Post: Set<Int>] = [:]
    var chairs: [Post: Int] = [:]
    var wanted: [Post: Int] = [:]
    for entrant in entrants {
      grades[entrant.teacher.post, default: []].insert(grade(entrant))
      chairs[entrant.teacher.post, default: 0] += 1
      for post in entrant.ranks.keys { wanted[post, default: 0] += 1 }
    }
    func price(_ post: Post, _ grade: Int?) -> (Int, Int) {
      prices[Kind(post: post.description, grade: grade)] ?? (0, 0)
    }
    var sum = (0, 0)
    func add(_ options: [(Int, Int)], home: (Int, Int)) {
      let value = options.min { $0 < $1 } ?? (0, 0)
      sum = (sum.0 + value.0 - home.0, sum.1 + value.1 - home.1)
    }
    for entrant in entrants {
      let home = price(entrant.teacher.post, grade(entrant))
      var options = [(home.0 + 1, home.1)]
      for (post, rank) in entrant.ranks {
        var open = (grades[post] ?? []).filter { asked in
          !file.terms.protectsSchools || asked <= entrant.grade + county.terms.tolerance
        }.map { price(post, $0) }
        if county.lack(post, file) > 0 { open.append(price(post, nil)) }
        options += open.map { ($0.0, $0.1 + rank) }
      }
      add(options, home: home)
    }
    for post in Set(chairs.keys).union(wanted.keys) {
      let lack = county.lack(post, file)
      for _ in 0..<max(0, min(-lack, chairs[post] ?? 0)) {
        add([rest] + (grades[post] ?? []).map { price(post, $0) }, home: rest)
      }
      for _ in 0..<max(0, min(lack, wanted[post] ?? 0)) {
        add([rest, price(post, nil)], home: price(post, nil))
      }
    }
    moved = entrants.count - sum.0
    ranks = sum.1
  }
}
