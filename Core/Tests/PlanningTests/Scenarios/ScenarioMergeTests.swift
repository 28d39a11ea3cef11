import CoreTestSupport
import Planning
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Scenarios on the board` {
  private let posts = ["a", "b", "c"].map { Post("\($0)/primary/音乐")! }

  private func pin(_ teacher: Int, _ post: Int?) -> Pin {
    Pin(Teacher.ID("T\(teacher)"), at: post.map { posts[$0] })
  }

  @Test func `keep the last drag of a person, and nobody who is back where the plan has them`() {
    let base = [Teacher.ID("T1"): posts[0], Teacher.ID("T2"): posts[1]]
    let scenario = Scenario(
      [pin(1, 2), pin(3, 0), pin(1, 0), pin(2, nil), pin(3, 1), pin(4, 1), pin(4, nil)], on: base)
    #expect(scenario.changes == [pin(2, nil), pin(3, 1)])
  }

  @Test func `merge person by person, and leave what both changed differently open`() {
    let mine = Scenario([pin(1, 0), pin(2, 1), pin(3, 2)], on: [:])
    let theirs = Scenario([pin(2, 1), pin(3, 0), pin(4, 2)], on: [:])
    let merge = ScenarioMerge(mine: mine, theirs: theirs)
    #expect(merge.changes == [pin(1, 0), pin(2, 1), pin(4, 2)])
    #expect(merge.open.map(\.mine) == [pin(3, 2)] && merge.open.map(\.theirs) == [pin(3, 0)])
    let decided = { (side: ScenarioMerge.Side) in
      ScenarioMerge(mine: mine, theirs: theirs, deciding: ["T3": side])
    }
    #expect(decided(.mine).changes.contains(pin(3, 2)))
    #expect(decided(.theirs).changes.contains(pin(3, 0)))
    #expect(decided(.plan).changes.allSatisfy { $0.teacher != "T3" })
    #expect(decided(.plan).open.isEmpty && decided(.plan).conflicts.count == 1)
  }

  @Test func `merge as somebody would who asks of each person who changed them`() {
    for seed in every(2000) { compare(seed) }
  }

  private func compare(_ seed: UInt64) {
    var dice = SplitMix64(seed: seed)
    let base = Dictionary(
      uniqueKeysWithValues: (0..<3).map { (Teacher.ID("T\($0)"), posts[dice.below(3)]) })
    let sides = (0..<2).map { _ in
      Scenario(
        (0..<dice.below(8)).map { _ in pin(dice.below(6), dice.pick([nil, 0, 1, 2])) }, on: base)
    }
    let merge = ScenarioMerge(mine: sides[0], theirs: sides[1])
    for number in 0..<6 {
      let teacher = Teacher.ID("T\(number)")
      func place(_ pins: [Pin]) -> Post? {
        pins.first { $0.teacher == teacher }.map(\.post) ?? base[teacher]
      }
      let (one, other) = (place(sides[0].changes), place(sides[1].changes))
      let bothChanged = one != base[teacher] && other != base[teacher] && one != other
      #expect(merge.open.contains { $0.teacher == teacher } == bothChanged, "seed \(seed)")
      let expected = bothChanged ? base[teacher] : one == base[teacher] ? other : one
      #expect(place(merge.changes) == expected, "seed \(seed)")
    }
    let mirrored = ScenarioMerge(mine: sides[1], theirs: sides[0])
    #expect(mirrored.changes == merge.changes)
    #expect(ScenarioMerge(mine: sides[0], theirs: sides[0]).changes == sides[0].changes)
  }

  @Test func `stand on the board as their drags would one by one`() throws {
    let book = try shippedBook()
    for seed in every(60) {
      let table = try Table(seed: seed, book)
      let made = table.drags.filter { table.board.drag($0.0, to: $0.1).isPossible }
      let scenario = Scenario(made.map { Pin($0.0, at: $0.1) }, on: table.plan.places)
      let other = PlanBoard(table.request, plan: table.plan)
      #expect(other.show(scenario).isEmpty, "seed \(seed)")
      #expect(other.levels.map(\.value) == table.board.levels.map(\.value), "seed \(seed)")
      #expect(other.broken == table.board.broken && other.report == table.board.report)
      other.show(Scenario([], on: table.plan.places))
      let fresh = PlanBoard(table.request, plan: table.plan)
      #expect(other.levels.map(\.value) == fresh.levels.map(\.value), "seed \(seed)")
    }
  }
}
