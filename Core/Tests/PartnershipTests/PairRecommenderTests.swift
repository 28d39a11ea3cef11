import CoreTestSupport
import Partnership
import Policy
import Sampling
import Solver
import Staffing
import Testing

private let weights = PairWeights(
  perTeacher: 100, perKilometre: 5, perFreePlace: 20, history: 50, unhelped: 2_000,
  farthestMetres: 80_000)

private func school(
  _ id: School.ID, kind: SchoolKind = .primarySchool, at location: Location? = nil,
  _ balance: [Subject: Int] = [:], free: Int = 0, lacks: Bool = false
) -> PairCandidate {
  PairCandidate(
    id: id, kind: kind, location: location, balance: balance, freePlaces: free,
    lacksHelper: lacks)
}

private func recommender(
  _ schools: [PairCandidate], _ weights: PairWeights = weights, help: [HelpTie] = [],
  history: Set<PairGraph.Pair> = []
) -> PairRecommender {
  PairRecommender(
    schools: schools, weights: weights, help: PairGraph(help, in: Month(2026, 9)),
    history: history)
}

@Suite struct `Helpers proposed for a school` {
  private let here = Location(longitude: 117, latitude: 40)
  private let north = Location(longitude: 117, latitude: 40.09)

  @Test func `are shown with every part of their score`() throws {
    let found = recommender(
      [
        school("N", at: here, [.music: -1, .english: -2, .chinese: 3], lacks: true),
        school("H", at: north, [.english: 1, .music: 4, .chinese: 1], free: 2),
      ], history: [.init(helper: "N", helped: "H")]
    ).proposals(for: "N")
    let proposal = try #require(found.first)
    #expect(proposal.matches.map(\.subject) == [.english, .music])
    #expect(proposal.matches.map(\.teachers) == [1, 1])
    #expect(proposal.metres == here.metres(to: north))
    #expect(
      (proposal.subjectPoints, proposal.distancePoints) == (200, -5 * here.metres(to: north) / 1000)
    )
    #expect((proposal.capacityPoints, proposal.historyPoints) == (40, 50))
    #expect(proposal.score == 290 + proposal.distancePoints)
  }

  @Test func `are ranked, and equals stand by code`() {
    let found = recommender([
      school("N", [.music: -1], lacks: true), school("C", free: 1), school("B", free: 1),
      school("A", free: 1), school("M", [.music: 1], free: 1),
    ]).proposals(for: "N")
    #expect(found.map(\.helper) == ["M", "A", "B", "C"])
  }

  @Test func `are of the same type, have room, lie near and close no ring`() {
    let found = recommender(
      [
        school("N", at: here, lacks: true), school("full", at: here),
        school("junior", kind: .juniorSchool, at: here, free: 1),
        school("far", at: Location(longitude: 118.5, latitude: 40), free: 1),
        school("below", at: here, free: 1), school("good", at: north, free: 1),
        school("lacks too", at: here, free: 1, lacks: true), school("nowhere", free: 1),
      ],
      help: [
        HelpTie(helper: "N", helped: "middle", kind: .goods),
        HelpTie(helper: "middle", helped: "below", kind: .staff),
      ]
    ).proposals(for: "N")
    #expect(found.map(\.helper) == ["good", "nowhere"])
    #expect(found.last?.metres == nil && found.last?.distancePoints == -400)
  }

  @Test func `none are there for a school that doesn't ask`() {
    #expect(recommender([school("N"), school("H", free: 1)]).proposals(for: "N").isEmpty)
  }
}

@Suite struct `Helpers for the whole county` {
  @Test func `go where the total is largest, not where each school would like`() throws {
    let assignment = try recommender([
      school("M", [.music: -2, .english: -1], lacks: true), school("N", [.music: -2], lacks: true),
      school("A", [.music: 2, .english: 1], free: 1), school("B", [.music: 1], free: 1),
    ]).assignment()
    // M with A and N with B: 300 + 100. M with B and N with A: 100 + 200.
    #expect(assignment.proposals.map(\.helper) == ["A", "B"])
    #expect(assignment.unhelped.isEmpty)
    #expect(assignment.total == 300 + 100 + 2 * 20 - 2 * 400)
  }

  @Test func `leave out who can't be helped`() throws {
    let assignment = try recommender([
      school("M", lacks: true), school("N", lacks: true), school("A", free: 1),
    ]).assignment()
    #expect(assignment.proposals.map(\.helped) == ["M"] && assignment.unhelped == ["N"])
    #expect(assignment.total == 20 - 400 - 2_000)
  }

  @Test func `are none where nobody asks`() throws {
    let none = try recommender([]).assignment()
    #expect(none == PairAssignment(proposals: [], unhelped: [], total: 0))
  }

  @Test func `refuse weights beyond measure`() {
    let wild = PairWeights(
      perTeacher: 1 << 60, perKilometre: 0, perFreePlace: 0, history: 0, unhelped: 0,
      farthestMetres: 0)
    #expect(throws: FlowNetwork.Flaw.self) {
      try recommender(
        [school("N", [.music: -1], lacks: true), school("A", [.music: 1], free: 1)], wild
      ).assignment()
    }
  }

  @Test func `are those that trying everything finds, ties and all`() throws {
    var ties = 0
    for seed in every(3_000) {
      let (recommender, schools) = drawn(seed)
      let found = try recommender.assignment()
      let (best, isTied) = everything(
        recommender, schools, unhelped: drawnWeights(seed).unhelped)
      #expect(found == best, "seed \(seed)")
      ties += isTied ? 1 : 0
    }
    #expect(ties > 100)
  }

  @Test func `don't depend on the order of the schools`() throws {
    for seed in every(500, from: 9_001) {
      let (recommender, schools) = drawn(seed)
      var stream = SplitMix64(seed: seed)
      let other = PairRecommender(
        schools: stream.shuffled(schools), weights: drawnWeights(seed),
        help: PairGraph([], in: Month(2026, 9)))
      #expect(try other.assignment() == recommender.assignment(), "seed \(seed)")
    }
  }

  @Test func `of a county of three hundred schools come at once`() throws {
    var stream = SplitMix64(seed: 7)
    let schools = (0..<300).map { number in
      let lacks = number % 2 == 0
      return school(
        School.ID("2111000\(100 + number)"),
        at: Location(
          microLongitude: 117_000_000 + stream.below(600_000),
          microLatitude: 40_000_000 + stream.below(500_000)),
        [.music: stream.below(7) - 3, .english: stream.below(7) - 3], free: lacks ? 0 : 2,
        lacks: lacks)
    }
    let assignment = try recommender(schools).assignment()
    #expect(assignment.proposals.count == 150)
    #expect(
      Dictionary(grouping: assignment.proposals, by: \.helper).values.allSatisfy { $0.count <= 2 })
  }
}

private func drawnWeights(_ seed: UInt64) -> PairWeights {
  var stream = SplitMix64(seed: seed).branch(1)
  return PairWeights(
    perTeacher: stream.below(3), perKilometre: stream.below(2), perFreePlace: stream.below(2),
    history: 0, unhelped: stream.below(12), farthestMetres: 6_000)
}

private func drawn(_ seed: UInt64) -> (PairRecommender, [PairCandidate]) {
  var stream = SplitMix64(seed: seed)
  func one(_ id: String, lacks: Bool) -> PairCandidate {
    school(
      School.ID(id), kind: stream.chance(850) ? .primarySchool : .juniorSchool,
      at: stream.chance(800)
        ? Location(longitude: 117, latitude: 40 + Double(stream.below(8)) / 100) : nil,
      [.music: stream.below(5) - 2, .english: stream.below(5) - 2],
      free: lacks ? 0 : stream.below(3), lacks: lacks)
  }
  let schools =
    (0..<stream.within(1...4)).map { one("N\($0)", lacks: true) }
    + (0..<stream.within(0...4)).map { one("H\($0)", lacks: false) }
  return (
    PairRecommender(
      schools: schools, weights: drawnWeights(seed), help: PairGraph([], in: Month(2026, 9))),
    schools
  )
}

/// The largest total by trying all; of equals the first by the rank of each
/// school's proposal, and whether there was more than one.
private func everything(
  _ recommender: PairRecommender, _ schools: [PairCandidate], unhelped: Int
) -> (PairAssignment, isTied: Bool) {
  let lacking = schools.filter(\.lacksHelper).map(\.id).sorted()
  var best: PairAssignment?
  var count = 0
  func visit(_ place: Int, _ left: [School.ID: Int], _ chosen: [PairProposal?]) {
    guard place < lacking.count else {
      let proposals = chosen.compactMap(\.self)
      let without = zip(lacking, chosen).filter { $1 == nil }.map(\.0)
      let total = proposals.reduce(0) { $0 + $1.score } - without.count * unhelped
      if total > best?.total ?? .min {
        best = PairAssignment(proposals: proposals, unhelped: without, total: total)
        count = 1
      } else if total == best?.total {
        count += 1
      }
      return
    }
    for proposal in recommender.proposals(for: lacking[place])
    where left[proposal.helper] ?? 0 > 0 {
      var rest = left
      rest[proposal.helper, default: 0] -= 1
      visit(place + 1, rest, chosen + [proposal])
    }
    visit(place + 1, left, chosen + [nil])
  }
  visit(0, Dictionary(schools.map { ($0.id, $0.freePlaces) }) { one, _ in one }, [])
  return (best ?? PairAssignment(proposals: [], unhelped: [], total: 0), count > 1)
}
