import CoreTestSupport
import Observing
import Sampling
import Testing

@Suite struct `How observers agree` {
  @Test func `is Krippendorff's alpha of his own example`() throws {
    // Content Analysis (2004), chapter 11: four observers, twelve units, interval data.
    let columns = [
      [1, 1, 1], [2, 2, 3, 2], [3, 3, 3, 3], [3, 3, 3, 3], [2, 2, 2, 2], [1, 2, 3, 4],
      [4, 4, 4, 4], [1, 1, 2, 1], [2, 2, 2, 2], [5, 5, 5], [1, 1], [3],
    ]
    let agreement = RaterAgreement(columns)
    let alpha = try #require(agreement.alpha)
    #expect(abs(alpha - 0.849) < 0.0005 && agreement.lessons == 11 && agreement.marks == 40)
  }

  @Test func `is as by comparing every two marks`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let lessons = (0..<Int.random(in: 0...7, using: &random)).map { _ in
        (0..<Int.random(in: 1...4, using: &random)).map { _ in
          Int.random(in: 0...9, using: &random)
        }
      }
      let shared = lessons.filter { $0.count > 1 }
      let all = shared.flatMap { $0 }
      var observed = 0.0
      for lesson in shared {
        for one in lesson {
          for other in lesson {
            observed += Double((one - other) * (one - other)) / Double(lesson.count - 1)
          }
        }
      }
      var expected = 0.0
      for one in all { for other in all { expected += Double((one - other) * (one - other)) } }
      expected /= Double(max(1, all.count - 1))
      let alpha = RaterAgreement(lessons).alpha
      #expect((alpha == nil) == (expected == 0), "seed \(seed)")
      if let alpha { #expect(abs(alpha - (1 - observed / expected)) < 1e-9, "seed \(seed)") }
    }
  }
}

@Suite struct `How strict observers are` {
  @Test func `is found exactly where marks are worths and leanings alone`() {
    for seed in every(2_000) {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 2...6, using: &random)
      let leanings = (0..<count).map { _ in Int.random(in: -9...9, using: &random) }
      var lessons: [[Int: Int]] = []
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        let worth = Int.random(in: 50...100, using: &random)
        var marks: [Int: Int] = [:]
        for observer in 0..<count where Bool.random(using: &random) {
          marks[observer] = worth + leanings[observer]
        }
        lessons.append(marks)
      }
      let strictness = Strictness(lessons, fewest: 1)
      // Whoever heard a lesson together differs by just what was planted.
      for lesson in lessons where lesson.count > 1 {
        for (one, other) in zip(lesson.keys, lesson.keys.dropFirst()) {
          let found = (strictness.leanings[one] ?? 99) - (strictness.leanings[other] ?? 99)
          #expect(abs(found - Double(leanings[one] - leanings[other])) < 1e-6, "seed \(seed)")
        }
        let worths = lesson.map { strictness.adjusted($0.value, by: $0.key) }
        #expect((worths.max() ?? 0) - (worths.min() ?? 0) < 1e-6, "seed \(seed)")
      }
    }
  }

  @Test func `fits no worse than leanings shifted by a little`() {
    for seed in every(500) {
      var random = SplitMix64(seed: seed)
      let count = Int.random(in: 2...5, using: &random)
      let lessons = (0..<Int.random(in: 2...8, using: &random)).map { _ in
        Dictionary(
          uniqueKeysWithValues: (0..<count).filter { _ in Bool.random(using: &random) }.map {
            ($0, Int.random(in: 40...100, using: &random))
          })
      }
      let best = Strictness(lessons, fewest: 1).leanings
      func misfit(_ leanings: [Int: Double]) -> Double {
        lessons.filter { $0.count > 1 }.reduce(0) { sum, lesson in
          let worths = lesson.map { Double($0.value) - (leanings[$0.key] ?? 0) }
          let mean = worths.reduce(0, +) / Double(worths.count)
          return sum + worths.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        }
      }
      for observer in best.keys {
        for step in [-0.5, 0.5] {
          var other = best
          other[observer, default: 0] += step
          #expect(misfit(best) <= misfit(other) + 1e-6, "seed \(seed)")
        }
      }
    }
  }

  @Test func `is told of nobody who heard too few lessons with others`() {
    let lessons = [["a": 80, "b": 90], ["a": 70, "b": 80], ["a": 60, "c": 60], ["d": 50]]
    let strictness = Strictness(lessons, fewest: 2)
    #expect(Set(strictness.leanings.keys) == ["a", "b"])
    #expect(strictness.shared == ["a": 3, "b": 2, "c": 1])
    #expect(strictness.adjusted(50, by: "d") == 50)
  }
}
