internal import Access
internal import Actions
internal import Examining
internal import Partnership
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/bank/papers`: papers put together, with how often pairs talked each over (S000-186).
struct UnitPaperListPage: ListPage {
  struct Row: Sendable {
    let paper: RecordedTestPaper
    let talks: Int
  }

  let context: WebContext
  private let table: ListView<Row>

  var exported: (any ExportableList)? { table }
  var section: Section? { .bank }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.unitPapers[language] }

  init(context: WebContext, county: County, rows: [Row], address: Address) throws {
    self.context = context
    table = try ListView(
      id: "unit-papers", title: .unitPapers,
      columns: [
        .init("title", .paperName, named: \.paper.paper.title) { html, row, _ in
          html.link(RecordedTestPaper.address(of: row.paper.id), row.paper.paper.title)
        },
        .init("subject", .subject, by: \.paper.paper.subject) { html, row, language in
          html.text(row.paper.paper.subject.name(in: language))
        },
        .init("grade", .studyGrade, by: \.paper.paper.grade) { html, row, language in
          html.text(Phrase.examGradeName(row.paper.paper.grade)[language])
        },
        .init("home", .itemHome) { html, row, language in
          html.text(county.home(row.paper.school, language))
        },
        .init("items", .paperItems, isNumber: true, by: \.paper.paper.lines.count) {
          html, row, _ in html.text(Figures.count(row.paper.paper.lines.count))
        },
        .init("marks", .paperMarks, isNumber: true, by: \.paper.paper.fullMarks) {
          html, row, _ in html.text(Figures.count(row.paper.paper.fullMarks))
        },
        .init("talks", .paperTalks, isNumber: true, by: \.talks) { html, row, _ in
          html.text(Figures.count(row.talks))
        },
      ], rows: rows, address: address, isPersonal: false, empty: .noUnitPapers)
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.bank, in: language)
    html.head(title(in: language), lead: Phrase.bankLead[language])
    if context.isPresent, context.bankSide != nil {
      html.element("p", .class("unprinted")) { html in
        html.link("/bank/papers/new", Phrase.paperNew[language])
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}

/// `/bank/papers/new?subject=数学&grade=6`: items to choose from, each with its place and points.
struct UnitPaperNewPage: Page {
  let context: WebContext
  let bank: ExamTerms.Bank
  let subject: Subject?
  let grade: Int?
  let items: [RecordedTestItem]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .bank }
  func title(in language: Language) -> String { Phrase.paperNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.bank, in: language)
    html.head(title(in: language), lead: Phrase.paperNewLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel narrow unprinted"), .id("choose")) { html in
      html.element(
        "form", .class("form"), Attribute("method", "get"),
        Attribute("action", "/bank/papers/new")
      ) { html in
        html.choiceField(
          "subject", .subject, Subject.all.map { ($0.rawValue, $0.name(in: language)) },
          chosen: subject?.rawValue ?? "", in: language)
        html.field(
          "grade", .examGrade, type: "number", value: grade.map { "\($0)" } ?? "", in: language)
        html.submit(.paperChoose, isMain: false, in: language)
      }
    }
    guard let subject, let grade else { return }
    guard !items.isEmpty else {
      return html.element("p", .class("empty"), text: Phrase.noItems[language])
    }
    html.element("section", .class("panel"), .id("items")) { html in
      html.form(to: "/bank/papers", context: context) { html in
        html.hidden("subject", subject.rawValue)
        html.hidden("grade", "\(grade)")
        html.line("title", .paperName, typed, in: language)
        html.line("unit", .itemUnit, typed, isRequired: false, in: language)
        html.table(
          "choice", [.itemText, .itemKind, .itemUnit, .itemState, .paperPlace, .itemPoints],
          label: .paperNew, in: language
        ) { html in for item in items { row(&html, item, language) } }
        html.submit(.paperSave, in: language)
      }
    }
  }

  private func row(_ html: inout HTML, _ item: RecordedTestItem, _ language: Language) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.link(RecordedTestItem.address(of: item.id), item.head)
      }
      html.element("td", text: bank[kind: item.item.kind]?.name[language] ?? item.item.kind)
      html.element("td", text: item.item.unit)
      html.element("td", text: Phrase.itemState(item.standing.state)[language])
      for (name, label, value) in [
        ("place", Phrase.paperPlace, ""),
        ("points", Phrase.itemPoints, "\(item.item.wording.points)"),
      ] {
        html.element("td") { html in
          html.void(
            "input", Attribute("type", "number"), Attribute("name", "\(name).\(item.id)"),
            Attribute("min", "1"), Attribute("aria-label", "\(label[language]) · \(item.head)"),
            Attribute("value", typed?["\(name).\(item.id)"] ?? value))
        }
      }
    }
  }
}

/// `/bank/papers/U-9`: a paper to print, its answers, and the pairs that talked it over
/// (S000-186).
struct UnitPaperPage: Page {
  let context: WebContext
  let county: County
  let bank: ExamTerms.Bank?
  let paper: RecordedTestPaper
  let items: [String: RecordedTestItem]
  let talks: [TestPaperTalk]

  /// The pairs for which whoever asks may note a talk.
  let pairs: [PairGraph.Pair]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .bank }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { paper.paper.title }

  private var address: String { RecordedTestPaper.address(of: paper.id) }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.bank, in: language)
    html.head(
      title(in: language),
      lead: [
        paper.paper.subject.name(in: language), Phrase.examGradeName(paper.paper.grade)[language],
        paper.paper.unit, "\(Phrase.paperMarks[language]) \(paper.paper.fullMarks)",
      ].filter { !$0.isEmpty }.joined(separator: " · "))
    html.problems(problems, in: language)
    html.element("section", .class("panel"), .id("paper")) { html in
      html.element("ol") { html in
        for line in paper.paper.lines {
          html.element("li") { html in
            let text = items[line.item]?.item.wording.text ?? line.item
            for (index, part) in text.split(whereSeparator: \.isNewline).enumerated() {
              let mark = language == .zh ? "（\(line.points) 分）" : " (\(line.points))"
              let points = index == 0 ? mark : ""
              html.element("p", text: "\(part)\(points)")
            }
          }
        }
      }
    }
    html.element("section", .class("panel unprinted"), .id("answers")) { html in
      html.element("details") { html in
        html.element("summary", text: Phrase.paperAnswers[language])
        html.element("ol") { html in
          for line in paper.paper.lines {
            html.element("li", text: items[line.item]?.item.wording.answer ?? "–")
          }
        }
      }
    }
    discussed(&html, language)
  }

  private func discussed(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel unprinted"), .id("talks")) { html in
      html.element("h2", text: Phrase.paperTalks[language])
      if talks.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noPaperTalks[language])
      }
      for talk in talks {
        html.element("div", .class("case")) { html in
          html.element(
            "h3",
            text: [
              Figures.day(talk.day, in: language),
              "\(county.name(of: talk.helper)) – \(county.name(of: talk.helped))",
            ].joined(separator: " · "))
          html.element("p", text: talk.said)
          html.element("p", .class("small muted"), text: talk.person)
        }
      }
      guard context.isPresent, !pairs.isEmpty, bank != nil else { return }
      html.element("h3", text: Phrase.paperTalk[language])
      html.element("p", .class("muted"), text: Phrase.paperTalkLead[language])
      html.form(to: "\(address)/talks", context: context) { html in
        html.choiceField(
          "pair", .paperTalkPair,
          pairs.map {
            (
              "\($0.helper)-\($0.helped)",
              "\(county.name(of: $0.helper)) – \(county.name(of: $0.helped))"
            )
          }, chosen: typed?.text("pair") ?? "", in: language)
        html.line(
          "day", .paperTalkDay, typed, type: "date", value: "\(context.occasion.today)",
          in: language)
        html.line("teachers", .paperTalkTeachers, typed, type: "number", in: language)
        html.words("said", .paperTalkSaid, typed, in: language)
        html.submit(.paperTalk, in: language)
      }
    }
  }
}
