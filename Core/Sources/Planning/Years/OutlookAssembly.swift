import PlanFormat
import Policy
import Staffing

/// Writes planned years into an outlook file.
struct OutlookAssembly {
  private let request: YearsRequest
  private let course: Course
  private let still: [StillYear]

  init(_ request: YearsRequest, _ course: Course, _ still: [StillYear]) {
    self.request = request
    self.course = course
    self.still = still
  }

  func file(
    courses: [CourseResult], breaches: HorizonBound, shortage: HorizonBound
  ) throws -> OutlookFile {
    let first = request.first
    var served: Set<Teacher.ID> = []
    var years: [OutlookYear] = []
    for (offset, year) in course.years.enumerated() {
      years.append(try outlook(year, offset, served: served))
      served.formUnion(year.plan.moves.map(\.teacher))
    }
    return OutlookFile(
      book: .init(id: first.book.id, version: first.book.version, sha256: first.bookSHA256),
      workbookSHA256: first.workbookSHA256, seed: first.seed, course: course.kind,
      years: years, courses: courses, held: course.held, breaches: breaches,
      shortage: shortage, overdue: overdue)
  }

  private func outlook(
    _ year: Course.Year, _ offset: Int, served: Set<Teacher.ID>
  ) throws -> OutlookYear {
    OutlookYear(
      year: year.state.year.start, isProvisional: offset > 0, status: year.plan.status,
      levels: year.plan.levels,
      moves: year.plan.moves.map { move in
        var move = move
        move.reasons = []
        return move
      },
      returns: year.turnover.returns.map {
        HomeComing(teacher: $0.teacher, from: $0.from.school, to: $0.to.school)
      },
      retirements: year.turnover.retirements.map {
        LeavingWork(
          teacher: $0.teacher, school: $0.post.school, month: $0.month.description)
      },
      classes: classes(year.state), posts: posts(year, still[offset].county),
      stock: try stock(year, offset, served: served))
  }

  private func classes(_ state: HorizonState) -> [ClassOutlook] {
    zip(state.roster.schools, state.enrolment).flatMap { school, entries in
      Stage.allCases.compactMap { stage in
        entries[stage].map { entry in
          ClassOutlook(
            school: school.id, stage: stage, pupils: entry.enrolment.pupils,
            classes: entry.enrolment.classes, source: entry.source.inFile)
        }
      }
    }
  }

  /// - Parameter still: The county of that year if nobody had moved.
  private func posts(_ year: Course.Year, _ still: County) -> [PostOutlook] {
    let county = County(roster: year.state.roster, book: year.state.book, year: year.state.year)
    let (before, after) = (year.state.roster.strengths(), course.strengths(in: year))
    let stillThere = still.roster.strengths()
    let returns = Dictionary(grouping: year.turnover.returns, by: \.to)
    let retirements = Dictionary(grouping: year.turnover.retirements, by: \.post)
    return Set(county.posts).union(still.posts).union(after.keys).sorted().map { post in
      PostOutlook(
        school: post.school, stage: post.stage, subject: post.subject,
        need: county.need(of: post), still: stillThere[post] ?? 0, before: before[post] ?? 0,
        after: after[post] ?? 0, returns: returns[post]?.count ?? 0,
        retirements: retirements[post]?.count ?? 0)
    }
  }

  // MARK: The stock rule

  private func stock(
    _ year: Course.Year, _ offset: Int, served: Set<Teacher.ID>
  ) throws -> [StockLine] {
    let ahead = try StillYear.years(from: year.state, count: course.years.count - offset)
      .map(\.county)
    let county = ahead[0]
    let sending = county.roster.schools.indices.filter { county.sends[$0] }
    let units = county.terms.quotaScope == .school ? sending.map { [$0] } : [sending]
    let counted = year.plan.moves.filter { isCounted($0, county) }
    return units.compactMap { unit -> StockLine? in
      let schools = Set(unit)
      let eligible = ahead.map { eligibleTeachers(of: $0, at: schools) }
      let dues = zip(ahead, eligible).map { county, teachers in
        (teachers.count * county.terms.exchangeShare + 999) / 1000
      }
      guard dues.contains(where: { $0 > 0 }) else { return nil }
      let codes = Set(unit.map { county.roster.schools[$0].id })
      return StockLine(
        school: county.terms.quotaScope == .school ? county.roster.schools[unit[0]].id : nil,
        eligible: eligible[0].count, due: dues[0],
        counted: counted.count { codes.contains($0.from) },
        stock: eligible.reduce(into: Set<Teacher.ID>()) { $0.formUnion($1) }
          .subtracting(served).count,
        remaining: dues.reduce(0, +))
    }
  }

  private func eligibleTeachers(of county: County, at schools: Set<Int>) -> [Teacher.ID] {
    county.homeSchools.indices.compactMap { teacher in
      guard let school = county.homeSchools[teacher], schools.contains(school),
        county.eligibility[teacher].directions.contains(.down)
      else { return nil }
      return county.roster.teachers[teacher].id
    }
  }

  private func isCounted(_ move: Move, _ county: County) -> Bool {
    guard move.kind == .exchange, let from = county.roster.position(of: move.from),
      let to = county.roster.position(of: move.to)
    else { return false }
    return county.terms.countedDirections.contains(county.direction(from: from, to: to))
  }

  // MARK: Overdue

  private var overdue: [Overdue] {
    let opening = request.first.year.opening
    let term = 12 * request.first.book.inForce(in: request.first.year).planTerms.termYears
    return request.first.roster.teachers.flatMap { teacher -> [Overdue] in
      guard teacher.position.teaches else { return [] }
      let retires = RetirementAge.month(of: teacher)
      let end = teacher.isAway ? teacher.teaching.since?.advanced(by: term) : nil
      return
        (retires <= opening
        ? [Overdue(teacher: teacher.id, kind: .retired, month: retires.description)] : [])
        + (end.map { $0 <= opening } ?? false
          ? [
            Overdue(
              teacher: teacher.id, kind: .returning, month: end?.description ?? "")
          ] : [])
    }
  }
}

extension EnrolmentOutlook.Source {
  fileprivate var inFile: ClassOutlook.Source {
    switch self {
    case .workbook: .workbook
    case .projected: .projected
    case .stated: .stated
    }
  }
}
