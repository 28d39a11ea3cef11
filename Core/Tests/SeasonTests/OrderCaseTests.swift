import CoreTestSupport
import Season
import Staffing
import Testing

typealias State = OrderCase.State
typealias Step = OrderCase.Step

private let days = Day(2026, 9, 1)...Day(2028, 8, 31)

private func order(
  _ relation: Placement.Relation = .stays, mountain: Bool = false
) -> OrderCase {
  OrderCase(relation: relation, days: days, isMountainHost: mountain)
}

/// The table as it stands in the decisions of the bureau, by itself: what each
/// step leads to, given that days and host allow it.
private let table: [State: [Step: State]] = [
  .drafted: [.issue: .issued, .cancel: .cancelled],
  .issued: [.release: .released, .cancel: .cancelled],
  .released: [.arrive: .arrived, .endEarly: .endedEarly],
  .arrived: [.endEarly: .endedEarly],
  .serving: [
    .hire: .serving, .repost: .serving, .askReturn: .returnAsked, .renew: .serving,
    .giveBack: .returned, .endEarly: .endedEarly,
  ],
  .returnAsked: [
    .approveReturn: .returned, .refuseReturn: .serving, .endEarly: .endedEarly,
  ],
  .returned: [:], .endedEarly: [:], .cancelled: [:],
]

@Suite struct `A placement order` {
  @Test func `goes from draft to service and back`() throws {
    var order = order()
    let august = Day(2026, 8, 12)
    for step in [Step.issue, .release, .arrive] { try order.take(step, on: august) }
    #expect(order.state(on: august) == .arrived)
    #expect(order.state(on: days.lowerBound) == .serving)
    #expect(throws: OrderCase.Fault.beforeLastDay(days.upperBound)) {
      try order.take(.giveBack, on: Day(2028, 8, 30))
    }
    try order.take(.giveBack, on: days.upperBound)
    #expect(order.state(on: days.upperBound) == .returned)
  }

  @Test func `is received only after it was released`() throws {
    var order = order()
    try order.take(.issue, on: Day(2026, 8, 12))
    #expect(throws: OrderCase.Fault.notIn(.issued)) {
      try order.take(.arrive, on: Day(2026, 8, 20))
    }
  }

  @Test(arguments: State.allCases, Step.allCases)
  func `takes the steps of the table and no others`(state: State, step: Step) throws {
    // Late enough for every guard that is about days; who has arrived serves by then.
    let early = state == .released || state == .arrived
    let today = early ? Day(2026, 8, 20) : days.upperBound
    var order = try #require(reach(state))
    let expected = table[state]?[step]
    do {
      try order.take(step, on: today, until: Day(2029, 8, 31))
      #expect(order.state(on: today) == expected)
    } catch {
      #expect(expected == nil, "\(state) \(step): \(error)")
      #expect(error as? OrderCase.Fault == .notIn(state))
      #expect(order.state(on: today) == state)
    }
  }

  @Test func `lets a mountain school give another post but not send back`() throws {
    var order = try #require(reach(.serving, from: order(mountain: true)))
    let secondYear = Day(2027, 7, 20)
    #expect(throws: OrderCase.Fault.mountainHost) { try order.take(.askReturn, on: secondYear) }
    try order.take(.repost, on: secondYear)
    #expect(order.state(on: secondYear) == .serving)
  }

  @Test func `leaves the choice for the second year to the second year`() throws {
    for step in [Step.hire, .repost, .askReturn] {
      var order = try #require(reach(.serving))
      #expect(throws: OrderCase.Fault.beforeSecondYear(Day(2027, 7, 1))) {
        try order.take(step, on: Day(2027, 6, 30))
      }
      try order.take(step, on: Day(2027, 7, 1))
    }
  }

  @Test func `of a transfer has nothing to return to or to renew`() throws {
    for step in [Step.askReturn, .giveBack, .renew] {
      var order = try #require(reach(.serving, from: order(.moves)))
      #expect(throws: OrderCase.Fault.relationMoved) {
        try order.take(step, on: days.upperBound, until: Day(2029, 8, 31))
      }
    }
  }

  @Test func `is renewed to a later day only`() throws {
    var order = try #require(reach(.serving))
    #expect(throws: OrderCase.Fault.notLonger(days.upperBound)) {
      try order.take(.renew, on: Day(2028, 6, 1), until: days.upperBound)
    }
    try order.take(.renew, on: Day(2028, 6, 1), until: Day(2029, 8, 31))
    #expect(order.last == Day(2029, 8, 31))
    #expect(throws: OrderCase.Fault.beforeLastDay(Day(2029, 8, 31))) {
      try order.take(.giveBack, on: days.upperBound)
    }
  }

  /// Random steps on days that only go forward.
  @Test func `never serves without release and arrival, and ends once`() {
    for seed in every(3_000) {
      var random = SplitMix(seed)
      var order = order(
        Placement.Relation.allCases[random.below(4)], mountain: random.below(2) == 0)
      var taken: [Step] = []
      var today = Day(2026, 8, 1)
      for _ in 0..<24 {
        today = today.advanced(by: random.below(70))
        let step = Step.allCases[random.below(Step.allCases.count)]
        let before = order
        do {
          try order.take(step, on: today, until: today.advanced(by: random.below(900)))
          #expect(!before.state(on: today).isFinal, "seed \(seed)")
          taken.append(step)
        } catch {
          #expect(order == before, "seed \(seed)")
        }
        if [.arrived, .serving, .returnAsked].contains(order.state(on: today)) {
          #expect(Array(taken.prefix(3)) == [.issue, .release, .arrive], "seed \(seed)")
        }
        #expect(order.last >= before.last, "seed \(seed)")
      }
    }
  }

  /// An order in `state`, as on its last day.
  private func reach(_ state: State, from start: OrderCase = order()) -> OrderCase? {
    var order = start
    let early = Day(2026, 8, 12)
    let steps: [(Step, Day)] =
      switch state {
      case .drafted: []
      case .issued: [(.issue, early)]
      case .released: [(.issue, early), (.release, early)]
      case .arrived, .serving: [(.issue, early), (.release, early), (.arrive, early)]
      case .returnAsked:
        [(.issue, early), (.release, early), (.arrive, early), (.askReturn, Day(2027, 7, 20))]
      case .returned:
        [(.issue, early), (.release, early), (.arrive, early), (.giveBack, days.upperBound)]
      case .endedEarly:
        [(.issue, early), (.release, early), (.endEarly, early)]
      case .cancelled: [(.cancel, early)]
      }
    for (step, day) in steps {
      guard (try? order.take(step, on: day)) != nil else { return nil }
    }
    return order
  }
}
