public import Staffing

/// Who has served in the countryside already isn't sent there again.
///
/// The book says which history counts: any at all (没有山区工作经历, S001-011), or
/// service within the last years (S000-055). It concerns moves down only,
/// unless the book names other directions.
///
/// - Finds: everyone whose rural service counts, with the month from which it
///   no longer does, when that ever comes.
/// - Set by: `rural-history` in a policy book.
public struct RuralHistory: TeacherRule {
  public static let id: RuleID = "rural-history"
  package let terms: RuleTerms

  /// Which rural service keeps a teacher from being sent.
  enum Counting: CaseIterable { case ever, lately }
  let counting: Counting

  /// In months; used by `lately`.
  let within: Int

  package init(_ section: BookSection, terms: RuleTerms) {
    self.terms = terms
    self.counting = section.choice("counts", default: .ever)
    self.within = section.quantity("within", .years, default: 0).value
  }

  package func findings(about candidate: Candidate) -> [Finding] {
    let teacher = candidate.teacher
    switch counting {
    case .ever:
      guard teacher.hasServedRurally else { return [] }
      return [
        terms.finding(
          about: .teacher(teacher.id), measured: .years(max(1, teacher.ruralYears)),
          allowed: .years(0))
      ]
    case .lately:
      guard let last = teacher.lastRural else { return [] }
      let months = max(0, last.distance(to: candidate.opening))
      guard months < within else { return [] }
      return [
        terms.finding(
          about: .teacher(teacher.id), measured: .months(months),
          allowed: .atLeast(.months(within)), liftsIn: last.advanced(by: within))
      ]
    }
  }
}

extension Teacher {
  /// Whether any rural service is on record.
  var hasServedRurally: Bool { ruralYears > 0 || lastRural != nil }
}
