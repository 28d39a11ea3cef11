internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/library`: texts that authors let others use, with how often they were.
struct LibraryListPage: ListPage {
  let context: WebContext
  let terms: StudyTerms?
  private let table: ListView<LibraryText>

  var exported: (any ExportableList)? { table }
  var section: Section? { .library }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.library[language] }

  /// - Parameter texts: Those that whoever asks may see.
  init(
    context: WebContext, county: County, terms: StudyTerms?, texts: [LibraryText],
    address: Address
  ) throws {
    self.context = context
    self.terms = terms
    let query = ListQuery(address: address)
    let kind = try query.choice("kind", of: terms?.library.kinds ?? [], word: \.key)
    let subjects = Set(texts.compactMap(\.subject)).sorted()
    let subject = try query.choice("subject", of: subjects, word: \.rawValue)
    let used = try query.flag("used")
    table = try ListView(
      id: "library", title: .library,
      columns: [
        .init("title", .libraryTitle, named: \.title) { html, text, language in
          html.link(LibraryText.address(of: text.id), text.title)
          if text.withdrawal != nil {
            html.raw(" ")
            html.tag(Phrase.libraryOut[language])
          }
        },
        .init("kind", .libraryKind, by: \.kind) { html, text, language in
          html.text(terms?[text: text.kind]?.name[language] ?? text.kind)
        },
        .init("subject", .subject, by: \.subjectOrder) { html, text, language in
          html.text(text.subject?.name(in: language) ?? "–")
        },
        .init("grade", .studyGrade, by: \.grade) { html, text, _ in html.text(text.grade) },
        .init("author", .libraryAuthor, named: \.authorName) { html, text, _ in
          html.text(text.authorName)
        },
        .init("school", .schoolName, by: \.school) { html, text, _ in
          html.text(county.name(of: text.school))
        },
        .init("versions", .libraryVersions, isNumber: true, by: \.versions) { html, text, _ in
          html.text(Figures.count(text.versions))
        },
        .init("uses", .libraryUses, isNumber: true, by: \.uses) { html, text, _ in
          html.text(Figures.count(text.uses))
        },
        .init("reached", .libraryReached, isNumber: true, by: \.schoolsReached) {
          html, text, _ in
          html.text(Figures.count(text.schoolsReached))
        },
        .init("copies", .libraryCopies, isNumber: true, by: \.copies) { html, text, _ in
          html.text(Figures.count(text.copies))
        },
      ],
      rows: texts.filter { text in
        (kind == nil || text.kind == kind?.key) && (subject == nil || text.subject == subject)
          && (used == nil || (text.uses > 0) == used)
      },
      address: address,
      filters: [
        .choice(
          "kind", .libraryKind, terms?.library.kinds.map { ($0.key, Phrase($0.name)) } ?? [],
          chosen: kind?.key),
        .choice(
          "subject", .subject,
          subjects.map { subject in (subject.rawValue, Phrase { subject.name(in: $0) }) },
          chosen: subject?.rawValue),
        .yesOrNo("used", .libraryUses, chosen: used),
      ], isPersonal: true, empty: .noLibraryTexts
    ) { [NameReading("\($0.title) \($0.authorName)")] }
  }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.libraryLead[language])
    html.intakeLinks(to: "/library", context, in: language)
    guard terms != nil else {
      return html.element("p", .class("empty"), text: Phrase.needsStudies[language])
    }
    if context.isPresent, context.author != nil {
      html.element("p", .class("unprinted")) { html in
        html.link("/library/new", Phrase.libraryNew[language])
      }
    }
    html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
  }
}

extension LibraryText {
  fileprivate var subjectOrder: String { subject?.rawValue ?? "" }

  static func address(of text: ID) -> String { "/library/\(Address.encoded(text))" }
}

extension WebContext {
  /// As whom whoever asks shares and uses texts; nil of those who teach nowhere.
  var author: Teacher.ID? {
    guard let teacher = actor?.teacher, may(.keepOwnStudies, at: .teacher(teacher, at: []))
    else { return nil }
    return teacher
  }

  /// Whether a text is shown: it's for the county, for the school where whoever asks teaches,
  /// their own, or of a school within reach. One that was taken out is shown to its author and
  /// its school.
  func sees(_ text: LibraryText, in county: County) -> Bool {
    if text.author == author || may(.seeSchool, at: .school(text.school)) { return true }
    return text.serves(author.flatMap { county.roster[$0]?.teaching.school })
  }

  /// As whom whoever asks takes a text out; nil when they can't.
  func removing(_ text: LibraryText) -> Bool {
    text.author == author || may(.keepStudies, at: .school(text.school))
  }
}
