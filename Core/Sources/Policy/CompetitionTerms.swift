public import Staffing

/// How posts are competed for, as a policy book has it (section `competition`).
public struct CompetitionTerms: Equatable, Sendable {
  /// How the rounds hang together.
  public enum Form: String, Sendable, CaseIterable {
    /// One after the other; who is hired takes no part in the next.
    case rounds
    /// All at once: the present school's people first, then the district's.
    case joint
  }

  /// Whose posts may be applied for in a round.
  public enum Reach: String, Sendable, CaseIterable { case school, district, county }

  public struct Round: Equatable, Sendable {
    public var reach: Reach

    /// Whether the bureau assigns those who agreed to it instead of their wishes.
    public var isAssigned: Bool

    /// In hundredths of a point; nil asks for no score.
    public var minimumScore: Int?
    public var citation: Citation

    public init(reach: Reach, isAssigned: Bool, minimumScore: Int?, citation: Citation) {
      self.reach = reach
      self.isAssigned = isAssigned
      self.minimumScore = minimumScore
      self.citation = citation
    }
  }

  /// What decides between equal scores, before the lot.
  public enum Tie: String, Sendable, CaseIterable {
    case ownSchool, title, backbone, yearsOfService, ruralYears, yearsAtSchool
  }

  /// What somebody is told about those who were hired before them.
  public enum Disclosure: String, Sendable, CaseIterable {
    /// How many they are.
    case count
    /// Also the lowest score among them.
    case score
    /// Also their numbers.
    case numbers
  }

  /// A share of a school's or the county's chairs on offer that may be of a grade.
  public struct Structure: Equatable, Sendable {
    public var reach: Reach
    public var grade: Title
    public var stage: Stage?

    /// In thousandths of the chairs; the number allowed is rounded down.
    public var share: Int
    public var citation: Citation

    public init(reach: Reach, grade: Title, stage: Stage?, share: Int, citation: Citation) {
      self.reach = reach
      self.grade = grade
      self.stage = stage
      self.share = share
      self.citation = citation
    }
  }

  public var form: Form
  public var rounds: [Round]

  /// Circumstances of people who keep a post at their school.
  public var protected: [Circumstance]

  /// Months before retirement from which people keep a post; 0 for never.
  public var nearRetirement: Int
  public var protectionCitation: Citation

  /// Whether a post may be given to somebody of a lower title (低职高聘).
  public var allowsLowerTitle: Bool
  public var ties: [Tie]
  public var disclosure: Disclosure
  public var structure: [Structure]

  /// How a school's congress votes on its posts; nil asks for no vote.
  public var congress: CongressTerms?

  /// For how many working days the result of a round is posted; nil in a book that
  /// says nothing of it.
  public var noticeDays: Int?

  /// The most posts that somebody may wish for; nil in a book that says nothing.
  public var wishLimit: Int?
  public var citation: Citation

  public init(
    form: Form, rounds: [Round], protected: [Circumstance], nearRetirement: Int,
    protectionCitation: Citation, allowsLowerTitle: Bool, ties: [Tie], disclosure: Disclosure,
    structure: [Structure], congress: CongressTerms? = nil, noticeDays: Int? = nil,
    wishLimit: Int? = nil, citation: Citation
  ) {
    self.congress = congress
    self.noticeDays = noticeDays
    self.wishLimit = wishLimit
    self.form = form
    self.rounds = rounds
    self.protected = protected
    self.nearRetirement = nearRetirement
    self.protectionCitation = protectionCitation
    self.allowsLowerTitle = allowsLowerTitle
    self.ties = ties
    self.disclosure = disclosure
    self.structure = structure
    self.citation = citation
  }

  /// Whether somebody keeps a post at their school whatever others score
  /// (原则上继续聘用), at the opening of the school year.
  public func protects(_ teacher: Teacher, at opening: Month) -> Bool {
    protected.contains { teacher.circumstances.contains($0) }
      || (nearRetirement > 0
        && opening.distance(to: RetirementAge.month(of: teacher)) <= nearRetirement)
  }

  /// What the book allows of `offers`, and what the form adds, in that order.
  ///
  /// A share holds for each school, district or the county that has chairs of
  /// the grade on offer.
  public func limits(of competition: Competition) -> [StructureLimit] {
    structure.flatMap { part in
      scopes(part.reach, competition.offers).compactMap { scope -> StructureLimit? in
        let all = StructureLimit(scope: scope, grade: nil, stage: part.stage, capacity: 0)
        let chairs = competition.offers.filter(all.covers).reduce(0) { $0 + $1.chairs }
        let limit = StructureLimit(
          scope: scope, grade: part.grade, stage: part.stage,
          capacity: chairs * part.share / 1000)
        return competition.offers.contains(where: limit.covers) ? limit : nil
      }
    } + competition.limits
  }

  private func scopes(_ reach: Reach, _ offers: [Offer]) -> [StructureLimit.Scope] {
    var seen: Set<StructureLimit.Scope> = []
    return offers.compactMap { offer in
      let scope: StructureLimit.Scope? =
        switch reach {
        case .county: .county
        case .district: offer.district.map { .district($0) }
        case .school: .school(offer.school)
        }
      return scope.flatMap { seen.insert($0).inserted ? $0 : nil }
    }
  }
}
