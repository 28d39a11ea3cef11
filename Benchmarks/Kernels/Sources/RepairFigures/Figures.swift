import Foundation
import PlanFormat
import Planning
import Policy
import Staffing

/// What replanning and dragging took on one county; seconds are of the processor.
struct Figures: Encodable {
  let teachers: Int
  let published: Int
  let open: Double
  let vetoes: [Veto]
  let looks: [Double]
  let kept: [Double]

  struct Veto: Encodable {
    let teacher: String
    let phase: String

    /// On an open board, and as a whole plan file with all reasons.
    let replan: Double
    let whole: Double?
    let changed: Int
    let levels: [Line]
  }

  struct Line: Encodable {
    let name: String
    let before: Int?
    let value: Int
    let bound: Int
  }

  init(_ request: PlanRequest, _ plan: PlanFile, vetoes: Int, drags: Int) throws {
    var opened: PlanBoard!
    open = seconds { opened = PlanBoard(request, plan: plan) }
    let board = opened!
    let before = Dictionary(uniqueKeysWithValues: plan.levels.map { ($0.name, $0.value) })
    let step = max(1, plan.moves.count / max(1, vetoes))
    let chosen = stride(from: 0, to: plan.moves.count, by: step).prefix(vetoes)
    self.vetoes = try chosen.enumerated().map { index, position in
      let move = plan.moves[position]
      var found: PlanBoard.Replanned!
      let time = seconds { found = board.replan([.stays(move.teacher)]) }
      var whole: Double?
      if index % 5 == 0 {
        var again = request
        again.pins = [.stays(move.teacher)]
        again.previous = PublishedPlan(plan, sha256: "")
        whole = try seconds { _ = try Planner(again).plan() }
      }
      return Veto(
        teacher: move.teacher.rawValue, phase: move.phase.rawValue, replan: time, whole: whole,
        changed: found.changes.count,
        levels: found.levels.map {
          Line(
            name: $0.level.rawValue, before: before[$0.level.rawValue], value: $0.value,
            bound: $0.bound)
        })
    }
    let fresh = PlanBoard(request, plan: plan)
    let places = fresh.possibleDrags(drags)
    looks = places.map { teacher, post in
      seconds { _ = fresh.look(teacher, at: post) }
    }
    kept = places.map { teacher, post in
      seconds {
        _ = fresh.drag(teacher, to: post)
        fresh.undo()
      }
    }
    teachers = request.roster.teachers.count
    published = plan.moves.count
  }
}

extension PlanBoard {
  /// Possible moves spread over the county, and every third home.
  func possibleDrags(_ count: Int) -> [(Teacher.ID, Post?)] {
    let all = possibleMoves
    guard !all.isEmpty else { return [] }
    return (0..<count).map { index in
      let (teacher, post) = all[index * 7919 % all.count]
      return (teacher, index % 3 == 0 ? nil : post)
    }
  }
}

func seconds(_ body: () throws -> Void) rethrows -> Double {
  let start = clock()
  try body()
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}

/// The plan at `url`, or one made now and written there.
func publishedPlan(at url: URL, _ request: PlanRequest, seconds limit: Double) throws -> PlanFile {
  if let data = try? Data(contentsOf: url) { return try PlanFile(json: data) }
  let start = clock()
  let plan = try Planner(request).plan(shouldStop: {
    Double(clock() - start) / Double(CLOCKS_PER_SEC) > limit
  })
  try plan.json().write(to: url)
  return plan
}
