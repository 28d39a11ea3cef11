internal import Access
internal import Policy
internal import Serving
internal import Staffing
internal import Store
internal import Wording

extension ServicePage {
  /// The checks of this placement, what they come to in the assessment, and the way to note one
  /// (S001-037).
  func checked(_ html: inout HTML, _ language: Language) {
    let mayCheck = context.isPresent && sight.isRunning && context.may(.inspectService)
    guard let terms = year.terms?.check, !checks.isEmpty || mayCheck else { return }
    html.element("section", .class("panel"), .id("checks")) { html in
      html.element("h2", text: "\(Phrase.serviceChecks[language]) (\(checks.count))")
      if let part = BureauPart(checks.map(\.check), terms) {
        html.element(
          "p",
          text: Phrase.checkPartOf(
            part.marks, part.most, share: part.share.value, thousandths: part.thousandths)[
              language])
        html.citation(part.share.citation, in: language)
      }
      html.element("ul", .class("reasons")) { html in
        for check in checks {
          html.element("li") { html in
            html.link(
              check.address,
              "\(Figures.day(check.check.day, in: language)) · \(check.person)")
            let open = check.tasks.count { $0.situation.state != .closed }
            if open > 0 {
              html.raw(" ")
              html.tag("\(Phrase.serviceCheckOpen[language]) \(open)", "warn")
            }
          }
        }
      }
      if mayCheck {
        html.element("p", .class("unprinted")) { html in
          html.link(
            "/service/checks/new?order=\(Address.encoded(order.id))", Phrase.checkNew[language])
        }
      }
    }
  }
}

extension RecordedServiceCheck {
  var address: String { "/service/checks/\(Address.encoded(id))" }
}
