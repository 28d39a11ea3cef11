import PlanFormat
import Policy
import Sealing
import Staffing

/// Who may be hired where, and who stands before whom, worked out from the form
/// and the book for the checker.
struct CompetitionEntrants {
  let people: [Applicant]
  let offers: [Offer]
  let person: [Teacher.ID: Int]
  let post: [Offer.ID: Int]

  /// The chairs of each post, then the limits of the book and of the form.
  let bounds: [(posts: Set<Int>, capacity: Int)]
  let rounds: [(kind: CompetitionFile.RoundKind, reach: Int, minimum: Int?)]
  private let terms: CompetitionTerms
  private let opening: Month
  private let lots: [String]
  private let districtOfSchool: [School.ID: String]

  init(_ form: Competition, _ terms: CompetitionTerms, year: SchoolYear, seed: UInt64) {
    self.terms = terms
    people = form.applicants
    offers = form.offers
    opening = year.opening
    person = Dictionary(people.enumerated().map { ($1.id, $0) }) { first, _ in first }
    post = Dictionary(offers.enumerated().map { ($1.id, $0) }) { first, _ in first }
    lots = people.map { sha256("\(seed)/\($0.id.rawValue)".utf8) }
    districtOfSchool = Dictionary(
      form.offers.filter { $0.district != nil }.map { ($0.school, $0.district ?? "") }
    ) { first, _ in first }
    bounds =
      form.offers.enumerated().map { (Set([$0.offset]), $0.element.chairs) }
      + terms.limits(of: form).map { limit in
        (
          Set(form.offers.enumerated().filter { limit.covers($0.element) }.map(\.offset)),
          limit.capacity
        )
      }
    let byWish = terms.rounds.filter { !$0.isAssigned }
    let inForm: [(kind: CompetitionFile.RoundKind, reach: Int, minimum: Int?)] =
      switch terms.form {
      case .joint: byWish.prefix(1).map { (.joint, 2, $0.minimumScore) }
      case .rounds: []
      }
    let held = terms.form == .joint ? terms.rounds.filter(\.isAssigned) : terms.rounds
    rounds =
      [(.kept, 0, nil)] + inForm
      + held.map { round in
        let reach = round.reach == .school ? 0 : round.reach == .district ? 1 : 2
        let kinds: [CompetitionFile.RoundKind] = [.school, .district, .county]
        return (round.isAssigned ? .assigned : kinds[reach], reach, round.minimumScore)
      }
  }

  func isExempt(_ person: Int) -> Bool { terms.protects(people[person].teacher, at: opening) }

  /// The posts that somebody may be hired at in a round, best first.
  func list(of person: Int, in round: Int) -> [Int] {
    let applicant = people[person]
    let (kind, reach, minimum) = rounds[round]
    guard isExempt(person) == (kind == .kept) else { return [] }
    if let minimum, applicant.score.map({ $0 < minimum }) ?? true { return [] }
    let open = offers.indices.filter { distance(person, $0) <= reach && isFit(person, $0) }
    let wished = applicant.wishes.compactMap { wish in open.first { offers[$0].id == wish } }
    switch kind {
    case .kept: return wished + open.filter { !wished.contains($0) }
    case .assigned:
      guard applicant.acceptsAssignment else { return [] }
      return (0...2).flatMap { step in open.filter { distance(person, $0) == step } }
    case .school, .district, .county, .joint: return wished
    }
  }

  /// Where an application stands in the order of its round.
  func place(of person: Int, at post: Int, in round: Int) -> Place {
    let teacher = people[person].teacher
    var numbers = [rounds[round].kind == .joint ? distance(person, post) : 0]
    numbers.append(-(people[person].score ?? 0))
    for tie in terms.ties {
      switch tie {
      case .ownSchool: numbers.append(distance(person, post) == 0 ? 0 : 1)
      case .title: numbers.append(-teacher.title.rawValue)
      case .backbone: numbers.append(-teacher.backbone.rawValue)
      case .yearsOfService: numbers.append(-years(since: teacher.startedWork))
      case .ruralYears: numbers.append(-teacher.ruralYears)
      case .yearsAtSchool: numbers.append(-years(since: teacher.establishment.since))
      }
    }
    return Place(numbers: numbers, lot: lots[person], person: person)
  }

  private func years(since month: Month?) -> Int {
    month.map { max(0, opening.ordinal - $0.ordinal) / 12 } ?? 0
  }

  private func isFit(_ person: Int, _ post: Int) -> Bool {
    let (teacher, offer) = (people[person].teacher, offers[post])
    let stages = [teacher.stage] + teacher.qualifications.stages
    let subjects = [teacher.subject] + teacher.qualifications.subjects
    guard stages.contains(offer.stage), subjects.contains(offer.subject) else { return false }
    guard let grade = offer.grade, !terms.allowsLowerTitle else { return true }
    return teacher.title >= grade
  }

  /// 0 at the own school, 1 in its district, 2 elsewhere.
  private func distance(_ person: Int, _ post: Int) -> Int {
    if offers[post].school == people[person].school { return 0 }
    let district = districtOfSchool[people[person].school]
    return district != nil && district == offers[post].district ? 1 : 2
  }
}

/// A place in the order of applications; less is better.
struct Place: Comparable {
  let numbers: [Int]
  let lot: String
  let person: Int

  static func < (left: Place, right: Place) -> Bool {
    if left.numbers != right.numbers {
      return left.numbers.lexicographicallyPrecedes(right.numbers)
    }
    return left.lot == right.lot ? left.person < right.person : left.lot < right.lot
  }
}
