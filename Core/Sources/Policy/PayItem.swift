public import Staffing

/// One thing that is paid: an allowance (S000-074, S004-21), pay by periods (S001-039), transport
/// and an award (S000-154), a subsidy of the sending school (S003-36).
public struct PayItem: Equatable, Sendable {
  /// What the amount is for.
  public enum Basis: String, CaseIterable, Hashable, Sendable {
    /// Each month.
    case month
    /// Each period taught (课时津贴, S001-039).
    case period
    /// Each journey.
    case trip
    /// Once a year (S000-154).
    case year
  }

  /// Which periods count.
  public enum Work: String, CaseIterable, Hashable, Sendable {
    /// Those taught at the school somebody is sent to (S001-039).
    case host
    /// Those of both schools (S003-37): whoever serves elsewhere counts as away at home, too.
    case all
    /// Those of both schools beyond what the month asks for (S003-35).
    case beyond
  }

  /// How a month that isn't spent in one place is paid.
  public enum ProRating: String, CaseIterable, Hashable, Sendable {
    /// By calendar days; a day belongs to the place with the largest share of teaching.
    case days
    /// Whole or not at all: whole from `leastDays` days on.
    case month
    /// By days and shares of teaching: two places of a day are both paid for their part.
    case share
  }

  /// Who gets it; an empty list asks for nothing.
  public struct Audience: Equatable, Sendable {
    /// Keys of tiers: the school taught at must belong to one of them.
    public var tiers: [String]

    /// Whether only those who serve elsewhere than at home get it.
    public var away: Bool
    public var backbone: [BackboneLevel]
    public var positions: [Position]

    public init(
      tiers: [String] = [], away: Bool = false, backbone: [BackboneLevel] = [],
      positions: [Position] = []
    ) {
      self.tiers = tiers
      self.away = away
      self.backbone = backbone
      self.positions = positions
    }
  }

  public var word: PayTerms.Word
  public var payer: PayTerms.Payer
  public var payerCitation: Citation
  public var audience: Audience
  public var basis: Basis
  public var work: Work
  public var proRating: ProRating

  /// Days of a month from which it's paid whole (`ProRating.month`).
  public var leastDays: CitedLimit?

  public var rates: [PayRate]

  /// What a higher document decrees, where it differs from `rates`; empty where it doesn't.
  public var decreed: [PayRate]

  /// What each tier above the last one with an amount of its own adds (S000-077).
  public var tierStep: PayStep?
  public var seniority: PaySeniority?
  public var rounding: PayRounding

  /// Months (1...12) in which it isn't paid.
  public var stopsIn: [Int]

  /// Keys of absences whose days aren't paid, and how many such days of a month are let pass.
  public var stopsFor: [String]
  public var tolerated: CitedLimit?

  /// The month (1...12) in which what is for a year is paid, and in how many of the twelve months
  /// up to it somebody must have taught where the item is for.
  public var paidIn: Int
  public var served: CitedLimit?

  /// The average that a document states; it must lie between the tiers (S004-22).
  public var statedAverage: CitedLimit?

  public init(
    word: PayTerms.Word, payer: PayTerms.Payer, payerCitation: Citation,
    audience: Audience = Audience(), basis: Basis = .month, work: Work = .host,
    proRating: ProRating = .days, leastDays: CitedLimit? = nil, rates: [PayRate],
    decreed: [PayRate] = [], tierStep: PayStep? = nil, seniority: PaySeniority? = nil,
    rounding: PayRounding = PayRounding(), stopsIn: [Int] = [], stopsFor: [String] = [],
    tolerated: CitedLimit? = nil, paidIn: Int = 7, served: CitedLimit? = nil,
    statedAverage: CitedLimit? = nil
  ) {
    self.word = word
    self.payer = payer
    self.payerCitation = payerCitation
    self.audience = audience
    self.basis = basis
    self.work = work
    self.proRating = proRating
    self.leastDays = leastDays
    self.rates = rates
    self.decreed = decreed
    self.tierStep = tierStep
    self.seniority = seniority
    self.rounding = rounding
    self.stopsIn = stopsIn
    self.stopsFor = stopsFor
    self.tolerated = tolerated
    self.paidIn = paidIn
    self.served = served
    self.statedAverage = statedAverage
  }
}
