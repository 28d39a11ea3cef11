import PlanFormat
import Policy
import Staffing

extension Corruption {
  /// Falsified origins and moves.
  static let moves: [Corruption] = [
    .file("another format", "format") { $0.format = "junheng-plan/2" },
    .file("a year far away", "year") { $0.year = .max },
    .file("a year long ago", "year") { $0.year = .min },
    .file("another workbook", "workbook") { $0.workbookSHA256 = "0" },
    .file("another book", "bookID") { $0.book.id = "lenient" },
    .file("another version of the book", "bookVersion") { $0.book.version = "2" },
    .file("another text of the book", "bookDigest") { $0.book.sha256 = "" },
    .move("an unknown teacher", "unknownTeacher") { $0.teacher = "T99" },
    .move("a teacher's name spelt otherwise", "unknownTeacher") {
      $0.teacher = .init($0.teacher.rawValue + "\u{301}")
    },
    .move("an unknown school", "unknownSchool") { $0.to = "9999999999" },
    .move("an unknown post", "unknownPost") { $0.subject = "天文" },
    .move("another present school", "from") { $0.from = $0.to },
    .move("another direction", "direction") { $0.direction = $0.direction == .up ? .down : .up },
    .move("a swap", "direction") { $0.direction = .swap },
    .move("another kind", "kind") { $0.kind = $0.kind == .exchange ? .transfer : .exchange },
    .move("another first term", "start") { $0.start = "2026-spring" },
    .move("another last term", "end") { $0.end = "2040-spring" },
    .move("a directed move said to be the market's", "marketDiffers") {
      if $0.phase == .directed { $0.phase = .market }
    },
    .move("a market move said to be directed", "marketDiffers") {
      if $0.phase == .market { $0.phase = .directed }
    },
    Corruption("another post than the market gives", "marketDiffers") { file, maker in
      let (posts, oracle) = (maker.oracle.posts, maker.oracle)
      guard let index = file.moves.firstIndex(where: { $0.phase == .market }),
        let position = maker.draw.roster.position(of: file.moves[index].teacher),
        let other = posts.first(where: {
          $0 != file.moves[index].post && oracle.isPossible(position, $0)
            && maker.draw.roster.teachers[position].wishes.contains($0.school)
        })
      else { return false }
      file.moves[index].to = other.school
      file.moves[index].stage = other.stage
      file.moves[index].subject = other.subject
      return true
    },
    Corruption("a trade of the market undone", "marketDiffers") { file, maker in
      guard maker.draw.terms.market == .trading,
        let index = file.moves.firstIndex(where: { $0.phase == .market })
      else { return false }
      file.moves.remove(at: index)
      return true
    },
    Corruption("a volunteer who traded said to be directed", "marketDiffers") { file, maker in
      guard maker.draw.terms.market == .trading,
        let index = file.moves.firstIndex(where: { $0.phase == .market })
      else { return false }
      file.moves[index].phase = .directed
      return true
    },
    .file("a teacher moved twice", "movedTwice") { file in
      if let move = file.moves.first { file.moves.append(move) }
    },
    .file("a move left out", "unmoved") { file in
      if !file.moves.isEmpty { file.moves.removeLast() }
    },
    .file("all moves left out", "unmoved") { $0.moves = [] },
    Corruption("somebody moved to a post for which they aren't fit", "refused") { file, maker in
      let positions = maker.draw.roster.teachers.indices
      let position = maker.stream.pick(Array(positions))
      let post = maker.stream.pick(maker.oracle.posts)
      let teacher = maker.draw.roster.teachers[position]
      guard !maker.oracle.isPossible(position, post),
        !file.moves.contains(where: { $0.teacher == teacher.id })
      else { return false }
      file.moves.append(
        Move(
          teacher: teacher.id, from: teacher.teaching.school, to: post.school,
          stage: post.stage, subject: post.subject, phase: .directed, direction: .down,
          kind: .exchange, start: "2026-autumn", end: "2026-spring", reasons: []))
      return true
    },
    .file("an unknown teacher who stays", "unknownTeacher") { $0.stays.append("T99") },
    .file("a teacher who stays twice", "stay") { file in
      if let stay = file.stays.last { file.stays.append(stay) }
    },
    .file("a moved teacher who stays", "staysAndMoves") { file in
      if let move = file.moves.first { file.stays = [move.teacher] }
    },
    Corruption("nobody pinned to stay", "unmoved") { file, maker in
      let teaching = file.stays.filter { maker.draw.roster[$0]!.position.teaches }
      file.stays = []
      return !teaching.isEmpty
    },
  ]

  /// Falsified worth, status and lists.
  static let worth: [Corruption] = [
    .level("a value greater by one", "value") { $0.value += 1 },
    .level("a value less by one", "value") { $0.value -= 1 },
    .level("the greatest of all values", "value") { $0.value = .max },
    .level("the least of all values", "value") { $0.value = .min },
    .level("another gap", "gap") { $0.gap += 1 },
    .level("another tolerance", "tolerance") { $0.tolerance += 1 },
    .level("another level", "levels") { $0.name = "happiness" },
    .file("a level left out", "levels") { if !$0.levels.isEmpty { $0.levels.removeLast() } },
    .file("a level more", "levels") { file in
      file.levels.append(Level(name: "moves", value: 0, bound: 0, gap: 0, tolerance: 0))
    },
    .file("levels in another order", "levels") { $0.levels.reverse() },
    .file("another gap of the plan", "planGap") { $0.gap += 1 },
    .file("a negative gap asked", "gapAsked") { $0.gapAsked = -1 },
    .file("another status", "status") {
      $0.status = $0.status == .proven ? .feasible : .proven
    },
    .file("stopped by a gap that wasn't reached", "stoppedBy") {
      if $0.status == .feasible { $0.stoppedBy = .gap }
    },
    .file("a doctor for a plan", "doctorUnfit") { $0.doctor = [] },
    .file("no plan exists, with no reason", "doctorUnfit") { $0.status = .infeasible },
    .file("no plan exists, though here it is", "infeasibleWithPlan") { file in
      if !file.moves.isEmpty { file.status = .infeasible }
    },
    .file("no plan exists for no reason that could be", "implausible") { file in
      file.status = .infeasible
      file.doctor = [Clash(rule: "weather", subject: "county", sentence: "雨", missing: 1)]
    },
    .file("no plan exists, with nothing missing", "implausible") { file in
      file.status = .infeasible
      file.doctor = [Clash(rule: "pin", subject: "T01", sentence: "", missing: 0)]
    },
    .file("a missing post left out", "unfilled") {
      if !$0.unfilled.isEmpty { $0.unfilled.removeLast() }
    },
    .file("one more missing", "unfilled") {
      if !$0.unfilled.isEmpty { $0.unfilled[0].missing += 1 }
    },
    .file("a missing post twice", "unfilled") { file in
      if let post = file.unfilled.last { file.unfilled.append(post) }
    },
    .file("missing posts in another order", "unfilled") { $0.unfilled.reverse() },
    .file("an unmoved teacher left out", "unmoved") {
      if !$0.unmoved.isEmpty { $0.unmoved.removeFirst() }
    },
    .file("an unmoved teacher elsewhere", "unmoved") {
      if !$0.unmoved.isEmpty { $0.unmoved[0].school = "9999999999" }
    },
  ]

  /// Falsified repairs.
  static let repairs: [Corruption] = [
    .file("a repair said to be a plan anew", "levels") { $0.previous = nil },
    .file("a plan anew said to be a repair", "levels") { file in
      if file.previous == nil { file.previous = PreviousPlan(sha256: "", moves: []) }
    },
    .file("one change fewer", "value") { file in
      if let index = file.levels.firstIndex(where: { $0.name == "disruption" }) {
        file.levels[index].value -= 1
      }
    },
    .file("the present plan passed off as published", "value") { file in
      guard file.previous != nil,
        file.levels.contains(where: { $0.name == "disruption" && $0.value > 0 })
      else { return }
      file.previous = PreviousPlan(file, sha256: "")
      for index in file.previous!.moves.indices { file.previous!.moves[index].phase = .directed }
    },
    .file("the published plan's people in another order", "previous") {
      $0.previous?.moves.reverse()
    },
    .file("somebody published twice", "previous") { file in
      if let move = file.previous?.moves.last { file.previous?.moves.append(move) }
    },
    Corruption("a published move left out", "value") { file, maker in
      guard
        let index = file.previous?.moves.firstIndex(where: {
          maker.draw.roster[$0.teacher]!.position.teaches
        }),
        file.previous!.moves[index].phase != .market
      else { return false }
      file.previous!.moves.remove(at: index)
      return true
    },
  ]

  /// Falsified bounds and certificates.
  static let proofs: [Corruption] = [
    Corruption("a bound greater by one", "boundNotProven") { file, maker in
      guard !file.levels.isEmpty else { return false }
      file.levels[maker.stream.below(file.levels.count)].bound += 1
      settle(&file)
      return true
    },
    .level("the greatest of all bounds", "boundNotProven") { $0.bound = .max },
    .level("the least of all bounds", "gap") { $0.bound = .min },
    .file("no proofs", "proofs") { $0.certificate.proofs = [] },
    .file("proofs in another order", "proofs") { $0.certificate.proofs.reverse() },
    .proof("a proof of another level", "proofs") { proof, _ in proof.level = "happiness" },
    .proof("a kind that can't prove the level", "unfitProof") { proof, _ in
      proof.kind = spreads.contains(proof.level) ? .lagrangian : .conflict
    },
    .proof("a trivial proof with multipliers", "unfitProof") { proof, maker in
      proof.kind = .trivial
      proof.multipliers[maker.instance.rows[0].name] = 1
    },
    .proof("a scale of zero", "scaleNotPositive") { proof, _ in proof.scale = 0 },
    .proof("a negative scale", "scaleNotPositive") { proof, _ in proof.scale = .min },
    .proof("the greatest of all scales", "tooLarge") { proof, _ in proof.scale = .max },
    .proof("a row that isn't there", "unknownRow") { proof, _ in proof.multipliers["post/x"] = 1 },
    .proof("the greatest of all multipliers", "tooLarge") { proof, maker in
      proof.multipliers[maker.instance.rows[0].name] = .max
    },
    .proof("the least of all multipliers", "tooLarge") { proof, maker in
      proof.multipliers[maker.instance.rows[0].name] = .min
    },
    .proof("a negative budget", "negativeBudget") { proof, maker in
      proof.budgets[maker.levels[0].rawValue] = -1
    },
    .proof("a budget of a level that doesn't come before", "unknownBudget") { proof, _ in
      proof.budgets[proof.level] = 1
    },
    .proof("a budget of nothing", "unknownBudget") { proof, _ in proof.budgets["happiness"] = 1 },
    .proof("a budget of a spread", "unknownBudget") { proof, _ in
      proof.budgets["backbone-spread"] = 1
    },
    Corruption("no multipliers for a bound that needs them", "boundNotProven") { file, maker in
      replaceProof(&file, &maker) { proof, _ in
        proof.multipliers = [:]
        proof.budgets = [:]
      }
    },
    Corruption("multipliers that prove less", "boundNotProven") { file, maker in
      replaceProof(&file, &maker) { proof, maker in
        let row = maker.stream.pick(maker.instance.rows).name
        proof.multipliers[row, default: 0] += maker.stream.within(-3000...3000)
      }
    },
    Corruption("a budget too dear", "boundNotProven") { file, maker in
      replaceProof(&file, &maker) { proof, maker in
        for level in maker.levels.prefix(while: { $0.rawValue != proof.level })
        where !spreads.contains(level.rawValue) {
          proof.budgets[level.rawValue] = 1 << 60
        }
      }
    },
  ]

  /// Changes one level's proof; false when it still proves the bound.
  private static func replaceProof(
    _ file: inout PlanFile, _ maker: inout PlanMaker,
    _ change: (inout LevelProof, inout PlanMaker) -> Void
  ) -> Bool {
    guard !file.levels.isEmpty else { return false }
    let index = maker.stream.below(file.levels.count)
    change(&file.certificate.proofs[index], &maker)
    let plan = maker.plan(of: file)
    let context = maker.context(maker.levels[index], plan)
    return maker.bound(of: file.certificate.proofs[index], context) < file.levels[index].bound
  }
}
