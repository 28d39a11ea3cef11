import Equity
public import PlanFormat
public import Policy
public import Staffing

/// Who has carried remote and hard posts so far: a line for everybody who
/// teaches, and how evenly the years are spread over those whose turn it could
/// be (S000-055: who never served goes first).
///
/// The plan of a year weighs the same numbers (`RuralStanding`), so the ledger
/// after one plan is where the next one starts.
///
///     let ledger = BurdenLedger(roster, book, year)
///     ledger.fairness(of: .eligible).neverServed
///     ledger.after(plan.moves).fairness(of: .eligible)
public struct BurdenLedger: Equatable, Sendable {
  public struct Entry: Equatable, Sendable {
    public var teacher: Teacher.ID

    /// Where the person teaches.
    public var school: School.ID

    /// Whether a move down is open to them under the book.
    public var isEligible: Bool

    /// Whether they teach at a school that sends teachers, before any plan.
    public var isAtSendingSchool: Bool
    public var ruralYears: Int
    public var lastRural: Month?
    public var lastExchange: Month?
    public var standing: RuralStanding

    /// Whole years since joining the school of the establishment.
    public var yearsInPlace: Int

    /// Of the school where the person teaches.
    public var hardship: Int
    public var isInVillage: Bool

    /// Metres from home to it; nil when unknown.
    public var distance: Int?

    /// Points by which a move down costs less, or more, than another's: what
    /// the `burden` level of the next plan counts for turns taken or not.
    public var turnPoints: Int

    /// Years that a plan adds.
    public var addedYears = 0
  }

  /// Whose years are compared.
  public enum Group: Sendable, CaseIterable {
    /// Everybody who teaches at a school that sends.
    case sendingSchools
    /// Those to whom a move down is open under the book.
    case eligible
  }

  /// How evenly rural years are spread over a group.
  public struct Fairness: Equatable, Sendable {
    public var people: Int
    public var neverServed: Int
    public var notLately: Int

    /// Gini coefficient of rural years, in millionths; nil when nobody has any.
    public var gini: Int?
    public var totalYears: Int
  }

  /// By identifier.
  public private(set) var entries: [Entry]
  public let year: SchoolYear
  private let terms: PlanTerms

  /// - Parameter book: In force in `year`.
  /// - Complexity: O(*n*) in teachers.
  public init(_ roster: Roster, _ book: PolicyBook, _ year: SchoolYear) {
    self.year = year
    terms = book.planTerms
    let terms = book.planTerms
    let eligibility = book.eligibility(of: roster, in: year)
    entries = roster.teachers.enumerated().filter { $0.element.position.teaches }
      .map { position, teacher in
        let school = roster[teacher.teaching.school]
        return Entry(
          teacher: teacher.id, school: teacher.teaching.school,
          isEligible: eligibility[position].directions.contains(.down),
          isAtSendingSchool: school.map(book.sends) ?? false,
          ruralYears: teacher.ruralYears, lastRural: teacher.lastRural,
          lastExchange: teacher.lastExchange,
          standing: RuralStanding(
            teacher, opening: year.opening, within: terms.burden.latelyYears),
          yearsInPlace: teacher.establishment.since?.wholeYears(until: year.opening) ?? 0,
          hardship: school?.hardship ?? 0, isInVillage: school?.zone == .village,
          distance: teacher.home.flatMap { home in school?.location.map { home.metres(to: $0) } },
          turnPoints: terms.burden.turnPoints(of: teacher, opening: year.opening))
      }
  }

  public func fairness(of group: Group) -> Fairness {
    let people = entries.filter { group == .eligible ? $0.isEligible : $0.isAtSendingSchool }
    let years = people.map { Double($0.ruralYears) }
    return Fairness(
      people: people.count, neverServed: people.count { $0.standing == .never },
      notLately: people.count { $0.standing == .notLately },
      gini: Inequality(of: years).gini.map { Int(($0 * 1_000_000).rounded()) },
      totalYears: people.reduce(0) { $0 + $1.ruralYears })
  }

  /// The ledger once `moves` are served out: each move down adds the term's
  /// years. Who was eligible stays in the figures, so that before and after
  /// speak of the same people.
  ///
  /// - Complexity: O(*n* + *m*) in teachers and moves.
  public func after(_ moves: [Move]) -> BurdenLedger {
    let destinations = Dictionary(
      moves.filter { $0.direction == .down }.map { ($0.teacher, $0) }
    ) { first, _ in first }
    var ledger = self
    for index in ledger.entries.indices {
      guard let move = destinations[ledger.entries[index].teacher] else { continue }
      ledger.entries[index].serve(move, years: terms.termYears, from: year)
    }
    return ledger
  }
}

extension BurdenLedger.Entry {
  /// Served out, a move down counts in full and its end is the latest service.
  fileprivate mutating func serve(_ move: Move, years: Int, from year: SchoolYear) {
    let end = Month(year.start + years, 8)
    school = move.to
    ruralYears += years
    addedYears = years
    lastRural = end
    lastExchange = end
    standing = .lately
  }
}

extension PlanTerms.BurdenTerms {
  /// What a move down counts for turns: less for who has never or not lately
  /// served and for years in place, more for who came back from an exchange
  /// lately (plan model, section 2).
  func turnPoints(of teacher: Teacher, opening: Month) -> Int {
    let place = teacher.establishment.since?.wholeYears(until: opening) ?? 0
    return exchangePoints(of: teacher, opening: opening)
      - perYearInPlace * min(yearsInPlaceCap, place)
      - ruralPoints(of: teacher, opening: opening)
  }

  func exchangePoints(of teacher: Teacher, opening: Month) -> Int {
    teacher.hasExchangedLately(at: opening, within: recentYears) ? recentExchange : 0
  }

  func ruralPoints(of teacher: Teacher, opening: Month) -> Int {
    switch RuralStanding(teacher, opening: opening, within: latelyYears) {
    case .never: neverRural
    case .notLately: notLatelyRural
    case .lately: 0
    }
  }
}
