internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/care/refusals`: schools that send or take fewer than they were asked for, why, and what the
/// bureau did (S003-30).
struct RefusalListPage: ListPage {
  let context: WebContext
  let county: County
  let board: CareBoard
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<RecordedRefusal>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, board: CareBoard, address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.board = board
    self.problems = problems
    self.typed = typed
    let query = ListQuery(address: address)
    let side: RecordedRefusal.Side? = try query.choice("side")
    let answered = try query.flag("answered")
    table = try ListView(
      id: "refusals", title: .refusals, columns: Self.columns(county, board.terms),
      rows: board.refusals.filter {
        (side == nil || $0.side == side)
          && (answered == nil || ($0.answer != nil) == answered)
      }, address: address,
      filters: [
        .choice(
          "side", .refusalSide, RecordedRefusal.Side.allCases.map { ($0.rawValue, $0.name) },
          chosen: side?.rawValue),
        .yesOrNo("answered", .refusalAnswer, chosen: answered),
      ], isPersonal: false, empty: .noRefusals
    ) { [NameReading(county.name(of: $0.school))] }
  }

  private static func columns(
    _ county: County, _ terms: CareTerms?
  ) -> [ListTable<RecordedRefusal>.Column] {
    [
      .init(
        "school", .schoolName, named: { county.name(of: $0.school) },
        write: { html, refusal, _ in
          html.text(county.name(of: refusal.school))
        }),
      .init("year", .refusalYear, by: \.year) { html, refusal, _ in
        html.text("\(refusal.year)")
      },
      .init("side", .refusalSide, by: \.side.rawValue) { html, refusal, language in
        html.text(refusal.side.name[language])
      },
      .init("asked", .refusalAsked, isNumber: true, by: \.asked) { html, refusal, _ in
        html.text(Figures.count(refusal.asked))
      },
      .init("given", .refusalGiven, isNumber: true, by: \.given) { html, refusal, _ in
        html.text(Figures.count(refusal.given))
      },
      .init("reason", .refusalWhy, by: \.reason) { html, refusal, language in
        html.text(terms?.refusals[key: refusal.reason]?.name[language] ?? refusal.reason)
      },
      .init("words", .refusalWords, by: \.words) { html, refusal, _ in html.text(refusal.words) },
      .init(
        "answer", .refusalAnswer, by: { $0.answer?.words ?? "" },
        write: {
          html, refusal, language in
          if let answer = refusal.answer {
            html.text("\(answer.words) · \(answer.person)")
          } else {
            html.tag(Phrase.refusalOpen[language], "warn")
          }
        }),
    ]
  }

  var section: Section? { .care }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.refusals[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.care, in: language)
    html.head(title(in: language), lead: Phrase.refusalsLead[language])
    html.parts(CarePart.refusals, in: language)
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    guard let terms = board.terms, context.isPresent else { return }
    noting(&html, terms, language)
    if context.may(.inspectService) { answering(&html, language) }
  }

  private func noting(_ html: inout HTML, _ terms: CareTerms, _ language: Language) {
    let own = county.roster.schools.filter { context.may(.keepService, at: .school($0.id)) }
    guard !own.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
      html.element("h2", text: Phrase.refusalNote[language])
      html.form(to: CarePart.refusals.rawValue, context: context) { html in
        html.choiceField(
          "school", .schoolName, own.map { ($0.id.rawValue, $0.name) },
          chosen: typed?["school"] ?? "", in: language)
        html.choiceField(
          "side", .refusalSide,
          RecordedRefusal.Side.allCases.map { ($0.rawValue, $0.name[language]) },
          chosen: typed?["side"] ?? "", in: language)
        html.field(
          "asked", .refusalAsked, type: "number", value: typed?["asked"] ?? "", in: language)
        html.field(
          "given", .refusalGiven, type: "number", value: typed?["given"] ?? "",
          isRequired: false, in: language)
        html.choiceField(
          "reason", .refusalWhy, terms.refusals.map { ($0.key, $0.name[language]) },
          chosen: typed?["reason"] ?? "", in: language)
        html.textArea("words", .refusalWords, value: typed?["words"] ?? "", in: language)
        html.submit(.refusalDo, in: language)
      }
    }
  }

  private func answering(_ html: inout HTML, _ language: Language) {
    let open = board.refusals.filter { $0.answer == nil }
    guard !open.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("answer")) { html in
      html.element("h2", text: Phrase.refusalAnswer[language])
      html.form(to: "\(CarePart.refusals.rawValue)/answer", context: context) { html in
        html.choiceField(
          "refusal", .schoolName,
          open.map {
            (
              $0.id,
              "\(county.name(of: $0.school)) · \($0.side.name[language]) \($0.given)/\($0.asked)"
            )
          }, chosen: typed?["refusal"] ?? "", in: language)
        html.textArea("answer", .refusalAnswer, value: typed?["answer"] ?? "", in: language)
        html.submit(.refusalDo, in: language)
      }
    }
  }
}

extension RecordedRefusal.Side {
  var name: Phrase {
    switch self {
    case .send: .refusalSend
    case .take: .refusalTake
    }
  }
}
