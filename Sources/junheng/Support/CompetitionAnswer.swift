import PlanFormat
import Policy
import Staffing
import Wording

/// What became of one applicant, in lines: the post, the list, and for every
/// wish not granted all reasons.
struct CompetitionAnswer {
  private let result: CompetitionFile
  private let offers: [Offer.ID: Offer]
  private let applicants: Set<Teacher.ID>
  private let language: Language

  init(_ result: CompetitionFile, _ competition: Competition, _ language: Language) {
    self.result = result
    self.language = language
    offers = Dictionary(competition.offers.map { ($0.id, $0) }) { first, _ in first }
    applicants = Set(competition.applicants.map(\.id))
  }

  /// Nil when nobody of that number applied.
  func lines(about applicant: Teacher.ID) -> [String]? {
    guard applicants.contains(applicant) else { return nil }
    var lines: [String] = []
    if let hiring = result.hired.first(where: { $0.applicant == applicant }) {
      let round = result.rounds[hiring.round - 1].kind.name(in: language)
      lines.append(
        Phrase.hiredAt(name(hiring.post), round: round, wish: hiring.wish)[language])
    } else if let kept = result.kept.first(where: { $0.applicant == applicant }) {
      lines = [Phrase.staysWithoutChair[language]] + texts(kept.reasons)
    } else if let left = result.left.first(where: { $0.applicant == applicant }) {
      lines = [Phrase.notHired[language]] + texts(left.reasons)
    }
    for refusal in result.refused where refusal.applicant == applicant {
      lines.append(Phrase.wishRefused(refusal.wish, name(refusal.post))[language])
      lines += texts(refusal.reasons)
    }
    return lines
  }

  private func texts(_ reasons: [Reason]) -> [String] {
    reasons.map { "· \($0.text(in: language))" }
  }

  private func name(_ post: Offer.ID) -> String {
    guard let offer = offers[post] else { return post.rawValue }
    let school = offer.schoolName.isEmpty ? offer.school.rawValue : offer.schoolName
    let grade = offer.grade.map { $0.name(in: language) }
    return ([post.rawValue, school, offer.subject.name(in: language)] + [grade].compactMap(\.self))
      .joined(separator: " ")
  }
}
