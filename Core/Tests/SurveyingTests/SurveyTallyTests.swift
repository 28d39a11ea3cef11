import Policy
import Surveying
import Testing

private func words(_ zh: String) -> LocalizedText { LocalizedText(zh: zh, en: zh) }

private let motive = SurveyTerms.Question(
  key: "motive", asks: words("动机"), isMany: false,
  choices: ["active", "passive"].map { SurveyTerms.Choice(key: $0, name: words($0)) })
private let reasons = SurveyTerms.Question(
  key: "reasons", asks: words("顾虑"), isMany: true,
  choices: [
    SurveyTerms.Choice(key: "far", name: words("远"), remedy: words("周转房")),
    SurveyTerms.Choice(key: "pay", name: words("待遇"), remedy: words("补贴")),
    SurveyTerms.Choice(key: "none", name: words("没有")),
  ])
private let kind = SurveyTerms.Kind(
  key: "motives", name: words("动机"), aim: words("动机"), audience: .serving,
  questions: [motive, reasons], citation: Citation(document: "d", source: "S001-108"))

@Suite struct `A survey's answers` {
  @Test func `want one choice each, or any number where several may be named`() {
    #expect(kind.faults(in: ["motive": ["active"]]).isEmpty)
    #expect(kind.faults(in: ["motive": ["active"], "reasons": ["far", "pay"]]).isEmpty)
    #expect(
      kind.faults(in: ["motive": ["active", "passive"], "reasons": ["tea"], "tea": []])
        == [.severalNamed("motive"), .unknown("reasons/tea"), .unknown("tea")])
    #expect(kind.faults(in: [:]) == [.unanswered("motive")])
  }

  @Test func `are counted by group, and reasons stand with what answers them`() {
    var tally = SurveyTally<String>()
    tally.answered = ["city": 3, "village": 2]
    tally.add(2, "motive", "active", of: "city")
    tally.add(1, "motive", "passive", of: "city")
    tally.add(2, "motive", "passive", of: "village")
    tally.add(1, "reasons", "pay", of: "city")
    tally.add(2, "reasons", "far", of: "village")
    tally.add(1, "reasons", "none", of: "city")
    #expect(tally.people == 5)
    #expect(tally.shares(of: motive) == [4_000, 6_000])
    #expect(tally.shares(of: motive, in: "city") == [6_667, 3_333])
    #expect(tally.shares(of: reasons) == [4_000, 2_000, 2_000])
    #expect(tally.shares(of: reasons, in: "town") == [0, 0, 0])
    #expect(tally.reasons(in: kind.questions).map(\.choice.key) == ["far", "pay"])
    #expect(tally.reasons(in: kind.questions).map(\.number) == [2, 1])
  }

  @Test func `on paper come to as many as there are forms`() {
    func forms(
      _ handed: Int, _ returned: Int, _ active: Int, _ passive: Int, far: Int = 0, moved: Int = 0
    ) -> [PaperForms.Fault] {
      PaperForms(
        handedOut: handed, returned: returned, movedOut: moved,
        counts: ["motive": ["active": active, "passive": passive], "reasons": ["far": far]]
      ).faults(kind)
    }
    #expect(forms(10, 8, 5, 3, far: 8).isEmpty)
    #expect(forms(0, 0, 0, 0).isEmpty)
    #expect(forms(7, 8, 5, 3) == [.moreReturned(8, handedOut: 7)])
    #expect(
      forms(10, 8, 5, 2, far: 9) == [
        .sum("motive", 7, returned: 8), .more("reasons", 9, returned: 8),
      ])
    #expect(forms(10, 0, 1, -1, moved: -3).contains(.negative(-3)))
    #expect(forms(10, 0, 1, -1).contains(.negative(-1)))
  }
}
