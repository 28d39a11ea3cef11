internal import Chronicle
internal import Staffing
internal import Store

extension Connection {
  /// Where somebody is employed or teaches on a day: whose heads answer for them.
  func schools(of teacher: Teacher.ID, on day: Day) throws -> Set<School.ID> {
    Set(
      try facts(about: teacher.rawValue).filter {
        [.employment, .teaching].contains($0.fact.line.kind) && $0.fact.period.contains(day)
      }.compactMap(\.fact.school))
  }
}
