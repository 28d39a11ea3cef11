internal import Partnership
internal import Policy
internal import Staffing
internal import Wording

/// `/pairings/proposals`: a helper for each village school that lacks one, with everything
/// that speaks for it; nothing is arranged by it.
struct PairProposalPage: Page {
  let county: County

  /// One helper each, the best for the county as a whole.
  let assignment: PairAssignment

  /// Every possible helper of each school, the best first.
  let choices: [(school: School.ID, proposals: [PairProposal])]

  var section: Section? { .pairings }
  func title(in language: Language) -> String { Phrase.proposalsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.pairings, in: language)
    html.head(title(in: language), lead: Phrase.proposalsLead[language])
    if choices.isEmpty {
      html.element("section", .class("panel")) { html in
        html.element("p", .class("empty"), text: Phrase.nobodyLacksHelper[language])
      }
    }
    for (school, proposals) in choices {
      let best = assignment.proposals.first { $0.helped == school }
      html.element("section", .class("panel"), .id("for-\(school)")) { html in
        html.element("h2") { html in
          html.school(school, county.name(of: school))
        }
        guard !proposals.isEmpty else {
          return html.element("p", text: Phrase.noHelperPossible[language])
        }
        html.table(
          "proposals-\(school)",
          [
            .helperSchool, .proposalSubjects, .proposalDistance, .proposalPlaces,
            .proposalHistory, .proposalScore,
          ], numbers: [.proposalDistance, .proposalPlaces, .proposalScore],
          label: .proposalsTitle, in: language
        ) { html in
          for proposal in shown(proposals, best) {
            row(&html, proposal, isBest: proposal == best, language)
          }
        }
      }
    }
  }

  /// The first three, and the one that's best for the county.
  private func shown(_ proposals: [PairProposal], _ best: PairProposal?) -> [PairProposal] {
    let first = Array(proposals.prefix(3))
    guard let best, !first.contains(best) else { return first }
    return first + [best]
  }

  private func row(
    _ html: inout HTML, _ proposal: PairProposal, isBest: Bool, _ language: Language
  ) {
    html.element("tr") { html in
      html.element("th", .scope("row")) { html in
        html.school(proposal.helper, county.name(of: proposal.helper))
        if isBest {
          html.raw(" ")
          html.tag(Phrase.proposed[language], "good")
        }
      }
      let subjects = proposal.matches.map {
        "\($0.subject.name(in: language)) \($0.teachers)"
      }.joined(separator: language == .zh ? "、" : ", ")
      html.element("td", text: subjects.isEmpty ? "–" : subjects)
      html.element(
        "td", .class("n"), text: proposal.metres.map { "\($0 / 1000).\($0 % 1000 / 100)" } ?? "–")
      html.element("td", .class("n"), text: Figures.count(proposal.freePlaces))
      html.element("td", text: (proposal.wasPair ? Phrase.yes : .no)[language])
      html.element("td", .class("n")) { html in
        html.text(Figures.signed(proposal.score))
        html.element(
          "p", .class("small muted"),
          text: [
            proposal.subjectPoints, proposal.distancePoints, proposal.capacityPoints,
            proposal.historyPoints,
          ].map(Figures.signed).joined(separator: " "))
      }
    }
  }
}
