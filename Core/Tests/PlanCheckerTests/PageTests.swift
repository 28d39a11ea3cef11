import CoreTestSupport
import PlanChecker
import PlanFormat
import Policy
import Sealing
import Staffing
import Testing

/// The filters, rows and levels of docs/plan-model.md by small examples.
@Suite struct `The page` {
  static let filters: [(refusal: Refusal, change: @Sendable (inout Village) -> Void)] = [
    (.notEligible, { $0.eligible = [.up, .lateral] }),
    (.noNeed, { $0.needs[1] = PostNeed(post: $0.needs[1].post, need: 0) }),
    (.subject, { $0.teachers[0].subject = .music }),
    (.stage, { $0.teachers[0].stage = .junior }),
    (
      .commute,
      { village in
        village.teachers[0].home = Location(longitude: 116, latitude: 40)
        village.schools[1].location = Location(longitude: 117, latitude: 40)
      }
    ),
    (.lateral, { $0.directions[0][1] = .lateral }),
    (.upward, { $0.directions[0][1] = .up }),
    (.pairing, { $0.terms.pairingRequired = true }),
  ]

  @Test(arguments: filters)
  func `each filter refuses alone`(
    filter: (refusal: Refusal, change: @Sendable (inout Village) -> Void)
  ) throws {
    var village = Village()
    #expect(try village.instance().movesOf[0].count == 1)
    filter.change(&village)
    let county = try village.county()
    let post = county.postPositions[Post("B/primary/语文")!]!
    #expect(county.refusals(0, post) == [filter.refusal])
    #expect(Instance(county).movesOf[0].isEmpty)
  }

  @Test func `a post at one's own school is refused for that`() throws {
    let county = try Village().county()
    #expect(county.refusals(0, 0) == [.sameSchool, .lateral])
  }

  static let excuses: [(name: String, change: @Sendable (inout Village) -> Void)] = [
    ("wish", { $0.teachers[0].wishes = ["B"] }),
    ("unknown home", { $0.teachers[0].home = nil }),
    ("unknown place", { $0.schools[1].location = nil }),
    ("limit", { $0.terms.commuteLimit = 200_000 }),
  ]

  @Test(arguments: excuses)
  func `a long way is no reason if`(
    excuse: (name: String, change: @Sendable (inout Village) -> Void)
  ) throws {
    var village = Village()
    village.teachers[0].home = Location(longitude: 116, latitude: 40)
    village.schools[1].location = Location(longitude: 117, latitude: 40)
    excuse.change(&village)
    #expect(try village.instance().movesOf[0].count == 1)
  }

  @Test(arguments: [
    ("post/A/primary/语文", -1), ("post/B/primary/语文", 1), ("school/A", -1), ("school/B", 1),
    ("team-leave/A/primary/语文", 1), ("school-leave/A", 1), ("quota/A", 1),
    ("backbone-quota/A", 800), ("balance/backbone/A", -1), ("balance/backbone/B", 1),
    ("pair/A/B", 1), ("couple/T1/T2/北沟", 1), ("establishment/A", 0),
  ])
  func `each row counts what it says`(name: String, coefficient: Int) throws {
    var village = Village()
    village.terms.oneForOnePairs = true
    village.terms.transfersAllowed = true
    village.pairings = [Pairing(helper: "A", helped: "B", kind: .staff)]
    village.teachers[0].backbone = .county
    village.teachers[0].spouse = "T2"
    let instance = try village.instance()
    let row = try #require(instance.rowPositions[name])
    let entries = instance.entries(of: instance.moves[0]).filter { $0.row == row }
    #expect(entries.reduce(0) { $0 + $1.coefficient } == coefficient)
  }

  @Test(arguments: [
    ("post/A/primary/语文", 2, 1, 2), ("post/B/primary/语文", 0, 0, 1), ("school/A", 2, 1, 2),
    ("team-leave/A/primary/语文", 0, 0, 1), ("school-leave/A", 0, 0, 1), ("quota/A", 0, 0, 2),
    ("backbone-quota/A", 0, -400, 1600), ("balance/senior/A", 0, 0, 2),
    ("establishment/A", 0, -2, 8),
  ])
  func `each row has its range`(name: String, constant: Int, low: Int, high: Int) throws {
    var village = Village()
    village.terms.transfersAllowed = true
    let instance = try village.instance()
    let row = instance.rows[try #require(instance.rowPositions[name])]
    #expect(row.constant == constant)
    #expect(row.range == Span(low, high))
  }

  @Test(arguments: [
    (PlanLevel.breaches, 1000, 200), (.shortage, 250, 0), (.burden, 0, 1500 - 300 - 160),
    (.moves, 0, 1),
  ])
  func `each level is worth what it says`(level: PlanLevel, before: Int, after: Int) throws {
    let instance = try Village().instance()
    let move = instance.moves[0]
    #expect(instance.value(of: level, [], instance.counts([])) == Wide(before))
    #expect(instance.value(of: level, [move], instance.counts([move])) == Wide(after))
  }

  @Test func `balance is measured from the county's shares`() throws {
    // One of two is a backbone teacher: each school's one post is due 500.
    var village = Village()
    village.teachers[0].backbone = .county
    let instance = try village.instance()
    let counts = instance.counts([])
    #expect(instance.value(of: .backboneSpread, [], counts) == 500_000)
    #expect(instance.value(of: .imbalance, [], counts) == 3 * (500 + 500))
  }

  @Test func `the market serves wishes by points`() throws {
    var village = Village()
    village.terms.market = .serial
    for index in 0...1 {
      village.teachers[index].isVolunteer = true
      village.teachers[index].wishes = ["B"]
    }
    village.teachers[1].ruralYears = 1
    let instance = try village.instance()
    #expect(instance.marketMoves(seed: 1, after: [], without: []).keys.sorted() == [1])
    #expect(instance.marketMoves(seed: 1, after: [], without: [1]).keys.sorted() == [0])
  }

  @Test func `a repair keeps the market's promises and makes no new ones`() throws {
    var village = Village()
    village.terms.market = .serial
    for index in 0...1 {
      village.teachers[index].isVolunteer = true
      village.teachers[index].wishes = ["B"]
    }
    let instance = try village.instance()
    func kept(_ teacher: Teacher.ID, _ phase: Move.Phase) -> [Int] {
      let move = PreviousMove(
        teacher: teacher, to: "B", stage: .primary, subject: .chinese, phase: phase)
      let published = Published(PreviousPlan(sha256: "", moves: [move]), in: instance.county)
      return instance.marketMoves(seed: 1, keeping: published, after: [], without: []).keys.sorted()
    }
    #expect(kept("T1", .market) == [0])
    #expect(kept("T2", .market) == [1])
    #expect(kept("T2", .directed).isEmpty)
    #expect(kept("T9", .market).isEmpty)
  }

  @Test func `two who want each other's post trade, and neither alone`() throws {
    var village = Village()
    village.needs = [
      PostNeed(post: Post("A/primary/语文")!, need: 2),
      PostNeed(post: Post("B/primary/语文")!, need: 1),
    ]
    village.teachers.append(.sample("T3", school: Village.village))
    for index in [0, 2] {
      village.teachers[index].isVolunteer = true
      village.teachers[index].wishes = [index == 0 ? "B" : "A"]
    }
    for kind in [PlanTerms.Market.serial, .trading] {
      village.terms.market = kind
      let instance = try village.instance()
      let kept = PreviousPlan(
        sha256: "",
        moves: [("T1", "B"), ("T3", "A")].map {
          PreviousMove(
            teacher: .init($0), to: .init($1), stage: .primary, subject: .chinese, phase: .market)
        })
      let movers = kind == .trading ? [0, 2] : []
      #expect(instance.marketMoves(seed: 1, after: [], without: []).keys.sorted() == movers)
      #expect(instance.marketMoves(seed: 1, after: [], without: [2]).isEmpty)
      let published = Published(kept, in: instance.county)
      #expect(
        instance.marketMoves(seed: 1, keeping: published, after: [], without: []).keys.sorted()
          == movers)
    }
  }

  @Test func `the lot decides between volunteers of equal points`() throws {
    var village = Village()
    village.terms.market = .serial
    for index in 0...1 {
      village.teachers[index].isVolunteer = true
      village.teachers[index].wishes = ["B"]
    }
    let instance = try village.instance()
    for seed in UInt64(0)..<20 {
      let isFirst = sha256("\(seed)/T1".utf8) < sha256("\(seed)/T2".utf8)
      let winners = instance.marketMoves(seed: seed, after: [], without: []).keys.sorted()
      #expect(winners == [isFirst ? 0 : 1], "seed \(seed)")
    }
  }
}
