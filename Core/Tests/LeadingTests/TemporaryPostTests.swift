import CoreTestSupport
import Leading
import Policy
import Sampling
import Staffing
import Testing

@Suite struct `A temporary post` {
  private let terms: TemporaryPostTerms
  private let days = Day(2026, 10, 9)...Day(2027, 1, 20)

  init() throws {
    terms = try #require(try shippedBook().leadingTerms?.temporary)
  }

  private func post(
    _ id: TemporaryPost.ID, _ teacher: Teacher.ID = "T9", from: School.ID = "S1",
    to host: School.ID? = "S2", on days: ClosedRange<Day>, twin: TemporaryPost.ID? = nil
  ) -> TemporaryPost {
    TemporaryPost(
      id: id, teacher: teacher, kind: "cadre", from: from, host: host, days: days, twin: twin)
  }

  private func proposal(
    _ kind: String = "cadre", from: School.ID = "S1", to host: School.ID? = "S2",
    on days: ClosedRange<Day>? = nil, twin: TemporaryPost.ID? = nil,
    position: Position? = .middleManager, ties: Set<TemporaryPostTerms.Tie> = [.pair]
  ) -> TemporaryPostProposal {
    TemporaryPostProposal(
      "T1", kind, from: from, to: host, days ?? self.days, twin: twin, position: position,
      ties: ties)
  }

  @Test func `is refused with every reason`() {
    #expect(proposal().faults(among: [], terms).isEmpty)
    #expect(
      proposal("deputy", on: Day(2026, 10, 9)...Day(2026, 10, 10), position: .teacher)
        .faults(among: [], terms) == [
          .position(.teacher), .notTied([.group]), .tooShort(2, least: 20),
        ])
    #expect(
      proposal("tea", to: "S1", on: Day(2026, 1, 1)...Day(2027, 12, 31)).faults(among: [], terms)
        == [.unknownKind("tea"), .sameSchool, .tooLong(730, most: 366)])
    #expect(
      proposal(position: nil, ties: []).faults(among: [post("G-1", "T1", on: days)], terms)
        == [.position(nil), .notTied([.pair, .group, .outside]), .overlaps(days)])
  }

  @Test func `is linked with the one that runs the other way, once`() {
    let back = post("G-1", from: "S2", to: "S1", on: days)
    #expect(proposal(twin: "G-1").faults(among: [back], terms).isEmpty)
    #expect(proposal(twin: "G-7").faults(among: [back], terms) == [.unknownTwin("G-7")])
    let same = post("G-1", from: "S1", to: "S2", on: Day(2025, 9, 1)...Day(2025, 12, 1))
    #expect(
      proposal(twin: "G-1").faults(among: [same], terms)
        == [.notOpposite, .twinApart(same.days)])
    let taken = post("G-2", from: "S1", to: "S2", on: days, twin: "G-1")
    #expect(proposal(twin: "G-1").faults(among: [back, taken], terms) == [.twinIsTaken])
  }

  @Test func `has room beside the others on its busiest day`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let first = Day(2026, 9, 1)
      func range() -> ClosedRange<Day> {
        let start = first.advanced(by: stream.below(60))
        return start...start.advanced(by: 20 + stream.below(60))
      }
      let schools: [School.ID] = ["S1", "S2", "S3"]
      let posts = (0..<stream.below(12)).map { number in
        post(
          TemporaryPost.ID("G-\(number)"), Teacher.ID("X\(number)"),
          from: stream.pick(schools), to: stream.pick(schools), on: range())
      }
      let wanted = range()
      let faults = proposal(on: wanted).faults(among: posts, terms)
      func busiest(_ posts: [TemporaryPost]) -> Int {
        wanted.map { day in posts.count { $0.days.contains(day) } }.max() ?? 0
      }
      let hosted = busiest(posts.filter { $0.host == "S2" }) + 1
      let away = busiest(posts.filter { $0.from == "S1" }) + 1
      var expected: [TemporaryPostFault] = []
      if hosted > terms.hosted.value {
        expected.append(.hostIsFull(hosted, most: terms.hosted.value))
      }
      if away > terms.away.value {
        expected.append(.tooManyAway(away, most: terms.away.value))
      }
      #expect(faults == expected, "seed \(seed)")
    }
  }

  @Test func `owes a note for each month served for some days, once it's over`() {
    for seed in every(2_000) {
      var stream = SplitMix64(seed: seed)
      let start = Day(2026, 9, 1).advanced(by: stream.below(120))
      let post = post("G-1", on: start...start.advanced(by: stream.below(200)))
      let day = start.advanced(by: stream.below(260))
      let least = stream.within(1...20)
      let byMonth = Dictionary(grouping: post.days, by: \.month)
      let expected = byMonth.filter { _, served in
        served.count >= least && served.allSatisfy { $0 < day }
      }.keys.sorted()
      #expect(post.monthsOwed(by: day, from: least) == expected, "seed \(seed)")
    }
  }

  @Test func `is counted at both schools, and once in all`() {
    let counts = TemporaryPostCounts([
      post("G-1", on: days), post("G-2", from: "S2", to: "S1", on: days, twin: "G-1"),
      post("G-3", from: "S1", to: nil, on: days),
    ])
    #expect(counts.total == ["cadre": 3] && counts.mutual == 1)
    #expect(counts.schools["S1"]?.sent == ["cadre": 2])
    #expect(counts.schools["S1"]?.hosted == ["cadre": 1])
    #expect(counts.schools["S2"]?.sent == ["cadre": 1])
  }

  @Test func `lies between schools of a pair, a group or outside the county`() throws {
    var lead = School.sample("S1")
    lead.group = "甲"
    var member = School.sample("S2")
    member.group = "甲"
    let roster = try Roster(
      county: "县", schools: [lead, member, .sample("S3")], teachers: [],
      pairings: [Pairing(helper: "S3", helped: "S1", kind: .goods, start: Month(2026, 9))])
    let month = Month(2026, 10)
    #expect(roster.ties(from: "S1", to: "S2", in: month) == [.group])
    #expect(roster.ties(from: "S1", to: "S3", in: month) == [.pair])
    #expect(roster.ties(from: "S1", to: "S3", in: Month(2026, 8)).isEmpty)
    #expect(roster.ties(from: "S2", to: "S3", in: month).isEmpty)
    #expect(roster.ties(from: "S2", to: nil, in: month) == [.outside])
  }

  @Test func `hands on ideas that are taken, done or dropped, and then stay`() {
    #expect(PostIdeaState.open.next == [.taken, .dropped])
    #expect(PostIdeaState.taken.next == [.done, .dropped])
    #expect(PostIdeaState.done.next.isEmpty && PostIdeaState.dropped.next.isEmpty)
  }
}
