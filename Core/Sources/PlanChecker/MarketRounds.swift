import Policy
import Staffing

/// The market by trading, round after round, as docs/plan-model.md, section 5,
/// says it: pointers are followed, and for every post everybody who is left is
/// asked whether they make room.
struct MarketRounds {
  private let instance: Instance
  private var waiting: [Member]
  private var counts: [Wide]
  private var made: [Int: Int] = [:]

  /// Somebody with what is left of the list.
  private struct Member {
    let teacher: Int
    var moves: [Int]
  }

  init(_ instance: Instance, _ lists: Instance.MarketLists, _ counts: [Wide]) {
    self.instance = instance
    waiting = lists.map { Member(teacher: $0.teacher, moves: $0.moves) }
    self.counts = counts
  }

  private var county: County { instance.county }

  /// - Complexity: O(moves of the lists × people of a round), where no ring is
  ///   refused.
  mutating func run() -> [Int: Int] {
    while true {
      let admitted = admit()
      guard !admitted.isEmpty else { return made }
      trade(admitted)
    }
  }

  /// Takes out of those who wait whoever may take part in the next round.
  private mutating func admit() -> [Member] {
    var (admitted, left): ([Member], [Member]) = ([], [])
    for member in waiting {
      let row = instance.index.schoolLeaves[county.origin(member.teacher)]
      let colleagues = admitted.count {
        county.origin($0.teacher) == county.origin(member.teacher)
      }
      let hasRoom = counts[row] + Wide(colleagues) < instance.rows[row].range.high
      let isApart = !admitted.contains {
        instance.index.areCouple($0.teacher, member.teacher)
      }
      if hasRoom && isApart { admitted.append(member) } else { left.append(member) }
    }
    waiting = left
    return admitted
  }

  private mutating func trade(_ admitted: [Member]) {
    var people = admitted.map { member in
      Member(teacher: member.teacher, moves: member.moves.filter { keepsCouples($0) })
    }
    var isLeft = people.map { _ in true }
    // Nobody's pointer changes but by leaving or being struck: the path stands.
    var path: [Int] = []
    while let first = path.first ?? isLeft.firstIndex(of: true) {
      if path.isEmpty { path = [first] }
      let last = path[path.count - 1]
      guard let owner = point(&people[last], people, isLeft) else {
        isLeft[last] = false
        path.removeLast()
        continue
      }
      guard let start = path.firstIndex(of: owner) else {
        path.append(owner)
        continue
      }
      let ring = Array(path[start...])
      if let culprit = carryOut(ring, people) {
        people[culprit].moves.removeFirst()
        while path.last != culprit { path.removeLast() }
      } else {
        for person in ring {
          made[people[person].teacher] = people[person].moves[0]
          isLeft[person] = false
        }
        path.removeLast(ring.count)
      }
    }
  }

  /// The owner of the first post of the list that has one; closed ones are dropped.
  private func point(
    _ person: inout Member, _ people: [Member], _ isLeft: [Bool]
  ) -> Int? {
    while let move = person.moves.first {
      let post = instance.moves[move].post
      if let owner = people.indices.first(where: {
        isLeft[$0] && makesRoom(people[$0].teacher, at: post)
      }) {
        return owner
      }
      person.moves.removeFirst()
    }
    return nil
  }

  private func makesRoom(_ teacher: Int, at post: Int) -> Bool {
    guard let home = instance.index.places[teacher].post,
      let team = instance.index.teamLeaves[home], allows(team, 1)
    else { return false }
    let (from, to) = (county.schoolOfPost[home], county.schoolOfPost[post])
    let posts = instance.index.posts
    let schools = instance.index.schools
    return (home == post || (allows(posts[home], -1) && allows(posts[post], 1)))
      && (from == to || (allows(schools[from], -1) && allows(schools[to], 1)))
  }

  private func allows(_ row: Int, _ step: Wide) -> Bool {
    instance.rows[row].range.contains(counts[row] + step)
  }

  private func keepsCouples(_ move: Int) -> Bool {
    instance.entries(of: instance.moves[move]).allSatisfy {
      !instance.rows[$0.row].name.hasPrefix("couple/") || allows($0.row, Wide($0.coefficient))
    }
  }

  /// Makes the moves of a ring; or says whose must be struck: the last in order of
  /// those who touch a row that breaks.
  private mutating func carryOut(_ ring: [Int], _ people: [Member]) -> Int? {
    func entries(_ person: Int) -> [PossibleMove.Entry] {
      instance.entries(of: instance.moves[people[person].moves[0]])
    }
    var after = counts
    for entry in ring.flatMap(entries) { after[entry.row] += Wide(entry.coefficient) }
    let culprits = ring.filter { person in
      entries(person).contains { !instance.rows[$0.row].range.contains(after[$0.row]) }
    }
    if culprits.isEmpty { counts = after }
    return culprits.max()
  }
}
