import PlanFormat
import Policy
import Solver
import Staffing

/// Why a head goes where, stays, or a school stays vacant: all reasons.
struct RotationWords {
  private let review: HeadReview
  private let table: RotationTable
  private let solution: AssignmentProgram.Solution?
  private let citation: String

  init(
    _ review: HeadReview, _ table: RotationTable, _ solution: AssignmentProgram.Solution?
  ) {
    self.review = review
    self.table = table
    self.solution = solution
    citation = review.terms.citation.words(in: .zh)
  }

  func move(_ agent: Int, _ place: Int) -> [Reason] {
    let head = table.pool[agent]
    var reasons = review.reasons(of: head)
    if table.standings[agent] == .mayMove {
      reasons.append(
        Reason(
          rule: "frees-a-seat", sentence: "任期未满，为使到期者能够轮岗而一并调整。",
          english: "Not due, but moved so that a head who is due can be.", measured: "",
          allowed: "", citation: citation))
    }
    reasons.append(fit(head, table.seats[place].school))
    reasons.append(others(agent, place))
    return reasons
  }

  /// Why a head of the pool isn't moved.
  func staying(_ head: Teacher) -> [Reason] {
    guard let agent = table.pool.firstIndex(where: { $0.id == head.id }),
      table.standings[agent] != .mayMove
    else { return [] }
    let open = table.seats.indices.filter {
      table.seats[$0].head != head.id && table.program.costs[agent][$0] != nil
    }
    guard open.isEmpty else {
      return [
        Reason(
          rule: "no-exchange",
          sentence: "有\(open.count)所学校可去，但人选与学校配对后仍须有人留任；已证明无法再少。",
          english: "\(open.count) schools are open, but when all are matched somebody has to "
            + "stay; proven to be the fewest.",
          measured: "\(open.count)", allowed: "", citation: citation)
      ]
    }
    return [refused(head)]
  }

  func vacancy(_ agent: Int, _ place: Int) -> [Reason] {
    let missing = table.seats.count - table.pool.count
    return [
      Reason(
        rule: "vacant",
        sentence: "可轮岗校长比待任学校少\(missing)人，须另行选任；留空此校的代价最小。",
        english: "There are \(missing) fewer heads than schools to head: appoint somebody; "
          + "leaving this school open costs least.",
        measured: "\(missing)", allowed: "0", citation: citation)
    ]
  }

  private func fit(_ head: Teacher, _ school: School) -> Reason {
    let direction = table.placing.direction(head, to: school)
    let terms = review.terms
    var (zh, en) = (
      "\(school.name)：\(direction.words.zh)", "\(school.name): \(direction.words.en)"
    )
    let limit = Figure.kilometres(terms.commuteLimit)
    var measured = ""
    if let metres = table.placing.metres(head, to: school) {
      measured = "\(Figure.kilometres(metres)) km"
      zh += "，离家\(Figure.kilometres(metres))公里（不超过\(limit)公里）"
      en += ", \(Figure.kilometres(metres)) km from home (at most \(limit))"
    } else {
      zh += "，离家距离不明"
      en += ", distance from home unknown"
    }
    let isOwnStage = school.stages.contains(head.stage)
    zh += isOwnStage ? "，学段相同。" : "，任可任学段。"
    en += isOwnStage ? ", the own stage." : ", a stage the head may lead."
    return Reason(
      rule: "fits", sentence: zh, english: en, measured: measured, allowed: "\(limit) km",
      citation: terms.commuteCitation.words(in: .zh))
  }

  /// How many other schools were open or refused, and what the nearest rival
  /// would cost.
  private func others(_ agent: Int, _ place: Int) -> Reason {
    let head = table.pool[agent]
    let rivals = table.seats.indices.filter {
      $0 != place && table.seats[$0].head != head.id
    }
    let open = rivals.filter { table.program.costs[agent][$0] != nil }
    let nearest = solution.flatMap { solution in
      open.compactMap { rival in
        table.program.surcharge(agent, rival, solution).map { (by: $0, rival: rival) }
      }.min { ($0.by, $0.rival) < ($1.by, $1.rival) }
    }
    guard let nearest else {
      return Reason(
        rule: "only-school", sentence: "另外\(rivals.count)所待任学校都不可去：\(refusals(head).zh)。",
        english: "None of \(rivals.count) other schools is open: \(refusals(head).en).",
        measured: "0", allowed: "", citation: citation)
    }
    let school = table.seats[nearest.rival].school.name
    let (zh, en) =
      nearest.by == 0
      ? ("全县方案可能同样好，按编号取先。", "may be as good: the first by code is taken.")
      : nearest.by >= table.unit
        ? (
          "就会有更多到期者不能轮岗，或多调整未到期者。",
          "leaves more due heads in place or moves more who aren't due."
        )
        : ("全县方案至少差\(nearest.by)分。", "is worse by at least \(nearest.by) points.")
    return Reason(
      rule: "next-best", sentence: "另有\(open.count)所可去；改去\(school)，\(zh)",
      english: "\(open.count) others are open; with \(school) instead the rotation \(en)",
      measured: "\(nearest.by)", allowed: "", citation: citation)
  }

  private func refused(_ head: Teacher) -> Reason {
    Reason(
      rule: "no-school", sentence: "没有可去的学校：\(refusals(head).zh)。",
      english: "No school is open: \(refusals(head).en).", measured: "0", allowed: "",
      citation: citation)
  }

  private func refusals(_ head: Teacher) -> LocalizedText {
    var counts: [HeadPlacing.Refusal: Int] = [:]
    for seat in table.seats where seat.head != head.id {
      for refusal in table.placing.refusals(head, to: seat.school) {
        counts[refusal, default: 0] += 1
      }
    }
    let found = HeadPlacing.Refusal.allCases.filter { counts[$0] != nil }
    guard !found.isEmpty else {
      return LocalizedText(zh: "没有其他学校待任", en: "no other school needs a head")
    }
    return LocalizedText(
      zh: found.map { "\($0.words.zh)\(counts[$0] ?? 0)所" }.joined(separator: "、"),
      en: found.map { "\($0.words.en) \(counts[$0] ?? 0)" }.joined(separator: ", "))
  }
}

/// Numbers in reasons.
private enum Figure {
  static func kilometres(_ metres: Int) -> String {
    let tenths = (metres + 50) / 100
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }
}
