internal import Access
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/suggestions`: what teachers suggest, who wants it too, and what became of it; what
/// pairs of masters and apprentices ask to go to together (S000-008).
struct SuggestionPage: ListPage {
  let context: WebContext
  let county: County
  let terms: SchoolTrainingTerms?
  let suggestions: [TrainingSuggestion]

  /// Those within reach, with their bonds.
  let outings: [(outing: PairOuting, bond: RecordedMentorship)]

  /// The reader's own bonds that run.
  let bonds: [RecordedMentorship]
  private let table: ListView<TrainingSuggestion>
  var problems: [Phrase] = []
  var typed: FormFields?

  var exported: (any ExportableList)? { table }
  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.suggestionsTitle[language] }

  init(
    context: WebContext, county: County, _ terms: SchoolTrainingTerms?,
    _ suggestions: [TrainingSuggestion],
    outings: [(outing: PairOuting, bond: RecordedMentorship)], bonds: [RecordedMentorship],
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.terms = terms
    self.suggestions = suggestions
    self.outings = outings
    self.bonds = bonds
    self.problems = problems
    self.typed = typed
    table = try ListView(
      id: "suggestions", title: .suggestionsTitle,
      columns: [
        .init("title", .suggestionOf, named: \.title) { html, one, _ in
          html.element("strong", text: one.title)
          html.text(" \(one.words)")
        },
        .init("day", .activityDay, by: \.hand.day) { html, one, language in
          html.text(Figures.day(one.hand.day, in: language))
        },
        .init("wanted", .suggestionWanted, isNumber: true, by: \.backers.count) { html, one, _ in
          html.text(Figures.count(one.backers.count + 1))
        },
        .init("state", .stateOf, by: \.order) {
          html, one, language in
          html.tag(
            (one.answer?.verdict.name ?? .suggestionWaits)[language],
            one.answer == nil ? "warn" : "")
          if let answer = one.answer { html.text(" \(answer.reason)") }
        },
      ], rows: suggestions, address: address, isPersonal: false, empty: .noSuggestions)
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.suggestionsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      table.write(to: &html, in: language)
      if let terms { html.citation(terms.suggestions, in: language) }
    }
    outingList(&html, language)
    guard context.isPresent else { return }
    own(&html, language)
    if context.may(.runTraining) { answering(&html, language) }
  }

  private var teacher: Teacher.ID? {
    context.actor?.teacher.flatMap {
      context.may(.train, at: .teacher($0, at: [])) ? $0 : nil
    }
  }

  private func own(_ html: inout HTML, _ language: Language) {
    guard let teacher else { return }
    let open = suggestions.filter {
      $0.answer == nil && $0.teacher != teacher && !$0.backers.contains(teacher)
    }
    if !open.isEmpty {
      html.element("section", .class("panel narrow unprinted"), .id("back")) { html in
        html.element("h2", text: Phrase.suggestionBack[language])
        html.form(to: "/training/suggestions/back", context: context) { html in
          html.choiceField(
            "back", .suggestionOf, open.map { ($0.id, $0.title) },
            chosen: typed?.text("back") ?? "", in: language)
          html.submit(.suggestionBack, isMain: false, in: language)
        }
      }
    }
    html.element("section", .class("panel narrow unprinted"), .id("suggest")) { html in
      html.element("h2", text: Phrase.suggestionDo[language])
      html.form(to: "/training/suggestions", context: context) { html in
        html.field("title", .suggestionOf, value: typed?.text("title") ?? "", in: language)
        html.textArea("words", .suggestionWhy, value: typed?.text("words") ?? "", in: language)
        html.submit(.suggestionDo, in: language)
      }
    }
    guard !bonds.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("ask")) { html in
      html.element("h2", text: Phrase.outingDo[language])
      html.form(to: "/training/outings", context: context) { html in
        html.choiceField(
          "bond", .outingPair, bonds.map { ($0.id.rawValue, $0.names) },
          chosen: typed?.text("bond") ?? "", in: language)
        html.field("event", .outingOf, value: typed?.text("event") ?? "", in: language)
        html.field(
          "day", .activityDay, type: "date", value: typed?.text("day") ?? "", in: language)
        html.field("why", .suggestionWhy, value: typed?.text("why") ?? "", in: language)
        html.submit(.outingDo, in: language)
      }
    }
  }

  private func outingList(_ html: inout HTML, _ language: Language) {
    guard !outings.isEmpty else { return }
    html.element("section", .class("panel"), .id("outings")) { html in
      html.element("h2", text: "\(Phrase.outingsTitle[language]) (\(outings.count))")
      for (outing, bond) in outings {
        html.element("div", .class("case"), .id(outing.id)) { html in
          html.element(
            "h3",
            text: "\(bond.names) · \(outing.title) · \(Figures.day(outing.day, in: language))")
          html.element("p", text: outing.words)
          if let answer = outing.answer {
            html.element("p") { html in
              html.tag(
                (answer.isGranted ? Phrase.outingGranted : .outingRefused)[language],
                answer.isGranted ? "good" : "bad")
              html.text(" \(answer.reason)")
            }
          } else {
            html.tag(Phrase.suggestionWaits[language], "warn")
            if context.isPresent, context.may(.keepMentorship, at: bond.bond.place) {
              html.form(
                to: "/training/outings/\(Address.encoded(outing.id))", context: context
              ) { html in
                html.element("fieldset", .class("field boxes")) { html in
                  html.element("legend", text: Phrase.stateOf[language])
                  for (value, words) in [("yes", Phrase.outingGranted), ("no", .outingRefused)] {
                    html.element("label", .class("check")) { html in
                      html.void(
                        "input", Attribute("type", "radio"), Attribute("name", "granted"),
                        Attribute("value", value), Attribute("checked", nil, if: value == "yes"))
                      html.text(" \(words[language])")
                    }
                  }
                }
                html.reasonField(of: outing.id, .reasonOf, language)
                html.submit(.suggestionAnswer, isMain: false, in: language)
              }
            }
          }
        }
      }
    }
  }

  private func answering(_ html: inout HTML, _ language: Language) {
    guard !suggestions.isEmpty else { return }
    html.element("section", .class("panel narrow unprinted"), .id("answer")) { html in
      html.element("h2", text: Phrase.suggestionAnswer[language])
      html.form(to: "/training/suggestions/answer", context: context) { html in
        html.choiceField(
          "suggestion", .suggestionOf,
          (suggestions.filter { $0.answer == nil } + suggestions.filter { $0.answer != nil })
            .map { ($0.id, $0.title) }, chosen: typed?.text("suggestion") ?? "", in: language)
        html.choiceField(
          "verdict", .stateOf,
          TrainingSuggestion.Verdict.allCases.map { ($0.rawValue, $0.name[language]) },
          chosen: typed?.text("verdict") ?? "", in: language)
        html.field("reason", .reasonOf, value: typed?.text("reason") ?? "", in: language)
        html.submit(.suggestionAnswer, in: language)
      }
    }
  }
}

extension RecordedMentorship {
  /// Both names.
  var names: String { "\(mentorName) – \(apprenticeName)" }
}

extension TrainingSuggestion {
  /// Those that wait come first.
  fileprivate var order: String { answer?.verdict.rawValue ?? "" }
}

extension TrainingSuggestion.Verdict {
  var name: Phrase {
    switch self {
    case .takenUp: .suggestionTaken
    case .later: .suggestionLater
    case .declined: .suggestionDeclined
    }
  }
}

extension Connection {
  /// Suggestions and applications that wait for whoever asks, within the book's days.
  func suggestionLines(for context: WebContext, in county: County) throws -> [DueLine] {
    let within =
      county.schoolTraining(on: context.occasion.today)?.answerWithin.value ?? 0
    var lines: [DueLine] = []
    if context.may(.runTraining) {
      let waiting = try trainingSuggestions().filter { $0.answer == nil }
      if let first = waiting.map(\.hand.day).min() {
        lines.append(
          DueLine(
            words: .dueSuggestions(waiting.count), address: "/training/suggestions",
            due: first.advanced(by: within), why: .suggestionsLead))
      }
    }
    lines += try readingLines(for: context)
    guard !context.reaches(of: .keepMentorship).isEmpty else { return lines }
    let waiting = try pairOutings().filter { $0.answer == nil }
    guard !waiting.isEmpty else { return lines }
    let bonds = Dictionary(try mentorships().map { ($0.id.rawValue, $0.bond.place) }) {
      first, _ in first
    }
    let own = waiting.filter { outing in
      bonds[outing.bond].map { context.may(.keepMentorship, at: $0) } ?? false
    }
    if let first = own.map(\.day).min() {
      lines.append(
        DueLine(
          words: .dueOutings(own.count), address: "/training/suggestions#outings", due: first,
          why: .suggestionsLead))
    }
    return lines
  }

  /// What whoever asks has still to read.
  private func readingLines(for context: WebContext) throws -> [DueLine] {
    guard let teacher = context.actor?.teacher,
      context.may(.keepOwnMentorship, at: .teacher(teacher, at: []))
    else { return [] }
    let unread = try mentorReadings().filter { reading in
      !reading.notes.contains { $0.teacher == teacher }
    }
    guard !unread.isEmpty else { return [] }
    let own = Set(context.own(try mentorships()).map(\.id.rawValue))
    let waiting = unread.filter { own.contains($0.bond) }
    guard let first = waiting.map(\.readBy).min() else { return [] }
    return [
      DueLine(
        words: .dueReadings(waiting.count), address: "/training/readings", due: first,
        why: .readingsLead)
    ]
  }
}
