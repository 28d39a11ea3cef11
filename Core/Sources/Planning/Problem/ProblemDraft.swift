import PlanFormat
import Policy
import Solver
import Staffing

/// A county's possible moves, rows and levels, put together into a count model.
///
/// Agents of the model are teachers by roster position, options are possible
/// moves in order of teachers and posts.
struct ProblemDraft {
  let county: County
  let filters: PossibleMoves
  let moves: [PossibleMove]
  let rows: [PlanRow]
  let model: CountModel
  let quotas: QuotaRows
  let firstQuotaRow: Int
  let balances: BalanceRows
  let firstBalanceRow: Int
  let levelTerms: [PlanTerms.LevelTerms]

  /// The published plan to stay near to, if there is one.
  let published: PublishedPlaces?
  private let rules: [any RowRule]
  private let firsts: [Int]

  /// - Parameter loosened: Filters that don't keep a move out but count it in rows
  ///   of their own, for the doctor.
  /// - Complexity: O(teachers × posts).
  init(_ county: County, previous: PreviousPlan? = nil, loosened: MoveFilter = []) {
    let filters = PossibleMoves(county)
    let byTeacher = county.roster.teachers.indices.map { filters.moves(of: $0, despite: loosened) }
    let strengths = StrengthRows(county)
    let quotas = QuotaRows(county)
    let balances = BalanceRows(county)
    let rules: [any RowRule] = [
      strengths, LeaveRows(county), quotas, CoupleRows(county, moves: byTeacher),
      PairRows(county, moves: byTeacher), balances, EstablishmentRows(county),
      FilterRows(loosened),
    ]
    var model = CountModel()
    var rows: [PlanRow] = []
    var firsts: [Int] = []
    for rule in rules {
      firsts.append(rows.count)
      rows += rule.rows
      for row in rule.rows { _ = model.addRow(base: row.base, range: row.range) }
    }
    for moves in byTeacher {
      model.addAgent(
        options: moves.map { move in
          var entries: [CountModel.Entry] = []
          for (rule, first) in zip(rules, firsts) {
            rule.count(move) { entries.append(.init(row: first + $0, coefficient: $1)) }
          }
          return entries
        })
    }
    self.county = county
    self.filters = filters
    self.moves = Array(byTeacher.joined())
    self.rows = rows
    self.quotas = quotas
    self.balances = balances
    firstQuotaRow = firsts[2]
    firstBalanceRow = firsts[5]
    levelTerms = county.terms.levels(repairing: previous != nil)
    published = previous.map { PublishedPlaces($0, in: county) }
    self.model = model
    self.rules = rules
    self.firsts = firsts
  }

  /// What a move adds to each row, even if a filter refuses it.
  func entries(of move: PossibleMove) -> [CountModel.Entry] {
    var sums: [Int: Int] = [:]
    for (rule, first) in zip(rules, firsts) {
      rule.count(move) { sums[first + $0, default: 0] += $1 }
    }
    return sums.filter { $0.value != 0 }.sorted { $0.key < $1.key }
      .map { .init(row: $0.key, coefficient: $0.value) }
  }

  var levels: [PlanLevel] { levelTerms.map(\.level) }

  /// The model with the levels of the book.
  var complete: CountModel {
    var model = model
    model.levels = levelTerms.map {
      CountLevel($0.level.aim.kind(in: self), tolerance: $0.tolerance)
    }
    return model
  }
}
