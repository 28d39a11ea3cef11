internal import Access
internal import Pinyin
internal import Policy
internal import Pupils
internal import Staffing
internal import Store
internal import Wording

/// `/pupils`: pupils who stay away and what is done about it, in numbers (S002-12).
struct DropoutListPage: ListPage {
  let context: WebContext
  let county: County
  let year: PupilYear
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<DropoutSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: PupilYear, address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    self.problems = problems
    self.typed = typed
    let query = ListQuery(address: address)
    let state: DropoutSight.State? = try query.choice("state")
    table = try ListView(
      id: "dropouts", title: .dropouts, columns: Self.columns(county, year.terms),
      rows: year.dropouts.filter { state == nil || $0.state == state }, address: address,
      filters: [
        .choice(
          "state", .stateOf, DropoutSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue)
      ], isPersonal: false, empty: .noDropouts
    ) { [NameReading(county.name(of: $0.recorded.dropout.school))] }
  }

  private static func columns(
    _ county: County, _ terms: PupilTerms?
  ) -> [ListTable<DropoutSight>.Column] {
    [
      .init(
        "school", .pupilSchool, named: { county.name(of: $0.recorded.dropout.school) },
        write: {
          html, sight, _ in
          html.link(sight.address, county.name(of: sight.recorded.dropout.school))
        }),
      .init("grade", .examGrade, isNumber: true, by: \.recorded.dropout.grade) { html, sight, _ in
        html.text("\(sight.recorded.dropout.grade)")
      },
      .init("since", .dropoutSince, by: \.recorded.dropout.since) { html, sight, language in
        html.text(Figures.day(sight.recorded.dropout.since, in: language))
      },
      .init("reason", .dropoutReason, by: \.recorded.dropout.reason) { html, sight, language in
        html.text(terms.word(ofReason: sight.recorded.dropout.reason, language))
      },
      .init("pupils", .dropoutPupils, isNumber: true, by: \.recorded.dropout.pupils) {
        html, sight, _ in html.text(Figures.count(sight.recorded.dropout.pupils))
      },
      .init("back", .dropoutBack, isNumber: true, by: \.standing.back) { html, sight, _ in
        html.text(Figures.count(sight.standing.back))
      },
      .init("elsewhere", .dropoutElsewhere, isNumber: true, by: \.standing.elsewhere) {
        html, sight, _ in html.text(Figures.count(sight.standing.elsewhere))
      },
      .init("out", .dropoutOut, isNumber: true, by: \.standing.out) { html, sight, _ in
        html.text(Figures.count(sight.standing.out))
      },
      .init(
        "next", .dropoutNext, by: { $0.standing.nextTalk?.ordinal ?? .max },
        write: {
          html, sight, language in
          html.text(sight.standing.nextTalk.map { Figures.day($0, in: language) } ?? "–")
        }),
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(
          sight.state.name[language],
          sight.state == .late ? "bad" : sight.state == .open ? "warn" : "good")
      },
    ]
  }

  var section: Section? { .pupils }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.pupilCare[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.pupilsLead[language])
    html.parts(PupilPart.dropouts, in: language)
    html.problems(problems, in: language)
    let open = year.dropouts.filter(\.standing.isOpen)
    html.element("dl", .class("keys")) { html in
      html.key(
        Phrase.dropoutOut[language],
        Figures.count(open.reduce(0) { $0 + $1.standing.out }),
        "\(Phrase.dropoutLate[language]) \(open.count { $0.state == .late })")
      html.key(
        Phrase.dropoutBack[language],
        Figures.count(year.dropouts.reduce(0) { $0 + $1.standing.back }),
        "\(Phrase.dropoutElsewhere[language]) "
          + Figures.count(year.dropouts.reduce(0) { $0 + $1.standing.elsewhere }))
      html.key(
        Phrase.letterSum[language],
        Figures.count(year.letters.values.reduce(0) { $0 + $1.numbers.values.reduce(0, +) }),
        "\(SchoolYear(containing: year.day))")
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if let terms = year.terms, context.isPresent { form(&html, terms, language) }
  }

  private func form(_ html: inout HTML, _ terms: PupilTerms, _ language: Language) {
    let own = year.schools.filter { context.may(.keepPupils, at: .school($0.id)) }
    guard !own.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.dropoutNew[language])
      html.form(to: "/pupils/cases", context: context) { html in
        html.choiceField(
          "school", .pupilSchool, own.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        html.field(
          "grade", .examGrade, type: "number", value: typed?["grade"] ?? "", in: language)
        html.choiceField(
          "reason", .dropoutReason, terms.reasons.map { ($0.key, $0.name[language]) },
          chosen: typed?["reason"] ?? "", in: language)
        html.field(
          "pupils", .dropoutPupils, type: "number", value: typed?["pupils"] ?? "", in: language)
        html.field(
          "since", .dropoutSince, type: "date", value: typed?["since"] ?? "\(year.day)",
          in: language)
        html.submit(.dropoutNewDo, in: language)
      }
    }
  }
}

extension PupilTerms? {
  /// The book's word for a reason; the key where the book no longer has it.
  func word(ofReason key: String, _ language: Language) -> String {
    self?[reason: key]?.name[language] ?? key
  }
}
