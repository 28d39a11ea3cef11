internal import PlanFormat
internal import Policy
internal import Staffing
internal import Wording

/// `/`: the county on one page, with how far the plan keeps the shares of the exchange
/// (S000-108) and of backbone teachers in it (S000-062).
struct OverviewPage: Page {
  let county: County
  let due: DuePanel?
  let figures: CountyFigures
  let map: SchoolMap

  /// The subjects that miss most, worst first.
  let shortages: [SubjectShortage]

  /// The main indicators, now and with the plan.
  let indicators: [IndicatorRow]

  struct SubjectShortage: Sendable {
    let subject: Subject
    let missing: Comparison<Int>
  }

  init(county: County, due: DuePanel? = nil, indicators: [IndicatorRow] = []) {
    self.county = county
    self.due = due
    self.figures = county.figures()
    self.map = SchoolMap(of: county)
    self.shortages = OverviewPage.shortages(in: county)
    self.indicators = indicators
  }

  var section: Section? { .overview }
  var offersPast: Bool { true }

  func title(in language: Language) -> String {
    Phrase.overviewTitle(county: county.roster.county, year: county.year.description)[language]
  }

  private static func shortages(in county: County) -> [SubjectShortage] {
    Dictionary(grouping: county.posts, by: \.post.subject)
      .map { SubjectShortage(subject: $0.key, missing: $0.value.missing) }
      .filter { $0.missing.before > 0 || $0.missing.after > 0 }
      .sorted { left, right in
        (right.missing.before, right.missing.after, left.subject)
          < (left.missing.before, left.missing.after, right.subject)
      }
  }
}

extension SchoolMap {
  /// The schools with coordinates, and the plan's moves between them.
  init(of county: County) {
    self.hasPlan = county.plan != nil
    self.dots = county.roster.schools.enumerated().compactMap { position, school in
      school.location.map { location in
        Dot(
          school: school.id, name: school.name, zone: school.zone, pupils: school.pupils,
          shortage: county.posts(atSchool: position).missing.after, location: location)
      }
    }
    var people: [Route: Int] = [:]
    for move in county.plan?.moves ?? [] {
      people[Route(from: move.from, to: move.to), default: 0] += 1
    }
    self.flows = people.map { Flow(from: $0.key.from, to: $0.key.to, people: $0.value) }
      .sorted { ($1.people, $0.from, $0.to) < ($0.people, $1.from, $1.to) }
  }

  private struct Route: Hashable {
    let from: School.ID
    let to: School.ID
  }
}
