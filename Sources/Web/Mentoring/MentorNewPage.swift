internal import Access
internal import Mentoring
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/mentorship/new?apprentice=T4&kind=subject`: arranges a bond.
struct MentorNewPage: Page {
  let context: WebContext
  let terms: MentorshipTerms?

  let county: County

  /// The apprentice, the kind and the master that the link was about.
  let asked: (apprentice: String, kind: String, master: String)

  /// Who could be the master, the best first; none before an apprentice is known.
  let candidates: [MentorCandidate]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .mentorship }
  func title(in language: Language) -> String { Phrase.mentorNew[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.mentorship, in: language)
    html.head(title(in: language), lead: Phrase.mentorNewLead[language])
    html.problems(problems, in: language)
    guard let terms else {
      return html.element("p", .class("empty"), text: Phrase.needsMentorship[language])
    }
    let today = context.occasion.today
    html.element("section", .class("panel narrow")) { html in
      html.form(to: "/mentorship/new", context: context) { html in
        html.choiceField(
          "kind", .mentorKind, terms.slots.map { ($0.kind.rawValue, $0.name[language]) },
          chosen: typed?.text("kind") ?? asked.kind, in: language)
        html.field(
          "apprentice", .apprenticeNumber, value: typed?.text("apprentice") ?? asked.apprentice,
          in: language)
        html.field(
          "master", .masterNumber, value: typed?.text("master") ?? asked.master, isRequired: false,
          in: language)
        html.field(
          "account", .masterAccount, value: typed?.text("account") ?? "", isRequired: false,
          in: language)
        html.field(
          "first", .mentorFirst, type: "date", value: typed?.text("first") ?? "\(today)",
          in: language)
        html.field(
          "last", .mentorLastDay, type: "date",
          value: typed?.text("last") ?? "\(SchoolYear(containing: today).days.upperBound)",
          in: language)
        html.choiceField(
          "goal", .mentorGoal, MentorGoal.allCases.map { ($0.rawValue, $0.name[language]) },
          chosen: typed?.text("goal") ?? "", in: language)
        html.submit(.mentorArrangeDo, in: language)
      }
      if let slot = terms.slots.first { html.citation(slot.citation, in: language) }
    }
    suggestions(&html, inside: true, language)
    suggestions(&html, inside: false, language)
  }

  static func address(
    for apprentice: Teacher.ID, _ kind: MentorshipTerms.Kind, by master: Teacher.ID? = nil
  ) -> String {
    "/mentorship/new?apprentice=\(Address.encoded(apprentice.rawValue))&kind=\(kind.rawValue)"
      + (master.map { "&master=\(Address.encoded($0.rawValue))" } ?? "")
  }

  /// The first few of the apprentice's school, or of others.
  private func suggestions(_ html: inout HTML, inside: Bool, _ language: Language) {
    guard let kind = MentorshipTerms.Kind(rawValue: asked.kind) else { return }
    let some = candidates.filter { $0.isInside == inside }.prefix(6)
    guard !some.isEmpty else { return }
    let title = inside ? Phrase.mentorsInside : .mentorsOutside
    html.element("section", .class("panel unprinted"), .id(inside ? "inside" : "outside")) { html in
      html.element("h2", text: title[language])
      html.table(
        inside ? "masters-inside" : "masters-outside",
        [.masterName, .masterSchool, .title, .backbone, .mentorLoad, .proposalDistance],
        numbers: [.mentorLoad, .proposalDistance], label: title, in: language
      ) { html in
        for candidate in some {
          guard let teacher = county.roster[candidate.teacher] else { continue }
          html.element("tr") { html in
            html.element("th", .scope("row")) { html in
              html.link(
                Self.address(
                  for: Teacher.ID(asked.apprentice), kind, by: candidate.teacher), teacher.name)
            }
            html.element("td", text: county.name(of: candidate.school))
            html.element("td", text: teacher.title.name(in: language))
            html.element("td", text: teacher.backbone.name(in: language))
            html.element("td", .class("n"), text: Figures.count(candidate.load))
            html.element(
              "td", .class("n"),
              text: candidate.metres.map { Figures.tenths(($0 + 50) / 100) } ?? "–")
          }
        }
      }
    }
  }
}
