import PlanFormat
import Policy
import Staffing

/// Judges one plan file, part by part.
struct Judgement {
  let plan: PlanFile
  let instance: Instance
  var comparison = Comparison()

  /// The file's moves by teacher position, and in the order of the file.
  private(set) var chosen: [Int: PossibleMove] = [:]
  private(set) var phases: [Int: Move.Phase] = [:]
  private(set) var stays: Set<Int> = []
  private(set) var counts: [Wide] = []

  /// The posts of the published plan that this one repairs, by teacher position.
  private(set) var published: Published?

  init(_ plan: PlanFile, _ instance: Instance) {
    self.plan = plan
    self.instance = instance
  }

  var defects: [PlanDefect] {
    get { comparison.defects }
    set { comparison.defects = newValue }
  }

  var county: County { instance.county }

  /// The moves of `phase`, or all, by teacher.
  func moves(_ phase: Move.Phase? = nil) -> [PossibleMove] {
    chosen.keys.sorted().filter { phase == nil || phases[$0] == phase }.map { chosen[$0]! }
  }

  /// Resolves every move and compares what the file says of it.
  mutating func judgeMoves() {
    let first = Term(plan.year, .autumn)
    let last = Term(plan.year + county.terms.termYears - 1, .spring)
    for move in plan.moves {
      guard let teacher = position(of: move.teacher) else {
        defects.append(.unknownTeacher(move.teacher))
        continue
      }
      let id = move.teacher.rawValue
      comparison.compare(.from, of: id, move.from, county.roster.teachers[teacher].teaching.school)
      comparison.compare(.start, of: id, move.start, first)
      comparison.compare(.end, of: id, move.end, last)
      guard chosen[teacher] == nil else {
        defects.append(.movedTwice(move.teacher))
        continue
      }
      guard let post = position(of: move) else { continue }
      let possible = instance.move(teacher, post)
      let refusals = county.refusals(teacher, post)
      if !refusals.isEmpty && plan.status != .infeasible {
        defects.append(.refused(move.teacher, move.post, refusals))
      }
      comparison.compare(.direction, of: id, move.direction.rawValue, possible.direction.rawValue)
      comparison.compare(.kind, of: id, move.kind.rawValue, possible.kind.rawValue)
      chosen[teacher] = possible
      phases[teacher] = move.phase
    }
    counts = instance.counts(moves())
  }

  private func position(of teacher: Teacher.ID) -> Int? {
    county.roster.position(of: teacher).flatMap {
      isSame(county.roster.teachers[$0].id.rawValue, teacher.rawValue) ? $0 : nil
    }
  }

  private mutating func position(of move: Move) -> Int? {
    guard let school = county.roster[move.to], isSame(school.id.rawValue, move.to.rawValue) else {
      defects.append(.unknownSchool(move.to, teacher: move.teacher))
      return nil
    }
    guard let post = county.postPositions[move.post],
      isSame(county.posts[post].description, move.post.description)
    else {
      defects.append(.unknownPost(move.post, teacher: move.teacher))
      return nil
    }
    return post
  }

  /// The published moves: by teacher, each once; those of people who don't teach
  /// now are left aside.
  mutating func judgePrevious() {
    guard let previous = plan.previous else { return }
    let names = previous.moves.map(\.teacher.rawValue)
    comparison.compare(
      .previous, found: names.map { ($0, "") }, Set(names).sorted().map { ($0, "") })
    published = Published(previous, in: county)
  }

  /// Who is pinned to stay: known, each once, by identifier, and not moved.
  mutating func judgeStays() {
    for id in plan.stays {
      guard let teacher = position(of: id) else {
        defects.append(.unknownTeacher(id))
        continue
      }
      if chosen[teacher] != nil { defects.append(.staysAndMoves(id)) }
      stays.insert(teacher)
    }
    let expected = Set(plan.stays).sorted().map(\.rawValue)
    comparison.compare(
      .stay, found: plan.stays.map { ($0.rawValue, "") }, expected.map { ($0, "") })
  }

  /// Every row within its range, with all moves and with the pinned ones alone.
  mutating func judgeRows() {
    for (row, count) in zip(instance.rows, counts) where !row.range.contains(count) {
      defects.append(
        .outOfRange(
          row: row.name, count: Int(clamping: count), low: Int(clamping: row.range.low),
          high: Int(clamping: row.range.high)))
    }
    for (row, count) in zip(instance.rows, instance.counts(moves(.pinned)))
    where !row.range.contains(count) {
      defects.append(
        .pinsOutOfRange(
          row: row.name, count: Int(clamping: count), low: Int(clamping: row.range.low),
          high: Int(clamping: row.range.high)))
    }
    for (row, count) in zip(instance.rows, counts) where isBinding(row) {
      let missing = row.cost(at: .breaches, count)
      if missing > 0 {
        defects.append(.shareMissed(row: row.name, missing: Int(clamping: missing)))
      }
    }
  }

  /// Whether the book lets no plan miss the share that `row` counts.
  func isBinding(_ row: Row) -> Bool {
    (county.terms.exchangeShareBlocks && row.name.hasPrefix("quota/"))
      || (county.terms.backboneShareBlocks && row.name.hasPrefix("backbone-quota/"))
  }

  /// Who takes no part in the market: pinned to move or to stay.
  var absent: Set<Int> { stays.union(phases.filter { $0.value == .pinned }.keys) }

  /// The moves that the market gives after the file's pins, by teacher position.
  func market() -> [Int: Int] {
    instance.marketMoves(
      seed: plan.seed, keeping: published, after: moves(.pinned), without: absent)
  }

  /// Exactly the market's moves have the phase `market`.
  mutating func judgeMarket() {
    let expected = market()
    let teachers = Set(expected.keys).union(phases.filter { $0.value == .market }.keys)
    for teacher in teachers.sorted() {
      let right = expected[teacher].map { instance.moves[$0].post }
      let found = phases[teacher] == .market ? chosen[teacher]!.post : nil
      guard found != right else { continue }
      defects.append(
        .marketDiffers(
          county.roster.teachers[teacher].id, found: found.map { county.posts[$0] },
          expected: right.map { county.posts[$0] }))
    }
  }

  /// The posts that stay short and the teachers who stay, in order.
  mutating func judgeLists() {
    let short = county.posts.indices.compactMap { post -> (name: String, value: String)? in
      let row = instance.rowPositions["post/\(county.posts[post])"]!
      let missing = Wide(county.need[post]) - counts[row]
      return missing > 0 ? (county.posts[post].description, "\(missing)") : nil
    }
    comparison.compare(
      .unfilled, found: plan.unfilled.map { ($0.post.description, "\($0.missing)") }, short)
    let unmoved = county.roster.teachers.indices.compactMap {
      position -> (name: String, value: String)? in
      let teacher = county.roster.teachers[position]
      guard teacher.position.teaches, chosen[position] == nil, !stays.contains(position) else {
        return nil
      }
      return (teacher.id.rawValue, teacher.teaching.school.rawValue)
    }
    comparison.compare(
      .unmoved, found: plan.unmoved.map { ($0.teacher.rawValue, $0.school.rawValue) }, unmoved)
  }
}
