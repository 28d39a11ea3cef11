internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// Which moves the plan's list shows.
struct MoveFilter: Sendable {
  let address: Address
  let direction: Move.Direction?
  let phase: Move.Phase?
  let subject: Subject?
  let from: School.ID?
  let to: School.ID?

  private let subjects: [Subject]
  private let sources: [School]
  private let targets: [School]

  /// - Throws: `WebProblem` naming a value that isn't known.
  init(county: County, plan: PlanFile, address: Address) throws {
    let query = ListQuery(address: address)
    self.address = address
    self.subjects = Set(plan.moves.map(\.subject)).sorted()
    let from = Set(plan.moves.map(\.from))
    let to = Set(plan.moves.map(\.to))
    self.sources = county.roster.schools.filter { from.contains($0.id) }
    self.targets = county.roster.schools.filter { to.contains($0.id) }
    self.direction = try query.choice("direction", of: MoveFilter.directions, word: \.rawValue)
    self.phase = try query.choice("phase", of: MoveFilter.phases, word: \.rawValue)
    self.subject = try query.choice("subject", of: subjects, word: \.rawValue)
    self.from = try query.choice("from", of: sources) { $0.id.rawValue }?.id
    self.to = try query.choice("to", of: targets) { $0.id.rawValue }?.id
  }

  func includes(_ move: Move) -> Bool {
    (direction == nil || move.direction == direction) && (phase == nil || move.phase == phase)
      && (subject == nil || move.subject == subject) && (from == nil || move.from == from)
      && (to == nil || move.to == to)
  }

  private var isSet: Bool {
    direction != nil || phase != nil || subject != nil || from != nil || to != nil
  }

  private static let directions: [Move.Direction] = [.down, .up, .lateral, .swap]
  private static let phases: [Move.Phase] = [.market, .directed, .pinned]

  func form(in language: Language) -> FilterForm {
    FilterForm(address: address, clears: isSet) { html in
      html.choice(
        "direction", .direction,
        MoveFilter.directions.map { ($0.rawValue, $0.name(in: language)) },
        chosen: direction?.rawValue, in: language)
      html.choice(
        "phase", .phase, MoveFilter.phases.map { ($0.rawValue, $0.name(in: language)) },
        chosen: phase?.rawValue, in: language)
      html.choice(
        "subject", .subject, subjects.map { ($0.rawValue, $0.name(in: language)) },
        chosen: subject?.rawValue, in: language)
      html.choice(
        "from", .from, sources.map { ($0.id.rawValue, $0.name) }, chosen: from?.rawValue,
        in: language)
      html.choice(
        "to", .to, targets.map { ($0.id.rawValue, $0.name) }, chosen: to?.rawValue, in: language)
    }
  }
}
