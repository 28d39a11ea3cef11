public import PlanFormat
public import Policy
public import Staffing

extension Competition {
  /// What is competed for in one round of several that are held one by one: the
  /// chairs, limits and people that earlier rounds left, with the wishes that are
  /// within this round's reach.
  ///
  /// People who were hired or keep a post don't take part again.
  ///
  /// - Parameters:
  ///   - number: The round, from 0.
  ///   - results: Those of all earlier rounds.
  /// - Complexity: O(*n* + *h* · *l*) in wishes, people hired and limits.
  public func step(
    _ number: Int, of terms: CompetitionTerms, after results: [CompetitionFile]
  ) -> Competition {
    let hirings = results.flatMap(\.hired)
    let gone = Set(hirings.map(\.applicant) + results.flatMap(\.kept).map(\.applicant))
    let taken = Dictionary(hirings.map { ($0.post, 1) }, uniquingKeysWith: +)
    let places = Dictionary(offers.map { ($0.id, $0) }) { first, _ in first }
    var step = Competition(offers: offers, applicants: [], limits: terms.limits(of: self))
    for index in step.offers.indices {
      step.offers[index].chairs -= min(
        offers[index].chairs, taken[offers[index].id] ?? 0)
    }
    for index in step.limits.indices {
      let limit = step.limits[index]
      let under = hirings.count { places[$0.post].map(limit.covers) ?? false }
      step.limits[index].capacity = max(0, limit.capacity - under)
    }
    let reach = terms.steps[number].reach
    let districts = Dictionary(
      offers.compactMap { offer in offer.district.map { (offer.school, $0) } }
    ) { first, _ in first }
    step.applicants = applicants.filter { !gone.contains($0.id) }.map { applicant in
      var applicant = applicant
      let school = applicant.school
      applicant.wishes.removeAll { wish in
        guard let offer = places[wish] else { return true }
        return switch reach {
        case .school: offer.school != school
        case .district:
          offer.school != school
            && (offer.district == nil || offer.district != districts[school])
        case .county: false
        }
      }
      return applicant
    }
    return step
  }
}
