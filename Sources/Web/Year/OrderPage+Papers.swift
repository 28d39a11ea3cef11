internal import Access
internal import Actions
internal import Papers
internal import Policy
internal import Season
internal import Staffing
internal import Store
internal import Wording

extension OrderPage {
  /// The papers of the order: those with a number for everybody concerned, drafts
  /// for those who issue them.
  func paperPanel(_ html: inout HTML, _ language: Language) {
    let drafts: [(kind: PaperKind, step: Int)] =
      context.may(.issueOrders)
      ? PaperKind.allCases.flatMap { kind in
        kind.steps(of: order).filter { step in
          !papers.contains { $0.kind == kind.rawValue && $0.step == step }
        }.map { (kind, $0) }
      } : []
    guard !papers.isEmpty || !drafts.isEmpty else { return }
    html.element("section", .class("panel unprinted"), .id("papers")) { html in
      html.element("h2", text: Phrase.papersOfOrder[language])
      html.element("ul", .class("reasons")) { html in
        for paper in papers {
          guard let kind = PaperKind(rawValue: paper.kind) else { continue }
          html.element("li") { html in
            html.link(address(kind, paper.step), kind.name[language])
            html.text(" \(paper.year)-\(paper.number)")
          }
        }
        for draft in drafts {
          html.element("li") { html in
            html.link(address(draft.kind, draft.step), draft.kind.name[language])
            html.raw(" ")
            html.tag(Phrase.draftPaper[language], "warn")
          }
        }
      }
    }
  }

  private func address(_ kind: PaperKind, _ step: Int) -> String {
    "/orders/\(order.id)/papers/\(kind.rawValue)?step=\(step)"
  }

  /// Who keeps what while the order runs, and the form that sets the relation.
  func relationPanel(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel"), .id("relation")) { html in
      html.element("h2", text: Phrase.whoKeepsWhat[language])
      html.element("dl", .class("facts")) { html in
        for duty in PlacementDuty.allCases {
          html.fact(duty.name, order.relation.keeper(of: duty).name[language], in: language)
        }
      }
      guard context.may(.issueOrders), order.relation != .moves,
        !order.state(on: context.occasion.today).isFinal
      else { return }
      html.element("details", .class("unprinted")) { html in
        html.element("summary", text: Phrase.changeRelation[language])
        html.form(to: "/orders/\(order.id)/relation", context: context) { html in
          html.choiceField(
            "relation", .relationOf,
            [Placement.Relation.stays, .heldByCentre, .itinerant].map {
              ($0.rawValue, $0.name[language])
            }, chosen: order.relation.rawValue, in: language)
          if order.hasArrived {
            html.field(
              "share", .shareThere, hint: .shareOnlyItinerant, type: "number", isRequired: false,
              in: language)
          }
          html.field("reason", .reasonOf, in: language)
          html.submit(.changeRelation, in: language)
        }
      }
    }
  }
}
