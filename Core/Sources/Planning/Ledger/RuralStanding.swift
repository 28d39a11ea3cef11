import Policy
import Staffing

/// Where somebody stands in taking turns in the countryside, from the facts of
/// the workbook: the one source of the ledger and of the plan's `burden` level.
public enum RuralStanding: String, Codable, Sendable, CaseIterable {
  /// No year and no month of rural service on record.
  case never
  /// Served, but the end is unknown or lies further back than the book's years.
  case notLately
  case lately

  /// - Parameters:
  ///   - opening: The opening month of the school year.
  ///   - years: How far back "lately" reaches (`PlanTerms.burden.latelyYears`).
  init(ruralYears: Int, last: Month?, opening: Month, within years: Int) {
    if ruralYears == 0 && last == nil {
      self = .never
    } else if let last, last.distance(to: opening) < years * 12 {
      self = .lately
    } else {
      self = .notLately
    }
  }

  init(_ teacher: Teacher, opening: Month, within years: Int) {
    self.init(
      ruralYears: teacher.ruralYears, last: teacher.lastRural, opening: opening, within: years)
  }
}

extension Teacher {
  /// Whether an exchange ended less than `years` before `opening`.
  func hasExchangedLately(at opening: Month, within years: Int) -> Bool {
    lastExchange.map { $0.distance(to: opening) < years * 12 } ?? false
  }
}
