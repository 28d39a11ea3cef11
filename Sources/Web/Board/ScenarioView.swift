internal import Equity
internal import Planning
internal import Policy
internal import Staffing

/// What the board says of a scenario: aims before and now, posts, and what each
/// move of whoever was chosen would do.
struct ScenarioView: Sendable {
  struct Aim: Sendable {
    let level: PlanLevel
    let planned: Int
    let now: Int
  }

  let aims: [Aim]
  let effects: EffectList
  let posts: [ShortageMatrix.Row]
  let answer: BoardAnswer

  init(_ table: BoardTable, to question: BoardQuestion) {
    aims = zip(table.levels, table.board.levels).map {
      Aim(level: $0.level, planned: $0.value, now: $1.value)
    }
    effects = EffectList(table)
    posts = table.board.report.shortages.rows
    answer = BoardAnswer(table.board, to: question)
  }
}

/// Who is listed beside the board.
struct PersonFilter: Sendable {
  enum Show: String, CaseIterable, Sendable { case moves, changed, volunteers, all }

  let show: Show
  let subject: Subject
  let search: String

  /// - Parameter posts: Where people are missing: the subject that misses most is
  ///   shown unless another is asked for, or somebody is chosen.
  init(_ address: Address, _ county: County, chosen: Teacher.ID?, _ posts: [ShortageMatrix.Row]) {
    show = address["show"].flatMap(Show.init) ?? .moves
    search = address["q"] ?? ""
    let asked = address["subject"].flatMap { $0.isEmpty ? nil : Subject($0) }
    let gaps = Dictionary(posts.map { ($0.post.subject, $0.gap) }, uniquingKeysWith: +)
    let shortest = gaps.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    subject =
      chosen.flatMap { county.roster[$0]?.subject } ?? asked ?? shortest
      ?? county.subjects.first ?? Subject("")
  }

  /// - Complexity: O(teachers).
  func people(of county: County, in desk: ScenarioDesk) -> [Teacher] {
    let places = desk.places
    let changed = Set(desk.scenario.changes.map(\.teacher))
    return county.roster.teachers.filter { teacher in
      guard teacher.position.teaches, teacher.subject == subject else { return false }
      guard
        search.isEmpty || teacher.name.contains(search) || teacher.id.rawValue.hasSuffix(search)
      else { return false }
      return switch show {
      case .moves: places[teacher.id] != nil
      case .changed: changed.contains(teacher.id)
      case .volunteers: teacher.isVolunteer
      case .all: true
      }
    }
  }
}
