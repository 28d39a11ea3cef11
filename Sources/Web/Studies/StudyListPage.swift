internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Studying
internal import Wording

/// `/studies`: studies within reach or one's own, with the next step of each; who came from
/// which school, and which groups are behind.
struct StudyListPage: ListPage {
  let context: WebContext
  let county: County
  let year: StudyYear

  /// Everything within reach, whatever is filtered.
  let seen: [StudySight]

  /// Schools within reach.
  let scope: Scope
  private let table: ListView<StudySight>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, year: StudyYear, scope: Scope, address: Address
  ) throws {
    self.context = context
    self.county = county
    self.year = year
    self.scope = scope
    seen = year.sights.filter { context.sees($0.study) }
    let query = ListQuery(address: address)
    let kind = try query.choice("kind", of: year.terms?.kinds ?? [], word: \.key)
    let form = try query.choice("form", of: year.terms?.forms ?? [], word: \.key)
    let state: StudySight.State? = try query.choice("state")
    let across = try query.flag("across")
    let rows = seen.filter { sight in
      (kind == nil || sight.study.kind == kind?.key)
        && (form == nil || sight.study.form == form?.key)
        && (state == nil || sight.state == state)
        && (across == nil || (sight.study.other != nil) == across)
    }
    table = try ListView(
      id: "studies", title: .studies, columns: Self.columns(county), rows: rows,
      address: address,
      filters: [
        .choice(
          "kind", .studyKind, year.terms?.kinds.map { ($0.key, Phrase($0.name)) } ?? [],
          chosen: kind?.key),
        .choice(
          "form", .studyForm, year.terms?.forms.map { ($0.key, Phrase($0.name)) } ?? [],
          chosen: form?.key),
        .choice(
          "state", .stateOf, StudySight.State.allCases.map { ($0.rawValue, $0.name) },
          chosen: state?.rawValue),
        .yesOrNo("across", .studyOther, chosen: across),
      ], isPersonal: true, empty: .noStudies
    ) { sight in
      [NameReading(([sight.study.title] + sight.study.members.map(\.name)).joined(separator: " "))]
    }
  }

  private static func columns(_ county: County) -> [ListTable<StudySight>.Column] {
    [
      .init("title", .studyTitle, named: \.study.title) { html, sight, _ in
        html.link(sight.address, sight.study.title)
      },
      .init("kind", .studyKind, by: \.study.kind) { html, sight, language in
        html.text(sight.kindName(in: language))
      },
      .init("form", .studyForm, by: \.study.form) { html, sight, language in
        html.text(sight.formName(in: language))
      },
      .init("school", .studyHost, by: \.study.host) { html, sight, _ in
        html.text(county.name(of: sight.study.host))
      },
      .init("other", .studyOther, by: \.otherOrder) { html, sight, _ in
        html.text(sight.study.other.map { county.name(of: $0) } ?? "–")
      },
      .init("lecturer", .studyLecturer, by: \.lecturerOrder) {
        html, sight, language in
        html.text(sight.lecturers.joined(separator: language.listMark))
      },
      .init("steps", .studySteps, isNumber: false, by: \.study.steps.count) { html, sight, _ in
        html.text("\(sight.study.steps.count) / \(sight.kind?.steps.count ?? 0)")
      },
      .init("next", .studyNext, by: \.nextOrder) { html, sight, language in
        html.text(sight.next?.name[language] ?? "–")
      },
      .init("due", .studyDue, by: \.dueOrder) { html, sight, language in
        html.text(sight.due.map { Figures.day($0, in: language) } ?? "–")
      },
      .init("state", .stateOf, by: \.state.rawValue) { html, sight, language in
        html.tag(sight.state.name[language], sight.state.mark)
      },
    ]
  }

  var section: Section? { .studies }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { (isOwn ? Phrase.myStudies : .studies)[language] }

  /// Whether nothing but one's own studies is within reach.
  private var isOwn: Bool { context.reaches(of: .seeSchool).isEmpty }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.studiesLead[language])
    guard let terms = year.terms else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    html.element("p", .class("unprinted")) { html in
      if context.isPresent,
        !context.reaches(of: .keepStudies).isEmpty
          || !context.reaches(of: .keepOwnStudies).isEmpty
      {
        html.link("/studies/new", Phrase.studyNew[language])
        html.text(" · ")
      }
      html.link(context.sameDay("/studies/groups"), Phrase.studyGroups[language])
      if !isOwn {
        html.text(" · ")
        html.link(context.sameDay("/studies/visits"), Phrase.researchVisits[language])
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    if !isOwn { attendance(&html, terms, language) }
  }

  /// How many of those asked came, by the school where they teach, and why others didn't
  /// (S001-069).
  private func attendance(
    _ html: inout HTML, _ terms: StudyTerms, _ language: Language
  ) {
    let schools = county.roster.schools.filter {
      scope.holds($0.id) && year.attendance.lines[$0.id] != nil
    }
    guard !schools.isEmpty else { return }
    html.element("section", .class("panel"), .id("attendance")) { html in
      html.element("h2", text: Phrase.studyBySchool[language])
      html.table(
        "by-school", [.schoolName, .studyAsked, .studyCameCount, .studyRate, .studyReasons],
        numbers: [.studyAsked, .studyCameCount, .studyRate], label: .studyBySchool, in: language
      ) { html in
        for school in schools {
          guard let line = year.attendance.lines[school.id] else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row"), text: school.name)
            html.element("td", .class("n"), text: Figures.count(line.asked))
            html.element("td", .class("n"), text: Figures.count(line.came))
            html.element("td", .class("n")) { html in html.rate(line, terms, language) }
            html.element("td", text: line.reasons(terms, language))
          }
        }
      }
      html.citation(terms.attendance.citation, in: language)
    }
  }
}

extension StudyAttendance.Line {
  /// Why people didn't come, the most frequent reason first.
  func reasons(_ terms: StudyTerms, _ language: Language) -> String {
    terms.absences.filter { reasons[$0.key] != nil }
      .sorted { (reasons[$1.key] ?? 0, $0.key) < (reasons[$0.key] ?? 0, $1.key) }
      .map { "\($0.name[language]) \(reasons[$0.key] ?? 0)" }
      .joined(separator: language.listMark)
  }
}

extension HTML {
  /// The share that came, marked when it's lower than the book wants.
  mutating func rate<Group>(
    _ line: StudyAttendance<Group>.Line, _ terms: StudyTerms, _ language: Language
  ) {
    guard let rate = line.rate else { return text("–") }
    text(Figures.share(line.came, of: line.asked))
    if rate < terms.attendance.value {
      raw(" ")
      tag(Phrase.studyLow[language], "warn")
    }
  }
}

extension StudySight {
  fileprivate var otherOrder: String { study.other?.rawValue ?? "" }
  fileprivate var nextOrder: String { next?.key ?? "" }
  fileprivate var dueOrder: Int { due?.ordinal ?? .max }

  fileprivate var lecturers: [String] {
    study.members.filter { $0.member.role == .lecturer }.map(\.name)
  }
  fileprivate var lecturerOrder: String { lecturers.first ?? "" }
}
