internal import Access
internal import Actions
internal import Examining
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/bank`: the items of all schools, with how far each is polished and how often it's used
/// (S000-186).
struct ItemListPage: ListPage {
  let context: WebContext
  let bank: ExamTerms.Bank?
  private let table: ListView<RecordedTestItem>

  var exported: (any ExportableList)? { table }
  var section: Section? { .bank }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.bank[language] }

  init(
    context: WebContext, county: County, bank: ExamTerms.Bank?, items: [RecordedTestItem],
    address: Address
  ) throws {
    self.context = context
    self.bank = bank
    let query = ListQuery(address: address)
    let kind = try query.choice("kind", of: bank?.kinds ?? [], word: \.key)
    let subjects = Set(items.map(\.item.subject)).sorted()
    let subject = try query.choice("subject", of: subjects, word: \.rawValue)
    let state: ItemStanding.State? = try query.choice("state")
    table = try ListView(
      id: "test-items", title: .bank,
      columns: [
        .init("text", .itemText) { html, item, _ in
          html.link(RecordedTestItem.address(of: item.id), item.head)
        },
        .init("kind", .itemKind, by: \.item.kind) { html, item, language in
          html.text(bank?[kind: item.item.kind]?.name[language] ?? item.item.kind)
        },
        .init("subject", .subject, by: \.item.subject) { html, item, language in
          html.text(item.item.subject.name(in: language))
        },
        .init("grade", .studyGrade, by: \.item.grade) { html, item, language in
          html.text(Phrase.examGradeName(item.item.grade)[language])
        },
        .init("unit", .itemUnit, by: \.item.unit) { html, item, _ in html.text(item.item.unit) },
        .init("home", .itemHome) { html, item, language in
          html.text(county.home(item.school, language))
        },
        .init("state", .itemState, by: \.standing.state.rawValue) { html, item, language in
          html.text(Phrase.itemState(item.standing.state)[language])
        },
        .init("version", .itemVersion, isNumber: true, by: \.version) { html, item, _ in
          html.text(Figures.count(item.version))
        },
        .init("comments", .itemComments, isNumber: true, by: \.comments) { html, item, _ in
          html.text(Figures.count(item.comments))
        },
        .init("papers", .itemPapers, isNumber: true, by: \.papers) { html, item, _ in
          html.text(Figures.count(item.papers))
        },
        .init("schools", .itemSchools, isNumber: true, by: \.schools) { html, item, _ in
          html.text(Figures.count(item.schools))
        },
      ],
      rows: items.filter { item in
        (kind == nil || item.item.kind == kind?.key)
          && (subject == nil || item.item.subject == subject)
          && (state == nil ? item.standing.isUsable : item.standing.state == state)
      },
      address: address,
      filters: [
        .choice(
          "kind", .itemKind, bank?.kinds.map { ($0.key, Phrase($0.name)) } ?? [],
          chosen: kind?.key),
        .choice(
          "subject", .subject,
          subjects.map { subject in (subject.rawValue, Phrase { subject.name(in: $0) }) },
          chosen: subject?.rawValue),
        .choice(
          "state", .itemState,
          ItemStanding.State.allCases.map { ($0.rawValue, Phrase.itemState($0)) },
          chosen: state?.rawValue),
      ], isPersonal: false, empty: .noItems
    ) { [NameReading("\($0.head) \($0.item.unit)")] }
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.bankLead[language])
    guard bank != nil else {
      return html.element("p", .class("empty"), text: Phrase.needsBank[language])
    }
    html.element("p", .class("unprinted")) { html in
      if context.isPresent, context.bankSide != nil {
        html.link("/bank/new", Phrase.itemNew[language])
        html.raw(" ")
      }
      html.link("/bank/papers", Phrase.unitPapers[language])
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}

extension RecordedTestItem {
  /// The beginning of its text, for lists.
  var head: String {
    let line = item.wording.text.prefix { !$0.isNewline }
    return line.count > 40 ? "\(line.prefix(40))…" : String(line)
  }

  static func address(of item: ID) -> String { "/bank/items/\(Address.encoded(item))" }
}

extension RecordedTestPaper {
  static func address(of paper: ID) -> String { "/bank/papers/\(Address.encoded(paper))" }
}

extension County {
  /// What a school is called; the research office where there's none.
  func home(_ school: School.ID?, _ language: Language) -> String {
    school.map { name(of: $0) } ?? Phrase.bankOffice[language]
  }

  /// What the book says on a day of the bank.
  func bank(on day: Day) -> ExamTerms.Bank? {
    book.inForce(in: SchoolYear(containing: day)).examTerms?.bank
  }
}

extension WebContext {
  /// As whom whoever asks words and comments on items: oneself, the research office, or a school.
  var bankSide: BankSide? {
    if let teacher = actor?.teacher, may(.keepOwnStudies, at: .teacher(teacher, at: [])) {
      return .own(teacher)
    }
    if may(.keepStudies) { return .county }
    for reach in reaches(of: .keepStudies) {
      if case .schools(let schools) = reach, let school = schools.min() { return .school(school) }
    }
    return nil
  }
}
