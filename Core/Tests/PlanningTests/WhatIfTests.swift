import CoreTestSupport
import PlanFormat
import Planning
import Policy
import Solver
import Staffing
import Testing

/// Answers to "what if", against every plan there is and against planning again
/// with the pins that an answer names.
@Suite struct `What if` {
  @Test func `a teacher stays or takes a post, and the levels are the best there are`() throws {
    var (stays, takes, none) = (0, 0, 0)
    try forEachAudit(60, .loose, teachers: 6...11, most: 5_000) { audit in
      let whatIf = audit.whatIf
      for move in audit.plan.moves where move.phase == .directed {
        let answer = try #require(try whatIf.answer(.stays(move.teacher)))
        let teacher = try #require(audit.roster.position(of: move.teacher))
        try expect(answer, audit) { $0.choice(of: teacher) == nil }
        stays += 1
      }
      let free = Set(audit.freeMoves.map(\.teacher)).sorted()
      for teacher in free.prefix(4) {
        let id = audit.roster.teachers[teacher].id
        guard let post = audit.possiblePosts(of: id).last else { continue }
        let answer = try #require(try whatIf.answer(.takes(id, post)))
        // A volunteer who is pinned makes room in the market: another county.
        guard !audit.roster.teachers[teacher].isVolunteer || audit.terms.market == .off else {
          continue
        }
        let option = try #require(audit.option(teacher, post))
        if answer.after.status == .infeasible { none += 1 } else { takes += 1 }
        guard audit.terms.market == .off else { continue }
        try expect(answer, audit) { $0.choice(of: teacher) == option }
      }
    }
    #expect(stays > 15 && takes > 40 && none > 5, "\(stays), \(takes), \(none)")
  }

  @Test func `a post is filled at the least cost, or it is said what stands against it`() throws {
    var (filled, impossible) = (0, 0)
    try forEachAudit(80, .loose, teachers: 6...11, most: 5_000) { audit in
      for short in audit.plan.unfilled.prefix(3) {
        let answer = try #require(try audit.whatIf.answer(.fills(short.post)))
        let row = try #require(audit.rowNames.firstIndex(of: "post/\(short.post)"))
        let now = audit.count(row)
        var best: [Int]?
        audit.model.forEachPlan { state, values in
          guard state.count(of: row) > now else { return }
          if best.map({ values.lexicographicallyPrecedes($0) }) ?? true { best = values }
        }
        guard let best else {
          impossible += 1
          #expect(answer.after.status == .infeasible, "seed \(audit.seed), \(short.post)")
          let clashes = try #require(answer.after.doctor)
          #expect(
            clashes.contains { $0.subject == "post/\(short.post)" },
            "seed \(audit.seed), \(short.post): \(clashes)")
          continue
        }
        filled += 1
        let change = { (plan: PlanFile) in
          plan.moves.count { $0.post == short.post }
            - plan.moves.count { audit.roster[$0.teacher]?.post == short.post }
        }
        #expect(
          change(answer.after) > change(audit.plan), "seed \(audit.seed), \(short.post)")
        let again = try audit.planned(with: answer.pins)
        #expect(
          again.levels == answer.after.levels && again.moves == answer.after.moves,
          "seed \(audit.seed), \(short.post)")
        if audit.terms.market == .off {
          #expect(again.levels.map(\.value) == best, "seed \(audit.seed), \(short.post)")
        }
      }
    }
    #expect(filled > 10 && impossible > 40, "\(filled), \(impossible)")
  }

  @Test func `two or three exchange within every rule, three only where two don't suffice`() throws
  {
    var rings: [Int: Int] = [:]
    for (shape, count) in [(ReasonAudit.Shape.full, 60), (.round, 120)] {
      try forEachAudit(UInt64(count), shape) { audit in
        for stay in audit.plan.unmoved where audit.roster[stay.teacher]?.isVolunteer ?? false {
          let pairs = audit.exchanges(of: stay.teacher)
          guard let answer = try audit.whatIf.answer(.exchanges(stay.teacher)) else {
            #expect(!pairs, "seed \(audit.seed), \(stay.teacher)")
            continue
          }
          rings[answer.pins.count, default: 0] += 1
          #expect((answer.pins.count == 2) == pairs, "seed \(audit.seed), \(stay.teacher)")
          #expect(answer.after.status != .infeasible, "seed \(audit.seed), \(stay.teacher)")
          let again = try audit.planned(with: answer.pins)
          #expect(again == answer.after, "seed \(audit.seed), \(stay.teacher)")
          for case .takes(let teacher, let post) in answer.pins {
            #expect(
              again.moves.contains { $0.teacher == teacher && $0.post == post },
              "seed \(audit.seed), \(stay.teacher)")
          }
          let wish = again.moves.first { $0.teacher == stay.teacher }?.to
          #expect(
            audit.roster[stay.teacher]?.wishes.contains(wish ?? "") ?? false,
            "seed \(audit.seed), \(stay.teacher)")
        }
      }
    }
    #expect(rings[2, default: 0] > 20 && rings[3, default: 0] > 5, "\(rings)")
  }

  /// The answer is the best of all plans that satisfy `condition`.
  private func expect(
    _ answer: WhatIf.Answer, _ audit: ReasonAudit, _ condition: (CountState) -> Bool
  ) throws {
    var best: [Int]?
    audit.model.forEachPlan { state, values in
      guard condition(state) else { return }
      if best.map({ values.lexicographicallyPrecedes($0) }) ?? true { best = values }
    }
    let found = answer.after.status == .infeasible ? nil : answer.after.levels.map(\.value)
    #expect(found == best, "seed \(audit.seed), \(answer.question)")
    guard let best else { return }
    let now = audit.plan.levels.map(\.value)
    #expect(answer.isWorse == now.lexicographicallyPrecedes(best), "seed \(audit.seed)")
    #expect(answer.comparison?.levels.map(\.second) == best, "seed \(audit.seed)")
  }
}

extension ReasonAudit {
  var whatIf: WhatIf {
    WhatIf(request(roster, book, seed: seed), plan, terms: terms, steps: .tiny)
  }

  func option(_ teacher: Int, _ post: Post) -> Int? {
    let place = possiblePosts(of: roster.teachers[teacher].id).firstIndex(of: post)
    return place.map { model.options(of: teacher).lowerBound + $0 }
  }

  /// Whether somebody at a wished school could change places with the teacher, both
  /// within every range and everybody else as planned.
  func exchanges(of id: Teacher.ID) -> Bool {
    guard let teacher = roster.position(of: id), let person = roster[id] else { return false }
    let mine = instance.movesOf[teacher].map { instance.moves[$0] }
    let stays = Set(plan.unmoved.map(\.teacher))
    return mine.contains { there in
      let post = instance.county.posts[there.post]
      return person.wishes.contains(post.school)
        && instance.moves.contains { back in
          let other = roster.teachers[back.teacher]
          return stays.contains(other.id) && other.post == post
            && instance.county.posts[back.post] == person.post
            && values(with(there, back)) != nil
        }
    }
  }
}
