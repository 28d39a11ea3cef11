import Partnership
public import Policy
public import Staffing

/// What is to be looked at in a project on a day.
public enum ProjectFinding: Hashable, Sendable {
  /// A stage by key, and since when it's late.
  case stageLate(String, due: Day)

  /// A series' name, how many of its measurements are missing, and since when.
  case measurementsMissing(String, Int, since: Day)

  /// Problems that weren't answered in the book's days.
  case unanswered(Int, since: Day)

  /// A target by key of the book, whose day has passed.
  case targetLate(String, done: Int, of: Int, due: Day)

  /// Money that was pledged for a day and hasn't come.
  case pledgeLate(Money)

  /// More was spent than came.
  case overspent(Money)

  /// A series that won't reach its aim, and what is to be expected, in hundredths.
  case offCourse(String, expected: Int, aim: Int)
}

extension ProjectRecord {
  /// What is to be looked at, as long as the project runs.
  ///
  /// - Parameter courses: How its series stand, by `courses`.
  public func findings(
    on day: Day, _ terms: ProjectTerms, _ courses: [SeriesCourse]
  ) -> [ProjectFinding] {
    var findings: [ProjectFinding] = []
    if let late = stages.current, late.isLate(on: day) {
      findings.append(.stageLate(late.stage.key, due: late.due))
    }
    for course in courses {
      let gaps = course.gaps(on: day)
      if let first = gaps.first {
        findings.append(
          .measurementsMissing(
            course.series.name, gaps.reduce(0) { $0 + $1.missing }, since: first.slot.due))
      }
      if case .offCourse(let expected) = course.outlook {
        findings.append(
          .offCourse(course.series.name, expected: expected, aim: course.series.aim))
      }
    }
    let waiting = problems.filter {
      $0.answered == nil && $0.day.advanced(by: terms.answeredWithin.value) < day
    }
    if let first = waiting.map(\.day).min() {
      findings.append(.unanswered(waiting.count, since: first))
    }
    for target in targets where target.missing > 0 && due(target) < day {
      findings.append(
        .targetLate(
          target.target.key, done: target.done, of: target.target.number, due: due(target)))
    }
    let account = account
    let overdue = account.overdue(on: day)
    if overdue > .zero { findings.append(.pledgeLate(overdue)) }
    if account.left < .zero { findings.append(.overspent(.zero - account.left)) }
    return findings
  }
}
