package import PlanFormat
package import Policy
package import Staffing

/// A county at the opening of a year within the horizon: who teaches where, who
/// is away until when, and what the state becomes when a year passes.
///
/// Invariants: nobody is in a roster after the month of retirement; whoever is
/// away on exchange is back when the book's term is over, at the own school, in
/// the own stage and subject.
package struct HorizonState {
  package let roster: Roster
  package let year: SchoolYear
  private let setting: Setting

  /// What stays the same over the horizon.
  final class Setting {
    let book: PolicyBook
    let terms: YearsTerms
    let first: SchoolYear
    let enrolment: EnrolmentOutlook
    let statedNeeds: [[PostNeed]]

    init(
      _ roster: Roster, _ book: PolicyBook, _ terms: YearsTerms, from year: SchoolYear,
      horizon: Int, stated: [ClassForecast]
    ) {
      self.book = book
      self.terms = terms
      first = year
      let enrolment = EnrolmentOutlook(
        roster, terms, from: year, horizon: horizon, stated: stated)
      self.enrolment = enrolment
      statedNeeds = (0..<horizon).map { offset in
        guard offset > 0, !roster.statedNeeds.isEmpty else { return roster.statedNeeds }
        return drifted(roster, book, enrolment, from: year, after: offset)
      }
    }
  }

  /// What a teacher does when at home, for those who serve in another stage or
  /// subject, or whose wish was served.
  private struct Home {
    let stage: Stage
    let subject: Subject
    let qualifications: Qualifications
  }

  private var homes: [Teacher.ID: Home] = [:]

  package init(
    _ roster: Roster, _ book: PolicyBook, _ terms: YearsTerms, year: SchoolYear, horizon: Int,
    stated: [ClassForecast] = []
  ) {
    self.init(
      roster, year,
      Setting(roster, book, terms, from: year, horizon: horizon, stated: stated), homes: [:])
  }

  private init(
    _ roster: Roster, _ year: SchoolYear, _ setting: Setting, homes: [Teacher.ID: Home]
  ) {
    self.roster = roster
    self.year = year
    self.setting = setting
    self.homes = homes
  }

  var book: PolicyBook { setting.book }
  var enrolment: [[Stage: EnrolmentOutlook.Entry]] {
    setting.enrolment.years[setting.first.distance(to: year)]
  }

  /// The next year's state when `moves` are made in this one.
  ///
  /// - Complexity: O(*n* log *n*) in teachers.
  package func next(after moves: [Move]) throws -> (state: HorizonState, turnover: Turnover) {
    let byTeacher = Dictionary(uniqueKeysWithValues: moves.map { ($0.teacher, $0) })
    let opening = year.advanced(by: 1).opening
    var turnover = Turnover()
    var homes = homes
    var teachers: [Teacher] = []
    for person in roster.teachers {
      var teacher = person
      if let move = byTeacher[person.id] { place(&teacher, by: move, &homes) }
      let retires = RetirementAge.month(of: teacher)
      if retires <= opening {
        if teacher.position.teaches {
          turnover.retirements.append(
            .init(teacher: teacher.id, post: teacher.post, month: retires))
        }
        continue
      }
      serve(&teacher)
      if teacher.isAway, end(of: teacher) <= opening {
        let from = teacher.post
        bringHome(&teacher, at: opening, homes.removeValue(forKey: teacher.id))
        if teacher.position.teaches {
          turnover.returns.append(.init(teacher: teacher.id, from: from, to: teacher.post))
        }
      }
      easeCircumstances(&teacher)
      teachers.append(teacher)
    }
    let offset = setting.first.distance(to: year) + 1
    let next = try Roster(
      county: roster.county, schools: setting.enrolment.schools(roster.schools, after: offset),
      teachers: teachers, statedNeeds: setting.statedNeeds[offset], pairings: roster.pairings,
      swapWishes: roster.swapWishes)
    return (HorizonState(next, year.advanced(by: 1), setting, homes: homes), turnover)
  }

  /// The month in which an exchange that runs now is over; one whose beginning
  /// isn't known is taken to have begun a year before the horizon.
  private func end(of teacher: Teacher) -> Month {
    let since = teacher.teaching.since ?? setting.first.advanced(by: -1).opening
    return since.advanced(by: 12 * book.inForce(in: year).planTerms.termYears)
  }

  private func place(_ teacher: inout Teacher, by move: Move, _ homes: inout [Teacher.ID: Home]) {
    homes[teacher.id] = Home(
      stage: teacher.stage, subject: teacher.subject, qualifications: teacher.qualifications)
    teacher.teaching = Stay(school: move.to, since: year.opening)
    teacher.isVolunteer = false
    teacher.wishes = []
    if move.kind == .transfer {
      teacher.establishment = teacher.teaching
      homes[teacher.id] = nil
    }
    guard move.stage != teacher.stage || move.subject != teacher.subject else { return }
    teacher.qualifications = Qualifications(
      subjects: teacher.qualifications.subjects + [teacher.subject],
      stages: teacher.qualifications.stages + [teacher.stage])
    teacher.stage = move.stage
    teacher.subject = move.subject
  }

  private func bringHome(_ teacher: inout Teacher, at opening: Month, _ home: Home?) {
    teacher.teaching = Stay(school: teacher.establishment.school, since: opening)
    teacher.lastExchange = opening.advanced(by: -1)
    teacher.circumstances.remove(.onSupport)
    if let home {
      teacher.stage = home.stage
      teacher.subject = home.subject
      teacher.qualifications = home.qualifications
    }
  }

  /// A year in the countryside is a year of rural service.
  private func serve(_ teacher: inout Teacher) {
    guard teacher.position.teaches, roster[teacher.teaching.school]?.zone == .village else {
      return
    }
    teacher.ruralYears += 1
    teacher.lastRural = year.advanced(by: 1).opening.advanced(by: -1)
  }

  private func easeCircumstances(_ teacher: inout Teacher) {
    guard setting.first.distance(to: year) + 1 >= setting.terms.circumstanceYears else { return }
    teacher.circumstances.formIntersection([.onSupport])
  }
}

/// The bureau's stated needs, moved by as much as the computed ones move.
private func drifted(
  _ roster: Roster, _ book: PolicyBook, _ enrolment: EnrolmentOutlook, from year: SchoolYear,
  after offset: Int
) -> [PostNeed] {
  func computed(_ offset: Int) -> [Post: Int] {
    let plain = try? Roster(
      county: roster.county, schools: enrolment.schools(roster.schools, after: offset),
      teachers: [])
    let needs = plain.map { book.inForce(in: year.advanced(by: offset)).needs(of: $0) } ?? []
    return Dictionary(uniqueKeysWithValues: needs.map { ($0.post, $0.need) })
  }
  let (now, then) = (computed(0), computed(offset))
  return roster.statedNeeds.map { stated in
    PostNeed(
      post: stated.post,
      need: max(0, stated.need + (then[stated.post] ?? 0) - (now[stated.post] ?? 0)))
  }
}
