internal import Access
internal import Actions
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

extension ServicePage {
  /// The other leg of an exchange of places with what's to be said of it, and the forms that
  /// link two legs or say that they aren't any (S000-171).
  func swap(_ html: inout HTML, _ language: Language) {
    let mayLink = context.isPresent && context.may(.issueOrders)
    let others = mayLink && sight.swap == nil ? candidates : []
    guard sight.swap != nil || !others.isEmpty else { return }
    html.element("section", .class("panel"), .id("swap")) { html in
      html.element("h2", text: Phrase.swapLegs[language])
      if let swap = sight.swap {
        html.element("p") { html in
          html.text("\(Phrase.swapOther[language])\(language == .zh ? "：" : ": ")")
          html.link(
            "/service/\(Address.encoded(swap.other.id))",
            "\(swap.other.line.name) · \(swap.other.line.fromName) → \(swap.other.line.toName)",
            if: !context.reaches(of: .seeSchool).isEmpty)
          html.raw(" ")
          html.orderState(swap.other, on: year.day, language)
        }
        html.element(
          "p", .class("small muted"),
          text: "\(Phrase.swapOrigin[language]) · "
            + (swap.link.isPlanned
            ? Phrase.swapByPlan
            : .swapByHand(swap.link.hand.person, Figures.day(swap.link.hand.day, in: language)))[
              language])
        if let terms = year.terms {
          html.warnings(sight.swapWarnings, terms, id: "swap-warnings", in: language)
        }
        if mayLink { unlinking(&html, swap.link, language) }
      } else {
        html.form(to: "\(sight.address)/swap", context: context) { html in
          html.choiceField(
            "other", .swapOther, hint: .swapLinkHint,
            others.map { ($0.id, "\($0.order.line.name) · \($0.order.number)") },
            chosen: typed?["other"] ?? "", in: language)
          html.submit(.swapLink, isMain: false, in: language)
        }
      }
    }
  }

  /// Who comes from the other school and is in no exchange yet.
  private var candidates: [ServiceSight] {
    guard !order.state(on: year.day).isFinal else { return [] }
    return year.sights.filter {
      $0.swap == nil && $0.order.line.from == order.line.to
        && $0.order.line.to == order.line.from && !$0.order.state(on: year.day).isFinal
    }
  }

  private func unlinking(_ html: inout HTML, _ link: SwapLink, _ language: Language) {
    html.element(
      "details", .class("unprinted"), Attribute("open", nil, if: typed?["link"] != nil)
    ) { html in
      html.element("summary", text: Phrase.swapUnlink[language])
      html.form(to: "\(sight.address)/swap/end", context: context) { html in
        html.hidden("link", link.id)
        html.field(
          "swap-reason", .swapLinkReason, value: typed?["swap-reason"] ?? "", in: language)
        html.submit(.swapUnlink, isMain: false, in: language)
      }
    }
  }
}

extension HTML {
  /// What's to be said of a placement, each with its source.
  mutating func warnings(
    _ warnings: [ServiceWarning], _ terms: ServiceTerms, id: String, in language: Language
  ) {
    guard !warnings.isEmpty else { return }
    element("ul", .class("findings"), .id(id)) { html in
      for warning in warnings {
        html.element("li") { html in
          html.tag(Phrase.serviceWarnings[language], "warn")
          html.raw(" ")
          html.text(warning.words[language])
          html.citation(warning.citation(in: terms), in: language)
        }
      }
    }
  }
}
