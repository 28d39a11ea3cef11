internal import Access
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/year`: every milestone with its owner and day, and what is overdue.
struct YearPage: Page {
  let context: WebContext
  let year: SchoolYear

  /// Every year that was opened, the one being run first.
  let opened: [SchoolYear]
  let milestones: [Milestone]
  let letters: [SignedLetter]

  var section: Section? { .year }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.year[language] }

  private var today: Day { context.dayShown }
  private var isOpen: Bool { opened.contains(year) }

  /// Whether it's the one being run: only there anything can be done.
  private var isPresent: Bool { context.isPresent && year == opened.first }

  func write(to html: inout HTML, in language: Language) {
    html.head(
      "\(title(in: language)) · \(Phrase.schoolYear(year.description)[language])",
      lead: Phrase.yearLead[language])
    if !isOpen { opening(&html, language) }
    if isOpen, year != opened.first {
      html.element("p", .class("panel status warn"), text: Phrase.yearIsPast[language])
    }
    if isOpen { overdue(&html, language) }
    steps(&html, language)
    if isOpen { signed(&html, language) }
    if isOpen { years(&html, language) }
  }

  /// The next year to open, and the earlier ones to look at.
  private func years(_ html: inout HTML, _ language: Language) {
    let next = (opened.first ?? year).next
    let isNow = today >= next.preparation
    let mayOpen = isPresent && context.may(.setCalendar)
    guard opened.count > 1 || mayOpen else { return }
    html.element("section", .class("panel"), .id("years")) { html in
      html.element("h2", text: Phrase.otherYears[language])
      if mayOpen {
        html.element(
          "p", .class("small"),
          text: Phrase.nextYearLead(next, from: next.preparation, isNow: isNow)[language])
        if isNow {
          html.form(to: "/year/open", context: context) { html in
            html.hidden("year", "\(next.start)")
            html.submit(.openNextYear(next), isMain: false, in: language)
          }
        }
      }
      html.element("p", .class("actions")) { html in
        for other in opened where other != year {
          html.link("/year?year=\(other.start)", Phrase.schoolYear(other.description)[language])
        }
      }
    }
  }

  private func opening(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status warn")) { html in
      html.element("p", text: Phrase.yearClosedLead[language])
      if context.isPresent, context.may(.setCalendar) {
        html.form(to: "/year/open", context: context) { html in
          html.submit(.openYear, in: language)
        }
      }
    }
  }

  private func overdue(_ html: inout HTML, _ language: Language) {
    let late = milestones.filter {
      if case .overdue = $0.state(on: today) { true } else { false }
    }
    html.element("section", .class("panel status \(late.isEmpty ? "good" : "bad")")) { html in
      html.element("h2", text: Phrase.overdueBoard[language])
      if late.isEmpty { html.element("p", text: Phrase.noneOverdue[language]) }
      html.element("ul", .class("reasons")) { html in
        for milestone in late {
          html.element(
            "li",
            text: [
              milestone.name[language], owner(milestone, language),
              Figures.day(milestone.due, in: language),
              Phrase.milestoneState(milestone.state(on: today))[language],
            ].joined(separator: " · "))
        }
      }
    }
  }

  private func owner(_ milestone: Milestone, _ language: Language) -> String {
    RoleBook.standard[milestone.owner].map { language == .zh ? $0.chinese : $0.english }
      ?? milestone.owner
  }

  private func steps(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.table(
        "milestones", [.milestone, .stateOf, .deadline, .owner], label: .year, in: language
      ) { html in
        for milestone in milestones {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: milestone.name[language])
            html.element("td") { html in
              html.tag(
                Phrase.milestoneState(milestone.state(on: today))[language], kind(milestone))
              if isPresent { changes(&html, milestone, language) }
            }
            html.element(
              "td", .class("nowrap"), text: Figures.day(milestone.due, in: language))
            html.element("td", text: owner(milestone, language))
          }
        }
      }
    }
  }

  private func kind(_ milestone: Milestone) -> String {
    switch milestone.state(on: today) {
    case .done, .doneLate: "good"
    case .overdue: "bad"
    case .dueToday: "warn"
    case .ahead: ""
    }
  }

  /// What whoever asks may do with a milestone, folded away.
  private func changes(_ html: inout HTML, _ milestone: Milestone, _ language: Language) {
    let base = "/year/milestones/\(Address.encoded(milestone.id))"
    if context.may(.setCalendar) {
      html.element("details") { html in
        html.element("summary", text: Phrase.changeMilestone[language])
        html.form(to: base, context: context) { html in
          html.hidden("year", "\(year.start)")
          html.element("label") { html in
            html.text(Phrase.owner[language])
            html.element("select", Attribute("name", "owner")) { html in
              for role in RoleBook.standard.roles {
                html.element(
                  "option", Attribute("value", role.id),
                  Attribute("selected", nil, if: role.id == milestone.owner),
                  text: language == .zh ? role.chinese : role.english)
              }
            }
          }
          html.element("label") { html in
            html.text(Phrase.deadline[language])
            html.void(
              "input", Attribute("type", "date"), Attribute("name", "due"),
              Attribute("value", milestone.due.description), Attribute("required", nil))
          }
          html.submit(.saveMilestone, in: language)
        }
        if !milestone.isDone {
          html.form(to: "\(base)/done", context: context) { html in
            html.hidden("year", "\(year.start)")
            html.submit(.markDone, isMain: false, in: language)
          }
        }
      }
    }
    letter(&html, milestone, base, language)
  }

  private func letter(
    _ html: inout HTML, _ milestone: Milestone, _ base: String, _ language: Language
  ) {
    let school = context.reaches(of: .signLetter).lazy.compactMap { reach -> School.ID? in
      if case .schools(let schools) = reach { schools.min() } else { nil }
    }.first
    let party = context.may(.signLetter) ? "county" : school?.rawValue
    guard let party,
      !letters.contains(where: { $0.milestone == milestone.id && $0.party == party })
    else { return }
    html.element("details") { html in
      html.element("summary", text: Phrase.signLetterTitle[language])
      html.form(to: "\(base)/letter", context: context) { html in
        html.hidden("year", "\(year.start)")
        if party != "county" { html.hidden("school", party) }
        html.element("label") { html in
          html.text(Phrase.letterWords[language])
          html.element(
            "textarea", Attribute("name", "content"), Attribute("required", nil),
            text: Phrase.letterDraft(
              milestone.name[language], due: Figures.day(milestone.due, in: language),
              party: context.actor?.name ?? "")[language])
        }
        html.submit(.signLetterTitle, in: language)
      }
    }
  }

  private func signed(_ html: inout HTML, _ language: Language) {
    guard !letters.isEmpty else { return }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.lettersTitle[language])
      for letter in letters {
        html.element("p", .class("small")) { html in
          html.text("\(letter.signer) · \(Figures.day(letter.day, in: language))：\(letter.content)")
        }
      }
    }
  }
}
