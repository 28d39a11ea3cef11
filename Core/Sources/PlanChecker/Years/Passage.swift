import PlanFormat
import Policy
import Staffing

/// The checker's own way from one school year to the next: who retires, who
/// comes home, what a year leaves behind. Shares no code with the planner.
struct Passage {
  struct Lent {
    let stage: Stage
    let subject: Subject
    let qualifications: Qualifications
  }

  var roster: Roster
  var year: Int
  var lent: [Teacher.ID: Lent] = [:]

  /// Who came home (from where) and who retired on the way here.
  var homecomings: [Teacher.ID: School.ID] = [:]
  var retired: Set<Teacher.ID> = []

  let first: Int
  let book: PolicyBook
  let circumstanceYears: Int

  /// The same county a year later.
  ///
  /// - Parameters:
  ///   - moves: What this year's plan moves.
  ///   - schools: The schools as they will be.
  ///   - needs: The stated needs as they will be.
  func stepped(
    by moves: [Move], schools: [School], needs: [PostNeed]
  ) throws -> Passage {
    var next = self
    next.year += 1
    next.homecomings = [:]
    next.retired = []
    let opening = Month(next.year, 9)
    let termMonths = 12 * book.inForce(in: SchoolYear(year)).planTerms.termYears
    var moveOf: [Teacher.ID: Move] = [:]
    for move in moves { moveOf[move.teacher] = move }
    var people: [Teacher] = []
    for var person in roster.teachers {
      if let move = moveOf[person.id] {
        if move.kind == .exchange {
          next.lent[person.id] = Lent(
            stage: person.stage, subject: person.subject,
            qualifications: person.qualifications)
        } else {
          next.lent[person.id] = nil
          person.establishment = Stay(school: move.to, since: Month(year, 9))
        }
        person.teaching = Stay(school: move.to, since: Month(year, 9))
        if (person.stage, person.subject) != (move.stage, move.subject) {
          person.qualifications.subjects.append(person.subject)
          person.qualifications.stages.append(person.stage)
          (person.stage, person.subject) = (move.stage, move.subject)
        }
        person.isVolunteer = false
        person.wishes = []
      }
      guard RetirementAge.month(of: person) > opening else {
        if person.position.teaches { next.retired.insert(person.id) }
        continue
      }
      if person.position.teaches, roster[person.teaching.school]?.zone == .village {
        person.ruralYears += 1
        person.lastRural = Month(next.year, 8)
      }
      let since = person.teaching.since ?? Month(first - 1, 9)
      if person.isAway && since.advanced(by: termMonths) <= opening {
        if person.position.teaches { next.homecomings[person.id] = person.teaching.school }
        person.teaching = Stay(school: person.establishment.school, since: opening)
        person.lastExchange = Month(next.year, 8)
        person.circumstances.remove(.onSupport)
        if let own = next.lent.removeValue(forKey: person.id) {
          person.stage = own.stage
          person.subject = own.subject
          person.qualifications = own.qualifications
        }
      }
      if next.year - first >= circumstanceYears {
        person.circumstances = person.circumstances.filter { $0 == .onSupport }
      }
      people.append(person)
    }
    next.roster = try Roster(
      county: roster.county, schools: schools, teachers: people, statedNeeds: needs,
      pairings: roster.pairings, swapWishes: roster.swapWishes)
    return next
  }
}
