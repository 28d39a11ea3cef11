import Policy
import Staffing

/// Somebody with a wish to change places: whether they may, and where they
/// could go.
struct SwapApplicant {
  /// Position in the roster.
  let teacher: Int
  let post: Post
  let targets: [String]

  /// Why not; empty for those who enter.
  let bars: [SwapReason]

  /// Posts wished for, best first, with the number of the wish.
  let wishes: [(post: Post, rank: Int)]
}

extension SwapRequest {
  /// Everybody with a wish, by teacher.
  ///
  /// A second wish of one teacher doesn't count: the workbook refuses it.
  ///
  /// - Complexity: O(*teachers* + *wishes* × schools of a township).
  func applicants() -> [SwapApplicant] {
    let eligibility = book.eligibility(of: roster, in: year)
    var townships: [String: [Int]] = [:]
    for (position, school) in roster.schools.enumerated() {
      if let township = school.township { townships[township, default: []].append(position) }
    }
    var targets: [Int: [String]] = [:]
    for wish in roster.swapWishes {
      guard let teacher = roster.position(of: wish.teacher), targets[teacher] == nil else {
        continue
      }
      targets[teacher] = wish.targets
    }
    return targets.keys.sorted().map { teacher in
      applicant(teacher, targets[teacher] ?? [], eligibility[teacher].findings, townships)
    }
  }

  private func applicant(
    _ position: Int, _ targets: [String], _ findings: [Finding], _ townships: [String: [Int]]
  ) -> SwapApplicant {
    let teacher = roster.teachers[position]
    var bars: [SwapReason] = []
    if !terms.positions.contains(teacher.position) {
      bars.append(.position(teacher.position, allowed: terms.positions, terms.citation))
    }
    for finding in findings where isBar(finding) { bars.append(.finding(finding)) }
    if teacher.isAway && !findings.contains(where: { $0.rule == AwayOnExchange.id && isBar($0) }) {
      bars.append(.away(terms.citation))
    }
    var wishes: [(post: Post, rank: Int)] = []
    var seen: Set<School.ID> = [teacher.teaching.school]
    for (index, target) in targets.enumerated() {
      let own = roster.position(of: School.ID(target)).map { [$0] }
      guard let schools = own ?? townships[target] else {
        bars.append(.unknownTarget(target))
        continue
      }
      for school in nearest(schools, to: teacher) {
        let id = roster.schools[school].id
        guard seen.insert(id).inserted else { continue }
        wishes += posts(for: teacher, at: id).map { ($0, index + 1) }
      }
    }
    if wishes.isEmpty { bars.append(.noTarget) }
    return SwapApplicant(
      teacher: position, post: teacher.post, targets: targets, bars: bars, wishes: wishes)
  }

  private func isBar(_ finding: Finding) -> Bool {
    if case .circumstance(let circumstance) = finding.measured {
      return terms.barringCircumstances.contains(circumstance)
    }
    return terms.barringRules.contains(finding.rule)
  }

  /// Schools of one wish, nearest to home first.
  private func nearest(_ schools: [Int], to teacher: Teacher) -> [Int] {
    let ways = schools.map { school -> (metres: Int, school: Int) in
      guard let home = teacher.home, let place = roster.schools[school].location else {
        return (Int.max, school)
      }
      return (home.metres(to: place), school)
    }
    return ways.sorted { $0 < $1 }.map(\.school)
  }

  /// The posts of a school that the teacher may take, the own subject first.
  func posts(for teacher: Teacher, at school: School.ID) -> [Post] {
    switch terms.fit {
    case .own: [Post(school: school, stage: teacher.stage, subject: teacher.subject)]
    case .qualified:
      ([teacher.stage] + teacher.qualifications.stages.sorted().filter { $0 != teacher.stage })
        .flatMap { stage in
          ([teacher.subject]
            + teacher.qualifications.subjects.sorted().filter { $0 != teacher.subject })
            .map { Post(school: school, stage: stage, subject: $0) }
        }
    }
  }
}
