internal import Chronicle
internal import Policy
internal import Staffing
internal import Wording

/// The fields of a correction, by what its line is about.
struct CorrectionForm: Sendable {
  let county: County
  let draft: CorrectionDraft

  private var line: FactLine { draft.line }

  func write(to html: inout HTML, in language: Language) {
    html.hidden("about", line.subject)
    html.hidden("kind", line.kind.rawValue)
    html.hidden("slot", line.slot)
    value(&html, language)
    if mayEnd { nothing(&html, language) }
    html.field(
      "from", .holdsFrom, hint: .holdsFromHint, type: "date", value: draft["from"], in: language)
    html.field(
      "until", .holdsUntil, hint: .holdsUntilHint, type: "date", value: draft["until"],
      isRequired: false, in: language)
    html.textArea(
      "reason", .correctionReason, hint: .correctionReasonHint, value: draft["reason"],
      in: language)
    html.field(
      "evidence", .evidenceOf, hint: .evidenceHint, value: draft["evidence"], in: language)
  }

  /// What the action lets end; it judges again.
  private var mayEnd: Bool {
    switch line.kind {
    case .pairing: true
    case .school:
      ["township", "district", "group", "alliance", "establishment"].contains(line.slot)
    default: false
    }
  }

  private func value(_ html: inout HTML, _ language: Language) {
    switch line.kind {
    case .person:
      text(&html, "name", .teacherName, language)
      choice(
        &html, "sex", .sex, Sex.allCases.map { ($0.rawValue, $0.name(in: language)) }, language)
      html.field("born", .born, hint: .bornHint, value: draft["born"], in: language)
    case .employment: school(&html, language)
    case .teaching:
      school(&html, language)
      choice(
        &html, "stage", .stage, Stage.allCases.map { ($0.rawValue, $0.name(in: language)) },
        language)
      choice(
        &html, "subject", .subject,
        county.subjects.map { ($0.rawValue, $0.name(in: language)) }, language)
      number(&html, "fte", .teachingShare, language)
    case .title:
      choice(
        &html, "level", .title, Title.allCases.map { ("\($0)", $0.name(in: language)) }, language)
    case .backbone:
      choice(
        &html, "level", .backbone,
        BackboneLevel.allCases.map { ("\($0)", $0.name(in: language)) }, language)
    case .pairing:
      html.hidden("help", draft["help"])
      html.hidden("school", draft["school"])
    case .school: attribute(&html, language)
    }
  }

  private func attribute(_ html: inout HTML, _ language: Language) {
    switch line.slot {
    case "area":
      choice(
        &html, "is", .area, Area.allCases.map { ($0.rawValue, $0.name(in: language)) }, language)
    case "kind":
      choice(
        &html, "is", .kind, SchoolKind.allCases.map { ($0.rawValue, $0.name(in: language)) },
        language)
    case "role":
      choice(
        &html, "is", .role, SchoolRole.allCases.map { ($0.rawValue, $0.name(in: language)) },
        language)
    case "hardship": number(&html, "is", .hardship, language)
    case "establishment": number(&html, "is", .establishmentOf, language)
    case "location":
      text(&html, "longitude", .longitude, language)
      text(&html, "latitude", .latitude, language)
    case let slot where slot.hasPrefix("enrolment-"):
      number(&html, "pupils", .pupils, language)
      number(&html, "classes", .classCount, language)
    default:
      let words = FactWords(county: county, language: language).line(line)
      text(&html, "is", Phrase(zh: words, en: words), language)
    }
  }

  private func nothing(_ html: inout HTML, _ language: Language) {
    html.element("div", .class("field")) { html in
      html.element("label", .class("check")) { html in
        html.void(
          "input", Attribute("type", "checkbox"), Attribute("name", "nothing"),
          Attribute("value", "yes"), Attribute("checked", nil, if: draft["nothing"] == "yes"))
        html.text(" \(Phrase.nothingHeld[language])")
      }
    }
  }

  private func school(_ html: inout HTML, _ language: Language) {
    choice(
      &html, "school", .school, county.roster.schools.map { ($0.id.rawValue, $0.name) }, language)
  }

  private func choice(
    _ html: inout HTML, _ name: String, _ label: Phrase, _ values: [(String, String)],
    _ language: Language
  ) {
    html.choiceField(
      name, label, values.map { (value: $0.0, words: $0.1) }, chosen: draft[name], in: language)
  }

  private func text(
    _ html: inout HTML, _ name: String, _ label: Phrase, _ language: Language
  ) {
    html.field(name, label, value: draft[name], isRequired: !mayEnd, in: language)
  }

  private func number(
    _ html: inout HTML, _ name: String, _ label: Phrase, _ language: Language
  ) {
    html.field(name, label, type: "number", value: draft[name], isRequired: !mayEnd, in: language)
  }
}
