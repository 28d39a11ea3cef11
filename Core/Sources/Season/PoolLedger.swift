public import Staffing

/// The ledger of the county's turnover pool (编制周转池, S001-071, S000-089): posts that
/// no school holds for good, lent for a while and given back.
///
/// It is a fold over entries that are only added.
///
///     let ledger = PoolLedger(entries)
///     ledger.balance                     // what can be lent now
///     ledger.overdue(on: today)          // who should have given back
public struct PoolLedger: Equatable, Sendable {
  public let entries: [Entry]

  public init(_ entries: [Entry]) {
    self.entries = entries.sorted { $0.position < $1.position }
  }

  public struct Entry: Equatable, Sendable {
    public enum Kind: String, CaseIterable, Sendable {
      /// Posts put into the pool, and taken out of it, by the establishment office.
      case fund, withdraw
      case borrow
      case giveBack = "return"
    }

    /// From 1, in the order of the ledger.
    public let position: Int
    public let kind: Kind
    public let posts: Int

    /// Who borrows or returns; nil for the office's own entries.
    public let school: School.ID?

    /// The last day of a loan.
    public let due: Day?

    /// The position of the loan that is given back.
    public let loan: Int?
    public let day: Day

    public init(
      position: Int, kind: Kind, posts: Int, school: School.ID? = nil, due: Day? = nil,
      loan: Int? = nil, day: Day
    ) {
      self.position = position
      self.kind = kind
      self.posts = posts
      self.school = school
      self.due = due
      self.loan = loan
      self.day = day
    }

    /// What it adds to the balance.
    public var change: Int { kind == .fund || kind == .giveBack ? posts : -posts }
  }

  public struct Loan: Equatable, Sendable {
    public let entry: Entry
    public let returned: Int

    public var outstanding: Int { entry.posts - returned }

    /// For how many days it should have been back; 0 while it needn't.
    public func daysOverdue(on today: Day) -> Int {
      guard outstanding > 0, let due = entry.due else { return 0 }
      return max(0, due.distance(to: today))
    }
  }

  /// What can be lent now.
  public var balance: Int { entries.reduce(0) { $0 + $1.change } }

  /// All posts of the pool, lent or not.
  public var size: Int {
    entries.reduce(0) { sum, entry in
      entry.kind == .fund || entry.kind == .withdraw ? sum + entry.change : sum
    }
  }

  /// In the order in which they were made.
  public var loans: [Loan] {
    let returned = Dictionary(
      entries.compactMap { entry in entry.loan.map { ($0, entry.posts) } }, uniquingKeysWith: +)
    return entries.filter { $0.kind == .borrow }.map {
      Loan(entry: $0, returned: returned[$0.position] ?? 0)
    }
  }

  /// What a school holds of the pool now.
  public func held(by school: School.ID) -> Int {
    loans.reduce(0) { $0 + ($1.entry.school == school ? $1.outstanding : 0) }
  }

  /// Loans that should have been given back, the longest overdue first.
  public func overdue(on today: Day) -> [Loan] {
    loans.filter { $0.daysOverdue(on: today) > 0 }.sorted {
      ($0.daysOverdue(on: today), $1.entry.position) > (
        $1.daysOverdue(on: today), $0.entry.position
      )
    }
  }
}
