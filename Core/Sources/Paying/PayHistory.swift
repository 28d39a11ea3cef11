public import Policy
public import Staffing

/// What is known of one person that pay depends on, each fact with its days.
///
/// It says what was, not what is paid: `Entitlement` does that. Two versions of a history, before
/// and after a correction, make two entitlements, and the ledger pays the difference.
public struct PayHistory: Equatable, Sendable {
  public var person: Teacher.ID

  /// Where the person teaches; places may overlap (走校).
  public var places: [PayPlace]
  public var backbone: [Since<BackboneLevel>]
  public var positions: [Since<Position>]
  public var absences: [PayAbsence]

  /// Periods and journeys, by month.
  public var loads: [Month: PayLoad]

  /// When the person began to teach; nil when it isn't known.
  public var startedWork: Month?

  /// Service at hardship schools before the places above are counted.
  public var credit: PayCredit?

  /// The exchange's or the year's appraisal, by school year (S001-015).
  public var appraisals: [SchoolYear: AppraisalGrade]

  public init(
    _ person: Teacher.ID, places: [PayPlace] = [], backbone: [Since<BackboneLevel>] = [],
    positions: [Since<Position>] = [], absences: [PayAbsence] = [],
    loads: [Month: PayLoad] = [:], startedWork: Month? = nil, credit: PayCredit? = nil,
    appraisals: [SchoolYear: AppraisalGrade] = [:]
  ) {
    self.person = person
    self.places = places
    self.backbone = backbone
    self.positions = positions
    self.absences = absences
    self.loads = loads
    self.startedWork = startedWork
    self.credit = credit
    self.appraisals = appraisals
  }
}

/// A school that somebody teaches at for some days.
///
/// Pay follows the place where somebody actually teaches, not the one that holds the post
/// (policy reference 1.6).
public struct PayPlace: Hashable, Sendable {
  public var school: School.ID

  /// The school that holds the post; the same as `school` for who serves at home.
  public var home: School.ID
  public var from: Day

  /// The last day; nil while it goes on.
  public var through: Day?

  /// The part of the teaching that's done here, in thousandths.
  public var share: Int

  /// Metres of the way to work.
  public var distance: Int

  /// Items that somebody else pays than the book says, as agreed for this placement (S000-156).
  public var payers: [String: PayTerms.Payer]

  public init(
    _ school: School.ID, home: School.ID? = nil, from: Day, through: Day? = nil,
    share: Int = 1_000, distance: Int = 0, payers: [String: PayTerms.Payer] = [:]
  ) {
    self.school = school
    self.home = home ?? school
    self.from = from
    self.through = through
    self.share = share
    self.distance = distance
    self.payers = payers
  }

  public var isAway: Bool { school != home }

  public func covers(_ day: Day) -> Bool {
    from <= day && (through.map { day <= $0 } ?? true)
  }
}

/// Days away from work, with the book's key of the reason.
public struct PayAbsence: Hashable, Sendable {
  public var kind: String
  public var days: ClosedRange<Day>

  public init(_ kind: String, _ days: ClosedRange<Day>) {
    self.kind = kind
    self.days = days
  }
}

/// What somebody taught and how often they travelled in a month, as the schools stated it
/// (S001-039, S003-35).
public struct PayLoad: Hashable, Sendable {
  /// Tenths of periods, by school.
  public var periods: [School.ID: Int]

  /// Tenths of periods that a full month asks for.
  public var due: Int
  public var trips: [School.ID: Int]

  public init(periods: [School.ID: Int] = [:], due: Int = 0, trips: [School.ID: Int] = [:]) {
    self.periods = periods
    self.due = due
    self.trips = trips
  }
}

/// Months of service at hardship schools before a month, from which on the places count.
public struct PayCredit: Hashable, Sendable {
  public var months: Int
  public var before: Month

  public init(months: Int, before: Month) {
    self.months = months
    self.before = before
  }
}
