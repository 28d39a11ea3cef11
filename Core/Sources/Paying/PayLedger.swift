public import Staffing

/// The rolls that were closed, and what they came to.
///
///     let roll = try ledger.roll(for: month, of: histories, by: entitlement, on: today)
///     try ledger.close(roll)              // from now on it never changes
///
/// Whatever becomes known later about a closed month comes as corrections in the next roll, so
/// that at every moment, for every person, month, item, school and purse,
///
///     closed roll + corrections = what that roll's facts entitle to.
public struct PayLedger: Equatable, Sendable {
  /// By month.
  public private(set) var rolls: [PayRoll] = []

  /// The line that roll and corrections together have paid, by key.
  private var standing: [PayKey: PayLine] = [:]

  /// The keys of each person's standing lines.
  private var keys: [Teacher.ID: Set<PayKey>] = [:]

  public init() {}

  /// The ledger of rolls that were closed before, by month.
  public init(closed rolls: [PayRoll]) throws(PayRollFault) {
    for roll in rolls { try close(roll) }
  }

  /// What roll and corrections paid so far; zero where there was nothing.
  public func paid(_ key: PayKey) -> Money { standing[key]?.amount ?? .zero }

  /// The next roll, for a month after every closed one.
  ///
  /// Somebody who is missing from `histories` gets no line this month; closed months stand by what
  /// was last known of them.
  ///
  /// - Complexity: O(*n*) entitlements of a month, and one of all closed months for each person
  ///   about whom something changed; for all of them when terms or tiers changed.
  public func roll(
    for month: Month, of histories: [PayHistory], by entitlement: Entitlement, on day: Day
  ) throws(PayRollFault) -> PayRoll {
    if let last = rolls.last, month <= last.month { throw .notAfter(last.month) }
    var people = rolls.last?.known?.people ?? [:]
    var given: Set<Teacher.ID> = []
    for history in histories {
      if !given.insert(history.person).inserted { throw .twice(history.person) }
    }
    var lines: [PayLine] = []
    var corrections: [PayCorrection] = []
    let areTermsNew = rolls.last?.known?.entitlement != entitlement
    for history in histories {
      lines += entitlement.lines(of: history, in: month)
      if areTermsNew || people[history.person] != history {
        corrections += self.corrections(of: history, by: entitlement)
      }
      people[history.person] = history
    }
    if areTermsNew {
      for person in people.keys.sorted() where !given.contains(person) {
        guard let history = people[person] else { continue }
        corrections += self.corrections(of: history, by: entitlement)
      }
    }
    return PayRoll(
      month: month, computed: day, follows: rolls.last?.month,
      lines: lines.sorted { $0.key < $1.key },
      corrections: corrections.sorted { $0.key < $1.key },
      known: PayKnowledge(entitlement: entitlement, people: people))
  }

  /// Closes a roll; it must have been computed after the last one was closed.
  ///
  /// - Complexity: O(*l*) in its lines and corrections.
  public mutating func close(_ roll: PayRoll) throws(PayRollFault) {
    if let last = rolls.last, roll.month <= last.month { throw .notAfter(last.month) }
    if roll.follows != rolls.last?.month { throw .outdated }
    for line in roll.lines { set(line, line.key) }
    for correction in roll.corrections { set(correction.now, correction.key) }
    rolls.append(roll)
  }

  private mutating func set(_ line: PayLine?, _ key: PayKey) {
    standing[key] = line
    if line == nil {
      keys[key.person]?.remove(key)
    } else {
      keys[key.person, default: []].insert(key)
    }
  }

  /// What closed months of a person owe by what is known now.
  private func corrections(of history: PayHistory, by entitlement: Entitlement) -> [PayCorrection] {
    guard let first = rolls.first?.month, let last = rolls.last?.month else { return [] }
    let months = Set(rolls.map(\.month))
    var missing = keys[history.person] ?? []
    var corrections: [PayCorrection] = []
    let lines = entitlement.lines(of: history, in: first...last)
    for line in lines where months.contains(line.key.month) {
      missing.remove(line.key)
      let correction = PayCorrection(key: line.key, was: standing[line.key], now: line)
      if correction.difference != .zero { corrections.append(correction) }
    }
    for key in missing {
      let correction = PayCorrection(key: key, was: standing[key], now: nil)
      if correction.difference != .zero { corrections.append(correction) }
    }
    return corrections
  }
}

/// Why there's no such roll.
public enum PayRollFault: Error, Hashable, Sendable {
  /// Rolls follow one another: this month's, or a later one, is closed.
  case notAfter(Month)
  /// A person is given two histories.
  case twice(Teacher.ID)
  /// It was computed before the last roll was closed.
  case outdated
}
