import CoreTestSupport
import Policy
import Sampling
import Staffing
import Testing
import Training

@Suite struct `What waits for training` {
  private let day = Day(2028, 3, 1)

  @Test func `opens when hours, modules and projects are there, and says all that's missing`()
    throws
  {
    let terms = try trainingTerms()
    let gate = try #require(terms.schools?[gate: "registration"])
    let none = TrainingGate(gate, [], isNew: false, started: nil, on: day, terms)
    #expect(!none.isOpen && none.due == 360 && none.creditsDue == 360)
    #expect(
      none.missing == [
        .hours(0, of: 360), .module("standard"), .module("ethics"), .module("technology"),
        .project("technology", 0, of: 50),
      ])
    let modules = terms.modules.filter { !$0.isInduction }.map(\.word.key)
    var entries = modules.map {
      TrainingEntry(.course($0), in: SchoolYear(2026), hours: 100, module: $0)
    }
    entries.append(
      TrainingEntry(
        .course("p"), in: SchoolYear(2027), hours: 60, project: "technology"))
    let all = TrainingGate(gate, entries, isNew: false, started: nil, on: day, terms)
    #expect(all.isOpen && all.hours == 360 && all.credits == 360)
    // What lies before the gate's years doesn't count.
    let later = TrainingGate(
      gate, entries, isNew: false, started: nil, on: Day(2032, 3, 1), terms)
    #expect(later.missing.contains(.hours(60, of: 360)))
  }

  @Test func `asks less of those who began to work in its years, and induction of the new`()
    throws
  {
    let terms = try trainingTerms()
    let gate = try #require(terms.schools?[gate: "titles"])
    let new = TrainingGate(
      gate, [], isNew: true, started: Day(2027, 9, 1), on: day, terms)
    #expect(new.due == 73)
    #expect(new.missing.contains(.module("law")) && new.missing.contains(.module("curriculum")))
  }

  @Test func `counts what the account's rules count, whatever was given`() throws {
    let terms = try trainingTerms()
    let gates = try #require(terms.schools?.gates)
    for seed in every(2_000) {
      var chance = SplitMix64(seed: seed)
      let gate = gates[Int.random(in: 0..<gates.count, using: &chance)]
      let entries = (0..<Int.random(in: 0...12, using: &chance)).map { number in
        let year = SchoolYear(Int.random(in: 2020...2029, using: &chance))
        let hours = Int.random(in: 0...150, using: &chance)
        let module = terms.modules.randomElement(using: &chance)?.word.key ?? ""
        let origin: TrainingEntry.Origin =
          Bool.random(using: &chance)
          ? .course("C-\(number)")
          : .recognised("K-\(number)", source: terms.sources[number % terms.sources.count].word.key)
        return TrainingEntry(
          origin, in: year, hours: hours, module: module,
          project: number % 4 == 0 ? "technology" : "")
      }
      let standing = TrainingGate(gate, entries, isNew: false, started: nil, on: day, terms)
      // By hand: each source up to its share of the gate's hours, year by year.
      let years = gate.years(until: SchoolYear(2027))
      var left: [String: Int] = [:]
      var sum = 0
      for year in years {
        for entry in entries where entry.year == year {
          guard case .recognised(_, let source) = entry.origin,
            let most = terms[source: source]?.most
          else {
            sum += entry.hours
            continue
          }
          let room = left[source] ?? gate.hours.value * most.value / 1_000
          sum += min(room, entry.hours)
          left[source] = room - min(room, entry.hours)
        }
      }
      #expect(standing.hours == sum, "seed \(seed)")
      #expect(standing.due == gate.hours.value)
      let lacks = standing.missing.contains { if case .hours = $0 { true } else { false } }
      #expect(lacks == (sum < gate.hours.value), "seed \(seed)")
      let covered = Set(entries.filter { years.contains($0.year) }.map(\.module))
      let modules = terms.modules.filter {
        gate.asksModules && !$0.isInduction && !covered.contains($0.word.key)
      }.map { TrainingGate.Missing.module($0.word.key) }
      #expect(
        standing.missing.filter { if case .module = $0 { true } else { false } } == modules,
        "seed \(seed)")
      #expect(standing.isOpen == standing.missing.isEmpty)
    }
  }
}
