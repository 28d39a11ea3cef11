/// One thing that a role may do. `roles.yaml` says who has which.
///
/// Names are the words of the year's steps, so that the table of roles can be
/// read by the bureau's own people. The letters are the capability areas of
/// the catalogue.
public enum Permission: String, CaseIterable, Hashable, Sendable {
  // Seeing.
  case seeCounty = "see-county"
  case seeSchool = "see-school"
  case seeOwnFile = "see-own-file"
  case revealSensitive = "reveal-sensitive"
  case seeAudit = "see-audit"

  // Keeping the record and its doors.
  case manageAccounts = "manage-accounts"
  case grantRoles = "grant-roles"
  case runSystem = "run-system"
  case importCounty = "import-county"
  case handInWorkbook = "hand-in-workbook"
  case proposeCorrection = "propose-correction"
  case confirmCorrection = "confirm-correction"
  case reorganiseSchools = "reorganise-schools"

  // A: the year's milestones and responsibility letters.
  case setCalendar = "set-calendar"
  case signLetter = "sign-letter"

  // B: establishment and competition.
  case proposeEstablishment = "propose-establishment"
  case approveEstablishment = "approve-establishment"
  case runCompetition = "run-competition"
  case keepCompetition = "keep-competition"
  case compete
  case signCompetition = "sign-competition"

  // C, D: who may go, who wants to, who goes.
  case freezeEligibility = "freeze-eligibility"
  case contestEligibility = "contest-eligibility"
  case submitWishes = "submit-wishes"
  case makePlan = "make-plan"
  case adoptPlan = "adopt-plan"

  // R: notice and objection.
  case publishNotice = "publish-notice"
  case object
  case answerObjection = "answer-objection"
  case signAnswer = "sign-answer"

  // E: from the order to the return.
  case issueOrders = "issue-orders"
  case confirmRelease = "confirm-release"
  case confirmArrival = "confirm-arrival"
  case decideSecondYear = "decide-second-year"
  case endPlacement = "end-placement"

  // E, F: those who serve at another school, kept by both schools, looked at by the bureau,
  // and what they note themselves.
  case keepService = "keep-service"
  case inspectService = "inspect-service"
  case keepOwnService = "keep-own-service"

  // N: lessons heard: written down, seen by those who answer for teaching, and announced or
  // answered by whoever gives them.
  case observeLessons = "observe-lessons"
  case seeObservations = "see-observations"
  case keepLessons = "keep-lessons"

  // N: studies of lessons, kept by the schools and the research office, and what those who
  // take part note.
  case keepStudies = "keep-studies"
  case keepOwnStudies = "keep-own-studies"

  // G: pairs of schools.
  case arrangePairs = "arrange-pairs"
  case keepPairing = "keep-pairing"
  case signPairing = "sign-pairing"

  // O: what is inspected, what is found, who mends it; meetings and reports.
  case seeInspections = "see-inspections"
  case planInspections = "plan-inspections"
  case inspect
  case answerFindings = "answer-findings"

  // M: courses and who was there; hours from elsewhere; a school's nominations; one's own.
  case runTraining = "run-training"
  case recogniseTraining = "recognise-training"
  case nominateTraining = "nominate-training"
  case train

  // H: masters and apprentices, kept by the schools and the research office, and what either
  // of the two notes.
  case keepMentorship = "keep-mentorship"
  case keepOwnMentorship = "keep-own-mentorship"

  // AC: projects, kept by their schools, the offices or whoever leads them; approved by the
  // bureau.
  case keepProjects = "keep-projects"
  case keepOwnProjects = "keep-own-projects"
  case approveProjects = "approve-projects"

  // Z: surveys, held by an office, answered without a name, on paper by schools for parents.
  case keepSurveys = "keep-surveys"
  case seeSurveys = "see-surveys"
  case answerSurveys = "answer-surveys"
  case enterPaperForms = "enter-paper-forms"
  // X: who leads which school, how heads are appraised, and temporary posts: kept by the school
  // that sends, noted by whoever is posted.
  case seeHeads = "see-heads"
  case keepHeads = "keep-heads"
  case appraiseHeads = "appraise-heads"
  case agreeHeadAppraisals = "agree-head-appraisals"
  case answerOwnAppraisal = "answer-own-appraisal"
  case keepTemporaryPosts = "keep-temporary-posts"
  case keepOwnPost = "keep-own-post"
  // P: examinations: arranged for the county, reported by schools, seen by those who answer for
  // teaching.
  case runExams = "run-exams"
  case keepExams = "keep-exams"
  case seeExams = "see-exams"
  // P: what speaks of single teachers: looked at, talked over and asked for by few, each look on
  // record; and one's own.
  case seePersonResults = "see-person-results"
  case holdTalks = "hold-talks"
  case askDutyReports = "ask-duty-reports"
  case keepOwnResults = "keep-own-results"
  // O: what a school checks of each teacher at mid-term, and what the teacher mends.
  case keepTeacherChecks = "keep-teacher-checks"
  case keepOwnChecks = "keep-own-checks"

  // W: rooms and their use, logged by their schools, looked at by those who can mend why one
  // stands idle.
  case keepRooms = "keep-rooms"
  case seeRooms = "see-rooms"

  // AB: pupils, in numbers only: kept by their schools, looked at by offices.
  case keepPupils = "keep-pupils"
  case seePupils = "see-pupils"
  case setEnrolment = "set-enrolment"
  // I, J, K: unions of schools, arranged by an office, kept by their schools; walks between
  // schools, noted by whoever walks.
  case arrangeUnions = "arrange-unions"
  case keepUnions = "keep-unions"
  case keepOwnWalks = "keep-own-walks"
  // M: learning at another school: kept by schools and the offices that train, noted by whoever
  // learns or is followed.
  case keepAttachments = "keep-attachments"
  case keepOwnAttachments = "keep-own-attachments"

  // Timetables, kept by their schools, which approve swaps; seen by offices; one's own lessons.
  case keepTimetables = "keep-timetables"
  case seeTimetables = "see-timetables"
  case swapLessons = "swap-lessons"
}
