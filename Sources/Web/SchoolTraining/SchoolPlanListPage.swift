internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/plans`: each school's plan of its own training of a term, what took place of it,
/// what was found and what it came to (校本培训计划, S002-03).
struct SchoolPlanListPage: ListPage {
  let context: WebContext
  let catalogue: TrainingCatalogue
  let terms: SchoolTrainingTerms?
  let held: SchoolPlanTerm
  private let table: ListView<Row>

  struct Row: Sendable {
    let school: School
    let term: Term
    let state: RecordedSchoolPlan.State
    let isLate: Bool
    let activities: Int
    let progress: PlanProgress?
    let asked: Int
    let checks: Int

    /// The grade's name and its place in the book; nil before it's said.
    let grade: (words: Phrase, place: Int)?

    var plannedHours: Int { progress?.plannedHours ?? 0 }
    var heldHours: Int { progress?.heldHours ?? 0 }
    var otherHours: Int { progress?.otherHours ?? 0 }
    var gradeOrder: Int { grade?.place ?? .max }
    var order: Int { RecordedSchoolPlan.State.allCases.firstIndex(of: state) ?? 0 }
  }

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.schoolPlans[language] }

  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue,
    _ people: TrainingPeople, _ held: SchoolPlanTerm, scope: Scope, address: Address
  ) throws {
    self.context = context
    self.catalogue = catalogue
    self.held = held
    terms = catalogue.terms?.schools
    let query = ListQuery(address: address)
    let state: RecordedSchoolPlan.State? = try query.choice("state")
    let claims = people.claimsOfSchools
    let needs = catalogue.needs(of: county)
    let grades = terms?.plan.grades ?? []
    let isLate = terms.map { held.due($0) < held.day } ?? false
    let rows = county.roster.schools.filter { !$0.stages.isEmpty && scope.holds($0.id) }
      .map { school in
        let plan = held.plans[school.id]
        return Row(
          school: school, term: held.term, state: held.state(of: school.id),
          isLate: isLate && plan == nil,
          activities: plan?.plan.activities.count ?? 0,
          progress: held.progress(
            of: school.id, held.others(at: school.id, catalogue, claims[school.id] ?? []),
            needs: needs[school.id] ?? [:]),
          asked: needs[school.id]?.values.reduce(0, +) ?? 0,
          checks: held.checks[school.id]?.count ?? 0,
          grade: held.grades[school.id].flatMap { said in
            grades.firstIndex { $0.key == said.grade }.map {
              (Phrase(grades[$0].name), $0)
            }
          })
      }.filter { state == nil || $0.state == state }
    table = try ListView(
      id: "school-plans", title: .schoolPlans, columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .choice(
          "term", .planTerm,
          held.term.offered(on: held.day).map { term in
            ("\(term)", Phrase { Figures.term(term, in: $0) })
          }, chosen: "\(held.term)"),
        .choice(
          "state", .stateOf, RecordedSchoolPlan.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
      ], isPersonal: false, empty: .nothingFound
    ) { [NameReading($0.school.name)] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("school", .schoolName, named: \.school.name) { html, row, _ in
      html.link(School.planAddress(of: row.school.id, in: row.term), row.school.name)
    },
    .init("state", .stateOf, by: \.order) { html, row, language in
      html.tag(row.state.name[language], row.isLate ? "bad" : row.state.mark)
    },
    .init("activities", .planActivities, isNumber: true, by: \.activities) { html, row, _ in
      html.text(Figures.count(row.activities))
    },
    .init("planned", .plannedHours, isNumber: true, by: \.plannedHours) {
      html, row, _ in html.text(Figures.count(row.plannedHours))
    },
    .init("held", .heldHours, isNumber: true, by: \.heldHours) {
      html, row, _ in html.text(Figures.count(row.heldHours))
    },
    .init("other", .otherHours, isNumber: true, by: \.otherHours) {
      html, row, _ in html.text(Figures.count(row.otherHours))
    },
    .init("asked", .needsCollected, isNumber: true, by: \.asked) { html, row, _ in
      html.text(Figures.count(row.asked))
    },
    .init("checks", .planChecks, isNumber: true, by: \.checks) { html, row, _ in
      html.text(Figures.count(row.checks))
    },
    .init("grade", .planGrade, by: \.gradeOrder) { html, row, language in
      html.text(row.grade?.words[language] ?? "–")
    },
  ]

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.schoolPlansLead[language])
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsSchoolTraining[language])
    }
    html.element("section", .class("panel")) { html in
      html.element("p", text: Phrase.plansDue(held.due(terms), terms.plan.least.value)[language])
      table.write(to: &html, in: language)
      html.citation(terms.plan.citation, in: language)
    }
  }
}

extension Term {
  /// The terms that a list offers on a day: two before, the day's own and the next.
  func offered(on day: Day) -> [Term] {
    let now = Term(containing: day)
    let usual = (-2...1).map { now.advanced(by: $0) }
    return usual.contains(self) ? usual : [self] + usual
  }
}

extension ListQuery {
  /// The term asked for; the day's own where none is.
  func term(on day: Day) throws -> Term {
    guard let found = address["term"] else { return Term(containing: day) }
    guard let term = Term(found), (1_990...2_200).contains(term.schoolYear.start) else {
      throw WebProblem.badParameter("term", found: found, allowed: "2026-autumn")
    }
    return term
  }
}

extension RecordedSchoolPlan.State {
  var name: Phrase {
    switch self {
    case .missing: .planMissing
    case .waiting: .planWaiting
    case .returned: .planReturned
    case .accepted: .schoolPlanAccepted
    }
  }

  var mark: String {
    switch self {
    case .missing: ""
    case .waiting, .returned: "warn"
    case .accepted: "good"
    }
  }
}
