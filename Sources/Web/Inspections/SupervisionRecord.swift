internal import Inspecting
internal import Policy
internal import Staffing
internal import Store

/// All that's recorded of inspections, the ledger, meetings and months.
struct SupervisionRecord: Sendable {
  /// The latest first.
  let rounds: [RecordedInspection]
  let problems: [RecordedProblem]
  let meetings: [RecordedMeeting]

  /// By month and school.
  let reports: [RecordedReport]

  init(_ connection: any Connection) throws {
    rounds = try connection.inspections()
    problems = try connection.problems()
    meetings = try connection.meetings()
    reports = try connection.schoolReports()
  }

  subscript(round id: RecordedInspection.ID) -> RecordedInspection? {
    rounds.first { $0.id == id }
  }

  func visit(_ id: RecordedVisit.ID) -> (RecordedInspection, RecordedVisit)? {
    for round in rounds {
      if let visit = round.visits.first(where: { $0.id == id }) { return (round, visit) }
    }
    return nil
  }

  /// What visits by one checklist gave, with the inspections from the oldest on.
  ///
  /// - Parameter holds: Which schools count; the means are of all the same.
  func comparison(
    of template: String, by county: County
  ) -> (rounds: [RecordedInspection], comparison: InspectionComparison) {
    let rounds = rounds.filter { $0.template == template }
      .sorted { ($0.days.lowerBound, $0.id) < ($1.days.lowerBound, $1.id) }
    let results = rounds.flatMap { round in
      round.visits.compactMap { visit in
        visit.permille(of: round, by: county).map {
          InspectionComparison.Result(visit.school, in: round.id, $0)
        }
      }
    }
    return (rounds, InspectionComparison(results, rounds: rounds.map(\.id)))
  }
}

extension County {
  /// What the book says of inspections in the school year of a day.
  func supervision(on day: Day) -> SupervisionTerms? {
    book.inForce(in: SchoolYear(containing: day)).supervisionTerms
  }

  /// The checklist of an inspection, as the book had it when it began.
  func template(of round: RecordedInspection) -> SupervisionTerms.Template? {
    supervision(on: round.days.lowerBound)?[template: round.template]
  }
}

extension RecordedVisit {
  /// Of a closed visit, in thousandths of full marks.
  func permille(of round: RecordedInspection, by county: County) -> Int? {
    guard closing != nil, let template = county.template(of: round) else { return nil }
    return sheet.permille(template)
  }

  /// A school sees its own visit once it's closed: not whom the lots say to hear, nor points
  /// that may still change.
  func isShown(to scope: Scope) -> Bool {
    scope.isCounty || (closing != nil && scope.holds(school))
  }

  var address: String { "/inspections/visits/\(Address.encoded(id))" }
}

extension RecordedInspection {
  var address: String { "/inspections/rounds/\(Address.encoded(id))" }

  /// The first day on which schools can be drawn.
  func drawsFrom(by county: County) -> Day? {
    guard isDrawn, let terms = county.supervision(on: hand.day) else { return nil }
    return county.book.calendar.day(workingDays: terms.committedFor.value, after: hand.day)
  }
}

extension RecordedProblem {
  var address: String { "/problems/\(Address.encoded(id))" }
}

extension YearDesk {
  /// What's recorded as of the day that's asked for.
  func supervision(_ context: WebContext) async throws -> SupervisionRecord {
    try await database.read(for: context) { try shelf.supervision($0) }
  }
}
