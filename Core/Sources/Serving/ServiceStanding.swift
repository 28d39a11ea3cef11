public import Partnership
public import Policy
public import Staffing

/// How one placement stands: what each party owes it and did, which months are confirmed.
public struct ServiceStanding: Equatable, Sendable {
  /// One duty with what was expected and happened.
  public struct Line: Equatable, Sendable {
    public let duty: ServiceTerms.Duty
    public let count: CadenceCount
  }

  /// In the order of the book.
  public let lines: [Line]

  /// Ascending.
  public let months: [ServiceMonth]
  public let confirmed: Set<Month>

  /// - Parameters:
  ///   - entries: By the duty's key, the days on which it was done; in any order.
  ///   - confirmed: Months that the receiving school has confirmed.
  /// - Complexity: That of `CadenceCount` for each duty.
  public init(_ sheet: ServiceSheet, entries: [String: [Day]], confirmed: Set<Month>) {
    lines = sheet.lines.map { line in
      Line(
        duty: line.duty,
        count: CadenceCount(slots: line.slots, happened: entries[line.duty.key] ?? []))
    }
    months = sheet.months
    self.confirmed = confirmed
  }

  /// Months whose last day has passed and that wait for the receiving school.
  public func unconfirmed(on today: Day) -> [ServiceMonth] {
    months.filter { $0.days.upperBound < today && !confirmed.contains($0.month) }
  }

  /// What a party owes and is late with; of the receiving school, months count too.
  public func overdue(of party: ServiceTerms.Party, on today: Day) -> Int {
    let late = lines.filter { $0.duty.party == party }
      .flatMap { $0.count.overdue(on: today) }.reduce(0) { $0 + $1.missing }
    guard party == .host else { return late }
    return late + unconfirmed(on: today).count { $0.due < today }
  }

  public func overdue(on today: Day) -> Int {
    ServiceTerms.Party.allCases.reduce(0) { $0 + overdue(of: $1, on: today) }
  }
}
