internal import Access
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/wishes` and its form: one thing at a time, first on a phone.
struct WishPage: ListPage {
  enum Step: Sendable { case overview, form, check }

  let context: WebContext
  let round: WishRound?
  let deadline: WishDeadline?

  /// One's own line of the list; nil for those who aren't on it.
  let line: EligibilityLine?
  let mine: [WishSubmission]
  let schools: [(id: School.ID, name: String)]

  /// How many handed wishes in, for those who run the round.
  let handedIn: Int?
  let suggested: Day
  let step: Step
  let draft: WishDraft?
  let problems: [Phrase]

  /// What was handed in, for those who run the round.
  var list: ListView<WishRow>?

  var exported: (any ExportableList)? { list }
  var section: Section? { .wishes }
  var offersPast: Bool { step == .overview }
  func title(in language: Language) -> String {
    (step == .check ? Phrase.checkTitle : .wishesTitle)[language]
  }

  private var isOpen: Bool { deadline?.isOpen(on: context.dayShown) == true }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.wishesLead[language])
    html.problems(problems, in: language)
    until(&html, language)
    switch step {
    case .overview:
      latest(&html, language)
      earlier(&html, language)
      running(&html, language)
      takingOver(&html, language)
      submissions(&html, language)
    case .form: form(&html, language)
    case .check: check(&html, language)
    }
  }

  private func until(_ html: inout HTML, _ language: Language) {
    guard let deadline else {
      return html.element("p", .class("panel status"), text: Phrase.wishesClosedNow[language])
    }
    html.element("section", .class("panel status \(isOpen ? "good" : "")")) { html in
      html.element(
        "p", text: Phrase.wishesUntil(Figures.day(deadline.last, in: language))[language])
      for outage in deadline.outages {
        html.element(
          "p",
          text: Phrase.wishesExtended(
            Figures.day(outage.day, in: language), minutes: outage.minutes)[language])
      }
      if !isOpen {
        html.element("p", text: Phrase.wishesClosed(deadline.last)[language])
      }
    }
  }

  private func latest(_ html: inout HTML, _ language: Language) {
    guard let line else { return }
    html.element("section", .class("panel narrow"), .id("mine")) { html in
      html.element("h2", text: "\(line.name) · \(line.schoolName)")
      if let latest = mine.first {
        html.element("dl", .class("facts")) { html in
          html.fact(.confirmationNumber, latest.id, in: language)
          html.fact(.handedInOn, Figures.day(latest.day, in: language), in: language)
        }
        list(&html, latest.isVolunteer, latest.schools.map(\.name), language)
      }
      if isOpen, context.isPresent {
        html.element("p", .class("actions")) { html in
          html.element(
            "a", .class("button main"), .href("/wishes/form"),
            text: (mine.isEmpty ? Phrase.fillWishes : .changeWishes)[language])
        }
      }
    }
  }

  private func list(
    _ html: inout HTML, _ volunteers: Bool, _ names: [String], _ language: Language
  ) {
    html.element("dl", .class("facts")) { html in
      html.fact(.volunteering, (volunteers ? Phrase.yes : .no)[language], in: language)
      for (position, name) in names.enumerated() {
        html.fact(.wishNumber(position + 1), name, in: language)
      }
    }
  }

  private func earlier(_ html: inout HTML, _ language: Language) {
    guard mine.count > 1 else { return }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.earlierWishes[language])
      html.element("ul", .class("reasons")) { html in
        for submission in mine.dropFirst() {
          html.element(
            "li",
            text: ([submission.id, Figures.day(submission.day, in: language)]
              + submission.schools.map(\.name)).joined(separator: " · "))
        }
      }
    }
  }

  private func running(_ html: inout HTML, _ language: Language) {
    guard context.may(.freezeEligibility), context.isPresent || handedIn != nil else { return }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.openWishesTitle[language])
      if let handedIn {
        html.element("dl", .class("facts")) { html in
          html.fact(.wishesHandedIn, Figures.count(handedIn), in: language)
        }
      }
      guard context.isPresent else { return }
      html.form(to: "/wishes/open", context: context) { html in
        html.field(
          "closes", .lastDayOf, type: "date", value: (round?.closes ?? suggested).description,
          in: language)
        html.submit(.openWishesDo, isMain: round == nil, in: language)
      }
    }
  }

  private func submissions(_ html: inout HTML, _ language: Language) {
    guard let list else { return }
    html.element("section", .class("panel"), .id("submissions")) { html in
      html.element("h2", text: Phrase.wishesSubmitted[language])
      list.write(to: &html, in: language)
    }
  }

  private func takingOver(_ html: inout HTML, _ language: Language) {
    guard context.isPresent, context.may(.importCounty), round != nil, !isOpen else { return }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.takeWishesTitle[language])
      html.element("p", text: Phrase.takeWishesLead[language])
      html.form(to: "/wishes/take-over", context: context) { html in
        html.submit(.takeWishesDo, in: language)
      }
    }
  }

  private func form(_ html: inout HTML, _ language: Language) {
    let filled = draft ?? mine.first.map(WishDraft.init)
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/wishes/check", context: context) { html in
        html.choiceField(
          "volunteer", .volunteering,
          [("no", Phrase.no[language]), ("yes", Phrase.yes[language])],
          chosen: filled?.isVolunteer == true ? "yes" : "no", in: language)
        for position in 0..<(round?.wishLimit ?? 0) {
          choice(&html, position, filled, language)
        }
        html.submit(.checkWishes, in: language)
      }
    }
  }

  private func choice(
    _ html: inout HTML, _ position: Int, _ filled: WishDraft?, _ language: Language
  ) {
    let chosen = filled.flatMap { position < $0.schools.count ? $0.schools[position] : nil }
    html.element("div", .class("field")) { html in
      html.element(
        "label", Attribute("for", "wish-\(position)"),
        text: Phrase.wishNumber(position + 1)[language])
      html.element("select", .id("wish-\(position)"), Attribute("name", "school")) { html in
        html.element("option", Attribute("value", ""), text: Phrase.noSchool[language])
        for school in schools where school.id != line?.school {
          html.element(
            "option", Attribute("value", school.id.rawValue),
            Attribute("selected", nil, if: school.id == chosen), text: school.name)
        }
      }
    }
  }

  private func check(_ html: inout HTML, _ language: Language) {
    guard let draft else { return }
    let names = Dictionary(schools.map { ($0.id, $0.name) }) { first, _ in first }
    html.element("section", .class("panel narrow")) { html in
      list(
        &html, draft.isVolunteer, draft.schools.map { names[$0] ?? $0.rawValue }, language)
      html.form(to: "/wishes/submit", context: context) { html in
        fields(&html, draft)
        html.submit(.handInWishes, in: language)
      }
      html.form(to: "/wishes/check", context: context) { html in
        fields(&html, draft)
        html.hidden("back", "yes")
        html.submit(.goBack, isMain: false, in: language)
      }
    }
  }

  private func fields(_ html: inout HTML, _ draft: WishDraft) {
    html.hidden("volunteer", draft.isVolunteer ? "yes" : "no")
    for school in draft.schools { html.hidden("school", school.rawValue) }
  }
}
