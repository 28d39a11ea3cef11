import CoreTestSupport
import Examining
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Items of the bank` {
  private func bank() throws -> ExamTerms.Bank { try #require(try examTerms().bank) }

  @Test func `say everything that is missing`() throws {
    let good = TestItem(
      "choice", "数学", grade: 6, unit: "圆", .init("半径是直径的几分之几？", answer: "二分之一", points: 3))
    #expect(good.faults(try bank()).isEmpty)
    let bad = TestItem("song", "星", grade: 13, unit: "", .init("", answer: "", points: 61))
    #expect(
      bad.faults(try bank()) == [
        .kind("song"), .subject("星"), .grade(13), .noUnit, .noText, .noAnswer,
        .points(61, most: 60),
      ])
  }

  @Test func `are settled only after another school has commented`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let schools: [School.ID?] = ["S1", "S2", nil]
      let home = schools[Int.random(in: 0...2, using: &random)]
      let comments = (0..<Int.random(in: 0...3, using: &random)).map { _ in
        schools[Int.random(in: 0...2, using: &random)]
      }
      let standing = ItemStanding(
        home: home, comments: comments, isSettled: false, isRetired: false)
      #expect(standing.canSettle == comments.contains { $0 != home }, "seed \(seed)")
      let settled = ItemStanding(home: home, comments: [], isSettled: true, isRetired: false)
      #expect(settled.state == .settled && settled.isUsable)
      let out = ItemStanding(home: home, comments: [], isSettled: true, isRetired: true)
      #expect(out.state == .retired && !out.isUsable)
    }
  }

  @Test func `stand on a paper once each, with points`() throws {
    let bank = try bank()
    func faults(_ lines: [TestPaper.Line], title: String = "圆") -> [TestPaper.Fault] {
      TestPaper(title, "数学", grade: 6, unit: "", lines).faults(usable: ["I-1", "I-2"], bank)
    }
    #expect(faults([.init("I-1", points: 3), .init("I-2", points: 7)]).isEmpty)
    #expect(faults([], title: "") == [.noTitle, .items(0)])
    #expect(
      faults([.init("I-1", points: 0), .init("I-1", points: 3), .init("I-3", points: 3)]) == [
        .points("I-1", 0, most: 60), .twice("I-1"), .strange("I-3"),
      ])
    #expect(TestPaper("圆", "数学", grade: 6, unit: "", [.init("I-1", points: 3)]).fullMarks == 3)
  }
}
