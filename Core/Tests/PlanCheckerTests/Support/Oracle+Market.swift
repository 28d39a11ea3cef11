import Policy
import Sealing
import Staffing

/// The voluntary market, section 5 of the page to the letter: by people and
/// posts, beginning again after every step.
extension Oracle {
  typealias Lists = [(teacher: Int, posts: [Post])]

  /// The plan after the voluntary market, starting from `pinned`; `promised`
  /// holds the market places of a published plan, which alone may be kept then.
  func market(
    seed: UInt64, after pinned: Plan, absent: Set<Int>, keeping promised: [Int: Post]? = nil
  ) -> Plan {
    let order = roster.teachers.indices.filter {
      roster.teachers[$0].isVolunteer && !absent.contains($0)
    }
    .sorted { left, right in
      let key = { (position: Int) -> (Int, String) in
        let teacher = roster.teachers[position]
        let points =
          terms.points.perYearInPlace * yearsInPlace(teacher)
          + terms.points.perRuralYear * teacher.ruralYears
          + terms.points.perBackboneLevel * teacher.backbone.rawValue
        return (-points, sha256("\(seed)/\(teacher.id)".utf8))
      }
      return key(left) < key(right)
    }
    let lists: Lists = order.map { ($0, wishedPosts($0)) }.filter { !$0.1.isEmpty }
    return switch (terms.market, promised) {
    case (.off, _): pinned
    case (.serial, _): chosenInTurn(lists, pinned, only: promised)
    case (.trading, nil): traded(lists, pinned)
    case (.trading, let promised?): keptTogether(lists, pinned, promised)
    }
  }

  private func wishedPosts(_ position: Int) -> [Post] {
    let teacher = roster.teachers[position]
    return teacher.wishes.flatMap { wish in
      let there = posts.filter { $0.school == wish && isPossible(position, $0) }
      let main = there.filter { $0.stage == teacher.stage && $0.subject == teacher.subject }
      return main + there.filter { !main.contains($0) }
    }
  }

  private func chosenInTurn(_ lists: Lists, _ start: Plan, only promised: [Int: Post]?) -> Plan {
    var plan = start
    for (teacher, posts) in lists where plan[teacher] == nil {
      for post in posts where promised == nil || promised?[teacher] == post {
        var next = plan
        next[teacher] = post
        if isWithinRanges(next) {
          plan = next
          break
        }
      }
    }
    return plan
  }

  // MARK: Trading

  private func traded(_ lists: Lists, _ pinned: Plan) -> Plan {
    var (plan, waiting) = (pinned, lists)
    while true {
      var round: Lists = []
      waiting = waiting.filter { entry in
        let school = roster.teachers[entry.teacher].teaching.school
        let leaving = teaching { position, teacher in
          teacher.teaching.school == school
            && (plan[position] != nil || round.contains { $0.teacher == position })
        }
        let staff = teaching { $1.teaching.school == school }
        let isAdmitted =
          leaving < max(1, staff * terms.schoolLeaveShare / 1000)
          && !round.contains { areSpouses($0.teacher, entry.teacher) }
        if isAdmitted { round.append(entry) }
        return !isAdmitted
      }
      if round.isEmpty { return plan }
      let opening = plan
      round = round.map { teacher, posts in
        (teacher, posts.filter { !partsCouple(teacher, $0, opening) })
      }
      while !round.isEmpty { step(&round, &plan) }
    }
  }

  private func areSpouses(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (roster.teachers[one], roster.teachers[other])
    return first.spouse == second.id || second.spouse == first.id
  }

  private func partsCouple(_ teacher: Int, _ post: Post, _ plan: Plan) -> Bool {
    plan.indices.contains { other in
      guard let theirs = plan[other], other != teacher, canMove[other] else { return false }
      return areSpouses(teacher, other) && township(theirs.school) != township(post.school)
    }
  }

  /// Until somebody leaves the round, or loses a wish.
  private func step(_ round: inout Lists, _ plan: inout Plan) {
    let (people, now) = (round, plan)
    func target(_ person: Int) -> (post: Post, owner: Int)? {
      for post in people[person].posts {
        if let owner = people.firstIndex(where: { makesRoom($0.teacher, at: post, now) }) {
          return (post, owner)
        }
      }
      return nil
    }
    var path = [0]
    while let (_, owner) = target(path[path.count - 1]) {
      guard let start = path.firstIndex(of: owner) else {
        path.append(owner)
        continue
      }
      let ring = Array(path[start...])
      for person in ring { plan[people[person].teacher] = target(person)!.post }
      if isWithinRanges(plan) {
        for person in ring.sorted(by: >) { round.remove(at: person) }
      } else {
        let culprit = ring.filter { person in
          touchesBrokenTie(people[person].teacher, target(person)!.post, plan)
        }
        .max()!
        plan = now
        let post = target(culprit)!.post
        round[culprit].posts.removeAll { $0 == post }
      }
      return
    }
    round.remove(at: path[path.count - 1])
  }

  /// Whether somebody may come to `post` when `teacher` goes.
  private func makesRoom(_ teacher: Int, at post: Post, _ plan: Plan) -> Bool {
    let home = roster.teachers[teacher].post
    func staff(_ isIt: (Post) -> Bool, _ plan: Plan?) -> Int {
      teaching { isIt(plan?[$0] ?? $1.post) }
    }
    let team = staff({ $0 == home }, nil)
    let leavers = teaching { plan[$0] != nil && $1.post == home }
    guard leavers < max(1, team * terms.teamLeaveShare / 1000) else { return false }
    func allows(_ step: Int, _ need: Int, _ isIt: (Post) -> Bool) -> Bool {
      let before = staff(isIt, nil)
      return (min(before, need)...max(before, need)).contains(staff(isIt, plan) + step)
    }
    if home != post {
      guard allows(-1, need(home), { $0 == home }), allows(1, need(post), { $0 == post }) else {
        return false
      }
    }
    if home.school != post.school {
      guard allows(-1, schoolNeed(home.school), { $0.school == home.school }),
        allows(1, schoolNeed(post.school), { $0.school == post.school })
      else { return false }
    }
    return true
  }

  /// Whether a move counts in a row of pairs or of establishments that is broken.
  private func touchesBrokenTie(_ position: Int, _ post: Post, _ plan: Plan) -> Bool {
    let from = roster.teachers[position].teaching.school
    if terms.oneForOnePairs && arePaired(from, post.school)
      && pairSurplus(from, post.school, plan) != 0
    {
      return true
    }
    return isTransfer(position, post) && establishmentExcess(post.school, plan) > 0
  }

  /// How many more go one way than back.
  private func pairSurplus(_ from: School.ID, _ to: School.ID, _ plan: Plan) -> Int {
    teaching { plan[$0]?.school == to && $1.teaching.school == from }
      - teaching { plan[$0]?.school == from && $1.teaching.school == to }
  }

  private func establishmentExcess(_ school: School.ID, _ plan: Plan) -> Int {
    guard terms.transfersAllowed else { return 0 }
    let coming = teaching { position, _ in
      plan[position].map { $0.school == school && isTransfer(position, $0) } ?? false
    }
    let employed = teaching { $1.establishment.school == school }
    return coming - max(0, draw.approved[roster.position(of: school)!] - employed)
  }

  // MARK: Repair

  private func keptTogether(_ lists: Lists, _ pinned: Plan, _ promised: [Int: Post]) -> Plan {
    var (plan, kept) = (pinned, [Int]())
    for (teacher, posts) in lists {
      guard let post = promised[teacher], posts.contains(post) else { continue }
      plan[teacher] = post
      kept.append(teacher)
    }
    while !isWithinRanges(plan) {
      // Who stays after all brings a broken row nearer: that is who pushes it out.
      let broken = distances(plan)
      let last = kept.last { teacher in
        var without = plan
        without[teacher] = nil
        let rest = distances(without)
        return broken.contains { rest[$0.key, default: 0] < $0.value }
      }!
      plan[last] = nil
      kept.removeAll { $0 == last }
    }
    return chosenInTurn(lists, plan, only: promised)
  }

  /// By row: how far a count is out of its range; nothing where it is within.
  private func distances(_ plan: Plan) -> [String: Int] {
    var distances: [String: Int] = [:]
    func note(_ name: String, _ distance: Int) { if distance > 0 { distances[name] = distance } }
    func strengths(_ name: String, _ need: Int, _ share: Int, _ isIt: (Post) -> Bool) {
      let before = teaching { isIt($1.post) }
      let now = strength(plan, isIt)
      note(name, max(min(before, need) - now, now - max(before, need)))
      let leaving = teaching { plan[$0] != nil && isIt($1.post) }
      note("\(name) leave", leaving - max(1, before * share / 1000))
    }
    for post in posts {
      strengths("\(post)", need(post), terms.teamLeaveShare) { $0 == post }
    }
    for school in roster.schools {
      strengths("\(school.id)", schoolNeed(school.id), terms.schoolLeaveShare) {
        $0.school == school.id
      }
      note("\(school.id) establishment", establishmentExcess(school.id, plan))
      for other in roster.schools
      where terms.oneForOnePairs && school.id < other.id && arePaired(school.id, other.id) {
        note("\(school.id) \(other.id)", abs(pairSurplus(school.id, other.id, plan)))
      }
    }
    for (position, post) in plan.enumerated() where canMove[position] {
      guard let post, partsCouple(position, post, plan) else { continue }
      note("couple \(position)", 1)
    }
    return distances
  }
}
