internal import Access
internal import Policy
internal import Staffing
internal import Uniting
internal import Wording

extension UnionListPage {
  /// How much of the county unions reach, by schools and by pupils (S004-05), and how many
  /// members each kind has (S004-09).
  func coverage(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("coverage")) { html in
      html.element("h2", text: Phrase.unionCoverage[language])
      html.element("p", text: Phrase.unionCoverageLead[language])
      let numbers: [Phrase] = [
        .unionCount, .unionMemberCount, .unionSchoolShare, .unionPupils, .unionPupilShare,
        .unionLedSchools, .unionLedPupils,
      ]
      html.table(
        "covered", [.unionKind] + numbers, numbers: numbers, label: .unionCoverage, in: language
      ) { html in
        for (kind, coverage) in year.coverage {
          html.element("tr") { html in
            html.element(
              "th", .scope("row"), text: kind?.name[language] ?? Phrase.unionAllKinds[language])
            for text in [
              Figures.count(coverage.unions), Figures.count(coverage.members.schools),
              share(coverage.members.schools, of: coverage.county.schools),
              Figures.count(coverage.members.pupils),
              share(coverage.members.pupils, of: coverage.county.pupils),
              Figures.count(coverage.led.schools), Figures.count(coverage.led.pupils),
            ] {
              html.element("td", .class("n"), text: text)
            }
          }
        }
      }
    }
  }

  private func share(_ part: Int, of whole: Int) -> String {
    whole == 0 ? "–" : Figures.percent(part, of: whole)
  }

  /// Schools small enough and in no alliance, grouped by how near they are (S004-08).
  func candidates(_ html: inout HTML, _ proposal: UnionYear.Proposal, _ language: Language) {
    html.element("section", .class("panel"), .id("candidates-\(proposal.kind.key)")) { html in
      html.element(
        "h2", text: "\(Phrase.unionCandidates[language]) · \(proposal.kind.name[language])")
      html.element(
        "p",
        text: Phrase.unionCandidatesLead(proposal.size, reach: proposal.terms.reach.value)[
          language])
      let found = proposal.candidates
      if found.groups.isEmpty, found.alone.isEmpty, found.unplaced.isEmpty {
        html.element("p", .class("empty"), text: Phrase.unionNoCandidates[language])
      }
      groups(&html, proposal, language)
      alone(&html, proposal, language)
      if !found.unplaced.isEmpty {
        html.element("p", text: Phrase.unionUnplaced(names(found.unplaced, language))[language])
      }
      html.citation(proposal.size.citation, in: language)
    }
  }

  private func groups(
    _ html: inout HTML, _ proposal: UnionYear.Proposal, _ language: Language
  ) {
    guard !proposal.candidates.groups.isEmpty else { return }
    html.table(
      "groups-\(proposal.kind.key)",
      [.unionCandidateSchools, .unionMemberCount, .unionPupils, .unionWidest],
      numbers: [.unionMemberCount, .unionPupils, .unionWidest],
      label: Phrase(proposal.kind.name), in: language
    ) { html in
      for group in proposal.candidates.groups {
        html.element("tr") { html in
          html.element("th", .scope("row")) { html in
            html.text(names(group.schools, language))
            if context.isPresent, context.may(.arrangeUnions) {
              html.raw(" ")
              html.link(
                "/unions/new?kind=\(Address.encoded(proposal.kind.key))&schools="
                  + Address.encoded(group.schools.map(\.rawValue).joined(separator: ",")),
                Phrase.unionFoundThis[language])
            }
          }
          html.element("td", .class("n"), text: Figures.count(group.schools.count))
          html.element(
            "td", .class("n"),
            text: Figures.count(
              group.schools.reduce(0) { $0 + (county.roster[$1]?.pupils ?? 0) }))
          html.element("td", .class("n"), text: Figures.tenths((group.metres + 50) / 100))
        }
      }
    }
  }

  private func alone(
    _ html: inout HTML, _ proposal: UnionYear.Proposal, _ language: Language
  ) {
    guard !proposal.candidates.alone.isEmpty else { return }
    html.table(
      "alone-\(proposal.kind.key)",
      [.unionAlone, .unionPupils, .unionNearest, .unionDistance],
      numbers: [.unionPupils, .unionDistance],
      label: .unionAloneOf(proposal.kind.name), in: language
    ) { html in
      for school in proposal.candidates.alone {
        let near = proposal.nearest[school]
        html.element("tr") { html in
          html.element("th", .scope("row"), text: county.name(of: school))
          html.element(
            "td", .class("n"), text: Figures.count(county.roster[school]?.pupils ?? 0))
          html.element("td") { html in
            if let near {
              html.link(SchoolUnion.address(of: near.union.id), near.union.name)
            } else {
              html.text("–")
            }
          }
          html.element(
            "td", .class("n"),
            text: near.map { Figures.tenths(($0.metres + 50) / 100) } ?? "–")
        }
      }
    }
  }

  private func names(_ schools: [School.ID], _ language: Language) -> String {
    schools.map { county.name(of: $0) }.joined(separator: language == .zh ? "、" : ", ")
  }
}
