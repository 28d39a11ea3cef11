public import Foundation
public import PlanFormat
public import Policy
public import Staffing

/// The instance that a plan was made for, as neutral JSON for checkers in other
/// languages: levels, rows and possible moves with their numbers, what is pinned,
/// and who chooses in the market in which order (`samples/verify.py` explains the
/// format and judges by it).
///
/// - Parameter plan: Its year, seed, pins and the published plan that it repairs
///   are taken; nothing else.
/// - Throws: `EncodingError` only; a plan without a usable year gives no rows.
public func instanceDump(of plan: PlanFile, roster: Roster, book: PolicyBook) throws -> Data {
  let year = SchoolYear(min(max(plan.year, 1900), 2200))
  return try instanceDump(
    of: plan, Instance(County(roster: roster, book: book, year: year)))
}

package func instanceDump(of plan: PlanFile, _ instance: Instance) throws -> Data {
  var judgement = Judgement(plan, instance)
  judgement.judgeMoves()
  judgement.judgeStays()
  judgement.judgePrevious()
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  return try encoder.encode(InstanceFile(judgement))
}

/// The format `junheng-instance/1`.
private struct InstanceFile: Encodable {
  let format = "junheng-instance/1"
  let levels: [LevelEntry]
  let rows: [RowEntry]
  let teachers: [TeacherEntry]
  let market: MarketEntry

  /// The published plan that is repaired.
  let previous: PreviousPlan?

  struct LevelEntry: Encodable {
    let name: String
    let kind: String
    let tolerance: Int
    /// What the level is worth before any move counts in it.
    let constant: Wide
  }

  /// Costs are the greatest of straight lines, each slope and intercept.
  struct RowEntry: Encodable {
    let name: String
    let constant: Int
    let range: [Wide]
    let costs: [String: [[Wide]]]
    let spread: Spread?
    let binding: Bool
    /// The need of a post, to tell what stays unfilled.
    let need: Int?
  }

  struct Spread: Encodable {
    let level: String
    let target: Wide
    let need: Wide
  }

  /// A teacher who teaches; `pinned` is the index of a move, or -1 for staying.
  struct TeacherEntry: Encodable {
    let teacher: String
    let moves: [MoveEntry]
    let pinned: Int?
  }

  /// How volunteers choose: in which order, each with the indices of the moves
  /// wished for, best first, and with those to whom a couple's rows tie them.
  struct MarketEntry: Encodable {
    let kind: String
    let volunteers: [Volunteer]

    struct Volunteer: Encodable {
      let teacher: String
      let wishes: [Int]
      let spouses: [String]
    }

    init(_ judgement: Judgement) {
      let (instance, county) = (judgement.instance, judgement.county)
      let name = { (position: Int) in county.roster.teachers[position].id.rawValue }
      kind = county.terms.market.rawValue
      let lists =
        county.terms.market == .off
        ? [] : instance.marketLists(seed: judgement.plan.seed, without: judgement.absent)
      volunteers = lists.map { teacher, moves in
        Volunteer(
          teacher: name(teacher), wishes: moves.map { $0 - instance.movesOf[teacher].lowerBound },
          spouses: lists.map(\.teacher).filter { instance.index.areCouple(teacher, $0) }.map(name))
      }
    }
  }

  struct MoveEntry: Encodable {
    let post: String
    let direction: String
    let kind: String
    let burden: Wide
    /// What it adds to the number of people changed since publication.
    let change: Wide
    let rows: [[Int]]

    init(_ move: PossibleMove, _ instance: Instance, _ published: Published?) {
      let county = instance.county
      change = published?.change(by: move, in: county) ?? 0
      post = county.posts[move.post].description
      direction = move.direction.rawValue
      kind = move.kind.rawValue
      burden = move.burden
      rows = instance.entries(of: move).map { [$0.row, $0.coefficient] }
    }
  }

  init(_ judgement: Judgement) {
    let instance = judgement.instance
    let county = instance.county
    previous = judgement.plan.previous
    let published = judgement.published
    let terms = county.terms.levels(repairing: published != nil)
    let inUse = terms.map(\.level)
    levels = terms.map {
      LevelEntry(
        name: $0.level.rawValue, kind: $0.level.isSpread ? "spread" : "sum",
        tolerance: $0.tolerance,
        constant: $0.level == .disruption ? published?.moved ?? 0 : 0)
    }
    rows = instance.rows.map { row in
      var costs: [String: [[Wide]]] = [:]
      for cost in row.costs where inUse.contains(cost.level) {
        costs[cost.level.rawValue] = cost.lines.map { [$0.slope, $0.intercept] }
      }
      let spread = row.target.flatMap { target in
        target.attribute.spreadLevel.map {
          Spread(level: $0.rawValue, target: target.target, need: target.need)
        }
      }
      let post = row.name.hasPrefix("post/") ? Post(String(row.name.dropFirst(5))) : nil
      return RowEntry(
        name: row.name, constant: row.constant, range: [row.range.low, row.range.high],
        costs: costs, spread: spread, binding: judgement.isBinding(row),
        need: post.flatMap { county.postPositions[$0] }.map { county.need[$0] })
    }
    market = MarketEntry(judgement)
    teachers = county.roster.teachers.indices.filter {
      county.roster.teachers[$0].position.teaches
    }
    .map { position in
      let range = instance.movesOf[position]
      var pinned: Int?
      if judgement.stays.contains(position) {
        pinned = -1
      } else if judgement.phases[position] == .pinned, let pin = judgement.chosen[position] {
        pinned = instance.possibleMove(position, pin.post).map { $0 - range.lowerBound }
      }
      return TeacherEntry(
        teacher: county.roster.teachers[position].id.rawValue,
        moves: range.map { MoveEntry(instance.moves[$0], instance, published) }, pinned: pinned)
    }
  }
}
