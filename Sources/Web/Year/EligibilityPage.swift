internal import Access
internal import Pinyin
internal import PlanFormat
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/eligibility`: the frozen list, fifty lines a page, and what was contested.
struct EligibilityPage: ListPage {
  let context: WebContext
  let list: EligibilityList?
  let contests: [EligibilityContest]
  private let table: ListView<EligibilityLine>

  var exported: (any ExportableList)? { list == nil ? nil : table }

  init(
    context: WebContext, list: EligibilityList?, lines: [EligibilityLine],
    contests: [EligibilityContest], address: Address
  ) throws {
    self.context = context
    self.list = list
    self.contests = contests
    let query = ListQuery(address: address)
    let isEligible = try query.flag("eligible")
    let schools = Dictionary(lines.map { ($0.school.rawValue, $0.schoolName) }) { old, _ in old }
      .sorted { $0.key < $1.key }
    let school = try query.choice("school", of: schools.map(\.key)) { $0 }
    self.table = try ListView(
      id: "eligibility", title: .eligibilityTitle, columns: EligibilityPage.columns,
      rows: lines.filter {
        (isEligible == nil || $0.isEligible == isEligible)
          && (school == nil || $0.school.rawValue == school)
      }, address: address,
      filters: [
        .choice("school", .school, schools.map { ($0.key, .name($0.value)) }, chosen: school),
        .yesOrNo("eligible", .eligibility, chosen: isEligible),
      ], isPersonal: true
    ) { [NameReading("\($0.name) \($0.teacher)")] }
  }

  private static var columns: [ListTable<EligibilityLine>.Column] {
    [
      .init("name", .teacherName, named: \.name) { html, line, _ in
        html.link("/eligibility/\(Address.encoded(line.teacher.rawValue))", line.name)
      },
      .init("school", .school, named: \.schoolName) { html, line, _ in html.text(line.schoolName) },
      .init("subject", .subject, by: \.subject) { html, line, language in
        html.text(line.post(in: language))
      },
      .init("may", .directionsOf, by: \.eligibleFirst) { html, line, language in
        html.tag(line.directionNames(in: language), line.isEligible ? "good" : "")
      },
    ]
  }

  var section: Section? { .list }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.eligibilityTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.head(title(in: language), lead: Phrase.eligibilityLead[language])
    html.element("section", .class("panel")) { html in
      if let list {
        html.element(
          "p",
          text: Phrase.listVersion(
            list.version, book: "\(list.book) \(list.bookVersion)",
            digest: String(list.bookSHA256.prefix(12)))[language])
        html.element(
          "p", .class("muted"),
          text: [
            Figures.day(list.day, in: language),
            Phrase.contestUntil(Figures.day(list.contestUntil, in: language))[language],
          ].joined(separator: " · "))
      } else {
        html.element("p", text: Phrase.noList[language])
      }
      if context.may(.freezeEligibility), context.isPresent {
        html.form(to: "/eligibility/freeze", context: context) { html in
          html.hidden("after", "\(list?.version ?? 0)")
          html.submit(
            list == nil ? .freeze : .freezeAgain, isMain: list == nil, in: language)
        }
      }
    }
    answers(&html, language)
    if list != nil {
      html.element("section", .class("panel")) { html in table.write(to: &html, in: language) }
    }
  }

  private func answers(_ html: inout HTML, _ language: Language) {
    guard !contests.isEmpty else { return }
    html.element("section", .class("panel"), .id("contests")) { html in
      html.element("h2", text: Phrase.contestsTitle[language])
      for contest in contests {
        html.element("div", .class("case")) { html in
          html.element("h3") { html in
            html.link(
              "/eligibility/\(Address.encoded(contest.line.teacher.rawValue))", contest.line.name)
            html.text(" · \(contest.line.schoolName) · \(Figures.day(contest.day, in: language))")
          }
          html.element("p", text: contest.claim)
          if let answer = contest.answer {
            html.verdict(answer, language)
          } else if context.isPresent {
            html.form(to: "/eligibility/contests/\(contest.id)", context: context) { html in
              html.decision("decision-\(contest.id)", language)
              html.element("label") { html in
                html.text(Phrase.answerWords[language])
                html.element(
                  "textarea", Attribute("name", "words"), Attribute("required", nil), text: "")
              }
              html.submit(.send, in: language)
            }
          }
        }
      }
    }
  }
}

/// `/eligibility/NUMBER`: one line with every reason, and what can be said
/// against it.
struct EligibilityLinePage: Page {
  let context: WebContext
  let list: EligibilityList
  let line: EligibilityLine
  let reasons: [EligibilityReason]
  let contests: [EligibilityContest]
  let problems: [Phrase]
  let claim: String

  var section: Section? { .list }
  func title(in language: Language) -> String { line.name }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.list, in: language)
    html.head(
      line.name,
      lead: [line.schoolName, line.post(in: language)].joined(separator: " · "))
    html.problems(problems, in: language)
    html.element("section", .class("panel status \(line.isEligible ? "good" : "")")) { html in
      html.element("h2", text: Phrase.directionsOf[language])
      html.element("p", text: line.directionNames(in: language))
      html.element(
        "p", .class("small muted"),
        text: Phrase.listVersion(
          list.version, book: "\(list.book) \(list.bookVersion)",
          digest: String(list.bookSHA256.prefix(12)))[language])
    }
    html.element("section", .class("panel")) { html in
      html.element("h2", text: Phrase.reasons[language])
      html.element("ul", .class("reasons")) { html in
        for reason in reasons {
          html.element("li") { html in
            html.element("span", text: language == .zh ? reason.zh : reason.en)
            html.element("p", .class("cite"), Attribute("lang", "zh-CN"), text: reason.citation)
          }
        }
      }
    }
    for contest in contests {
      html.element("section", .class("panel")) { html in
        html.element("h2", text: Phrase.contestsTitle[language])
        html.element("p", text: "\(Figures.day(contest.day, in: language))：\(contest.claim)")
        if let answer = contest.answer { html.verdict(answer, language) }
      }
    }
    form(&html, language)
  }

  private func form(_ html: inout HTML, _ language: Language) {
    guard context.may(.contestEligibility, at: .teacher(line.teacher, at: [line.school])),
      !contests.contains(where: { $0.answer == nil })
    else { return }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.contestTitle[language])
      html.element(
        "p", .class("muted"),
        text: Phrase.contestUntil(Figures.day(list.contestUntil, in: language))[language])
      guard context.occasion.today <= list.contestUntil else { return }
      html.form(
        to: "/eligibility/\(Address.encoded(line.teacher.rawValue))/contest", context: context
      ) { html in
        html.hidden("list", list.id)
        html.textArea("claim", .contestTitle, hint: .contestHint, value: claim, in: language)
        html.submit(.contestSend, in: language)
      }
    }
  }
}

extension EligibilityLine {
  fileprivate var eligibleFirst: Int { isEligible ? 0 : 1 }

  func post(in language: Language) -> String {
    postWords(stage: stage, subject: subject, in: language)
  }

  func directionNames(in language: Language) -> String {
    let names = directions.compactMap { Direction(rawValue: $0)?.name(in: language) }
    return names.isEmpty
      ? Phrase.eligibleForNone[language] : names.joined(separator: language == .zh ? "、" : ", ")
  }
}

/// A stage and a subject in words, as the record keeps them.
func postWords(stage: String, subject: String, in language: Language) -> String {
  [Stage(rawValue: stage)?.name(in: language) ?? stage, Subject(subject).name(in: language)]
    .joined(separator: " · ")
}

extension HTML {
  fileprivate mutating func verdict(_ answer: EligibilityContest.Answer, _ language: Language) {
    tag(
      (answer.isUpheld ? Phrase.upholds : .rejects)[language], answer.isUpheld ? "good" : "")
    element("p", text: "\(Figures.day(answer.day, in: language))：\(answer.words)")
  }

  /// Upheld or rejected.
  mutating func decision(_ id: String, _ language: Language) {
    element("div", .class("field")) { html in
      html.element("label", Attribute("for", id), text: Phrase.decision[language])
      html.element("select", .id(id), Attribute("name", "decision")) { html in
        html.element("option", Attribute("value", "rejected"), text: Phrase.rejects[language])
        html.element("option", Attribute("value", "upheld"), text: Phrase.upholds[language])
      }
    }
  }
}
