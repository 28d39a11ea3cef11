internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/studies/new`: begins a study; below, what the steps of each kind are.
struct StudyNewPage: Page {
  let context: WebContext
  let terms: StudyTerms?
  let county: County
  let groups: [RecordedStudyGroup]

  /// What the link was about.
  let asked: Address
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .studies }
  func title(in language: Language) -> String { Phrase.studyNew[language] }

  private func value(_ name: String) -> String { typed?[name] ?? asked[name] ?? "" }

  /// Schools that whoever asks keeps studies of, or where they teach themselves.
  private var hosts: [School] {
    let own = context.actor?.teacher.flatMap { county.roster[$0]?.teaching.school }
    return county.roster.schools.filter {
      context.may(.keepStudies, at: .school($0.id)) || $0.id == own
    }
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.studies, in: language)
    html.head(title(in: language), lead: Phrase.studyNewLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    html.element("section", .class("panel narrow"), .id("begin")) { html in
      html.form(to: "/studies/new", context: context) { html in fields(&html, terms, language) }
    }
    kinds(&html, terms, language)
  }

  private func fields(_ html: inout HTML, _ terms: StudyTerms, _ language: Language) {
    html.choiceField(
      "kind", .studyKind, terms.kinds.map { ($0.key, $0.name[language]) },
      chosen: value("kind"), in: language)
    html.choiceField(
      "form", .studyForm, terms.forms.map { ($0.key, $0.name[language]) },
      chosen: value("form"), in: language)
    html.field("title", .studyTitle, value: value("title"), in: language)
    html.field("subject", .studySubject, value: value("subject"), isRequired: false, in: language)
    html.field("grade", .studyGrade, value: value("grade"), isRequired: false, in: language)
    html.choiceField(
      "host", .studyHost, hosts.map { ($0.id.rawValue, $0.name) }, chosen: value("host"),
      in: language)
    html.choiceField(
      "other", .studyOther,
      [("", Phrase.studyNoOther[language])]
        + county.roster.schools.map { ($0.id.rawValue, $0.name) },
      chosen: value("other"), in: language)
    if !groups.isEmpty {
      html.choiceField(
        "group", .studyGroup, hint: .studyMembersFromGroup,
        [("", Phrase.studyNoGroup[language])] + groups.map { ($0.id, $0.name) },
        chosen: value("group"), in: language)
    }
    html.field(
      "start", .studyStart, type: "date",
      value: value("start").isEmpty ? "\(context.occasion.today)" : value("start"), in: language)
    for role in StudyTerms.Role.allCases {
      let own = role == .lecturer ? context.actor?.teacher?.rawValue ?? "" : ""
      html.long(
        role.rawValue, Phrase(role), typed?[role.rawValue] ?? asked[role.rawValue] ?? own,
        rows: role == .member ? 4 : 2, most: 2_000, isRequired: false, language)
    }
    html.submit(.studyBeginDo, in: language)
  }

  private func kinds(_ html: inout HTML, _ terms: StudyTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("kinds")) { html in
      html.element("h2", text: Phrase.studyKind[language])
      for kind in terms.kinds {
        html.element("div", .class("case")) { html in
          html.element("h3", text: kind.name[language])
          html.element(
            "p",
            text: kind.steps.enumerated().map {
              "\($0 + 1). \($1.name[language])" + language.inBrackets(Phrase($1.by)[language])
            }.joined(separator: language == .zh ? "；" : "; "))
          html.citation(kind.citation, in: language)
        }
      }
    }
  }
}
