import Actions
import Partnership
import PlanFormat
import Sealing
import Staffing
import Store
import Testing

@Suite struct `The sample county's story` {
  private static let year = YearCounty.year

  private func story(_ county: YearCounty) -> SampleStory {
    SampleStory(
      roster: county.roster, book: county.book, year: Self.year,
      key: FieldKey(master: [UInt8](repeating: 7, count: 32)))
  }

  /// Some who go down, each to another school of their stage.
  private func moves(_ county: YearCounty) -> [Move] {
    county.moves(24).enumerated().map { place, move in
      let hosts = county.roster.schools.filter {
        $0.id != move.from && $0.stages.contains(move.stage) && $0.hardship > 0
      }
      return Move(
        teacher: move.teacher, from: move.from, to: hosts[place % hosts.count].id,
        stage: move.stage, subject: move.subject, phase: move.phase, direction: move.direction,
        kind: .exchange, start: move.start, end: move.end, reasons: [])
    }
  }

  private func told() async throws -> YearCounty {
    let county = try await YearCounty(opened: false)
    try await county.adopt(moves(county))
    try await story(county).tell(in: county.database)
    return county
  }

  @Test func `fills the pages of establishment and competition, once`() async throws {
    let county = try await YearCounty(opened: false)
    try await story(county).tell(in: county.database, through: .summer)
    let events = try await county.read { try $0.events() }.count
    try await story(county).tell(in: county.database)
    #expect(try await county.read { try $0.events() }.count == events)
    let round = try #require(
      try await county.read { try $0.establishmentRounds(of: Self.year) }.first)
    #expect(round.isApproved && round.adjusted + round.reserve <= round.total)
    let ledger = try await county.read { try $0.poolRecords() }.ledger
    #expect(ledger.loans.count == 2)
    #expect(ledger.overdue(on: Day(2026, 11, 1)).count == 1)
    let run = try #require(try await county.read { try $0.competition(of: Self.year) })
    #expect(run.rounds.first?.signed?.hired.isEmpty == false)
    // The workbook and its plan stay as they were.
    let stored = try #require(try await county.read { try $0.latestCounty() })
    #expect(try CountyContent(stored).roster == county.roster)
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `has something of every programme in its autumn`() async throws {
    let county = try await told()
    let days = Self.year.days
    let term = Term(2026, .autumn)
    let counts = try await county.read { connection in
      let survey = try connection.surveys().first { $0.kind == "willingness" }
      let exam = try connection.exams().first
      var counts: [String: Int] = [:]
      counts["mentorships"] = try connection.mentorships().count
      counts["mentor activities"] = try connection.mentorActivities().count
      counts["observations"] = try connection.observations(in: days).count
      counts["open lessons"] = try connection.openLessons(from: days.lowerBound).count
      counts["orders"] = try connection.orders(of: Self.year).count
      counts["service months"] = try connection.serviceMonths().count
      counts["service duties"] = try connection.serviceEntries().count
      counts["needs"] = try connection.needs().count
      counts["covers"] = try connection.coverPlans().count
      counts["refusals"] = try connection.refusals().count
      counts["conditions"] = try connection.hostConditions().count
      counts["send-off"] = try connection.sendOff(in: Self.year) == nil ? 0 : 1
      counts["pair activities"] = try connection.pairActivities(in: days).count
      counts["pair sheets"] = try connection.pairSheets(in: term).count
      counts["large activities"] = try connection.pairOccasions(in: days).count
      counts["partners"] = try connection.outsidePartners().count
      counts["unions"] = try connection.unions().count
      counts["union activities"] = try connection.unionActivities(in: days).count
      counts["walks"] = try connection.walks().count
      counts["walk costs"] = try connection.walkCosts(in: days).count
      counts["head posts"] = try connection.headPosts().count
      counts["appraisals"] = try connection.headAppraisals().count
      counts["temporary posts"] = try connection.temporaryPosts().count
      counts["projects"] = try connection.projects().count
      counts["studies"] = try connection.studies().count
      counts["study groups"] = try connection.studyGroups().count
      counts["visits"] = try connection.researchVisits().count
      counts["texts"] = try connection.libraryTexts().count
      counts["selections"] = try connection.selections().count
      counts["courses"] = try connection.trainingCourses().count
      counts["claims"] = try connection.trainingClaims().count
      counts["opinions"] = try connection.courseOpinions().count
      counts["inspections"] = try connection.inspections().count
      counts["problems"] = try connection.problems().count
      counts["meetings"] = try connection.meetings().count
      counts["reports"] = try connection.schoolReports().count
      counts["results"] = try exam.map { try connection.examFigures(of: $0.id).count } ?? 0
      counts["answers"] = try survey.map { try connection.surveyTally(of: $0.id).people } ?? 0
      counts["dropouts"] = try connection.dropouts().count
      counts["class ties"] = try connection.classTies().count
      counts["pupils"] = try connection.pupilCounts(.group, in: "2026-autumn").count
      counts["attachments"] = try connection.attachments().count
      counts["attachment judgements"] =
        try connection.attachments().count { $0.judgement != nil }
      counts["studies elsewhere"] = try connection.studyReleases().count
      counts["replacements"] = try connection.replacements().count
      counts["weeks away"] = try connection.awayWeeks().count
      counts["exchange sessions"] = try connection.exchangeSessions().count
      counts["trips"] = try connection.studyTrips().count
      counts["requested visits"] = try connection.requestedVisits().count
      counts["devices"] = try connection.trainingDevices(in: Self.year).count
      counts["fee waivers"] = try connection.feeWaivers().count
      counts["network classes"] = try connection.networkClasses().count
      counts["class seats"] = try connection.classSeats().count
      counts["learning weeks"] = try connection.classWeeks().count
      counts["class answers"] = try connection.classPieces().count { $0.answer != nil }
      counts["class pieces open"] = try connection.classPieces().count { $0.answer == nil }
      counts["class log"] = try connection.classLog().count
      counts["class help"] = try connection.classHelp().count
      counts["tour stops"] = try connection.tourStops().count
      counts["study aids"] = try connection.studyAids().count
      counts["project offices"] = try connection.classOffices().count
      counts["school plans"] = try connection.schoolPlans(in: term).count
      counts["plan deeds"] = try connection.schoolPlanDeeds(in: term).count
      counts["plan checks"] = try connection.schoolPlanChecks(in: term).count
      counts["plan grades"] = try connection.schoolPlanGrades(in: term).count
      counts["research seats"] = try connection.researchSeats().count
      counts["researcher notes"] = try connection.researcherNotes(in: days).count
      counts["trainer opinions"] = try connection.trainerOpinions().count
      counts["course standards"] = try connection.courseStandards().count
      counts["suggestions"] = try connection.trainingSuggestions().count
      counts["outings"] = try connection.pairOutings().count
      counts["readings"] = try connection.mentorReadings().count
      counts["teacher checks"] = try connection.teacherChecks().count
      counts["items to mend"] = try connection.checkProblems().count
      counts["test items"] = try connection.testItems().count
      counts["test papers"] = try connection.testPapers().count
      counts["talks of papers"] = try connection.testPaperTalks().count
      counts["classes"] = try connection.exams().flatMap { try connection.examClasses(of: $0.id) }
        .count
      counts["praise"] = try connection.commendations().count
      counts["service checks"] = try connection.serviceChecks().count
      counts["network help"] = try connection.networkHelp().count
      counts["honours"] = try connection.schoolHonours().count
      counts["sealed"] = try connection.sealedFacts().count
      counts["timetables"] = try connection.timetables().count
      let swaps = try connection.lessonSwaps(from: days.lowerBound)
      for state in RecordedSwap.State.allCases {
        counts["swaps \(state)"] = swaps.count { $0.state == state }
      }
      let weeks = try connection.unions().flatMap { try connection.weeks(of: $0.union.id) }
      for state in [PlanRun.State.done, .cancelled] {
        counts["union weeks \(state)"] = weeks.count { $0.state == state }
      }
      counts["rooms"] = try connection.rooms().count
      counts["room weeks"] = try connection.roomWeeks(in: days).values.reduce(0) { $0 + $1.count }
      return counts
    }
    #expect(counts.filter { $0.value == 0 }.keys.sorted() == [])
    #expect(try await county.read { try $0.setting("simulated-today") } == "2026-11-27")
    #expect(try await county.read { try $0.auditDefects() }.isEmpty)
  }

  @Test func `is the same of the same county, and isn't told twice`() async throws {
    let (one, other) = (try await told(), try await told())
    func words(_ county: YearCounty) async throws -> [String] {
      try await county.read { try $0.events() }.map {
        "\($0.who) \($0.what) \($0.subject) \($0.details)"
      }
    }
    let first = try await words(one)
    #expect(try await words(other) == first && first.count > 700)
    try await story(one).tell(in: one.database)
    #expect(try await words(one) == first)
  }
}
