import CoreTestSupport
import Partnership
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `Evidence of what a pair did` {
  private let day = Day(2026, 10, 8)
  private let seminar = PairActivityKind(rawValue: "classroom-seminar")
  private let pair = PairGraph.Pair(helper: "S1", helped: "S2")

  @Test(arguments: bookNames)
  func `is named in every shipped book`(name: String) throws {
    let terms = try #require(try PolicyBook(yaml: bookText(name)).pairingTerms)
    let evidence = try #require(terms.evidence)
    #expect(evidence.seminar == seminar && evidence.citation.source == "S000-127")
    #expect(Set(evidence.lessons.keys).isSuperset(of: ["open", "drop-in", "away"]))
    #expect(terms.network?.counts.isEmpty == false)
    #expect(terms.network?.citation.source == "S002-68")
    #expect(terms.batches?.months.value == 48 && terms.batches?.batches.value == 3)
  }

  @Test func `is an event with people of both, by where it was`() {
    func event(at place: School.ID, _ schools: Set<School.ID>) -> PairEvidence.Event {
      PairEvidence.Event(on: day, seminar, at: place, of: schools)
    }
    let evidence = PairEvidence(
      [
        event(at: "S2", ["S1"]), event(at: "S1", ["S2", "S3"]), event(at: "S3", ["S1", "S2"]),
        event(at: "S1", ["S3"]), event(at: "S1", []),
      ], of: [pair])
    #expect(
      evidence.activities(of: pair).map(\.direction)
        == [.helperToHelped, .helpedToHelper, .together])
    #expect(evidence.activities(of: PairGraph.Pair(helper: "S3", helped: "S1")).isEmpty)
  }

  /// Of each day and kind the more counts of what was noted and what is on record.
  @Test(arguments: every(2_000))
  func `counts once, whether it was noted or not`(seed: UInt64) {
    var stream = SplitMix64(seed: seed).branch(0x5605)
    func drawn() -> [PairActivity] {
      (0..<stream.below(9)).map { _ in
        PairActivity(
          day: day.advanced(by: stream.below(3)), direction: .together,
          kind: PairActivityKind(rawValue: "k\(stream.below(2))"))
      }
    }
    func counts(_ activities: [PairActivity]) -> [String: Int] {
      Dictionary(activities.map { ("\($0.day) \($0.kind.rawValue)", 1) }, uniquingKeysWith: +)
    }
    let (noted, evidence) = (drawn(), drawn())
    let expected = counts(noted).merging(counts(evidence)) { max($0, $1) }
    #expect(counts(noted.adding(evidence)) == expected, "seed \(seed)")
  }
}
