internal import Access
internal import Policy
internal import Wording

/// The entries of the left rail that lead somewhere.
package enum Section: Sendable, CaseIterable {
  case overview, schools, teachers, indicators, rules, staffing, nominations, plan
  case due, year, list, wishes, notices, orders, arrivals
  case imports, corrections, reorganisations, planRuns, workbooks
  case establishment, pool, roster, competition
  case service, pairings
  case observations, openLessons
  case inspections, problems, rooms
  case training
  case mentorship
  case projects
  case surveys
  case exams
  case results, checks, bank
  case pupils
  case care
  case studies, library, selections
  case unions
  case heads, temporaryPosts
  case attachments
  case timetables
  case accounts, grants, audit

  var name: Phrase {
    switch self {
    case .overview: .overview
    case .schools: .schools
    case .teachers: .teachers
    case .indicators: .indicators
    case .rules: .rules
    case .staffing: .staffing
    case .nominations: .nominations
    case .plan: .plan
    case .due: .due
    case .year: .year
    case .list: .nominations
    case .wishes: .wishes
    case .notices: .notice
    case .orders: .ordersTitle
    case .arrivals: .arrival
    case .imports: .importsTitle
    case .corrections: .correctionsTitle
    case .reorganisations: .reorganiseTitle
    case .workbooks: .workbooksTitle
    case .planRuns: .planRunsTitle
    case .establishment: .establishmentTitle
    case .pool: .poolTitle
    case .roster: .rosterTitle
    case .competition: .competition
    case .service: .service
    case .pairings: .pairingTitle
    case .observations: .observationsTitle
    case .openLessons: .openLessonsTitle
    case .inspections: .inspections
    case .problems: .problemLedger
    case .rooms: .rooms
    case .training: .training
    case .mentorship: .mentorship
    case .projects: .projects
    case .surveys: .surveys
    case .timetables: .timetables
    case .heads: .heads
    case .temporaryPosts: .temporaryPosts
    case .exams: .exams
    case .results: .results
    case .checks: .checks
    case .bank: .bank
    case .pupils: .pupilCare
    case .care: .care
    case .studies: .studies
    case .library: .library
    case .selections: .selections
    case .unions: .unions
    case .attachments: .attachments
    case .accounts: .accounts
    case .grants: .grants
    case .audit: .auditLog
    }
  }

  var address: String {
    switch self {
    case .overview: "/"
    case .schools: "/schools"
    case .teachers: "/teachers"
    case .indicators: "/indicators"
    case .rules: "/rules"
    case .staffing: "/staffing"
    case .nominations: "/teachers?eligible=yes"
    case .plan: "/plan"
    case .due: "/due"
    case .year: "/year"
    case .list: "/eligibility"
    case .wishes: "/wishes"
    case .notices: "/notices"
    case .orders: "/orders"
    case .arrivals: "/arrivals"
    case .imports: "/imports"
    case .corrections: "/corrections"
    case .reorganisations: "/reorganisations"
    case .workbooks: "/workbooks"
    case .planRuns: "/plan/runs"
    case .establishment: "/establishment"
    case .pool: "/establishment/pool"
    case .roster: "/establishment/roster"
    case .competition: "/competition"
    case .service: "/service"
    case .pairings: "/pairings"
    case .observations: "/observations"
    case .openLessons: "/lessons"
    case .inspections: "/inspections"
    case .problems: "/problems"
    case .rooms: "/rooms"
    case .training: "/training"
    case .mentorship: "/mentorship"
    case .projects: "/projects"
    case .surveys: "/surveys"
    case .timetables: "/timetables"
    case .heads: "/heads"
    case .temporaryPosts: "/heads/posts"
    case .exams: "/exams"
    case .results: "/results"
    case .checks: "/checks"
    case .bank: "/bank"
    case .pupils: "/pupils"
    case .care: "/care"
    case .studies: "/studies"
    case .library: "/library"
    case .selections: "/selections"
    case .unions: "/unions"
    case .attachments: "/attachments"
    case .accounts: "/accounts"
    case .grants: "/grants"
    case .audit: "/audit"
    }
  }

  /// The permission that opens the entry, if its reach is anything at all; nil
  /// for everybody who is signed in.
  var permissions: [Permission] {
    switch self {
    case .overview, .rules, .due, .year, .notices: []
    case .list, .orders, .arrivals: [.seeSchool]
    case .wishes: [.submitWishes, .freezeEligibility]
    case .service: [.seeSchool, .keepOwnService]
    case .schools, .pairings: [.seeCounty, .seeSchool]
    case .observations: [.observeLessons, .seeObservations, .keepLessons]
    case .openLessons: [.observeLessons, .keepLessons]
    case .inspections, .problems: [.seeInspections]
    case .rooms: [.seeRooms, .keepRooms]
    case .training: [.seeCounty, .seeSchool, .train]
    case .mentorship: [.seeSchool, .keepOwnMentorship]
    case .projects: [.seeSchool, .keepProjects, .keepOwnProjects, .approveProjects]
    case .heads: [.seeHeads]
    case .temporaryPosts: [.seeSchool, .keepOwnPost]
    case .timetables: [.keepTimetables, .seeTimetables, .swapLessons]
    case .surveys: [.seeSurveys, .keepSurveys, .answerSurveys, .enterPaperForms]
    case .teachers, .nominations: [.seeSchool]
    case .indicators, .staffing, .plan: [.seeCounty]
    case .imports: [.importCounty]
    case .corrections: [.proposeCorrection, .confirmCorrection]
    case .reorganisations: [.reorganiseSchools]
    case .workbooks: [.handInWorkbook]
    case .planRuns: [.makePlan, .adoptPlan]
    case .establishment, .pool: [.seeCounty, .seeSchool]
    case .roster: [.seeSchool, .approveEstablishment]
    case .competition: [.runCompetition, .keepCompetition, .compete, .signCompetition]
    case .exams: [.seeExams]
    case .results: [.keepOwnResults, .holdTalks, .askDutyReports]
    case .checks: [.keepTeacherChecks, .keepOwnChecks, .seeInspections]
    case .pupils: [.seePupils, .keepPupils]
    case .care: [.seeSchool, .keepOwnService]
    case .attachments: [.seeSchool, .keepOwnAttachments]
    case .studies, .library, .selections, .bank: [.seeSchool, .keepOwnStudies]
    case .unions: [.seeCounty, .seeSchool, .keepOwnWalks]
    case .accounts: [.manageAccounts]
    case .grants: [.grantRoles]
    case .audit: [.seeAudit]
    }
  }

  /// Whether there's something to see before the first county.
  var worksWithoutCounty: Bool {
    switch self {
    case .overview, .imports, .accounts, .grants, .audit: true
    default: false
    }
  }

  func isOpen(to context: WebContext) -> Bool {
    guard context.actor != nil else { return false }
    return permissions.isEmpty || permissions.contains { !context.reaches(of: $0).isEmpty }
  }
}
