import Policy
import Sealing
import Solver
import Staffing

/// A competition with what every round asks of it, by position.
struct CompetitionGround {
  let request: CompetitionRequest
  let terms: CompetitionTerms
  let offers: [Offer]
  let applicants: [Applicant]

  /// By applicant: positions of the offers wished for.
  let wishes: [[Int]]

  /// One a post for its chairs, then those of `structure`.
  let limits: [LaminarLimits.Limit]
  let structure: [StructureLimit]

  /// By applicant: SHA-256 of `SEED/NUMBER`, the lot.
  let lots: [String]
  private let districts: [School.ID: String]

  /// - Throws: `CompetitionError` when structure limits cross.
  init(_ request: CompetitionRequest) throws(CompetitionError) {
    self.request = request
    terms = request.terms
    let competition = request.competition
    offers = competition.offers
    applicants = competition.applicants
    let positions = Dictionary(
      competition.offers.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    wishes = competition.applicants.map { $0.wishes.compactMap { positions[$0] } }
    structure = terms.limits(of: competition)
    let chairs = offers.indices.map {
      LaminarLimits.Limit(posts: [$0], capacity: competition.offers[$0].chairs)
    }
    limits =
      chairs
      + structure.map { limit in
        LaminarLimits.Limit(
          posts: competition.offers.indices.filter { limit.covers(competition.offers[$0]) },
          capacity: limit.capacity)
      }
    lots = applicants.map { sha256("\(request.seed)/\($0.id)".utf8) }
    districts = Dictionary(
      offers.compactMap { offer in offer.district.map { (offer.school, $0) } },
      uniquingKeysWith: { first, _ in first })
    do {
      _ = try LaminarLimits(posts: offers.count, limits: limits)
    } catch {
      let count = competition.offers.count
      throw CompetitionError(
        first: structure[error.first - count], second: structure[error.second - count])
    }
  }

  /// How near a post is to somebody: their own school, district, or the county.
  func reach(of offer: Int, for applicant: Int) -> CompetitionTerms.Reach {
    let school = applicants[applicant].school
    if offers[offer].school == school { return .school }
    guard let district = districts[school], offers[offer].district == district else {
      return .county
    }
    return .district
  }

  func isWithin(_ offer: Int, _ reach: CompetitionTerms.Reach, of applicant: Int) -> Bool {
    self.reach(of: offer, for: applicant).order <= reach.order
  }

  /// Everything about the person that the post doesn't admit.
  func faults(of applicant: Int, for offer: Int) -> [CompetitionReason] {
    let (teacher, offer) = (applicants[applicant].teacher, offers[offer])
    var faults: [CompetitionReason] = []
    if teacher.stage != offer.stage, !teacher.qualifications.stages.contains(offer.stage) {
      faults.append(.stage(teacher.stage, asked: offer.stage))
    }
    if teacher.subject != offer.subject, !teacher.qualifications.subjects.contains(offer.subject) {
      faults.append(.subject(teacher.subject, asked: offer.subject))
    }
    if let grade = offer.grade, teacher.title < grade, !terms.allowsLowerTitle {
      faults.append(.title(teacher.title, asked: grade))
    }
    return faults
  }

  func isProtected(_ applicant: Int) -> Bool {
    terms.protects(applicants[applicant].teacher, at: request.year.opening)
  }
}

extension CompetitionTerms.Reach {
  var order: Int {
    switch self {
    case .school: 0
    case .district: 1
    case .county: 2
    }
  }
}
