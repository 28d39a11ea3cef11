internal import Access
internal import Actions
internal import Chronicle
internal import Policy
internal import Store
internal import Wording

/// `/corrections/C-12`: what was proposed and why, what it would touch now, and
/// the second person's decision.
struct CorrectionPage: Page {
  let context: WebContext
  let county: County
  let correction: StoredCorrection
  let place: Place

  /// Of an open correction: everything it would touch.
  let effects: EffectPanel?
  var problems: [Phrase] = []

  var section: Section? { .corrections }
  func title(in language: Language) -> String {
    FactWords(county: county, language: language).wholeLine(correction.line)
  }

  private var address: String { "/corrections/\(correction.id)" }
  private var isOwn: Bool {
    [context.actor?.account, context.actor?.onBehalfOf].contains(correction.proposedBy)
  }

  func write(to html: inout HTML, in language: Language) {
    let words = FactWords(county: county, language: language)
    html.crumbs(.corrections, in: language)
    html.element("div", .class("head")) { html in
      html.element("div") { html in
        html.element("h1", text: title(in: language))
        html.element("p") { html in
          html.text("\(correction.id) ")
          html.correctionState(correction, language)
        }
      }
    }
    html.problems(problems, in: language)
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.correctedTo, words.said(correction), in: language)
        html.fact(.period, words.period(correction.period), in: language)
        html.fact(.correctionReason, correction.reason, in: language)
        html.fact(.evidenceOf, correction.evidence, in: language)
        html.fact(.proposedBy, correction.proposedBy, in: language)
        if correction.state != .proposed {
          html.fact(.decidedBy, correction.decidedBy, in: language)
        }
        if !correction.decision.isEmpty {
          html.fact(.reasonOf, correction.decision, in: language)
        }
      }
      if let file = correction.evidenceFile {
        html.element("p", .class("small")) { html in
          html.link("\(address)/evidence", "\(Phrase.fileOfEvidence[language])：\(file)")
        }
      }
      if let undone = correction.undoes {
        html.element("p", .class("small")) { html in
          html.link("/corrections/\(undone)", "\(Phrase.takesBack[language]) \(undone)")
        }
      }
    }
    effects?.write(to: &html, in: language)
    switch correction.state {
    case .proposed: decision(&html, language)
    case .confirmed: takeBack(&html, language)
    case .refused, .undone: break
    }
  }

  private func decision(_ html: inout HTML, _ language: Language) {
    guard context.may(.confirmCorrection, at: place) else { return }
    html.element("section", .class("panel narrow")) { html in
      if isOwn {
        html.element("p", text: Phrase.waitsForAnother[language])
      } else if let effects, effects.effect.isPossible {
        html.form(to: "\(address)/confirm", context: context) { html in
          html.hidden("shown", effects.effect.change.seal)
          html.submit(.confirmCorrection, in: language)
        }
      }
      html.form(to: "\(address)/refuse", context: context) { html in
        html.field("reason", .refusalReason, in: language)
        html.submit(.refuseCorrection, isMain: false, in: language)
      }
    }
  }

  private func takeBack(_ html: inout HTML, _ language: Language) {
    guard context.may(.proposeCorrection, at: place) else { return }
    html.element("section", .class("panel narrow")) { html in
      html.element("h2", text: Phrase.takeBack[language])
      html.element("p", .class("note"), text: Phrase.takeBackLead[language])
      html.form(to: "\(address)/undo", context: context) { html in
        html.field("reason", .correctionReason, in: language)
        html.field("evidence", .evidenceOf, in: language)
        html.submit(.takeBack, isMain: false, in: language)
      }
    }
  }
}
