import CoreTestSupport
import Merging
import Sampling
import Testing

/// The merge against its definition, written the other way round: from each cell
/// of the answer back to the three tables.
@Suite struct `Merging rows three ways` {
  typealias Merge = RowMerge<Int, Int>

  @Test func `takes what one side changed and asks where both did`() {
    let merge = Merge(
      base: [1: [10, 20, 30]], theirs: [1: [11, 20, 31]], ours: [1: [10, 21, 32]])
    #expect(merge.taken == [.init(place: .init(1, 0), ours: 10, theirs: 11)])
    #expect(
      merge.conflicts == [.init(place: .init(1, 2), base: 30, theirs: 31, ours: 32)])
    #expect(merge.result(.none) == [1: [11, 21, 32]])
    #expect(merge.result(.init(takes: [.init(1, 2): true])) == [1: [11, 21, 31]])
  }

  @Test func `asks about rows that came or stayed away, and keeps them until answered`() {
    let merge = Merge(
      base: [1: [1], 2: [2], 3: [3]], theirs: [2: [2], 3: [4], 5: [5]],
      ours: [1: [1], 2: [2], 9: [9]])
    #expect(merge.added == [5])
    #expect(merge.removed == [1])
    #expect(merge.gone == [3])
    #expect(merge.result(.none) == [1: [1], 2: [2], 9: [9]])
    #expect(merge.openCount(after: .none) == 2)
    let answers = Merge.Answers(adds: [5: true], removes: [1: true])
    #expect(merge.result(answers) == [2: [2], 5: [5], 9: [9]])
    #expect(merge.openCount(after: answers) == 0)
  }

  @Test func `asks about every difference of a row that nobody gave out`() {
    let merge = Merge(base: [:], theirs: [1: [1, 2, nil]], ours: [1: [1, 3, 4]])
    #expect(merge.conflicts == [.init(place: .init(1, 1), base: nil, theirs: 2, ours: 3)])
  }

  @Test func `is what its definition says`() {
    for seed in every(3_000) {
      var dice = SplitMix64(seed: seed)
      let tables = Tables(&dice)
      let merge = Merge(base: tables.base, theirs: tables.theirs, ours: tables.ours, empty: -1)
      let answers = tables.answers(to: merge, &dice)
      let result = merge.result(answers)
      for key in tables.keys {
        #expect(
          result[key] == tables.expected(key, answers), "seed \(seed), row \(key)")
      }
      #expect(Set(result.keys).isSubset(of: tables.keys), "seed \(seed)")
    }
  }

  @Test func `changes nothing when nothing was changed there, and all when only there`() {
    for seed in every(1_000) {
      var dice = SplitMix64(seed: seed)
      let tables = Tables(&dice)
      let untouched = Merge(
        base: tables.base, theirs: tables.base.mapValues { $0.map { $0 } }, ours: tables.ours)
      #expect(untouched.isEmpty && untouched.result(.none) == tables.ours, "seed \(seed)")

      let whole = tables.theirs.mapValues { $0.map { $0 ?? 0 } }
      let alone = Merge(
        base: tables.base, theirs: whole.mapValues { $0.map { $0 } }, ours: tables.base)
      #expect(alone.conflicts.isEmpty, "seed \(seed)")
      let all = Merge.Answers(
        adds: Dictionary(uniqueKeysWithValues: alone.added.map { ($0, true) }),
        removes: Dictionary(uniqueKeysWithValues: alone.removed.map { ($0, true) }))
      #expect(alone.result(all) == whole, "seed \(seed)")
    }
  }

  @Test func `says nothing new when it is merged again after all of it was taken`() {
    for seed in every(1_000) {
      var dice = SplitMix64(seed: seed)
      let tables = Tables(&dice)
      let merge = Merge(base: tables.base, theirs: tables.theirs, ours: tables.ours, empty: -1)
      let all = Merge.Answers(
        takes: Dictionary(uniqueKeysWithValues: merge.conflicts.map { ($0.place, true) }),
        adds: Dictionary(uniqueKeysWithValues: merge.added.map { ($0, true) }),
        removes: Dictionary(uniqueKeysWithValues: merge.removed.map { ($0, true) }))
      let again = Merge(
        base: tables.base, theirs: tables.theirs, ours: merge.result(all), empty: -1)
      #expect(again.isEmpty, "seed \(seed)")
    }
  }
}

/// Small tables in which every case comes up: few keys, few values.
private struct Tables {
  var base: [Int: [Int]] = [:]
  var theirs: [Int: [Int?]] = [:]
  var ours: [Int: [Int]] = [:]
  let keys = Set(0..<6)
  private static let width = 3

  init(_ dice: inout SplitMix64) {
    for key in keys.sorted() {
      if dice.below(4) > 0 { base[key] = (0..<Tables.width).map { _ in dice.below(3) } }
      if dice.below(4) > 0 {
        theirs[key] = (0..<Tables.width).map { _ in
          dice.below(6) == 0 ? nil : dice.below(3)
        }
      }
      if dice.below(4) > 0 { ours[key] = (0..<Tables.width).map { _ in dice.below(3) } }
    }
  }

  func answers(to merge: RowMerge<Int, Int>, _ dice: inout SplitMix64) -> RowMerge<Int, Int>.Answers
  {
    var answers = RowMerge<Int, Int>.Answers.none
    for conflict in merge.conflicts where dice.below(3) > 0 {
      answers.takes[conflict.place] = dice.below(2) == 0
    }
    for key in merge.added where dice.below(3) > 0 { answers.adds[key] = dice.below(2) == 0 }
    for key in merge.removed where dice.below(3) > 0 { answers.removes[key] = dice.below(2) == 0 }
    return answers
  }

  /// The row that a slow reader of the rules would write down.
  func expected(_ key: Int, _ answers: RowMerge<Int, Int>.Answers) -> [Int]? {
    switch (base[key], theirs[key], ours[key]) {
    case (_, nil, nil), (.some, .some, nil): nil
    case (nil, nil, .some(let known)): known
    case (nil, .some(let sent), nil):
      answers.adds[key] == true ? sent.map { $0 ?? -1 } : nil
    case (.some, nil, .some(let known)): answers.removes[key] == true ? nil : known
    case (let given, .some(let sent), .some(let known)):
      known.indices.map { column in
        let before = given?[column]
        guard let word = sent[column], word != before else { return known[column] }
        if known[column] == before { return word }
        return answers.takes[.init(key, column)] == true ? word : known[column]
      }
    }
  }
}
