import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Batches of a helping school` {
  private typealias Person = SendingBatches.Person

  private static func post(_ number: Int) -> Post {
    Post(school: "S1", stage: .primary, subject: Subject("s\(number)"))
  }

  @Test func `last as long as one another in whole terms`() {
    let first = Term(2026, .autumn)
    let terms = SendingBatches.terms(from: first, months: 48, batches: 3)
    #expect(terms.map(\.count) == [2, 3, 3])
    #expect(terms.first?.lowerBound == first)
    #expect(terms.last?.upperBound == first.advanced(by: 7))
    #expect(SendingBatches.terms(from: first, months: 6, batches: 3).count == 3)
  }

  /// Compared with every way to give each person a batch or none.
  @Test(arguments: every(2_000))
  func `send as many as can go, the largest as small as can be, and empty no subject`(
    seed: UInt64
  ) {
    var stream = SplitMix64(seed: seed).branch(0x5604)
    let count = stream.within(1...3)
    let stay = stream.within(0...2)
    let people = (0..<stream.below(6)).map {
      Person(Teacher.ID("T\($0)"), Self.post(stream.below(3)))
    }
    var taught: [Post: Int] = [:]
    for number in 0..<3 {
      let own = people.count { $0.post == Self.post(number) }
      taught[Self.post(number)] = own + stream.below(3)
    }
    let found = SendingBatches(people, taught: taught, batches: count, stay: stay)
    let sent = found.batches.flatMap { $0 }
    #expect(Set(sent + found.left) == Set(people), "seed \(seed)")
    #expect(sent.count + found.left.count == people.count, "seed \(seed)")
    #expect(
      found.batches.allSatisfy { Self.isAllowed($0, taught, stay: stay) }, "seed \(seed)")
    var best = (sent: 0, largest: 0)
    var choice = Array(repeating: 0, count: people.count)
    while true {
      let batches = (0..<count).map { batch in
        people.indices.filter { choice[$0] == batch + 1 }.map { people[$0] }
      }
      if batches.allSatisfy({ Self.isAllowed($0, taught, stay: stay) }) {
        let sent = batches.reduce(0) { $0 + $1.count }
        let largest = batches.map(\.count).max() ?? 0
        if sent > best.sent || (sent == best.sent && largest < best.largest) {
          best = (sent, largest)
        }
      }
      guard let next = choice.firstIndex(where: { $0 < count }) else { break }
      for earlier in 0..<next { choice[earlier] = 0 }
      choice[next] += 1
    }
    #expect(sent.count == best.sent, "seed \(seed)")
    #expect(found.batches.map(\.count).max() ?? 0 == best.largest, "seed \(seed)")
  }

  private static func isAllowed(
    _ batch: [Person], _ taught: [Post: Int], stay: Int
  ) -> Bool {
    Dictionary(grouping: batch, by: \.post).allSatisfy { post, away in
      (taught[post] ?? 0) - away.count >= stay
    }
  }
}
