internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/quota`: how many places of this year's courses should go to subjects that lack
/// teachers, full-time and part-time, and how many do (S002-75).
struct TrainingQuotaPage: ListPage {
  let context: WebContext
  let catalogue: TrainingCatalogue
  private let quota: TrainingQuota?
  private let table: ListView<TrainingQuota.Line>?

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.quotaTitle[language] }

  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue, address: Address
  ) throws {
    self.context = context
    self.catalogue = catalogue
    guard let terms = catalogue.terms, let schools = terms.schools else {
      (quota, table) = (nil, nil)
      return
    }
    let missing = Dictionary(
      county.posts.map { ($0.post.subject, $0.missing.before) }, uniquingKeysWith: +)
    let found = TrainingQuota(
      catalogue.current.filter { $0.course.year == catalogue.year }.map(\.course),
      missing: missing,
      teachers: county.roster.teachers.filter(\.position.teaches).map {
        (subject: $0.subject, others: $0.qualifications.subjects)
      }, terms, schools)
    quota = found
    table = try ListView(
      id: "training-quota", title: .quotaTitle, columns: Self.columns, rows: found.lines,
      address: address, pageSize: nil, isPersonal: false, empty: .nothingFound)
  }

  private static let columns: [ListTable<TrainingQuota.Line>.Column] = [
    .init("subject", .subject, by: \.subject) { html, line, language in
      html.text(line.subject.name(in: language))
    },
    number("missing", .missingPosts, \.missing), number("full", .fullTimeTeachers, \.fullTime),
    number("part", .partTimeTeachers, \.partTime), number("due", .quotaDue, \.due),
    number("planned", .quotaPlanned, \.planned), number("gap", .quotaGap, \.gap),
  ]

  private static func number(
    _ key: String, _ title: Phrase, _ value: @escaping @Sendable (TrainingQuota.Line) -> Int
  ) -> ListTable<TrainingQuota.Line>.Column {
    .init(key, title, isNumber: true, by: value) { html, line, _ in
      html.text(Figures.count(value(line)))
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.quotaLead[language])
    guard let quota, let table, let schools = catalogue.terms?.schools else {
      return html.element("p", .class("empty"), text: Phrase.needsSchoolTraining[language])
    }
    html.element("section", .class("panel")) { html in
      html.element("p") { html in
        html.tag(
          (quota.gap > 0 ? Phrase.quotaLacks(quota.gap) : .quotaMet)[language],
          quota.gap > 0 ? "warn" : "good")
        html.text(
          " "
            + Phrase.quotaWords(
              quota.places, Figures.permille(schools.quotaLift.value))[language])
      }
      table.write(to: &html, in: language)
      html.citation(schools.quota, in: language)
    }
  }
}
