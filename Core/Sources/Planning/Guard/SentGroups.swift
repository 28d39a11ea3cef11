import Equity
public import PlanFormat
public import Policy
public import Staffing

/// The groups that schools send under a plan beside those they could have sent:
/// the guard against sending the weaker (S000-030, S000-031).
///
///     for finding in SentGroups(roster, book, year, moves: plan.moves).findings { … }
public struct SentGroups: Sendable {
  /// By school and then by trait; schools that send nobody have none.
  public let comparisons: [GroupComparison]

  /// What the book's rule finds in them.
  public let findings: [Finding]

  /// Sent are those whose move counts for the exchange share (the book's
  /// directions). A person of whom a trait isn't known is left out of it.
  ///
  /// - Parameter book: In force in `year`; without the rule nothing is compared.
  /// - Complexity: O(*n*) in teachers, plus four exact tests for each school
  ///   that sends.
  public init(_ roster: Roster, _ book: PolicyBook, _ year: SchoolYear, moves: [Move]) {
    guard let basis = book.sentGroupComparedWith else {
      (comparisons, findings) = ([], [])
      return
    }
    let counted = Set(book.planTerms.countedDirections.map(\.rawValue))
    let sent = Set(
      moves.filter { counted.contains($0.direction.rawValue) }
        .compactMap { roster.position(of: $0.teacher) })
    let eligibility = basis == .eligible ? book.eligibility(of: roster, in: year) : []
    var comparisons: [GroupComparison] = []
    for (position, school) in roster.schools.enumerated() {
      let staff = roster.staff(at: position).filter { roster.teachers[$0].position.teaches }
      guard staff.contains(where: sent.contains) else { continue }
      let pool = staff.filter { teacher in
        sent.contains(teacher) || basis == .everyone
          || !eligibility[teacher].directions.isDisjoint(with: book.planTerms.countedDirections)
      }
      comparisons += SentTrait.allCases.compactMap { trait in
        SentGroups.comparison(trait, of: pool, sent, at: school.id, roster, year)
      }
    }
    self.comparisons = comparisons
    findings = comparisons.flatMap(book.findings(on:))
  }

  private static func comparison(
    _ trait: SentTrait, of pool: [Int], _ sent: Set<Int>, at school: School.ID,
    _ roster: Roster, _ year: SchoolYear
  ) -> GroupComparison? {
    let known = pool.compactMap { teacher in
      trait.value(of: roster.teachers[teacher], at: year.opening).map { (teacher, $0) }
    }
    let all = known.map(\.1)
    let group = known.filter { sent.contains($0.0) }.map(\.1)
    guard !group.isEmpty else { return nil }
    let test = PermutationTest(sent: group, all: all)
    return GroupComparison(
      subject: .school(school), trait: trait.inBook, sent: group.count,
      sentSum: group.reduce(0, +), all: all.count, allSum: all.reduce(0, +),
      probability: test.probability, leastProbability: test.leastProbability)
  }
}

extension SentTrait {
  fileprivate var inBook: GroupComparison.Trait {
    switch self {
    case .title: .title
    case .backbone: .backbone
    case .appraisal: .appraisal
    case .yearsOfService: .yearsOfService
    }
  }
}
