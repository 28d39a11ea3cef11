internal import Actions
internal import Chronicle
internal import Policy
internal import Wording

/// A correction being filled in, and then, with its effects, looked at before
/// it's sent.
struct CorrectionDraftPage: Page {
  let context: WebContext
  let county: County
  let draft: CorrectionDraft

  /// Nil while the form is filled in.
  var effects: EffectPanel?
  var problems: [Phrase] = []

  var section: Section? { .corrections }
  func title(in language: Language) -> String {
    FactWords(county: county, language: language).wholeLine(draft.line)
  }

  func write(to html: inout HTML, in language: Language) {
    html.element(
      "nav", .class("crumbs"), Attribute("aria-label", Phrase.breadcrumbs[language])
    ) { html in
      html.link(RecordPage.address(of: draft.line.subject), Phrase.recordTitle[language])
    }
    html.head(title(in: language), lead: Phrase.nothingIsChangedYet[language])
    html.problems(problems, in: language)
    if let effects {
      check(&html, effects, language)
    } else {
      html.element("section", .class("panel narrow")) { html in
        html.form(to: "/corrections/check", context: context) { html in
          CorrectionForm(county: county, draft: draft).write(to: &html, in: language)
          html.submit(.showEffects, in: language)
        }
      }
    }
  }

  private func check(_ html: inout HTML, _ effects: EffectPanel, _ language: Language) {
    effects.write(to: &html, in: language)
    html.element("section", .class("panel narrow")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.correctionReason, draft["reason"], in: language)
        html.fact(.evidenceOf, draft["evidence"], in: language)
      }
      html.fileForm(to: "/corrections", context: context) { html in
        carried(&html)
        html.element("div", .class("field")) { html in
          html.element("label", Attribute("for", "file"), text: Phrase.evidenceFile[language])
          html.element(
            "p", .class("hint"), .id("file-hint"), text: Phrase.evidenceFileHint[language])
          html.void(
            "input", .id("file"), Attribute("name", "file"), Attribute("type", "file"),
            Attribute("accept", ".pdf,.jpg,.jpeg,.png"),
            Attribute("aria-describedby", "file-hint"))
        }
        html.submit(.sendProposal, in: language)
      }
      html.form(to: "/corrections/check", context: context) { html in
        carried(&html)
        html.hidden("back", "yes")
        html.submit(.changeSomething, isMain: false, in: language)
      }
    }
  }

  private func carried(_ html: inout HTML) {
    html.hidden("about", draft.line.subject)
    html.hidden("kind", draft.line.kind.rawValue)
    html.hidden("slot", draft.line.slot)
    for name in CorrectionDraft.names where !draft[name].isEmpty { html.hidden(name, draft[name]) }
  }
}
