public import PlanFormat
import Policy
import Solver
public import Staffing

/// Plans a county's next years: the first as an ordinary plan, the later ones
/// provisionally, each on the county that the years before leave behind.
///
/// Two courses are tried. *Year by year* plans each year by itself. Where that
/// misses more than the bound over the horizon says must be missed, *look-ahead*
/// plans again and holds some teachers' turns for later years (`Turns`). The
/// course that misses less of the shares, then fewer teachers in posts, is taken.
/// Nobody moves twice within the horizon, whoever is away comes home when the
/// term is over, and whoever retires leaves.
///
///     let outlook = try YearsPlanner(request).plan()
///     outlook.file.years[2].missing
///     outlook.firstPlan.status
public struct YearsPlanner {
  public struct Result: Sendable {
    public let file: OutlookFile

    /// An ordinary plan of the first year.
    public let firstPlan: PlanFile
  }

  private let request: YearsRequest
  private let planYear: (PlanRequest) throws -> PlanFile
  private let start: HorizonState
  private let shouldStop: () -> Bool

  /// - Throws: `YearsError` when the book says nothing of the years to come.
  public init(
    _ request: YearsRequest,
    progress: @escaping (SchoolYear, PlanProgress) -> Void = { _, _ in },
    shouldStop: @escaping () -> Bool = { false }
  ) throws {
    try self.init(request, shouldStop: shouldStop) { plan in
      try Planner(plan).plan(
        progress: { progress(plan.year, $0) }, shouldStop: shouldStop)
    }
  }

  /// - Parameter planYear: Makes one year's plan; tests give one that does less.
  package init(
    _ request: YearsRequest, shouldStop: @escaping () -> Bool = { false },
    planYear: @escaping (PlanRequest) throws -> PlanFile
  ) throws {
    guard let terms = request.first.book.yearsTerms else {
      throw YearsError.missingSection("years")
    }
    self.request = request
    self.planYear = planYear
    self.shouldStop = shouldStop
    start = HorizonState(
      request.first.roster, request.first.book, terms, year: request.first.year,
      horizon: max(1, request.horizon), stated: request.classes)
  }

  /// - Complexity: at most twice the horizon's yearly plans, and four linear
  ///   programs of groups of teachers.
  public func plan() throws -> Result {
    let still = try still(from: start, years: request.horizon)
    let model = StockModel(still.map(\.county))
    let hasBreaches = request.first.book.planTerms.levels.contains { $0.level == .breaches }
    let breachBound = model.program.certified(
      costs: hasBreaches ? model.breachCosts : model.breachCosts.map { _ in 0 },
      shouldStop: shouldStop)
    let shortageBound = model.program.certified(
      costs: model.shortageCosts, shouldStop: shouldStop)

    let plain = try follow(.yearByYear, like: nil)
    var courses = [plain]
    if sum(plain.breaches) > max(0, breachBound.bound)
      || sum(plain.missing) > max(0, shortageBound.bound)
    {
      let ahead = try follow(.lookAhead, like: plain)
      if !ahead.held.isEmpty { courses.append(ahead) }
    }
    let best = courses.min { worth($0).lexicographicallyPrecedes(worth($1)) } ?? plain
    let file = try OutlookAssembly(request, best, still).file(
      courses: courses.map(\.result),
      breaches: HorizonBound(sum(best.breaches), breachBound),
      shortage: HorizonBound(sum(best.missing), shortageBound))
    return Result(file: file, firstPlan: best.years[0].plan)
  }

  /// The bound on the shares missed over the horizon, by itself: for tests.
  package func breachBound() throws -> Int {
    let model = StockModel(try still(from: start, years: request.horizon).map(\.county))
    return model.program.certified(costs: model.breachCosts).bound
  }

  package func shortageBound() throws -> Int {
    let model = StockModel(try still(from: start, years: request.horizon).map(\.county))
    return model.program.certified(costs: model.shortageCosts).bound
  }

  private func worth(_ course: Course) -> [Int] { [sum(course.breaches), sum(course.missing)] }

  private func sum(_ values: [Int]) -> Int { values.reduce(0, +) }

  /// The county in each of the next years if nobody moves.
  private func still(from state: HorizonState, years: Int) throws -> [StillYear] {
    try StillYear.years(from: state, count: years)
  }

  /// Plans year after year; `plain` is reused while nothing differs from it.
  private func follow(_ kind: OutlookFile.Course, like plain: Course?) throws -> Course {
    var course = Course(kind: kind)
    var state = start
    var turnover = Turnover()
    for offset in 0..<max(1, request.horizon) {
      let holds = kind == .lookAhead ? try holds(state, offset, served: course.served) : []
      course.held += holds
      if course.held.isEmpty, let year = plain?.years[offset] {
        course.years.append(year)
      } else {
        let plan = try planYear(yearRequest(state, offset, course.served, holds))
        course.years.append(.init(state: state, turnover: turnover, plan: plan))
      }
      guard offset + 1 < request.horizon else { break }
      (state, turnover) = try state.next(after: course.years[offset].plan.moves)
    }
    return course
  }

  private func holds(
    _ state: HorizonState, _ offset: Int, served: Set<Teacher.ID>
  ) throws -> [HeldTurn] {
    guard offset + 1 < request.horizon else { return [] }
    let still = try still(from: state, years: request.horizon - offset)
    let pinned = offset == 0 ? Set(request.first.pins.map(\.teacher)) : []
    let model = StockModel(still.map(\.county), excluding: served.union(pinned))
    return Turns(model, in: still[0].county, shouldStop: shouldStop).holds.compactMap { hold in
      guard let teacher = state.roster[hold.teacher] else { return nil }
      return HeldTurn(
        teacher: hold.teacher, school: teacher.teaching.school, year: state.year.start,
        turn: state.year.start + hold.turn)
    }
  }

  /// The first year's request is the caller's; later ones keep everybody who has
  /// had a turn where they are.
  private func yearRequest(
    _ state: HorizonState, _ offset: Int, _ served: Set<Teacher.ID>, _ holds: [HeldTurn]
  ) -> PlanRequest {
    var plan = request.first
    plan.roster = state.roster
    plan.year = state.year
    plan.pins += holds.map { .stays($0.teacher) }
    guard offset > 0 else { return plan }
    plan.effort = request.laterEffort
    plan.pins =
      served.union(holds.map(\.teacher)).sorted()
      .filter { state.roster[$0]?.position.teaches == true }.map { .stays($0) }
    return plan
  }
}

extension HorizonBound {
  init(_ value: Int, _ certified: BoundedProgram.Certified) {
    let multipliers = certified.multipliers.enumerated().filter { $0.element != 0 }
    self.init(
      value: value, bound: max(0, certified.bound), scale: certified.scale,
      multipliers: Dictionary(uniqueKeysWithValues: multipliers.map { ($0.offset, $0.element) }))
  }
}
