internal import Access
internal import Actions
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/bank/new`: an item for the bank.
struct ItemNewPage: Page {
  let context: WebContext
  let bank: ExamTerms.Bank
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .bank }
  func title(in language: Language) -> String { Phrase.itemNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.bank, in: language)
    html.head(title(in: language), lead: Phrase.bankLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/bank/items", context: context) { html in
        html.choiceField(
          "kind", .itemKind, bank.kinds.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("kind") ?? "", in: language)
        html.choiceField(
          "subject", .subject, Subject.all.map { ($0.rawValue, $0.name(in: language)) },
          chosen: typed?.text("subject") ?? "", in: language)
        html.line("grade", .examGrade, typed, type: "number", in: language)
        html.line("unit", .itemUnit, typed, in: language)
        html.itemWording(typed, nil, language)
        html.submit(.itemNew, in: language)
      }
      html.citation(bank.citation, in: language)
    }
  }
}

/// `/bank/items/I-7`: an item with its versions and what was said of each (S000-186).
struct ItemPage: Page {
  let context: WebContext
  let county: County
  let bank: ExamTerms.Bank?
  let item: RecordedTestItem
  let versions: [TestItemVersion]
  let comments: [TestItemComment]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .bank }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { item.head }

  private var address: String { RecordedTestItem.address(of: item.id) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.bank, in: language)
    html.head(title(in: language), lead: Phrase.itemState(item.standing.state)[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(
          .itemKind, bank?[kind: item.item.kind]?.name[language] ?? item.item.kind, in: language)
        html.fact(
          .subject,
          [
            item.item.subject.name(in: language),
            Phrase.examGradeName(item.item.grade)[language], item.item.unit,
          ].joined(separator: " · "), in: language)
        html.fact(
          .itemHome, "\(county.home(item.school, language)) · \(item.person)", in: language)
        html.fact(.itemPoints, "\(item.item.wording.points)", in: language)
        html.fact(.itemText, item.item.wording.text, in: language)
        html.fact(.itemAnswer, item.item.wording.answer, in: language)
        html.fact(.itemPapers, "\(item.papers)", in: language)
      }
    }
    history(&html, language)
    guard context.isPresent, item.standing.isUsable, let side = context.bankSide else { return }
    comment(&html, language)
    if side.keeps(school: item.school, teacher: item.teacher) { change(&html, language) }
  }

  private func history(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("versions")) { html in
      html.element("h2", text: Phrase.itemVersions[language])
      if comments.isEmpty {
        html.element("p", .class("empty"), text: Phrase.itemNoComments[language])
      }
      for version in versions.reversed() {
        html.element("div", .class("case")) { html in
          html.element(
            "h3",
            text: [
              "\(Phrase.itemVersion[language]) \(version.number)",
              Figures.day(version.day, in: language), version.person,
            ].joined(separator: " · "))
          if !version.change.isEmpty { html.element("p", text: version.change) }
          if version.number != item.version {
            html.element("p", .class("muted"), text: version.wording.text)
          }
          for comment in comments where comment.version == version.number {
            html.element("p", text: comment.words)
            html.element(
              "p", .class("small muted"),
              text: [
                county.home(comment.school, language), comment.person,
                Figures.day(comment.day, in: language),
              ].joined(separator: " · "))
          }
        }
      }
    }
  }

  private func comment(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("comment")) { html in
      html.form(to: "\(address)/comments", context: context) { html in
        html.words("words", .itemComment, typed, in: language)
        html.submit(.itemComment, in: language)
      }
    }
  }

  private func change(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("change")) { html in
      html.element("h2", text: Phrase.itemChange[language])
      html.form(to: "\(address)/versions", context: context) { html in
        html.itemWording(typed, item.item.wording, language)
        html.line("change", .itemChangeWhy, typed, in: language)
        html.submit(.itemChange, isMain: false, in: language)
      }
      if item.standing.canSettle {
        html.form(to: "\(address)/settle", context: context) { html in
          html.submit(.itemSettle, in: language)
        }
      }
      html.element("details") { html in
        html.element("summary", text: Phrase.itemRetire[language])
        html.form(to: "\(address)/retire", context: context) { html in
          html.line("reason", .itemRetireWhy, typed, in: language)
          html.submit(.itemRetire, isMain: false, in: language)
        }
      }
    }
  }
}

extension HTML {
  /// Text, answer and points of an item.
  fileprivate mutating func itemWording(
    _ typed: FormFields?, _ known: TestItem.Wording?, _ language: Language
  ) {
    for (name, label, value) in [
      ("text", Phrase.itemText, known?.text ?? ""),
      ("answer", Phrase.itemAnswer, known?.answer ?? ""),
    ] {
      element("div", .class("field")) { html in
        html.element("label", Attribute("for", "field-\(name)"), text: label[language])
        html.element(
          "textarea", .id("field-\(name)"), Attribute("name", name), Attribute("rows", "6"),
          Attribute("required", nil), Attribute("maxlength", "\(TestItem.longestText)"),
          text: typed?[name] ?? value)
      }
    }
    line(
      "points", .itemPoints, typed, type: "number", value: known.map { "\($0.points)" } ?? "",
      in: language)
  }
}
