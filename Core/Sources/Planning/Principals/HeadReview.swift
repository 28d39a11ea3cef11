import PlanFormat
import Policy
import Staffing

/// Judges where each head stands: due, exempt, and every reason.
struct HeadReview {
  let request: PrincipalRequest
  let terms: PrincipalTerms

  /// Heads still in office at the opening, by school and then identifier.
  var heads: [Teacher] {
    let opening = request.year.opening
    return request.roster.teachers
      .filter { $0.position == .head && RetirementAge.month(of: $0) > opening }
      .sorted {
        ($0.establishment.school, $0.id) < ($1.establishment.school, $1.id)
      }
  }

  func months(of head: Teacher) -> Int? {
    head.establishment.since.map { max(0, $0.distance(to: request.year.opening)) }
  }

  func standing(of head: Teacher) -> HeadVerdict.Standing {
    guard exemptions(of: head).isEmpty else { return .exempt }
    guard let months = months(of: head) else { return .unknown }
    return months >= terms.longest
      ? .overdue : months >= terms.due ? .due : months >= terms.swapFrom ? .mayMove : .tooEarly
  }

  /// How long the head has been there, and every reason to stay.
  func reasons(of head: Teacher) -> [Reason] {
    [tenure(of: head)] + exemptions(of: head)
  }

  private func tenure(of head: Teacher) -> Reason {
    guard let months = months(of: head) else {
      return Reason(
        rule: "principal-term", sentence: "来校年月不明，不能判断任期，暂不列入。",
        english: "Since when isn't known, so the term can't be judged: not included.",
        measured: "", allowed: "", citation: terms.dueCitation.words(in: .zh))
    }
    let (measure, due, longest) = (
      Measure.months(months), Measure.months(terms.due), Measure.months(terms.longest)
    )
    let citation = months >= terms.longest ? terms.longestCitation : terms.dueCitation
    return Reason(
      rule: "principal-term",
      sentence: "在本校任职\(measure.words(in: .zh))，满\(due.words(in: .zh))轮岗，"
        + "最长\(longest.words(in: .zh))。",
      english: "At this school for \(measure.words(in: .en)); due after "
        + "\(due.words(in: .en)), at the latest after \(longest.words(in: .en)).",
      measured: measure.words(in: .zh), allowed: due.words(in: .zh),
      citation: citation.words(in: .zh))
  }

  private func exemptions(of head: Teacher) -> [Reason] {
    var reasons: [Reason] = []
    let left = request.year.opening.distance(to: RetirementAge.month(of: head))
    if left <= terms.retirementWithin {
      let (measured, within) = (Measure.months(left), Measure.months(terms.retirementWithin))
      reasons.append(
        Reason(
          rule: "near-retirement",
          sentence: "距法定退休\(measured.words(in: .zh))，\(within.words(in: .zh))以内的留任。",
          english: "\(measured.words(in: .en)) to statutory retirement; within "
            + "\(within.words(in: .en)) heads stay.",
          measured: measured.words(in: .zh), allowed: within.words(in: .zh),
          citation: terms.retirementCitation.words(in: .zh)))
    }
    if head.isAway {
      reasons.append(
        Reason(
          rule: "away-on-exchange", sentence: "正在外校任教，期满后再列入。",
          english: "Is teaching away at present; included after coming back.", measured: "",
          allowed: "", citation: terms.citation.words(in: .zh)))
    }
    if !head.circumstances.isDisjoint(with: terms.exempt) {
      reasons.append(
        Reason(
          rule: "exempt-circumstances", sentence: "符合免于交流的情形，留任。",
          english: "An exemption applies: stays.", measured: "", allowed: "",
          citation: terms.retirementCitation.words(in: .zh)))
    }
    return reasons
  }
}
