public import Policy
public import Staffing

/// What a line is told from others by: for one person, one month, one item, one school taught at,
/// out of one purse.
public struct PayKey: Hashable, Sendable, Comparable {
  public var person: Teacher.ID
  public var month: Month
  public var item: String
  public var school: School.ID
  public var purse: Purse

  public init(
    _ person: Teacher.ID, _ month: Month, _ item: String, at school: School.ID, from purse: Purse
  ) {
    self.person = person
    self.month = month
    self.item = item
    self.school = school
    self.purse = purse
  }

  /// By month, person, item, school and purse.
  public static func < (left: PayKey, right: PayKey) -> Bool {
    if left.month != right.month { return left.month < right.month }
    if left.person != right.person { return left.person < right.person }
    if left.item != right.item { return left.item < right.item }
    if left.school != right.school { return left.school < right.school }
    return left.purse < right.purse
  }
}

/// Who pays: a level of government, or one school (table a9, 8).
public struct Purse: Hashable, Sendable, Comparable {
  public var payer: PayTerms.Payer

  /// The school that pays; nil for the others.
  public var school: School.ID?

  public init(_ payer: PayTerms.Payer, _ school: School.ID? = nil) {
    self.payer = payer
    self.school = school
  }

  public static func < (left: Purse, right: Purse) -> Bool {
    left.payer == right.payer
      ? (left.school?.rawValue ?? "") < (right.school?.rawValue ?? "")
      : left.payer.rawValue < right.payer.rawValue
  }
}

/// What somebody is entitled to, and why: each part says how it was reckoned.
///
/// The amount is that of the parts less what a cap took away.
public struct PayLine: Equatable, Sendable {
  public var key: PayKey
  public var parts: [PayPart]

  /// What a cap left, and the cap's key; nil when none cut it.
  public var cut: Cut?

  /// The version of the book by which it was reckoned.
  public var version: String

  public struct Cut: Hashable, Sendable {
    public var cap: String
    public var left: Money

    public init(cap: String, left: Money) {
      self.cap = cap
      self.left = left
    }
  }

  public init(_ key: PayKey, _ parts: [PayPart], cut: Cut? = nil, version: String = "") {
    self.key = key
    self.parts = parts
    self.cut = cut
    self.version = version
  }

  public var amount: Money { cut?.left ?? uncut }

  /// The sum of the parts.
  public var uncut: Money { parts.reduce(.zero) { $0 + $1.amount } }
}

/// One stretch of a line: the book's amount, how it grew, how much of the month it's for.
public struct PayPart: Equatable, Sendable {
  public var standard: PayStandard
  public var measure: PayMeasure
  public var amount: Money

  public init(standard: PayStandard, measure: PayMeasure, amount: Money) {
    self.standard = standard
    self.measure = measure
    self.amount = amount
  }
}

/// The amount of an item for somebody on a day, step by step.
public struct PayStandard: Equatable, Sendable {
  /// The book's amount, with its days and its document.
  public var rate: PayRate

  /// The tier of the school; nil when it belongs to none.
  public var tier: String?

  /// Tiers above the one that the amount is for, and the amount after their steps (S000-077).
  public var tierSteps: Int
  public var tierAmount: Money

  /// Months of service, the grades they make, and the amount after them (S000-078).
  public var service: Int
  public var grade: Int
  public var amount: Money

  public init(
    rate: PayRate, tier: String? = nil, tierSteps: Int = 0, tierAmount: Money, service: Int = 0,
    grade: Int = 0, amount: Money
  ) {
    self.rate = rate
    self.tier = tier
    self.tierSteps = tierSteps
    self.tierAmount = tierAmount
    self.service = service
    self.grade = grade
    self.amount = amount
  }
}

/// How much of its standard a part is.
public enum PayMeasure: Hashable, Sendable {
  /// Days of the month's days.
  case days(Int, of: Int)
  /// The whole month, for so many days where `least` are enough.
  case month(Int, least: Int)
  /// Thousandths of days of the month's days.
  case share(Int, of: Int)
  /// Tenths of periods.
  case periods(Int)
  /// Tenths of periods beyond those that the month asks for.
  case beyond(Int, due: Int)
  case trips(Int)
  /// Once, for so many months of the year.
  case award(months: Int)
}
