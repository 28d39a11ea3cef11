import Examining
import Policy
import Staffing
import Testing

@Suite struct `Lines of classes` {
  private func read(_ text: String) throws -> ClassLines {
    ClassLines(
      text, of: .sample(), schools: ["S1": "S1", "山村小学": "S1"], try examTerms()
    ) { $0 == "T1" }
  }

  @Test func `are read with and without a teacher`() throws {
    let lines = try read("山村小学\t九1\t数学\tT1\t40\t71.5\t5\t30\nS1\t九2\t数学\t\t38\t70\t4\t30\n")
    #expect(lines.faults.isEmpty)
    #expect(lines.results.map(\.name) == ["九1", "九2"])
    #expect(lines.results.map(\.teacher) == ["T1", nil])
  }

  @Test func `leave the teacher as known, unless a dash names nobody`() throws {
    let known = try read("S1\t九1\t数学\tT1\t40\t71.5\t5\t30\nS1\t九2\t数学\tT1\t40\t70\t5\t30")
    let before = Dictionary(known.results.map { ($0.key, $0) }) { $1 }
    let again = try read("S1\t九1\t数学\t\t41\t71.5\t5\t30\nS1\t九2\t数学\t-\t40\t70\t5\t30")
    #expect(again.faults.isEmpty)
    #expect(again.results(knowing: before).map(\.teacher) == ["T1", nil])
  }

  @Test func `say everything that is wrong, by line`() throws {
    let lines = try read(
      """
      S1\t九1\t数学
      S9\t\t美术\tT9\tx\t70\t4\t30
      S1\t九1\t数学\t\t40\t71.5\t5\t30
      S1\t九1\t数学\t\t40\t71.5\t5\t30
      S1\t九3\t数学\t\t\t\t\t
      """)
    #expect(lines.faults.filter { $0.line == 1 }.map(\.what) == [.cells(3)])
    #expect(
      lines.faults.filter { $0.line == 2 }.map(\.what) == [
        .line(.school("S9")), .name(""), .line(.subject("美术")), .teacher("T9"),
        .line(.number("x")),
      ])
    #expect(lines.faults.filter { $0.line > 2 } == [.init(line: 4, what: .line(.twice))])
  }

  @Test func `can't come to more pupils than the school has`() throws {
    let results = try read("S1\t九1\t数学\t\t40\t71.5\t5\t30\nS1\t九2\t数学\t\t40\t71.5\t5\t30").results
    let figure = ExamFigure(sat: 70, average: 7_150, excellent: 10, passed: 60)
    #expect(
      ClassExcess.all(results, of: ["S1": ["数学": figure]])
        == [.init(school: "S1", subject: "数学", classes: 80, reported: 70)])
    #expect(ClassExcess.all(results, of: [:]).isEmpty)
  }
}

@Suite struct `A talk` {
  private let words = ImprovementTalk.Words(found: "计算弱", aim: "及格率到八成", measures: "每周一练")

  @Test func `keeps its three texts as one`() {
    #expect(ImprovementTalk.Words(kept: words.kept) == words)
    let odd = ImprovementTalk.Words(found: "甲\u{1F}乙", aim: "", measures: "\n")
    #expect(ImprovementTalk.Words(kept: odd.kept)?.found == "甲乙")
    #expect(ImprovementTalk.Words(kept: "nothing") == nil)
  }

  @Test func `has an aim, measures and a follow-up in time`() throws {
    let terms = try #require(try examTerms().persons)
    let day = Day(2026, 11, 16)
    let good = ImprovementTalk(on: day, followUp: Day(2026, 12, 16), words)
    #expect(good.faults(terms, today: day).isEmpty)
    let empty = ImprovementTalk(
      on: day, followUp: day, .init(found: "", aim: "", measures: ""))
    #expect(
      empty.faults(terms, today: Day(2026, 11, 15)) == [
        .inFuture(day), .followUp(day, last: day.advanced(by: 60)), .noFinding, .noAim,
        .noMeasures,
      ])
  }
}
