import CoreTestSupport
import Leading
import Policy
import Sampling
import Testing

@Suite struct `The appraisal of a head` {
  private let terms: HeadAppraisalTerms

  init() throws {
    terms = try #require(try shippedBook().leadingTerms?.appraisal)
  }

  private func appraisal(_ marks: [HeadAppraisal.Marks]) -> HeadAppraisal {
    HeadAppraisal(
      marks: Dictionary(
        uniqueKeysWithValues: marks.enumerated().map { ("a\($0.offset)", $0.element) }),
      opinions: [
        .public: HeadOpinion(satisfied: 10, mostly: 0, unsatisfied: 0),
        .teachers: HeadOpinion(satisfied: 5, mostly: 5, unsatisfied: 0),
      ])
  }

  @Test func `says everything that is missing`() {
    let empty = HeadAppraisal(
      marks: ["a": [.virtue: 90]],
      opinions: [.teachers: HeadOpinion(satisfied: 9, mostly: 0, unsatisfied: 0)])
    #expect(
      empty.lacks(terms) == [
        .appraisers(1, least: 3), .opinion(.public), .asked(.teachers, 9, least: 10),
      ])
    #expect(empty.result(terms) == nil)
  }

  @Test func `weighs the means, and opinion as the mean of the two groups`() throws {
    let marks: HeadAppraisal.Marks = [.virtue: 90, .results: 80, .ability: 70]
    let result = try #require(
      appraisal([marks, marks, [.virtue: 91, .results: 82, .ability: 70]]).result(terms))
    // 85.00 of the teachers and 100.00 of the public.
    #expect(result.dimensions[.opinion] == 92_50)
    #expect(result.dimensions[.virtue] == 90_33 && result.dimensions[.results] == 80_67)
    // 0.25 · 90.33 + 0.40 · 80.67 + 0.20 · 92.50 + 0.15 · 70.00
    #expect(result.total == 83_85)
    #expect(result.grade == "good" && !result.isHeldByVirtue)
  }

  @Test func `puts virtue first`() throws {
    let marks: HeadAppraisal.Marks = [.virtue: 59, .results: 100, .ability: 100]
    let result = try #require(appraisal([marks, marks, marks]).result(terms))
    #expect(result.total > 80_00 && result.isHeldByVirtue && result.grade == "failed")
    let enough: HeadAppraisal.Marks = [.virtue: 60, .results: 100, .ability: 100]
    #expect(appraisal([enough, enough, enough]).result(terms)?.grade == "good")
  }

  @Test func `is never worse for better marks, and lies within its dimensions`() throws {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      func mark() -> Int { stream.within(0...100) }
      var appraisal = HeadAppraisal()
      for number in 0..<stream.within(3...6) {
        appraisal.marks["a\(number)"] = [
          .virtue: mark(), .results: mark(), .ability: mark(),
        ]
      }
      for group in HeadOpinion.Group.allCases {
        appraisal.opinions[group] = HeadOpinion(
          satisfied: 10 + stream.below(90), mostly: stream.below(50),
          unsatisfied: stream.below(50))
      }
      let result = try #require(appraisal.result(terms))
      let values = result.dimensions.values
      #expect(values.allSatisfy { (0...10_000).contains($0) }, "seed \(seed)")
      let (least, most) = (values.min() ?? 0, values.max() ?? 0)
      #expect((least...most).contains(result.total), "seed \(seed)")
      // By the definition, in the numbers that are shown.
      let weighed = result.dimensions.reduce(0.0) {
        $0 + Double($1.value) * Double(terms.weights[$1.key]?.weighs.value ?? 0) / 1_000
      }
      #expect(abs(weighed - Double(result.total)) <= 0.500_001, "seed \(seed)")
      var better = appraisal
      let chosen = stream.pick(Array(appraisal.marks.keys.sorted()))
      let dimension = stream.pick(HeadAppraisal.Dimension.marked)
      better.marks[chosen]?[dimension] = 100
      let after = try #require(better.result(terms))
      #expect(after.total >= result.total, "seed \(seed)")
      let order = terms.grades.map(\.key)
      #expect(
        (order.firstIndex(of: after.grade) ?? 9) <= (order.firstIndex(of: result.grade) ?? 0),
        "seed \(seed)")
    }
  }
}
