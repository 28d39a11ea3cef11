package import Hummingbird
internal import Logging
package import NIOCore
package import Store

/// The site's table of contents: every feature's routes, a line each.
package func makeRouter(_ site: Site) -> Router<WebContext> {
  let router = Router(context: WebContext.self, options: .autoGenerateHeadEndpoints)
  router.add(middleware: SecurityHeaders(isSecure: site.doors.cookies.isSecure))
  router.add(middleware: CountingMiddleware(counts: site.counts))
  router.add(middleware: ProblemMiddleware(frame: site.frame))
  router.add(
    middleware: SessionMiddleware(doors: site.doors, isSample: site.frame.isSample))
  router.add(middleware: ProblemMiddleware(frame: site.frame))
  router.add(middleware: DoorKeeper())
  router.add(middleware: OnlyPresent())
  site.operations.add(to: router)
  SignInRoutes(doors: site.doors, frame: site.frame).add(to: router)
  AccountRoutes(doors: site.doors, county: site.county, frame: site.frame).add(to: router)
  AccountsRoutes(doors: site.doors, county: site.county, frame: site.frame).add(to: router)
  GrantRoutes(doors: site.doors, county: site.county, frame: site.frame).add(to: router)
  AuditRoutes(doors: site.doors, frame: site.frame).add(to: router)
  TodayRoutes(database: site.database, frame: site.frame).add(to: router)
  let frame = site.frame
  let yearDesk = site.county.map { county in
    YearDesk(database: site.database, county: county, frame: frame, refresh: site.refresh)
  }
  let archive = site.county.map { county in
    CountyArchive(
      present: CountySight(recorded: county, published: site.published ?? county),
      past: site.past)
  }
  OverviewRoutes(county: site.county, desk: yearDesk, archive: archive, frame: frame)
    .add(to: router)
  ImportRoutes(database: site.database, frame: frame, refresh: site.refresh).add(to: router)
  guard let county = site.county, let desk = yearDesk, let archive else { return router }
  YearRoutes(desk: desk).add(to: router)
  EstablishmentRoutes(desk: desk, archive: archive).add(to: router)
  PoolRoutes(desk: desk).add(to: router)
  RosterRoutes(desk: desk, archive: archive).add(to: router)
  CompetitionRoutes(desk: desk).add(to: router)
  CompetitionSchoolRoutes(desk: desk).add(to: router)
  CompetitionRoundRoutes(desk: desk).add(to: router)
  RoundObjectionRoutes(desk: desk).add(to: router)
  ApplicationRoutes(desk: desk).add(to: router)
  EligibilityRoutes(desk: desk).add(to: router)
  WishRoutes(desk: desk).add(to: router)
  NoticeRoutes(desk: desk).add(to: router)
  ObjectionRoutes(desk: desk).add(to: router)
  OrderRoutes(desk: desk).add(to: router)
  CorrectionRoutes(desk: desk).add(to: router)
  ReorganisationRoutes(desk: desk).add(to: router)
  ServiceRoutes(desk: desk, archive: archive).add(to: router)
  ServiceCheckRoutes(desk: desk, archive: archive).add(to: router)
  PairNetworkRoutes(desk: desk, archive: archive).add(to: router)
  HelperRoutes(desk: desk, archive: archive).add(to: router)
  PairSchemeRoutes(desk: desk, archive: archive).add(to: router)
  PairingRoutes(desk: desk, archive: archive).add(to: router)
  ObserveRoutes(desk: desk).add(to: router)
  ObservationRoutes(desk: desk, archive: archive).add(to: router)
  OpenLessonRoutes(desk: desk).add(to: router)
  InspectionRoutes(desk: desk, archive: archive).add(to: router)
  LedgerRoutes(desk: desk, archive: archive).add(to: router)
  ExamRoutes(desk: desk, archive: archive).add(to: router)
  ResultRoutes(desk: desk, archive: archive, key: site.doors.key).add(to: router)
  BankRoutes(desk: desk, archive: archive).add(to: router)
  CheckRoutes(desk: desk, archive: archive).add(to: router)
  RoomRoutes(desk: desk, archive: archive).add(to: router)
  CareRoutes(desk: desk, archive: archive).add(to: router)
  PupilRoutes(desk: desk, archive: archive).add(to: router)
  HandRoutes(desk: desk, archive: archive).add(to: router)
  TrainingRoutes(desk: desk, archive: archive).add(to: router)
  TrainingCourseRoutes(desk: desk, archive: archive).add(to: router)
  TrainingHoursRoutes(desk: desk, archive: archive).add(to: router)
  TrainingMeansRoutes(desk: desk, archive: archive).add(to: router)
  SchoolPlanRoutes(desk: desk, archive: archive).add(to: router)
  TrainerReviewRoutes(desk: desk, archive: archive).add(to: router)
  ResearchRoutes(desk: desk, archive: archive).add(to: router)
  SuggestionRoutes(desk: desk, archive: archive).add(to: router)
  ClassRoutes(desk: desk, archive: archive).add(to: router)
  ClassCourseRoutes(desk: desk, archive: archive).add(to: router)
  MentorRoutes(desk: desk, archive: archive).add(to: router)
  ProjectRoutes(desk: desk, archive: archive).add(to: router)
  SurveyRoutes(desk: desk).add(to: router)
  TimetableRoutes(desk: desk, archive: archive).add(to: router)
  SwapRoutes(desk: desk, archive: archive).add(to: router)
  StudyRoutes(desk: desk, archive: archive).add(to: router)
  StudyGroupRoutes(desk: desk, archive: archive).add(to: router)
  LibraryRoutes(desk: desk, archive: archive).add(to: router)
  SelectionRoutes(desk: desk, archive: archive).add(to: router)
  ResearchVisitRoutes(desk: desk, archive: archive).add(to: router)
  UnionRoutes(desk: desk, archive: archive).add(to: router)
  UnionHonourRoutes(desk: desk, archive: archive).add(to: router)
  WalkRoutes(desk: desk, archive: archive).add(to: router)
  UnionWeekRoutes(desk: desk).add(to: router)
  AttachmentRoutes(desk: desk, archive: archive).add(to: router)
  StudyReleaseRoutes(desk: desk, archive: archive).add(to: router)
  LearningRoutes(desk: desk, archive: archive).add(to: router)
  RequestedVisitRoutes(desk: desk, archive: archive).add(to: router)
  HeadRoutes(desk: desk, archive: archive).add(to: router)
  HeadAppraisalRoutes(desk: desk, archive: archive).add(to: router)
  TemporaryPostRoutes(desk: desk, archive: archive).add(to: router)
  IntakeRoutes(desk: desk).add(to: router)
  PaperRoutes(desk: desk).add(to: router)
  let reruns = RerunShelf()
  RerunRoutes(desk: desk, shelf: reruns).add(to: router)
  router.addRoutes(
    SchoolRoutes(database: site.database, archive: archive, frame: frame).routes, atPath: "schools")
  router.addRoutes(
    TeacherRoutes(database: site.database, archive: archive, frame: frame).routes,
    atPath: "teachers")
  SensitiveRoutes(doors: site.doors, county: county, frame: frame).add(to: router)
  PlanRoutes(
    database: site.database, archive: archive, frame: frame, files: site.files
  ).add(to: router)
  PlanRunRoutes(
    database: site.database, county: county, frame: frame, shelf: reruns,
    refresh: site.refresh
  ).add(to: router)
  let shelf = BoardShelf()
  BoardRoutes(database: site.database, county: county, frame: frame, shelf: shelf)
    .add(to: router)
  ScenarioRoutes(database: site.database, county: county, frame: frame, shelf: shelf)
    .add(to: router)
  WorkbookRoutes(
    database: site.database, county: county, frame: frame, refresh: site.refresh
  ).add(to: router)
  router.addRoutes(
    StaffingRoutes(database: site.database, archive: archive, frame: frame).routes,
    atPath: "staffing")
  router.addRoutes(IndicatorRoutes(archive: archive, frame: frame).routes, atPath: "indicators")
  router.addRoutes(RulesRoutes(county: county, frame: frame).routes, atPath: "rules")
  return router
}

/// Everything that pages are made from.
package struct Site: Sendable {
  package let version: String
  let database: any Database

  /// Nil until a county has been imported.
  let county: County?

  /// As it is for those who see what is public; nil where that's all of it.
  let published: County?
  let files: CountyFiles
  let doors: Doors
  let frame: PageFrame
  let assets = Assets()
  let past: PastCounties
  let counts: RequestCounts

  /// Takes over what has just been recorded, so that the next page shows it.
  let refresh: @Sendable () async throws -> Void

  package init(
    version: String, database: any Database, county: County?, published: County? = nil,
    files: CountyFiles = .none, doors: Doors, counts: RequestCounts = RequestCounts(),
    past: PastCounties? = nil,
    refresh: @escaping @Sendable () async throws -> Void = {}
  ) {
    self.version = version
    self.database = database
    self.county = county
    self.published = published
    self.files = files
    self.doors = doors
    self.counts = counts
    self.refresh = refresh
    self.past = past ?? PastCounties(database)
    self.frame = PageFrame(
      county: county?.roster.county ?? "", schoolYear: county?.year.description ?? "",
      isSample: county?.isSample ?? false, version: version, assets: assets)
  }

  var operations: OperationRoutes {
    OperationRoutes(
      version: version, database: database, counts: counts, county: county, assets: assets)
  }
}

/// The files that a county can download: what was imported and the plan as a
/// workbook.
package struct CountyFiles: Sendable {
  let workbook: ByteBuffer?
  let plan: ByteBuffer?

  /// The workbook that the plan was made from, when the record was corrected since.
  let planInput: ByteBuffer?

  package init(workbook: ByteBuffer?, plan: ByteBuffer?, planInput: ByteBuffer? = nil) {
    self.workbook = workbook
    self.plan = plan
    self.planInput = planInput
  }

  package static let none = CountyFiles(workbook: nil, plan: nil)
}
