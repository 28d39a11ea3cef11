import PlanFormat
import Policy
import Staffing

/// What the checker needs to know of a county to judge changed places, counted
/// from the roster and the book alone.
struct SwapCounty {
  struct Applicant {
    let teacher: Teacher
    let mayEnter: Bool

    /// By post wished for: the number of the wish.
    let ranks: [Post: Int]
    let grade: Int
  }

  /// By teacher.
  let applicants: [Teacher.ID: Applicant]
  let strengths: [Post: Int]
  let needs: [Post: Int]
  let terms: SwapTerms

  init(_ roster: Roster, _ book: PolicyBook, _ terms: SwapTerms, _ year: SchoolYear) {
    var findings: [Teacher.ID: [Finding]] = [:]
    for entry in book.eligibility(of: roster, in: year) { findings[entry.teacher] = entry.findings }
    var applicants: [Teacher.ID: Applicant] = [:]
    for wish in roster.swapWishes where applicants[wish.teacher] == nil {
      guard let teacher = roster[wish.teacher] else { continue }
      var ranks: [Post: Int] = [:]
      var allKnown = true
      for (index, target) in wish.targets.enumerated() {
        let schools = roster.schools.filter { school in
          roster[School.ID(target)].map { $0.id == school.id } ?? (school.township == target)
        }
        if schools.isEmpty { allKnown = false }
        for school in schools where school.id != teacher.teaching.school {
          for post in SwapCounty.posts(of: teacher, at: school.id, terms.fit)
          where ranks[post] == nil {
            ranks[post] = index + 1
          }
        }
      }
      let isBarred = (findings[teacher.id] ?? []).contains { finding in
        if case .circumstance(let circumstance) = finding.measured {
          return terms.barringCircumstances.contains(circumstance)
        }
        return terms.barringRules.contains(finding.rule)
      }
      applicants[teacher.id] = Applicant(
        teacher: teacher,
        mayEnter: terms.positions.contains(teacher.position) && !teacher.isAway && !isBarred
          && allKnown && !ranks.isEmpty,
        ranks: ranks, grade: terms.grade(of: teacher))
    }
    self.applicants = applicants
    self.terms = terms
    strengths = roster.strengths()
    var needs: [Post: Int] = [:]
    for need in book.needs(of: roster) { needs[need.post] = need.need }
    self.needs = needs
  }

  var entrants: [Applicant] {
    applicants.values.filter(\.mayEnter).sorted { $0.teacher.id < $1.teacher.id }
  }

  /// How many a post lacks (or, negative, has too many), if vacancies are used.
  func lack(_ post: Post, _ file: SwapFile) -> Int {
    file.terms.usesVacancies ? (needs[post] ?? 0) - (strengths[post] ?? 0) : 0
  }

  private static func posts(of teacher: Teacher, at school: School.ID, _ fit: SwapTerms.Fit)
    -> [Post]
  {
    let (stages, subjects) =
      fit == .own
      ? ([teacher.stage], [teacher.subject])
      : (
        [teacher.stage] + teacher.qualifications.stages,
        [teacher.subject] + teacher.qualifications.subjects
      )
    return stages.flatMap { stage in
      subjects.map { Post(school: school, stage: stage, subject: $0) }
    }
  }
}
