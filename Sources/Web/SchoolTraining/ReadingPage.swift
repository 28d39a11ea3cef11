internal import Access
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/readings`: what masters and apprentices read together, such as the curriculum
/// standard, with what each noted, counted (S000-016).
struct ReadingPage: ListPage {
  let context: WebContext
  let terms: SchoolTrainingTerms?

  /// Within reach, the latest first.
  let rows: [Row]

  /// The reader's own bonds that run.
  let bonds: [RecordedMentorship]
  private let table: ListView<Row>
  var problems: [Phrase] = []
  var typed: FormFields?

  struct Row: Sendable {
    let reading: MentorReading
    let bond: RecordedMentorship
    let kind: Phrase
    let isLate: Bool

    /// Those that aren't read come first.
    var order: Int { isRead ? 1 : 0 }

    /// Whether both have noted something.
    var isRead: Bool {
      let people = Set(reading.notes.map(\.teacher))
      return people.contains(bond.bond.apprentice) && people.contains(bond.bond.mentor.teacher)
    }
  }

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.readingsTitle[language] }

  init(
    context: WebContext, _ terms: SchoolTrainingTerms?, _ rows: [Row],
    bonds: [RecordedMentorship], address: Address, problems: [Phrase] = [],
    typed: FormFields? = nil
  ) throws {
    self.context = context
    self.terms = terms
    self.rows = rows
    self.bonds = bonds
    self.problems = problems
    self.typed = typed
    table = try ListView(
      id: "readings", title: .readingsTitle,
      columns: [
        .init("title", .readingOf, named: \.reading.title) { html, row, _ in
          html.text(row.reading.title)
        },
        .init("kind", .planKind, by: \.reading.kind) { html, row, language in
          html.text(row.kind[language])
        },
        .init("pair", .outingPair, named: \.bond.names) { html, row, _ in
          html.link("/mentorship/\(Address.encoded(row.bond.id.rawValue))", row.bond.names)
        },
        .init("by", .readBy, by: \.reading.readBy) { html, row, language in
          html.text(Figures.day(row.reading.readBy, in: language))
        },
        .init("notes", .readingNotes, isNumber: true, by: \.reading.notes.count) {
          html, row, _ in html.text(Figures.count(row.reading.notes.count))
        },
        .init("state", .stateOf, by: \.order) { html, row, language in
          html.tag(
            (row.isRead ? Phrase.readingDone : row.isLate ? .activityOverdue : .activityWaiting)[
              language], row.isRead ? "good" : row.isLate ? "warn" : "")
        },
      ], rows: rows, address: address, isPersonal: true, empty: .noReadings
    ) { [NameReading("\($0.reading.title) \($0.bond.names)")] }
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.readingsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      if let citation = terms?.readings.first?.citation { html.citation(citation, in: language) }
    }
    let ids = Set(bonds.map(\.id))
    let own = rows.filter { ids.contains($0.bond.id) }
    if !own.isEmpty { notes(&html, own, language) }
    guard context.isPresent, !bonds.isEmpty, let terms else { return }
    if !own.isEmpty {
      html.element("section", .class("panel narrow unprinted"), .id("note")) { html in
        html.element("h2", text: Phrase.readingNote[language])
        html.form(to: "/training/readings/note", context: context) { html in
          html.choiceField(
            "reading", .readingOf, own.map { ($0.reading.id, $0.reading.title) },
            chosen: typed?.text("reading") ?? "", in: language)
          html.field(
            "day", .activityDay, type: "date",
            value: typed?.text("day") ?? "\(context.occasion.today)", in: language)
          html.textArea("words", .readingWords, value: typed?.text("words") ?? "", in: language)
          html.submit(.readingNote, in: language)
        }
      }
    }
    html.element("section", .class("panel narrow unprinted"), .id("set")) { html in
      html.element("h2", text: Phrase.readingSet[language])
      html.form(to: "/training/readings", context: context) { html in
        html.choiceField(
          "bond", .outingPair, bonds.map { ($0.id.rawValue, $0.names) },
          chosen: typed?.text("bond") ?? "", in: language)
        html.choiceField(
          "kind", .planKind, terms.readings.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("kind") ?? "", in: language)
        html.field("title", .readingOf, value: typed?.text("title") ?? "", in: language)
        html.field("by", .readBy, type: "date", value: typed?.text("by") ?? "", in: language)
        html.submit(.readingSet, in: language)
      }
    }
  }

  private func notes(_ html: inout HTML, _ own: [Row], _ language: Language) {
    html.element("section", .class("panel"), .id("notes")) { html in
      html.element("h2", text: Phrase.readingNotes[language])
      for row in own where !row.reading.notes.isEmpty {
        html.element("h3", text: row.reading.title)
        html.element("ul", .class("reasons")) { html in
          for note in row.reading.notes {
            html.element(
              "li",
              text:
                "\(Figures.day(note.day, in: language)) · \(note.hand.person) · \(note.words)")
          }
        }
      }
    }
  }
}
