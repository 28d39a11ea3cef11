import Policy
import Staffing

/// Pupils and classes of every school in the years to come, by cohort survival.
///
/// Workbooks have no pupils by grade, so a stage begins with equal cohorts. Each
/// year the oldest cohort leaves and one enters: in primary schools last year's
/// times the book's `intake` of the zone; in other stages the county's leavers of
/// the stage below times the book's `transition`, shared among schools in
/// proportion to last year's intake times `intake`; where the book has no
/// transition, as many as last year. Classes keep their present size and no
/// school loses the one class a grade that it has. Everything is in thousandths
/// of a pupil, integers only.
struct EnrolmentOutlook {
  /// Where a number comes from.
  enum Source: Equatable { case workbook, projected, stated }

  struct Entry: Equatable {
    var enrolment: Enrolment
    var source: Source
  }

  /// By years from now, then by school position: what each stage will have.
  let years: [[[Stage: Entry]]]

  /// - Parameter horizon: Years from now, the present one included.
  /// - Complexity: O(horizon × schools).
  init(
    _ roster: Roster, _ terms: YearsTerms, from year: SchoolYear, horizon: Int,
    stated: [ClassForecast] = []
  ) {
    let present = roster.schools.map { school in
      school.enrolment.mapValues { Entry(enrolment: $0, source: .workbook) }
    }
    var cohorts = Cohorts(roster, terms)
    var given: [Given: ClassForecast] = [:]
    for forecast in stated {
      given[Given(school: forecast.school, stage: forecast.stage, year: forecast.year)] = forecast
    }
    var years: [[[Stage: Entry]]] = []
    for offset in 0..<max(1, horizon) {
      if offset > 0 { cohorts.advance() }
      years.append(
        roster.schools.indices.map { position in
          let school = roster.schools[position]
          var entries = present[position]
          for stage in school.stages {
            let now = school.enrolment[stage] ?? .none
            if offset > 0 {
              entries[stage] = Entry(
                enrolment: cohorts.enrolment(position, stage, now: now), source: .projected)
            }
            let key = Given(
              school: school.id, stage: stage, year: year.advanced(by: offset))
            if let forecast = given[key] {
              entries[stage] = Entry(
                enrolment: Enrolment(
                  pupils: forecast.pupils ?? scaled(now.pupils, forecast.classes, now.classes),
                  classes: forecast.classes),
                source: .stated)
            }
          }
          return entries
        })
    }
    self.years = years
  }

  /// The schools as they will be after `offset` years.
  func schools(_ present: [School], after offset: Int) -> [School] {
    present.enumerated().map { position, school in
      var school = school
      school.enrolment = years[offset][position].mapValues(\.enrolment)
      return school
    }
  }

  private struct Given: Hashable {
    let school: School.ID
    let stage: Stage
    let year: SchoolYear
  }
}

/// `value` × `part` ÷ `whole`, rounded half up; `value` when `whole` is 0.
func scaled(_ value: Int, _ part: Int, _ whole: Int) -> Int {
  whole > 0 ? (2 * value * part + whole) / (2 * whole) : value
}
