import Foundation
import PlanChecker
import PlanFormat
import Policy
import Sampling
import Staffing

/// Writes plan files for a draw: what they say comes from the oracle, what
/// they prove from multipliers found by trying.
struct PlanMaker {
  let draw: Draw
  let oracle: Oracle
  let instance: Instance
  let lot: UInt64

  /// Pinned moves, and who is pinned to stay.
  let pinned: Oracle.Plan
  let stays: Set<Int>

  /// The published plan that is repaired, in some files.
  let previous: PreviousPlan?

  /// Pinned and market moves.
  let fixed: Oracle.Plan

  /// Where each may go; those without a choice have one place only.
  let options: [Oracle.Plan]

  var stream: SplitMix64

  static let references = PlanReferences(
    workbook: String(repeating: "a", count: 64),
    book: PlanFile.BookReference(
      id: "test", version: "1", sha256: String(repeating: "b", count: 64)))

  /// - Parameter most: How many plans brute force may have to look at; others
  ///   are pinned to stay until there are as few.
  init(seed: UInt64, most: Int = 400, teachers: ClosedRange<Int> = 4...9) {
    let draw = Draw(seed: seed, teachers: teachers)
    var oracle = Oracle(draw: draw)
    var stream = draw.stream
    var stays: Set<Int> = []
    var pinned = Oracle.Plan(repeating: nil, count: draw.roster.teachers.count)
    var options = draw.roster.teachers.indices.map { position in
      [nil] + oracle.posts.filter { oracle.isPossible(position, $0) }
    }
    for position in stream.shuffled(Array(options.indices)) {
      let isLarge = options.reduce(1) { min($0 * $1.count, most + 1) } > most
      if isLarge || stream.chance(60) {
        stays.insert(position)
        options[position] = [nil]
      } else if options[position].count > 1 && stream.chance(80) {
        var trial = pinned
        trial[position] = stream.pick(Array(options[position].dropFirst()))
        if oracle.isWithinRanges(trial) { pinned = trial }
      }
    }
    let lot = stream.next()
    let absent = stays.union(pinned.indices.filter { pinned[$0] != nil })
    let previous = stream.chance(400) ? oracle.randomPublication(&stream) : nil
    oracle.published = draw.roster.teachers.map { teacher in
      previous?.moves.first { $0.teacher == teacher.id }?.post
    }
    let fixed = oracle.market(
      seed: lot, after: pinned, absent: absent,
      keeping: previous.map { previous in
        Dictionary(
          uniqueKeysWithValues: previous.moves.filter { $0.phase == .market }.map {
            (draw.roster.position(of: $0.teacher)!, $0.post)
          })
      })
    for position in options.indices where fixed[position] != nil {
      options[position] = [fixed[position]]
    }
    self.draw = draw
    self.oracle = oracle
    self.instance = Instance(draw.county)
    self.lot = lot
    self.pinned = pinned
    self.stays = stays
    self.previous = previous
    self.fixed = fixed
    self.options = options
    self.stream = stream
  }

  /// Every plan that makes the fixed moves, in or out of range.
  var plans: [Oracle.Plan] {
    options.reduce([[]]) { plans, choices in
      plans.flatMap { plan in choices.map { plan + [$0] } }
    }
  }

  var levelTerms: [PlanTerms.LevelTerms] { draw.terms.levels(repairing: previous != nil) }

  var levels: [PlanLevel] { levelTerms.map(\.level) }

  func context(_ level: PlanLevel, _ plan: Oracle.Plan) -> ProofContext {
    var moves: [Int: PossibleMove?] = [:]
    for position in stays { moves[position] = .some(nil) }
    for (position, post) in fixed.enumerated() {
      if let post { moves[position] = .some(instance.move(position, index(of: post))) }
    }
    return ProofContext(
      level: level,
      earlier: levels.prefix { $0 != level }.map { ($0, Wide(oracle.value($0, plan))) },
      fixed: moves, published: previous.map { Published($0, in: draw.county) })
  }

  func index(of post: Post) -> Int { draw.county.postPositions[post]! }

  /// A proof whose multipliers have been improved `steps` times by chance.
  mutating func proof(
    of level: PlanLevel, _ plan: Oracle.Plan, steps: Int
  ) -> (proof: LevelProof, bound: Int) {
    let context = context(level, plan)
    let trivial = LevelProof(level: level.rawValue, kind: .trivial)
    guard steps > 0 else { return (trivial, bound(of: trivial, context)) }
    var best = trivial
    best.kind = level.isSpread ? .conflict : .lagrangian
    best.scale = stream.pick([1, 2, 10, 1000])
    var value = goodness(of: best, context)
    for _ in 0..<steps {
      var next = best
      change(&next, context)
      let changed = goodness(of: next, context)
      if changed >= value { (best, value) = (next, changed) }
    }
    return (best, bound(of: best, context))
  }

  /// What the search improves: L itself, which moves before the bound does.
  private func goodness(of proof: LevelProof, _ context: ProofContext) -> Wide {
    var fine = proof
    if !context.level.isSpread { return instance.lagrangian(fine, context) ?? 0 }
    fine.kind = .conflict
    return Wide(bound(of: fine, context))
  }

  /// The greatest bound that the proof shows.
  func bound(of proof: LevelProof, _ context: ProofContext) -> Int {
    guard context.level.isSpread else {
      return Int(clamping: instance.provenBound(proof, context) ?? 0)
    }
    var bound = 0
    for step in [100_000, 10_000, 1000, 100, 10, 1] {
      while instance.provesSpread(proof, context, bound: Wide(bound + step)) {
        bound += step
      }
    }
    return bound
  }

  private mutating func change(_ proof: inout LevelProof, _ context: ProofContext) {
    let sums = context.earlier.map(\.level).filter { !$0.isSpread }
    if !sums.isEmpty && stream.chance(150) {
      let size = stream.pick([0, 1, 3, 50]) * proof.scale
      proof.budgets[stream.pick(sums).rawValue] = size
    } else {
      let touched = instance.moves.isEmpty ? [] : instance.entries(of: stream.pick(instance.moves))
      let row =
        touched.isEmpty || stream.chance(200)
        ? stream.pick(instance.rows).name : instance.rows[stream.pick(touched).row].name
      let size = stream.pick([1, 10, 100, 300, 1000, 3000]) * proof.scale
      let old = proof.multipliers[row] ?? 0
      proof.multipliers[row] =
        stream.chance(200) ? 0 : old + stream.within(-size...size)
    }
  }

  /// The file of a plan, with what the oracle says of it, sealed.
  mutating func file(_ plan: Oracle.Plan, steps: Int = 0) -> PlanFile {
    let proofs = levels.map { proof(of: $0, plan, steps: steps) }
    var file = PlanFile(
      year: Draw.year.start, book: PlanMaker.references.book,
      workbookSHA256: PlanMaker.references.workbook, seed: lot, engine: "test", status: .proven,
      levels: zip(levelTerms, proofs).map { terms, proven in
        Level(
          name: terms.level.rawValue, value: oracle.value(terms.level, plan), bound: proven.bound,
          gap: 0, tolerance: terms.tolerance)
      },
      gap: 0, gapAsked: stream.pick([0, 1000, 1_000_000]), moves: moves(plan),
      stays: stays.sorted().map { draw.roster.teachers[$0].id }, unfilled: unfilled(plan),
      unmoved: unmoved(plan), indicators: Indicators(before: [:], after: [:]),
      certificate: Certificate(proofs: proofs.map(\.proof)), effort: 0, stoppedBy: .effort)
    file.previous = previous
    settle(&file)
    return file
  }

  private func moves(_ plan: Oracle.Plan) -> [Move] {
    plan.enumerated().compactMap { position, post in
      guard let post else { return nil }
      let teacher = draw.roster.teachers[position]
      let phase: Move.Phase =
        pinned[position] == post ? .pinned : fixed[position] == post ? .market : .directed
      return Move(
        teacher: teacher.id, from: teacher.teaching.school, to: post.school, stage: post.stage,
        subject: post.subject, phase: phase,
        direction: .init(rawValue: oracle.direction(position, post).rawValue)!,
        kind: oracle.isTransfer(position, post) ? .transfer : .exchange, start: "2026-autumn",
        end: "\(2025 + draw.terms.termYears)-spring", reasons: [])
    }
  }

  private func unfilled(_ plan: Oracle.Plan) -> [Unfilled] {
    oracle.posts.compactMap { post in
      let missing = oracle.need(post) - oracle.strength(plan) { $0 == post }
      return missing > 0
        ? Unfilled(
          school: post.school, stage: post.stage, subject: post.subject, missing: missing,
          reasons: []) : nil
    }
  }

  private func unmoved(_ plan: Oracle.Plan) -> [Unmoved] {
    draw.roster.teachers.enumerated().compactMap { position, teacher in
      guard plan[position] == nil, !stays.contains(position), teacher.position.teaches else {
        return nil
      }
      return Unmoved(teacher: teacher.id, school: teacher.teaching.school, reasons: [])
    }
  }
}

/// Makes gaps, status and seal follow from the rest of the file.
func settle(_ file: inout PlanFile) {
  file.gap = 0
  for (index, level) in file.levels.enumerated() {
    let difference = (level.value - level.bound) * 1_000_000
    let base = max(1, abs(level.value))
    let gap = difference > 0 ? (difference + base - 1) / base : -(-difference / base)
    file.levels[index].gap = gap
    file.gap = max(file.gap, gap - level.tolerance)
  }
  file.status = file.gap <= file.gapAsked ? .proven : .feasible
  reseal(&file)
}

func reseal(_ file: inout PlanFile) {
  do { file.certificate.digest = try seal(of: file) } catch { preconditionFailure("\(error)") }
}

func defects(_ file: PlanFile, _ instance: Instance) -> [PlanDefect] {
  do {
    return check(plan: try file.json(), PlanMaker.references) { _ in instance }
  } catch {
    preconditionFailure("\(error)")
  }
}

extension Oracle {
  /// A published plan as it might have been, part of it impossible now.
  func randomPublication(_ stream: inout SplitMix64) -> PreviousPlan {
    PreviousPlan(
      sha256: String(repeating: "c", count: 64),
      moves: draw.roster.teachers.enumerated().compactMap { position, teacher in
        guard stream.chance(500) else { return nil }
        let possible = posts.filter { isPossible(position, $0) }
        let wished = possible.filter { teacher.isVolunteer && teacher.wishes.contains($0.school) }
        if !wished.isEmpty && stream.chance(700) {
          let post = stream.pick(wished)
          return PreviousMove(
            teacher: teacher.id, to: post.school, stage: post.stage, subject: post.subject,
            phase: .market)
        }
        let post = stream.pick(possible.isEmpty || stream.chance(100) ? posts : possible)
        return PreviousMove(
          teacher: teacher.id, to: post.school, stage: post.stage, subject: post.subject,
          phase: stream.pick([.market, .directed, .pinned]))
      }
      .sorted { $0.teacher < $1.teacher })
  }
}

extension PlanMaker {
  /// Where the file's moves take everybody.
  func plan(of file: PlanFile) -> Oracle.Plan {
    draw.roster.teachers.map { teacher in file.moves.first { $0.teacher == teacher.id }?.post }
  }

  /// A feasible plan chosen at random, if there is one.
  mutating func feasiblePlan() -> Oracle.Plan? {
    let feasible = plans.filter { oracle.isWithinRanges($0) && oracle.keepsBindingShares($0) }
    return feasible.isEmpty ? nil : stream.pick(feasible)
  }
}
