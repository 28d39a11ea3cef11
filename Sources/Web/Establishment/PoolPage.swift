internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

/// `/establishment/pool`: what can be lent, who has what until when, and the ledger.
struct PoolPage: Page {
  let context: WebContext

  /// The county's ledger; loans and entries of other schools aren't shown.
  let whole: PoolLedger
  let count: Int
  let records: [PoolRecord]
  let isWhole: Bool
  let schools: [(id: School.ID, name: String)]
  let problems: [Phrase]

  /// What was typed into the form that was refused.
  let typed: FormFields?

  var section: Section? { .pool }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.poolTitle[language] }

  private var lendForm: FormFields? { typed?["school"] == nil ? nil : typed }
  private var fundForm: FormFields? { typed?["document"] == nil ? nil : typed }
  private var today: Day { context.dayShown }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.poolLead[language])
    html.problems(problems, in: language)
    html.element("dl", .class("keys")) { html in
      let shown = records.ledger
      if isWhole {
        html.key(Phrase.poolBalance[language], Figures.count(whole.balance), "")
        html.key(Phrase.poolSize[language], Figures.count(whole.size), "")
      }
      html.key(
        Phrase.poolLent[language],
        Figures.count(shown.loans.reduce(0) { $0 + $1.outstanding }), "")
      html.key(
        Phrase.poolOverdue[language],
        Figures.count(shown.overdue(on: today).reduce(0) { $0 + $1.outstanding }), "")
    }
    overdue(&html, language)
    loans(&html, language)
    if mayLend { borrowing(&html, language) }
    if context.isPresent, context.may(.approveEstablishment) { funding(&html, language) }
    ledger(&html, language)
  }

  private var mayLend: Bool { context.isPresent && context.may(.proposeEstablishment) }

  private func overdue(_ html: inout HTML, _ language: Language) {
    let late = records.ledger.overdue(on: today)
    guard !late.isEmpty else { return }
    html.element("section", .class("panel status bad"), .id("overdue")) { html in
      html.element("h2", text: Phrase.poolOverdue[language])
      html.element("ul", .class("reasons")) { html in
        for loan in late {
          html.element(
            "li",
            text: [
              name(of: loan), "\(Phrase.outstandingPosts[language]) \(loan.outstanding)",
              Phrase.daysOverdue(loan.daysOverdue(on: today))[language],
            ].joined(separator: " · "))
        }
      }
    }
  }

  private func name(of loan: PoolLedger.Loan) -> String {
    records.first { $0.position == loan.entry.position }?.schoolName ?? ""
  }

  private func loans(_ html: inout HTML, _ language: Language) {
    let mayReturn = mayLend
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.loansTitle[language])
      let loans = records.ledger.loans
      if loans.isEmpty { return html.element("p", text: Phrase.noLoans[language]) }
      html.table(
        "loans",
        [
          .schoolName, .poolNumber, .borrowedPosts, .returnedPosts, .outstandingPosts, .dueBack,
          .poolWords,
        ] + (mayReturn ? [.returnDo] : []),
        numbers: [.poolNumber, .borrowedPosts, .returnedPosts, .outstandingPosts],
        label: .loansTitle, in: language
      ) { html in
        for loan in loans {
          html.element("tr") { html in
            html.element("th", .scope("row"), text: name(of: loan))
            for number in [loan.entry.position, loan.entry.posts, loan.returned, loan.outstanding] {
              html.element("td", .class("n"), text: Figures.count(number))
            }
            html.element("td") { html in
              html.text(loan.entry.due.map { Figures.day($0, in: language) } ?? "")
              let days = loan.daysOverdue(on: today)
              if days > 0 {
                html.raw(" ")
                html.tag(Phrase.daysOverdue(days)[language], "bad")
              }
            }
            html.element(
              "td", text: records.first { $0.position == loan.entry.position }?.words ?? "")
            if mayReturn { html.element("td") { html in giveBack(&html, loan, language) } }
          }
        }
      }
    }
  }

  private func giveBack(_ html: inout HTML, _ loan: PoolLedger.Loan, _ language: Language) {
    guard loan.outstanding > 0 else { return }
    html.form(to: "/establishment/pool/return", context: context, class: "row") { html in
      html.hidden("after", "\(count)")
      html.hidden("loan", "\(loan.entry.position)")
      html.void(
        "input", .class("count"), Attribute("type", "number"), Attribute("name", "posts"),
        Attribute("min", "1"), Attribute("value", "\(loan.outstanding)"),
        Attribute("aria-label", "\(Phrase.postsCount[language]) \(loan.entry.position)"))
      html.void(
        "input", Attribute("type", "text"), Attribute("name", "words"),
        Attribute("required", nil), Attribute("placeholder", Phrase.poolWords[language]),
        Attribute("aria-label", "\(Phrase.poolWords[language]) \(loan.entry.position)"))
      html.element(
        "button", .class("button"), Attribute("type", "submit"), text: Phrase.returnDo[language])
    }
  }

  private func borrowing(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow"), .id("borrow")) { html in
      html.element("h2", text: Phrase.borrowTitle[language])
      html.form(to: "/establishment/pool/borrow", context: context) { html in
        html.hidden("after", "\(count)")
        html.choiceField(
          "school", .schoolName, schools.map { ($0.id.rawValue, $0.name) },
          chosen: lendForm?["school"] ?? "", in: language)
        html.field(
          "posts", .postsCount, type: "number", value: lendForm?["posts"] ?? "1", in: language)
        html.field("due", .dueBack, type: "date", value: lendForm?["due"] ?? "", in: language)
        html.field("reason", .poolWords, value: lendForm?["reason"] ?? "", in: language)
        html.submit(.borrowDo, in: language)
      }
    }
  }

  private func funding(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow"), .id("fund")) { html in
      html.element("h2", text: Phrase.fundTitle[language])
      html.form(to: "/establishment/pool/fund", context: context) { html in
        html.hidden("after", "\(count)")
        html.element("div", .class("field")) { html in
          html.element(
            "label", Attribute("for", "fund-posts"), text: Phrase.fundPosts[language])
          html.void(
            "input", .id("fund-posts"), Attribute("type", "number"), Attribute("name", "posts"),
            Attribute("required", nil), Attribute("value", fundForm?["posts"] ?? ""))
        }
        html.field("document", .document, value: fundForm?["document"] ?? "", in: language)
        html.submit(.fundDo, isMain: !context.may(.proposeEstablishment), in: language)
      }
    }
  }

  private func ledger(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.poolEntries[language])
      html.element("p", .class("actions")) { html in
        html.element(
          "a", .class("button"), .href(context.sameDay("/establishment/pool.xlsx")),
          text: Phrase.downloadLedger[language])
      }
      html.table(
        "ledger",
        [.poolNumber, .entryDay, .poolKind, .schoolName, .poolChange]
          + (isWhole ? [.poolBalance] : []) + [.dueBack, .poolWords, .person],
        numbers: [.poolChange, .poolBalance], label: .poolEntries, in: language
      ) { html in
        for record in records.reversed() { row(&html, record, language) }
      }
    }
  }

  private func row(_ html: inout HTML, _ record: PoolRecord, _ language: Language) {
    let kind = PoolLedger.Entry.Kind(rawValue: record.kind)
    let isMore = kind == .fund || kind == .giveBack
    html.element("tr") { html in
      html.element("th", .scope("row"), text: "\(record.position)")
      html.element("td", .class("nowrap"), text: Figures.day(record.day, in: language))
      html.element("td", text: kind?.name[language] ?? record.kind)
      html.element("td", text: record.schoolName ?? "–")
      html.element(
        "td", .class("n"), text: Figures.signed(isMore ? record.posts : -record.posts))
      if isWhole { html.element("td", .class("n"), text: Figures.count(record.balance)) }
      html.element("td", text: record.due.map { Figures.day($0, in: language) } ?? "–")
      html.element("td", text: record.words)
      html.element("td", text: record.person)
    }
  }
}
