internal import Access
internal import Attaching
internal import Pinyin
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/attachments/groups?by=area&subject=语文&area=东片`: groups of exchanged teachers, formed by
/// themselves from placements that run, and their sessions in holidays (S001-019).
struct ExchangeGroupsPage: ListPage {
  let context: WebContext
  let county: County
  let terms: AttachmentTerms?
  let groups: [ExchangeGroup]
  let byArea: Bool

  /// The one that's asked for.
  let chosen: ExchangeGroup?
  var problems: [Phrase] = []
  var typed: FormFields?
  private let table: ListView<ExchangeSession>

  var exported: (any ExportableList)? { table }

  init(
    context: WebContext, county: County, groups: [ExchangeGroup], byArea: Bool,
    chosen: ExchangeGroup?, sessions: [ExchangeSession],
    isHoliday: @escaping @Sendable (Day) -> Bool,
    address: Address, problems: [Phrase] = [], typed: FormFields? = nil
  ) throws {
    self.context = context
    self.county = county
    self.groups = groups
    self.byArea = byArea
    self.chosen = chosen
    self.problems = problems
    self.typed = typed
    let terms = county.attachmentTerms(on: context.dayShown)
    self.terms = terms
    table = try ListView(
      id: "sessions", title: .exchangeSessions,
      columns: Self.columns(context, terms, isHoliday), rows: sessions, address: address,
      isPersonal: false, empty: .noExchangeSessions
    )
  }

  private static func columns(
    _ context: WebContext, _ terms: AttachmentTerms?,
    _ isHoliday: @escaping @Sendable (Day) -> Bool
  ) -> [ListTable<ExchangeSession>.Column] {
    [
      .init("day", .activityDay, by: \.day) { html, session, language in
        html.text(Figures.day(session.day, in: language))
        if isHoliday(session.day) {
          html.raw(" ")
          html.tag(Phrase.exchangeHoliday[language], "good")
        }
      },
      .init("group", .exchangeGroups, by: \.subject) { html, session, language in
        html.text(
          [session.subject.name(in: language), session.area].filter { !$0.isEmpty }
            .joined(separator: " · "))
      },
      .init("topic", .exchangeTopic, by: \.topic) { html, session, language in
        html.text(terms?[topic: session.topic]?.name[language] ?? session.topic)
      },
      .init("words", .exchangeWords) { html, session, _ in html.text(session.words) },
      .init("present", .exchangePresent, isNumber: true, by: \.present.count) {
        html, session, _ in
        html.text("\(session.present.count) / \(session.members)")
      },
      .init("state", .stateOf, isOffer: true) { html, session, language in
        if let withdrawal = session.withdrawal {
          html.takenBack(withdrawal, language)
        } else if context.learningSide(of: []) != nil {
          html.takingBack(session.id, to: "/attachments/withdraw", context, language)
        }
      },
    ]
  }

  var section: Section? { .attachments }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.exchangeGroups[language] }

  func write(to html: inout HTML, in language: Language) {
    html.learningTabs(.groups, in: language)
    html.head(title(in: language), lead: Phrase.exchangeLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsAttachments[language])
    }
    list(&html, terms, language)
    if let chosen { members(&html, chosen, terms, language) }
    html.element("section", .class("panel"), .id("held")) { html in
      html.element("h2", text: Phrase.exchangeSessions[language])
      table.write(to: &html, in: language)
    }
  }

  private func list(_ html: inout HTML, _ terms: AttachmentTerms, _ language: Language) {
    html.element("section", .class("panel"), .id("groups")) { html in
      html.element("p", .class("unprinted")) { html in
        html.link(
          "\(LearningTab.groups.address)?by=\(byArea ? "county" : "area")",
          (byArea ? Phrase.exchangeByCounty : .exchangeByArea)[language])
      }
      if groups.isEmpty {
        html.element("p", .class("empty"), text: Phrase.noExchangeGroups[language])
      } else {
        html.table(
          "formed", [.subject, .exchangeArea, .exchangeMembers, .exchangeLeader],
          numbers: [.exchangeMembers], label: .exchangeGroups, in: language
        ) { html in
          for group in groups {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                html.link(group.address(byArea: byArea), group.subject.name(in: language))
              }
              html.element("td", text: group.area.isEmpty ? "–" : group.area)
              html.element("td", .class("n"), text: Figures.count(group.members.count))
              html.element(
                "td",
                text: [
                  group.leader.name, group.leader.backbone.name(in: language),
                  group.leader.title.name(in: language),
                ].joined(separator: " · "))
            }
          }
        }
      }
      html.citation(terms.groupCitation, in: language)
    }
  }

  private func members(
    _ html: inout HTML, _ group: ExchangeGroup, _ terms: AttachmentTerms, _ language: Language
  ) {
    let notes =
      context.isPresent
      && (context.may(.keepAttachments) || context.learner == group.leader.teacher)
    html.element("section", .class("panel narrow"), .id("group")) { html in
      html.element(
        "h2",
        text: [group.subject.name(in: language), group.area].filter { !$0.isEmpty }
          .joined(separator: " · "))
      guard notes else {
        return html.element("ul") { html in
          for member in group.members { html.element("li", text: label(member)) }
        }
      }
      html.form(to: group.address(byArea: byArea), context: context) { html in
        html.field(
          "held", .activityDay, type: "date",
          value: typed?.text("held") ?? "\(context.occasion.today)", in: language)
        html.choiceField(
          "topic", .exchangeTopic, terms.groupTopics.map { ($0.key, $0.name[language]) },
          chosen: typed?.text("topic") ?? "", in: language)
        html.area("words", .exchangeWords, value: typed?.text("words") ?? "", in: language)
        html.element("fieldset") { html in
          html.element("legend", text: Phrase.exchangePresent[language])
          let ticked = Set(typed?.all("present") ?? [])
          for member in group.members {
            html.element("label", .class("tick")) { html in
              html.void(
                "input", Attribute("type", "checkbox"), Attribute("name", "present"),
                Attribute("value", member.teacher.rawValue),
                Attribute("checked", nil, if: ticked.contains(member.teacher.rawValue)))
              html.text(" \(label(member))")
            }
          }
        }
        html.submit(.exchangeNote, in: language)
      }
    }
  }

  private func label(_ member: ExchangeGroup.Member) -> String {
    "\(member.name) · \(county.name(of: member.school))"
  }
}

extension ExchangeGroup {
  /// Where its members are and a session is noted.
  func address(byArea: Bool) -> String {
    "\(LearningTab.groups.address)?by=\(byArea ? "area" : "county")"
      + "&subject=\(Address.encoded(subject.rawValue))&area=\(Address.encoded(area))"
  }
}
