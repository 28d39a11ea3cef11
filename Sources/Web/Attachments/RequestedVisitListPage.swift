internal import Access
internal import Attaching
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/visits`: visits that schools asked for, who comes when and what they brought
/// (S002-08).
struct RequestedVisitListPage: ListPage {
  let context: WebContext
  let county: County
  let terms: AttachmentTerms?
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<RequestedVisit>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, visits: [RequestedVisit], address: Address,
    problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.problems = problems
    self.typed = typed
    let terms = county.attachmentTerms(on: context.dayShown)
    self.terms = terms
    let day = context.dayShown
    let state: RequestedVisit.State? = try ListQuery(address: address).choice("state")
    table = try ListView(
      id: "visits", title: .visits, columns: Self.columns(county, terms, day),
      rows: visits.filter { state == nil || $0.state(on: day) == state }, address: address,
      filters: [
        .choice(
          "state", .stateOf, RequestedVisit.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue)
      ], isPersonal: true, empty: .noRequestedVisits
    ) { [NameReading($0.topic)] }
  }

  private static func columns(
    _ county: County, _ terms: AttachmentTerms?, _ day: Day
  ) -> [ListTable<RequestedVisit>.Column] {
    let order: @Sendable (RequestedVisit) -> String = { $0.state(on: day).rawValue }
    return [
      .init("topic", .visitTopic, named: \.topic) { html, visit, _ in
        html.link(visit.address, visit.topic)
      },
      .init("school", .learningSchool, by: \.school) { html, visit, _ in
        html.text(county.name(of: visit.school))
      },
      .init("kind", .attachmentKind, by: \.kind) { html, visit, language in
        html.text(terms?[visit: visit.kind]?.name[language] ?? visit.kind)
      },
      .init("wished", .visitWished, by: \.wishedBy) { html, visit, language in
        html.text(Figures.day(visit.wishedBy, in: language))
      },
      .init("trainer", .visitTrainer, named: \.trainerName) { html, visit, _ in
        html.text(visit.answer?.trainerName ?? "–")
      },
      .init("day", .visitOnDay, by: \.dayOrder) {
        html, visit, language in
        html.text(visit.when(language))
      },
      .init("state", .stateOf, by: order) { html, visit, language in
        html.tag(visit.state(on: day).name[language], visit.report == nil ? "" : "good")
      },
    ]
  }

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.visits[language] }

  func write(to html: inout HTML, in language: Language) {
    html.learningTabs(.visits, in: language)
    html.head(title(in: language), lead: Phrase.visitsLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsAttachments[language])
    }
    html.element("section", .class("panel"), .id("list")) { html in
      table.write(to: &html, in: language)
      if let kind = terms.visits.first { html.citation(kind.citation, in: language) }
    }
    let schools = context.learningSchools(in: county)
    guard !schools.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("new")) { html in
      html.element("details", Attribute("open", nil, if: typed != nil)) { html in
        html.element("summary", text: Phrase.visitNew[language])
        html.form(to: LearningTab.visits.address, context: context) { html in
          html.keptSchool(schools, chosen: typed?.text("school") ?? "", in: language)
          html.choiceField(
            "kind", .attachmentKind, terms.visits.map { ($0.key, $0.name[language]) },
            chosen: typed?.text("kind") ?? "", in: language)
          html.field("topic", .visitTopic, value: typed?.text("topic") ?? "", in: language)
          html.field(
            "wished", .visitWished, type: "date", value: typed?.text("wished") ?? "",
            in: language)
          html.submit(.visitNew, in: language)
        }
      }
    }
  }
}

extension RequestedVisit {
  fileprivate var trainerName: String { answer?.trainerName ?? "" }

  /// Those that nobody has accepted come first.
  fileprivate var dayOrder: Int { answer?.slot.day.ordinal ?? 0 }

  var address: String { "/attachments/visits/\(Address.encoded(id))" }

  func when(_ language: Language) -> String {
    guard let slot = answer?.slot else { return "–" }
    return "\(Figures.day(slot.day, in: language)) \(Phrase(slot.half)[language])"
  }
}

extension RequestedVisit.State {
  var name: Phrase {
    switch self {
    case .asked: Phrase(zh: "等人接受", en: "Asked for")
    case .accepted: Phrase(zh: "已接受", en: "Accepted")
    case .held: Phrase(zh: "待反馈", en: "To be reported")
    case .reported: Phrase(zh: "已反馈", en: "Reported")
    case .withdrawn: .activityTakenBack
    }
  }
}
