internal import Hummingbird
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/staffing`: establishment, and who is missing where.
struct StaffingPage: ListPage {
  let county: County
  let address: Address

  /// The stage whose matrix is shown.
  let stage: Stage

  /// Whether the matrix shows today or the plan.
  let moment: Moment
  let subject: Subject?

  /// The schools of the stage with their posts by subject.
  let matrix: [MatrixRow]
  let subjects: [Subject]

  /// Every school's establishment by stage.
  let establishments: ListView<EstablishmentRow>

  var exported: (any ExportableList)? { establishments }

  enum Moment: String, CaseIterable, Sendable { case now, plan }

  struct MatrixRow: Sendable {
    let school: School
    let posts: [Subject: PostStaffing]
  }

  /// - Throws: `WebProblem` for a filter that isn't known.
  init(county: County, address: Address) throws {
    let query = ListQuery(address: address)
    let subject = try query.choice("subject", of: county.subjects, word: \.rawValue)
    let running = county.staffing.before.totals.map(\.stage)
    let stages = subject.map { subject in
      running.filter { stage in
        county.posts.contains { $0.post.stage == stage && $0.post.subject == subject }
      }
    }
    let stage =
      try query.choice("stage", of: running, word: \.rawValue)
      ?? stages?.first ?? running.first ?? .primary
    let posts = county.posts.filter {
      $0.post.stage == stage && (subject == nil || $0.post.subject == subject)
    }
    let bySchool = Dictionary(grouping: posts, by: \.post.school)
    self.establishments = try StaffingPage.establishments(of: county, address)
    self.county = county
    self.address = address
    self.stage = stage
    self.subject = subject
    self.moment = try query.choice("view") ?? (county.plan == nil ? .now : .plan)
    self.subjects = Set(posts.map(\.post.subject)).sorted()
    self.matrix = county.roster.schools.compactMap { school in
      bySchool[school.id].map { posts in
        MatrixRow(
          school: school,
          posts: Dictionary(posts.map { ($0.post.subject, $0) }) { first, _ in first })
      }
    }
  }

  var section: Section? { .staffing }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.staffingTitle[language] }

  func difference(_ post: PostStaffing) -> Int {
    (moment == .now ? post.have.before : post.have.after) - post.need
  }
}

/// The page under `/staffing`.
struct StaffingRoutes: Sendable {
  let database: any Database
  let archive: CountyArchive
  let frame: PageFrame

  var routes: RouteCollection<WebContext> {
    RouteCollection(context: WebContext.self).get(use: page)
  }

  /// `GET /staffing?stage=primary&view=now`
  @Sendable func page(_ request: Request, _ context: WebContext) async throws -> Response {
    try context.require(.seeCounty)
    let county = try await archive.county(for: request, context)
    return try await StaffingPage(county: county, address: Address(of: request))
      .response(to: request, in: frame, context, exportingFrom: database, by: .seeCounty)
  }
}
