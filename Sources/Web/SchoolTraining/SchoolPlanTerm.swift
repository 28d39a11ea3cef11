internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// The schools' plans of a term with what took place, what was found and what it came to.
struct SchoolPlanTerm: Sendable {
  let term: Term
  let day: Day
  let plans: [School.ID: RecordedSchoolPlan]
  let checks: [School.ID: [SchoolPlanCheck]]
  let grades: [School.ID: SchoolPlanGrade]

  /// By plan, by day, what was taken back too.
  let deeds: [RecordedSchoolPlan.ID: [SchoolPlanDeed]]

  init(_ term: Term, on day: Day, _ connection: any Connection) throws {
    self.term = term
    self.day = day
    plans = Dictionary(try connection.schoolPlans(in: term).map { ($0.school, $0) }) {
      first, _ in first
    }
    checks = Dictionary(grouping: try connection.schoolPlanChecks(in: term), by: \.school)
    grades = try connection.schoolPlanGrades(in: term)
    deeds = Dictionary(grouping: try connection.schoolPlanDeeds(in: term), by: \.plan)
  }

  func state(of school: School.ID) -> RecordedSchoolPlan.State {
    plans[school]?.state ?? .missing
  }

  /// The last day on which a plan is in time.
  func due(_ terms: SchoolTrainingTerms) -> Day {
    term.days.lowerBound.advanced(by: terms.plan.due.value)
  }

  /// What took place at a school beside its plan: sessions of courses, and its own training
  /// that was recognised.
  ///
  /// - Parameter claims: Those that the school handed in.
  func others(
    at school: School.ID, _ catalogue: TrainingCatalogue, _ claims: [TrainingClaim]
  ) -> [PlanProgress.Deed] {
    let sessions = catalogue.sessions.values.joined().filter {
      $0.offBecause == nil && $0.session.school == school && term.days.contains($0.session.day)
        && $0.session.day <= day
    }.map {
      PlanProgress.Deed(activity: nil, day: $0.session.day, hours: $0.session.hours, people: 0)
    }
    let own = claims.filter {
      $0.decision?.verdict == .recognised
        && term.days.contains($0.content.days.lowerBound)
    }
    let recognised = Dictionary(grouping: own, by: \.content).map { content, claims in
      PlanProgress.Deed(
        activity: nil, day: content.days.lowerBound, hours: content.hours, people: claims.count)
    }
    return sessions + recognised
  }

  func progress(
    of school: School.ID, _ others: [PlanProgress.Deed], needs: [String: Int]
  ) -> PlanProgress? {
    guard let recorded = plans[school] else { return nil }
    let noted = (deeds[recorded.id] ?? []).filter { $0.withdrawal == nil && $0.day <= day }
    return PlanProgress(recorded.plan, noted.map(\.deed) + others, needs: needs, on: day)
  }
}

extension TrainingPeople {
  /// What schools handed in for their teachers.
  var claimsOfSchools: [School.ID: [TrainingClaim]] {
    claims.values.joined().reduce(into: [:]) { claims, claim in
      if let school = claim.school { claims[school, default: []].append(claim) }
    }
  }
}

extension TrainingCatalogue {
  /// How many teachers of each school asked for each topic (收集教师需求, S002-03).
  func needs(of county: County) -> [School.ID: [String: Int]] {
    needs.reduce(into: [:]) { needs, need in
      guard let school = county.roster[need.teacher]?.teaching.school else { return }
      needs[school, default: [:]][need.topic, default: 0] += 1
    }
  }
}

extension School {
  static func planAddress(of school: ID, in term: Term) -> String {
    "/training/plans/\(Address.encoded(school.rawValue))?term=\(term)"
  }
}

extension SchoolPlanTerm {
  /// What waits for a school or the training school: plans to hand in, to decide on, to note
  /// and to evaluate.
  func dueLines(
    for context: WebContext, in county: County, _ terms: SchoolTrainingTerms
  ) -> [DueLine] {
    var lines: [DueLine] = []
    if context.may(.recogniseTraining) {
      let waiting = plans.values.filter { $0.state == .waiting }
      if let first = waiting.map(\.hand.day).min() {
        lines.append(
          DueLine(
            words: .duePlans(waiting.count), address: "/training/plans?state=waiting",
            due: first, why: .schoolPlansLead))
      }
      let ended = plans.values.filter {
        $0.state == .accepted && grades[$0.school] == nil
          && ($0.plan.activities.map(\.month).max() ?? day.month) < day.month
      }
      if !ended.isEmpty {
        lines.append(
          DueLine(
            words: .dueGrades(ended.count), address: "/training/plans?state=accepted", due: day,
            why: .schoolPlansLead))
      }
    }
    let kept = county.roster.schools.filter {
      context.may(.nominateTraining, at: .school($0.id))
    }
    // Whoever keeps many schools isn't one of them.
    guard kept.count <= 5 else { return lines }
    for school in kept where !school.stages.isEmpty {
      let state = state(of: school.id)
      let address = School.planAddress(of: school.id, in: term)
      if state == .missing || state == .returned {
        lines.append(
          DueLine(
            words: state == .missing
              ? .duePlan(school.name) : .duePlanAgain(school.name), address: address,
            due: due(terms), why: .schoolPlansLead))
      } else if state == .accepted, let progress = progress(of: school.id, [], needs: [:]) {
        let overdue = progress.states.count { $0 == .overdue }
        if overdue > 0 {
          lines.append(
            DueLine(
              words: .duePlanDeeds(school.name, overdue), address: address, due: day,
              why: .schoolPlansLead))
        }
      }
    }
    return lines
  }
}

extension YearShelf {
  /// What waits of schools' plans for whoever asks; nothing is read for those it doesn't concern.
  func schoolPlanLines(
    for context: WebContext, in county: County, _ connection: any Connection
  ) throws -> [DueLine] {
    guard
      context.may(.recogniseTraining) || !context.reaches(of: .nominateTraining).isEmpty,
      let terms = county.book.inForce(in: SchoolYear(containing: context.occasion.today))
        .trainingTerms?.schools
    else { return [] }
    let day = context.occasion.today
    return try SchoolPlanTerm(Term(containing: day), on: day, connection)
      .dueLines(for: context, in: county, terms)
  }
}
