import Staffing
import Yams

/// The values of a policy book that are in force in a run of school years.
struct Edition: Sendable {
  var period: Period
  var id: String
  var version: String
  var title: LocalizedText
  var citations: [Citation]

  /// In the order of `RuleList`.
  var rules: [any Rule]
  var examples: [WorkedExample]

  /// What the book says of each of them.
  var terms: [RuleID: RuleTerms]

  /// Zones whose ordinary schools send teachers.
  var sendingZones: Set<Zone>
  var planTerms: PlanTerms

  /// nil when the book says nothing of changing places.
  var swapTerms: SwapTerms?
  var needs: NeedTables
  var equity: EquityStandards
  var competition: CompetitionTerms

  /// Nil in a book that says nothing of them.
  var years: YearsTerms?
  var principals: PrincipalTerms?
  var leading: LeadingTerms?
  var calendar: WorkingCalendar

  /// Nil in a book that says nothing of the year's steps.
  var season: SeasonTerms?

  /// Nil where the book says nothing of itinerant teaching.
  var itinerary: ItineraryTerms?

  /// Nil where the book says nothing of pairs of schools.
  var pairing: PairingTerms?
  var service: ServiceTerms?
  var observation: ObservationTerms?
  var supervision: SupervisionTerms?
  var training: TrainingTerms?
  var classes: ClassTerms?
  var exams: ExamTerms?
  var pupils: PupilTerms?
  var care: CareTerms?
  var mentorship: MentorshipTerms?
  var projects: ProjectTerms?
  var surveys: SurveyTerms?
  var timetable: TimetableTerms?
  var studies: StudyTerms?
  var unions: UnionTerms?
  var attachments: AttachmentTerms?
  var pay: PayTerms?

  /// Nil where the book says nothing of rooms and their use.
  var rooms: RoomTerms?

  func rule<Kind: Rule>(_ type: Kind.Type) -> Kind? {
    rules.lazy.compactMap { $0 as? Kind }.first
  }

  /// Reads a whole book for one period, noting every fault in `problems`.
  init(_ root: Node, period: Period, problems: ProblemList) {
    let context = BookContext(
      problems: problems, year: period.sample, isLatest: period.to == nil)
    self = BookSection.read(root, path: "", context: context, inherited: nil) { book in
      Edition(book, period: period)
    }
  }

  private init(_ book: BookSection, period: Period) {
    self.period = period
    self.id = book.text("book")
    self.version = book.text("version")
    self.title = book.localizedText("title")
    let sources = book.entries("sources") { name, source in
      (
        name,
        Citation(
          document: source.text("document"), source: source.text("source"),
          isConfirmed: source.flag("confirmed", default: true))
      )
    }
    book.context.sources = Dictionary(sources) { first, _ in first }
    self.citations = sources.map(\.1)

    let read = book.section("rules") { $0.rules() } ?? []
    self.rules = read.map(\.rule)
    self.examples = read.flatMap(\.examples)
    self.terms = Dictionary(read.map { ($0.rule.terms.id, $0.rule.terms) }) { first, _ in first }
    self.sendingZones = Set(
      book.section("sending") { $0.choices("zones", of: Zone.self) ?? [] } ?? [])
    let rules = self.rules
    self.planTerms =
      book.section("plan") { PlanTerms($0, rules: rules) } ?? PlanTerms.empty
    self.swapTerms = book.section("swap", required: false) { SwapTerms($0) }
    self.needs = book.section("needs") { NeedTables($0) } ?? NeedTables()
    self.equity = book.section("equity") { EquityStandards($0) } ?? .empty
    self.competition =
      book.section("competition", required: false) { CompetitionTerms($0) } ?? .empty
    self.years = book.section("years", required: false) { YearsTerms($0) }
    self.principals = book.section("principals", required: false) { PrincipalTerms($0) }
    self.calendar =
      book.section("calendar") { $0.calendar() }
      ?? WorkingCalendar(holidays: [], workedWeekendDays: [], years: [])
    self.season = book.section("season", required: false) { SeasonTerms($0) }
    self.itinerary = book.section("itinerary", required: false) { ItineraryTerms($0) }
    self.pairing = book.section("pairing", required: false) { PairingTerms($0) }
    self.service = book.section("service", required: false) { ServiceTerms($0) }
    self.observation = book.section("observation", required: false) { ObservationTerms($0) }
    self.supervision = book.section("supervision", required: false) { SupervisionTerms($0) }
    self.exams = book.section("exams", required: false) { ExamTerms($0) }
    self.pupils = book.section("pupils", required: false) { PupilTerms($0) }
    self.care = book.section("care", required: false) { CareTerms($0) }
    self.unions = book.section("unions", required: false) { UnionTerms($0) }
    self.training = book.section("training", required: false) { TrainingTerms($0) }
    self.classes = book.section("classes", required: false) { ClassTerms($0) }
    self.mentorship = book.section("mentorship", required: false) { MentorshipTerms($0) }
    self.projects = book.section("projects", required: false) { ProjectTerms($0) }
    self.timetable = book.section("timetable", required: false) { TimetableTerms($0) }
    self.surveys = book.section("surveys", required: false) { SurveyTerms($0) }
    self.studies = book.section("studies", required: false) { StudyTerms($0) }
    self.leading = book.section("leading", required: false) { LeadingTerms($0) }
    let hourSources = self.training?.sources.map(\.word.key)
    self.attachments = book.section("attachments", required: false) {
      AttachmentTerms($0, sources: hourSources)
    }
    self.rooms = book.section("rooms", required: false) { RoomTerms($0) }
    self.pay = book.section("pay", required: false) { PayTerms($0) }
  }
}
