internal import Access
internal import Actions
internal import Policy
internal import Projects
internal import Staffing
internal import Store
internal import Wording

/// The forms of `ProjectPage`, each behind its name.
extension ProjectPage {
  /// A form behind its name, open when it comes back.
  func opening(
    _ html: inout HTML, _ what: String, _ title: String, _ language: Language,
    _ form: (inout HTML) -> Void
  ) {
    html.element("div", .class("unprinted"), .id("form-\(what)")) { html in
      html.element("details", Attribute("open", nil, if: typed(of: what) != nil)) { html in
        html.element("summary", text: title)
        form(&html)
      }
    }
  }

  /// A form behind its name with the fields of one thing that's noted.
  func noting(
    _ html: inout HTML, _ what: String, _ title: Phrase, _ language: Language,
    _ fields: (inout HTML, (String) -> String) -> Void
  ) {
    let typed = typed(of: what)
    opening(&html, what, title[language], language) { html in
      html.form(to: "\(sight.address)/notes", context: context) { html in
        html.hidden("what", what)
        fields(&html) { typed?.text($0) ?? "" }
        html.submit(.projectNoteDo, isMain: false, in: language)
      }
    }
  }

  /// The button that takes one thing back; words where it was.
  func withdrawing<Value>(
    _ html: inout HTML, _ noted: ProjectNoted<Value>, _ language: Language
  ) {
    if let reason = noted.withdrawal {
      html.tag(Phrase.projectTakenBack[language], "warn")
      html.text(" \(reason)")
      return
    }
    guard side != nil else { return }
    html.element("details", .class("unprinted")) { html in
      html.element("summary", text: "\(Phrase.withdrawActivity[language]) \(noted.id)")
      html.form(to: "\(sight.address)/withdraw", context: context, class: "row") { html in
        html.hidden("item", noted.id)
        html.void(
          "input", Attribute("type", "text"), Attribute("name", "reason"),
          Attribute("required", nil), Attribute("maxlength", "200"),
          Attribute("aria-label", "\(Phrase.withdrawActivityReason[language]) \(noted.id)"),
          Attribute("placeholder", Phrase.withdrawActivityReason[language]))
        html.submit(.withdrawActivity, isMain: false, in: language)
      }
    }
  }

  /// Under which number which body set it up.
  func numbering(_ html: inout HTML, _ language: Language) {
    let typed = typed(of: "number")
    let last = sight.recorded.numbers.last
    html.element("section", .class("panel narrow unprinted"), .id("number")) { html in
      opening(&html, "number", Phrase.projectNumber[language], language) { html in
        html.form(to: "\(sight.address)/number", context: context) { html in
          html.hidden("what", "number")
          html.field(
            "n-number", .projectNumber, value: typed?.text("n-number") ?? last?.number ?? "",
            in: language)
          html.field(
            "n-body", .projectBody, value: typed?.text("n-body") ?? last?.body ?? "",
            in: language)
          html.submit(.projectNumberDo, isMain: false, in: language)
        }
      }
    }
  }

  /// For another leader; by those who keep it.
  func leading(_ html: inout HTML, _ language: Language) {
    let typed = typed(of: "leader")
    html.element("section", .class("panel narrow unprinted"), .id("leader")) { html in
      opening(&html, "leader", Phrase.projectLeaderNew[language], language) { html in
        html.form(to: "\(sight.address)/leader", context: context) { html in
          html.hidden("what", "leader")
          html.field(
            "l-teacher", .projectTeacher, value: typed?.text("l-teacher") ?? "",
            isRequired: false, in: language)
          html.field(
            "l-account", .projectAccount, value: typed?.text("l-account") ?? "",
            isRequired: false, in: language)
          html.field(
            "l-reason", .projectLeaderReason, value: typed?.text("l-reason") ?? "",
            in: language)
          html.submit(.projectLeaderNew, isMain: false, in: language)
        }
      }
    }
  }

  /// For the end before its time; by those who keep it.
  func stopping(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel narrow unprinted"), .id("stop")) { html in
      opening(&html, "stop", Phrase.projectStop[language], language) { html in
        html.form(to: "\(sight.address)/stop", context: context) { html in
          html.hidden("what", "stop")
          html.field(
            "x-reason", .projectStopReason,
            value: typed(of: "stop")?.text("x-reason") ?? "", in: language)
          html.submit(.projectStop, isMain: false, in: language)
        }
      }
    }
  }
}
