internal import Access
internal import Actions
internal import Leading
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/heads/posts/G-12`: one temporary post: aims, month by month, the report and its ideas; seen by
/// both schools and whoever is posted (S000-181, S002-24, S003-13).
struct TemporaryPostPage: Page {
  let context: WebContext
  let county: County
  let sight: TemporaryPostSight
  let terms: TemporaryPostTerms?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .temporaryPosts }
  var offersPast: Bool { true }
  func title(in language: Language) -> String {
    "\(sight.recorded.name) · \(sight.recorded.title)"
  }

  /// As whom whoever asks writes here; nil when they only look.
  var side: TemporaryPostSide? {
    context.isPresent && !sight.recorded.isCancelled ? context.side(of: sight.post) : nil
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.temporaryPosts, in: language)
    html.head(
      title(in: language),
      lead: terms?[kind: sight.post.kind]?.name[language] ?? sight.post.kind)
    html.problems(problems, in: language)
    state(&html, language)
    if sight.state != .cancelled, sight.state != .comes {
      months(&html, language)
      report(&html, language)
    }
    if side == .keeper, sight.recorded.end == nil, sight.report == nil {
      ending(&html, language)
    }
  }

  private func state(_ html: inout HTML, _ language: Language) {
    html.element("section", .class("panel status")) { html in
      html.tag(sight.state.name[language], sight.state == .waits ? "warn" : "")
      if let end = sight.recorded.end { html.element("p", text: end.reason) }
      html.element("dl", .class("facts")) { html in
        html.fact(.postFrom, county.name(of: sight.post.from), in: language)
        html.fact(.postHost, sight.host(in: county, language), in: language)
        html.fact(
          .postDays,
          [sight.post.days.lowerBound, sight.post.days.upperBound]
            .map { Figures.day($0, in: language) }
            .joined(separator: language == .zh ? "至" : " to "), in: language)
        html.fact(.postAims, sight.recorded.aims, in: language)
        html.fact(.postMentor, sight.recorded.mentor, in: language)
        html.fact(
          .postReportDue, sight.reportDue.map { Figures.day($0, in: language) }, in: language)
      }
      if let twin = sight.twin {
        html.element("p") { html in
          html.text("\(Phrase.postTwin[language]) ")
          html.link(context.sameDay(TemporaryPost.address(of: twin)), twin.rawValue)
        }
      }
      html.hand(sight.recorded.hand, language)
      if let kind = terms?[kind: sight.post.kind] { html.citation(kind.citation, in: language) }
    }
  }

  private func months(_ html: inout HTML, _ language: Language) {
    let shown = Set(sight.notes.keys).union(sight.missing).sorted()
    html.element("section", .class("panel"), .id("months")) { html in
      html.element("h2", text: Phrase.postMonths[language])
      for month in shown {
        html.element("div", .class("case")) { html in
          html.element("h3", text: Figures.month(month, in: language))
          if let note = sight.notes[month] {
            html.element("p", text: note.words)
            html.hand(note.hand, language)
          } else {
            html.tag(Phrase.postMonthMissing[language], "warn")
          }
        }
      }
      if side != nil { noting(&html, language) }
    }
  }

  private func noting(_ html: inout HTML, _ language: Language) {
    let today = context.occasion.today.month
    let last = min(today, sight.post.days.upperBound.month)
    let first = sight.post.days.lowerBound.month
    guard first <= last else { return }
    let asked = typed?["month"] ?? "\(sight.missing.first ?? last)"
    html.form(to: "\(sight.address)/notes", context: context) { html in
      html.choiceField(
        "month", .postMonth,
        (first...last).reversed().map { ("\($0)", Figures.month($0, in: language)) },
        chosen: asked, in: language)
      html.textArea("note", .postMonthWords, value: typed?["note"] ?? "", in: language)
      html.submit(.postMonthDo, in: language)
    }
  }

  private func report(_ html: inout HTML, _ language: Language) {
    let writes = side != nil && sight.report == nil && sight.day >= sight.post.days.upperBound
    guard writes || sight.report != nil else { return }
    html.element("section", .class("panel"), .id("report")) { html in
      html.element("h2", text: Phrase.postReportWords[language])
      if let report = sight.report {
        html.element("p", text: report.words)
        html.hand(report.hand, language)
        ideas(&html, language)
      } else {
        html.element("p", .class("small muted"), text: Phrase.postReportOnce[language])
        html.form(to: "\(sight.address)/report", context: context) { html in
          html.textArea(
            "report", .postReportWords, value: typed?["report"] ?? "", in: language)
          html.element("div", .class("field")) { html in
            html.element(
              "label", Attribute("for", "field-ideas"), text: Phrase.postIdeasField[language])
            html.element(
              "textarea", .id("field-ideas"), Attribute("name", "ideas"),
              Attribute("rows", "4"), Attribute("maxlength", "1000"),
              text: typed?["ideas"] ?? "")
          }
          html.submit(.postReportDo, in: language)
        }
      }
    }
  }

  private func ideas(_ html: inout HTML, _ language: Language) {
    guard !sight.ideas.isEmpty else { return }
    html.element("h3", text: Phrase.postIdeas[language])
    for idea in sight.ideas {
      html.element("div", .class("case")) { html in
        html.element("p") { html in
          html.text("\(idea.words) ")
          html.tag(Phrase(idea.state)[language], idea.state == .open ? "warn" : "")
        }
        if let said = idea.said {
          html.element("p", text: said.words)
          html.hand(said.hand, language)
        }
        if side == .keeper, !idea.state.next.isEmpty { settling(&html, idea, language) }
      }
    }
    if let terms { html.citation(terms.ideas.citation, in: language) }
  }

  private func settling(
    _ html: inout HTML, _ idea: TemporaryPostIdea, _ language: Language
  ) {
    html.form(to: "\(sight.address)/ideas", context: context) { html in
      html.hidden("idea", idea.id)
      html.element("div", .class("field")) { html in
        html.element("label", Attribute("for", "state-\(idea.id)"), text: Phrase.stateOf[language])
        html.element("select", .id("state-\(idea.id)"), Attribute("name", "state")) { html in
          for state in idea.state.next {
            html.element(
              "option", Attribute("value", state.rawValue), text: Phrase(state)[language])
          }
        }
      }
      html.element("div", .class("field")) { html in
        html.element(
          "label", Attribute("for", "said-\(idea.id)"), text: Phrase.postIdeaSaid[language])
        html.void(
          "input", .id("said-\(idea.id)"), Attribute("name", "said"), Attribute("type", "text"),
          Attribute("required", nil), Attribute("maxlength", "300"))
      }
      html.submit(.postIdeaDo, isMain: false, in: language)
    }
  }

  private func ending(_ html: inout HTML, _ language: Language) {
    let comes = sight.state == .comes
    guard comes || context.occasion.today < sight.post.days.upperBound else { return }
    let words: Phrase = comes ? .postCallOff : .postEndEarly
    let typed = typed?.text("what") == "end" ? typed : nil
    html.element("section", .class("panel narrow unprinted"), .id("end")) { html in
      html.element("details", Attribute("open", nil, if: typed != nil)) { html in
        html.element("summary", text: words[language])
        html.form(to: "\(sight.address)/end", context: context) { html in
          html.hidden("what", "end")
          if !comes {
            html.field(
              "last", .postLast, type: "date",
              value: typed?["last"] ?? "\(context.occasion.today)", in: language)
          }
          html.field("reason", .postReason, value: typed?["reason"] ?? "", in: language)
          html.submit(words, isMain: false, in: language)
        }
      }
    }
  }
}
