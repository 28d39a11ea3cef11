import CoreTestSupport
import Examining
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `An examination` {
  @Test func `says everything that stands against it`() throws {
    let terms = try examTerms()
    #expect(Exam.sample().faults(terms).isEmpty)
    let wrong = Exam.sample(
      title: "", kind: "moon", grade: 13, marks: ["数学": 5], schools: ["S1"])
    #expect(
      wrong.faults(terms)
        == [.noTitle, .kind("moon"), .grade(13), .marks("数学", 5), .fewSchools(1)])
    #expect(Exam.sample(marks: [:]).faults(terms) == [.noSubject])
  }
}

@Suite struct `A reported figure` {
  @Test func `can't have more excellent than passed, nor a mean beyond the full marks`() throws {
    let terms = try examTerms()
    let wrong = ExamFigure(sat: 0, average: 10_001, excellent: 3, passed: 2)
    #expect(
      wrong.faults(of: 100, terms) == [
        .sat(0), .average(10_001, full: 100), .counts(excellent: 3, passed: 2, sat: 0),
      ])
  }

  @Test func `can't have a mean that its own counts forbid`() throws {
    let terms = try examTerms()
    let all = ExamFigure(sat: 10, average: 5_900, excellent: 0, passed: 10)
    #expect(all.faults(of: 100, terms) == [.impossible(5_900, 5_999...8_501)])
  }

  @Test func `made of real marks is never called impossible`() throws {
    let terms = try examTerms()
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let full = [10, 100, 120, 150].randomElement(using: &random)!
      let marks = (0..<Int.random(in: 1...40, using: &random)).map { _ in
        Int.random(in: 0...full, using: &random)
      }
      let sum = marks.reduce(0, +)
      let figure = ExamFigure(
        sat: marks.count, average: (sum * 200 + marks.count) / (2 * marks.count),
        excellent: marks.count { $0 * 1_000 >= terms.excellent.value * full },
        passed: marks.count { $0 * 1_000 >= terms.pass.value * full })
      #expect(figure.faults(of: full, terms).isEmpty, "seed \(seed)")
    }
  }
}

@Suite struct `Lines of a spreadsheet` {
  private let schools: [String: School.ID] = ["S1": "S1", "S2": "S2", "山里小学": "S2"]

  @Test func `are read by code or by name, without those that have no figures`() throws {
    let lines = ExamLines(
      "S1\t数学\t50\t71.5\t5\t40\r\n\r\n山里小学, 数学, 20, 60.25, 1, 12\nS2\t语文\t\t\t\t",
      of: .sample(), schools: schools, try examTerms())
    #expect(lines.faults.isEmpty)
    #expect(
      lines.figures == [
        "S1": ["数学": ExamFigure(sat: 50, average: 7_150, excellent: 5, passed: 40)],
        "S2": ["数学": ExamFigure(sat: 20, average: 6_025, excellent: 1, passed: 12)],
      ])
  }

  @Test func `say every fault with its line`() throws {
    let lines = ExamLines(
      "S1\t数学\t50\t71.5\t5\t40\nS9\t音乐\tx\t1.234\t1\t1\nS1\t数学\nS1\t数学\t50\t71.5\t5\t40",
      of: .sample(), schools: schools, try examTerms())
    #expect(
      lines.faults == [
        .init(line: 2, what: .school("S9")), .init(line: 2, what: .subject("音乐")),
        .init(line: 2, what: .number("x")), .init(line: 2, what: .number("1.234")),
        .init(line: 3, what: .cells(2)), .init(line: 4, what: .twice),
      ])
  }
}

@Suite struct `A talk about an examination` {
  private let today = Day(2026, 11, 20)

  @Test func `before it is before it, and an analysis ends in a measure with a day`() {
    let exam = Exam.sample()
    let talk = ExamMeeting(
      kind: .before, day: Day(2026, 11, 11), schools: ["S1", "S9"], said: "",
      due: Day(2026, 12, 1))
    #expect(
      talk.faults(about: exam, today: today)
        == [.afterExam(Day(2026, 11, 11)), .stranger("S9"), .noWords, .due])
    let analysis = ExamMeeting(
      kind: .analysis, day: Day(2026, 11, 12), schools: ["S1"], said: "计算弱")
    #expect(analysis.faults(about: exam, today: today) == [.noMeasure])
    var mended = analysis
    mended.measure = "每周一练"
    #expect(mended.faults(about: exam, today: today) == [.due])
    mended.due = Day(2026, 12, 1)
    #expect(mended.faults(about: exam, today: today).isEmpty)
  }
}
