internal import Policy
internal import Staffing
internal import Wording

extension EstablishmentPage {
  /// A row a school: what the book computes, and what is proposed with its reason.
  func proposal(_ html: inout HTML, _ form: EstablishmentForm, _ language: Language) {
    html.element("section", .class("panel"), .id("proposal")) { html in
      html.element("h2", text: Phrase.proposeTitle[language])
      html.element("p", .class("note"), text: Phrase.proposeHint[language])
      if let total, draft.computed + (Int(form.reserve) ?? 0) > total.total {
        html.element("p") { html in
          html.element(
            "a", .class("button"), .href("/establishment?fit=yes#proposal"),
            text: Phrase.fitDo[language])
        }
      }
      html.form(to: "/establishment/propose", context: context) { html in
        html.hidden("after", "\(rounds.first?.version ?? 0)")
        html.field(
          "reserve", .reservePosts, type: "number", value: form.reserve, in: language)
        html.field(
          "valid-from", .validFromDay, type: "date", value: form.validFrom, in: language)
        table(&html, form, language)
        html.submit(.proposeDo, in: language)
      }
    }
  }

  private func table(_ html: inout HTML, _ form: EstablishmentForm, _ language: Language) {
    html.table(
      "draft",
      [
        .schoolName, .pupils, .classCount, .actual, .approvedBefore, .computedPosts,
        .adjustedPosts, .adjustReason,
      ], numbers: [.pupils, .classCount, .actual, .approvedBefore, .computedPosts],
      label: .proposeTitle, in: language
    ) { html in
      for line in draft.lines {
        let name = names[line.school] ?? line.school.rawValue
        html.element("tr") { html in
          html.element("th", .scope("row"), text: name)
          for number in [line.pupils, line.classes, line.staff] {
            html.element("td", .class("n"), text: Figures.count(number))
          }
          html.element("td", .class("n"), text: line.approved.map { Figures.count($0) } ?? "–")
          html.element("td", .class("n"), text: Figures.count(line.computed))
          html.element("td") { html in
            html.void(
              "input", .class("count"), Attribute("type", "number"), Attribute("min", "0"),
              Attribute("name", "adjusted-\(line.school)"),
              Attribute("value", form.number(of: line.school)),
              Attribute("aria-label", "\(Phrase.adjustedPosts[language]) \(name)"))
          }
          html.element("td") { html in
            html.void(
              "input", Attribute("type", "text"), Attribute("name", "reason-\(line.school)"),
              Attribute("value", form.reason(of: line.school)), Attribute("maxlength", "200"),
              Attribute("aria-label", "\(Phrase.adjustReason[language]) \(name)"))
          }
        }
      }
    }
  }
}
