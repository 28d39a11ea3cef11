internal import Access
internal import Examining
internal import Policy
internal import Staffing
internal import Store
internal import Wording

/// `/results/talks/T-9`: what a head and a teacher agreed, for the two of them (S001-130); for a
/// role that the book names after a reason, recorded.
struct TalkPage: Page {
  let context: WebContext
  let talk: RecordedTalk
  let exam: String

  /// Nil while a reason is asked for.
  let words: ImprovementTalk.Words?
  let outcome: String?
  var problems: [Phrase] = []
  var typed: FormFields?

  var section: Section? { .results }
  func title(in language: Language) -> String {
    words == nil ? Phrase.talks[language] : "\(Phrase.talks[language]) · \(talk.teacherName)"
  }

  func write(to html: inout HTML, in language: Language) {
    html.crumbs(.results, in: language)
    html.head(title(in: language), lead: Phrase.talksLead[language])
    html.problems(problems, in: language)
    guard let words else {
      return html.lookForm(to: "\(talk.address)/look", context, language)
    }
    html.element("section", .class("panel")) { html in
      html.element("dl", .class("facts")) { html in
        html.fact(.examTitle, exam, in: language)
        html.fact(.talkHead, talk.person, in: language)
        html.fact(.talkDay, Figures.day(talk.day, in: language), in: language)
        html.fact(.talkFound, words.found, in: language)
        html.fact(.talkAim, words.aim, in: language)
        html.fact(.talkMeasures, words.measures, in: language)
        html.fact(.talkFollowUp, Figures.day(talk.followUp, in: language), in: language)
        if let ended = talk.outcome {
          html.fact(
            .talkOutcome,
            [Phrase.talkResult(ended.result)[language], outcome ?? ""].filter { !$0.isEmpty }
              .joined(separator: " · "), in: language)
        }
      }
    }
    guard talk.outcome == nil, context.actor?.account == talk.account,
      context.may(.holdTalks, at: .school(talk.school))
    else { return }
    html.element("section", .class("panel narrow unprinted"), .id("end")) { html in
      html.element("h2", text: Phrase.talkEnd[language])
      html.form(to: "\(talk.address)/end", context: context) { html in
        html.choiceField(
          "result", .talkOutcome,
          ImprovementTalk.Result.allCases.map { ($0.rawValue, Phrase.talkResult($0)[language]) },
          chosen: typed?.text("result") ?? "", in: language)
        html.textArea("words", .talkEndWords, value: typed?.text("words") ?? "", in: language)
        html.submit(.talkEndDo, in: language)
      }
    }
  }
}

extension HTML {
  /// A reason before something of a person is shown; that it's shown is recorded.
  mutating func lookForm(
    to address: String, _ context: WebContext, takesAlong: Bool = false, _ language: Language
  ) {
    element("section", .class("panel narrow unprinted"), .id("look")) { html in
      html.element("p", text: Phrase.lookLead[language])
      html.form(to: address, context: context) { html in
        html.field("reason", .revealReason, hint: .revealReasonHint, in: language)
        if takesAlong {
          html.choiceField(
            "as", .lookAs, [("", Phrase.lookHere[language]), ("xlsx", Phrase.lookFile[language])],
            in: language)
        }
        html.submit(.reveal, in: language)
      }
    }
  }
}
