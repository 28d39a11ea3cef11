import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

@Suite struct `What somebody has of a course` {
  private let terms: TrainingTerms

  init() throws { terms = try trainingTerms() }

  private func outcome(
    _ evaluation: TrainingCourse.Evaluation, hours: Int, _ process: [Int] = [],
    examination: Int? = nil
  ) -> CourseOutcome {
    CourseOutcome(
      .sample(evaluation: evaluation), hours: hours,
      process: Dictionary(zip(terms.aspects.map(\.key), process)) { $1 },
      examination: examination, terms)
  }

  @Test func `counts once four fifths were attended`() {
    #expect(outcome(.none, hours: 15).standing == .learning)
    #expect(outcome(.none, hours: 15).counted == 0)
    #expect(outcome(.none, hours: 16).counted == 16)
  }

  @Test func `counts after an evaluation that was passed, of all its aspects`() {
    #expect(outcome(.process, hours: 20).standing == .awaitsProcess)
    #expect(outcome(.process, hours: 20, [90, 90]).standing == .awaitsProcess)
    #expect(outcome(.process, hours: 20, [60, 61, 58]).standing == .failedProcess)
    #expect(outcome(.process, hours: 20, [60, 61, 59]).standing == .completed)
  }

  @Test func `goes on to the examination only when the process was passed`() {
    #expect(
      outcome(.examination, hours: 20, [50, 50, 50], examination: 100).standing
        == .failedProcess)
    #expect(outcome(.examination, hours: 20, examination: 100).standing == .awaitsProcess)
    #expect(outcome(.examination, hours: 20, [80, 80, 80]).standing == .awaitsExamination)
    #expect(
      outcome(.examination, hours: 20, [80, 80, 80], examination: 59).standing
        == .failedExamination)
    #expect(
      outcome(.examination, hours: 20, [80, 80, 80], examination: 60).standing == .completed)
  }
}

@Suite struct `A teacher's account` {
  private let terms: TrainingTerms

  init() throws { terms = try trainingTerms() }

  private func account(
    _ entries: [TrainingEntry], isNew: Bool = false, started: Day? = nil,
    on today: Day = Day(2026, 12, 1)
  ) -> TrainingAccount {
    TrainingAccount(entries, isNew: isNew, started: started, on: today, terms)
  }

  private func recognised(
    _ source: String, _ hours: Int, in year: Int = 2026
  ) -> TrainingEntry {
    TrainingEntry(.recognised("K", source: source), in: SchoolYear(year), hours: hours)
  }

  @Test func `counts what the cycle gave and nothing of another`() {
    let account = account([
      TrainingEntry(.course("C1"), in: SchoolYear(2026), hours: 24),
      TrainingEntry(.course("C2"), in: SchoolYear(2028), hours: 13),
      TrainingEntry(.course("C3"), in: SchoolYear(2025), hours: 300),
    ])
    #expect(account.hours == 37 && account.credits == 37)
    #expect(account.byYear == [SchoolYear(2026): 24, SchoolYear(2028): 13])
  }

  @Test func `takes no more from a source than the book lets it give`() {
    let account = account([recognised("school-based", 170), recognised("school-based", 20)])
    #expect(account.hours == 180 && account.beyondLimits == 10)
    #expect(self.account([recognised("degree", 300)]).hours == 300)
  }

  @Test func `lags by what should be there today, with the book's leeway`() {
    // 360 hours in five years, four fifths of that pace: after two years 115.
    let day = Day(2028, 8, 31)
    #expect(account([recognised("degree", 114)], on: day).lags)
    #expect(!account([recognised("degree", 115)], on: day).lags)
    #expect(!account([], on: Day(2026, 9, 1)).lags)
  }

  @Test func `never lags in the first year, nor in cycles that weren't kept here`() {
    #expect(!account([], on: Day(2027, 8, 31)).lags)
    #expect(account([], on: Day(2027, 9, 1)).lags)
    #expect(!account([], started: Day(2027, 2, 1), on: Day(2027, 9, 1)).lags)
    #expect(!account([], on: Day(2026, 8, 31)).lags)
  }

  @Test func `asks less of those who began within the cycle`() {
    let late = account([], started: Day(2029, 3, 1), on: Day(2029, 3, 1))
    #expect(late.due == 181 && late.dueByNow == 0)
    #expect(account([], started: Day(2010, 9, 1)).due == 360)
    #expect(account([], started: Day(2050, 9, 1)).dueByNow == 0)
  }

  @Test func `names the compulsory modules that are missing, and of newcomers those of induction`()
  {
    let ethics = TrainingEntry(
      .course("C1"), in: SchoolYear(2026), hours: 8, module: "ethics")
    #expect(account([ethics]).missing == ["standard", "technology"])
    #expect(
      account([ethics], isNew: true).missing == ["standard", "technology", "law", "curriculum"])
  }

  @Test func `completes a project by hours, or by a certificate that stands for it`() {
    let course = TrainingEntry(
      .course("C1"), in: SchoolYear(2026), hours: 20, project: "technology")
    #expect(account([course]).projects == ["technology": 20])
    #expect(account([recognised("technology-certificate", 0)]).projects == ["technology": 50])
  }

  @Test func `loses no hour, whatever comes in`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let entries = (0..<Int.random(in: 0...12, using: &random)).map { _ -> TrainingEntry in
        let year = SchoolYear(Int.random(in: 2024...2032, using: &random))
        let hours = Int.random(in: 0...90, using: &random)
        return Bool.random(using: &random)
          ? TrainingEntry(.course("C"), in: year, hours: hours)
          : TrainingEntry(
            .recognised("K", source: terms.sources.randomElement(using: &random)!.word.key),
            in: year, hours: hours)
      }
      let account = account(entries, on: Day(2030, 1, 1))
      let inside = entries.filter { (2026...2030).contains($0.year.start) }
      let given = inside.reduce(0) { $0 + $1.hours }
      #expect(account.hours + account.beyondLimits == given, "seed \(seed)")
      let ofSchools = inside.reduce(0) { sum, entry in
        if case .recognised(_, "school-based") = entry.origin { return sum + entry.hours }
        return sum
      }
      #expect(account.beyondLimits == max(0, ofSchools - 180), "seed \(seed)")
    }
  }
}
