internal import Access
internal import Actions
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/hours`: the five-year accounts of those within reach, who lags (S002-42), and how
/// training reaches the three areas (S000-176).
struct TrainingHoursPage: ListPage {
  let context: WebContext
  let county: County
  let catalogue: TrainingCatalogue
  let people: TrainingPeople
  private let table: ListView<Row>?

  struct Row: Sendable {
    let teacher: Teacher
    let school: String
    let account: TrainingAccount
    let year: SchoolYear

    var hoursOfYear: Int { account.byYear[year] ?? 0 }

    /// Those who lag come first.
    var pace: Int { account.lags ? 0 : 1 }
  }

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, _ catalogue: TrainingCatalogue,
    _ people: TrainingPeople, scope: Scope?, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.catalogue = catalogue
    self.people = people
    guard let scope else {
      table = nil
      return
    }
    let query = ListQuery(address: address)
    let lags = try query.flag("lags")
    let missing = try query.flag("missing")
    let stage: Stage? = try query.choice("stage")
    let schools = county.roster.schools.filter { scope.holds($0.id) }
    let school = try query.choice("school", of: schools.map(\.id.rawValue)) { $0 }
    let rows = county.roster.teachers.compactMap { teacher -> Row? in
      guard teacher.position.teaches, scope.holds(teacher),
        let account = people.accounts[teacher.id], lags == nil || account.lags == lags,
        missing == nil || !account.missing.isEmpty == missing,
        stage == nil || teacher.stage == stage,
        school == nil || teacher.teaching.school.rawValue == school
      else { return nil }
      return Row(
        teacher: teacher, school: county.name(of: teacher.teaching.school), account: account,
        year: catalogue.year)
    }
    table = try ListView(
      id: "training-hours", title: .hoursTitle, columns: Self.columns, rows: rows,
      address: address,
      filters: [
        .yesOrNo("lags", .lagging, chosen: lags),
        .yesOrNo("missing", .modulesMissing, chosen: missing),
        .choice(
          "stage", .stage,
          Stage.allCases.map { stage in (stage.rawValue, Phrase { stage.name(in: $0) }) },
          chosen: stage?.rawValue),
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
    .init("subject", .subject, by: \.teacher.subject) { html, row, language in
      html.text(
        postWords(
          stage: row.teacher.stage.rawValue, subject: row.teacher.subject.rawValue, in: language))
    },
    .init("year-hours", .hoursThisYear, isNumber: true, by: \.hoursOfYear) { html, row, _ in
      html.text(Figures.count(row.hoursOfYear))
    },
    .init("hours", .hoursOfCycle, isNumber: true, by: \.account.hours) { html, row, _ in
      html.text(Figures.count(row.account.hours))
    },
    .init("due", .hoursDue, isNumber: true, by: \.account.due) { html, row, _ in
      html.text(Figures.count(row.account.due))
    },
    .init("now", .hoursDueByNow, isNumber: true, by: \.account.dueByNow) { html, row, _ in
      html.text(Figures.count(row.account.dueByNow))
    },
    .init("credits", .credits, isNumber: true, by: \.account.credits) { html, row, _ in
      html.text(Figures.tenths(row.account.credits))
    },
    .init("modules", .modulesMissing, isNumber: true, by: \.account.missing.count) {
      html, row, _ in html.text(Figures.count(row.account.missing.count))
    },
    .init("state", .stateOf, by: \.pace) { html, row, language in
      html.tag(
        (row.account.lags ? Phrase.lagging : .onTime)[language], row.account.lags ? "warn" : "")
    },
  ]

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.hoursTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    guard let terms = catalogue.terms else {
      html.head(title(in: language))
      return html.element("p", .class("empty"), text: Phrase.needsTraining[language])
    }
    let cycle = terms.cycle(of: catalogue.year)
    html.head(
      title(in: language),
      lead: Phrase.hoursLead(
        cycle, hours: terms.hours.value, pace: Figures.permille(terms.pace.value))[language])
    if context.may(.seeCounty) { reach(&html, terms, language) }
    guard let table else { return }
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      html.citation(terms.cycle.citation, in: language)
      html.citation(terms.hours.citation, in: language)
    }
  }

  /// Hours for each teacher and coverage by area: persons are never person-times (S004-18).
  private func reach(_ html: inout HTML, _ terms: TrainingTerms, _ language: Language) {
    let reach = people.reach(county, in: catalogue.year)
    html.element("section", .class("panel"), .id("reach")) { html in
      html.element("h2", text: Phrase.reachTitle(catalogue.year)[language])
      html.table(
        "reach-table",
        [
          .area, .teachers, .classHours, .hoursPerTeacher, .personsTrained, .coverage, .personTimes,
        ],
        numbers: [
          .teachers, .classHours, .hoursPerTeacher, .personsTrained, .coverage, .personTimes,
        ], label: .reachTitle(catalogue.year), in: language
      ) { html in
        for zone in Zone.allCases {
          guard let line = reach.byZone[zone] else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in html.zone(zone, in: language) }
            cells(&html, line)
          }
        }
        html.element("tr") { html in
          html.element("th", .scope("row"), text: Phrase.wholeCounty[language])
          cells(&html, reach.whole)
        }
      }
      if let share = reach.villageShare {
        html.element("p") { html in
          let isLess = share < terms.villageShare.value
          html.tag(
            (isLess ? Phrase.villagesGetLess : .villagesGetEnough)[language],
            isLess ? "warn" : "good")
          html.raw(" ")
          html.text(
            Phrase.villageShare(
              Figures.permille(share), least: Figures.permille(terms.villageShare.value))[
                language])
        }
        html.citation(terms.villageShare.citation, in: language)
      }
    }
  }

  private func cells(_ html: inout HTML, _ line: TrainingReach.Line) {
    for text in [
      Figures.count(line.teachers), Figures.count(line.hours),
      line.hoursPerTeacher.map { Figures.tenths($0) } ?? "–", Figures.count(line.persons),
      Figures.percent(line.persons, of: line.teachers), Figures.count(line.personTimes),
    ] { html.element("td", .class("n"), text: text) }
  }
}
