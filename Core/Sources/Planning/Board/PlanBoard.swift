public import Equity
public import PlanFormat
public import Policy
import Solver
public import Staffing

/// A county's plan on the table: teachers are dragged to posts and back, and
/// each drag is answered at once with what breaks and what changes.
///
///     let board = PlanBoard(request, plan: plan)
///     let effect = board.drag("T0001", to: Post("2111000003/primary/音乐")!)
///     effect.broken.map(\.name.zh)
///     board.undo()
///
/// Everything that doesn't depend on the plan is worked out once, when the board
/// is opened; a drag costs the rows that two moves touch, and a recount of the
/// indicators.
public final class PlanBoard {
  let request: PlanRequest
  let draft: ProblemDraft
  let state: CountState
  let rowWords: RowWords

  /// By level: the multipliers that prove the plan the board was opened with.
  let proofs: [Multipliers?]

  /// Where everybody teaches on the board, and the county counted out so.
  var deployment: Deployment
  let census: Census

  /// The county's indicators and posts as the board has them.
  public internal(set) var report: EquityReport

  private(set) var pinned: Set<Int> = []
  private var history: [(teacher: Int, option: Int?, report: EquityReport)] = []

  /// - Parameter plan: The plan to start from; what of it isn't possible any
  ///   more is left out.
  /// - Complexity: O(teachers × posts).
  public convenience init(_ request: PlanRequest, plan: PlanFile) {
    self.init(request, plan: plan, terms: nil)
  }

  package init(_ request: PlanRequest, plan: PlanFile, terms: PlanTerms?) {
    let county = County(
      roster: request.roster, book: request.book, year: request.year, terms: terms)
    draft = ProblemDraft(county, previous: PreviousPlan(plan, sha256: ""))
    self.request = request
    proofs = draft.multipliers(of: plan.certificate)
    rowWords = RowWords(county)
    state = CountState(draft.complete)
    deployment = Deployment(of: request.roster)
    census = Census(
      roster: request.roster, needs: county.book.needs(of: request.roster),
      standards: county.book.equityStandards, year: request.year)
    report = EquityReport(census)
    for (teacher, option) in draft.publishedChoice.enumerated() {
      guard let option else { continue }
      state.take(option, for: teacher)
      seat(teacher, option)
    }
    report = EquityReport(census.under(deployment))
  }

  /// The levels' values, in order; `disruption` counts from the plan the board
  /// was opened with.
  public var levels: [(level: PlanLevel, value: Int)] {
    Array(zip(draft.levels, state.levelValues)).map { (level: $0, value: $1) }
  }

  /// Every row outside its range.
  ///
  /// - Complexity: O(rows).
  public var broken: [PlanReason.NamedRow] { state.brokenRows.map(named) }

  /// Where the board has the teacher: a post to move to, or nil at home.
  public func place(of teacher: Teacher.ID) -> Post? {
    draft.county.roster.position(of: teacher).flatMap { state.choice(of: $0) }
      .map { draft.county.posts[draft.moves[$0].post] }
  }

  // MARK: Pins

  /// Pins the teacher where the board has them: no drag moves them, and a
  /// repair keeps them.
  ///
  /// - Returns: Whether there is such a teacher.
  @discardableResult
  public func pin(_ teacher: Teacher.ID) -> Bool {
    guard let position = draft.county.roster.position(of: teacher) else { return false }
    pinned.insert(position)
    return true
  }

  public func unpin(_ teacher: Teacher.ID) {
    if let position = draft.county.roster.position(of: teacher) { pinned.remove(position) }
  }

  /// The pins, by teacher.
  public var pins: [Pin] {
    pinned.sorted().map { teacher in
      let id = draft.county.roster.teachers[teacher].id
      return place(of: id).map { .takes(id, $0) } ?? .stays(id)
    }
  }

  // MARK: History

  /// Keeps what an undo goes back to; the indicators with it, so that an undo
  /// counts nothing again.
  func record(_ teacher: Int, _ option: Int?) { history.append((teacher, option, report)) }

  /// Takes the last drag back.
  ///
  /// - Returns: Who went back, or nil when nothing is left to undo.
  @discardableResult
  public func undo() -> Teacher.ID? {
    guard let (teacher, option, before) = history.popLast() else { return nil }
    state.take(option, for: teacher)
    seat(teacher, option)
    report = before
    return draft.county.roster.teachers[teacher].id
  }

  func forgetHistory() { history = [] }

  func seat(_ teacher: Int, _ option: Int?) {
    let roster = draft.county.roster
    guard let move = option.map({ draft.moves[$0] }) else {
      deployment.move(teacher, to: roster.teachers[teacher].post, in: roster)
      return
    }
    deployment.move(
      teacher, to: draft.county.posts[move.post], transfers: move.isTransfer, in: roster)
  }

  func named(_ row: Int) -> PlanReason.NamedRow {
    PlanReason.NamedRow(
      code: draft.rows[row].code, name: rowWords.name(of: draft.rows[row]),
      count: state.count(of: row), range: draft.rows[row].range)
  }
}
