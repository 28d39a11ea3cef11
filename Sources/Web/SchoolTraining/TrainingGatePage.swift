internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/gates?gate=titles`: who has the training that a registration, an assessment or a
/// title asks for, with everything that's missing (学分银行, S002-77).
struct TrainingGatePage: ListPage {
  let context: WebContext
  let catalogue: TrainingCatalogue
  private let gate: SchoolTrainingTerms.Gate?
  private let table: ListView<Row>?

  struct Row: Sendable {
    let teacher: Teacher
    let school: String
    let standing: TrainingGate
    let terms: TrainingTerms

    /// Those whom something lacks come first.
    var order: Int { standing.isOpen ? 1 : 0 }
  }

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.gatesTitle[language] }

  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue,
    _ people: TrainingPeople, scope: Scope, address: Address
  ) throws {
    self.context = context
    self.catalogue = catalogue
    let query = ListQuery(address: address)
    let gates = catalogue.terms?.schools?.gates ?? []
    let chosen = try query.choice("gate", of: gates) { $0.word.key } ?? gates.first
    gate = chosen
    guard let gate = chosen, let terms = catalogue.terms else {
      table = nil
      return
    }
    let isOpen = try query.flag("open")
    let schools = county.roster.schools.filter { scope.holds($0.id) }
    let school = try query.choice("school", of: schools.map(\.id.rawValue)) { $0 }
    let rows = county.roster.teachers.compactMap { teacher -> Row? in
      guard teacher.position.teaches, scope.holds(teacher),
        school == nil || teacher.teaching.school.rawValue == school
      else { return nil }
      let standing = people.standing(of: teacher, before: gate, county, catalogue, terms)
      guard isOpen == nil || standing.isOpen == isOpen else { return nil }
      return Row(
        teacher: teacher, school: county.name(of: teacher.teaching.school), standing: standing,
        terms: terms)
    }
    table = try ListView(
      id: "training-gates", title: Phrase(gate.word.name), columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .choice(
          "gate", .gateOf, gates.map { ($0.word.key, Phrase($0.word.name)) },
          chosen: gate.word.key),
        .yesOrNo("open", .gateOpen, chosen: isOpen),
        .choice(
          "school", .schoolName, schools.map { ($0.id.rawValue, .name($0.name)) },
          chosen: school),
      ], isPersonal: true, empty: .nobodyTrained
    ) { [NameReading("\($0.teacher.name) \($0.school)")] }
  }

  private static let columns: [ListTable<Row>.Column] = [
    .init("name", .nameOf, named: \.teacher.name) { html, row, _ in
      html.link(Teacher.trainingAddress(of: row.teacher.id), row.teacher.name)
    },
    .init("school", .schoolName, named: \.school) { html, row, _ in html.text(row.school) },
    .init("hours", .classHours, isNumber: true, by: \.standing.hours) { html, row, _ in
      html.text(Figures.count(row.standing.hours))
    },
    .init("due", .hoursDue, isNumber: true, by: \.standing.due) { html, row, _ in
      html.text(Figures.count(row.standing.due))
    },
    .init("credits", .credits, isNumber: true, by: \.standing.credits) { html, row, _ in
      html.text(Figures.tenths(row.standing.credits))
    },
    .init("credits-due", .creditsDue, isNumber: true, by: \.standing.creditsDue) {
      html, row, _ in html.text(Figures.tenths(row.standing.creditsDue))
    },
    .init("state", .stateOf, by: \.order) { html, row, language in
      html.gate(row.standing, row.terms, in: language)
    },
  ]

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.gatesLead[language])
    guard let table, let gate, let terms = catalogue.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsSchoolTraining[language])
    }
    html.element("section", .class("panel")) { html in
      html.element(
        "p",
        text: Phrase.gateAsks(
          gate.years(until: catalogue.year), gate.hours.value, credit: terms.credit.value,
          modules: gate.asksModules, projects: gate.asksProjects)[language])
      html.citation(gate.word.citation, in: language)
      table.write(to: &html, in: language)
    }
  }
}

extension HTML {
  /// Whether the training suffices, and everything that's missing.
  mutating func gate(_ gate: TrainingGate, _ terms: TrainingTerms, in language: Language) {
    tag(
      (gate.isOpen ? Phrase.gateIsOpen : .gateIsShut)[language], gate.isOpen ? "good" : "warn")
    guard !gate.isOpen else { return }
    text(
      " "
        + gate.missing.map { missing in
          switch missing {
          case .hours(let hours, let due): Phrase.lacksHours(due - hours)[language]
          case .module(let key): terms.modules.map(\.word).name(of: key, in: language)
          case .project(let key, let hours, let due):
            terms.projects.map(\.word).name(of: key, in: language)
              + Phrase.lacksOf(due - hours)[language]
          }
        }.joined(separator: language == .zh ? "、" : ", "))
  }
}
