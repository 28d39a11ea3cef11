internal import Access
internal import Actions
internal import Policy
internal import Staffing
internal import Store
internal import Training
internal import Wording

/// `/training/claims`: hours from elsewhere that wait to be recognised, those of one training
/// together.
struct TrainingClaimsPage: Page {
  let context: WebContext
  let county: County
  let terms: TrainingTerms

  /// The oldest first.
  let waiting: [TrainingClaim]
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .training }
  var offersPast: Bool { true }
  func title(in language: Language) -> String { Phrase.claimsTitle[language] }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.training, in: language)
    html.head(title(in: language), lead: Phrase.claimsLead[language])
    html.problems(problems, in: language)
    html.element("section", .class("panel"), .id("waiting")) { html in
      html.element("h2", text: "\(Phrase.claimWaits[language]) (\(waiting.count))")
      guard !waiting.isEmpty else {
        return html.element("p", .class("empty"), text: Phrase.noClaims[language])
      }
      guard context.isPresent else { return table(&html, language) }
      html.form(to: "/training/claims", context: context, class: "form wide") { html in
        table(&html, language)
        html.field(
          "reason", .claimReason, value: typed?.text("reason") ?? "", isRequired: false,
          in: language)
        html.choiceField(
          "verdict", .claimVerdict,
          [
            ("recognised", Phrase.recogniseDo[language]), ("refused", Phrase.refuseDo[language]),
          ], chosen: typed?.text("verdict") ?? "", in: language)
        html.submit(.decideDo, in: language)
      }
    }
  }

  private func table(_ html: inout HTML, _ language: Language) {
    html.table(
      "waiting-table",
      [
        .nameOf, .claimWhat, .claimSource, .claimDays, .classHours, .claimProof, .claimedBy,
      ], numbers: [.classHours], label: .claimsTitle, in: language
    ) { html in
      for claim in waiting {
        html.element("tr") { html in
          html.element("th", .scope("row")) { html in
            if context.isPresent {
              html.tick(
                "claim", claim.id, county.name(of: claim.teacher),
                isTicked: typed?.all("claim").contains(claim.id) ?? false)
            } else {
              html.text(county.name(of: claim.teacher))
            }
          }
          html.claimCells(claim, terms, language)
          html.element(
            "td",
            text:
              "\(claim.school.map { county.name(of: $0) } ?? claim.hand.person) · \(Figures.day(claim.hand.day, in: language))"
          )
        }
      }
    }
  }
}
