internal import Access
internal import Pinyin
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

/// `/care/cover`: who gives the lessons of those who are sent away (S003-09, S003-33).
struct CoverListPage: ListPage {
  /// How many ways a form takes.
  static let ways = 3

  let context: WebContext
  let board: CareBoard
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<CoverSight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, board: CareBoard, address: Address, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) throws {
    self.context = context
    self.board = board
    self.problems = problems
    self.typed = typed
    let state: CoverSight.State? = try ListQuery(address: address).choice("state")
    table = try ListView(
      id: "covers", title: .covers, columns: Self.columns(board.terms) + Self.offers(context),
      rows: board.covers.filter { state == nil || $0.state == state }, address: address,
      filters: [
        .choice(
          "state", .stateOf, CoverSight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue)
      ], isPersonal: true, empty: .noCovers
    ) { [NameReading("\($0.order.line.name) \($0.order.line.fromName)")] }
  }

  /// The lessons that somebody leaves by the timetable, and who is free for them.
  private static func offers(_ context: WebContext) -> [ListTable<CoverSight>.Column] {
    guard
      context.isPresent,
      !context.reaches(of: .keepTimetables).isEmpty || context.may(.seeTimetables)
    else { return [] }
    return [
      .init("lessons", .coverTimes, isOffer: true) { html, sight, language in
        html.link(
          "/timetables/cover?teacher=\(Address.encoded(sight.order.teacher.rawValue))",
          Phrase.freeShow[language])
      }
    ]
  }

  private static func columns(_ terms: CareTerms?) -> [ListTable<CoverSight>.Column] {
    [
      .init("from", .fromSchool, named: \.order.line.fromName) { html, sight, _ in
        html.text(sight.order.line.fromName)
      },
      .init("name", .nameOf, named: \.order.line.name) { html, sight, _ in
        html.text(sight.order.line.name)
      },
      .init("subject", .subject, by: \.order.line.subject) { html, sight, language in
        html.text(
          postWords(
            stage: sight.order.line.stage, subject: sight.order.line.subject, in: language))
      },
      .init(
        "taught", .coverTaught, isNumber: true, by: { $0.cover?.plan.taught ?? 0 },
        write: {
          html, sight, _ in
          html.text(sight.cover.map { Figures.tenths($0.plan.taught) } ?? "–")
        }),
      .init(
        "ways", .coverLessons, by: { $0.cover?.plan.parts.count ?? 0 },
        write: {
          html, sight, language in
          html.text(
            (sight.cover?.plan.parts ?? []).map { part in
              [
                terms?.covers[key: part.way]?.name[language] ?? part.way,
                Figures.tenths(part.periods), part.words,
              ].joined(separator: " ")
            }.joined(separator: language == .zh ? "；" : "; "))
        }),
      .init(
        "missing", .coverNobody, isNumber: true, by: { $0.cover?.plan.missing ?? .max },
        write: {
          html, sight, _ in
          html.text(sight.cover.map { Figures.tenths($0.plan.missing) } ?? "–")
        }),
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(sight.state.name[language], sight.state == .covered ? "good" : "warn")
      },
    ]
  }

  var section: Section? { .care }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.covers[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.care, in: language)
    html.head(title(in: language), lead: Phrase.coversLead[language])
    html.parts(CarePart.covers, in: language)
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if let terms = board.terms, context.isPresent { stating(&html, terms, language) }
  }

  private func stating(_ html: inout HTML, _ terms: CareTerms, _ language: Language) {
    let own = board.covers.filter {
      context.may(.keepService, at: .school($0.order.line.from))
    }
    guard !own.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("cover")) { html in
      html.element("h2", text: Phrase.coverState[language])
      html.form(to: CarePart.covers.rawValue, context: context) { html in
        html.choiceField(
          "order", .nameOf,
          own.map { ($0.order.id, "\($0.order.line.name) · \($0.state.name[language])") },
          chosen: typed?["order"] ?? "", in: language)
        html.field("taught", .coverTaught, value: typed?["taught"] ?? "", in: language)
        for number in 1...Self.ways {
          html.element("fieldset", .class("field")) { html in
            html.element("legend", text: Phrase.coverPart(number)[language])
            html.choiceField(
              "way.\(number)", .coverWay,
              (number == 1 ? [] : [("", Phrase.coverNone[language])])
                + terms.covers.map { ($0.key, $0.name[language]) },
              chosen: typed?["way.\(number)"] ?? "", in: language)
            html.field(
              "periods.\(number)", .coverPeriods, value: typed?["periods.\(number)"] ?? "",
              isRequired: number == 1, in: language)
            html.field(
              "words.\(number)", .coverWords, value: typed?["words.\(number)"] ?? "",
              isRequired: number == 1, in: language)
          }
        }
        html.submit(.coverDo, in: language)
      }
    }
  }
}
