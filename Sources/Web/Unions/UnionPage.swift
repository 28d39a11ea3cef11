internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Uniting
internal import Wording

/// `/unions/U-12`: one union: its lead and members, what it owes and did this school year, what
/// that comes to, and the forms of whoever keeps it (S004-02, S000-140, S002-38).
struct UnionPage: Page {
  let context: WebContext
  let county: County
  let sight: UnionSight
  let terms: UnionTerms?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .unions }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { sight.union.name }

  /// As whom whoever asks keeps it today; nil on a past day, or when they don't.
  var side: UnionSide? {
    guard context.isPresent, sight.union.dissolved == nil else { return nil }
    return context.side(of: sight)
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.unions, in: language)
    html.head(title(in: language), lead: sight.recorded.aims)
    html.problems(problems, in: language)
    state(&html, language)
    members(&html, language)
    owes(&html, language)
    report(&html, language)
    activities(&html, language)
    if let side, let terms, sight.state == .runs { noting(&html, side, terms, language) }
    if side == .office { changes(&html, language) }
  }

  func name(of school: School.ID) -> String { county.name(of: school) }

  func names(_ schools: some Sequence<School.ID>, _ language: Language) -> String {
    schools.map(name(of:)).joined(separator: language == .zh ? "、" : ", ")
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(Phrase(sight.state)[language], sight.state == .runs ? "good" : "")
      html.element("dl", .class("facts")) { html in
        html.fact(.unionKind, sight.kindName(in: language), in: language)
        html.fact(.unionLeadSchool, sight.lead.map(name(of:)), in: language)
        html.fact(
          .unionMemberCount,
          "\(Figures.count(sight.members.count)) · \(Figures.count(sight.pupils)) \(Phrase.unionPupils[language])",
          in: language)
        html.fact(
          .unionDays,
          [sight.union.founded, sight.union.dissolved].compactMap(\.self)
            .map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(.unionBasis, sight.recorded.basis, in: language)
        if let reason = sight.recorded.dissolution {
          html.fact(.unionReason, reason, in: language)
        }
      }
      if !sight.findings.isEmpty {
        html.element("ul", .class("findings")) { html in
          for finding in sight.findings {
            html.element("li") { html in
              html.tag(Phrase.unionFindings[language], "warn")
              html.raw(" ")
              html.text(Phrase.unionFinding(finding, name: name(of:))[language])
            }
          }
        }
      }
      html.element("p") { html in
        html.link("\(sight.address)/staff", Phrase.unionStaff[language])
        html.raw(" · ")
        html.link("\(sight.address)/walks", Phrase.walks[language])
        html.raw(" · ")
        html.link("\(sight.address)/week", Phrase.unionWeek[language])
        html.link("\(sight.address)/honours", Phrase.unionHonours[language])
      }
      if let kind = sight.kind { html.citation(kind.citation, in: language) }
    }
  }

  private func members(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("members")) { html in
      html.element(
        "h2", text: "\(Phrase.unionMembers[language]) (\(sight.members.count))")
      html.table(
        "member", [.unionCandidateSchools, .unionPupils, .unionJoined, .unionLastDay, .noteOf],
        numbers: [.unionPupils], label: .unionMembers, in: language
      ) { html in
        for recorded in sight.recorded.memberships {
          let membership = recorded.membership
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.text(name(of: membership.school))
              if membership.school == sight.lead, membership.holds(sight.day) {
                html.raw(" ")
                html.tag(Phrase.unionLeadSchool[language], "good")
              }
            }
            html.element(
              "td", .class("n"),
              text: county.roster[membership.school].map { Figures.count($0.pupils) } ?? "–")
            html.element("td", text: Figures.day(membership.joined, in: language))
            html.element(
              "td", text: membership.last.map { Figures.day($0, in: language) } ?? "–")
            html.element("td", text: recorded.reason ?? "")
          }
        }
      }
    }
  }

  /// What the book asks of the kind, and how much of it was done.
  private func owes(_ html: inout HTML, _ language: Language) {
    guard let tally = sight.tally, !tally.lines.isEmpty else { return }
    html.element("section", .class("panel"), .id("owes")) { html in
      html.element("h2", text: Phrase.unionOwes[language])
      html.table(
        "owed", [.unionOwed, .pairDue, .pairMet, .pairOverdue, .unionNow],
        numbers: [.pairDue, .pairMet, .pairOverdue, .unionNow], label: .unionOwes, in: language
      ) { html in
        for line in tally.lines {
          let (due, met) = (line.due(before: sight.day), line.met(before: sight.day))
          let entry = line.entry(on: sight.day)
          html.element("tr") { html in
            html.element("th", .scope("row"), text: line.owed.name[language])
            html.element("td", .class("n"), text: Figures.count(due))
            html.element("td", .class("n"), text: Figures.count(met))
            html.element("td", .class(due > met ? "n minus" : "n"), text: Figures.count(due - met))
            html.element(
              "td", .class("n"),
              text: entry.map {
                "\(Figures.count($0.happened.count)) / \(Figures.count($0.slot.expected))"
              } ?? "–")
          }
        }
      }
      html.element("p", .class("small muted"), text: Phrase.unionOnce[language])
      var told: Set<String> = []
      for line in tally.lines where told.insert(line.owed.citation.document).inserted {
        html.citation(line.owed.citation, in: language)
      }
    }
  }
}
