internal import Access
internal import Actions
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// What is known on a day of looking after those who serve elsewhere, within somebody's reach.
struct CareBoard: Sendable {
  let terms: CareTerms?
  let day: Day

  /// Of those who are expected or serve, and who concern whoever asks.
  let orders: [PlacementOrder]

  /// The latest first.
  let needs: [NeedSight]
  let covers: [CoverSight]
  let refusals: [RecordedRefusal]
  let conditions: [School.ID: HostConditions]
  let sendOff: SendOff?

  /// - Parameter orders: Of whatever year.
  /// - Complexity: O(orders + needs + refusals).
  init(
    _ county: County, orders all: [PlacementOrder], on day: Day, for context: WebContext,
    _ connection: any Connection
  ) throws {
    self.day = day
    let terms = county.book.inForce(in: SchoolYear(containing: day)).careTerms
    self.terms = terms
    let scope = Scope(context.reaches(of: .seeSchool))
    let seen = all.filter {
      scope.holds($0.line.from) || scope.holds($0.line.to)
        || $0.teacher == context.actor?.teacher
    }
    let byID = Dictionary(uniqueKeysWithValues: seen.map { ($0.id, $0) })
    orders = seen.filter { $0.isCared(on: day) }
    needs = try connection.needs().compactMap { need in
      byID[need.order].map { NeedSight(need: need, order: $0, day: day) }
    }
    let plans = try connection.coverPlans()
    covers = orders.filter { scope.holds($0.line.from) || scope.isCounty }.map {
      CoverSight(order: $0, cover: plans[$0.id])
    }
    refusals = try connection.refusals().filter { scope.holds($0.school) }
    conditions = try connection.hostConditions()
    sendOff = try connection.sendOff(in: county.year)
  }
}

/// A need with the placement that it's about.
struct NeedSight: Sendable {
  enum State: String, CaseIterable {
    case late, waiting, answered, met

    var name: Phrase {
      switch self {
      case .late: .needLate
      case .waiting: .needWaiting
      case .answered: .needAnswered
      case .met: .needMet
      }
    }

    var mark: String {
      switch self {
      case .late: "bad"
      case .waiting, .answered: "warn"
      case .met: "good"
      }
    }
  }

  let need: RecordedNeed
  let order: PlacementOrder
  let situation: NeedCase
  let state: State

  init(need: RecordedNeed, order: PlacementOrder, day: Day) {
    self.need = need
    self.order = order
    situation = need.situation
    state =
      switch situation.state {
      case .waiting: situation.isLate(on: day) ? .late : .waiting
      case .answered: .answered
      case .met: .met
      }
  }

  var address: String { "/care/needs/\(Address.encoded(need.id))" }

  var due: Day? {
    if case .waiting(let due) = situation.state { return due }
    return nil
  }

  /// What whoever asks may do next, as which side.
  func steps(for context: WebContext) -> [(step: NeedCase.Step, side: RecordDuty.Side)] {
    ServiceTerms.Party.allCases.flatMap { party in
      guard let side = context.may(side: party, of: order) else {
        return [(NeedCase.Step, RecordDuty.Side)]()
      }
      let steps: [NeedCase.Step] =
        [.answer, .accept, .reopen, .handOn(.host), .handOn(.sender), .handOn(.bureau)]
      return steps.filter { step in
        var tried = situation
        return (try? tried.take(step, by: party, on: context.occasion.today)) != nil
      }.map { ($0, side) }
    }
  }
}

/// Somebody who is sent away, and who gives their lessons.
struct CoverSight: Sendable {
  enum State: String, CaseIterable {
    case unstated, short, covered

    var name: Phrase {
      switch self {
      case .unstated: .coverUnstated
      case .short: .coverShort
      case .covered: .coverDone
      }
    }
  }

  let order: PlacementOrder
  let cover: RecordedCover?

  var state: State {
    guard let cover else { return .unstated }
    return cover.plan.missing > 0 ? .short : .covered
  }
}

extension YearShelf {
  func care(
    _ county: County, for context: WebContext, on day: Day, _ connection: any Connection
  ) throws -> CareBoard {
    try CareBoard(county, orders: try orders(connection), on: day, for: context, connection)
  }

  /// Needs that wait for whoever asks, lessons nobody is named for, refusals for the bureau,
  /// and the send-off of whoever goes.
  func careLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard
      [Permission.keepService, .keepOwnService, .inspectService].contains(where: {
        !context.reaches(of: $0).isEmpty
      })
    else { return [] }
    let today = context.occasion.today
    let board = try care(county, for: context, on: today, connection)
    guard board.terms != nil else { return [] }
    var lines: [DueLine] = []
    let open = board.needs.filter { $0.state != .met }
    let mine = open.filter { sight in
      sight.due != nil && context.may(side: sight.situation.owner, of: sight.order) != nil
    }
    if let due = mine.compactMap(\.due).min() {
      lines.append(
        DueLine(
          words: .dueNeeds(mine.count, mine.count { $0.state == .late }), address: "/care",
          due: due, why: .careLead))
    }
    let answered = open.filter { sight in
      sight.state == .answered && context.may(side: sight.need.raiser, of: sight.order) != nil
    }
    if !answered.isEmpty {
      lines.append(
        DueLine(
          words: .dueNeedAnswered(answered.count), address: "/care", due: nil, why: .careLead))
    }
    let uncovered = board.covers.filter { sight in
      sight.state == .unstated && context.may(.keepService, at: .school(sight.order.line.from))
    }
    if let first = uncovered.map(\.order.days.lowerBound).min() {
      lines.append(
        DueLine(
          words: .dueCovers(uncovered.count), address: CarePart.covers.rawValue, due: first,
          why: .coversLead))
    }
    let refused = board.refusals.count { $0.answer == nil }
    if refused > 0, context.may(.inspectService), context.may(.issueOrders) {
      lines.append(
        DueLine(
          words: .dueRefusals(refused), address: CarePart.refusals.rawValue, due: nil,
          why: .refusalsLead))
    }
    if let event = board.sendOff, event.heldOn >= today,
      board.orders.contains(where: { $0.teacher == context.actor?.teacher && !$0.hasArrived })
    {
      lines.append(
        DueLine(
          words: .dueSendOff(event.place), address: CarePart.sendOff.rawValue,
          due: event.heldOn, why: .sendOffLead))
    }
    return lines
  }
}
