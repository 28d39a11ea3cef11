import Policy
public import Staffing

/// Who is to be proposed for one pay grade: excellent in enough years spent at hardship schools,
/// not necessarily one after another (累计两年以上考核优秀者晋升一级工资, S001-015).
public struct GradeRise: Equatable, Sendable {
  public let person: Teacher.ID

  /// The years counted, ascending.
  public let years: [SchoolYear]
  public let needed: Int

  public var isDue: Bool { years.count >= needed }
}

extension Entitlement {
  /// Excellent years at hardship schools through a school year, for everybody with one; those who
  /// are due first, then by number and name.
  ///
  /// A year counts when some day of it was taught at a school of some tier. Empty where the book
  /// has no such rule.
  ///
  /// - Complexity: O(*n* · *y* · *p*) for *n* people with *y* appraisals and *p* places.
  public func gradeRises(of histories: [PayHistory], through year: SchoolYear) -> [GradeRise] {
    guard let terms = edition(in: year.opening)?.terms, let limit = terms.gradeRise else {
      return []
    }
    let needed = max(1, limit.value / 12)
    return histories.compactMap { history in
      let years = history.appraisals.filter { $0.value == .excellent && $0.key <= year }
        .map(\.key).filter { isHardship($0, history, terms) }.sorted()
      return years.isEmpty ? nil : GradeRise(person: history.person, years: years, needed: needed)
    }.sorted { left, right in
      left.isDue != right.isDue
        ? left.isDue
        : left.years.count != right.years.count
          ? left.years.count > right.years.count : left.person < right.person
    }
  }

  private func isHardship(_ year: SchoolYear, _ history: PayHistory, _ terms: PayTerms) -> Bool {
    history.places.contains { place in
      let first = max(place.from, year.days.lowerBound)
      let last = min(place.through ?? year.days.upperBound, year.days.upperBound)
      guard first <= last, place.share > 0 else { return false }
      let days = [first] + schools.changes(of: place.school).map(\.from)
      return days.contains { day in
        first <= day && day <= last && schools.tier(of: place.school, on: day, terms) != nil
      }
    }
  }
}
